import { and, eq } from 'drizzle-orm';
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

export async function insertBlock(queries: Queries, pair: Pair, side: Side, createdAt: Date): Promise<void> {
  await queries
    .insert(blocks)
    .values({ ...pair, side, createdAt })
    .onConflictDoNothing();
}

export async function deleteBlock(queries: Queries, pair: Pair, side: Side): Promise<void> {
  await queries.delete(blocks).where(and(ofPair(pair), eq(blocks.side, side)));
}
