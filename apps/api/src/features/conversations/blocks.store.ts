import { and, eq, sql } from 'drizzle-orm';
import type { Queries } from '../../db/client.ts';
import { blocks } from '../../db/schema/conversations.ts';
import type { Side } from './conversations.rules.ts';

interface Pair {
  seekerId: string;
  employerId: string;
}

const ofPair = ({ seekerId, employerId }: Pair) => and(eq(blocks.seekerId, seekerId), eq(blocks.employerId, employerId));

/** Which of the two want no more from the other. */
export async function listBlockingSides(queries: Queries, pair: Pair): Promise<Side[]> {
  return (await queries.select({ side: blocks.side }).from(blocks).where(ofPair(pair))).map(({ side }) => side);
}

export async function listSeekersBlockedWith(queries: Queries, employerId: string): Promise<string[]> {
  const rows = await queries.selectDistinct({ seekerId: blocks.seekerId }).from(blocks).where(eq(blocks.employerId, employerId));
  return rows.map(({ seekerId }) => seekerId);
}

/** Seekers whose own block is from before the Oslo day. */
export async function listSeekersWhoBlocked(queries: Queries, employerId: string, before: string): Promise<string[]> {
  const rows = await queries
    .select({ seekerId: blocks.seekerId })
    .from(blocks)
    .where(
      and(
        eq(blocks.employerId, employerId),
        eq(blocks.side, 'seeker'),
        sql`${blocks.createdAt} < (${before}::date)::timestamp at time zone 'Europe/Oslo'`,
      ),
    );
  return rows.map(({ seekerId }) => seekerId);
}

/**
 * Until the transaction ends: many may hold that the two are as they are, and one who would change it waits for them all. Taken before a
 * conversation is held, so that nobody waits in a ring.
 */
export async function lockPair(queries: Queries, { seekerId, employerId }: Pair, how: 'stays' | 'changes'): Promise<void> {
  const key = sql`hashtextextended(${`blocks ${seekerId} ${employerId}`}, 0)`;
  await queries.execute(
    how === 'stays' ? sql`select pg_advisory_xact_lock_shared(${key})` : sql`select pg_advisory_xact_lock(${key})`,
  );
}

export async function insertBlock(queries: Queries, pair: Pair, side: Side, createdAt: Date): Promise<void> {
  await queries
    .insert(blocks)
    .values({ ...pair, side, createdAt })
    .onConflictDoNothing();
}

export async function deleteBlock(queries: Queries, pair: Pair, side: Side): Promise<void> {
  await queries.delete(blocks).where(and(ofPair(pair), eq(blocks.side, side)));
}
