/** Every route × every actor, called over HTTP and compared with the policy. `access.bench.ts` reports what it counts. */
import { randomUUID } from 'node:crypto';
import { text as readText } from 'node:stream/consumers';
import type { Access, Machine, Role } from '@arena/contract/access';
import type { ApiRouteName } from '@arena/contract/api';
import type { RouteContract } from '@arena/contract/route';
import { sql } from 'drizzle-orm';
import { policy } from '../../apps/api/src/access/policy.ts';
import type { Arena, Person } from '../../apps/api/test/arena.ts';
import { contractRoutes } from './registered-routes.ts';
import { type ActorName, type Asked, actorNames, makeWorld, type World } from './world.ts';

export interface Cell {
  route: string;
  actor: ActorName;
  expected: 'allowed' | 'refused';
  /** What was wrong, or null. */
  wrong: string | null;
}

/** Those whom the world's things belong to; a right over a thing is theirs alone. */
const owners: ReadonlySet<ActorName> = new Set(['seeker', 'employer', 'colleague at the employer', 'caseworker']);

const rolesOf: Record<ActorName, Role | Machine | null> = {
  visitor: null,
  'seeker without profile': 'seeker',
  seeker: 'seeker',
  'another seeker': 'seeker',
  employer: 'employer',
  'colleague at the employer': 'employer',
  'pending employer': 'employer',
  'another employer': 'employer',
  'employer without organisation': 'employer',
  caseworker: 'caseworker',
  'another caseworker': 'caseworker',
  administrator: 'administrator',
  machine: 'machine',
};

/** From the policy: the role must hold the right, and where the right is over a thing, the thing must be the actor's own. */
export function expectation(actor: ActorName, access: Access): 'allowed' | 'refused' {
  const rule: { roles: readonly (Role | Machine)[] | 'everybody'; over?: unknown } = policy[access];
  if (rule.roles === 'everybody') return 'allowed';
  const role = rolesOf[actor];
  if (role === null || !rule.roles.includes(role)) return 'refused';
  return rule.over === undefined || owners.has(actor) ? 'allowed' : 'refused';
}

interface Answered {
  status: number;
  code: string | null;
  body: string;
}

async function ask(arena: Arena, as: Person, route: RouteContract, { params = {}, query, body }: Asked): Promise<Answered> {
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
      : { payload: 'key' in (body as object) ? { ...(body as object), key: randomUUID() } : (body as object) }),
    ...(route.sends === 'text/event-stream' ? { payloadAsStream: true } : {}),
  });
  // A stream of events has no end: that it began is the answer. A refusal has one.
  const streamed = route.sends === 'text/event-stream' ? answer.stream() : null;
  if (streamed !== null && answer.statusCode === 200) streamed.destroy();
  const text = streamed === null ? answer.body : streamed.destroyed ? '' : await readText(streamed);
  const code = answer.statusCode >= 400 ? (JSON.parse(text) as { code?: string }).code : null;
  return { status: answer.statusCode, code: code ?? null, body: text };
}

const isRefusal = ({ code }: Answered) => code === 'session.required' || code === 'not_found';

/** A hash over every row of every table of ours and every waiting job. When somebody was last seen is not a change. */
async function stateOf(arena: Arena): Promise<string> {
  const tables = await arena.deps.database.pool.query<{ name: string }>(
    "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'public' or tablename = '_private_jobs' order by 1",
  );
  const parts = tables.rows.map(({ name }) =>
    name === 'public.sessions'
      ? `select '${name}' as name, md5(coalesce(string_agg(key_hash, ',' order by key_hash), '')) as hash from sessions`
      : `select '${name}' as name, md5(coalesce(string_agg(t::text, ',' order by t::text), '')) as hash from ${name} t`,
  );
  const { rows } = await arena.deps.database.queries.execute(sql.raw(parts.join(' union all ')));
  return JSON.stringify(rows);
}

/** Routes the server has; one the contract has and the server not is the parity test's to tell. */
const isRegistered = (arena: Arena, route: RouteContract) => arena.app.hasRoute({ method: route.method, url: route.path });

export async function runAccessMatrix(arena: Arena, which: (route: RouteContract) => boolean = () => true): Promise<Cell[]> {
  const cells: Cell[] = [];
  let world: World | null = null;
  for (const { route } of contractRoutes) {
    if (!isRegistered(arena, route) || !which(route)) continue;
    // What only reads leaves the world as it was for the next.
    if (world === null || route.method !== 'GET') world = await makeWorld(arena);
    cells.push(...(await rowOf(arena, world, route)));
    if (route.method !== 'GET') world = null;
  }
  return cells;
}

async function rowOf(arena: Arena, world: World, route: RouteContract): Promise<Cell[]> {
  const name = `${route.method} ${route.path}` as ApiRouteName;
  const call = world.calls[name];
  const cells: Cell[] = [];
  const of = (expected: Cell['expected']) => actorNames.filter((actor) => expectation(actor, route.access) === expected);

  // Refusals first: they must leave everything as it was.
  const before = await stateOf(arena);
  for (const actor of of('refused')) {
    const answered = await ask(arena, world.actors[actor], route, call);
    cells.push({
      route: name,
      actor,
      expected: 'refused',
      wrong: await wrongRefusal(arena, world.actors[actor], route, call, answered),
    });
  }
  if ((await stateOf(arena)) !== before) {
    cells.push({ route: name, actor: 'visitor', expected: 'refused', wrong: 'something changed although everybody was refused' });
  }
  for (const actor of of('allowed')) {
    const answered = await ask(arena, world.actors[actor], route, call);
    cells.push({ route: name, actor, expected: 'allowed', wrong: wrongAnswer(route, answered) });
  }
  return cells;
}

async function wrongRefusal(
  arena: Arena,
  as: Person,
  route: RouteContract,
  call: Asked,
  answered: Answered,
): Promise<string | null> {
  const wanted = as.role === 'visitor' ? { status: 401, code: 'session.required' } : { status: 404, code: 'not_found' };
  if (answered.status !== wanted.status || answered.code !== wanted.code)
    return `refused as ${wanted.code} was expected, answered ${answered.status} ${answered.code ?? answered.body.slice(0, 80)}`;
  if (call.params?.id === undefined) return null;
  // A thing one may not touch looks exactly like one that does not exist, and like an id that cannot be one.
  for (const id of [randomUUID(), 'no-id']) {
    const missing = await ask(arena, as, route, { ...call, params: { ...call.params, id } });
    if (missing.status !== answered.status || missing.body !== answered.body)
      return `a missing thing looks different (${missing.status})`;
  }
  return null;
}

function wrongAnswer(route: RouteContract, answered: Answered): string | null {
  if (isRefusal(answered)) return `allowed, and refused with ${answered.code}`;
  if (answered.status >= 500) return `answered ${answered.status} ${answered.code}`;
  if (answered.code === 'request.invalid') return 'the matrix calls it with something invalid';
  if (answered.code !== null && !(route.errors as readonly string[]).includes(answered.code))
    return `answered ${answered.code}, which the contract does not list for it`;
  return null;
}
