/** Calls the app as it is called from outside, and witnesses whether any row of any table changed. */
import { randomUUID } from 'node:crypto';
import { text as readText } from 'node:stream/consumers';
import type { RouteContract } from '@arena/contract/route';
import type { Arena, Person } from '../../apps/api/test/arena.ts';
import type { Asked } from './world.ts';

export interface Answered {
  status: number;
  code: string | null;
  body: string;
}

export async function ask(
  arena: Arena,
  as: Person,
  route: RouteContract,
  { params = {}, query, body }: Asked,
  key: 'new' | 'keep' = 'new',
): Promise<Answered> {
  const url = route.path.replace(/:([a-z]+)/g, (_whole, name: string) => encodeURIComponent(params[name] ?? ''));
  const answer = await arena.app.inject({
    method: route.method,
    url,
    headers: {
      'sec-fetch-site': 'same-origin',
      ...(as.cookie === null ? {} : { cookie: as.cookie }),
      ...(as.bearer === undefined ? {} : { authorization: `Bearer ${await as.bearer()}` }),
    },
    ...(query === undefined ? {} : { query }),
    // A key names one sending: two people who use the same one are a case of its own, tried elsewhere.
    ...(body === undefined
      ? {}
      : { payload: key === 'new' && 'key' in (body as object) ? { ...(body as object), key: randomUUID() } : (body as object) }),
    ...(route.sends === 'text/event-stream' ? { payloadAsStream: true } : {}),
  });
  // A stream of events has no end: that it began is the answer. A refusal has one.
  const streamed = route.sends === 'text/event-stream' ? answer.stream() : null;
  if (streamed !== null && answer.statusCode === 200) streamed.destroy();
  const text = streamed === null ? answer.body : streamed.destroyed ? '' : await readText(streamed);
  const code = answer.statusCode >= 400 ? (JSON.parse(text) as { code?: string }).code : null;
  return { status: answer.statusCode, code: code ?? null, body: text };
}

/**
 * Counts every row that is written from now on, in every table of ours and among the waiting jobs; when somebody was last seen is no change, and
 * a refused look and a token that was shown are meant to be remembered (`features/looks`, `http/machines.ts`).
 */
export async function witness(arena: Arena): Promise<() => Promise<number>> {
  const { pool } = arena.deps.database;
  await pool.query(`
    create table witnessed (id bigint generated always as identity primary key, what text not null);
    create function witness() returns trigger language plpgsql as $$ begin
      if tg_op = 'UPDATE' then
        if to_jsonb(old) - 'last_seen_at' = to_jsonb(new) - 'last_seen_at' then return null; end if;
      end if;
      insert into public.witnessed (what) values (tg_table_name);
      return null;
    end $$;
    do $$ declare one record; begin
      for one in select schemaname, tablename from pg_tables
        where (schemaname = 'public' and tablename not in ('witnessed', 'access_log', 'used_tokens')) or tablename = '_private_jobs' loop
        execute format('create trigger zz_witness after insert or update or delete on %I.%I for each row execute function witness()',
          one.schemaname, one.tablename);
      end loop;
    end $$`);
  return async () => Number((await pool.query<{ n: string }>('select coalesce(max(id), 0) as n from witnessed')).rows[0]?.n);
}
