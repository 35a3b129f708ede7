import type { InterestDirection, InterestEnding, InterestLift, InterestStatus } from '@arena/contract/interests';
import type { Sector } from '@arena/contract/opportunities';
import type { Answers } from '@arena/contract/profiles';
import { and, asc, count, desc, eq, gte, inArray, sql } from 'drizzle-orm';
import type { Queries } from '../../db/client.ts';
import { accounts } from '../../db/schema/accounts.ts';
import { employerMembers, employers } from '../../db/schema/employers.ts';
import { interests, type ShownFacts } from '../../db/schema/interests.ts';
import { opportunities } from '../../db/schema/opportunities.ts';
import { profiles } from '../../db/schema/profiles.ts';
import { readTogether } from '../../db/statements.ts';
import { undoneWithinMinutes, waitingStatuses } from './interests.rules.ts';

export type InterestRow = typeof interests.$inferSelect;

export interface StoredPerson {
  accountId: string;
  findable: boolean;
  name: string;
  email: string | null;
}

const person = {
  accountId: profiles.accountId,
  findable: profiles.findable,
  name: accounts.name,
  email: accounts.email,
};

/** The interest with the employer it belongs to. */
export async function findInterest(queries: Queries, id: string) {
  const [row] = await queries
    .select({ interest: interests, employerId: opportunities.employerId })
    .from(interests)
    .innerJoin(opportunities, eq(opportunities.id, interests.opportunityId))
    .where(eq(interests.id, id));
  return row === undefined ? undefined : { ...row.interest, employerId: row.employerId };
}

/** The same, held until the transaction ends: of two answers at once, the second one sees the first. */
export async function lockInterest(queries: Queries, id: string) {
  await queries.select({ id: interests.id }).from(interests).where(eq(interests.id, id)).for('update');
  return findInterest(queries, id);
}

export async function findPair(queries: Queries, opportunityId: string, seekerId: string): Promise<InterestRow | undefined> {
  const [row] = await queries
    .select()
    .from(interests)
    .where(and(eq(interests.opportunityId, opportunityId), eq(interests.seekerId, seekerId)));
  return row;
}

export async function lockPair(queries: Queries, opportunityId: string, seekerId: string): Promise<InterestRow | undefined> {
  const [row] = await queries
    .select()
    .from(interests)
    .where(and(eq(interests.opportunityId, opportunityId), eq(interests.seekerId, seekerId)))
    .for('update');
  return row;
}

/** Those of an opportunity that have no answer, held in the order of their ids: two who end them at once wait for each other. */
export async function lockWaiting(queries: Queries, opportunityId: string): Promise<InterestRow[]> {
  return queries
    .select()
    .from(interests)
    .where(and(eq(interests.opportunityId, opportunityId), inArray(interests.status, waitingStatuses)))
    .orderBy(asc(interests.id))
    .for('update');
}

/** The profile with the name, held: one person's posts wait for each other, so that counting what they sent is safe. */
export async function lockProfile(
  queries: Queries,
  accountId: string,
): Promise<{ answers: Answers; findable: boolean; pausedAt: Date | null; asleepAt: Date | null; name: string } | undefined> {
  const [row] = await queries
    .select({
      answers: profiles.answers,
      findable: profiles.findable,
      pausedAt: profiles.pausedAt,
      asleepAt: profiles.asleepAt,
      name: accounts.name,
    })
    .from(profiles)
    .innerJoin(accounts, eq(accounts.id, profiles.accountId))
    .where(eq(profiles.accountId, accountId))
    .for('no key update', { of: profiles });
  return row;
}

/**
 * What the person has sent since an instant, taken back or not; how many of them were undone at once; and what waits for an answer: the
 * employer and the due day of each.
 */
export async function countSent(queries: Queries, seekerId: string, since: Date) {
  const own = and(eq(interests.seekerId, seekerId), eq(interests.direction, 'from-seeker'));
  const [sent] = await queries
    .select({
      count: count(),
      undone: sql<number>`count(*) filter (where ${interests.status} = 'withdrawn' and ${interests.seenAt} is null
        and ${interests.answeredAt} <= ${interests.createdAt} + make_interval(mins => ${undoneWithinMinutes}))`.mapWith(Number),
    })
    .from(interests)
    .where(and(own, gte(interests.createdAt, since)));
  const waiting = await queries
    .select({ employerId: opportunities.employerId, dueOn: interests.dueOn })
    .from(interests)
    .innerJoin(opportunities, eq(opportunities.id, interests.opportunityId))
    .where(and(own, inArray(interests.status, waitingStatuses)));
  return { since: sent?.count ?? 0, undone: sent?.undone ?? 0, waiting };
}

