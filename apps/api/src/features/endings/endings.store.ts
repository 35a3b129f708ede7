import { and, asc, eq, gt, inArray, isNull, lt, lte, not, or, sql } from 'drizzle-orm';
import type { Queries } from '../../db/client.ts';
import { employers } from '../../db/schema/employers.ts';
import { opportunities } from '../../db/schema/opportunities.ts';

export type EndingRow = typeof opportunities.$inferSelect;
const nextVersion = sql`${opportunities.version} + 1`;

/** Ends those whose last day has passed, at most `limit`; another worker's are left to it. */
export async function expireSome(
  queries: Queries,
  now: Date,
  today: string,
  limit: number,
): Promise<{ id: string; claimedBy: string | null; contactHere: boolean }[]> {
  const over = queries
    .select({ id: opportunities.id })
    .from(opportunities)
    .where(
      and(
        inArray(opportunities.status, ['open', 'paused']),
        or(lte(opportunities.expiresAt, now), lt(opportunities.deadlineOn, today)),
      ),
    )
    .orderBy(opportunities.id)
    .limit(limit)
    .for('no key update', { skipLocked: true });
  return queries
    .update(opportunities)
    .set({ status: 'expired', version: nextVersion, updatedAt: now })
    .where(inArray(opportunities.id, over))
    .returning({ id: opportunities.id, claimedBy: opportunities.claimedBy, contactHere: opportunities.contactHere });
}

/**
 * Marks those that end soon as told of, at most `limit`: a deadline's end two days before, the end of the lifetime a week before. Those
 * that a machine sent are its own to keep.
 */
export async function takeToRemind(
  queries: Queries,
  now: Date,
  days: { lifetime: number; deadline: number; shortest: number },
  limit: number,
): Promise<{ id: string; expiresAt: Date }[]> {
  const within = (count: number) =>
    lte(opportunities.expiresAt, sql`${now.toISOString()}::timestamptz + ${count} * interval '1 day'`);
  const lastDay = sql`((${opportunities.expiresAt} - interval '1 second') at time zone 'Europe/Oslo')::date`;
  const soon = queries
    .select({ id: opportunities.id })
    .from(opportunities)
    .innerJoin(employers, eq(employers.id, opportunities.employerId))
    .where(
      and(
        eq(opportunities.status, 'open'),
        eq(opportunities.source, 'own'),
        eq(employers.status, 'approved'),
        isNull(opportunities.remindedAt),
        gt(opportunities.expiresAt, now),
        not(sql`coalesce(${opportunities.creationKey}, '') like 'push:%'`),
        sql`${opportunities.publishedAt} < ${opportunities.expiresAt} - ${days.shortest} * interval '1 day'`,
        or(within(days.deadline), and(within(days.lifetime), sql`coalesce(${opportunities.deadlineOn} > ${lastDay}, true)`)),
      ),
    )
    .orderBy(asc(opportunities.id))
    .limit(limit)
    .for('no key update', { of: opportunities, skipLocked: true });
  const rows = await queries
    .update(opportunities)
    .set({ remindedAt: now })
    .where(inArray(opportunities.id, soon))
    .returning({ id: opportunities.id, expiresAt: opportunities.expiresAt });
  return rows.flatMap(({ id, expiresAt }) => (expiresAt === null ? [] : [{ id, expiresAt }]));
}

export async function lockOpportunity(queries: Queries, id: string): Promise<EndingRow | undefined> {
  const [row] = await queries.select().from(opportunities).where(eq(opportunities.id, id)).for('update');
  return row;
}

export async function extend(queries: Queries, id: string, expiresAt: Date, now: Date): Promise<EndingRow> {
  const [row] = await queries
    .update(opportunities)
    .set({ expiresAt, deadlineOn: null, deadlineText: null, remindedAt: null, version: nextVersion, updatedAt: now })
    .where(eq(opportunities.id, id))
    .returning();
  if (row === undefined) throw new Error('the opportunity is gone');
  return row;
}
