import { cefrLevels } from '@arena/taxonomy/types';
import { countBeside, countEverywhere, FacetTally } from './facet-index-counts.ts';
import { compileQuery, dayCode, failsOf, nowOrNone, passes, unknownDay } from './facet-index-query.ts';
import {
  type FacetAnswer,
  type FacetCounts,
  type FacetQuery,
  type FacetRow,
  facetExtents,
  facetFlags,
} from './facet-index-types.ts';
import { columnCount, columns, FacetVocabularies } from './facet-index-vocabulary.ts';

/** Above so many new rows it is quicker to sort all of them again. */
const mostInsertions = 64;
/** After every day and every journey. */
const last = 0xffff;

/**
 * Opportunities in memory, ready to be filtered and counted in a few milliseconds at 50,000. Exact: each value is counted as
 * choosing it would give, in one pass. Rows never move: a removed one leaves a gap that the next new one takes.
 */
export class FacetIndex {
  readonly #words = new FacetVocabularies();
  #table = new Int32Array(64 * columnCount);
  #publishedAt = new Float64Array(64);
  readonly #ids: string[] = [];
  readonly #rowOf = new Map<string, number>();
  readonly #free: number[] = [];
  /** Rows newest first; those of `#unsorted` are not in it yet. */
  #order = new Int32Array(64);
  #sorted = 0;
  #unsorted: number[] = [];
  #matched = new Int32Array(64);
  /** What is counted for a look at everything, until something changes: the look most people begin with. */
  #browse: { today: number; counts: FacetCounts } | null = null;

  get size(): number {
    return this.#rowOf.size;
  }

  has(id: string): boolean {
    return this.#rowOf.has(id);
  }

