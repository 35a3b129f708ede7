import { eq, sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Arena, type EmployerPerson, openArena, type Person } from '../../../test/arena.ts';
import { employers } from '../../db/schema/employers.ts';
import { employerAnswers, interests } from '../../db/schema/interests.ts';
import { endInterestsOf, expireOverdue } from './deadlines.service.ts';
import { remindOfDue, watchSilence } from './reminders.service.ts';

let arena: Arena;
let employer: EmployerPerson;
let id: string;
beforeAll(async () => {
  arena = await openArena();
});
beforeEach(async () => {
  arena.now = new Date('2026-11-25T10:00:00Z');
  employer = await arena.employer();
  id = await arena.opportunity(employer, {
    requirements: [{ type: 'language', language: 'nb', oral: 'B1', written: null, hardness: 'must' }],
  });
});
afterEach(() => {
  arena.now = null;
});
afterAll(() => arena.close());

const express = async (seeker: Person, opportunityId = id) =>
  (
    await arena.call(seeker, 'POST /api/opportunities/:id/interests', {
      params: { id: opportunityId },
      body: { strengths: [], ownWords: 'Kanariord' },
    })
  ).body.id;
const answer = (interestId: string, yesOrNo: 'yes' | 'no') =>
  arena.call(employer, 'POST /api/interests/:id/answer', {
    params: { id: interestId },
    body: { answer: yesOrNo, reason: 'filled', shareReason: true },
  });
const mine = async (seeker: Person) => (await arena.call(seeker, 'GET /api/interests')).body;
const rowOf = async (interestId: string) =>
  (await arena.deps.database.queries.select().from(interests).where(eq(interests.id, interestId)))[0];
const noticesOf = async (person: Person) =>
  (
    await arena.deps.database.pool.query<{ name: string }>('select name from notices where account_id = $1 order by id', [
      person.accountId,
    ])
  ).rows.map(({ name }) => name);
/** Some time of the morning after the last day: Wednesday 2 December. */
const afterwards = new Date('2026-12-03T08:00:00Z');

