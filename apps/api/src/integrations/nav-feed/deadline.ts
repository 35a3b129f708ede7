import { readOsloDay, toDay } from './oslo-time.ts';

export interface Deadline {
  /** ISO day in Norway. */
  on: string | null;
  /** What the ad says when that is not a day: "Snarest", "Fortløpende". */
  text: string | null;
}

const months = new Map(
  [
    ['januar', 'january', 'jan'],
    ['februar', 'february', 'feb'],
    ['mars', 'march', 'mar'],
    ['april', 'apr'],
    ['mai', 'may'],
    ['juni', 'june', 'jun'],
    ['juli', 'july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['oktober', 'october', 'okt', 'oct'],
    ['november', 'nov'],
    ['desember', 'december', 'des', 'dec'],
  ].flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

/** Reads `applicationDue`, which is free text: ISO, "25.11.18", "29. november 2018", "Snarest" and anything else people write. */
export function readDeadline(text: string | null): Deadline {
  const trimmed = text?.trim() ?? '';
  if (trimmed === '') return { on: null, text: null };
  const on = readOsloDay(trimmed) ?? readOnlyDate(trimmed);
  return on === null ? { on: null, text: trimmed.slice(0, 200) } : { on, text: null };
}

/** The date in a text with exactly one date in it. Two dates ("1.3.2026 eller 1.4.2026") are the reader's choice, not ours. */
function readOnlyDate(text: string): string | null {
  const found = new Set<string | null>();
  for (const match of text.matchAll(/(?<!\d)(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?!\d)/g)) {
    found.add(toDay(fullYear(match[3] ?? ''), Number(match[2]), Number(match[1])));
  }
  for (const match of text.matchAll(/(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g)) {
    found.add(toDay(Number(match[1]), Number(match[2]), Number(match[3])));
  }
  for (const match of text.matchAll(/(?<!\d)(\d{1,2})(?:st|nd|rd|th)?\.?\s*(?:of\s+)?(\p{L}{3,9})\.?,?\s+(\d{4})(?!\d)/gu)) {
    const month = months.get((match[2] ?? '').toLowerCase());
    if (month !== undefined) found.add(toDay(Number(match[3]), month, Number(match[1])));
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

/** The feed was born in 2018: two digits are always in this century. */
function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}
