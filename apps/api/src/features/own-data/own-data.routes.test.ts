import { randomUUID } from 'node:crypto';
import { confirmationWords } from '@arena/contract/own-data';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Arena, type EmployerPerson, openArena, type Person } from '../../../test/arena.ts';
import { copyOf } from './copied-tables.rules.ts';

let arena: Arena;
let employer: EmployerPerson;
beforeAll(async () => {
  arena = await openArena();
  employer = await arena.employer({ name: 'Granlia Kafé' });
});
afterAll(() => arena.close());
afterEach(() => {
  arena.now = null;
});

const rows = async (sql: string, params: unknown[] = []) => (await arena.deps.database.pool.query(sql, params)).rows;
const remove = (person: Person, key: string = randomUUID(), confirmation: string = confirmationWords.nb) =>
  arena.call(person, 'POST /api/account/deletion', { body: { key, confirmation } });
const meet = async (seeker: Person, of = employer) => {
  const opportunityId = await arena.opportunity(of, { employerName: 'Granlia Kafé' });
  const { body } = await arena.call(seeker, 'POST /api/opportunities/:id/interests', {
    params: { id: opportunityId },
    body: { strengths: [] },
  });
  return { opportunityId, interestId: body.id };
};
const copyFor = async (person: Person) => {
  const answer = await arena.app.inject({
    method: 'GET',
    url: '/api/account/data/file',
    headers: { cookie: person.cookie ?? '', 'sec-fetch-site': 'same-origin' },
  });
  return { headers: answer.headers, text: answer.body, file: answer.json() };
};

/** Every value of every text and JSON column, in every schema, that holds one of these words. */
async function findEverywhere(words: readonly string[]): Promise<string[]> {
  const columns = await rows(
    `select c.table_schema as schema, c.table_name as table, c.column_name as column from information_schema.columns c
     join information_schema.tables t using (table_schema, table_name)
     where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema')
       and c.data_type in ('text', 'character varying', 'json', 'jsonb', 'ARRAY', 'bytea', 'uuid')`,
  );
  const found: string[] = [];
  for (const { schema, table, column } of columns) {
    const [{ hits }] = await rows(
      `select count(*)::int as hits from "${schema}"."${table}" where exists (select from unnest($1::text[]) w
         where position(lower(w) in lower("${column}"::text)) > 0
           or position(encode(convert_to(w, 'utf8'), 'hex') in "${column}"::text) > 0)`,
      [words],
    );
    if (hits > 0) found.push(`${table}.${column}`);
  }
  return found;
}

