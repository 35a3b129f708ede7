import type { MeetingView } from '@arena/contract/conversations';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Arena, type EmployerPerson, openArena, type Person } from '../../../test/arena.ts';

let arena: Arena;
let employer: EmployerPerson;
let seeker: Person;
let id: string;
beforeAll(async () => {
  arena = await openArena();
});
beforeEach(async () => {
  arena.now = new Date('2026-11-22T12:00:00Z');
  employer = await arena.employer();
  seeker = await arena.seeker();
  id = await arena.conversation(seeker, employer);
});
afterAll(() => arena.close());

const times = (...days: string[]) => days.map((day) => ({ day, time: '10:00' }));
const propose = (
  as: Person,
  given: { times?: { day: string; time: string }[]; declines?: string[]; key?: string; where?: string } = {},
) =>
  arena.call(as, 'POST /api/conversations/:id/meetings', {
    params: { id },
    body: {
      times: times('2026-12-01', '2026-12-02'),
      minutes: 30,
      way: 'place',
      where: 'Storgata 1, Hamar',
      declines: [],
      key: crypto.randomUUID(),
      ...given,
    },
  });
const answer = (as: Person, meeting: MeetingView | undefined, given: 'accept' | 'decline' = 'accept') =>
  arena.call(as, 'POST /api/meetings/:id/answer', {
    params: { id: meeting?.id ?? '' },
    body: { answer: given, version: meeting?.version ?? 1 },
  });
const cancel = (as: Person, meeting: MeetingView | undefined) =>
  arena.call(as, 'POST /api/meetings/:id/cancel', {
    params: { id: meeting?.id ?? '' },
    body: { version: meeting?.version ?? 1 },
  });
const statuses = async (as: Person = seeker) =>
  (await arena.call(as, 'GET /api/conversations/:id', { params: { id } })).body.meetings.map(({ status }) => status).sort();
const letterNames = async () => {
  await arena.runJobs();
  return (await arena.letters()).filter(({ text }) => text.includes(`/samtaler/${id}`)).map(({ subject }) => subject);
};

