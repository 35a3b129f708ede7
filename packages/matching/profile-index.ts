import { bandOf } from './criteria.ts';
import type { Ranked } from './opportunity-index.ts';
import { PackedProfiles } from './packed-profiles.ts';
import { scanProfiles } from './profile-scan.ts';
import { hashText, mixHashes, type Placed, TopPlaces } from './rank-order.ts';
import { score } from './score.ts';
import type { Band, MatchOpportunity, MatchProfile } from './types.ts';

/**
 * People in memory, ready to be ranked for one opportunity in milliseconds. Promises the same scores and the same order as scoring each
 * pair with `score`. Keep it true from the database: it knows nothing of who may be found by whom.
 */
export class ProfileIndex {
  readonly #people = new PackedProfiles();
  readonly #ids: string[] = [];
  readonly #hashes: number[] = [];
  readonly #rowOf = new Map<string, number>();

  get size(): number {
    return this.#ids.length;
  }

  /** Bytes that the people's answers take; ids are not counted. */
  get bytes(): number {
    return this.#people.bytes;
  }

  has(id: string): boolean {
    return this.#rowOf.has(id);
  }

  ids(): IterableIterator<string> {
    return this.#rowOf.keys();
  }

  /** Adds the person, or replaces the one with the same id. */
  upsert(id: string, profile: MatchProfile): void {
    const known = this.#rowOf.get(id);
    if (known !== undefined) {
      this.#people.replace(known, profile);
      return;
    }
    const row = this.#ids.length;
    this.#people.push(profile);
    this.#ids.push(id);
    this.#hashes.push(hashText(id));
    this.#rowOf.set(id, row);
  }

  /** Whether there was one to remove. */
  remove(id: string): boolean {
    const row = this.#rowOf.get(id);
    if (row === undefined) return false;
    this.#people.remove(row);
    this.#rowOf.delete(id);
    const last = this.#ids.pop();
    const hash = this.#hashes.pop();
    if (last !== undefined && hash !== undefined && row < this.#ids.length) {
      this.#ids[row] = last;
      this.#hashes[row] = hash;
      this.#rowOf.set(last, row);
    }
    return true;
  }

  /**
   * The best `limit` people among those the filter lets through, best first, with reasons. Ties go to a hash of the pair, so that nobody
   * is first everywhere. The filter runs once for each person who could still enter the list, so keep it cheap and pure.
   */
  rank(opportunity: MatchOpportunity, options: { limit: number; filter?: (id: string) => boolean }): Ranked[] {
    return this.#best(opportunity, options).map(({ id, row }) => ({ id, match: score(this.#people.unpack(row), opportunity) }));
  }

  /** The same people in the same order, each with the band of that match and without reasons: much cheaper, for who reads no more of them. */
  order(
    opportunity: MatchOpportunity,
    options: { limit: number; filter?: (id: string) => boolean },
  ): { id: string; band: Band }[] {
    return this.#best(opportunity, options).map((placed) => ({ id: placed.id, band: bandOf(placed.score) }));
  }

  #best(opportunity: MatchOpportunity, { limit, filter }: { limit: number; filter?: (id: string) => boolean }): Placed[] {
    const opportunityHash = hashText(opportunity.id);
    const top = new TopPlaces(limit);
    scanProfiles(this.#people, opportunity, (row, rowScore) => {
      const id = this.#ids[row];
      if (id !== undefined && (filter === undefined || filter(id)))
        top.offer({ id, score: rowScore, day: 0, hash: mixHashes(opportunityHash, this.#hashes[row] as number), row });
      return top.threshold;
    });
    return top.sorted();
  }
}
