import { answerWorkingDays } from '@arena/contract/interests';
import type { OpportunityCard, OpportunityDetail, Sector } from '@arena/contract/opportunities';
import type { Answers } from '@arena/contract/profiles';
import type { MatchOpportunity } from '@arena/matching/types';
import { osloDay } from '@arena/taxonomy/oslo-day';
import { findPlace } from '@arena/taxonomy/places';
import { drivingMinutes } from '@arena/taxonomy/roads';
import { publicTransportMinutes } from '@arena/taxonomy/transit';
import type { Language, PlaceId } from '@arena/taxonomy/types';
import { AppError } from '../../app-error.ts';
import type { Queries } from '../../db/client.ts';
import type { Deps } from '../../deps.ts';
import { sanitiseDescription } from '../../integrations/nav-feed/ad-text.ts';
import { habitOf, listAnswerTimes } from '../../search/answer-habits.ts';
import { matchAnswers } from '../matches/matches.service.ts';
import { afterYesOf, askedRevision, meetsHere } from './opportunities.rules.ts';
import * as store from './opportunities.store.ts';
import {
  localText,
  summaryOf,
  viewCard,
  viewLikeness,
  viewReading,
  viewRequirement,
  viewWorkplaceFacts,
} from './opportunities.view.ts';
import { findSimilar } from './similar.rules.ts';
import { viewTold } from './told-details.view.ts';

export { afterYesOf, askedRevision, localText, viewWorkplaceFacts };

/** Cards of those among the ids that everybody may see now, in the order of the ids. */
export async function listCards(deps: Deps, ids: readonly string[], language: Language): Promise<OpportunityCard[]> {
  const rows = new Map((await store.listCardRows(deps.database.queries, ids)).map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = rows.get(id);
    return row === undefined ? [] : [viewCard(row, language)];
  });
}

/** One opportunity as the reader sees it. `not_found` for drafts and unknown ids, `opportunity.not_found_or_ended` for what has ended. */
export async function getOpportunity(
  deps: Deps,
  id: string,
  language: Language,
  { answers, fromPlaceId }: { answers: Answers | null; fromPlaceId: PlaceId | undefined },
): Promise<OpportunityDetail> {
  const { queries } = deps.database;
  const row = await store.findOpportunity(queries, id);
  // What waits to be looked at has been seen by nobody.
  if (row === undefined || row.status === 'draft' || row.status === 'in-review') throw new AppError('not_found');
  const [open] = await store.listOnTheMarket(queries, [id]);
  if (open === undefined) throw new AppError('opportunity.not_found_or_ended');
  return viewOpportunity(deps, row, language, { answers, fromPlaceId });
}

/** The row as the reader would see it, on the market or not. */
export async function viewOpportunity(
  deps: Deps,
  row: store.OpportunityRow,
  language: Language,
  { answers, fromPlaceId }: { answers: Answers | null; fromPlaceId: PlaceId | undefined },
): Promise<OpportunityDetail> {
  const { queries } = deps.database;
  const { id } = row;
  const requirements = (await store.listRequirements(queries, [id])).get(id) ?? [];
  const marketRow = deps.market.get(id);
  const now = deps.clock();
  const employer = row.employerId === null ? undefined : await store.findEmployer(queries, row.employerId);
  const habit =
    meetsHere(row) && row.employerId !== null
      ? habitOf((await listAnswerTimes(queries, now, [row.employerId])).get(row.employerId) ?? [], now)
      : null;
  return {
    ...viewCard({ ...row, hardnesses: requirements.map(({ hardness }) => hardness) }, language),
    description:
      row.descriptionHtml === null ? localText(row.descriptionNb, row.descriptionEn, language) : summaryOf(row, language),
    // Made safe when it was stored, and once more: what is safe may be seen differently since then.
    descriptionHtml:
      row.descriptionHtml === null
        ? null
        : { html: sanitiseDescription(row.descriptionHtml), language: row.sourceLanguage ?? 'nb' },
    requirements: requirements.map((requirement) => viewRequirement(requirement, language)),
    remote: row.remote,
    positionCount: row.positionCount,
    startsOn: row.startsOn,
    startText: row.startText,
    applicationUrl: row.applicationUrl,
    answerWithinDays: meetsHere(row) ? answerWorkingDays : null,
    answerHabit: habit,
    afterYes: afterYesOf({
      kind: row.kind,
      source: meetsHere(row) ? 'own' : row.source,
      sector: row.source === 'own' ? (employer?.sector ?? null) : row.sector,
    }),
    workplaceFacts: viewWorkplaceFacts(row.workplaceFacts, language),
    told: viewTold(row.details, language),
    claimed: row.claimedBy === null ? null : { on: osloDay(row.claimedAt ?? row.updatedAt), contactHere: meetsHere(row) },
    // What its employer says stands in their place.
    readings: (row.claimedBy === null ? row.readings : []).map((reading) => viewReading(reading, language)),
    journey: row.placeId === null || fromPlaceId === undefined ? null : journeyBetween(fromPlaceId, row.placeId),
    similar: marketRow === undefined ? [] : await listSimilar(deps, marketRow.match, language),
    isOpen: true,
    match: answers === null || marketRow === undefined ? null : matchAnswers(answers, marketRow.match, language),
    interest: null,
    saved: null,
  };
}