describe('times to meet', () => {
  it('are proposed by one, and when the other accepts one the rest fall away', async () => {
    const { status, body } = await propose(employer);
    expect(status).toBe(201);
    expect(body.map(({ startsAt, mine }) => [startsAt, mine])).toEqual([
      ['2026-12-01T09:00:00.000Z', true],
      ['2026-12-02T09:00:00.000Z', true],
    ]);
    expect(await letterNames()).toEqual(['Noen foreslår en tid å møtes']);
    const accepted = await answer(seeker, body[1]);
    expect(accepted.body).toMatchObject({ status: 'accepted', mine: false, version: 2 });
    expect(await statuses()).toEqual(['accepted', 'cancelled']);
    expect(await letterNames()).toEqual(['Noen foreslår en tid å møtes', 'Tiden passer']);
  });

  it('pressed twice is once', async () => {
    const key = crypto.randomUUID();
    const proposed = await Promise.all([propose(employer, { key }), propose(employer, { key })]);
    expect(new Set(proposed.flatMap(({ body }) => body.map((one) => one.id))).size).toBe(2);
    const [first] = proposed[0].body;
    const answers = await Promise.all([answer(seeker, first), answer(seeker, first), answer(seeker, first)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    // That times were proposed is old news by now.
    expect(await letterNames()).toEqual(['Tiden passer']);
  });

  it('proposed by both at once end in one meeting', async () => {
    const [ofEmployer, ofSeeker] = await Promise.all([propose(employer), propose(seeker)]);
    const answers = await Promise.all([answer(seeker, ofEmployer.body[0]), answer(employer, ofSeeker.body[0])]);
    expect(answers.map(({ code }) => code).sort()).toEqual(['meeting.changed', null].sort());
    expect((await statuses()).filter((status) => status === 'accepted')).toHaveLength(1);
  });

  it('are declined with others, without touching what one has not seen', async () => {
    const [first] = (await propose(employer, { times: times('2026-12-01') })).body;
    await propose(seeker, { times: times('2026-12-03'), declines: [first?.id ?? ''] });
    expect(await statuses()).toEqual(['declined', 'proposed']);
    await propose(employer, { times: times('2026-12-04') });
    expect(await statuses()).toEqual(['declined', 'proposed', 'proposed']);
  });

  it('are answered by the other side alone, and by nobody outside', async () => {
    const [first] = (await propose(employer)).body;
    expect((await answer(employer, first)).code).toBe('meeting.changed');
    expect((await cancel(seeker, first)).code).toBe('meeting.changed');
    for (const other of [await arena.seeker(), await arena.employer()]) {
      expect((await answer(other, first)).code).toBe('not_found');
      expect((await cancel(other, first)).code).toBe('not_found');
    }
    expect((await answer(await arena.colleague(employer), first)).code).toBe('meeting.changed');
  });

  it('say what is wrong with each', async () => {
    const { code, body } = await propose(employer, {
      times: [
        { day: '2027-03-28', time: '02:30' },
        { day: '2026-11-21', time: '10:00' },
      ],
    });
    expect(code).toBe('request.invalid');
    expect((body as unknown as { fields: unknown }).fields).toEqual([
      { path: '/times/0', rule: 'missing' },
      { path: '/times/1', rule: 'past' },
    ]);
    const same = await propose(employer, { times: times('2026-12-01', '2026-12-01') });
    expect((same.body as unknown as { fields: unknown }).fields).toEqual([{ path: '/times/1', rule: 'same' }]);
    expect(await statuses()).toEqual([]);
  });

  it('that have passed are not agreed any more', async () => {
    const [first] = (await propose(employer)).body;
    arena.now = new Date('2026-12-01T09:00:00Z');
    expect((await answer(seeker, first)).code).toBe('meeting.past');
  });

  it('are called off by either, and by an end of the conversation', async () => {
    const [first] = (await propose(employer)).body;
    const agreed = (await answer(seeker, first)).body;
    expect((await cancel(employer, { ...agreed, version: 1 })).code).toBe('meeting.changed');
    expect((await cancel(employer, agreed)).body.status).toBe('cancelled');
    expect((await cancel(employer, agreed)).status).toBe(200);
    const [second] = (await propose(seeker)).body;
    await answer(employer, second);
    await arena.call(seeker, 'PUT /api/conversations/:id/block', { params: { id } });
    expect((await statuses()).includes('accepted')).toBe(false);
    expect((await propose(employer)).code).toBe('conversation.closed');
    expect((await letterNames()).filter((subject) => subject === 'Et møte er avlyst')).toHaveLength(2);
  });
});

describe('a meeting that is agreed', () => {
  it('is a calendar file for both, with what both know and no more', async () => {
    const [first] = (await propose(employer)).body;
    const calendarOf = (as: Person) =>
      arena.app.inject({ url: `/api/meetings/${first?.id}/calendar.ics?language=nb`, headers: { cookie: as.cookie ?? '' } });
    expect((await calendarOf(seeker)).statusCode).toBe(409);
    await answer(seeker, first);
    const [ofSeeker, ofEmployer] = [await calendarOf(seeker), await calendarOf(employer)];
    expect(ofSeeker.headers['content-type']).toContain('text/calendar');
    expect(ofSeeker.headers['content-disposition']).toContain("filename*=UTF-8''m%C3%B8te.ics");
    expect(ofSeeker.body).toContain('DTSTART;TZID=Europe/Oslo:20261201T100000');
    expect(ofSeeker.body).toContain(`SUMMARY:Møte med ${employer.name}`);
    expect(ofEmployer.body).toContain(`SUMMARY:Møte med ${seeker.name}`);
    const uid = /UID:.*/.exec(ofSeeker.body)?.[0];
    expect(ofEmployer.body).toContain(uid ?? '–');
    expect(ofEmployer.body).not.toContain('@person.example');
    expect((await calendarOf(await arena.seeker())).statusCode).toBe(404);
  });

  it('has one place in its calendar file, whatever was written there', async () => {
    const where = 'Storgata 1\r\nATTENDEE:mailto:x@other.example\r\nEND:VEVENT; rom 2, bak\\\u001b\u202e';
    const [first] = (await propose(employer, { where })).body;
    expect(first?.where).toBe('Storgata 1 ATTENDEE:mailto:x@other.example END:VEVENT; rom 2, bak\\');
    await answer(seeker, first);
    const { body } = await arena.app.inject({
      url: `/api/meetings/${first?.id}/calendar.ics?language=nb`,
      headers: { cookie: seeker.cookie ?? '' },
    });
    // Long lines go on after a line break and a space (RFC 5545, 3.1).
    const lines = body.replaceAll('\r\n ', '').split('\r\n');
    expect(lines.filter((line) => line.startsWith('LOCATION'))).toEqual([
      'LOCATION:Storgata 1 ATTENDEE:mailto:x@other.example END:VEVENT\\; rom 2\\, bak\\\\',
    ]);
    expect(lines.filter((line) => line.startsWith('ATTENDEE'))).toEqual([]);
    expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(1);
    expect(lines.some((line) => /[\r\n]/.test(line))).toBe(false);
  });

  it('is remembered the day before, by both, and not when it is called off', async () => {
    const [first] = (await propose(employer)).body;
    const agreed = (await answer(seeker, first)).body;
    await letterNames();
    arena.now = new Date('2026-11-30T11:00:00Z');
    await arena.deps.database.pool.query('update graphile_worker._private_jobs set run_at = now()');
    expect((await letterNames()).filter((subject) => subject === 'Du har et møte i morgen')).toHaveLength(2);
    await cancel(seeker, agreed);
    const [second] = (await propose(employer, { times: times('2026-12-10') })).body;
    await cancel(employer, (await answer(seeker, second)).body);
    await arena.deps.database.pool.query('update graphile_worker._private_jobs set run_at = now()');
    expect((await letterNames()).filter((subject) => subject === 'Du har et møte i morgen')).toHaveLength(2);
  });
});
