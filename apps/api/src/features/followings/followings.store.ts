import { and, asc, desc, eq, isNotNull, or } from 'drizzle-orm';
import type { Queries } from '../../db/client.ts';
import { accounts } from '../../db/schema/accounts.ts';
import { followings } from '../../db/schema/followings.ts';
import { profiles } from '../../db/schema/profiles.ts';

/** Whether there is a profile; held until the transaction ends, so that two codes made at once come one after the other. */
export async function lockProfile(queries: Queries, seekerId: string): Promise<boolean> {
  const rows = await queries
    .select({ id: profiles.accountId })
    .from(profiles)
    .where(eq(profiles.accountId, seekerId))
    .for('update');
  return rows.length === 1;
}

export async function endOpenOffers(queries: Queries, seekerId: string, now: Date): Promise<void> {
  await queries
    .update(followings)
    .set({ status: 'ended', codeHash: null, endedAt: now })
    .where(and(eq(followings.seekerId, seekerId), eq(followings.status, 'offered')));
}

export async function insertOffer(
  queries: Queries,
  row: { seekerId: string; codeHash: string; codeExpiresAt: Date; createdAt: Date },
): Promise<string> {
  const [inserted] = await queries.insert(followings).values(row).returning({ id: followings.id });
  if (inserted === undefined) throw new Error('a following was not stored');
  return inserted.id;
}

/** Held until the transaction ends: of two who use the same code at once, the second finds it used. */
export async function lockOffer(queries: Queries, codeHash: string) {
  const [row] = await queries
    .select()
    .from(followings)
    .where(and(eq(followings.codeHash, codeHash), eq(followings.status, 'offered')))
    .for('update');
  return row;
}

export async function activate(queries: Queries, id: string, caseworkerId: string, now: Date): Promise<void> {
  await queries
    .update(followings)
    .set({ status: 'active', caseworkerId, codeHash: null, startedAt: now })
    .where(eq(followings.id, id));
}

export async function lockFollowing(queries: Queries, id: string) {
  const [row] = await queries.select().from(followings).where(eq(followings.id, id)).for('update');
  return row;
}

export async function end(queries: Queries, id: string, now: Date): Promise<void> {
  await queries.update(followings).set({ status: 'ended', codeHash: null, endedAt: now }).where(eq(followings.id, id));
}

/** Offers, and what ever had a caseworker; newest first. */
export async function listOfSeeker(queries: Queries, seekerId: string) {
  return queries
    .select({
      id: followings.id,
      status: followings.status,
      codeExpiresAt: followings.codeExpiresAt,
      createdAt: followings.createdAt,
      startedAt: followings.startedAt,
      endedAt: followings.endedAt,
      caseworkerName: accounts.name,
      office: accounts.office,
    })
    .from(followings)
    .leftJoin(accounts, eq(accounts.id, followings.caseworkerId))
    .where(and(eq(followings.seekerId, seekerId), or(eq(followings.status, 'offered'), isNotNull(followings.caseworkerId))))
    .orderBy(desc(followings.id));
}

const followed = {
  id: followings.id,
  seekerId: followings.seekerId,
  caseworkerId: followings.caseworkerId,
  status: followings.status,
  startedAt: followings.startedAt,
  createdAt: followings.createdAt,
  name: accounts.name,
};
export type FollowedRow = Awaited<ReturnType<typeof listActive>>[number];

export async function listActive(queries: Queries, caseworkerId: string) {
  return queries
    .select(followed)
    .from(followings)
    .innerJoin(accounts, eq(accounts.id, followings.seekerId))
    .where(and(eq(followings.caseworkerId, caseworkerId), eq(followings.status, 'active')))
    .orderBy(asc(accounts.name), asc(followings.id));
}

export async function findFollowed(queries: Queries, id: string): Promise<FollowedRow | undefined> {
  const [row] = await queries
    .select(followed)
    .from(followings)
    .innerJoin(accounts, eq(accounts.id, followings.seekerId))
    .where(eq(followings.id, id));
  return row;
}
