/** What the market reads: open opportunities of approved employers (imported ads need none), and profiles that chose to be findable. */
import type { Answers } from '@arena/contract/profiles';
import type { FacetRow } from '@arena/matching/facet-index-types';
import type { MatchOpportunity } from '@arena/matching/types';
import { and, asc, eq, gt, inArray, isNull, or, sql } from 'drizzle-orm';
import type { Queries } from '../db/client.ts';
import { employers } from '../db/schema/employers.ts';
import { opportunities, requirements } from '../db/schema/opportunities.ts';
import { profiles } from '../db/schema/profiles.ts';
import { type AnswerTime, answersFast, habitOf, listAnswerTimes } from './answer-habits.ts';
import { toFacetRow } from './search-facts.ts';

export interface MarketRow {
  match: MatchOpportunity;
  employerId: string | null;
  employerName: string;
  municipalityNumber: string | null;
  /** Milliseconds since 1970. */
  publishedAt: number;
  /** Milliseconds since 1970; null when it does not end by itself. */
  expiresAt: number | null;
  source: 'own' | 'nav-feed';
  /** What a search may ask of it; whether its employer answers fast is looked at anew each day. */
  facts: FacetRow;
  /** How long its employer has let people wait lately. */
  answerTimes: readonly AnswerTime[];
}

/** The one condition for "everybody may see it and act on it". */
export const isOnTheMarket = and(
  eq(opportunities.status, 'open'),
  or(isNull(opportunities.expiresAt), gt(opportunities.expiresAt, sql`now()`)),
  or(eq(opportunities.source, 'nav-feed'), eq(employers.status, 'approved')),
);

/** All that is on the market, or those of the given ids that are. */
export async function listMarketRows(queries: Queries, ids?: readonly string[]): Promise<MarketRow[]> {
  const rows = await queries
    .select({
      id: opportunities.id,
      kind: opportunities.kind,
      occupationCode: opportunities.occupationCode,
      placeId: opportunities.placeId,
      remote: opportunities.remote,
      extentFrom: opportunities.extentFrom,
      extentTo: opportunities.extentTo,
      employerId: opportunities.employerId,
      municipalityNumber: opportunities.municipalityNumber,
      publishedAt: opportunities.publishedAt,
      expiresAt: opportunities.expiresAt,
      source: opportunities.source,
      employerName: opportunities.employerName,
      startsOn: opportunities.startsOn,
      startText: opportunities.startText,
      deadlineOn: opportunities.deadlineOn,
      deadlineText: opportunities.deadlineText,
      workplaceFacts: opportunities.workplaceFacts,
      readings: opportunities.readings,
      claimedBy: opportunities.claimedBy,
    })
    .from(opportunities)
    .leftJoin(employers, eq(employers.id, opportunities.employerId))
    .where(and(isOnTheMarket, ids === undefined ? undefined : inArray(opportunities.id, [...ids])))
    .orderBy(asc(opportunities.id));
  if (rows.length === 0) return [];
  const asked = await queries
    .select({ opportunityId: requirements.opportunityId, requirement: requirements.requirement })
    .from(requirements)
    .where(ids === undefined ? undefined : inArray(requirements.opportunityId, [...ids]))
    .orderBy(asc(requirements.opportunityId), asc(requirements.position));
  const byOpportunity = Map.groupBy(asked, ({ opportunityId }) => opportunityId);
  const now = new Date();
  const employerIds = [...new Set(rows.flatMap(({ employerId }) => employerId ?? []))];
  const answerTimes = await listAnswerTimes(queries, now, ids === undefined ? undefined : employerIds);
  return rows.map((row) => {
    const match: MatchOpportunity = {
      id: row.id,
      kind: row.kind,
      occupationCode: row.occupationCode,
      placeId: row.placeId,
      remote: row.remote,
      extent: row.extentFrom !== null && row.extentTo !== null ? { fromPercent: row.extentFrom, toPercent: row.extentTo } : null,
      requirements: (byOpportunity.get(row.id) ?? []).map(({ requirement }) => requirement),
      publishedOn: (row.publishedAt ?? new Date(0)).toISOString().slice(0, 10),
    };
    const { employerId, employerName, municipalityNumber, source } = row;
    const publishedAt = row.publishedAt?.getTime() ?? 0;
    const times = (employerId === null ? undefined : answerTimes.get(employerId)) ?? [];
    return {
      match,
      employerId,
      employerName,
      municipalityNumber,
      publishedAt,
      expiresAt: row.expiresAt?.getTime() ?? null,
      source,
      facts: toFacetRow(
        // Of a claimed ad, what its employer says counts, and not what we read.
        { ...row, readings: row.claimedBy === null ? row.readings : [], match, publishedAt },
        answersFast(habitOf(times, now)),
      ),
      answerTimes: times,
    };
  });
}

export async function listFindable(queries: Queries, ids?: readonly string[]): Promise<{ id: string; answers: Answers }[]> {
  return queries
    .select({ id: profiles.accountId, answers: profiles.answers })
    .from(profiles)
    .where(
      and(
        eq(profiles.findable, true),
        isNull(profiles.pausedAt),
        isNull(profiles.asleepAt),
        ids === undefined ? undefined : inArray(profiles.accountId, [...ids]),
      ),
    );
}
