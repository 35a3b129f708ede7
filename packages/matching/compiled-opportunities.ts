import { type Cap, capCeilings, finalScore, occupationValue, skillCloseness } from './criteria.ts';
import { type CompiledOpportunity, capLast, groupCount, type ProfileTable } from './demand-book.ts';
import { criterionWeights } from './weights.ts';

/** Numbers before the demands of a row, then where each group ends. */
const at = { occupation: 0, travel: 1, kind: 2, extent: 3, usual: 4, trained: 5, askedRarity: 6, ends: 7 } as const;
const headLength = at.ends + groupCount;
/** By the bits of all caps of a row joined: the one that counts, and the best score that it leaves room for. */
const capOfBits: readonly Cap[] = [0, 1, 2, 2, 3, 3, 3, 3];
const ceilings = Float64Array.from(capOfBits, (cap) => capCeilings[cap]);
/** Per row: two weights for each group, then the sum of all weights. */
const weightsPerRow = groupCount * 2 + 1;

/**
 * Compiled opportunities laid end to end in two arrays: a ranking reads them from front to back, which is what memory is quick at.
 * Rows are kept dense: the last row takes the place of a removed one.
 */
export class CompiledOpportunities {
  #length = 0;
  #starts = new Int32Array(64);
  #numbers = new Int32Array(1024);
  #weights = new Float64Array(64 * weightsPerRow);
  #used = 0;
  #wasted = 0;

  get length(): number {
    return this.#length;
  }

  push(compiled: CompiledOpportunity): void {
    this.#place(this.#length, compiled);
    this.#length++;
  }

  replace(row: number, compiled: CompiledOpportunity): void {
    this.#wasted += this.#rowLength(row);
    this.#place(row, compiled);
    this.#compactWhenWasteful();
  }

  /** Moves the last row to this place. */
  remove(row: number): void {
    this.#wasted += this.#rowLength(row);
    const last = --this.#length;
    this.#starts[row] = this.#starts[last] ?? 0;
    this.#weights.copyWithin(row * weightsPerRow, last * weightsPerRow, (last + 1) * weightsPerRow);
    this.#compactWhenWasteful();
  }

  #compactWhenWasteful(): void {
    if (this.#wasted > 1024 && this.#wasted > this.#used / 2) this.#compact();
  }

  #rowLength(row: number): number {
    const start = this.#starts[row] ?? 0;
    return (this.#numbers[start + headLength - 1] ?? 0) - start;
  }

  #place(row: number, compiled: CompiledOpportunity): void {
    const { occupation, travel, kind, extent, usual, entry, askedRarity, groups, groupWeights, weight } = compiled;
    const demands = groups.flat();
    const needed = headLength + demands.length;
    if (this.#used + needed > this.#numbers.length) this.#numbers = grown(this.#numbers, this.#used + needed, Int32Array);
    if (row >= this.#starts.length) {
      this.#starts = grown(this.#starts, row + 1, Int32Array);
      this.#weights = grown(this.#weights, this.#starts.length * weightsPerRow, Float64Array);
    }
    const start = this.#used;
    // Ends are positions in the whole array; compacting rewrites them.
    let end = start + headLength;
    const ends = groups.map((group) => {
      end += group.length;
      return end;
    });
    const trained = entry === 'trained' ? 1 : 0;
    this.#numbers.set([occupation, travel, kind, extent, usual, trained, askedRarity, ...ends, ...demands], start);
    this.#weights.set([...groupWeights, weight], row * weightsPerRow);
    this.#starts[row] = start;
    this.#used += needed;
  }

