import { describe, expect, it } from 'vitest';
import { answersFast, habitOf } from './answer-habits.ts';

const now = new Date('2026-11-22T12:00:00Z');
/** Midnight in Oslo of that day. */
const midnight = new Date('2026-11-21T23:00:00Z');
const daysAgo = (days: number) => new Date(midnight.getTime() - days * 86_400_000);
const answered = (asked: number, waited: number) => ({ askedAt: daysAgo(asked), answeredAt: daysAgo(asked - waited) });
const waiting = (asked: number) => ({ askedAt: daysAgo(asked), answeredAt: null });
const lapsed = (asked: number) => ({ askedAt: daysAgo(asked), answeredAt: null, lapsedAt: daysAgo(asked - 7) });
const times = (count: number, one: () => ReturnType<typeof answered>) => Array.from({ length: count }, one);

describe('how fast an employer answers', () => {
  it('is unknown until ten have asked', () => {
    expect(habitOf([], now)).toBeNull();
    const nine = times(9, () => answered(30, 1));
    expect(habitOf(nine, now)).toBeNull();
    expect(habitOf([...nine, answered(30, 1)], now)).toEqual({ answeredPercent: 100, medianDays: 1 });
  });

  it('is the median of whole days, where the same day counts as one', () => {
    const waited = [0.1, 0.2, 0.3, 0.4, 2.5, 2.6, 9, 9, 20, 20];
    expect(
      habitOf(
        waited.map((days) => answered(40, days)),
        now,
      )?.medianDays,
    ).toBe(3);
  });

  it('says the share in whole tens, rounded down: one person more or less is not seen', () => {
    const nine = times(9, () => answered(40, 1));
    expect(habitOf([...nine, waiting(30)], now)?.answeredPercent).toBe(90);
    expect(habitOf([...nine, ...times(2, () => answered(40, 1)), waiting(30)], now)?.answeredPercent).toBe(90);
  });

  it('counts whose date has passed as not answered, and not yet whoever waits for theirs', () => {
    const nine = times(9, () => answered(40, 1));
    expect(habitOf([...nine, waiting(30)], now)).not.toBeNull();
    expect(habitOf([...nine, waiting(10)], now)).toBeNull();
    expect(habitOf([...nine, lapsed(10)], now)?.answeredPercent).toBe(90);
    expect(habitOf([...nine, { ...lapsed(7), lapsedAt: now }], now)).toBeNull();
  });

  it('does not move with what happens during the day', () => {
    const before = [...times(9, () => answered(40, 1)), waiting(30)];
    const answeredToday = [...before.slice(0, 9), { askedAt: daysAgo(30), answeredAt: new Date('2026-11-22T09:00:00Z') }];
    expect(habitOf(answeredToday, now)).toEqual(habitOf(before, now));
    expect(habitOf(answeredToday, new Date('2026-11-23T00:00:00Z'))?.answeredPercent).toBe(100);
  });

  it('forgets what is older than half a year', () => {
    expect(
      habitOf(
        times(12, () => answered(200, 1)),
        now,
      ),
    ).toBeNull();
  });

  it.each([
    ['quick and reliable', { answeredPercent: 80, medianDays: 3 }, true],
    ['quick to a few only', { answeredPercent: 70, medianDays: 1 }, false],
    ['reliable and slow', { answeredPercent: 100, medianDays: 4 }, false],
    ['silent', { answeredPercent: 0, medianDays: null }, false],
    ['new here', null, false],
  ])('%s: fast is %3$s', (_what, habit, expected) => {
    expect(answersFast(habit)).toBe(expected);
  });
});
