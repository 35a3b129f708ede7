/** How fast an employer answers people who ask to meet: shown before somebody asks, filtered by, and the same wherever it is said. */
import { and, gt, inArray } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { Queries } from '../db/client.ts';
import { employerAnswers } from '../db/schema/interests.ts';

export interface AnswerTime {
  askedAt: Date;
  /** Null while they wait, and where their date passed. */
  answeredAt: Date | null;
  /** When the date passed without an answer: from then on it is counted as none. */
  lapsedAt?: Date | null;
}

export interface AnswerHabit {
  /**
   * Of those who asked, how many had an answer in time, in whole tens rounded down: the exact share of few would tell of single people.
   * Somebody who waits is not counted before their date has passed, or `patienceDays` where none was kept.
   */
  answeredPercent: number;
  /** Whole days, 1 for the same day; half of the answered waited no longer. Null when nobody was answered. */
  medianDays: number | null;
}

const dayMilliseconds = 86_400_000;
/** Older habits say little of today. */
export const habitDays = 180;
/** Fewer say nothing, and would tell about single people (`specs/trust.md`: no count below 10). */
const leastAsked = 10;
/** Longer than any date that was promised, holidays counted: whoever still waits had none, and is counted as not answered. */
export const patienceDays = 21;
const fastPercent = 80;
const fastDays = 3;

/** Midnight in Oslo: what is said changes once a day, so that nobody sees it move with somebody's answer. */
function startOfDay(now: Date): Date {
  const oslo = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO('Europe/Oslo');
  return new Date(oslo.startOfDay().epochMilliseconds);
}

/** Null when too few have asked to say anything: the employer is new here. As it was when the Oslo day of `now` began. */
export function habitOf(all: readonly AnswerTime[], now: Date): AnswerHabit | null {
  const today = startOfDay(now);
  const times = all
    .filter(({ askedAt }) => askedAt < today)
    .map(({ askedAt, answeredAt, lapsedAt = null }) => ({
      askedAt,
      answeredAt: answeredAt !== null && answeredAt < today ? answeredAt : null,
      hasLapsed: lapsedAt !== null && lapsedAt < today,
    }));
  const daysBefore = (at: Date) => (today.getTime() - at.getTime()) / dayMilliseconds;
  const counted = times.filter(
    ({ askedAt, answeredAt, hasLapsed }) =>
      daysBefore(askedAt) <= habitDays && (answeredAt !== null || hasLapsed || daysBefore(askedAt) > patienceDays),
  );
  if (counted.length < leastAsked) return null;
  const waited = counted
    .flatMap(({ askedAt, answeredAt }) =>
      answeredAt === null ? [] : [Math.max(1, Math.ceil((answeredAt.getTime() - askedAt.getTime()) / dayMilliseconds))],
    )
    .sort((a, b) => a - b);
  return {
    answeredPercent: Math.floor((waited.length / counted.length) * 10) * 10,
    medianDays: waited[Math.floor((waited.length - 1) / 2)] ?? null,
  };
}

/** Nearly everybody gets an answer, and half of them within three days. */
export const answersFast = (habit: AnswerHabit | null): boolean =>
  habit !== null && habit.answeredPercent >= fastPercent && habit.medianDays !== null && habit.medianDays <= fastDays;

/** The waits of each employer that had any; all employers when no ids are given. */
export async function listAnswerTimes(
  queries: Queries,
  now: Date,
  employerIds?: readonly string[],
): Promise<Map<string, AnswerTime[]>> {
  const rows = await queries
    .select({
      employerId: employerAnswers.employerId,
      askedAt: employerAnswers.askedAt,
      answeredAt: employerAnswers.answeredAt,
      lapsedAt: employerAnswers.lapsedAt,
    })
    .from(employerAnswers)
    .where(
      and(
        gt(employerAnswers.askedAt, new Date(now.getTime() - habitDays * dayMilliseconds)),
        employerIds === undefined ? undefined : inArray(employerAnswers.employerId, [...employerIds]),
      ),
    );
  return Map.groupBy(rows, ({ employerId }) => employerId);
}
