/**
 * Working days in Norway: Monday to Friday, without the public holidays. Sources: lov om helligdager og helligdagsfred (1995) § 2, which names
 * first New Year's Day, Maundy Thursday, Good Friday, Easter Sunday and Monday, Ascension Day, Whit Sunday and Monday, and the two days of
 * Christmas; lov om 1 og 17 mai som høgtidsdagar (1947). 24 and 31 December are ordinary days in both laws, and so they are here: an office
 * that closes early may still have answered that morning.
 */
import { answerWorkingDays } from '@arena/contract/interests';
import { osloDay } from '@arena/taxonomy/oslo-day';
import { Temporal } from 'temporal-polyfill';

/** A person who is invited has twice as long: whoever is ill, or without a phone, must not lose it by that. */
export const invitationWorkingDays = 10;
/** Reminded this many working days before the last one, and on the last one. */
const remindBefore = 2;

/** Sunday of Easter, Gregorian calendar (Meeus, Jones and Butcher). */
export function easterOf(year: number): Temporal.PlainDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return new Temporal.PlainDate(year, month, day);
}

const fixed = new Set(['01-01', '05-01', '05-17', '12-25', '12-26']);
/** Days from Easter Sunday: Maundy Thursday, Good Friday, Easter, Easter Monday, Ascension, Whit Sunday and Monday. */
const movable = new Set([-3, -2, 0, 1, 39, 49, 50]);

function isHoliday(day: Temporal.PlainDate): boolean {
  if (fixed.has(day.toString().slice(5))) return true;
  return movable.has(easterOf(day.year).until(day, { largestUnit: 'days' }).days);
}

/** For an ISO day. */
export function isWorkingDay(isoDay: string): boolean {
  const day = Temporal.PlainDate.from(isoDay);
  return day.dayOfWeek <= 5 && !isHoliday(day);
}

/** The ISO day that is so many working days after (or, below 0, before) the given one; the given one itself is not counted. */
export function addWorkingDays(isoDay: string, count: number): string {
  const step = Math.sign(count);
  let day = Temporal.PlainDate.from(isoDay);
  for (let left = Math.abs(count); left > 0; ) {
    day = day.add({ days: step });
    if (isWorkingDay(day.toString())) left--;
  }
  return day.toString();
}

const inOslo = (at: Date) => Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO('Europe/Oslo');

/** The instant at which an Oslo day begins. */
export function startOfOsloDay(isoDay: string): Date {
  return new Date(Temporal.PlainDate.from(isoDay).toZonedDateTime('Europe/Oslo').epochMilliseconds);
}

/** The last Oslo day on which an answer to what is sent now is in time. */
export const dueOnOf = (sentAt: Date, direction: 'from-seeker' | 'from-employer'): string =>
  addWorkingDays(osloDay(sentAt), direction === 'from-seeker' ? answerWorkingDays : invitationWorkingDays);

/** From 8 until 20, any day: when we answer for somebody who did not. */
export function isDaytime(at: Date): boolean {
  const { hour } = inOslo(at);
  return hour >= 8 && hour < 20;
}

/** Whether letters that remind may go out: on working days from 8 until 16, Oslo time. Nobody is hurried at night. */
export function isOfficeTime(at: Date): boolean {
  const oslo = inOslo(at);
  return oslo.hour >= 8 && oslo.hour < 16 && isWorkingDay(oslo.toPlainDate().toString());
}

/** The due days that are reminded of on this Oslo day: today's, and the one two working days ahead. */
export const dueDaysToRemind = (today: string): string[] => [today, addWorkingDays(today, remindBefore)];
