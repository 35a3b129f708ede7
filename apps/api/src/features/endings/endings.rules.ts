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

/** The last Oslo day on which it is still there: an end at midnight belongs to the day before. */
export const lastDayOf = (expiresAt: Date): string =>
  Temporal.Instant.fromEpochMilliseconds(expiresAt.getTime() - 1)
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .toString();

/** Whether an extension does anything: one that was extended today has nothing to gain. */
export const isLonger = (expiresAt: Date | null, now: Date): boolean =>
  expiresAt !== null && lastDayOf(extendedUntil(now)) > lastDayOf(expiresAt);
