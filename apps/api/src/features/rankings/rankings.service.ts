/** What fits a person: their answers, held against everything that is open. Apart from `profiles`, which opportunities themselves use. */
import type { ApiResponse } from '@arena/contract/api';
import type { Answers } from '@arena/contract/profiles';
import { matchesAtFirst, mostMatches } from '@arena/contract/rankings';
import { bandOf } from '@arena/matching/criteria';
import type { FacetQuery } from '@arena/matching/facet-index-types';
import { bestJourney } from '@arena/matching/journey';
import { liftsOf, liftsOverall } from '@arena/matching/lifts';
import type { MatchOpportunity, MatchProfile } from '@arena/matching/types';
import type { Language } from '@arena/taxonomy/types';
import type { Actor } from '../../access/actor.ts';
import type { Deps } from '../../deps.ts';
import { toMatchProfile } from '../../search/match-profile.ts';
import { presentFit } from '../matches/matches.service.ts';
import { listCards } from '../opportunities/opportunities.service.ts';
import { findAnswers } from '../profiles/profiles.service.ts';
import { isPublished, type PublishedWhen } from '../searches/searches.service.ts';
import { viewDeclined } from './declined.service.ts';
import {
  ageLimitOfAllWork,
  ageLimitsOf,
  bandsAsked,
  holdWishes,
  isWithinReach,
  lastOnes,
  type MatchesAsked,
  orderByMatch,
  refuseUnknown,
  sortUsed,
  toFilters,
} from './rankings.rules.ts';
import { listSeen, type SeenRow } from './rankings.store.ts';
import { viewFacets, viewLift, viewWishes } from './rankings.view.ts';

export { viewLift };

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
  const seen = await seenOf(deps, answers);
  const ranked = rankAll(deps, profile, answers, seen);
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
    bands.length === 0 ? ofEveryBand : look([...ranked].flatMap(([id, { band }]) => (bands.includes(band) ? [id] : [])));
  const bandCounts = new Map<string, number>();
  for (const id of ofEveryBand.ids) {
    const band = ranked.get(id)?.band ?? '';
    bandCounts.set(band, (bandCounts.get(band) ?? 0) + 1);
  }
  const ids = lastOnes(ofBands.ids, (id) => ranked.get(id)?.isLast === true).slice(
    0,
    Math.min(asked.show ?? matchesAtFirst, mostMatches),
  );
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
          match: presentFit(profile, place.opportunity, language),
          wishes: wishedFacts.length === 0 ? null : viewWishes(place.wishes, language),
          ageLimits: place.ageLimits.map(({ explanation }) => explanation[language]),
          lifts: liftsOf(profile, place.opportunity).map((lift) => ({ ...viewLift(lift, language), band: lift.band })),
        },
      ];
    }),
    lift: liftOfAll(
      profile,
      ofBands.ids.flatMap((id) => ranked.get(id)?.opportunity ?? []),
      language,
    ),
    ageNotice: ageLimitOfAllWork(answers.ageGroup)?.explanation[language] ?? null,
    declined: viewDeclined(answers, profile, seen, language),
    limits: { maxTravelMinutes: answers.maxTravelMinutes, wantedExtent: answers.wantedExtent },
  };
}

/** Ids of what was published between two instants and fits the answers well, best first. What the person said no to, or may not do yet, is not news. */
export async function findNewMatches(deps: Deps, answers: Answers, when: PublishedWhen): Promise<string[]> {
  const ranked = rankAll(deps, toMatchProfile(answers), answers, await seenOf(deps, answers));
  return [...ranked.values()].flatMap(({ id, band, isLast }) =>
    !isLast && (band === 'strong' || band === 'good') && isPublished(deps, id, when) ? [id] : [],
  );
}

const nothingTold: Found = {
  basis: 'nothing',
  total: 0,
  sort: 'match',
  facets: { band: [], kind: [], field: [], minutes: [], extent: [], flag: [], fact: [] },
  wishes: null,
  matches: [],
  lift: null,
  ageNotice: null,
  declined: [],
  limits: { maxTravelMinutes: null, wantedExtent: null },
};

/** What the person said no to, as far as it may still be read. */
async function seenOf({ database }: Deps, { declined }: Answers): Promise<Map<string, SeenRow>> {
  const rows = await listSeen(
    database.queries,
    declined.map(({ opportunityId }) => opportunityId),
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** A tip about a single match stands with that match. */
const fewestLifted = 2;
/** How many tips are looked at for one that can be taken before long. */
const tipsLookedAt = 5;

function liftOfAll(profile: MatchProfile, opportunities: readonly MatchOpportunity[], language: Language): Found['lift'] {
  const best = liftsOverall(profile, opportunities, tipsLookedAt).find(
    (lift) => lift.matches >= fewestLifted && isWithinReach(lift),
  );
  return best === undefined ? null : { ...viewLift(best, language), matches: best.matches };
}

/** Everything that is open and not declined, best first, by id. */
function rankAll({ market }: Deps, profile: MatchProfile, answers: Answers, seen: ReadonlyMap<string, SeenRow>) {
  const { wishedFacts, ageGroup, declined } = answers;
  const nos = new Set(declined.map(({ opportunityId }) => opportunityId));
  const employers = new Set(
    declined.flatMap(({ opportunityId, because }) => {
      const row = because === 'employer' ? seen.get(opportunityId) : undefined;
      return row === undefined ? [] : [employerKey(row)];
    }),
  );
  const ranked = market.order(profile).flatMap(({ id, score }) => {
    const row = nos.has(id) ? undefined : market.get(id);
    if (row === undefined) return [];
    const { limits: ageLimits, tooYoung } = ageLimitsOf(ageGroup, row.match);
    const wishes = holdWishes(wishedFacts, row.facts.facts);
    const isLast = tooYoung || employers.has(employerKey(row));
    return [{ id, score, band: bandOf(score), opportunity: row.match, wishes, wishesMet: wishes.met.length, ageLimits, isLast }];
  });
  return new Map(orderByMatch(ranked).map((one) => [one.id, one]));
}

/** An imported ad's employer may be a name alone. */
const employerKey = ({ employerId, employerName }: Pick<SeenRow, 'employerId' | 'employerName'>) => employerId ?? employerName;

/** Journeys from home by what the person has. One whose way nobody knows is within no limit. */
function travelOf(profile: MatchProfile, within: number | null): Pick<FacetQuery, 'travel'> {
  if (profile.homePlaceId === null) return {};
  const minutesTo = (place: string) => {
    const journey = bestJourney(profile, place);
    return journey === null || journey.mode === null ? undefined : journey.minutes;
  };
  return { travel: { minutesTo, within } };
}
