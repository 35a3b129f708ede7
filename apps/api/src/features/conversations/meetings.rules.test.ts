import { meetingStatuses } from '@arena/contract/conversations';
import { describe, expect, it } from 'vitest';
import { writeCalendar } from './calendar.rules.ts';
import { decideMeeting, meetingTransitions, readTime, readWhere, reminderAt } from './meetings.rules.ts';

const now = new Date('2026-11-22T12:00:00Z');
const later = new Date('2026-12-01T09:00:00Z');

describe('where a proposed time can go', () => {
  it('is answered by the other side alone', () => {
    const proposed = { side: 'seeker', status: 'proposed', startsAt: later } as const;
    expect(decideMeeting(proposed, 'accept', 'employer', now)).toBe('accepted');
    expect(decideMeeting(proposed, 'decline', 'employer', now)).toBe('declined');
    expect(decideMeeting(proposed, 'accept', 'seeker', now)).toBe('changed');
    expect(decideMeeting(proposed, 'decline', 'seeker', now)).toBe('changed');
  });

  it('is taken back by whoever proposed it, and called off by either once it is agreed', () => {
    const proposed = { side: 'seeker', status: 'proposed', startsAt: later } as const;
    expect(decideMeeting(proposed, 'cancel', 'seeker', now)).toBe('cancelled');
    expect(decideMeeting(proposed, 'cancel', 'employer', now)).toBe('changed');
    for (const by of ['seeker', 'employer'] as const)
      expect(decideMeeting({ ...proposed, status: 'accepted' }, 'cancel', by, now)).toBe('cancelled');
  });

  it('cannot be agreed, nor called off, when the time has come', () => {
    const proposed = { side: 'seeker', status: 'proposed', startsAt: now } as const;
    expect(decideMeeting(proposed, 'accept', 'employer', now)).toBe('past');
    expect(decideMeeting({ ...proposed, status: 'accepted' }, 'cancel', 'employer', now)).toBe('past');
    expect(decideMeeting(proposed, 'decline', 'employer', now)).toBe('declined');
  });

  it('goes nowhere that the table does not name', () => {
    for (const status of meetingStatuses)
      for (const act of ['accept', 'decline', 'cancel', 'fall-away'] as const)
        for (const by of ['seeker', 'employer'] as const) {
          const to = decideMeeting({ side: by === 'seeker' ? 'employer' : 'seeker', status, startsAt: later }, act, by, now);
          if (to !== 'changed')
            expect(
              meetingTransitions.some((row) => row.act === act && row.from === status && row.to === to && row.by === by),
            ).toBe(true);
          if (status === 'declined' || status === 'cancelled') expect(to).toBe('changed');
        }
  });
});

describe('a time that is written', () => {
  it('is in Oslo, winter and summer', () => {
    expect(readTime({ day: '2026-12-01', time: '10:00' }, now)).toEqual(new Date('2026-12-01T09:00:00Z'));
    expect(readTime({ day: '2027-07-01', time: '10:00' }, now)).toEqual(new Date('2027-07-01T08:00:00Z'));
  });
  it('is not in the hour that is skipped in March, and is the first of the hour that comes twice in October', () => {
    expect(readTime({ day: '2027-03-28', time: '02:30' }, now)).toBe('missing');
    expect(readTime({ day: '2027-10-31', time: '02:30' }, now)).toEqual(new Date('2027-10-31T00:30:00Z'));
  });
  it('is a day that exists, to come, within a year', () => {
    expect(readTime({ day: '2027-02-30', time: '10:00' }, now)).toBe('missing');
    expect(readTime({ day: '2026-11-22', time: '12:59' }, now)).toBe('past');
    expect(readTime({ day: '2062-11-22', time: '12:59' }, now)).toBe('far');
  });
});

describe('where to meet', () => {
  it('is a link that is https, hides no password and leads to a public name', () => {
    expect(readWhere('video', ' https://møte.example/rom 1 ')).toBe('https://xn--mte-0na.example/rom%201');
    for (const link of [
      'http://a.example/',
      'javascript:alert(1)',
      'https://user:pass@a.example/',
      'https://localhost/',
      'https://localhost./',
      'https://127.0.0.1/',
      'https://2130706433/',
      'https://0x7f.1/',
      'https://[::1]/',
      'https://192.168.1.1.:8443/',
      'https://printer.local/',
      'https://a.localhost/',
      'https://intranett.lan/',
      'rom 1',
      '',
    ])
      expect(readWhere('video', link)).toBeNull();
  });
  it('is a number somebody can ring', () => {
    expect(readWhere('phone', '+47 90 00 00 00')).toBe('+47 90 00 00 00');
    for (const number of ['ring meg', '12', '']) expect(readWhere('phone', number)).toBeNull();
  });
  it('is some place', () => {
    expect(readWhere('place', ' Storgata 1,\n Hamar ')).toBe('Storgata 1, Hamar');
    expect(readWhere('place', ' ')).toBeNull();
  });
});

describe('a reminder', () => {
  it('comes at noon the day before, by the clock in Norway', () => {
    expect(reminderAt(later, now)).toEqual(new Date('2026-11-30T11:00:00Z'));
    expect(reminderAt(new Date('2027-03-28T08:00:00Z'), now)).toEqual(new Date('2027-03-27T11:00:00Z'));
    expect(reminderAt(new Date('2026-11-23T09:00:00Z'), new Date('2026-11-22T12:00:00Z'))).toBeNull();
  });
});

describe('a calendar file', () => {
  const meeting = {
    id: 'm1',
    startsAt: later,
    minutes: 30,
    way: 'place',
    where: 'Storgata 1; 2. etasje',
    version: 2,
    changedAt: now,
  } as const;
  const words = { summary: 'Møte med Fjell\nEND:VEVENT', description: 'Det gjelder «Kokk».' };
  const write = (isCancelled: boolean, version: number) =>
    writeCalendar({ ...meeting, isCancelled, version }, words, 'http://localhost:3000/samtaler/1', 'localhost');

  it('says when in Norwegian time, stays the same event, and counts its changes', () => {
    const lines = write(false, 2).split('\r\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'METHOD:PUBLISH',
        'TZID:Europe/Oslo',
        'UID:m1@localhost',
        'SEQUENCE:1',
        'DTSTAMP:20261122T120000Z',
        'DTSTART;TZID=Europe/Oslo:20261201T100000',
        'DTEND;TZID=Europe/Oslo:20261201T103000',
        'LOCATION:Storgata 1\\; 2. etasje',
        'STATUS:CONFIRMED',
      ]),
    );
    const cancelled = write(true, 3);
    expect(cancelled).toContain('STATUS:CANCELLED');
    expect(cancelled).toContain('SEQUENCE:2');
    expect(cancelled).toContain('UID:m1@localhost');
  });

  it('keeps a name from ending the event', () => {
    expect(write(false, 2).match(/END:VEVENT/g)).toHaveLength(2);
    expect(write(false, 2)).toContain('SUMMARY:Møte med Fjell\\nEND:VEVENT');
  });
});
