/** An employer that knows somebody by name, and would know which card is theirs. */
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Arena, type EmployerPerson, openArena, type Person } from '../../../test/arena.ts';
import { peopleLimits } from '../../access/people-limits.ts';
import { accounts } from '../../db/schema/accounts.ts';
import { interests } from '../../db/schema/interests.ts';
import { profiles } from '../../db/schema/profiles.ts';
import { accessLog } from '../../db/schema/system.ts';
import { expireOverdue } from '../interests/deadlines.service.ts';
import { remindOfDue } from '../interests/reminders.service.ts';

let arena: Arena;
let employer: EmployerPerson;
let seeker: Person;
/** Where the two know each other, and the conversation there. */
let known: string;
let conversation: string;
const gone: string[] = [];

beforeAll(async () => {
  arena = await openArena({ peopleLimits });
});
afterAll(() => arena.close());
beforeEach(async () => {
  arena.now = new Date('2026-11-24T08:00:00Z');
  await arena.deps.database.pool.query('delete from accounts');
  await arena.deps.market.refresh({ accountIds: gone.splice(0) });
  employer = await arena.employer();
  const answers = { homePlaceId: 'hamar', travelModes: ['car' as const], knownOccupations: ['5120'], canWords: 'Gamle ord' };
  const people: Person[] = [];
  for (let n = 0; n < 8; n++) people.push(await arena.seeker({ answers, findable: true }));
  gone.push(...people.map(({ accountId }) => accountId));
  seeker = people[3] as Person;
  known = await ad();
  const { body } = await express(known);
  conversation = (await answer(body.id)).body.conversationId ?? '';
  await arena.runJobs();
});

const ad = () => arena.opportunity(employer, { occupationCode: '5120' });
const express = (id: string) =>
  arena.call(seeker, 'POST /api/opportunities/:id/interests', { params: { id }, body: { strengths: [], ownWords: 'Og disse' } });
const answer = (id: string, as: Person = employer) =>
  arena.call(as, 'POST /api/interests/:id/answer', {
    params: { id },
    body: { answer: 'yes', reason: 'none', shareReason: false },
  });
const list = async (id: string) =>
  (await arena.call(employer, 'GET /api/employer/opportunities/:id/candidates', { params: { id } })).body;
const invite = (id: string, pseudonym: string) =>
  arena.call(employer, 'POST /api/employer/opportunities/:id/invitations', { params: { id }, body: { pseudonym } });
const block = (as: Person) => arena.call(as, 'PUT /api/conversations/:id/block', { params: { id: conversation } });
const unblock = (as: Person) => arena.call(as, 'DELETE /api/conversations/:id/block', { params: { id: conversation } });
const mine = async () =>
  (await arena.call(seeker, 'GET /api/interests')).body.filter(({ opportunity }) => opportunity.id !== known);
const noticesOf = async (person: Person) =>
  (await arena.deps.database.pool.query<{ name: string }>('select name from notices where account_id = $1', [person.accountId]))
    .rows.length;
const nameAt = async (id: string) =>
  (
    await arena.deps.database.pool.query<{ pseudonym: string }>(
      `select pseudonym from shown_people join shown_lists on shown_lists.id = list_id
      where opportunity_id = $1 and seeker_id = $2`,
      [id, seeker.accountId],
    )
  ).rows[0]?.pseudonym ?? '';
const rowAt = async (id: string) =>
  (await arena.deps.database.queries.select().from(interests).where(eq(interests.opportunityId, id)))[0];
const days = (count: number) => {
  arena.now = new Date((arena.now?.getTime() ?? 0) + count * 86_400_000);
};
const change = async (set: Partial<typeof profiles.$inferInsert>) => {
  await arena.deps.database.queries.update(profiles).set(set).where(eq(profiles.accountId, seeker.accountId));
  await arena.deps.market.refresh({ accountIds: [seeker.accountId] });
};

