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

const mostFacts = 31;

/** Facts to bits: a row holds several of them. */
export class FactBits {
  readonly #facts: string[] = [];
  readonly #bits = new Map<string, number>();

  get size(): number {
    return this.#facts.length;
  }

  /** @throws RangeError when there are more different facts than bits. */
  add(facts: readonly string[]): number {
    let mask = 0;
    for (const fact of facts) {
      let bit = this.#bits.get(fact);
      if (bit === undefined) {
        bit = this.#facts.length;
        if (bit >= mostFacts) throw new RangeError(`More than ${mostFacts} different facts`);
        this.#facts.push(fact);
        this.#bits.set(fact, bit);
      }
      mask |= 1 << bit;
    }
    return mask;
  }

  /** Null when no row has ever had one of them: nothing can pass. */
  maskOf(facts: readonly string[]): number | null {
    let mask = 0;
    for (const fact of facts) {
      const bit = this.#bits.get(fact);
      if (bit === undefined) return null;
      mask |= 1 << bit;
    }
    return mask;
  }

  named(counts: Int32Array): Map<string, number> {
    return new Map(this.#facts.flatMap((fact, bit) => ((counts[bit] as number) > 0 ? [[fact, counts[bit] as number]] : [])));
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
  readonly facts = new FactBits();
}
