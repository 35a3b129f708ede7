import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Arena, openArena, type Person } from '../../../test/arena.ts';
import { watchUnused } from './sleep.service.ts';

let arena: Arena;
beforeAll(async () => {
  arena = await openArena();
});
afterAll(() => arena.close());
afterEach(async () => {
  arena.now = null;
  await rows(`delete from accounts`);
});

const rows = async (sql: string, params: unknown[] = []) => (await arena.deps.database.pool.query(sql, params)).rows;
const start = new Date('2027-01-10T10:00:00Z');
async function personSeenLast(at: Date, email = `unused-${Math.random().toString(36).slice(2)}@person.example`): Promise<Person> {
  const person = await arena.seeker({ email });
  await rows('update profiles set active_at = $2 where account_id = $1', [person.accountId, at]);
  return person;
}
/** What the clock does on a day: two workers at once, and the letters. */
async function on(day: string): Promise<void> {
  arena.now = new Date(`${day}T12:00:00Z`);
  await Promise.all([watchUnused(arena.deps), watchUnused(arena.deps)]);
  await watchUnused(arena.deps);
  await arena.runJobs();
}
const letterNames = async (person: Person) => {
  const [{ email } = { email: '' }] = await rows('select email from accounts where id = $1', [person.accountId]);
  return (await rows('select name from letters where recipient = $1 order by sent_at, id', [email])).map(({ name }) => name);
};
const stateOf = async (person: Person) => {
  const [row] = await rows('select asleep_at, warned_at, last_warned_at from profiles where account_id = $1', [person.accountId]);
  return row === undefined ? 'gone' : row.asleep_at === null ? 'awake' : 'asleep';
};

describe('a profile that nobody comes back to', () => {
  it('is warned of, hidden, warned of twice and deleted, each on its day and once', async () => {
    const person = await personSeenLast(start);
    const seen: string[] = [];
    for (const day of [
      '2027-06-20',
      '2027-06-27',
      '2027-07-09',
      '2027-07-11',
      '2027-12-05',
      '2027-12-12',
      '2028-01-02',
      '2028-01-04',
      '2028-01-09',
    ]) {
      await on(day);
      seen.push(`${day} ${await stateOf(person)} ${(await letterNames(person)).length}`);
    }
    expect(seen).toEqual([
      '2027-06-20 awake 0',
      '2027-06-27 awake 1',
      '2027-07-09 awake 1',
      '2027-07-11 asleep 1',
      '2027-12-05 asleep 1',
      '2027-12-12 asleep 2',
      '2028-01-02 asleep 2',
      '2028-01-04 asleep 3',
      '2028-01-09 asleep 3',
    ]);
    expect(await letterNames(person)).toEqual(['profile.sleeps-soon', 'profile.deleted-soon', 'profile.deleted-last']);
    await on('2028-01-12');
    expect(await stateOf(person)).toBe('gone');
    expect(await rows('select 1 from accounts where id = $1', [person.accountId])).toEqual([]);
  });

  it('is never deleted without its letters, however long the jobs stood still', async () => {
    const person = await personSeenLast(start);
    const days: [string, string][] = [];
    for (let day = 0; day <= 60; day++) {
      const at = new Date(Date.UTC(2029, 5, 1 + day)).toISOString().slice(0, 10);
      const before = await stateOf(person);
      await on(at);
      const after = await stateOf(person);
      if (before !== after) days.push([at, after]);
    }
    // Warned on the first, hidden two weeks later, warned again, and thirty days more.
    expect(days).toEqual([
      ['2029-06-15', 'asleep'],
      ['2029-07-15', 'gone'],
    ]);
  }, 30_000);

  it('is not deleted while the letter cannot be handed over', async () => {
    const person = await personSeenLast(start);
    const { mailer } = arena.deps;
    arena.deps.mailer = { ...mailer, send: () => Promise.reject(new Error('no mail today')) };
    try {
      arena.now = new Date('2029-01-01T12:00:00Z');
      await watchUnused(arena.deps);
      await arena.runJobs().catch(() => {});
      arena.now = new Date('2029-03-01T12:00:00Z');
      await watchUnused(arena.deps);
      expect(await stateOf(person)).toBe('awake');
    } finally {
      arena.deps.mailer = mailer;
    }
  });

  it('is kept by signing in, and shown again by a button and by nothing else', async () => {
    const person = await personSeenLast(start);
    await on('2027-07-01');
    await on('2027-07-20');
    expect(await stateOf(person)).toBe('asleep');
    const key = createHash('sha256')
      .update(person.cookie?.split('=')[1] ?? '')
      .digest('hex');
    await rows(`update sessions set last_seen_at = $2 where key_hash = $1`, [key, new Date('2027-12-20T11:55:00Z')]);
    arena.now = new Date('2027-12-20T12:00:00Z');
    expect((await arena.call(person, 'GET /api/account/data')).body.profile).toBe('asleep');
    await on('2028-02-01');
    expect(await stateOf(person)).toBe('asleep');
    await rows(`update sessions set last_seen_at = $2 where key_hash = $1`, [key, new Date('2100-01-01')]);
    await arena.call(person, 'POST /api/profile/show');
    expect((await arena.call(person, 'GET /api/account/data')).body).toMatchObject({
      profile: 'seen',
      sleepsOn: '2028-08-01',
      deletedOn: '2029-02-01',
    });
  });

  it('writes that somebody is here at most once a day', async () => {
    const person = await personSeenLast(start);
    const key = createHash('sha256')
      .update(person.cookie?.split('=')[1] ?? '')
      .digest('hex');
    const activeAt = async (now: string) => {
      arena.now = new Date(now);
      await rows(`update sessions set last_seen_at = $2 where key_hash = $1`, [key, new Date(arena.now.getTime() - 120_000)]);
      await arena.call(person, 'GET /api/session');
      return (await rows('select active_at from profiles where account_id = $1', [person.accountId]))[0].active_at.toISOString();
    };
    expect(await activeAt('2027-02-01T08:00:00Z')).toBe('2027-02-01T08:00:00.000Z');
    expect(await activeAt('2027-02-01T20:00:00Z')).toBe('2027-02-01T08:00:00.000Z');
    expect(await activeAt('2027-02-02T09:00:00Z')).toBe('2027-02-02T09:00:00.000Z');
  });
});
