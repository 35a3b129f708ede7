/** When an opportunity ends by itself, and when its employer hears of it. Pure; now is an argument. */
import { Temporal } from 'temporal-polyfill';

const zone = 'Europe/Oslo';
const lifetimeDays = 90;
export const reminderDays = { lifetime: 7, deadline: 2 };
/** Whoever published it for less than this knows when it ends. */
export const shortestRemindedDays = 3;

/** 90 days from now, at the same hour in Oslo. */
export const extendedUntil = (now: Date): Date =>
  new Date(
    Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone).add({ days: lifetimeDays }).epochMilliseconds,
  );

const lastDayOf = (end: Date): string =>
  Temporal.Instant.fromEpochMilliseconds(end.getTime() - 1)
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .toString();

/** The last day it would have if it were extended now. */
export const extendedToOn = (now: Date): string => lastDayOf(extendedUntil(now));

/** The last Oslo day on which it is there: an end at midnight belongs to the day before, and a deadline may come first. Null without an end. */
export function lastDayOn({ expiresAt, deadlineOn }: { expiresAt: Date | null; deadlineOn: string | null }): string | null {
  const days = [...(expiresAt === null ? [] : [lastDayOf(expiresAt)]), ...(deadlineOn === null ? [] : [deadlineOn])];
  return days.sort()[0] ?? null;
}

/** Whether an extension does anything: one that was extended today has nothing to gain. */
export function isLonger(row: { expiresAt: Date | null; deadlineOn: string | null }, now: Date): boolean {
  const last = lastDayOn(row);
  return last !== null && extendedToOn(now) > last;
}