describe('a date that passes without an answer', () => {
  it('is answered honestly the morning after, once, with two workers, and is no more about the person', async () => {
    const seeker = await arena.seeker({
      answers: {
        homePlaceId: 'hamar',
        wantedOccupations: ['9412'],
        languages: [{ code: 'nb', oral: 'A2', written: null }],
      },
    });
    const interestId = await express(seeker);
    arena.now = new Date('2026-12-02T18:00:00Z');
    await expireOverdue(arena.deps);
    expect((await rowOf(interestId))?.status).toBe('sent');
    arena.now = new Date('2026-12-03T03:00:00Z');
    await expireOverdue(arena.deps);
    expect((await rowOf(interestId))?.status).toBe('sent');

    arena.now = afterwards;
    await Promise.all([expireOverdue(arena.deps), expireOverdue(arena.deps), expireOverdue(arena.deps)]);
    expect(await rowOf(interestId)).toMatchObject({ status: 'expired', shown: null, ownWords: '', answeredAt: afterwards });
    await arena.runJobs();
    await expireOverdue(arena.deps);
    await arena.runJobs();
    expect((await noticesOf(seeker)).filter((name) => name === 'interest.expired')).toHaveLength(1);
    expect((await noticesOf(employer)).filter((name) => name === 'interest.lapsed')).toHaveLength(1);
    const { rows: log } = await arena.deps.database.pool.query(
      "select from_status, actor_role, reason from status_changes where subject_id = $1 and to_status = 'expired'",
      [interestId],
    );
    expect(log).toEqual([{ from_status: 'sent', actor_role: 'system', reason: 'no answer in time' }]);
    const [own] = await mine(seeker);
    expect(own).toMatchObject({ status: 'expired', answerBy: null, reason: null });
    expect(own?.lifts).toContainEqual({
      code: 'language',
      way: 'learn',
      params: {
        id: 'nb',
        language: 'norsk',
        mode: 'oral',
        from: 'A2 (det enkle i hverdagen)',
        to: 'B1 (nok til å klare seg på jobb)',
      },
    });
    const seen = await arena.call(employer, 'GET /api/employer/opportunities/:id/candidates', { params: { id } });
    expect(JSON.stringify(seen.body)).not.toContain('lifts');
  });

  it('counts as no answer for ever, also when the person asks again or the employer comes late', async () => {
    const seeker = await arena.seeker();
    const interestId = await express(seeker);
    const habit = () =>
      arena.deps.database.queries
        .select({ answeredAt: employerAnswers.answeredAt, lapsedAt: employerAnswers.lapsedAt })
        .from(employerAnswers)
        .where(eq(employerAnswers.employerId, employer.employerId))
        .orderBy(employerAnswers.askedAt);
    arena.now = afterwards;
    await expireOverdue(arena.deps);
    expect(await habit()).toEqual([{ answeredAt: null, lapsedAt: afterwards }]);
    expect(await express(seeker)).toBe(interestId);
    expect(await habit()).toEqual([
      { answeredAt: null, lapsedAt: afterwards },
      { answeredAt: null, lapsedAt: null },
    ]);
    await answer(interestId, 'no');
    expect((await habit())[0]).toEqual({ answeredAt: null, lapsedAt: afterwards });
  });

  it('a late yes is an invitation: nothing opens before the person says yes again', async () => {
    const seeker = await arena.seeker();
    const interestId = await express(seeker);
    arena.now = afterwards;
    await expireOverdue(arena.deps);
    const late = await Promise.all([answer(interestId, 'yes'), answer(interestId, 'yes')]);
    expect(late.map(({ status }) => status).sort()).toEqual([200, 404]);
    expect(late.find(({ status }) => status === 200)?.body).toEqual({ status: 'sent', conversationId: null });
    expect((await answer(interestId, 'no')).code).toBe('not_found');
    expect(await mine(seeker)).toMatchObject([{ direction: 'from-employer', status: 'sent', answerBy: '2026-12-17' }]);
    const yes = await arena.call(seeker, 'POST /api/invitations/:id/answer', {
      params: { id: interestId },
      body: { answer: 'yes' },
    });
    expect(yes.body.conversationId).not.toBeNull();
  });

  it('an invitation that got no answer ends quietly, after ten working days', async () => {
    const seeker = await arena.seeker();
    const interestId = await express(seeker);
    arena.now = afterwards;
    await expireOverdue(arena.deps);
    await arena.runJobs();
    await answer(interestId, 'yes');
    await arena.runJobs();
    arena.now = new Date('2026-12-18T08:00:00Z');
    await expireOverdue(arena.deps);
    await arena.runJobs();
    expect((await mine(seeker))[0]).toMatchObject({ direction: 'from-employer', status: 'expired', lifts: [] });
    expect((await noticesOf(seeker)).filter((name) => name === 'interest.expired')).toHaveLength(1);
  });

  it('of an older row without a day gets one that is still ahead', async () => {
    const interestId = await express(await arena.seeker());
    await arena.deps.database.queries.update(interests).set({ dueOn: null }).where(eq(interests.id, interestId));
    await expireOverdue(arena.deps);
    expect(await rowOf(interestId)).toMatchObject({ status: 'sent', dueOn: '2026-12-02' });
  });
});

describe('reminders', () => {
  it('are one a day for all that waits, two working days before and on the last day, never at night or in a weekend', async () => {
    for (let at = 0; at < 3; at++) await express(await arena.seeker(), at === 0 ? id : await arena.opportunity(employer));
    const reminded = async (at: string) => {
      arena.now = new Date(at);
      await Promise.all([remindOfDue(arena.deps), remindOfDue(arena.deps)]);
      return (await noticesOf(employer)).filter((name) => name === 'interest.reminder').length;
    };
    expect(await reminded('2026-11-27T09:00:00Z')).toBe(0);
    expect(await reminded('2026-11-29T09:00:00Z')).toBe(0);
    expect(await reminded('2026-11-30T05:00:00Z')).toBe(0);
    expect(await reminded('2026-11-30T09:00:00Z')).toBe(1);
    expect(await reminded('2026-11-30T13:00:00Z')).toBe(1);
    expect(await reminded('2026-12-01T09:00:00Z')).toBe(1);
    expect(await reminded('2026-12-02T09:00:00Z')).toBe(2);
    expect(await reminded('2026-12-02T18:00:00Z')).toBe(2);
  });

  it('are not sent for what has been answered or taken back', async () => {
    const [one, other] = [await arena.seeker(), await arena.seeker()];
    await answer(await express(one), 'no');
    const taken = await express(other);
    await arena.call(other, 'POST /api/interests/:id/withdraw', { params: { id: taken }, body: {} });
    arena.now = new Date('2026-12-02T09:00:00Z');
    await remindOfDue(arena.deps);
    expect(await noticesOf(employer)).not.toContain('interest.reminder');
  });
});

