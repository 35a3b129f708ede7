/** The calendar this place goes by: days in Oslo, as ISO 8601 ("2026-03-14"), which sort as they follow each other. */

const oslo = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' });

/** The day in Oslo of an instant. */
export const osloDay = (at: Date): string => oslo.format(at);

/** Calendar days: a change to summer time neither adds nor takes one. Throws for what is no day. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
