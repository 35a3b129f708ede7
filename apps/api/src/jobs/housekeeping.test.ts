import { eq, sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Arena, type EmployerPerson, openArena } from '../../test/arena.ts';
import { pendingLogins, sessions } from '../db/schema/accounts.ts';
import { employers } from '../db/schema/employers.ts';
import { followings } from '../db/schema/followings.ts';
import { opportunities } from '../db/schema/opportunities.ts';
import { opportunityWords, statusChanges } from '../db/schema/system.ts';
import type { Deps } from '../deps.ts';
import { jobHandlers } from './handlers.ts';

let arena: Arena;
let employer: EmployerPerson;
beforeAll(async () => {
  arena = await openArena();
  employer = await arena.employer();
});
afterAll(() => arena?.close());
afterEach(() => {
  arena.now = null;
});

const keepHouse = async (deps: Deps) => jobHandlers(deps)['housekeeping.hourly']?.({});
const queries = () => arena.deps.database.queries;
const statusOf = async (id: string) =>
  (await queries().select({ status: opportunities.status }).from(opportunities).where(eq(opportunities.id, id)))[0]?.status;
const logOf = async (id: string) =>
  (await queries().select().from(statusChanges).where(eq(statusChanges.subjectId, id))).map(({ toStatus, reason, actorRole }) => [
    toStatus,
    reason,
    actorRole,
  ]);

test('what is past its end expires, once, with a row in the log, and leaves the search', async () => {
  arena.now = new Date('2030-05-02T10:00:00Z');
  const over = await arena.opportunity(employer, { expiresAt: new Date('2030-05-02T09:59:59Z') });
  const paused = await arena.opportunity(employer, { status: 'paused', expiresAt: new Date('2030-05-01T00:00:00Z') });
  const open = await arena.opportunity(employer, { expiresAt: new Date('2030-05-02T10:00:01Z') });
  const draft = await arena.opportunity(employer, {
    status: 'draft',
    publishedAt: null,
    expiresAt: new Date('2030-01-01T00:00:00Z'),
  });
  const closed = await arena.opportunity(employer, { status: 'closed', expiresAt: new Date('2030-01-01T00:00:00Z') });
  await keepHouse(arena.deps);
  await keepHouse(arena.deps);
  expect(await Promise.all([over, paused, open, draft, closed].map(statusOf))).toEqual([
    'expired',
    'expired',
    'open',
    'draft',
    'closed',
  ]);
  expect((await logOf(over)).slice(1)).toEqual([['expired', 'its last day has passed', 'system']]);
  const words = await queries().select().from(opportunityWords).where(eq(opportunityWords.opportunityId, over));
  expect(words).toEqual([]);
});

test('a deadline lasts the whole day in Norway, and it has expired the day after', async () => {
  const id = await arena.opportunity(employer, { deadlineOn: '2030-07-01' });
  arena.now = new Date('2030-07-01T21:59:59Z');
  await keepHouse(arena.deps);
  expect(await statusOf(id)).toBe('open');
  arena.now = new Date('2030-07-01T22:00:01Z');
  await keepHouse(arena.deps);
  expect(await statusOf(id)).toBe('expired');
});

test('more than one round ends at once, also with two workers', async () => {
  arena.now = new Date('2031-01-01T00:00:00Z');
  await queries().execute(sql`insert into opportunities (employer_name, kind, status, source, external_id, published_at, expires_at)
    select 'Oppdiktet', 'job', 'open', 'nav-feed', 'old-' || n, now(), '2030-12-31' from generate_series(1, 450) n`);
  await Promise.all([keepHouse(arena.deps), keepHouse(arena.deps)]);
  const left = await queries().select().from(opportunities).where(eq(opportunities.status, 'open'));
  expect(left.filter(({ externalId }) => externalId?.startsWith('old-'))).toEqual([]);
  const { rows } = await queries().execute<{ count: number }>(
    sql`select count(*)::int as count from status_changes where to_status = 'expired' and subject_id in (select id from opportunities where external_id like 'old-%')`,
  );
  expect(rows[0]?.count).toBe(450);
});

