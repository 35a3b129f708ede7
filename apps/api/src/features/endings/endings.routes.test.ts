import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Arena, type EmployerPerson, openArena } from '../../../test/arena.ts';
import { opportunities } from '../../db/schema/opportunities.ts';
import { endOverdue, remindOfEnds } from './endings.service.ts';

let arena: Arena;
let employer: EmployerPerson;
beforeAll(async () => {
  arena = await openArena();
});
afterAll(() => arena.close());
beforeEach(async () => {
  employer = await arena.employer();
});
afterEach(() => {
  arena.now = null;
});

const day = 86_400_000;
const inDays = (count: number) => new Date(Date.now() + count * day);
const onDay = (count: number) => inDays(count).toISOString().slice(0, 10);
const offer = (given: Parameters<Arena['opportunity']>[1] = {}) =>
  arena.opportunity(employer, { publishedAt: inDays(-84), expiresAt: inDays(6), ...given });
const rowOf = async (id: string) => {
  const [row] = await arena.deps.database.queries.select().from(opportunities).where(eq(opportunities.id, id));
  if (row === undefined) throw new Error('gone');
  return row;
};
const told = async () => {
  await arena.runJobs();
  return (await arena.letters()).filter(({ subject }) => subject === 'En mulighet dere har lagt ut, går snart ut');
};
const extend = (id: string, version: number, as = employer) =>
  arena.call(as, 'POST /api/employer/opportunities/:id/extend', { params: { id }, body: { version } });

describe('an end', () => {
  test('is told of a week before, once, to everybody at the employer, with a link to a page and nothing about it', async () => {
    await arena.colleague(employer);
    const id = await offer({ titleNb: 'Hemmelig tittel' });
    const before = (await told()).length;
    await Promise.all([remindOfEnds(arena.deps), remindOfEnds(arena.deps)]);
    await remindOfEnds(arena.deps);
    const letters = (await told()).slice(before);
    expect(letters).toHaveLength(2);
    expect(letters[0]?.text).toContain(`/bedrift/muligheter/${id}/slutt`);
    expect(letters[0]?.text).not.toContain('Hemmelig');
  });

  test('by a deadline is told of two days before, and not a week before', async () => {
    const far = await offer({ deadlineOn: onDay(5), expiresAt: inDays(6) });
    const near = await offer({ deadlineOn: onDay(1), expiresAt: inDays(1.9) });
    await remindOfEnds(arena.deps);
    expect((await rowOf(far)).remindedAt).toBeNull();
    expect((await rowOf(near)).remindedAt).not.toBeNull();
  });

  test('is not told of where it is far, paused, closed, a machine’s, or was published to be short', async () => {
    const quiet = [
      await offer({ expiresAt: inDays(8) }),
      await offer({ status: 'paused' }),
      await offer({ status: 'closed' }),
      await offer({ creationKey: 'push:one' }),
      await offer({ publishedAt: inDays(-1), expiresAt: inDays(1) }),
    ];
    await remindOfEnds(arena.deps);
    for (const id of quiet) expect((await rowOf(id)).remindedAt).toBeNull();
  });

  test('that was moved after the letter was meant is not told of', async () => {
    const id = await offer();
    const before = (await told()).length;
    await remindOfEnds(arena.deps);
    expect((await extend(id, (await rowOf(id)).version)).status).toBe(200);
    expect((await told()).slice(before)).toEqual([]);
  });
});

describe('extending', () => {
  test('gives 90 days from today without a deadline; a second press changes nothing; the next end is told of anew', async () => {
    const id = await offer({ deadlineOn: onDay(1), expiresAt: inDays(1.9) });
    await remindOfEnds(arena.deps);
    const { version } = await rowOf(id);
    const [first, second] = await Promise.all([extend(id, version), extend(id, version)]);
    expect([first.status, second.status]).toEqual([200, 200]);
    const row = await rowOf(id);
    expect(row).toMatchObject({ version: version + 1, deadlineOn: null, remindedAt: null });
    expect(Math.round(((row.expiresAt?.getTime() ?? 0) - Date.now()) / day)).toBe(90);
    expect(first.body).toMatchObject({ lastDayOn: first.body.extendedToOn, deadlineOn: null });
    arena.now = inDays(84);
    await remindOfEnds(arena.deps);
    expect((await rowOf(id)).remindedAt).not.toBeNull();
  });

  test('is refused for what is stale, not open, not approved, or another’s', async () => {
    const id = await offer();
    expect((await extend(id, 99)).code).toBe('version.stale');
    expect((await extend(id, 1, await arena.employer())).code).toBe('not_found');
    const closed = await offer({ status: 'closed' });
    expect((await extend(closed, 1)).code).toBe('opportunity.not_open');
    const paused = await arena.employer({ status: 'paused' });
    const theirs = await arena.opportunity(paused, { expiresAt: inDays(3) });
    expect((await extend(theirs, 1, paused)).code).toBe('employer.not_approved');
  });
});

test('an invitation to what has ended is taken back; somebody who asked to meet still gets an answer', async () => {
  const id = await offer({ expiresAt: inDays(1) });
  const seeker = await arena.seeker({ answers: { homePlaceId: 'hamar' } });
  const said = await arena.call(seeker, 'POST /api/opportunities/:id/interests', { params: { id }, body: { strengths: [] } });
  expect(said.status).toBe(201);
  arena.now = inDays(2);
  await endOverdue(arena.deps);
  await endOverdue(arena.deps);
  expect((await rowOf(id)).status).toBe('expired');
  expect((await arena.call(seeker, 'GET /api/interests')).body.find((one) => one.id === said.body.id)?.status).toBe('sent');
});