describe('the copy of everything', () => {
  it('knows every table and every column of the database, and has a reason for what it leaves out', async () => {
    const columns = await rows(
      `select table_name as table, column_name as column from information_schema.columns
       join information_schema.tables using (table_schema, table_name) where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    const tables = Map.groupBy(columns, ({ table }) => table as string);
    expect([...tables.keys()].sort()).toEqual(Object.keys(copyOf).sort());
    for (const [table, ofTable] of tables) {
      const copied = copyOf[table];
      if (copied === undefined || 'leftOut' in copied) continue;
      const stands = [...copied.columns, ...Object.keys(copied.without)];
      expect(stands.sort(), table).toEqual(ofTable.map(({ column }) => column as string).sort());
    }
  });

  it('leaves out no table that leads to an account, but those that say why', async () => {
    const leading = await rows(
      `select distinct tc.table_name as table from information_schema.table_constraints tc
       join information_schema.constraint_column_usage u using (constraint_schema, constraint_name)
       where tc.constraint_type = 'FOREIGN KEY' and u.table_name in ('accounts', 'profiles')`,
    );
    expect(leading.length).toBeGreaterThan(10);
    const left = leading.map(({ table }) => table as string).filter((table) => 'leftOut' in (copyOf[table] ?? {}));
    expect(left.sort()).toEqual(['pending_choices', 'pending_logins']);
  });

  it('is a file with the own answers and what was shown, explained in both languages, and nothing of anybody else', async () => {
    const seeker = await arena.seeker({ name: 'Kopi Kopisen', email: 'kopi@person.example' });
    const stranger = await arena.seeker({ name: 'Fremmed Fremmedsen', email: 'fremmed@person.example' });
    const { interestId } = await meet(seeker);
    await meet(stranger);
    await arena.call(employer, 'POST /api/interests/:id/answer', {
      params: { id: interestId },
      body: { answer: 'yes', reason: 'none', shareReason: false },
    });
    const { headers, text, file } = await copyFor(seeker);
    expect(headers['content-disposition']).toContain('attachment');
    expect(headers['cache-control']).toBe('no-store');
    expect(file.account).toMatchObject([{ name: 'Kopi Kopisen', email: 'kopi@person.example' }]);
    expect(file.interests).toMatchObject([{ employer: 'Granlia Kafé', status: 'accepted' }]);
    expect(file.conversations).toHaveLength(1);
    expect(Object.keys(file.readme.nb.sections).sort()).toEqual(
      Object.keys(file)
        .filter((name) => name !== 'readme' && name !== 'madeAt')
        .sort(),
    );
    expect(Object.keys(file.readme.en.sections)).toEqual(Object.keys(file.readme.nb.sections));
    expect(text).not.toMatch(/Fremmed|keyHash|key_hash|Kontakt i Granlia/);
    expect(text).not.toContain(stranger.accountId);
    expect(text).not.toContain(employer.accountId);
  });

  it('is given to everybody with an account, about that account', async () => {
    const { file } = await copyFor(employer);
    expect(file.organisations).toMatchObject([{ employer: 'Granlia Kafé', role: 'manager' }]);
    expect(file.interests).toEqual([]);
    expect((await copyFor(await arena.caseworker({ name: 'Vera Veileder' }))).file.account).toMatchObject([
      { name: 'Vera Veileder' },
    ]);
  });
});

describe('who looked', () => {
  it('is told with the organisation and never with its employee, refused looks too, in pages', async () => {
    const seeker = await arena.seeker();
    const opportunityId = await arena.opportunity(employer);
    await rows(
      `insert into access_log (seeker_id, kind, actor_id, actor_role, employer_id, opportunity_id, refused, day, times)
       select $1, 'findable-list', $2, 'employer', $3, $4, n % 2 = 0, date '2026-01-01' + n, n from generate_series(1, 60) n`,
      [seeker.accountId, employer.accountId, employer.employerId, opportunityId],
    );
    const { body } = await arena.call(seeker, 'GET /api/account/looks');
    expect(body.pages).toBe(2);
    expect(body.looks).toHaveLength(50);
    expect(body.looks[0]).toMatchObject({ who: 'Granlia Kafé', name: null, refused: true, times: 60, day: '2026-03-02' });
    expect(JSON.stringify(body)).not.toContain(employer.name);
    expect(JSON.stringify(body)).not.toContain(employer.accountId);
    const last = await arena.call(seeker, 'GET /api/account/looks', { query: { page: 2 } });
    expect(last.body.looks).toHaveLength(10);
    expect((await arena.call(await arena.seeker(), 'GET /api/account/looks')).body.looks).toEqual([]);
  });

  it('is told of each other employer that tries to touch a wish to meet which is not its own', async () => {
    const seeker = await arena.seeker();
    const { body } = await arena.call(seeker, 'POST /api/opportunities/:id/interests', {
      params: { id: await arena.opportunity(employer) },
      body: { strengths: [] },
    });
    const params = { id: body.id };
    const no = { reason: 'none', shareReason: false } as const;
    const tries: [string, (as: Person, opportunityId: string) => Promise<unknown>][] = [
      ['Ser AS', (as) => arena.call(as, 'POST /api/interests/:id/seen', { params, body: {} })],
      ['Svarer AS', (as) => arena.call(as, 'POST /api/interests/:id/answer', { params, body: { answer: 'no', ...no } })],
      ['Tar tilbake AS', (as) => arena.call(as, 'POST /api/interests/:id/withdraw', { params, body: {} })],
      [
        'Svarer flere AS',
        (as, id) =>
          arena.call(as, 'POST /api/employer/opportunities/:id/interests/decline', {
            params: { id },
            body: { ids: [body.id], ...no },
          }),
      ],
    ];
    for (const [name, touch] of tries) {
      const other = await arena.employer({ name });
      await touch(other, await arena.opportunity(other));
    }
    const { looks } = (await arena.call(seeker, 'GET /api/account/looks')).body;
    expect(looks.map(({ who, refused }) => [who, refused]).sort()).toEqual(tries.map(([name]) => [name, true]).sort());
  });

  it('names the caseworker whom the person let in, and no other', async () => {
    const seeker = await arena.seeker();
    const [follows, curious] = [
      await arena.caseworker({ name: 'Ida Følger' }),
      await arena.caseworker({ name: 'Nils Nysgjerrig' }),
    ];
    const followingId = await arena.following(follows, seeker);
    await arena.call(follows, 'GET /api/followings/:id/matches', { params: { id: followingId } });
    await arena.call(curious, 'GET /api/followings/:id/matches', { params: { id: followingId } });
    const { looks } = (await arena.call(seeker, 'GET /api/account/looks')).body;
    expect(looks.map(({ name, who, refused }) => ({ name, who, refused }))).toEqual(
      expect.arrayContaining([
        { name: 'Ida Følger', who: 'NAV Hamar (demo)', refused: false },
        { name: null, who: 'NAV Hamar (demo)', refused: true },
      ]),
    );
    const before = await rows('select * from access_log where seeker_id = $1', [seeker.accountId]);
    await arena.call(seeker, 'GET /api/account/looks');
    await arena.call(seeker, 'GET /api/account/data');
    expect(await rows('select * from access_log where seeker_id = $1', [seeker.accountId])).toEqual(before);
  });
});

describe('a break', () => {
  it('hides at once, and is ended by hand', async () => {
    const seeker = await arena.seeker({ findable: true });
    const stateOf = async () => (await arena.call(seeker, 'GET /api/account/data')).body.profile;
    const mayBeFound = async () =>
      (await rows('select 1 from profiles where account_id = $1 and paused_at is null', [seeker.accountId])).length === 1;
    expect(await stateOf()).toBe('seen');
    await Promise.all([1, 2].map(() => arena.call(seeker, 'POST /api/profile/pause')));
    expect([await stateOf(), await mayBeFound()]).toEqual(['paused', false]);
    await arena.call(seeker, 'POST /api/profile/show');
    expect([await stateOf(), await mayBeFound()]).toEqual(['seen', true]);
  });

  it('shows an invitation that waits as one to somebody who is not here now, and no more', async () => {
    const seeker = await arena.seeker({ findable: true });
    const { opportunityId, interestId } = await meet(seeker);
    await rows(`update interests set direction = 'from-employer' where id = $1`, [interestId]);
    const shown = async () => {
      const { body } = await arena.call(employer, 'GET /api/employer/opportunities/:id/candidates', {
        params: { id: opportunityId },
      });
      return body.interested.map(({ isAway }) => isAway);
    };
    expect(await shown()).toEqual([false]);
    await arena.call(seeker, 'POST /api/profile/pause');
    expect(await shown()).toEqual([true]);
  });

  it('is for those who have a profile', async () => {
    const bare = await arena.seeker({ answers: null });
    expect((await arena.call(bare, 'POST /api/profile/pause')).code).toBe('profile.missing');
    expect((await arena.call(employer, 'POST /api/profile/pause')).code).toBe('not_found');
  });
});

describe('deleting everything', () => {
  it('leaves nothing of the person in any table', async () => {
    const words = [
      'kanarinavn',
      'kanari@person.example',
      'kanariord',
      'kanarimelding',
      'kanarifil',
      'kanarirapport',
      'kanarigrunn',
    ];
    const seeker = await arena.seeker({ name: 'Kanarinavn', email: 'kanari@person.example' });
    const { accountId } = seeker;
    const caseworker = await arena.caseworker();
    const followingId = await arena.following(caseworker, seeker);
    const { opportunityId, interestId } = await meet(seeker);
    await rows(`update interests set own_words = 'kanariord' where id = $1`, [interestId]);
    await arena.call(employer, 'POST /api/interests/:id/answer', {
      params: { id: interestId },
      body: { answer: 'yes', reason: 'none', shareReason: false },
    });
    const [{ id: conversationId }] = await rows('select id from conversations where seeker_id = $1', [accountId]);
    const [{ id: messageId }] = await rows(
      `insert into messages (conversation_id, author_id, side, text, sending_key) values ($1, $2, 'seeker', 'Kanarimelding', 'k') returning id`,
      [conversationId, accountId],
    );
    await rows(
      `insert into conversation_files (message_id, name, media_type, bytes) values ($1, 'kanarifil.pdf', 'application/pdf', 'kanarifil')`,
      [messageId],
    );
    await rows(
      `insert into reports (employer_id, conversation_id, reporter_id, about, reason, words) values
       ($1, $2, $3, 'employer', 'other', 'Kanarirapport'), ($1, $2, $4, 'seeker', 'other', 'Kanarinavn var frekk')`,
      [employer.employerId, conversationId, accountId, employer.accountId],
    );
    await rows(
      `insert into mail_links (key_hash, purpose, email, expires_at) values ('h', 'sign-in', 'kanari@person.example', '2100-01-01')`,
    );
    await rows(`insert into proposals (following_id, seeker_id, opportunity_id, note) values ($1, $2, $3, 'Kanarigrunn')`, [
      followingId,
      accountId,
      opportunityId,
    ]);
    await arena.runJobs();
    expect((await findEverywhere(words)).length).toBeGreaterThan(7);

    expect((await remove(seeker)).status).toBe(204);
    await arena.deps.market.refresh({ accountIds: [accountId] });
    await arena.runJobs();
    // The farewell lies in the mailbox of a local installation, which is where its receiver reads it.
    const farewell = await rows(`delete from letters where name = 'account.deleted' returning recipient`);
    expect(farewell).toEqual([{ recipient: 'kanari@person.example' }]);
    expect(await findEverywhere(words)).toEqual([]);
    // The id leads to nobody; it stands in the log that cannot be changed.
    expect(await findEverywhere([accountId])).toEqual(['status_changes.actor_id']);
    expect((await arena.call(seeker, 'GET /api/session')).body.actor).toBeNull();
    const told = await rows(`select n.name from notices n where n.account_id = $1 and n.name = 'person.gone'`, [
      employer.accountId,
    ]);
    expect(told).toHaveLength(1);
    expect((await arena.call(employer, 'GET /api/conversations/:id', { params: { id: conversationId } })).code).toBe('not_found');
  });

  it('keeps how fast the employer answered, and how it was reported', async () => {
    const seeker = await arena.seeker();
    await meet(seeker);
    const count = async () => (await rows('select 1 from employer_answers where employer_id = $1', [employer.employerId])).length;
    const before = await count();
    await remove(seeker);
    expect(await count()).toBe(before);
  });

  it('wants the word, in either language and any case, and does nothing without it', async () => {
    const seeker = await arena.seeker();
    expect((await remove(seeker, randomUUID(), 'ja')).code).toBe('account.confirmation');
    expect((await arena.call(seeker, 'GET /api/session')).body.actor).not.toBeNull();
    expect((await remove(seeker, randomUUID(), ' delete ')).status).toBe(204);
  });

  it('pressed twice at once happens once, and both are told that it is done', async () => {
    const seeker = await arena.seeker({ email: 'to-ganger@person.example' });
    const key = randomUUID();
    const isDone = async () =>
      (await arena.call(arena.visitor, 'GET /api/account/deletions/:id', { params: { id: key } })).body.done;
    expect(await isDone()).toBe(false);
    const answers = await Promise.all([remove(seeker, key), remove(seeker, key)]);
    expect(answers.map(({ status }) => status).every((status) => status === 204 || status === 401)).toBe(true);
    expect(await isDone()).toBe(true);
    await arena.runJobs();
    expect((await arena.letters()).filter(({ to }) => to === 'to-ganger@person.example')).toHaveLength(1);
    expect(await rows(`select 1 from status_changes where subject_type = 'account' and subject_id = $1`, [key])).toHaveLength(1);
  });

  it('is all or nothing, whenever it breaks', async () => {
    const seeker = await arena.seeker({ email: 'halvveis@person.example' });
    await meet(seeker);
    await rows(`create function break_deletion() returns trigger language plpgsql as $$ begin raise exception 'died'; end $$`);
    await rows(`create trigger break_deletion after delete on accounts for each row execute function break_deletion()`);
    expect((await remove(seeker)).status).toBe(500);
    await rows(`drop trigger break_deletion on accounts`);
    expect((await arena.call(seeker, 'GET /api/session')).body.actor).not.toBeNull();
    expect(await rows('select 1 from interests where seeker_id = $1', [seeker.accountId])).toHaveLength(1);
    expect((await remove(seeker)).status).toBe(204);
  });

  it('begins anew for who comes back', async () => {
    const again = { name: 'Kom Tilbake', email: 'tilbake@person.example' };
    const first = await arena.seeker(again);
    await meet(first);
    await remove(first);
    const { file } = await copyFor(await arena.seeker({ ...again, answers: null }));
    expect(file.profile).toEqual([]);
    expect(file.interests).toEqual([]);
  });

  it('waits for the last manager to leave the others with one, and for what is open to be closed', async () => {
    const one = await arena.employer();
    const hinderOf = async (who: Person) => (await arena.call(who, 'GET /api/account/data')).body.hinder?.why;
    const colleague = await arena.colleague(one);
    expect([await hinderOf(one), await hinderOf(colleague)]).toEqual(['last-manager', undefined]);
    expect((await remove(one)).code).toBe('account.last_manager');
    expect((await remove(colleague)).status).toBe(204);
    const opportunityId = await arena.opportunity(one);
    expect((await remove(one)).code).toBe('account.open_opportunities');
    await rows(`update opportunities set status = 'closed', outcome = 'filled-here' where id = $1`, [opportunityId]).catch(() =>
      rows(`update opportunities set status = 'closed' where id = $1`, [opportunityId]),
    );
    expect((await remove(one)).status).toBe(204);
  });

  it('of a caseworker takes nothing from those they followed', async () => {
    const [caseworker, seeker] = [await arena.caseworker(), await arena.seeker()];
    const followingId = await arena.following(caseworker, seeker);
    await rows(`insert into proposals (following_id, seeker_id, opportunity_id) values ($1, $2, $3)`, [
      followingId,
      seeker.accountId,
      await arena.opportunity(employer),
    ]);
    expect((await remove(caseworker)).status).toBe(204);
    expect(await rows('select status, caseworker_id from followings where id = $1', [followingId])).toEqual([
      { status: 'ended', caseworker_id: null },
    ]);
    expect(await rows('select 1 from proposals where following_id = $1', [followingId])).toHaveLength(1);
  });
});
