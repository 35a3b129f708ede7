import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Arena, type EmployerPerson, openArena } from '../../test/arena.ts';
import { employers } from '../db/schema/employers.ts';
import { opportunities } from '../db/schema/opportunities.ts';
import { profiles } from '../db/schema/profiles.ts';
import { openMarket } from './market.ts';

let arena: Arena;
let employer: EmployerPerson;
beforeAll(async () => {
  arena = await openArena();
  employer = await arena.employer();
});
afterAll(() => arena?.close());

/** Notices arrive when they arrive; nothing here tells the market. */
async function until(met: () => boolean, milliseconds = 2000): Promise<void> {
  const deadline = Date.now() + milliseconds;
  while (!met()) {
    if (Date.now() > deadline) throw new Error('the market never heard of it');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
const isThere = (id: string) => arena.deps.market.get(id) !== undefined;
const change = async (id: string, set: Partial<typeof opportunities.$inferInsert>) => {
  await arena.deps.database.queries.update(opportunities).set(set).where(eq(opportunities.id, id));
};
const people = () => {
  const id = arena.deps.market.filter({})[0] as string;
  const row = arena.deps.market.get(id);
  if (row === undefined) throw new Error('an open opportunity is needed');
  return arena.deps.market.orderPeople(row.match, 100).map((ranked) => ranked.id);
};

test('hears of publishing, closing and deleting', async () => {
  const id = await arena.opportunity(employer, { status: 'draft', publishedAt: null });
  expect(isThere(id)).toBe(false);
  await change(id, { status: 'open', publishedAt: new Date() });
  await until(() => isThere(id));
  await change(id, { status: 'closed' });
  await until(() => !isThere(id));
  await change(id, { status: 'open' });
  await until(() => isThere(id));
  await arena.deps.database.queries.delete(opportunities).where(eq(opportunities.id, id));
  await until(() => !isThere(id));
});

test('hears of changes, and counts them where they are now', async () => {
  const id = await arena.opportunity(employer, { placeId: 'hamar' });
  await change(id, { municipalityNumber: '3405' });
  await until(() => arena.deps.market.get(id)?.municipalityNumber === '3405');
  expect(arena.deps.market.filter({ municipalityNumber: '3405' })).toContain(id);
  expect(arena.deps.market.filter({ municipalityNumber: '3403' })).not.toContain(id);
});

test('hears of an employer being paused and let back', async () => {
  const other = await arena.employer();
  const ids = [await arena.opportunity(other), await arena.opportunity(other)];
  const setStatus = (status: 'paused' | 'approved') =>
    arena.deps.database.queries
      .update(employers)
      .set({ status, pausedBecause: status === 'paused' ? 'own-wish' : null })
      .where(eq(employers.id, other.employerId));
  await setStatus('paused');
  await until(() => ids.every((id) => !isThere(id)));
  await setStatus('approved');
  await until(() => ids.every(isThere));
});

test('nothing is heard of a transaction that was rolled back', async () => {
  const id = await arena.opportunity(employer);
  await arena.deps.database
    .transaction({ actor: null }, async (queries) => {
      await queries.update(opportunities).set({ status: 'closed' }).where(eq(opportunities.id, id));
      throw new Error('no');
    })
    .catch(() => {});
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(isThere(id)).toBe(true);
});

test('a person is findable from the moment they choose it until they hide or leave', async () => {
  await arena.opportunity(employer);
  const seeker = await arena.seeker({ findable: false, answers: { knownOccupations: ['9412'], homePlaceId: 'hamar' } });
  expect(people()).not.toContain(seeker.accountId);
  const setFindable = (findable: boolean) =>
    arena.deps.database.queries.update(profiles).set({ findable }).where(eq(profiles.accountId, seeker.accountId));
  await setFindable(true);
  await until(() => people().includes(seeker.accountId));
  await setFindable(false);
  await until(() => !people().includes(seeker.accountId));
  await setFindable(true);
  await until(() => people().includes(seeker.accountId));
  await arena.deps.database.queries.delete(profiles).where(eq(profiles.accountId, seeker.accountId));
  await until(() => !people().includes(seeker.accountId));
});

test('many changes at once all arrive', async () => {
  const ids: string[] = [];
  for (let at = 0; at < 30; at++) ids.push(await arena.opportunity(employer));
  await arena.deps.database.queries
    .update(opportunities)
    .set({ status: 'closed' })
    .where(eq(opportunities.employerId, employer.employerId));
  await until(() => ids.every((id) => !isThere(id)));
});

test('a line that was cut comes back, and what was missed meanwhile is true again', async () => {
  const closed = await arena.opportunity(employer);
  const hidden = await arena.seeker({ findable: true, answers: { knownOccupations: ['9412'], homePlaceId: 'hamar' } });
  const other = await arena.employer();
  const stays = await arena.opportunity(other);
  const cut = await arena.deps.database.pool.query<{ cut: boolean }>(
    `select pg_terminate_backend(pid) as cut from pg_stat_activity where application_name = 'arena-innlandet market' and datname = current_database()`,
  );
  expect(cut.rows).toEqual([{ cut: true }]);
  await change(closed, { status: 'closed' });
  await arena.deps.database.queries.update(profiles).set({ findable: false }).where(eq(profiles.accountId, hidden.accountId));
  await until(() => !isThere(closed) && !people().includes(hidden.accountId), 8000);
  expect(isThere(stays)).toBe(true);
  await change(stays, { status: 'closed' });
  await until(() => !isThere(stays));
});

test('a line that hangs without ending is given up: until another is there, nobody says what is unchanged', async () => {
  const { database } = arena.deps;
  const market = await openMarket(database, () => {}, 150);
  const { rows } = await database.pool.query<{ pid: number }>(
    `select pid from pg_stat_activity where application_name = 'arena-innlandet market' and datname = current_database()
     order by backend_start desc limit 1`,
  );
  const pid = rows[0]?.pid ?? 0;
  expect(market.version).not.toBeNull();
  process.kill(pid, 'SIGSTOP');
  try {
    await until(() => market.version === null, 5000);
    const id = await arena.opportunity(employer);
    await until(() => market.version !== null && market.get(id) !== undefined, 8000);
  } finally {
    process.kill(pid, 'SIGCONT');
    await market.stop();
  }
});