  /** Adds the opportunity, or replaces the one with the same id. */
  upsert(given: FacetRow): void {
    this.#browse = null;
    const known = this.#rowOf.get(given.id);
    if (known !== undefined && this.#publishedAt[known] !== given.publishedAt) this.remove(given.id);
    let row = this.#rowOf.get(given.id);
    if (row === undefined) {
      row = this.#free.pop() ?? this.#ids.length;
      this.#makeRoom(row);
      this.#ids[row] = given.id;
      this.#publishedAt[row] = given.publishedAt;
      this.#rowOf.set(given.id, row);
      this.#unsorted.push(row);
    }
    const at = row * columnCount;
    const { kind, municipality, field, occupation, employer, place, facts } = this.#words;
    const table = this.#table;
    table[at + columns.kind] = kind.add(given.kind);
    table[at + columns.municipality] = municipality.add(given.municipality);
    table[at + columns.field] = field.add(given.field);
    table[at + columns.occupation] = occupation.add(given.occupation);
    table[at + columns.employer] = employer.add(given.employer);
    table[at + columns.place] = place.add(given.place);
    table[at + columns.extents] = maskOf(facetExtents, given.extents);
    table[at + columns.norwegian] = given.norwegian === null ? 0 : cefrLevels.indexOf(given.norwegian) + 1;
    table[at + columns.start] = given.start === null ? unknownDay : given.start === 'now' ? nowOrNone : dayCode(given.start);
    table[at + columns.deadline] =
      given.deadline === null ? unknownDay : given.deadline === 'none' ? nowOrNone : dayCode(given.deadline);
    table[at + columns.flags] = maskOf(facetFlags, given.flags);
    table[at + columns.facts] = facts.add(given.facts);
  }

  /** Whether there was one to remove. */
  remove(id: string): boolean {
    const row = this.#rowOf.get(id);
    if (row === undefined) return false;
    this.#browse = null;
    this.#sortNew();
    const place = this.#placeInOrder(row);
    this.#order.copyWithin(place, place + 1, this.#sorted);
    this.#sorted--;
    this.#rowOf.delete(id);
    this.#free.push(row);
    return true;
  }

  /** What passes, in order, with counts. `today` and the journeys are looked at now: nothing grows old in here. */
  query(query: FacetQuery): FacetAnswer {
    this.#sortNew();
    const asked = compileQuery(query, this.#words);
    const isBrowse = asked.isOpen && query.travel === undefined && query.among === undefined && query.order !== 'deadline';
    if (isBrowse && this.#browse?.today === query.today)
      return { ids: this.#idsOf(this.#given(undefined), query.limit), total: this.#sorted, counts: this.#browse.counts };
    const tally = new FacetTally(this.#words, asked.minuteBuckets !== null);
    const given = query.order === 'newest' ? this.#newestFirst(query.among) : this.#given(query.among);
    if (this.#matched.length < given.length) this.#matched = new Int32Array(given.length * 2);
    const matched = this.#matched;
    const table = this.#table;
    let count = 0;
    for (let next = 0; next < given.length; next++) {
      const row = given[next] as number;
      const at = row * columnCount;
      const fails = asked.isOpen ? 0 : failsOf(table, at, asked);
      if (fails === 0) {
        matched[count++] = row;
        countEverywhere(table, at, asked, tally);
        // Where more than one filter stops it, it counts nowhere.
      } else if ((fails & (fails - 1)) === 0) countBeside(table, at, fails, asked, tally);
    }
    const rows = matched.subarray(0, count);
    if (query.order === 'deadline' || query.order === 'nearest') this.#sortBy(rows, query.order, asked);
    const counts = tally.counts();
    if (isBrowse) this.#browse = { today: query.today, counts };
    return { ids: this.#idsOf(rows, query.limit), total: count, counts };
  }

  /** The ids `query` would give, without counts: where the order is known beforehand it ends as soon as there are enough. */
  first(query: FacetQuery & { limit: number }): string[] {
    this.#sortNew();
    const asked = compileQuery(query, this.#words);
    const isSorted = query.order === 'newest' || query.order === 'given';
    const given = query.order === 'newest' ? this.#newestFirst(query.among) : this.#given(query.among);
    const found: number[] = [];
    for (let next = 0; next < given.length && !(isSorted && found.length === query.limit); next++) {
      const row = given[next] as number;
      if (passes(this.#table, row * columnCount, asked)) found.push(row);
    }
    const rows = Int32Array.from(found);
    if (query.order === 'deadline' || query.order === 'nearest') this.#sortBy(rows, query.order, asked);
    return this.#idsOf(rows, query.limit);
  }

  #idsOf(rows: Int32Array, limit = rows.length): string[] {
    return Array.from(rows.subarray(0, limit), (row) => this.#ids[row] as string);
  }

  /** How many there are of each value; without the rows where it is unknown. */
  countBy(column: 'kind' | 'municipality' | 'field' | 'occupation' | 'employer' | 'place'): Map<string, number> {
    this.#sortNew();
    const words = this.#words[column];
    const counts = new Int32Array(words.size);
    for (let next = 0; next < this.#sorted; next++) {
      const code = this.#table[(this.#order[next] as number) * columnCount + columns[column]] as number;
      counts[code] = (counts[code] as number) + 1;
    }
    return words.named(counts);
  }

  #given(among: readonly string[] | undefined): Int32Array {
    if (among === undefined) return this.#order.subarray(0, this.#sorted);
    const rows = new Int32Array(among.length);
    let count = 0;
    for (const id of among) {
      const row = this.#rowOf.get(id);
      if (row !== undefined) rows[count++] = row;
    }
    return rows.subarray(0, count);
  }

  #newestFirst(among: readonly string[] | undefined): Int32Array {
    const rows = this.#given(among);
    return among === undefined ? rows : rows.slice().sort((a, b) => this.#compare(a, b));
  }

  /** Newest first, then by id, so that the order is one and the same in every process. */
  #compare(a: number, b: number): number {
    const difference = (this.#publishedAt[b] as number) - (this.#publishedAt[a] as number);
    if (difference !== 0) return difference;
    if (a === b) return 0;
    return (this.#ids[a] as string) < (this.#ids[b] as string) ? 1 : -1;
  }

  #placeInOrder(row: number): number {
    let low = 0;
    let high = this.#sorted;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#compare(this.#order[middle] as number, row) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #sortNew(): void {
    if (this.#unsorted.length === 0) return;
    const rows = this.#unsorted;
    this.#unsorted = [];
    const total = this.#sorted + rows.length;
    if (this.#order.length < total) this.#order = grown(this.#order, total, Int32Array);
    if (rows.length > mostInsertions) {
      this.#order.set(rows, this.#sorted);
      this.#sorted = total;
      this.#order.subarray(0, total).sort((a, b) => this.#compare(a, b));
      return;
    }
    for (const row of rows) {
      const place = this.#placeInOrder(row);
      this.#order.copyWithin(place + 1, place, this.#sorted);
      this.#order[place] = row;
      this.#sorted++;
    }
  }

  /** Counts how many have each key, which tells where each begins; ties keep the order so far. */
  #sortBy(rows: Int32Array, order: 'deadline' | 'nearest', asked: ReturnType<typeof compileQuery>): void {
    const keys = new Uint16Array(rows.length);
    const places = new Int32Array(last + 2);
    for (let next = 0; next < rows.length; next++) {
      const at = (rows[next] as number) * columnCount;
      const key = order === 'deadline' ? deadlineKey(this.#table, at) : journeyKey(this.#table, at, asked);
      keys[next] = key;
      places[key + 1] = (places[key + 1] as number) + 1;
    }
    for (let key = 1; key < places.length; key++) places[key] = (places[key] as number) + (places[key - 1] as number);
    const before = rows.slice();
    for (let next = 0; next < before.length; next++) {
      const key = keys[next] as number;
      const place = places[key] as number;
      rows[place] = before[next] as number;
      places[key] = place + 1;
    }
  }

  #makeRoom(row: number): void {
    if (row < this.#publishedAt.length) return;
    this.#publishedAt = grown(this.#publishedAt, row + 1, Float64Array);
    this.#table = grown(this.#table, this.#publishedAt.length * columnCount, Int32Array);
  }
}

function deadlineKey(table: Int32Array, at: number): number {
  const day = table[at + columns.deadline] as number;
  return day > nowOrNone ? day : last;
}

/** Who asks for the nearest wants to see places: work from home comes after them, with what has no known journey. */
function journeyKey(table: Int32Array, at: number, { minutesByPlace, anywhere }: ReturnType<typeof compileQuery>): number {
  const place = table[at + columns.place] as number;
  const minutes = minutesByPlace === null || place === anywhere ? -1 : (minutesByPlace[place] as number);
  return minutes < 0 ? last : minutes;
}

function maskOf<T extends string>(all: readonly T[], held: readonly T[]): number {
  let mask = 0;
  for (const value of held) mask |= 1 << all.indexOf(value);
  return mask;
}

function grown<T extends Int32Array | Float64Array>(old: T, needed: number, make: new (length: number) => T): T {
  const next = new make(Math.max(needed, old.length * 2));
  next.set(old);
  return next;
}