  #compact(): void {
    const numbers = new Int32Array(this.#numbers.length);
    let used = 0;
    for (let row = 0; row < this.#length; row++) {
      const from = this.#starts[row] ?? 0;
      const length = this.#rowLength(row);
      numbers.set(this.#numbers.subarray(from, from + length), used);
      for (let end = used + at.ends; end < used + headLength; end++) numbers[end] = (numbers[end] ?? 0) - from + used;
      this.#starts[row] = used;
      used += length;
    }
    this.#numbers = numbers;
    this.#used = used;
    this.#wasted = 0;
  }

  /**
   * Offers every row whose score is at least the threshold; `offer` answers with the new one. Equal to `score` to the last bit: the same
   * values, added in the same order. What is certain to be below the threshold by its cap is not looked at to the end. One long loop on
   * purpose: this is where all the time of a ranking goes.
   */
  scan(table: ProfileTable, offer: (row: number, score: number) => number): void {
    const { terms, caps, rarities, known, wanted, steps, factors } = table;
    const numbers = this.#numbers;
    const starts = this.#starts;
    const weights = this.#weights;
    const groupTerm = (from: number, to: number, weightAt: number): number => {
      let sum = 0;
      for (let demand = from; demand < to; demand++) sum += terms[numbers[demand] as number] as number;
      return (weights[weightAt + 1] as number) * (sum / (weights[weightAt] as number));
    };
    let threshold = offer(-1, Number.NEGATIVE_INFINITY);
    for (let row = 0; row < this.#length; row++) {
      const start = starts[row] as number;
      const travel = numbers[start + at.travel] as number;
      const kind = numbers[start + at.kind] as number;
      const first = start + headLength;
      const endAuthorisation = numbers[start + at.ends] as number;
      const endSkills = numbers[start + at.ends + 1] as number;
      const endLicence = numbers[start + at.ends + 4] as number;
      let bits = (caps[travel] as number) | (caps[kind] as number);
      for (let demand = first; demand < endAuthorisation; demand++) bits |= caps[numbers[demand] as number] as number;
      for (let demand = endSkills; demand < endLicence; demand++) bits |= caps[numbers[demand] as number] as number;
      if ((ceilings[bits] as number) < threshold) continue;

      const occupation = numbers[start] as number;
      let occupationTerm = terms[occupation] as number;
      let occupationBits = caps[occupation] as number;
      let heldRarity = 0;
      for (let demand = endAuthorisation; demand < endSkills; demand++)
        heldRarity += rarities[numbers[demand] as number] as number;
      if (heldRarity > 0 && occupationBits !== capLast) {
        const byAsked = skillCloseness(heldRarity, numbers[start + at.askedRarity] as number);
        if (byAsked > (known[occupation] as number)) {
          const wantedHere = wanted[occupation] as number;
          const entry = numbers[start + at.trained] === 1 ? 'trained' : 'open';
          occupationTerm = criterionWeights.occupation * occupationValue(byAsked, wantedHere < 0 ? null : wantedHere, entry);
          occupationBits = 0;
        }
      }
      bits |= occupationBits;
      if ((ceilings[bits] as number) < threshold) continue;

      const w = row * weightsPerRow;
      const extent = numbers[start + at.extent] as number;
      const endLanguage = numbers[start + at.ends + 2] as number;
      const endEducation = numbers[start + at.ends + 3] as number;
      let sum = occupationTerm;
      if (endAuthorisation > first) sum += groupTerm(first, endAuthorisation, w);
      if (endSkills > endAuthorisation) sum += groupTerm(endAuthorisation, endSkills, w + 2);
      sum += terms[travel] as number;
      if (endLanguage > endSkills) sum += groupTerm(endSkills, endLanguage, w + 4);
      if (endEducation > endLanguage) sum += groupTerm(endLanguage, endEducation, w + 6);
      if (endLicence > endEducation) sum += groupTerm(endEducation, endLicence, w + 8);
      sum += terms[kind] as number;
      if (extent >= 0) sum += terms[extent] as number;
      const factor = steps[occupation] === 1 ? 1 : (factors[numbers[start + at.usual] as number] as number);
      const score = finalScore(sum / (weights[w + 10] as number), factor, capOfBits[bits] as Cap);
      if (score >= threshold) threshold = offer(row, score);
    }
  }
}

function grown<T extends Int32Array | Float64Array>(old: T, needed: number, make: new (length: number) => T): T {
  const next = new make(Math.max(needed, old.length * 2));
  next.set(old);
  return next;
}