describe('a block', () => {
  it('changes no list through the week, whoever blocks, and on Monday leaves out who wants no more', async () => {
    const other = await ad();
    const first = await list(other);
    expect(first.findable).toHaveLength(8);
    for (const side of [employer, seeker]) {
      await block(side);
      expect(await list(other)).toEqual(first);
      await unblock(side);
      expect(await list(other)).toEqual(first);
    }
    await block(seeker);
    days(1);
    expect((await list(other)).findable).toEqual(first.findable);
    // Another asking on the same day is no other answer.
    expect((await list(await ad())).findable).toHaveLength(8);
    days(5);
    expect((await list(other)).findable).toHaveLength(7);
    await unblock(seeker);
    await block(employer);
    days(7);
    expect((await list(other)).findable).toHaveLength(8);
  });

  it.each(['employer', 'seeker'] as const)(
    'by the %s leaves an invitation that looks like any and never arrives',
    async (side) => {
      const other = await ad();
      const cards = (await list(other)).findable.map(({ person }) => person.pseudonym);
      const theirs = await nameAt(other);
      const someone = cards.find((name) => name !== theirs) ?? '';
      await block(side === 'employer' ? employer : seeker);
      const before = await noticesOf(seeker);
      const results = [await invite(other, someone), await invite(other, theirs)];
      expect(results.map(({ status, body }) => ({ status, as: body.status }))).toEqual(
        Array(2).fill({ status: 201, as: 'sent' }),
      );
      expect((await invite(other, theirs)).code).toBe('interest.already_expressed');
      const invited = (await list(other)).interested.map(({ person, interestId, ...rest }) => ({
        ...rest,
        facts: { ...person, pseudonym: '' },
      }));
      expect(invited).toHaveLength(2);
      expect(invited[0]).toEqual(invited[1]);

      const held = results[1]?.body.id ?? '';
      await arena.runJobs();
      arena.now = new Date('2026-12-08T10:00:00Z');
      await remindOfDue(arena.deps);
      expect(await noticesOf(seeker)).toBe(before);
      expect(await mine()).toEqual([]);
      const params = { id: held };
      const said = { params, body: { answer: 'yes' as const } };
      expect((await arena.call(seeker, 'POST /api/invitations/:id/answer', said)).code).toBe('not_found');
      expect((await arena.call(seeker, 'POST /api/interests/:id/seen', { params, body: {} })).code).toBe('not_found');

      // Friends again: an invitation that was never read is no first yes.
      await unblock(side === 'employer' ? employer : seeker);
      expect((await express(other)).body.status).toBe('sent');
      expect(await mine()).toMatchObject([{ direction: 'from-seeker', status: 'sent' }]);
    },
  );

  it('ends like an invitation that nobody answers', async () => {
    const other = await ad();
    await list(other);
    await block(seeker);
    await invite(other, await nameAt(other));
    arena.now = new Date('2026-12-10T08:00:00Z');
    await expireOverdue(arena.deps);
    await arena.runJobs();
    expect(await rowAt(other)).toMatchObject({ status: 'expired', held: true, shown: null });
    expect(await mine()).toEqual([]);
  });

  it('at the same moment as an invitation comes before it or after it, and never between', async () => {
    const other = await ad();
    await list(other);
    const theirs = await nameAt(other);
    const client = await arena.deps.database.pool.connect();
    try {
      await client.query('begin');
      await client.query("select pg_advisory_xact_lock(hashtextextended('blocks ' || $1 || ' ' || $2, 0))", [
        seeker.accountId,
        employer.employerId,
      ]);
      await client.query("insert into blocks (seeker_id, employer_id, side) values ($1, $2, 'seeker')", [
        seeker.accountId,
        employer.employerId,
      ]);
      const before = await noticesOf(seeker);
      let isSent = false;
      const sending = invite(other, theirs).then((result) => {
        isSent = true;
        return result;
      });
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(isSent).toBe(false);
      await client.query('commit');
      expect((await sending).status).toBe(201);
      await arena.runJobs();
      expect(await noticesOf(seeker)).toBe(before);
    } finally {
      client.release();
    }
    for (let n = 0; n < 4; n++) {
      await unblock(seeker);
      const id = await ad();
      const name = (await list(id)).findable.length === 0 ? '' : await nameAt(id);
      if (name === '') continue;
      const [sent, ended] = await Promise.all([invite(id, name), block(seeker)]);
      expect([sent.status, ended.status]).toEqual([201, 204]);
      const letters = await noticesOf(seeker);
      await arena.runJobs();
      // Blocked before the letter went out: nothing arrives, whichever came first.
      expect(await noticesOf(seeker)).toBe(letters);
    }
  });

  it('leaves the name from before the yes, whatever the account is called since', async () => {
    const { pseudonym } = (await list(known)).interested[0]?.person ?? {};
    await block(seeker);
    await arena.deps.database.queries
      .update(accounts)
      .set({ name: 'Nytt Navn', email: 'ny@example.com' })
      .where(eq(accounts.id, seeker.accountId));
    await change({ answers: { ...(await answersOf()), canWords: 'Nye ord' } });
    const [candidate] = (await list(known)).interested;
    expect(candidate).toMatchObject({ status: 'accepted', opened: null, conversationId: conversation });
    const read = await arena.call(employer, 'GET /api/conversations/:id', { params: { id: conversation } });
    expect(read.body.with).toEqual({ name: pseudonym, email: null, contact: null });
    const all = await arena.call(employer, 'GET /api/conversations');
    expect(JSON.stringify([read.body, all.body])).not.toContain('Nytt Navn');
  });
});