describe('an opportunity that ends', () => {
  const end = (reason: 'filled' | 'closed' | 'ended') =>
    arena.deps.database.transaction({ actor: null }, (queries) => endInterestsOf(queries, id, reason));

  it.each(['filled', 'closed'] as const)('answers everybody who waits that it is %s', async (reason) => {
    const [one, other] = [await arena.seeker(), await arena.seeker()];
    await express(one);
    const seen = await express(other);
    await arena.call(employer, 'POST /api/interests/:id/seen', { params: { id: seen }, body: {} });
    await Promise.all([end(reason), end(reason)]);
    await arena.runJobs();
    for (const seeker of [one, other]) {
      expect(await mine(seeker)).toMatchObject([{ status: 'declined', reason, lifts: [] }]);
      expect(await noticesOf(seeker)).toEqual(['interest.answered']);
    }
  });

  it('past its own last day lets those who asked wait for the answer they were promised, and ends invitations', async () => {
    const asking = await arena.seeker();
    const asked = await express(asking);
    await end('ended');
    expect((await rowOf(asked))?.status).toBe('sent');
    arena.now = afterwards;
    await expireOverdue(arena.deps);
    await answer(asked, 'yes');
    await end('ended');
    expect((await rowOf(asked))?.status).toBe('withdrawn');
  });
});

describe('an employer that never answers', () => {
  const lapse = (month: string, count: number) =>
    arena.deps.database.queries.insert(employerAnswers).values(
      Array.from({ length: count }, () => ({
        employerId: employer.employerId,
        askedAt: new Date(`${month}-03T10:00:00Z`),
        lapsedAt: new Date(`${month}-12T10:00:00Z`),
      })),
    );
  const standing = async () =>
    (
      await arena.deps.database.queries
        .select({ status: employers.status, because: employers.pausedBecause })
        .from(employers)
        .where(eq(employers.id, employer.employerId))
    )[0];

  it('is warned once, then paused, and is back with its first answer', async () => {
    const waiting = await express(await arena.seeker());
    await lapse('2026-10', 3);
    await watchSilence(arena.deps);
    await watchSilence(arena.deps);
    expect((await noticesOf(employer)).filter((name) => name === 'employer.silence-near')).toHaveLength(1);
    expect(await standing()).toEqual({ status: 'approved', because: null });

    await lapse('2026-11', 3);
    arena.now = new Date('2026-12-01T09:00:00Z');
    await Promise.all([watchSilence(arena.deps), watchSilence(arena.deps)]);
    expect(await standing()).toEqual({ status: 'paused', because: 'silent' });
    expect((await answer(waiting, 'no')).status).toBe(200);
    expect(await standing()).toEqual({ status: 'approved', because: null });
    await arena.deps.database.queries.execute(sql`delete from employer_answers where answered_at is not null`);
    await watchSilence(arena.deps);
    expect(await standing()).toEqual({ status: 'approved', because: null });
  });
});

describe('the same no to several', () => {
  const decline = (ids: string[], as: Person = employer) =>
    arena.call(as, 'POST /api/employer/opportunities/:id/interests/decline', {
      params: { id },
      body: { ids, reason: 'later', shareReason: true },
    });

  it('gives each one answer, whoever presses and however often, and tells what was answered before', async () => {
    const people = [await arena.seeker(), await arena.seeker(), await arena.seeker()];
    const ids = await Promise.all(people.map((seeker) => express(seeker)));
    await answer(ids[0] ?? '', 'yes');
    const elsewhere = await express(await arena.seeker(), await arena.opportunity(await arena.employer()));
    const colleague = await arena.colleague(employer);
    const both = await Promise.all([decline([...ids, elsewhere]), decline([...ids, elsewhere], colleague)]);
    const outcomes = both.flatMap(({ body }) => body.results.map(({ outcome }) => outcome));
    expect(outcomes.filter((outcome) => outcome === 'declined')).toHaveLength(2);
    expect(outcomes.filter((outcome) => outcome === 'gone')).toHaveLength(2);
    expect(outcomes.filter((outcome) => outcome === 'answered-before')).toHaveLength(4);
    await arena.runJobs();
    expect(await mine(people[1] as Person)).toMatchObject([{ status: 'declined', reason: 'later' }]);
    expect(await noticesOf(people[2] as Person)).toEqual(['interest.answered']);
    expect((await decline(ids, await arena.employer())).code).toBe('not_found');
  });
});
