import type { Language } from '../../app/pages.ts';

const locale = { nb: 'nb-NO', en: 'en-GB' } as const;
const timeZone = 'Europe/Oslo';
const make = (options: Intl.DateTimeFormatOptions) => ({
  nb: new Intl.DateTimeFormat(locale.nb, { ...options, timeZone }),
  en: new Intl.DateTimeFormat(locale.en, { ...options, timeZone }),
});
const time = make({ hour: '2-digit', minute: '2-digit' });
const day = make({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

/** "14:05" in Oslo. */
export const timeOf = (instant: string, language: Language): string => time[language].format(new Date(instant));

/** "tirsdag 1. desember 2026" in Oslo. */
export const dayOf = (instant: string, language: Language): string => day[language].format(new Date(instant));

/** The same as a heading of its own: "Tirsdag 1. desember 2026". */
export function headingOf(instant: string, language: Language): string {
  const words = dayOf(instant, language);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "10:00–10:30" in Oslo. */
export const spanOf = (startsAt: string, minutes: number, language: Language): string =>
  `${timeOf(startsAt, language)}–${timeOf(new Date(Date.parse(startsAt) + minutes * 60_000).toISOString(), language)}`;
