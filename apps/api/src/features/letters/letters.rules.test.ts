import { describe, expect, it } from 'vitest';
import { decideMail, isGivenUp, nextDigestAt, paceOf, pauseAfter } from './letters.rules.ts';
import { kindsIn, resumeKinds, stopKinds } from './stops.rules.ts';

const at = (iso: string) => new Date(iso);

describe('the digest', () => {
  it.each([
    ['a winter morning before it', '2026-01-15T06:29:59Z', '2026-01-15T06:30:00.000Z'],
    ['the very moment, which has passed', '2026-01-15T06:30:00Z', '2026-01-16T06:30:00.000Z'],
    ['a summer evening', '2026-07-01T18:00:00Z', '2026-07-02T05:30:00.000Z'],
    ['after midnight in Norway, the day before in UTC', '2026-07-01T22:30:00Z', '2026-07-02T05:30:00.000Z'],
    ['the evening before clocks go forward', '2026-03-28T20:00:00Z', '2026-03-29T05:30:00.000Z'],
    ['the hour that is skipped', '2026-03-29T01:00:00Z', '2026-03-29T05:30:00.000Z'],
    ['the evening before clocks go back', '2026-10-24T20:00:00Z', '2026-10-25T06:30:00.000Z'],
    ['the hour that comes twice', '2026-10-25T00:30:00Z', '2026-10-25T06:30:00.000Z'],
    ['the morning after clocks went back', '2026-10-25T06:30:01Z', '2026-10-26T06:30:00.000Z'],
    ['New Year', '2026-12-31T23:30:00Z', '2027-01-01T06:30:00.000Z'],
  ])('comes at half past seven in Norway: %s', (_when, now, next) => {
    expect(nextDigestAt(at(now)).toISOString()).toBe(next);
  });

  it('is never more than a day and an hour away, and never now, at any half hour of a year', () => {
    for (let now = Date.UTC(2026, 0, 1); now < Date.UTC(2027, 0, 1); now += 1_800_000) {
      const wait = nextDigestAt(new Date(now)).getTime() - now;
      expect(wait).toBeGreaterThan(0);
      expect(wait).toBeLessThanOrEqual(25 * 3_600_000);
    }
  });
});

describe('when mail goes out', () => {
  const now = at('2026-11-23T12:00:00Z');
  const morning = at('2026-11-24T06:30:00Z');
  const seen = { pace: 'at-once', hasAddress: true, atOnceLately: 0, now } as const;

  it('alone and now, by choice', () => {
    expect(decideMail(seen)).toEqual({ mailAfter: now, alone: true });
    expect(decideMail({ ...seen, atOnceLately: 2 })).toEqual({ mailAfter: now, alone: true });
  });

  it('with others in the morning, by choice or when there were three in an hour', () => {
    expect(decideMail({ ...seen, pace: 'daily' })).toEqual({ mailAfter: morning, alone: false });
    expect(decideMail({ ...seen, atOnceLately: 3 })).toEqual({ mailAfter: morning, alone: false });
  });

  it('never, by choice or without an address', () => {
    expect(decideMail({ ...seen, pace: 'off' })).toEqual({ mailAfter: null, alone: false });
    expect(decideMail({ ...seen, hasAddress: false })).toEqual({ mailAfter: null, alone: false });
  });

  it('as usual for what nobody has chosen', () => {
    expect(paceOf({}, 'meetings')).toBe('at-once');
    expect(paceOf({}, 'found')).toBe('daily');
    expect(paceOf({ meetings: 'off' }, 'meetings')).toBe('off');
  });

  it('is tried again after a minute, then ever later, a quarter of an hour at most; one receiver for five days', () => {
    expect([1, 2, 3, 4, 5, 50].map((tries) => pauseAfter(tries) / 60_000)).toEqual([1, 2, 4, 8, 15, 15]);
    expect(isGivenUp(at('2026-11-18T12:00:00Z'), now)).toBe(false);
    expect(isGivenUp(at('2026-11-18T11:59:59Z'), now)).toBe(true);
  });
});

describe('stopping a kind', () => {
  it('turns exactly those off, and brings back what they were', () => {
    const choices = { meetings: 'daily', messages: 'at-once' } as const;
    const stopped = stopKinds(choices, ['meetings', 'proposals']);
    expect(stopped.choices).toEqual({ meetings: 'off', messages: 'at-once', proposals: 'off' });
    expect(resumeKinds(stopped.choices, ['meetings', 'proposals'], stopped.before)).toEqual(choices);
  });

  it('leaves what was off, and takes what nobody remembers as usual', () => {
    expect(stopKinds({ meetings: 'off' }, ['meetings'])).toEqual({ choices: { meetings: 'off' }, before: '' });
    expect(resumeKinds({ meetings: 'off' }, ['meetings'], undefined)).toEqual({});
  });

  it('reads only kinds it knows', () => {
    expect(kindsIn({ kinds: 'meetings,login,,work' })).toEqual(['meetings', 'work']);
    expect(kindsIn({})).toEqual([]);
  });
});
