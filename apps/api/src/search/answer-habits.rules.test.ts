import { describe, expect, it } from 'vitest';
import { answersFast, habitOf } from './answer-habits.ts';

const now = new Date('2026-11-22T12:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
const answered = (asked: number, waited: number) => ({ askedAt: daysAgo(asked), answeredAt: daysAgo(asked - waited) });
const waiting = (asked: number) => ({ askedAt: daysAgo(asked), answeredAt: null });

describe('how fast an employer answers', () => {
  it('is unknown until five have asked', () => {
    expect(
      habitOf(
        [1, 2, 3, 4].map((waited) => answered(30, waited)),
        now,
      ),
    ).toBeNull();
    expect(habitOf([], now)).toBeNull();
  });

  it('is the median of whole days, where the same day counts as one', () => {
    expect(
      habitOf(
        [0.1, 0.2, 2.5, 9, 20].map((waited) => answered(40, waited)),
        now,
      ),
    ).toEqual({ answeredPercent: 100, medianDays: 3 });
  });

  it('counts whoever has waited more than a week, and not yet whoever asked lately', () => {
    const four = [1, 1, 1, 1].map((waited) => answered(40, waited));
    expect(habitOf([...four, waiting(20)], now)?.answeredPercent).toBe(80);
    expect(habitOf([...four, waiting(3)], now)).toBeNull();
  });

  it('forgets what is older than half a year', () => {
    expect(
      habitOf(
        Array.from({ length: 9 }, () => answered(200, 1)),
        now,
      ),
    ).toBeNull();
  });

  it.each([
    ['quick and reliable', { answeredPercent: 80, medianDays: 3 }, true],
    ['quick to a few only', { answeredPercent: 79, medianDays: 1 }, false],
    ['reliable and slow', { answeredPercent: 100, medianDays: 4 }, false],
    ['silent', { answeredPercent: 0, medianDays: null }, false],
    ['new here', null, false],
  ])('%s: fast is %3$s', (_what, habit, expected) => {
    expect(answersFast(habit)).toBe(expected);
  });
});
