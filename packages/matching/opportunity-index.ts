import { CompiledOpportunities } from './compiled-opportunities.ts';
import { DemandBook, type ProfileTable } from './demand-book.ts';
import { comparePlaced, dayNumber, hashProfile, hashText, mixHashes, type Placed, TopPlaces } from './rank-order.ts';
import { score } from './score.ts';
import type { Match, MatchOpportunity, MatchProfile } from './types.ts';

export interface Ranked {
  id: string;
  match: Match;
}

/**
 * Opportunities in memory, ready to be ranked for one person in milliseconds. Promises the same scores and the same order as
 * scoring each pair with `score`. Keep it true from the database: it knows nothing of status, deadlines or who may see what.
 */
export class OpportunityIndex {
  readonly #book = new DemandBook();
  readonly #rows = new CompiledOpportunities();
  readonly #opportunities: MatchOpportunity[] = [];
  readonly #days: number[] = [];
  readonly #hashes: number[] = [];
  readonly #rowOf = new Map<string, number>();
  #table: ProfileTable | undefined;

  get size(): number {
    return this.#opportunities.length;
  }

  has(id: string): boolean {
    return this.#rowOf.has(id);
  }

  /** Adds the opportunity, or replaces the one with the same id. */
  upsert(opportunity: MatchOpportunity): void {
    const compiled = this.#book.compile(opportunity);
    const known = this.#rowOf.get(opportunity.id);
    const row = known ?? this.#opportunities.length;
    if (known === undefined) this.#rows.push(compiled);
    else this.#rows.replace(row, compiled);
    this.#opportunities[row] = opportunity;
    this.#days[row] = dayNumber(opportunity.publishedOn);
    this.#hashes[row] = hashText(opportunity.id);
    this.#rowOf.set(opportunity.id, row);
  }

  /** Whether there was one to remove. */
  remove(id: string): boolean {
    const row = this.#rowOf.get(id);
    if (row === undefined) return false;
    this.#rows.remove(row);
    this.#rowOf.delete(id);
    const opportunity = this.#opportunities.pop();
    const day = this.#days.pop();
    const hash = this.#hashes.pop();
    if (opportunity !== undefined && day !== undefined && hash !== undefined && row < this.#opportunities.length) {
      this.#opportunities[row] = opportunity;
      this.#days[row] = day;
      this.#hashes[row] = hash;
      this.#rowOf.set(opportunity.id, row);
    }
    return true;
  }

  /** Every opportunity, in the order of `rank` and with its score, without reasons: for lists that are filtered and counted before they are read. */
  order(profile: MatchProfile): { id: string; score: number }[] {
    this.#table = this.#book.tableOf(profile, this.#table);
    const profileHash = hashProfile(profile);
    const all: Placed[] = [];
    this.#rows.scan(this.#table, (row, score) => {
      const opportunity = this.#opportunities[row];
      if (opportunity !== undefined) {
        const hash = mixHashes(profileHash, this.#hashes[row] as number);
        all.push({ id: opportunity.id, score, day: this.#days[row] as number, hash, row });
      }
      // Nothing is too low for a list of everything.
      return Number.NEGATIVE_INFINITY;
    });
    return all.sort(comparePlaced).map(({ id, score }) => ({ id, score }));
  }

  /**
   * The best `limit` opportunities among those the filter lets through, best first, with reasons. The filter runs once for each
   * opportunity that could still enter the list, so keep it cheap and pure.
   */
  rank(profile: MatchProfile, options: { limit: number; filter?: (opportunity: MatchOpportunity) => boolean }): Ranked[] {
    const { limit, filter } = options;
    // Kept between calls to spare the memory: a ranking runs to its end before the next begins.
    this.#table = this.#book.tableOf(profile, this.#table);
    const profileHash = hashProfile(profile);
    const top = new TopPlaces(limit);
    this.#rows.scan(this.#table, (row, rowScore) => {
      const opportunity = this.#opportunities[row];
      if (opportunity === undefined) return top.threshold;
      const day = this.#days[row] as number;
      if (rowScore === top.threshold && day < top.thresholdDay) return top.threshold;
      if (filter !== undefined && !filter(opportunity)) return top.threshold;
      const hash = mixHashes(profileHash, this.#hashes[row] as number);
      top.offer({ id: opportunity.id, score: rowScore, day, hash, row });
      return top.threshold;
    });
    return top
      .sorted()
      .map((place) => ({ id: place.id, match: score(profile, this.#opportunities[place.row] as MatchOpportunity) }));
  }
}
