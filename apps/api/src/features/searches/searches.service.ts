import type { ApiResponse } from '@arena/contract/api';
import { withoutPart } from '@arena/taxonomy/asked';
import { findPlace } from '@arena/taxonomy/places';
import type { Language } from '@arena/taxonomy/types';
import type { Deps } from '../../deps.ts';
import { minutesFrom } from '../../search/journeys.ts';
import type { SearchAnswer } from '../../search/search.ts';
import { suggestSearch as suggest } from '../../search/suggest.ts';
import { listCards } from '../opportunities/opportunities.service.ts';
import { hitsPerPage, pageOf, refuseUnknown, type SearchAsked, toFilters } from './searches.rules.ts';
import { nameOfAbout, viewFacets, viewUnderstood } from './searches.view.ts';

type Found = ApiResponse<'GET /api/opportunities'>;

/** One page of hits with counts. Every hit is read from Postgres before it is shown; one that ended a moment ago is left out. */
export async function searchOpportunities(deps: Deps, asked: SearchAsked, language: Language): Promise<Found> {
  refuseUnknown(asked);
  const words = asked.q ?? '';
  const answer = await deps.search.find({
    words,
    filters: toFilters(asked),
    sort: asked.sort,
    limit: (asked.page ?? 1) * hitsPerPage,
  });
  const { page, pageCount, from, to } = pageOf(answer.total, asked.page);
  const place = answer.from === null ? undefined : findPlace(answer.from);
  return {
    hits: await listHits(deps, answer.ids.slice(from, to), answer, language),
    total: answer.total,
    capped: answer.capped,
    page,
    pageCount,
    sort: answer.sort,
    facets: viewFacets(answer.counts, answer.filters, language),
    understood: answer.understood.map((part) => ({
      ...viewUnderstood(part, language),
      words: part.matched,
      without: withoutPart(words, part),
    })),
    unknown: answer.unknown,
    from: place === undefined ? null : { id: place.id, name: place.name },
    mode: answer.mode,
    didYouMean: answer.didYouMean,
    near: await listNear(deps, answer, language),
    fallback: answer.fallback,
  };
}

/** Cards with the journey to each: only to a settlement that is told, never to the middle of a municipality, and none to work from home. */
async function listHits(
  deps: Deps,
  ids: readonly string[],
  { from, mode }: Pick<SearchAnswer, 'from' | 'mode'>,
  language: Language,
): Promise<Found['hits']> {
  const minutesTo = from === null ? null : minutesFrom(from, mode);
  return (await listCards(deps, ids, language)).map((card) => ({
    ...card,
    minutes:
      minutesTo === null || card.place === null || deps.market.get(card.id)?.facts.place === 'anywhere'
        ? null
        : (minutesTo(card.place.id) ?? null),
  }));
}

/** Groups whose hits have all ended meanwhile are left out. */
async function listNear(deps: Deps, answer: SearchAnswer, language: Language): Promise<Found['near']> {
  const groups = await Promise.all(
    answer.near.map(async ({ reason, about, ids }) => ({
      reason,
      about: nameOfAbout(about, language),
      hits: await listHits(deps, ids, answer, language),
    })),
  );
  return groups.filter(({ hits }) => hits.length > 0);
}

/** What somebody may be about to write. Nothing is kept of it. */
export async function suggestSearch(
  deps: Deps,
  prefix: string,
  language: Language,
): Promise<ApiResponse<'GET /api/search/suggestions'>> {
  return suggest(deps.market, prefix, language);
}
