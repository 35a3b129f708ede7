/** How much may be saved, and when something new is told. Pure: now is an argument. */
import type { SavedPace } from '@arena/contract/savings';
import { Temporal } from 'temporal-polyfill';

/** More than anybody reads; a list without end would only be a way to fill the database. */
export const mostOpportunities = 200;
export const mostSearches = 20;
const renewDays = 90;
const zone = 'Europe/Oslo';
/** From this hour in Oslo: in time for the morning's letters, which is where news goes unless somebody chose otherwise. */
const earliestHour = 6;
const daysBetween: Record<SavedPace, number> = { daily: 1, weekly: 7 };

const inOslo = (at: Date) => Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone);

/** Told until then, unless it is renewed. */
export const renewedUntil = (now: Date): Date => new Date(inOslo(now).add({ days: renewDays }).epochMilliseconds);

/** Whether it is time to look for what is new: so many Oslo days after the last look, and not at night. */
export function isDue({ pace, toldUntil }: { pace: SavedPace; toldUntil: Date }, now: Date): boolean {
  const today = inOslo(now);
  if (today.hour < earliestHour) return false;
  return inOslo(toldUntil).toPlainDate().until(today.toPlainDate()).days >= daysBetween[pace];
}

/**
 * The query of an address as it is kept and linked to: its order is always the newest first, and it begins on the first page. Read and
 * written anew, so that it can only ever be a query.
 */
export function cleanAddress(address: string): string {
  const query = new URLSearchParams(address);
  query.delete('page');
  query.delete('sort');
  query.sort();
  return query.toString();
}