/** Others like it that everybody may see now, each with the reason. */
async function listSimilar(deps: Deps, to: MatchOpportunity, language: Language): Promise<OpportunityDetail['similar']> {
  const others = Array.from(deps.market.all(), ({ match }) => match);
  const similar = findSimilar(to, others);
  const cards = await listCards(
    deps,
    similar.map(({ id }) => id),
    language,
  );
  return cards.flatMap((card) => {
    const found = similar.find(({ id }) => id === card.id);
    return found === undefined ? [] : [{ card, ...viewLikeness(found.likeness, language) }];
  });
}

/** One way by what people travel with. Throws `request.invalid` for a place that is none of ours. */
function journeyBetween(fromPlaceId: PlaceId, toPlaceId: PlaceId): OpportunityDetail['journey'] {
  const from = findPlace(fromPlaceId);
  if (from === undefined) throw new AppError('request.invalid');
  const shared = publicTransportMinutes(from.id, toPlaceId);
  return {
    from: { id: from.id, name: from.name },
    carMinutes: drivingMinutes(from.id, toPlaceId) ?? null,
    public: shared === undefined ? null : { minutes: shared.minutes, changes: shared.changes, often: shared.often },
  };
}

/** What it asks for, whatever its status, in its own order. */
export async function listRequirementsOf(queries: Queries, id: string) {
  return (await store.listRequirements(queries, [id])).get(id) ?? [];
}

/** Where it is and what is learned there, named for the reader. */
export function viewPlaceAndLearned(row: store.OpportunityRow, asked: readonly store.StoredRequirement[], language: Language) {
  const { place, municipality } = viewCard({ ...row, hardnesses: [] }, language);
  const learned = asked.filter(({ hardness }) => hardness === 'trainable').map((one) => viewRequirement(one, language).name);
  return { place: place?.name ?? municipality?.name ?? '', learned };
}

/** The row another feature acts on, whatever its status; undefined when there is none. */
export async function findOpportunity(queries: Queries, id: string) {
  return store.findOpportunity(queries, id);
}

/** The opportunity as the matcher reads it, whatever its status, beside its row; undefined when there is none. */
export async function findForMatching(
  queries: Queries,
  id: string,
): Promise<{ row: store.OpportunityRow; match: MatchOpportunity; isOpen: boolean; sector: Sector | null } | undefined> {
  const found = await store.findWhole(queries, id);
  if (found === undefined) return undefined;
  const { opportunity: row, requirements, isOpen, sector } = found;
  const { kind, occupationCode, placeId, remote, extentFrom, extentTo } = row;
  return {
    row,
    match: {
      id,
      kind,
      occupationCode,
      placeId,
      remote,
      extent: extentFrom !== null && extentTo !== null ? { fromPercent: extentFrom, toPercent: extentTo } : null,
      requirements,
      publishedOn: (row.publishedAt ?? row.createdAt).toISOString().slice(0, 10),
    },
    isOpen,
    sector,
  };
}

/** Whether people may act on it now: open, not past its day, and its employer approved. */
export async function isOnTheMarket(queries: Queries, id: string): Promise<boolean> {
  return (await store.listOnTheMarket(queries, [id])).length > 0;
}