export async function findSector(queries: Queries, employerId: string): Promise<Sector | null> {
  const [row] = await queries.select({ sector: employers.sector }).from(employers).where(eq(employers.id, employerId));
  return row?.sector ?? null;
}

/** The id, or undefined when the pair has a row already. */
export async function insertInterest(queries: Queries, row: typeof interests.$inferInsert): Promise<string | undefined> {
  const [inserted] = await queries.insert(interests).values(row).onConflictDoNothing().returning({ id: interests.id });
  return inserted?.id;
}

export async function updateInterest(
  queries: Queries,
  id: string,
  change: {
    direction?: InterestDirection;
    status: InterestStatus;
    strengths?: string[];
    pseudonym?: string;
    shown?: ShownFacts | null;
    ownWords?: string;
    profileWords?: string | null;
    held?: boolean;
    dueOn?: string;
    seenAt?: Date | null;
    remindedAt?: Date | null;
    lifts?: InterestLift[];
    reason?: InterestEnding | null;
    reasonShared?: boolean;
    createdAt?: Date;
    answeredAt?: Date | null;
  },
): Promise<void> {
  await queries.update(interests).set(change).where(eq(interests.id, id));
}

/** A seeker's interests and the invitations that reached them, newest first. */
export async function listOfSeeker(queries: Queries, seekerId: string) {
  return queries
    .select({ interest: interests, opportunity: opportunities, sector: employers.sector })
    .from(interests)
    .innerJoin(opportunities, eq(opportunities.id, interests.opportunityId))
    .leftJoin(employers, eq(employers.id, opportunities.employerId))
    .where(and(eq(interests.seekerId, seekerId), eq(interests.held, false)))
    .orderBy(desc(sql`coalesce(${interests.answeredAt}, ${interests.createdAt})`), desc(interests.id));
}

const prepareOfOpportunities = (queries: Queries) =>
  queries
    .select({
      interest: interests,
      person,
      isAway: sql<boolean>`${profiles.pausedAt} is not null or ${profiles.asleepAt} is not null`,
    })
    .from(interests)
    .innerJoin(profiles, eq(profiles.accountId, interests.seekerId))
    .innerJoin(accounts, eq(accounts.id, interests.seekerId))
    .where(sql`${interests.opportunityId} = any(${sql.placeholder('keys')}::uuid[])`)
    .orderBy(asc(interests.id))
    .prepare('interests_of_opportunities');

type OfOpportunity = { interest: InterestRow; person: StoredPerson; isAway: boolean };

const readOfOpportunities = readTogether<OfOpportunity>(prepareOfOpportunities, ({ interest }) => interest.opportunityId);

/** Everybody with an interest in the opportunity, whatever became of it, in the order they came. */
export async function listOfOpportunity(queries: Queries, opportunityId: string): Promise<OfOpportunity[]> {
  return (await readOfOpportunities(queries, [opportunityId])).get(opportunityId) ?? [];
}

/** How many wait for the employer's answer, by opportunity; those with nobody are absent. */
export async function countWaiting(queries: Queries, opportunityIds: readonly string[]): Promise<Map<string, number>> {
  if (opportunityIds.length === 0) return new Map();
  const rows = await queries
    .select({ opportunityId: interests.opportunityId, count: count() })
    .from(interests)
    .where(
      and(
        inArray(interests.opportunityId, [...opportunityIds]),
        eq(interests.direction, 'from-seeker'),
        inArray(interests.status, waitingStatuses),
      ),
    )
    .groupBy(interests.opportunityId);
  return new Map(rows.map((row) => [row.opportunityId, row.count]));
}

export async function listMembers(queries: Queries, employerId: string): Promise<string[]> {
  const rows = await queries
    .select({ accountId: employerMembers.accountId })
    .from(employerMembers)
    .where(eq(employerMembers.employerId, employerId))
    .orderBy(asc(employerMembers.accountId));
  return rows.map(({ accountId }) => accountId);
}
