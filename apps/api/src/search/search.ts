/** The search port: words to opportunities. Engines only rank words; filters and counts come from the market, the same for both. */
import type { OccupationCode, OpportunityKind } from '@arena/taxonomy/types';
import type { Market } from './market.ts';

export interface WordDocument {
  id: string;
  titleNb: string;
  titleEn: string;
  descriptionNb: string;
  descriptionEn: string;
  employerName: string;
  occupationCode: OccupationCode | null;
  /** Occupation names and everyday words in both languages. */
  occupationWords: string;
  /** Workplaces and tasks that often go with the occupation. */
  occupationHints: string;
  placeNames: string;
}

/** Ranks words. Two implementations: `postgres.ts` and `meilisearch.ts`; one contract suite both pass. */
export interface TextEngine {
  readonly name: 'postgres' | 'meilisearch';
  /** Ids, best first, at most `limit`. Unknown words give what is nearest. Throws when the engine cannot be reached. */
  rank(words: string, limit: number): Promise<string[]>;
  /** Resolves when the documents can be found. */
  upsert(documents: readonly WordDocument[]): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  check(): Promise<'alive' | 'down'>;
  /** What is indexed: ids with the fingerprints their documents had. */
  fingerprints(): Promise<Map<string, string>>;
  /** Builds the whole index anew; searches are answered from the old one until the new one is whole. Begins again when it was disturbed. */
  rebuild(batches: () => AsyncIterable<readonly WordDocument[]>): Promise<void>;
}

/** How an engine's index differs from what it would be if built now. */
export interface Drift {
  engine: TextEngine['name'];
  missing: string[];
  stale: string[];
  superfluous: string[];
}

export interface SearchQuery {
  words: string;
  kinds: readonly OpportunityKind[];
  municipalityNumber: string | undefined;
  employerId: string | undefined;
}

export interface SearchAnswer {
  /** All that fit, best first (newest first without words). */
  ids: string[];
  /** Counted under all filters but their own. */
  kinds: Map<OpportunityKind, number>;
  municipalities: Map<string, number>;
  /** The usual engine was down and Postgres answered. */
  fallback: boolean;
}

export interface Search {
  find(query: SearchQuery): Promise<SearchAnswer>;
  /** Brings the engines up to date with one opportunity, as it now stands in Postgres. */
  sync(opportunityIds: readonly string[]): Promise<void>;
  /** Measures how far each engine has drifted from Postgres and mends it; tells what was found. Throws when an engine is down. */
  mend(): Promise<Drift[]>;
  check(): Promise<{ state: 'alive' | 'degraded' | 'down'; detail: Record<string, string | number> }>;
}

/** No engine looks further than this; counts are exact within it. */
export const rankedAtMost = 500;

export function createSearch(
  market: Market,
  engines: { usual: TextEngine; fallback: TextEngine | null },
  upkeep: Pick<Search, 'sync' | 'mend'>,
): Search {
  async function ranked(words: string): Promise<{ ids: string[] | undefined; fallback: boolean }> {
    if (words.trim() === '') return { ids: undefined, fallback: false };
    try {
      return { ids: await engines.usual.rank(words, rankedAtMost), fallback: false };
    } catch (error) {
      if (engines.fallback === null) throw error;
      return { ids: await engines.fallback.rank(words, rankedAtMost), fallback: true };
    }
  }
  return {
    async find({ words, kinds, municipalityNumber, employerId }) {
      const { ids, fallback } = await ranked(words);
      const place = municipalityNumber === undefined ? {} : { municipalityNumber };
      const employer = employerId === undefined ? {} : { employerId };
      return {
        ids: market.filter({ kinds, ...place, ...employer }, ids),
        kinds: market.count(market.filter({ ...place, ...employer }, ids)).kinds,
        municipalities: market.count(market.filter({ kinds, ...employer }, ids)).municipalities,
        fallback,
      };
    },
    ...upkeep,
    async check() {
      const usual = await engines.usual.check();
      const state =
        usual === 'alive'
          ? 'alive'
          : engines.fallback !== null && (await engines.fallback.check()) === 'alive'
            ? 'degraded'
            : 'down';
      return { state, detail: { engine: engines.usual.name, opportunities: market.size } };
    },
  };
}