test('sessions and begun logins that are over are forgotten, the others stay', async () => {
  const person = await arena.seeker();
  arena.now = new Date('2030-05-02T12:00:00Z');
  const session = (keyHash: string, lastSeenAt: string, expiresAt: string) => ({
    keyHash,
    accountId: person.accountId,
    role: 'seeker' as const,
    lastSeenAt: new Date(lastSeenAt),
    expiresAt: new Date(expiresAt),
  });
  await queries()
    .insert(sessions)
    .values([
      session('idle', '2030-05-02T11:29:00Z', '2030-05-02T20:00:00Z'),
      session('idle and over', '2030-05-02T01:29:00Z', '2030-05-02T11:00:00Z'),
      session('over', '2030-05-02T11:59:00Z', '2030-05-02T11:59:30Z'),
      session('alive', '2030-05-02T11:31:00Z', '2030-05-02T20:00:00Z'),
    ]);
  const login = { issuer: 'idporten', pending: {}, returnTo: '/', language: 'nb' as const };
  await queries()
    .insert(pendingLogins)
    .values([
      { ...login, keyHash: 'late', expiresAt: new Date('2030-05-02T11:59:00Z') },
      { ...login, keyHash: 'soon', expiresAt: new Date('2030-05-02T12:01:00Z') },
    ]);
  await keepHouse(arena.deps);
  const left = (await queries().select().from(sessions)).map(({ keyHash }) => keyHash);
  expect(left).toContain('alive');
  // Whoever comes back within its time is told why they are not signed in.
  expect(left).toContain('idle');
  expect(left).not.toContain('idle and over');
  expect(left).not.toContain('over');
  expect((await queries().select().from(pendingLogins)).map(({ keyHash }) => keyHash)).toEqual(['soon']);
});

test('a code nobody used in time ends, with its hash gone; a living one and a following stay', async () => {
  const seeker = await arena.seeker();
  const following = await arena.following(await arena.caseworker(), seeker);
  arena.now = new Date('2030-05-02T12:00:00Z');
  const offer = (codeHash: string, at: string) => ({ seekerId: seeker.accountId, codeHash, codeExpiresAt: new Date(at) });
  await queries()
    .insert(followings)
    .values([offer('late', '2030-05-02T11:59:00Z'), offer('soon', '2030-05-02T12:01:00Z')]);
  await keepHouse(arena.deps);
  const rows = await queries().select().from(followings).where(eq(followings.seekerId, seeker.accountId));
  expect(rows.map(({ status, codeHash }) => [status, codeHash]).toSorted()).toEqual([
    ['active', null],
    ['ended', null],
    ['offered', 'soon'],
  ]);
  expect(rows.find(({ id }) => id === following)?.status).toBe('active');
});

test('employers the register has not answered for are asked about again, once each', async () => {
  const unchecked = await arena.employer();
  await queries().update(employers).set({ registerChecked: false }).where(eq(employers.id, unchecked.employerId));
  await keepHouse(arena.deps);
  await keepHouse(arena.deps);
  const { rows } = await queries().execute<{ key: string }>(
    sql`select key from graphile_worker.jobs where task_identifier = 'employer.check-register'`,
  );
  expect(rows).toEqual([{ key: `employer.check-register:${unchecked.employerId}` }]);
});

test('what the search has forgotten is put back', async () => {
  const id = await arena.opportunity(employer, { titleNb: 'Gjenfunnet' });
  await queries().delete(opportunityWords);
  await keepHouse(arena.deps);
  const found = await arena.deps.search.find({
    words: 'gjenfunnet',
  });
  expect(found.ids).toEqual([id]);
});

test('a step that fails does not stop the others, and is told of', async () => {
  const over = await arena.opportunity(employer, { expiresAt: new Date(Date.now() + 1000) });
  arena.now = new Date(Date.now() + 5000);
  const deps = { ...arena.deps, search: { ...arena.deps.search, mend: () => Promise.reject(new Error('the engine is down')) } };
  await expect(keepHouse(deps)).rejects.toThrow('the engine is down');
  expect(await statusOf(over)).toBe('expired');
});