describe('what opens', () => {
  it('is the words of the yes; the name and the address follow the account', async () => {
    await change({ answers: { ...(await answersOf()), canWords: 'Nye ord' } });
    await arena.deps.database.queries.update(accounts).set({ name: 'Nytt Navn' }).where(eq(accounts.id, seeker.accountId));
    expect((await list(known)).interested[0]?.opened).toMatchObject({ name: 'Nytt Navn', ownWords: 'Og disse\n\nGamle ord' });
  });

  it('after a yes to an invitation is the words of that moment', async () => {
    const other = await ad();
    await list(other);
    const { body } = await invite(other, await nameAt(other));
    await arena.call(seeker, 'POST /api/invitations/:id/answer', { params: { id: body.id }, body: { answer: 'yes' } });
    await change({ answers: { ...(await answersOf()), canWords: 'Nye ord' } });
    expect((await list(other)).interested[0]?.opened?.ownWords).toBe('Gamle ord');
  });
});

describe('somebody whose wish to meet got no answer in time', () => {
  const late = async () => {
    const other = await ad();
    const { id } = (await express(other)).body;
    days(10);
    await expireOverdue(arena.deps);
    await arena.runJobs();
    const [candidate] = (await list(other)).interested;
    return { other, id, pseudonym: candidate?.person.pseudonym ?? '' };
  };

  it.each([
    ['pausedAt', 'by name'],
    ['pausedAt', 'late'],
    ['asleepAt', 'by name'],
    ['asleepAt', 'late'],
  ] as const)('and who has %s is not asked %s, and nothing is written', async (what, door) => {
    const { other, id, pseudonym } = await late();
    await change({ [what]: new Date() });
    const before = await rowAt(other);
    const { code } = door === 'late' ? await answer(id) : await invite(other, pseudonym);
    expect(code).toBe('candidate.gone');
    expect(await rowAt(other)).toEqual(before);
  });

  it.each(['by name', 'late'] as const)('and is blocked hears nothing when asked %s', async (door) => {
    const { other, id, pseudonym } = await late();
    await block(seeker);
    const before = await noticesOf(seeker);
    const { status } = door === 'late' ? await answer(id) : await invite(other, pseudonym);
    expect(status).toBe(door === 'late' ? 200 : 201);
    await arena.runJobs();
    expect(await noticesOf(seeker)).toBe(before);
  });

  it('is shown as nothing but a name until a new yes, by either door, also when hidden from lists', async () => {
    await change({ findable: false });
    for (const door of ['by name', 'late']) {
      const { other, id, pseudonym } = await late();
      const { status } = door === 'late' ? await answer(id) : await invite(other, pseudonym);
      expect(status).toBeLessThan(300);
      expect(await rowAt(other)).toMatchObject({ direction: 'from-employer', status: 'sent', shown: null, pseudonym });
    }
  });
});

describe('an employer that asks for another’s', () => {
  it('is refused, and the person reads that it tried', async () => {
    const other = await ad();
    const { id } = (await express(other)).body;
    const stranger = await arena.employer();
    expect((await answer(id, stranger)).code).toBe('not_found');
    expect((await arena.call(stranger, 'POST /api/interests/:id/seen', { params: { id }, body: {} })).code).toBe('not_found');
    const looks = await arena.deps.database.queries.select().from(accessLog).where(eq(accessLog.employerId, stranger.employerId));
    expect(looks.map(({ seekerId, kind, refused }) => ({ seekerId, kind, refused }))).toEqual([
      { seekerId: seeker.accountId, kind: 'interest', refused: true },
    ]);
  });
});

async function answersOf() {
  const { queries } = arena.deps.database;
  const [row] = await queries.select().from(profiles).where(eq(profiles.accountId, seeker.accountId));
  if (row === undefined) throw new Error('nobody');
  return row.answers;
}
