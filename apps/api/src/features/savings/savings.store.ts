import { and, asc, count, desc, eq, gt, lt, sql } from 'drizzle-orm';
import type { Queries } from '../../db/client.ts';
import { accounts } from '../../db/schema/accounts.ts';
import { opportunities } from '../../db/schema/opportunities.ts';
import { savedOpportunities, savedSearches } from '../../db/schema/savings.ts';

export type SearchRow = typeof savedSearches.$inferSelect;

/** Whoever saves at the same moment waits: the count that follows is right. False when the account is gone by now. */
export async function lockAccount(queries: Queries, accountId: string): Promise<boolean> {
  const rows = await queries.select({ id: accounts.id }).from(accounts).where(eq(accounts.id, accountId)).for('no key update');
  return rows.length > 0;
}

export async function listOpportunities(queries: Queries, accountId: string) {
  return queries
    .select({
      id: opportunities.id,
      titleNb: opportunities.titleNb,
      titleEn: opportunities.titleEn,
      employerName: opportunities.employerName,
      savedAt: savedOpportunities.createdAt,
    })
    .from(savedOpportunities)
    .innerJoin(opportunities, eq(opportunities.id, savedOpportunities.opportunityId))
    .where(eq(savedOpportunities.accountId, accountId))
    .orderBy(desc(savedOpportunities.createdAt), desc(opportunities.id));
}

export async function countOpportunities(queries: Queries, accountId: string): Promise<number> {
  const [row] = await queries
    .select({ count: count() })
    .from(savedOpportunities)
    .where(eq(savedOpportunities.accountId, accountId));
  return row?.count ?? 0;
}

export async function isSaved(queries: Queries, accountId: string, opportunityId: string): Promise<boolean> {
  const [row] = await queries
    .select({ at: savedOpportunities.createdAt })
    .from(savedOpportunities)
    .where(and(eq(savedOpportunities.accountId, accountId), eq(savedOpportunities.opportunityId, opportunityId)));
  return row !== undefined;
}

export async function insertOpportunity(queries: Queries, accountId: string, opportunityId: string, at: Date): Promise<void> {
  await queries.insert(savedOpportunities).values({ accountId, opportunityId, createdAt: at }).onConflictDoNothing();
}

export async function deleteOpportunity(queries: Queries, accountId: string, opportunityId: string): Promise<void> {
  await queries
    .delete(savedOpportunities)
    .where(and(eq(savedOpportunities.accountId, accountId), eq(savedOpportunities.opportunityId, opportunityId)));
}

export async function listSearches(queries: Queries, accountId: string): Promise<SearchRow[]> {
  return queries
    .select()
    .from(savedSearches)
    .where(eq(savedSearches.accountId, accountId))
    .orderBy(desc(savedSearches.createdAt), desc(savedSearches.id));
}

/** The same search again is the one that is there, with the new pace. */
export async function upsertSearch(queries: Queries, row: typeof savedSearches.$inferInsert): Promise<SearchRow> {
  const { pace, query, renewBy } = row;
  const [saved] = await queries
    .insert(savedSearches)
    .values(row)
    .onConflictDoUpdate({
      target: [savedSearches.accountId, savedSearches.kind, savedSearches.address],
      set: { pace, renewBy, ...(query === undefined ? {} : { query }) },
    })
    .returning();
  if (saved === undefined) throw new Error('an upsert returned no row');
  return saved;
}

/** Undefined when it is not this account's. */
export async function renewSearch(
  queries: Queries,
  accountId: string,
  id: string,
  renewal: { renewBy: Date; toldUntil: Date },
): Promise<SearchRow | undefined> {
  const [row] = await queries
    .update(savedSearches)
    .set({
      renewBy: renewal.renewBy,
      // What came while it slept is not news.
      toldUntil: sql`case when ${savedSearches.renewBy} < ${renewal.toldUntil} then ${renewal.toldUntil} else ${savedSearches.toldUntil} end`,
    })
    .where(and(eq(savedSearches.accountId, accountId), eq(savedSearches.id, id)))
    .returning();
  return row;
}

export async function deleteSearch(queries: Queries, accountId: string, id: string): Promise<void> {
  await queries.delete(savedSearches).where(and(eq(savedSearches.accountId, accountId), eq(savedSearches.id, id)));
}

/** Accounts with searches that are awake and were last looked at before; another worker's are left to it. */
export async function listAccountsToTell(queries: Queries, lookedBefore: Date, now: Date, after: string | null, limit: number) {
  const rows = await queries
    .selectDistinct({ accountId: savedSearches.accountId })
    .from(savedSearches)
    .where(
      and(
        lt(savedSearches.toldUntil, lookedBefore),
        gt(savedSearches.renewBy, now),
        after === null ? undefined : gt(savedSearches.accountId, after),
      ),
    )
    .orderBy(asc(savedSearches.accountId))
    .limit(limit);
  return rows.map(({ accountId }) => accountId);
}

/** The account's searches, held until the transaction ends; none that another worker holds. */
export async function lockSearches(queries: Queries, accountId: string): Promise<SearchRow[]> {
  return queries
    .select()
    .from(savedSearches)
    .where(eq(savedSearches.accountId, accountId))
    .orderBy(asc(savedSearches.id))
    .for('update', { skipLocked: true });
}

export async function rememberLook(queries: Queries, id: string, look: { toldUntil: Date; lastSentAt?: Date }): Promise<void> {
  await queries.update(savedSearches).set(look).where(eq(savedSearches.id, id));
}
