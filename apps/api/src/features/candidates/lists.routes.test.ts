import type { Answers } from '@arena/contract/profiles';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Arena, type EmployerPerson, openArena, type Person } from '../../../test/arena.ts';
import { peopleLimits } from '../../access/people-limits.ts';
import { profiles } from '../../db/schema/profiles.ts';
import { accessLog } from '../../db/schema/system.ts';
import { sweepShownLists } from './lists.service.ts';

/** The limits as they are in the house. */
let arena: Arena;
let employer: EmployerPerson;
beforeAll(async () => {
  arena = await openArena({ peopleLimits });
});
afterAll(() => arena.close());
beforeEach(async () => {
  // A Tuesday: nothing is made new in the days that the tests move.
  arena.now = new Date('2026-11-24T08:00:00Z');
  await arena.deps.database.pool.query('delete from accounts');
  await arena.deps.market.refresh({ accountIds: gone.splice(0) });
  employer = await arena.employer();
});

const gone: string[] = [];
const cook: Partial<Answers> = { homePlaceId: 'hamar', travelModes: ['car'], knownOccupations: ['5120'] };
async function people(count: number, answers: Partial<Answers> = cook): Promise<Person[]> {
  const made: Person[] = [];
  for (let n = 0; n < count; n++) made.push(await arena.seeker({ answers, findable: true }));
  gone.push(...made.map(({ accountId }) => accountId));
  return made;
}
const ad = (options = {}) => arena.opportunity(employer, { occupationCode: '5120', ...options });
const list = async (id: string, as: Person = employer) =>
  (await arena.call(as, 'GET /api/employer/opportunities/:id/candidates', { params: { id } })).body;
const namesIn = async (id: string) => (await list(id)).findable.map(({ person }) => person.pseudonym).toSorted();
const invite = (id: string, pseudonym: string) =>
  arena.call(employer, 'POST /api/employer/opportunities/:id/invitations', { params: { id }, body: { pseudonym } });
const days = (count: number) => {
  arena.now = new Date((arena.now?.getTime() ?? 0) + count * 86_400_000);
};
const change = async (person: Person | undefined, set: Partial<typeof profiles.$inferInsert>) => {
  const accountId = person?.accountId ?? '';
  await arena.deps.database.queries
    .update(profiles)
    .set({ ...set, updatedAt: arena.now ?? new Date() })
    .where(eq(profiles.accountId, accountId));
  await arena.deps.market.refresh({ accountIds: [accountId] });
};

