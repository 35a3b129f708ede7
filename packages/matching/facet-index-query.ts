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
/** Days are kept as they are, from 2 on: 0 is not told, 1 is "now" of a start and "none" of a deadline. 2079 is far enough. */
const lastDay = 40_000;
const bucketCount = 5;
export const unknownDay = 0;
export const nowOrNone = 1;
export const dayCode = (day: number): number => Math.min(Math.max(Math.trunc(day), nowOrNone + 1), lastDay);

/** A filter as a table: at each number of its column 0 when it passes, else the filter's own bit. Nothing to guess for the processor. */
interface ColumnFilter {
  column: number;
  stops: Uint16Array;
}

export interface CompiledQuery {
  /** No filter at all. */
  isOpen: boolean;
  filters: readonly ColumnFilter[];
  /** Such tables by bucket of the day. */
  startStops: Uint16Array;
  deadlineStops: Uint16Array;
  /** All of these bits; 0 for no filter, null when nothing can have them. */
  facts: number | null;
  /** Minutes by number of place, -1 when unknown; null without a journey. */
  minutesByPlace: Int16Array | null;
  /** The number of work that can all be done from home: as near as can be, yet nowhere to go to. */
  anywhere: number;
  /** By number of place: the first of `facetMinutes` that is enough, or their number. */
  minuteBuckets: Uint8Array | null;
  /** By day: 0 not told, 1 within 30 days or at once, 2 within 90, 3 later. */
  startBuckets: Uint8Array;
  /** By day: 0 not told as a day or over, 1 within 7 days, 2 within 30, 3 later, 4 none. */
  deadlineBuckets: Uint8Array;
}

export function compileQuery({ filters, travel, today }: FacetQuery, words: FacetVocabularies): CompiledQuery {
  const minutesByPlace = travel === undefined ? null : minutesTo(travel.minutesTo, words.place);
  const { startBuckets, deadlineBuckets } = bucketsOn(today);
  const within = travel?.within ?? null;
  const level = filters.norwegian === undefined ? -1 : cefrLevels.indexOf(filters.norwegian) + 1;
  const flags = maskOf(facetFlags, filters.flag);
  const extents = maskOf(facetExtents, filters.extent);
  const compiled: ColumnFilter[] = [];
  const add = (name: keyof typeof fails, column: number, allowed: Uint8Array | null) => {
    if (allowed === null) return;
    const stops = new Uint16Array(allowed.length);
    for (let value = 0; value < stops.length; value++) if (allowed[value] !== 1) stops[value] = fails[name];
    compiled.push({ column, stops });
  };
  for (const name of ['kind', 'municipality', 'field', 'occupation', 'employer'] as const)
    add(name, columns[name], words[name].allowed(filters[name]));
  add('minutes', columns.place, within === null || minutesByPlace === null ? null : nearer(minutesByPlace, within));
  add('extent', columns.extents, extents === 0 ? null : table(1 << facetExtents.length, (mask) => (mask & extents) !== 0));
  add('norwegian', columns.norwegian, level < 0 ? null : table(cefrLevels.length + 1, (needed) => needed > 0 && needed <= level));
  add('flag', columns.flags, flags === 0 ? null : table(1 << facetFlags.length, (mask) => (mask & flags) === flags));
  const facts = words.facts.maskOf(filters.fact ?? []);
  return {
    isOpen: compiled.length === 0 && facts === 0 && (filters.start ?? []).length + (filters.deadline ?? []).length === 0,
    filters: compiled,
    startStops: stopsOf({ soon: [1], quarter: [1, 2], later: [3] }, filters.start, fails.start),
    deadlineStops: stopsOf({ week: [1], month: [1, 2], open: [4] }, filters.deadline, fails.deadline),
    facts,
    minutesByPlace,
    anywhere: words.place.values.indexOf('anywhere'),
    minuteBuckets: minutesByPlace === null ? null : Uint8Array.from(minutesByPlace, bucketOfMinutes),
    startBuckets,
    deadlineBuckets,
  };
}

