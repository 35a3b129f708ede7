import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Arena, type EmployerPerson, openArena, type Person } from '../../../test/arena.ts';
import { blocks } from '../../db/schema/conversations.ts';
import { interests } from '../../db/schema/interests.ts';
import { profiles } from '../../db/schema/profiles.ts';

let arena: Arena;
let employer: EmployerPerson;
let id: string;
beforeAll(async () => {
  arena = await openArena();
});
beforeEach(async () => {
  employer = await arena.employer();
  id = await arena.opportunity(employer, { requirements: [{ type: 'skill', skillId: 'cooking', hardness: 'must' }] });
});
afterEach(() => {
  arena.now = null;
});
afterAll(() => arena.close());

const express = (seeker: Person, opportunityId = id, strengths: string[] = []) =>
  arena.call(seeker, 'POST /api/opportunities/:id/interests', { params: { id: opportunityId }, body: { strengths } });
const answer = (interestId: string, yesOrNo: 'yes' | 'no', as: Person = employer, shareReason = false) =>
  arena.call(as, 'POST /api/interests/:id/answer', {
    params: { id: interestId },
    body: { answer: yesOrNo, reason: 'filled', shareReason },
  });
const withdraw = (as: Person, interestId: string) =>
  arena.call(as, 'POST /api/interests/:id/withdraw', { params: { id: interestId }, body: {} });
/** Opportunities, so many of each of so many new employers. */
async function opportunitiesOf(employers: number, each: number): Promise<string[]> {
  const ids: string[] = [];
  for (let at = 0; at < employers; at++) {
    const other = await arena.employer();
    for (let one = 0; one < each; one++) ids.push(await arena.opportunity(other));
  }
  return ids;
}
const mine = async (seeker: Person) => (await arena.call(seeker, 'GET /api/interests')).body;

describe('a person who wants to meet many', () => {
  it('sends ten in a day at most, and may go on the day after', async () => {
    arena.now = new Date('2026-11-25T10:00:00Z');
    const seeker = await arena.seeker();
    const many = await opportunitiesOf(4, 3);
    const codes = await Promise.all(many.slice(0, 11).map(async (one) => (await express(seeker, one)).code));
    expect(codes.filter((code) => code === null)).toHaveLength(10);
    expect(codes.filter((code) => code === 'interest.too_many')).toHaveLength(1);
    // Taking one back later and choosing another is still one more today.
    arena.now = new Date('2026-11-25T10:30:00Z');
    await withdraw(seeker, (await mine(seeker))[0]?.id ?? '');
    expect((await express(seeker, many[codes.indexOf('interest.too_many')])).code).toBe('interest.too_many');
    arena.now = new Date('2026-11-25T23:30:00Z');
    expect((await express(seeker, many[codes.indexOf('interest.too_many')])).status).toBe(201);
  });

  it('has not used one of the ten by undoing it at once, before anybody opened it; three times a day', async () => {
    arena.now = new Date('2026-11-25T10:00:00Z');
    const seeker = await arena.seeker();
    const many = await opportunitiesOf(7, 2);
    for (const one of many.slice(0, 4)) await withdraw(seeker, (await express(seeker, one)).body.id);
    const codes: (string | null)[] = [];
    for (const one of many.slice(4)) codes.push((await express(seeker, one)).code);
    // Ten, less the fourth that was undone.
    expect(codes).toEqual([...Array.from({ length: 9 }, () => null), 'interest.too_many']);
    const last = await arena.call(seeker, 'GET /api/opportunities/:id/interests/preview', { params: { id: many[13] ?? '' } });
    expect(last.body.limit).toEqual({ code: 'interest.too_many', params: { count: 10 } });
  });

  it('waits for three at one employer at most, and for fifteen in all; the refusal says until when', async () => {
    arena.now = new Date('2026-11-25T10:00:00Z');
    const seeker = await arena.seeker();
    const here = [id];
    for (let at = 0; at < 3; at++) here.push(await arena.opportunity(employer));
    for (const one of here.slice(0, 3)) expect((await express(seeker, one)).status).toBe(201);
    const refused = await express(seeker, here[3]);
    expect(refused).toMatchObject({
      status: 429,
      body: { code: 'interest.too_many_here', params: { count: 3, until: '2026-12-02' } },
    });
    const preview = await arena.call(seeker, 'GET /api/opportunities/:id/interests/preview', { params: { id: here[3] ?? '' } });
    expect(preview.body.limit).toEqual(refused.body);
    const first = (await mine(seeker)).at(-1);
    await answer(first?.id ?? '', 'no');
    expect((await express(seeker, here[3])).status).toBe(201);

    const { queries } = arena.deps.database;
    const elsewhere = await opportunitiesOf(12, 1);
    await queries.insert(interests).values(
      elsewhere.map((opportunityId) => ({
        opportunityId,
        seekerId: seeker.accountId,
        direction: 'from-seeker' as const,
        status: 'seen' as const,
        dueOn: '2026-12-01',
        createdAt: new Date('2026-11-24T10:00:00Z'),
      })),
    );
    const many = await express(seeker, await arena.opportunity(await arena.employer()));
    expect(many.body).toMatchObject({ code: 'interest.too_many_waiting', params: { count: 15, until: '2026-12-01' } });
  });

  it('is not asked again where the employer has said no', async () => {
    const seeker = await arena.seeker();
    await answer((await express(seeker)).body.id, 'no');
    expect((await express(seeker)).code).toBe('interest.said_no');
    expect((await express(seeker, await arena.opportunity(employer))).status).toBe(201);
  });

  it('is told before: when the answer comes, how this employer answers, and what a yes leads on to', async () => {
    arena.now = new Date('2026-11-25T10:00:00Z');
    const seeker = await arena.seeker();
    const apprenticeship = await arena.opportunity(employer, { kind: 'apprenticeship' });
    const { body } = await arena.call(seeker, 'GET /api/opportunities/:id/interests/preview', { params: { id: apprenticeship } });
    expect(body).toMatchObject({ answerBy: '2026-12-02', answerHabit: null, afterYes: 'county-application', limit: null });
    await express(seeker, apprenticeship);
    expect(await mine(seeker)).toMatchObject([{ answerBy: '2026-12-02', afterYes: 'county-application', seenAt: null }]);
  });

  it('meets a closed door where one of the two has blocked the other, and none while the own profile rests', async () => {
    const { queries } = arena.deps.database;
    const seeker = await arena.seeker();
    await queries.insert(blocks).values({ seekerId: seeker.accountId, employerId: employer.employerId, side: 'employer' });
    expect((await express(seeker)).code).toBe('opportunity.not_open');
    const preview = await arena.call(seeker, 'GET /api/opportunities/:id/interests/preview', { params: { id } });
    expect(preview.code).toBe('opportunity.not_open');
    const resting = await arena.seeker();
    await queries.update(profiles).set({ pausedAt: new Date() }).where(eq(profiles.accountId, resting.accountId));
    expect((await express(resting)).code).toBe('profile.paused');
  });
});
