/** Interests and invitations by their dates, and how employers keep them. */
import { and, asc, eq, gte, inArray, isNotNull, isNull, lt, max, or } from 'drizzle-orm';
import type { Queries } from '../../db/client.ts';
import { employers } from '../../db/schema/employers.ts';
import { employerAnswers, interests } from '../../db/schema/interests.ts';
import { opportunities } from '../../db/schema/opportunities.ts';
import { statusChanges } from '../../db/schema/system.ts';
import { waitingStatuses } from './interests.rules.ts';
import type { InterestRow } from './interests.store.ts';

const waits = inArray(interests.status, waitingStatuses);

/** Rows older than the column get a day that is still ahead. */
export async function giveMissingDays(queries: Queries, direction: InterestRow['direction'], dueOn: string): Promise<void> {
  await queries
    .update(interests)
    .set({ dueOn })
    .where(and(waits, eq(interests.direction, direction), isNull(interests.dueOn)));
}

/** Some whose last day is before `today`, held; another worker has the others. */
export async function lockOverdue(queries: Queries, today: string, limit: number): Promise<InterestRow[]> {
  return queries
    .select()
    .from(interests)
    .where(and(waits, lt(interests.dueOn, today)))
    .orderBy(asc(interests.id))
    .limit(limit)
    .for('update', { skipLocked: true });
}

/** What waits with one of these last days and was not reminded of since `since`. */
export async function listToRemind(queries: Queries, days: readonly string[], since: Date) {
  return queries
    .select({
      id: interests.id,
      direction: interests.direction,
      seekerId: interests.seekerId,
      opportunityId: interests.opportunityId,
      employerId: opportunities.employerId,
    })
    .from(interests)
    .innerJoin(opportunities, eq(opportunities.id, interests.opportunityId))
    .where(
      and(
        waits,
        eq(interests.held, false),
        inArray(interests.dueOn, [...days]),
        or(isNull(interests.remindedAt), lt(interests.remindedAt, since)),
      ),
    )
    .orderBy(asc(interests.id));
}

export async function markReminded(queries: Queries, ids: readonly string[], at: Date): Promise<void> {
  if (ids.length === 0) return;
  await queries
    .update(interests)
    .set({ remindedAt: at })
    .where(inArray(interests.id, [...ids]));
}

/** Approved employers with a date that passed since then, their waits, and when each last came back from a pause. */
export async function listSilent(queries: Queries, since: Date) {
  const waited = await queries
    .select({
      employerId: employerAnswers.employerId,
      answeredAt: employerAnswers.answeredAt,
      lapsedAt: employerAnswers.lapsedAt,
    })
    .from(employerAnswers)
    .innerJoin(employers, eq(employers.id, employerAnswers.employerId))
    .where(
      and(eq(employers.status, 'approved'), or(gte(employerAnswers.lapsedAt, since), gte(employerAnswers.answeredAt, since))),
    );
  const byEmployer = Map.groupBy(waited, ({ employerId }) => employerId);
  const lapsing = [...byEmployer.keys()].filter((id) => byEmployer.get(id)?.some(({ lapsedAt }) => lapsedAt !== null));
  if (lapsing.length === 0) return [];
  const back = await queries
    .select({ employerId: statusChanges.subjectId, at: max(statusChanges.at) })
    .from(statusChanges)
    .where(
      and(
        eq(statusChanges.subjectType, 'employer'),
        inArray(statusChanges.subjectId, lapsing),
        eq(statusChanges.toStatus, 'approved'),
        isNotNull(statusChanges.fromStatus),
      ),
    )
    .groupBy(statusChanges.subjectId);
  const backAt = new Map(back.map((row) => [row.employerId, row.at]));
  return lapsing.map((employerId) => ({
    employerId,
    waits: byEmployer.get(employerId) ?? [],
    backAt: backAt.get(employerId) ?? null,
  }));
}