// Plain loops: making typed arrays from functions was a tenth of a search.
function table(length: number, passes: (value: number) => boolean): Uint8Array {
  const made = new Uint8Array(length);
  for (let value = 0; value < length; value++) if (passes(value)) made[value] = 1;
  return made;
}

const nearer = (minutes: Int16Array, within: number): Uint8Array =>
  table(minutes.length, (place) => (minutes[place] as number) >= 0 && (minutes[place] as number) <= within);

function minutesTo(minutes: (place: string) => number | undefined, { values }: FacetVocabulary): Int16Array {
  const made = new Int16Array(values.length);
  for (let at = 0; at < made.length; at++) {
    const place = values[at] as string | null;
    made[at] = place === null ? unknownMinutes : place === 'anywhere' ? 0 : (minutes(place) ?? unknownMinutes);
  }
  return made;
}

function bucketOfMinutes(minutes: number): number {
  const found = minutes === unknownMinutes ? -1 : facetMinutes.findIndex((limit) => minutes <= limit);
  return found === -1 ? facetMinutes.length : found;
}

function maskOf<T extends string>(all: readonly T[], asked: readonly T[] = []): number {
  return asked.reduce((mask, value) => mask | (1 << all.indexOf(value)), 0);
}

function stopsOf<T extends string>(buckets: Record<T, readonly number[]>, asked: readonly T[] = [], fail: number): Uint16Array {
  const stops = new Uint16Array(bucketCount);
  if (asked.length === 0) return stops;
  stops.fill(fail);
  for (const value of asked) for (const bucket of buckets[value]) stops[bucket] = 0;
  return stops;
}

type DayBuckets = Pick<CompiledQuery, 'startBuckets' | 'deadlineBuckets'>;
let bucketsNow: (DayBuckets & { today: number }) | undefined;

/** Made once a day. */
function bucketsOn(today: number): DayBuckets {
  if (bucketsNow?.today === today) return bucketsNow;
  const startBuckets = new Uint8Array(lastDay + 1);
  const deadlineBuckets = new Uint8Array(lastDay + 1);
  for (let day = nowOrNone + 1; day <= lastDay; day++) {
    startBuckets[day] = day <= today + soonDays ? 1 : day <= today + quarterDays ? 2 : 3;
    deadlineBuckets[day] = day < today ? 0 : day <= today + weekDays ? 1 : day <= today + monthDays ? 2 : 3;
  }
  startBuckets[nowOrNone] = 1;
  deadlineBuckets[nowOrNone] = 4;
  bucketsNow = { today, startBuckets, deadlineBuckets };
  return bucketsNow;
}

/** Whether no filter stops the row at this place of the table: `failsOf` for whoever does not count, done at the first that does. */
export function passes(rows: Int32Array, at: number, asked: CompiledQuery): boolean {
  const { filters, facts } = asked;
  for (let next = 0; next < filters.length; next++) {
    const { column, stops } = filters[next] as ColumnFilter;
    if (stops[rows[at + column] as number] !== 0) return false;
  }
  if (facts === null || ((rows[at + columns.facts] as number) & facts) !== facts) return false;
  const start = asked.startBuckets[rows[at + columns.start] as number] as number;
  const deadline = asked.deadlineBuckets[rows[at + columns.deadline] as number] as number;
  return ((asked.startStops[start] as number) | (asked.deadlineStops[deadline] as number)) === 0;
}

/** The filters that stop the row at this place of the table. */
export function failsOf(rows: Int32Array, at: number, asked: CompiledQuery): number {
  const { filters, facts } = asked;
  const start = asked.startBuckets[rows[at + columns.start] as number] as number;
  const deadline = asked.deadlineBuckets[rows[at + columns.deadline] as number] as number;
  let mask = (asked.startStops[start] as number) | (asked.deadlineStops[deadline] as number);
  for (let next = 0; next < filters.length; next++) {
    const { column, stops } = filters[next] as ColumnFilter;
    mask |= stops[rows[at + column] as number] as number;
  }
  if (facts !== 0 && (facts === null || ((rows[at + columns.facts] as number) & facts) !== facts)) mask |= fails.fact;
  return mask;
}
