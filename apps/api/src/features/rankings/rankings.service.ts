/** What fits a person: their answers, held against everything that is open. Apart from `profiles`, which opportunities themselves use. */
import type { ApiResponse } from '@arena/contract/api';
import type { Answers } from '@arena/contract/profiles';
import { matchesAtFirst, mostMatches } from '@arena/contract/rankings';
import type { FacetQuery } from '@arena/matching/facet-index-types';
import { bestJourney } from '@arena/matching/journey';
import type { MatchProfile } from '@arena/matching/types';
import type { Language } from '@arena/taxonomy/types';
import type { Actor } from '../../access/actor.ts';
import type { Deps } from '../../deps.ts';
import { toMatchProfile } from '../../search/match-profile.ts';
import { presentMatch } from '../matches/matches.service.ts';
import { listCards } from '../opportunities/opportunities.service.ts';
import { findAnswers } from '../profiles/profiles.service.ts';
import { bandsAsked, holdWishes, type MatchesAsked, orderByMatch, refuseUnknown, sortUsed, toFilters } from './rankings.rules.ts';
import { viewFacets, viewWishes } from './rankings.view.ts';

type Found = ApiResponse<'GET /api/matches'>;

/** What fits the saved profile of whoever asks, or else the draft in their browser, best first with reasons. */
export async function listMatches(
  deps: Deps,
  actor: Actor,
  sealedDraft: string | undefined,
  asked: MatchesAsked,
  language: Language,
): Promise<Found> {
  refuseUnknown(asked);
  const found = await findAnswers(deps, actor, sealedDraft);
  if (found === null) return nothingTold;
  const { answers, basis } = found;
  const { wishedFacts } = answers;
  const profile = toMatchProfile(answers);
  const ranked = rankAll(deps, profile, answers);
  const filters = toFilters(asked, wishedFacts);
  const sort = sortUsed(asked.sort, answers);
  const look = (among: readonly string[], change: Partial<FacetQuery['filters']> = {}) =>
    deps.market.query({
      filters: { ...filters, ...change },
      ...travelOf(profile, asked.minutes ?? null),
      among,
      order: sort === 'match' ? 'given' : sort,
    });

  const bands = bandsAsked(asked);
  const ofEveryBand = look([...ranked.keys()]);
  const ofBands =
    bands.length === 0 ? ofEveryBand : look([...ranked].flatMap(([id, { match }]) => (bands.includes(match.band) ? [id] : [])));
  const bandCounts = new Map<string, number>();
  for (const id of ofEveryBand.ids) {
    const band = ranked.get(id)?.match.band ?? '';
    bandCounts.set(band, (bandCounts.get(band) ?? 0) + 1);
  }
  const ids = ofBands.ids.slice(0, Math.min(asked.show ?? matchesAtFirst, mostMatches));
  const cards = await listCards(deps, ids, language);
  return {
    basis,
    total: ofBands.total,
    sort,
    facets: viewFacets(ofBands.counts, bandCounts, filters, language),
    wishes:
      wishedFacts.length === 0
        ? null
        : { told: wishedFacts.length, count: look(ofBands.ids, { fact: [...filters.fact, ...wishedFacts] }).total },
    matches: cards.flatMap((opportunity) => {
      const place = ranked.get(opportunity.id);
      if (place === undefined) return [];
      return [
        {
          opportunity,
          match: presentMatch(place.match, language),
          wishes: wishedFacts.length === 0 ? null : viewWishes(place.wishes, language),
        },
      ];
    }),
  };
}

const nothingTold: Found = {
  basis: 'nothing',
  total: 0,
  sort: 'match',
  facets: { band: [], kind: [], field: [], minutes: [], extent: [], flag: [], fact: [] },
  wishes: null,
  matches: [],
};

/** Everything that is open, best first, by id. */
function rankAll({ market }: Deps, profile: MatchProfile, { wishedFacts }: Answers) {
  const ranked = market.rank(profile, market.size).map(({ id, match }) => {
    const wishes = holdWishes(wishedFacts, market.get(id)?.facts.facts ?? []);
    return { id, match, wishes, score: match.score, wishesMet: wishes.met.length };
  });
  return new Map(orderByMatch(ranked).map((one) => [one.id, one]));
}

/** Journeys from home by what the person has. One whose way nobody knows is within no limit. */
function travelOf(profile: MatchProfile, within: number | null): Pick<FacetQuery, 'travel'> {
  if (profile.homePlaceId === null) return {};
  const minutesTo = (place: string) => {
    const journey = bestJourney(profile, place);
    return journey === null || journey.mode === null ? undefined : journey.minutes;
  };
  return { travel: { minutesTo, within } };
}
