/** The words around what a CV says, and how it writes time. */
import type { Language } from '@arena/taxonomy/types';
import { cv as english } from '@arena/texts/en/cv';
import { cv as norwegian } from '@arena/texts/nb/cv';

export const cvWords = { nb: norwegian, en: english } as const;
const locale = { nb: 'nb-NO', en: 'en-GB' } as const;

/** "mars 2019" for "2019-03", "2019" for "2019". */
function monthOf(monthOrYear: string, language: Language): string {
  const [year = '', month] = monthOrYear.split('-');
  if (month === undefined) return year;
  return new Intl.DateTimeFormat(locale[language], { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(Date.UTC(Number(year), Number(month) - 1, 15)),
  );
}

/** "mars 2019–2021", "mars 2019–nå"; empty when nothing was told. */
export function spanOf({ from, to }: { from: string | null; to: string | null }, language: Language): string {
  const words = cvWords[language];
  const [start, end] = [from, to].map((one) => (one === null ? null : monthOf(one, language)));
  if (start && start === end) return start;
  if (start) return sentence(words.between, { from: start, to: end ?? words.now });
  return end ? sentence(words.until, { to: end }) : '';
}

export const dayOf = (isoDay: string, language: Language): string =>
  new Intl.DateTimeFormat(locale[language], { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${isoDay}T00:00:00Z`),
  );

/** A sentence with its places filled. */
export const sentence = (text: string, params: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (place, name: string) => String(params[name] ?? place));
