import type { Language } from '../../app/pages.ts';
import type { Translate } from '../../lib/i18n.tsx';

const locale = { nb: 'nb-NO', en: 'en-GB' } as const;

/** "januar" … "desember". */
export const monthNames = (language: Language): string[] => {
  const format = new Intl.DateTimeFormat(locale[language], { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, at) => format.format(new Date(Date.UTC(2020, at, 15))));
};

/** "mars 2019" for "2019-03", "2019" for "2019". */
function formatMonth(monthOrYear: string, language: Language): string {
  const [year = '', month] = monthOrYear.split('-');
  return month === undefined ? year : `${monthNames(language)[Number(month) - 1] ?? ''} ${year}`.trim();
}

/** "mars 2019 til 2021", "fra 2019", "til 2021"; empty for what was not told. */
export function formatSpan(
  { from, to }: { from: string | null; to: string | null },
  language: Language,
  t: Translate<'strengths'>,
): string {
  const [start, end] = [from, to].map((one) => (one === null ? '' : formatMonth(one, language)));
  if (start && end) return start === end ? start : t('done.between', { from: start, to: end });
  if (start) return t('done.from', { from: start });
  return end ? t('done.to', { to: end }) : '';
}
