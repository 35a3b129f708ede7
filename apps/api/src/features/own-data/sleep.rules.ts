/** When an unused profile is hidden, and when it is deleted. Pure; whole months in Norway. */
import { Temporal } from 'temporal-polyfill';

const zone = 'Europe/Oslo';
const dayMilliseconds = 86_400_000;
/** `specs/trust.md`: hidden after 6 months, deleted after 12, with a letter first. */
export const sleepMonths = 6;
export const deletionMonths = 12;
export const warnDays = { sleep: 14, deletion: 30, last: 7 } as const;

export const warnings = ['sleep', 'deletion', 'last'] as const;
export type Warning = (typeof warnings)[number];

export interface Unused {
  activeAt: Date;
  asleepAt: Date | null;
  /** Of the sleep, or when asleep of the deletion. */
  warnedAt: Date | null;
  lastWarnedAt: Date | null;
}
export type SleepStep = { warn: Warning } | 'sleep' | 'delete' | null;

const monthsAfter = (from: Date, months: number): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(from.getTime()).toZonedDateTimeISO(zone).add({ months });
const daysAfter = (from: Date, days: number): number => from.getTime() + days * dayMilliseconds;

/** The Oslo days on which a profile that nobody comes back to sleeps, and is deleted; never earlier than that. */
export const endsOf = (activeAt: Date) => ({
  sleepsOn: monthsAfter(activeAt, sleepMonths).toPlainDate().toString(),
  deletedOn: monthsAfter(activeAt, deletionMonths).toPlainDate().toString(),
});

/** Nobody who was here after this is looked at. */
export const mayBeDue = (now: Date): Date => new Date(now.getTime() - 150 * dayMilliseconds);

/**
 * The one thing that is due. Each step waits for the letter before it to have been handed over, and for the days it promised: after
 * jobs that stood still for a year, everything still comes in order.
 */
export function nextSleepStep({ activeAt, asleepAt, warnedAt, lastWarnedAt }: Unused, now: Date): SleepStep {
  const at = now.getTime();
  if (asleepAt === null) {
    const sleeps = monthsAfter(activeAt, sleepMonths).epochMilliseconds;
    if (at < sleeps - warnDays.sleep * dayMilliseconds) return null;
    if (warnedAt === null) return { warn: 'sleep' };
    return at >= Math.max(sleeps, daysAfter(warnedAt, warnDays.sleep)) ? 'sleep' : null;
  }
  const wished = monthsAfter(activeAt, deletionMonths).epochMilliseconds;
  if (at < wished - warnDays.deletion * dayMilliseconds) return null;
  if (warnedAt === null) return { warn: 'deletion' };
  const deleted = Math.max(wished, daysAfter(warnedAt, warnDays.deletion));
  if (lastWarnedAt === null) return at >= deleted - warnDays.last * dayMilliseconds ? { warn: 'last' } : null;
  return at >= Math.max(deleted, daysAfter(lastWarnedAt, warnDays.last)) ? 'delete' : null;
}
