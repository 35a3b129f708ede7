import { cefrLevels } from '@arena/taxonomy/types';
import { type CompiledQuery, fails } from './facet-index-query.ts';
import { type FacetCounts, facetExtents, facetFlags, facetMinutes } from './facet-index-types.ts';
import { columns, type FacetVocabularies } from './facet-index-vocabulary.ts';

/** Counts by number while rows go by; they are given names at the end. */
export class FacetTally {
  readonly kind: Int32Array;
  readonly municipality: Int32Array;
  readonly field: Int32Array;
  readonly minutes = new Int32Array(facetMinutes.length + 1);
  readonly extents = new Int32Array(1 << facetExtents.length);
  readonly norwegian = new Int32Array(cefrLevels.length + 1);
  readonly start = new Int32Array(5);
  readonly deadline = new Int32Array(5);
  readonly flags = new Int32Array(1 << facetFlags.length);
  readonly facts: Int32Array;
  readonly #words: FacetVocabularies;
  readonly #hasJourney: boolean;

  constructor(words: FacetVocabularies, hasJourney: boolean) {
    this.#words = words;
    this.#hasJourney = hasJourney;
    this.kind = new Int32Array(words.kind.size);
    this.municipality = new Int32Array(words.municipality.size);
    this.field = new Int32Array(words.field.size);
    this.facts = new Int32Array(words.facts.size);
  }

  counts(): FacetCounts {
    const { kind, municipality, field, facts } = this.#words;
    const [, soon = 0, quarter = 0, later = 0] = this.start;
    const [, week = 0, month = 0, , open = 0] = this.deadline;
    return {
      kind: kind.named(this.kind),
      municipality: municipality.named(this.municipality),
      field: field.named(this.field),
      minutes: this.#hasJourney ? upTo(facetMinutes.map(String), this.minutes) : new Map(),
      extent: byBit(facetExtents, this.extents),
      norwegian: upTo(cefrLevels, this.norwegian.subarray(1)),
      start: new Map([
        ['soon', soon],
        ['quarter', soon + quarter],
        ['later', later],
      ]),
      deadline: new Map([
        ['week', week],
        ['month', week + month],
        ['open', open],
      ]),
      flag: byBit(facetFlags, this.flags),
      fact: facts.named(this.facts),
    };
  }
}

/** What is enough for a value is enough for all after it. */
function upTo(values: readonly string[], counts: Int32Array): Map<string, number> {
  let sum = 0;
  return new Map(
    values.map((value, at) => {
      sum += counts[at] as number;
      return [value, sum];
    }),
  );
}

function byBit(values: readonly string[], counts: Int32Array): Map<string, number> {
  return new Map(
    values.map((value, bit) => {
      let sum = 0;
      for (let mask = 0; mask < counts.length; mask++) if ((mask & (1 << bit)) !== 0) sum += counts[mask] as number;
      return [value, sum];
    }),
  );
}

const bump = (counts: Int32Array, at: number) => {
  counts[at] = (counts[at] as number) + 1;
};

/** Counts a row that no filter stops: in every facet. One plain list on purpose: nearly all rows of a browse come here. */
export function countEverywhere(table: Int32Array, at: number, asked: CompiledQuery, tally: FacetTally): void {
  bump(tally.kind, table[at + columns.kind] as number);
  bump(tally.municipality, table[at + columns.municipality] as number);
  bump(tally.field, table[at + columns.field] as number);
  countMinutes(table, at, asked, tally);
  bump(tally.extents, table[at + columns.extents] as number);
  bump(tally.norwegian, table[at + columns.norwegian] as number);
  bump(tally.start, asked.startBuckets[table[at + columns.start] as number] as number);
  bump(tally.deadline, asked.deadlineBuckets[table[at + columns.deadline] as number] as number);
  bump(tally.flags, table[at + columns.flags] as number);
  countBits(table[at + columns.facts] as number, tally.facts);
}

function countBits(mask: number, counts: Int32Array): void {
  for (let left = mask; left !== 0; left &= left - 1) bump(counts, 31 - Math.clz32(left & -left));
}

/**
 * Counts a row that one filter alone stops: only in that filter's own facet. Flags and facts are asked for all together, so there one more
 * value only narrows: such a row is what nobody gets by adding one.
 */
export function countBeside(table: Int32Array, at: number, fail: number, asked: CompiledQuery, tally: FacetTally): void {
  if (fail === fails.kind) bump(tally.kind, table[at + columns.kind] as number);
  else if (fail === fails.municipality) bump(tally.municipality, table[at + columns.municipality] as number);
  else if (fail === fails.field) bump(tally.field, table[at + columns.field] as number);
  else if (fail === fails.minutes) countMinutes(table, at, asked, tally);
  else if (fail === fails.extent) bump(tally.extents, table[at + columns.extents] as number);
  else if (fail === fails.norwegian) bump(tally.norwegian, table[at + columns.norwegian] as number);
  else if (fail === fails.start) bump(tally.start, asked.startBuckets[table[at + columns.start] as number] as number);
  else if (fail === fails.deadline) bump(tally.deadline, asked.deadlineBuckets[table[at + columns.deadline] as number] as number);
}

function countMinutes(table: Int32Array, at: number, { minuteBuckets }: CompiledQuery, tally: FacetTally): void {
  if (minuteBuckets !== null) bump(tally.minutes, minuteBuckets[table[at + columns.place] as number] as number);
}
