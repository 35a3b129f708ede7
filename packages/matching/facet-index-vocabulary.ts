/** Numbers for the values of the facets, so that filtering compares small numbers only. */
import type { FacetRow } from './facet-index-types.ts';

/** Where each value of a row stands in the table. */
export const columns = {
  kind: 0,
  municipality: 1,
  field: 2,
  occupation: 3,
  employer: 4,
  place: 5,
  extents: 6,
  norwegian: 7,
  start: 8,
  deadline: 9,
  flags: 10,
  facts: 11,
} as const;
export const columnCount = 12;

/** Words to numbers in the order they were first met; 0 stands for none. */
export class FacetVocabulary {
  readonly values: (string | null)[] = [null];
  readonly #codes = new Map<string, number>();

  get size(): number {
    return this.values.length;
  }

  add(value: string | null): number {
    if (value === null) return 0;
    const known = this.#codes.get(value);
    if (known !== undefined) return known;
    const code = this.values.length;
    this.values.push(value);
    this.#codes.set(value, code);
    return code;
  }

  /** 1 at the number of each of the values that some row has had; null for no filter. */
  allowed(values: readonly string[] | undefined): Uint8Array | null {
    if (values === undefined || values.length === 0) return null;
    const allowed = new Uint8Array(this.size);
    for (const value of values) {
      const code = this.#codes.get(value);
      if (code !== undefined) allowed[code] = 1;
    }
    return allowed;
  }

  /** Counts by number as counts by word, those above zero. */
  named(counts: Int32Array): Map<string, number> {
    const named = new Map<string, number>();
    for (let code = 1; code < counts.length; code++) {
      const count = counts[code] as number;
      if (count > 0) named.set(this.values[code] as string, count);
    }
    return named;
  }
}

/** Sets of facts: few differ, so that each gets one number. */
export class FactSets {
  readonly sets: (readonly string[])[] = [[]];
  readonly #codes = new Map<string, number>([['', 0]]);

  add(facts: readonly string[]): number {
    const sorted = [...new Set(facts)].sort();
    const key = sorted.join(' ');
    const known = this.#codes.get(key);
    if (known !== undefined) return known;
    this.#codes.set(key, this.sets.length);
    this.sets.push(sorted);
    return this.sets.length - 1;
  }

  /** 1 at the number of each set that holds all of the facts; null for no filter. */
  allowed(facts: readonly string[] | undefined): Uint8Array | null {
    if (facts === undefined || facts.length === 0) return null;
    return Uint8Array.from(this.sets, (set) => (facts.every((fact) => set.includes(fact)) ? 1 : 0));
  }

  named(counts: Int32Array): Map<string, number> {
    const named = new Map<string, number>();
    for (const [code, set] of this.sets.entries()) {
      const count = counts[code] as number;
      if (count > 0) for (const fact of set) named.set(fact, (named.get(fact) ?? 0) + count);
    }
    return named;
  }
}

type Named = 'kind' | 'municipality' | 'field' | 'occupation' | 'employer' | 'place';

export class FacetVocabularies implements Record<Named & keyof FacetRow, FacetVocabulary> {
  readonly kind = new FacetVocabulary();
  readonly municipality = new FacetVocabulary();
  readonly field = new FacetVocabulary();
  readonly occupation = new FacetVocabulary();
  readonly employer = new FacetVocabulary();
  readonly place = new FacetVocabulary();
  readonly facts = new FactSets();
}
