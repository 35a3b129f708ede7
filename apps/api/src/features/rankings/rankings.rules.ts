/** A list of matches as it was asked for, and in what order it stands. Pure: what the market and the matcher say comes from outside. */
import type { ApiQuery } from '@arena/contract/api';
import type { Answers } from '@arena/contract/profiles';
import type { MatchSort } from '@arena/contract/rankings';
import type { LiftStep, LiftWay } from '@arena/matching/lifts';
import type { Band, MatchOpportunity } from '@arena/matching/types';
import { cefrIndex } from '@arena/taxonomy/languages';
import { type LegalAge, legalAges, legalAgesFor, meetsLegalAge } from '@arena/taxonomy/legal-ages';
import { findOccupationField } from '@arena/taxonomy/occupation-fields';
import { findWorkplaceFact } from '@arena/taxonomy/workplace-facts';
import { AppError } from '../../app-error.ts';

export type MatchesAsked = ApiQuery<'GET /api/matches'>;

const listOf = <T>(value: T | T[] | undefined): T[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);

/** The filters that the market knows, as lists. Asking for the own wishes is asking for those facts. */
export function toFilters(asked: MatchesAsked, wished: readonly string[]) {
  return {
    kind: listOf(asked.kind),
    field: listOf(asked.field),
    extent: listOf(asked.extent),
    flag: listOf(asked.flag),
    fact: [...new Set([...listOf(asked.fact), ...(asked.wishes === 'met' ? wished : [])])],
  };
}

export const bandsAsked = (asked: MatchesAsked): Band[] => listOf(asked.band);

/** Throws `request.invalid`, naming the filters, when an id is none of ours: an empty list would look like an answer. */
export function refuseUnknown(asked: MatchesAsked): void {
  const unknown = [
    ['/field', listOf(asked.field).every((id) => findOccupationField(id) !== undefined)] as const,
    ['/fact', listOf(asked.fact).every((id) => findWorkplaceFact(id) !== undefined)] as const,
  ].flatMap(([path, known]) => (known ? [] : [{ path, rule: 'unknown' }]));
  if (unknown.length > 0) throw new AppError('request.invalid', {}, unknown);
}

/** Nothing is nearest to nowhere. */
export function sortUsed(asked: MatchSort | undefined, answers: Pick<Answers, 'homePlaceId'>): MatchSort {
  return asked === undefined || (asked === 'nearest' && answers.homePlaceId === null) ? 'match' : asked;
}

/** Which wishes a place says it meets, and which it says nothing of: that is no "no". */
export function holdWishes(wished: readonly string[], facts: readonly string[]): { met: string[]; notTold: string[] } {
  return { met: wished.filter((id) => facts.includes(id)), notTold: wished.filter((id) => !facts.includes(id)) };
}

/** Best match first; of equals the one that tells more of what is wished for, else as they came. Wishes never move a better match down. */
export function orderByMatch<T extends { score: number; wishesMet: number }>(ranked: readonly T[]): T[] {
  return ranked.toSorted((a, b) => b.score - a.score || b.wishesMet - a.wishesMet);
}

/** Those that are to stand last, last, each half in the order it had. */
export function lastOnes<T>(ordered: readonly T[], isLast: (one: T) => boolean): T[] {
  return [...ordered.filter((one) => !isLast(one)), ...ordered.filter(isLast)];
}

type AgeGroup = Answers['ageGroup'];
const isForAllWork = ({ occupationCodes, licenceIds }: LegalAge) => occupationCodes === undefined && licenceIds === undefined;

/**
 * The law's age limits that somebody under 18 may meet in such work. `tooYoung` when the law lets nobody so young do it: it is shown last, and
 * said why. Stands beside the match: age is no part of it, and nobody else is told.
 */
export function ageLimitsOf(
  group: AgeGroup,
  { occupationCode, requirements }: Pick<MatchOpportunity, 'occupationCode' | 'requirements'>,
): { limits: LegalAge[]; tooYoung: boolean } {
  if (group === null || group === '18-plus') return { limits: [], tooYoung: false };
  const licenceIds = requirements.flatMap((one) => (one.type === 'licence' && one.hardness === 'must' ? [one.licenceId] : []));
  const limits = legalAgesFor({ occupationCode: occupationCode ?? undefined, licenceIds }).filter(
    (limit) => !isForAllWork(limit) && meetsLegalAge(group, limit) !== 'met',
  );
  return { limits, tooYoung: limits.some((limit) => meetsLegalAge(group, limit) === 'gap') };
}

/** What the law says of work of any kind for somebody in this group. */
export const ageLimitOfAllWork = (group: AgeGroup): LegalAge | undefined =>
  group === 'under-16' ? legalAges.find((limit) => isForAllWork(limit) && limit.onlyAtNight !== true) : undefined;

/** From words to sentences, or from sentences to work: more levels of a language than this take years, and are no tip. */
const mostLevels = 2;

/** Whether a tip for the whole list can be taken before long. An open question always can. */
export function isWithinReach(lift: LiftStep & { way: LiftWay }): boolean {
  if (lift.way === 'answer' || lift.code !== 'language' || lift.from === null) return true;
  return cefrIndex(lift.to) - cefrIndex(lift.from) <= mostLevels;
}
