/** What stands in somebody's CV, whatever file it came in: cleaned text, not yet understood. */
import type { CvFormat, CvLeftOut } from '@arena/contract/strengths';
import { writtenLine } from '@arena/taxonomy/plain-text';

export interface RawWork {
  title: string;
  where: string;
  /** "2019" or "2019-08". */
  from: string | null;
  to: string | null;
  isPaid: boolean;
  /** The code of the occupation, where the file is one of ours; null there for none, undefined in others' files: then the title tells. */
  occupation: string | null | undefined;
}

export interface RawStudy {
  name: string;
  school: string;
  /** What the file calls the level. */
  levelWords: string;
  /** European Qualifications Framework, 1 to 8, where the file says so; the Norwegian framework has the same numbers. */
  eqf: number | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  year: number | null;
  /** Our own words for it, where the file is one of ours. */
  kind: string;
  field: string;
  recognition: string;
}

export interface RawLanguage {
  /** A name in some language, or a code of ISO 639. */
  language: string;
  isMotherTongue: boolean;
  /** Levels of the CEFR as they were written; several for one skill are taken at the lowest. */
  oral: string[];
  written: string[];
}

export interface RawCv {
  format: CvFormat;
  work: RawWork[];
  studies: RawStudy[];
  languages: RawLanguage[];
  /** Words that name skills: each a name, a list or a sentence. */
  skills: string[];
  licences: string[];
  /** Ids of ours, where the file holds answers from here. */
  tasks: string[];
  occupations: string[];
  leftOut: Set<CvLeftOut>;
}

export const emptyCv = (format: CvFormat): RawCv => ({
  format,
  work: [],
  studies: [],
  languages: [],
  skills: [],
  licences: [],
  tasks: [],
  occupations: [],
  leftOut: new Set(),
});

/** So many of each are looked at; nobody's life has more, and a hostile file may. */
export const mostOfEach = 60;
/** Own words are kept up to this. */
const longestWords = 100;
/** So much of one text is looked at. */
const longestLooked = 4000;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Predefined entities and numbers, decoded twice: Europass writes HTML inside XML. Nothing else is an entity here. */
const decoded = (text: string): string =>
  text.replace(/&(?:(amp|lt|gt|quot|apos|nbsp)|#(\d{1,7})|#x([0-9a-f]{1,6}));/gi, (whole, name, decimal, hex) => {
    if (name !== undefined) return entities[String(name).toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
  });

/** One line of plain text: no markup, nothing unseen, only whole letters. */
export function plainText(value: unknown, longest = longestWords): string {
  const text = typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
  const words = decoded(decoded(text.slice(0, longestLooked)))
    .replace(/<[^<>]*>/g, ' ')
    .replace(/[<>]/g, ' ')
    .replace(/[\p{Co}\p{Cs}\p{Cn}\ufffd]/gu, ' ');
  const line = writtenLine(words).normalize('NFC');
  if (line.length <= longest) return line;
  return line
    .slice(0, longest)
    .toWellFormed()
    .replace(/\ufffd$/u, '')
    .trim();
}

/** Longer text that only tells of skills: nothing of it is kept. */
export const textOfSkills = (value: unknown): string => plainText(value, longestLooked);

/** "2019-08" of "2019-08-17", "2019" of "2019"; null for what is no month or year of a working life. */
export function monthOrYear(value: unknown): string | null {
  const [, year, month] = /^((?:19|20)\d\d)(?:-(0[1-9]|1[0-2]))?(?:-\d\d)?(?:T.*)?$/.exec(plainText(value)) ?? [];
  return year === undefined ? null : month === undefined ? year : `${year}-${month}`;
}

export const yearOf = (value: unknown): number | null => {
  const year = Number(monthOrYear(value)?.slice(0, 4) ?? Number.NaN);
  return year >= 1940 ? year : null;
};

export const countryOf = (value: unknown): string | null => {
  const code = plainText(value).toUpperCase();
  return /^[A-Z]{2}$/.test(code) ? code : null;
};

/** A field of an object that came from outside: its own, never one of the prototype's. */
export function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

/** What is at the end of a way of names. */
export const at = (value: unknown, ...names: readonly string[]): unknown =>
  names.reduce<unknown>((inner, name) => field(inner, name), value);

/** A list as it is; one thing as a list of it; nothing as none. */
export const list = (value: unknown): unknown[] =>
  value === undefined || value === null || value === '' ? [] : Array.isArray(value) ? value.slice(0, mostOfEach) : [value];

/** A code of ours that may be null, and is undefined where the file has none. */
export const ownCode = (value: unknown): string | null | undefined =>
  value === undefined ? undefined : plainText(value) || null;

export const isThere = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
