import type { MeetingStatus } from '@arena/contract/conversations';
import { and, asc, desc, eq, inArray, like, sql } from 'drizzle-orm';
import type { Queries } from '../../db/client.ts';
import { meetings } from '../../db/schema/conversations.ts';

export type MeetingRow = typeof meetings.$inferSelect;

/** What waits or is agreed, soonest first, then the last few that were called off or declined. */
export async function listMeetings(queries: Queries, conversationId: string, endedAtMost: number): Promise<MeetingRow[]> {
  const standing = await queries
    .select()
    .from(meetings)
    .where(and(eq(meetings.conversationId, conversationId), inArray(meetings.status, ['proposed', 'accepted'])))
    .orderBy(asc(meetings.startsAt), asc(meetings.id))
    .limit(50);
  const ended = await queries
    .select()
    .from(meetings)
    .where(and(eq(meetings.conversationId, conversationId), inArray(meetings.status, ['declined', 'cancelled'])))
    .orderBy(desc(meetings.answeredAt))
    .limit(endedAtMost);
  return [...standing, ...ended];
}

export async function findMeeting(queries: Queries, id: string): Promise<MeetingRow | undefined> {
  const [row] = await queries.select().from(meetings).where(eq(meetings.id, id));
  return row;
}

/** Those that wait for an answer. */
export const listProposed = (queries: Queries, conversationId: string): Promise<MeetingRow[]> =>
  queries
    .select()
    .from(meetings)
    .where(and(eq(meetings.conversationId, conversationId), eq(meetings.status, 'proposed')))
    .orderBy(asc(meetings.id));

export const listAgreed = (queries: Queries, conversationId: string): Promise<MeetingRow[]> =>
  queries
    .select()
    .from(meetings)
    .where(and(eq(meetings.conversationId, conversationId), eq(meetings.status, 'accepted')));

/** Those proposed together under a key, as they were written. */
export const listByKey = (queries: Queries, conversationId: string, key: string): Promise<MeetingRow[]> =>
  queries
    .select()
    .from(meetings)
    .where(and(eq(meetings.conversationId, conversationId), like(meetings.sendingKey, `${key}:%`)))
    .orderBy(asc(meetings.sendingKey));

export const insertMeetings = (queries: Queries, rows: readonly (typeof meetings.$inferInsert)[]): Promise<MeetingRow[]> =>
  queries
    .insert(meetings)
    .values([...rows])
    .returning();

export async function moveMeeting(queries: Queries, id: string, status: MeetingStatus, at: Date): Promise<MeetingRow> {
  const [row] = await queries
    .update(meetings)
    .set({ status, answeredAt: at, version: sql`${meetings.version} + 1` })
    .where(eq(meetings.id, id))
    .returning();
  if (row === undefined) throw new Error('a meeting that was read is not there');
  return row;
}
