import { and, asc, eq, gt, isNotNull, isNull, lte, sql } from 'drizzle-orm';
import type { Queries } from '../../db/client.ts';
import { accounts } from '../../db/schema/accounts.ts';
import { profiles } from '../../db/schema/profiles.ts';

const columns = {
  accountId: profiles.accountId,
  activeAt: profiles.activeAt,
  asleepAt: profiles.asleepAt,
  warnedAt: profiles.warnedAt,
  lastWarnedAt: profiles.lastWarnedAt,
  email: accounts.email,
  language: accounts.language,
};

/** Profiles that nobody came to for long, in the order of ids, held until the transaction ends; those that somebody else holds are passed over. */
export async function takeUnused(queries: Queries, of: { before: Date; after: string; limit: number }) {
  return queries
    .select(columns)
    .from(profiles)
    .innerJoin(accounts, eq(accounts.id, profiles.accountId))
    .where(and(lte(profiles.activeAt, of.before), gt(profiles.accountId, of.after)))
    .orderBy(asc(profiles.accountId))
    .limit(of.limit)
    .for('update', { of: profiles, skipLocked: true });
}

export async function findUnused(queries: Queries, accountId: string) {
  const [row] = await queries
    .select(columns)
    .from(profiles)
    .innerJoin(accounts, eq(accounts.id, profiles.accountId))
    .where(eq(profiles.accountId, accountId));
  return row;
}

/** The same, held: undefined while somebody else holds it. */
export async function lockUnused(queries: Queries, accountId: string) {
  const [row] = await queries
    .select(columns)
    .from(profiles)
    .innerJoin(accounts, eq(accounts.id, profiles.accountId))
    .where(eq(profiles.accountId, accountId))
    .for('update', { of: profiles, skipLocked: true });
  return row;
}

/** Hidden from now on; what is written about the deletion begins anew. */
export async function fallAsleep(queries: Queries, accountId: string, now: Date): Promise<void> {
  await queries
    .update(profiles)
    .set({ asleepAt: now, warnedAt: null, lastWarnedAt: null })
    .where(eq(profiles.accountId, accountId));
}

/** The letter was handed over; nothing where the person has been here since, or the profile went on. */
export async function rememberWarned(
  queries: Queries,
  of: { accountId: string; activeAt: Date; isLast: boolean; isAsleep: boolean },
  now: Date,
): Promise<void> {
  await queries
    .update(profiles)
    .set(of.isLast ? { lastWarnedAt: now } : { warnedAt: now })
    .where(
      and(
        eq(profiles.accountId, of.accountId),
        // The clock of the database counts finer than ours.
        sql`date_trunc('milliseconds', ${profiles.activeAt}) = ${of.activeAt.toISOString()}::timestamptz`,
        of.isAsleep ? isNotNull(profiles.asleepAt) : isNull(profiles.asleepAt),
        isNull(of.isLast ? profiles.lastWarnedAt : profiles.warnedAt),
      ),
    );
}

/** Whether there was a profile. Who is back by their own hand is seen, awake and here. */
export async function show(queries: Queries, accountId: string, now: Date): Promise<boolean> {
  const rows = await queries
    .update(profiles)
    .set({ pausedAt: null, asleepAt: null, warnedAt: null, lastWarnedAt: null, activeAt: now })
    .where(eq(profiles.accountId, accountId))
    .returning({ id: profiles.accountId });
  return rows.length > 0;
}

export async function isPausable(queries: Queries, accountId: string): Promise<boolean> {
  const rows = await queries.select({ id: profiles.accountId }).from(profiles).where(eq(profiles.accountId, accountId));
  return rows.length > 0;
}

/** A second press keeps the first one's time. */
export async function pause(queries: Queries, accountId: string, now: Date): Promise<void> {
  await queries
    .update(profiles)
    .set({ pausedAt: now })
    .where(and(eq(profiles.accountId, accountId), isNull(profiles.pausedAt)));
}

export async function findState(queries: Queries, accountId: string) {
  const [row] = await queries
    .select({ pausedAt: profiles.pausedAt, asleepAt: profiles.asleepAt, activeAt: profiles.activeAt })
    .from(profiles)
    .where(eq(profiles.accountId, accountId));
  return row;
}
