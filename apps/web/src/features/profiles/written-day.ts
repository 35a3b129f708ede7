/** A day as people write it in three fields: "1." "februar" "27", a month alone, or all of it in one field. Pure. */

/** Enough letters to tell the months apart, in bokmål and English. */
const months = [
  ['jan'],
  ['feb'],
  ['mar'],
  ['apr'],
  ['mai', 'may'],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep'],
  ['okt', 'oct'],
  ['nov'],
  ['des', 'dec'],
];

function readMonth(written: string): number {
  const word = written.toLocaleLowerCase('nb');
  const named = months.findIndex((names) => names.some((name) => word.startsWith(name)));
  return named === -1 ? Number(written) : named + 1;
}
const readYear = (written: string): number => (/^\d\d$/.test(written) ? 2000 + Number(written) : Number(written));

/**
 * @param parts day, month and year as typed. A month without a year is the next one to come, without a day its first.
 * @param today an ISO day; empty when it does not matter.
 * @returns an ISO day; null for nothing written and for a day that is past; undefined for one that is in no calendar.
 */
export function readDay(parts: readonly string[], today: string): string | null | undefined {
  const written = parts.map((part) => part.replace(/[.,]+$/, '').trim());
  const filled = written.filter((part) => part !== '');
  if (filled.length === 0) return null;
  const [day = '', month = '', year = ''] =
    filled.length === 1 ? inOneField(filled[0] ?? '', written.indexOf(filled[0] ?? '')) : written;
  const at = readMonth(month);
  const [thisYear = 0, thisMonth = 0] = today.split('-').map(Number);
  const isToCome = thisYear > 0 && at >= thisMonth;
  const inYear = year !== '' ? readYear(year) : thisYear === 0 ? Number.NaN : isToCome ? thisYear : thisYear + 1;
  const onDay = day === '' ? 1 : Number(day);
  const date = new Date(Date.UTC(inYear, at - 1, onDay));
  const isReal = date.getUTCFullYear() === inYear && date.getUTCMonth() === at - 1 && date.getUTCDate() === onDay;
  if (!isReal || month === '' || inYear < 2000 || inYear > 2100) return undefined;
  const iso = date.toISOString().slice(0, 10);
  return iso < today ? null : iso;
}

/** "1. februar 27" in the field for the day; a month alone in its own field or in that for the day. */
function inOneField(written: string, field: number): readonly string[] {
  const words = written.split(/[\s./-]+/).filter((word) => word !== '');
  if (words.length > 1) return /^\d/.test(words[0] ?? '') ? words : ['', ...words];
  return field === 1 || /^\p{L}/u.test(written) ? ['', written, ''] : [];
}
