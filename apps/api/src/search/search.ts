/** The search port: words to opportunities. Engines only rank words; filters and counts come from the market, the same for both. */
import type { SearchMode, Sort } from '@arena/contract/searches';
import type { FacetAnswer, FacetCounts } from '@arena/matching/facet-index-types';
import type { AskedPart } from '@arena/taxonomy/asked';
import type { OccupationCode, PlaceId } from '@arena/taxonomy/types';
import { minutesFrom } from './journeys.ts';
import type { Market } from './market.ts';
import { type AskedFilters, planSearch, type SearchPlan } from './search-plan.ts';
import { countWords, type Meaning } from './words.ts';

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

export interface RankOptions {
  /** Occupations that some of the words mean, when whoever asks has read them; else the engine reads them itself. */
  meant?: readonly Meaning[];
  /** Any of the words is enough. Usually all are needed. */
  any?: boolean;
}

/** Ranks words. Two implementations: `postgres.ts` and `meilisearch.ts`; one contract suite both pass. */
export interface TextEngine {
  readonly name: 'postgres' | 'meilisearch';
  /** Ids, best first, at most `limit`. Misspelled words give what is nearest. Throws when the engine cannot be reached. */
  rank(words: string, limit: number, options?: RankOptions): Promise<string[]>;
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
  filters?: AskedFilters;
  sort?: Sort | undefined;
}

export interface SearchAnswer {
  /** All that fit, in order. */
  ids: string[];
  /** The words fit more than is ever ranked: there are at least as many as the ids. */
  capped: boolean;
  /** Each facet counted under all filters but its own. */
  counts: FacetCounts;
  /** The filters that were used, chosen or understood. */
  filters: AskedFilters;
  understood: AskedPart[];
  from: PlaceId | null;
  mode: SearchMode;
  /** The order that was used. */
  sort: Sort;
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

/** No engine looks further than this. */
export const rankedAtMost = 5000;
/** So many words are a sentence: when nothing holds all of them, what holds some is an answer too. */
const wordsOfSentence = 3;

interface RankedWords {
  ids: string[] | undefined;
  capped: boolean;
  fallback: boolean;
}

export function createSearch(
  market: Market,
  engines: { usual: TextEngine; fallback: TextEngine | null },
  upkeep: Pick<Search, 'sync' | 'mend'>,
): Search {
  async function rankWith(engine: TextEngine, { words, meant }: SearchPlan): Promise<Omit<RankedWords, 'fallback'>> {
    if (words === null) return { ids: undefined, capped: false };
    let ids = await engine.rank(words, rankedAtMost, { meant });
    if (ids.length === 0 && countWords(words) >= wordsOfSentence)
      ids = await engine.rank(words, rankedAtMost, { meant, any: true });
    return { ids, capped: ids.length >= rankedAtMost };
  }
  async function ranked(plan: SearchPlan): Promise<RankedWords> {
    try {
      return { ...(await rankWith(engines.usual, plan)), fallback: false };
    } catch (error) {
      if (engines.fallback === null) throw error;
      return { ...(await rankWith(engines.fallback, plan)), fallback: true };
    }
  }
  const look = (plan: SearchPlan, sort: Sort, among: readonly string[] | undefined): FacetAnswer =>
    market.query({
      filters: plan.filters,
      order: sort === 'relevance' ? 'given' : sort,
      ...(plan.from === null ? {} : { travel: { minutesTo: minutesFrom(plan.from, plan.mode), within: plan.within } }),
      ...(among === undefined ? {} : { among }),
    });
  return {
    async find({ words, filters = {}, sort }) {
      const plan = planSearch(words, filters);
      const { ids: among, capped, fallback } = await ranked(plan);
      const used = usedSort(sort, plan);
      const { ids, counts } = look(plan, used, among);
      const { from, mode, within, understood } = plan;
      return {
        ids,
        capped,
        counts,
        filters: { ...plan.filters, mode, ...(from === null ? {} : { from }), ...(within === null ? {} : { minutes: within }) },
        understood,
        from,
        mode,
        sort: used,
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

/** Nearest needs a place to be near to, and relevance words to be relevant to. */
function usedSort(asked: Sort | undefined, { words, from }: SearchPlan): Sort {
  const usual = words === null ? 'newest' : 'relevance';
  if (asked === undefined || (asked === 'nearest' && from === null) || asked === 'relevance') return usual;
  return asked;
}
