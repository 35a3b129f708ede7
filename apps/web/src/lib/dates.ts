import type { Language } from '../app/pages.ts';

const locale = { nb: 'nb-NO', en: 'en-GB' } as const;
/** Formats are dear to make and cheap to use, and a list of opportunities needs the same ones again and again. */
const perLanguage = <T>(make: (locale: string) => T): Record<Language, T> => ({ nb: make(locale.nb), en: make(locale.en) });
const day = perLanguage((of) => new Intl.DateTimeFormat(of, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }));
const dayOfYear = perLanguage((of) => new Intl.DateTimeFormat(of, { day: 'numeric', month: 'long', timeZone: 'UTC' }));
const moment = perLanguage(
  (of) =>
    new Intl.DateTimeFormat(of, {
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
      timeZone: 'Europe/Oslo',
    }),
);
const relative = perLanguage((of) => new Intl.RelativeTimeFormat(of, { numeric: 'auto' }));
const isoDayInOslo = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' });

/** "4. desember 2026" for an ISO day. */
export const formatDay = (isoDay: string, language: Language): string =>
  day[language].format(new Date(`${isoDay.slice(0, 10)}T00:00:00Z`));

/** "4. desember", with the year only when it is not today's; today is an ISO day. */
export const formatDayNear = (isoDay: string, today: string, language: Language): string =>
  isoDay.slice(0, 4) === today.slice(0, 4)
    ? dayOfYear[language].format(new Date(`${isoDay.slice(0, 10)}T00:00:00Z`))
    : formatDay(isoDay, language);

/** "4. des., 14:05" in Oslo for an instant. */
export const formatInstant = (instant: string, language: Language): string => moment[language].format(new Date(instant));

/** The day in Oslo of an instant, as an ISO day. */
export const osloDay = (instant: Date): string => isoDayInOslo.format(instant);

/** "i morgen", "om 3 uker", "for 2 dager siden" from today to an ISO day; today is an ISO day too, so that server and browser agree. */
export function relativeDay(isoDay: string, today: string, language: Language): string {
  const days = Math.round((Date.parse(isoDay.slice(0, 10)) - Date.parse(today)) / 86_400_000);
  const format = relative[language];
  // Norwegian data counts "døgn", which is what a shift plan says, not what people say.
  if (Math.abs(days) < 14) return format.format(days, 'day').replace('døgn', 'dager');
  if (Math.abs(days) < 60) return format.format(Math.trunc(days / 7), 'week');
  const months = Math.round(days / 30.44);
  return Math.abs(months) > 24 ? format.format(Math.round(days / 365.25), 'year') : format.format(months, 'month');
}
