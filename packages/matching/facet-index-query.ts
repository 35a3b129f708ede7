/** A question put into numbers once, and asked of each row. */
import { cefrLevels } from '@arena/taxonomy/types';
import { type FacetQuery, facetExtents, facetFlags, facetMinutes } from './facet-index-types.ts';
import { columns, type FacetVocabularies, type FacetVocabulary } from './facet-index-vocabulary.ts';

/** One bit for each filter that stops a row. */
export const fails = {
  kind: 1,
  municipality: 2,
  field: 4,
  occupation: 8,
  employer: 16,
  minutes: 32,
  extent: 64,
  norwegian: 128,
  start: 256,
  deadline: 512,
  flag: 1024,
  fact: 2048,
} as const;

const unknownMinutes = -1;
/** Days from today. */
const soonDays = 30;
const quarterDays = 90;
const weekDays = 7;
const monthDays = 30;

export interface CompiledQuery {
  /** No filter at all. */
  isOpen: boolean;
  kind: Uint8Array | null;
  municipality: Uint8Array | null;
  field: Uint8Array | null;
  occupation: Uint8Array | null;
  employer: Uint8Array | null;
  /** Minutes by number of place, -1 when unknown; null without a journey. */
  minutesByPlace: Int16Array | null;
  /** By number of place: the first of `facetMinutes` that is enough, or their number. */
  minuteBuckets: Uint8Array | null;
  within: number | null;
  extents: number;
  /** Number of the level, from 1; 0 for no filter. */
  norwegian: number;
  /** By bucket; null for no filter. */
  start: Uint8Array | null;
  deadline: Uint8Array | null;
  flags: number;
  /** All of these bits; null when nothing can have them. */
  facts: number | null;
  today: number;
}

export function compileQuery({ filters, travel, today }: FacetQuery, words: FacetVocabularies): CompiledQuery {
  const minutesByPlace = travel === undefined ? null : minutesTo(travel.minutesTo, words.place);
  const chosen = Object.values(filters).some((value) => value !== undefined && value.length > 0);
  return {
    isOpen: !chosen && (travel?.within ?? null) === null,
    kind: words.kind.allowed(filters.kind),
    municipality: words.municipality.allowed(filters.municipality),
    field: words.field.allowed(filters.field),
    occupation: words.occupation.allowed(filters.occupation),
    employer: words.employer.allowed(filters.employer),
    minutesByPlace,
    minuteBuckets: minutesByPlace === null ? null : Uint8Array.from(minutesByPlace, bucketOfMinutes),
    within: travel?.within ?? null,
    extents: maskOf(facetExtents, filters.extent),
    norwegian: filters.norwegian === undefined ? 0 : cefrLevels.indexOf(filters.norwegian) + 1,
    start: allowedBuckets({ soon: [1], quarter: [1, 2], later: [3] }, filters.start),
    deadline: allowedBuckets({ week: [1], month: [1, 2], open: [4] }, filters.deadline),
    flags: maskOf(facetFlags, filters.flag),
    facts: words.facts.maskOf(filters.fact ?? []),
    today,
  };
}

function minutesTo(minutes: (place: string) => number | undefined, places: FacetVocabulary): Int16Array {
  return Int16Array.from(places.values, (place) =>
    place === null ? unknownMinutes : place === 'anywhere' ? 0 : (minutes(place) ?? unknownMinutes),
  );
}

function bucketOfMinutes(minutes: number): number {
  const found = minutes === unknownMinutes ? -1 : facetMinutes.findIndex((limit) => minutes <= limit);
  return found === -1 ? facetMinutes.length : found;
}

function maskOf<T extends string>(all: readonly T[], asked: readonly T[] = []): number {
  return asked.reduce((mask, value) => mask | (1 << all.indexOf(value)), 0);
}

function allowedBuckets<T extends string>(buckets: Record<T, readonly number[]>, asked: readonly T[] = []): Uint8Array | null {
  if (asked.length === 0) return null;
  const allowed = new Uint8Array(5);
  for (const value of asked) for (const bucket of buckets[value]) allowed[bucket] = 1;
  return allowed;
}

/** 0 not told, 1 within 30 days or at once, 2 within 90, 3 later. */
export function bucketOfStart(day: number, today: number): number {
  if (day < 0) return 0;
  return day <= today + soonDays ? 1 : day <= today + quarterDays ? 2 : 3;
}

/** 0 not told as a day or over, 1 within 7 days, 2 within 30, 3 later, 4 none. */
export function bucketOfDeadline(day: number, today: number): number {
  if (day === 0) return 4;
  if (day < today) return 0;
  return day <= today + weekDays ? 1 : day <= today + monthDays ? 2 : 3;
}

/** The filters that stop the row at this place of the table. */
export function failsOf(table: Int32Array, at: number, asked: CompiledQuery): number {
  let mask = 0;
  if (asked.kind !== null && asked.kind[table[at + columns.kind] as number] !== 1) mask |= fails.kind;
  if (asked.municipality !== null && asked.municipality[table[at + columns.municipality] as number] !== 1)
    mask |= fails.municipality;
  if (asked.field !== null && asked.field[table[at + columns.field] as number] !== 1) mask |= fails.field;
  if (asked.occupation !== null && asked.occupation[table[at + columns.occupation] as number] !== 1) mask |= fails.occupation;
  if (asked.employer !== null && asked.employer[table[at + columns.employer] as number] !== 1) mask |= fails.employer;
  if (asked.within !== null && asked.minutesByPlace !== null) {
    const minutes = asked.minutesByPlace[table[at + columns.place] as number] as number;
    if (minutes < 0 || minutes > asked.within) mask |= fails.minutes;
  }
  if (asked.extents !== 0 && ((table[at + columns.extents] as number) & asked.extents) === 0) mask |= fails.extent;
  if (asked.norwegian !== 0) {
    const needed = table[at + columns.norwegian] as number;
    if (needed === 0 || needed > asked.norwegian) mask |= fails.norwegian;
  }
  if (asked.start !== null && asked.start[bucketOfStart(table[at + columns.start] as number, asked.today)] !== 1)
    mask |= fails.start;
  if (asked.deadline !== null && asked.deadline[bucketOfDeadline(table[at + columns.deadline] as number, asked.today)] !== 1)
    mask |= fails.deadline;
  if (((table[at + columns.flags] as number) & asked.flags) !== asked.flags) mask |= fails.flag;
  if (asked.facts === null || ((table[at + columns.facts] as number) & asked.facts) !== asked.facts) mask |= fails.fact;
  return mask;
}