describe('a list of findable people', () => {
  it('is empty among four, and does not say whether there are four or none', async () => {
    const id = await ad();
    const empty = await list(id);
    expect(empty).toMatchObject({ findable: [], findableState: 'nobody' });
    await people(4);
    expect(await list(await ad())).toEqual(empty);
  });

  it('stands through the day whoever looks, and through the week but for those who leave', async () => {
    const some = await people(8);
    const id = await ad();
    const first = await list(id);
    expect(first.findable).toHaveLength(8);
    await people(2);
    await change(some[0], { answers: { ...(await answersOf(some[0])), licences: ['B'] } });
    expect(await list(id)).toEqual(first);
    expect(await list(id, await arena.colleague(employer))).toEqual(first);
    days(1);
    // Two have come: they would be seen to arrive.
    expect(await namesIn(id)).toEqual(first.findable.map(({ person }) => person.pseudonym).toSorted());
    await people(3);
    days(1);
    expect(await namesIn(id)).toHaveLength(13);
    days(5);
    const monday = await namesIn(id);
    expect(monday).toHaveLength(13);
    expect(monday.filter((name) => first.findable.some(({ person }) => person.pseudonym === name))).toEqual([]);
  });

  it('loses at once who hides, rests, sleeps or takes back what the card says', async () => {
    const some = await people(9, { ...cook, languages: [{ code: 'nb', oral: 'B1', written: null }] });
    const id = await ad({ requirements: [{ type: 'language', language: 'nb', oral: 'B1', written: null, hardness: 'must' }] });
    expect(await namesIn(id)).toHaveLength(9);
    await change(some[0], { findable: false });
    expect(await namesIn(id)).toHaveLength(8);
    await change(some[1], { pausedAt: new Date() });
    await change(some[2], { asleepAt: new Date() });
    expect(await namesIn(id)).toHaveLength(6);
    await change(some[4], { answers: { ...(await answersOf(some[4])), languages: [] } });
    expect(await namesIn(id)).toHaveLength(5);
    // None of those who hid in a new list either.
    expect((await list(await ad())).findable).toHaveLength(6);
  });

  it('shows one employer the same person under three askings, and another employer anew', async () => {
    await people(6);
    const ads = [await ad(), await ad(), await ad(), await ad()];
    const counts: number[] = [];
    for (const id of ads) counts.push((await list(id)).findable.length);
    expect(counts).toEqual([6, 6, 6, 0]);
    expect((await list(ads[0] ?? '')).findable).toHaveLength(6);
    const others = await arena.employer();
    const there = await arena.opportunity(others, { occupationCode: '5120' });
    expect((await list(there, others)).findable).toHaveLength(6);
    days(40);
    expect((await list(ads[3] ?? '')).findable).toHaveLength(6);
  });

  it('is made at most ten times a day for one employer', async () => {
    const states: string[] = [];
    for (let n = 0; n < 11; n++) states.push((await list(await ad())).findableState);
    expect(states).toEqual([...Array(10).fill('nobody'), 'too-many-lists']);
  });

  it('is forgotten when askings are, also where nobody looks again', async () => {
    await people(6);
    const id = await ad();
    await list(id);
    const kept = async () =>
      (await arena.deps.database.pool.query('select day from shown_lists where opportunity_id = $1', [id])).rowCount;
    days(30);
    await sweepShownLists(arena.deps);
    expect(await kept()).toBe(1);
    days(1);
    await sweepShownLists(arena.deps);
    expect(await kept()).toBe(0);
  });

  it('is one list when many look first at the same moment', async () => {
    await people(6);
    const id = await ad();
    const all = await Promise.all(Array.from({ length: 6 }, () => list(id)));
    expect(new Set(all.map((one) => JSON.stringify(one.findable))).size).toBe(1);
    const looks = await arena.deps.database.queries.select().from(accessLog).where(eq(accessLog.opportunityId, id));
    expect(looks.map(({ kind, times }) => `${kind} ${times}`)).toEqual(Array(6).fill('findable-list 1'));
  });
});

describe('an invitation', () => {
  it('keeps the card that stood in the list, and nothing finer', async () => {
    await people(5, { ...cook, licences: ['B'] });
    await people(1, { ...cook, licences: [] });
    const id = await ad({ requirements: [{ type: 'licence', licenceId: 'B', hardness: 'nice' }] });
    const [first] = (await list(id)).findable;
    expect(first?.person.licences).toEqual([]);
    expect((await invite(id, first?.person.pseudonym ?? '')).status).toBe(201);
    const [invited] = (await list(id)).interested;
    expect(invited).toMatchObject({ direction: 'from-employer', person: first?.person ?? {} });
  });

  it('goes to ten people a day, never twice to one, and never again to who said no', async () => {
    await people(14);
    const id = await ad();
    const names = await namesIn(id);
    const codes: (string | null)[] = [];
    for (const name of names.slice(0, 11)) codes.push((await invite(id, name)).code);
    expect(codes).toEqual([...Array(10).fill(null), 'candidate.too_many_invitations']);
    days(2);
    expect((await invite(id, names[0] ?? '')).code).toBe('interest.already_expressed');
    await arena.deps.database.pool.query("update interests set status = 'declined', answered_at = now() where pseudonym = $1", [
      names[0],
    ]);
    expect((await invite(id, names[0] ?? '')).code).toBe('candidate.gone');
    expect((await invite(id, 'Rype 000')).code).toBe('candidate.gone');
  });
});

async function answersOf(person: Person | undefined): Promise<Answers> {
  const [row] = await arena.deps.database.queries
    .select({ answers: profiles.answers })
    .from(profiles)
    .where(eq(profiles.accountId, person?.accountId ?? ''));
  if (row === undefined) throw new Error('no profile');
  return row.answers;
}
