/** The search port: words to opportunities. Engines only rank words; filters and counts come from the market, the same for both. */
import type { SearchMode, Sort } from '@arena/contract/searches';
import type { FacetAnswer, FacetCounts } from '@arena/matching/facet-index-types';
import type { AskedPart } from '@arena/taxonomy/asked';
import { isListed } from '@arena/taxonomy/content-words';
import { tokenise } from '@arena/taxonomy/normalise';
import { isProtectedWord } from '@arena/taxonomy/protected-words';
import { isFiller } from '@arena/taxonomy/term-index';
import type { OccupationCode, PlaceId } from '@arena/taxonomy/types';
import { minutesFrom } from './journeys.ts';
import { countMusts, leastAskedFirst } from './least-asked.ts';
import type { Market, MarketQuery } from './market.ts';
import { fewHits, findNear, type NearGroup } from './near-hits.ts';
import { placesToSink, sink } from './search-order.ts';
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
  /** Nobody told the occupation: it was read out of the title. */
  occupationGuessed?: boolean;
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
  /** Whether a word that is found nowhere may stand for the nearest one that is; usually it may. */
  guess?: boolean;
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
  /** How many ids are wanted; all without it. */
  limit?: number;
}

export interface SearchAnswer {
  /** What fits, in order, as far as asked for. */
  ids: string[];
  /** How many fit. */
  total: number;
  /** The words fit more than is ever ranked: there are at least `total`. */
  capped: boolean;
  /** Each value with how many choosing it gives. */
  counts: FacetCounts;
  /** The filters that were used, chosen or understood. */
  filters: AskedFilters;
  understood: AskedPart[];
  /** What was left out of the search, as it was written. */
  unknown: string[];
  from: PlaceId | null;
  mode: SearchMode;
  /** The order that was used. */
  sort: Sort;
  /** The search in words we know, when some of it is found nowhere and this finds something. */
  didYouMean: string | null;
  /** With few hits or none: what is nearest. */
  near: NearGroup[];
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
export const rankedAtMost = 1000;
/** So many words at most are looked for one by one. */
const mostLookedUp = 6;
/** So many words are a sentence: when nothing holds all of them, what holds some is an answer too. */
const wordsOfSentence = 3;

interface RankedWords {
  ids: readonly string[] | undefined;
  /** Nothing held the words as they were written. */
  guessed: boolean;
  /** Then: the words that no text holds, nor anything like them. */
  unknown: readonly string[];
}

export function createSearch(
  market: Market,
  engines: { usual: TextEngine; fallback: TextEngine | null },
  correct: (text: string) => Promise<string | null>,
  upkeep: Pick<Search, 'sync' | 'mend'>,
): Search {
  async function rankWith(engine: TextEngine, plan: SearchPlan): Promise<RankedWords> {
    const { words, wordings, meant } = plan;
    if (words === null) return { ids: undefined, guessed: false, unknown: [] };
    const exact = inTurns(
      await Promise.all(wordings.map((wording) => engine.rank(wording, rankedAtMost, { meant, guess: false }))),
    ).slice(0, rankedAtMost);
    if (exact.length > 0) return { ids: exact, guessed: false, unknown: [] };
    const unknown = await foundNowhere(engine, plan);
    const answerOf = async (asked: string, any: boolean) => ({
      ids: await engine.rank(asked, rankedAtMost, { meant, any }),
      guessed: true,
      unknown,
    });
    const guessed = await answerOf(words, false);
    if (guessed.ids.length > 0) return guessed;
    // A word that nobody knows is told, and does not stand in the way of the others.
    const rest = unknown.reduce((left, word) => left.replace(word, ' '), words).trim();
    if (unknown.length > 0) {
      if (countWords(rest) === 0 && plan.understood.length > 0) return { ...guessed, ids: undefined };
      const byRest = await answerOf(rest, false);
      if (byRest.ids.length > 0) return byRest;
    }
    return countWords(words) < wordsOfSentence ? guessed : answerOf(words, true);
  }
  /** Everything one search asks the engine goes to one engine: the usual, or after its first failure the other. */
  async function withEngine<T>(work: (engine: TextEngine) => Promise<T>): Promise<{ found: T; fallback: boolean }> {
    try {
      return { found: await work(engines.usual), fallback: false };
    } catch (error) {
      if (engines.fallback === null) throw error;
      return { found: await work(engines.fallback), fallback: true };
    }
  }
  const placesOf = (now: Date) => (id: string) => placesToSink(market.get(id)?.answerTimes ?? [], now);

  /** Newest first, or for somebody without experience what asks for least. */
  async function lookWithoutWords(engine: TextEngine, plan: SearchPlan, limit?: number): Promise<FacetAnswer> {
    if (plan.noExperience === null) return look(plan, 'newest', undefined, limit);
    const { ids, ...counted } = look(plan, 'newest', undefined);
    const mustsOf = (id: string) => {
      const row = market.get(id);
      return row === undefined ? 0 : countMusts(row);
    };
    const saysSo = await engine.rank(plan.noExperience, rankedAtMost, { meant: [], guess: false });
    return { ...counted, ids: leastAskedFirst(ids, mustsOf, saysSo).slice(0, limit) };
  }

  const look = (plan: SearchPlan, sort: Sort, among: readonly string[] | undefined, limit?: number): FacetAnswer =>
    market.query({ ...lookFor(plan, sort, among), ...(limit === undefined ? {} : { limit }) });

  function lookFor(plan: SearchPlan, sort: Sort, among: readonly string[] | undefined): MarketQuery {
    const meant = new Set(plan.meant.flatMap(({ occupations }) => occupations));
    const isMeant = (id: string) => meant.has(market.get(id)?.match.occupationCode ?? '');
    const relevant = sort === 'relevance' && among !== undefined ? sink(among, placesOf(new Date()), isMeant) : among;
    return {
      filters: plan.filters,
      order: sort === 'relevance' ? 'given' : sort,
      ...(plan.from === null ? {} : { travel: { minutesTo: minutesFrom(plan.from, plan.mode), within: plan.within } }),
      ...(relevant === undefined ? {} : { among: relevant }),
    };
  }

  async function near(engine: TextEngine, plan: SearchPlan, { ids: among }: RankedWords, hits: readonly string[]) {
    let anyWord: Promise<string[]> | undefined;
    const { words, meant } = plan;
    return findNear(plan, hits, {
      async find(wider, wanted, limit) {
        const isFarther = wider.within !== plan.within;
        const order = wider.from !== null && (wanted === 'none' || isFarther) ? 'nearest' : usedSort(undefined, wider);
        if (wanted === 'any' && words !== null) {
          anyWord ??= engine.rank(words, rankedAtMost, { meant, any: true });
          return market.first({ ...lookFor(wider, order, await anyWord), limit });
        }
        return market.first({ ...lookFor(wider, order, wanted === 'none' ? undefined : among), limit });
      },
    });
  }

  /** Words that no text holds, nor anything like them. What was understood is never among them. */
  async function foundNowhere(engine: TextEngine, { words, understood }: SearchPlan): Promise<string[]> {
    const known = new Set(understood.flatMap(({ matched }) => tokenise(matched)).map(({ key }) => key));
    const open = tokenise(words ?? '').filter(
      (token) => !known.has(token.key) && !isFiller(token, words ?? '') && !isProtectedWord(token.key, isListed),
    );
    const looked = await Promise.all(
      open.slice(0, mostLookedUp).map(async ({ start, end }) => {
        const word = (words ?? '').slice(start, end);
        return (await engine.rank(word, 1, { meant: [] })).length === 0 ? [word] : [];
      }),
    );
    return looked.flat();
  }

  /** What the text would find in words we know; only when nothing held it as it was written. */
  async function meantText(engine: TextEngine, { words, filters = {} }: SearchQuery): Promise<string | null> {
    const corrected = await correct(words);
    if (corrected === null) return null;
    const plan = planSearch(corrected, filters);
    return look(plan, 'newest', (await rankWith(engine, plan)).ids, 1).total > 0 ? corrected : null;
  }

  return {
    async find(query) {
      const plan = planSearch(query.words, query.filters ?? {});
      const sort = usedSort(query.sort, plan);
      const { found, fallback } = await withEngine(async (engine) => {
        const ranked = await rankWith(engine, plan);
        const answer =
          sort === 'relevance' && ranked.ids === undefined
            ? await lookWithoutWords(engine, plan, query.limit)
            : look(plan, sort, ranked.ids, query.limit);
        return {
          ...answer,
          unknown: [...plan.unknown, ...ranked.unknown],
          capped: (ranked.ids?.length ?? 0) >= rankedAtMost,
          didYouMean: ranked.guessed ? await meantText(engine, query) : null,
          near: answer.total < fewHits ? await near(engine, plan, ranked, answer.ids) : [],
        };
      });
      const { from, mode, within, understood, filters } = plan;
      return {
        ...found,
        filters: { ...filters, mode, ...(from === null ? {} : { from }), ...(within === null ? {} : { minutes: within }) },
        understood,
        from,
        mode,
        sort,
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

/** The first of each list, then the second of each, everything once. */
function inTurns(lists: readonly (readonly string[])[]): string[] {
  const [only = []] = lists;
  if (lists.length < 2) return [...only];
  const longest = Math.max(...lists.map(({ length }) => length));
  return [...new Set(Array.from({ length: longest }, (_none, at) => lists.flatMap((list) => list[at] ?? [])).flat())];
}

/** Nearest needs a place to be near to, and relevance words to be relevant to. */
function usedSort(
  asked: Sort | undefined,
  { words, noExperience, from }: Pick<SearchPlan, 'words' | 'noExperience' | 'from'>,
): Sort {
  const usual = words === null && noExperience === null ? 'newest' : 'relevance';
  if (asked === undefined || (asked === 'nearest' && from === null) || asked === 'relevance') return usual;
  return asked;
}
