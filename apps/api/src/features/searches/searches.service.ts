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
  const { hits, near } = await listHits(deps, answer.ids.slice(from, to), answer, language);
  return {
    hits,
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
    near,
    fallback: answer.fallback,
  };
}

/** Ids of what fits a search and was published between two instants, newest first. What the taxonomy has forgotten since asks for nothing. */
export async function findNewHits(deps: Deps, asked: SearchAsked, when: PublishedWhen): Promise<string[]> {
  const { ids } = await deps.search.find({ words: asked.q ?? '', filters: toFilters(asked), sort: 'newest', limit: newAtMost });
  return ids.filter((id) => isPublished(deps, id, when));
}
/** After the first and up to the second. */
export interface PublishedWhen {
  after: Date;
  until: Date;
}
export function isPublished({ market }: Deps, id: string, { after, until }: PublishedWhen): boolean {
  const at = market.get(id)?.publishedAt;
  return at !== undefined && at > after.getTime() && at <= until.getTime();
}
/** Whether there is news is all that is told; a day has fewer. */
const newAtMost = 100;

/**
 * Hits and what is near as cards, read together; groups whose hits have all ended meanwhile are left out. With the journey to each: only to a
 * settlement that is told, never to the middle of a municipality, and none to work from home.
 */
async function listHits(
  deps: Deps,
  shown: readonly string[],
  { from, mode, near }: Pick<SearchAnswer, 'from' | 'mode' | 'near'>,
  language: Language,
): Promise<Pick<Found, 'hits' | 'near'>> {
  const minutesTo = from === null ? null : minutesFrom(from, mode);
  const cards = await listCards(deps, [...shown, ...near.flatMap(({ ids }) => ids)], language);
  const hits = new Map(
    cards.map((card) => [
      card.id,
      {
        ...card,
        minutes:
          minutesTo === null || card.place === null || deps.market.get(card.id)?.facts.place === 'anywhere'
            ? null
            : (minutesTo(card.place.id) ?? null),
      },
    ]),
  );
  const hitsOf = (ids: readonly string[]) => ids.flatMap((id) => hits.get(id) ?? []);
  return {
    hits: hitsOf(shown),
    near: near
      .map(({ reason, about, ids }) => ({ reason, about: nameOfAbout(about, language), hits: hitsOf(ids) }))
      .filter((group) => group.hits.length > 0),
  };
}

/** What somebody may be about to write. Nothing is kept of it. */
export async function suggestSearch(
  deps: Deps,
  prefix: string,
  language: Language,
): Promise<ApiResponse<'GET /api/search/suggestions'>> {
  return suggest(deps.market, prefix, language);
}
