import { and, eq, isNull } from 'drizzle-orm';
import type { Queries } from '../../db/client.ts';
import { reports } from '../../db/schema/conversations.ts';

/** What somebody said about a conversation that nobody has looked at yet. */
export const listWaiting = (queries: Queries, conversationId: string, reporterId: string) =>
  queries
    .select({ id: reports.id, reason: reports.reason, words: reports.words })
    .from(reports)
    .where(and(eq(reports.conversationId, conversationId), eq(reports.reporterId, reporterId), isNull(reports.decidedAt)));

export async function insertReport(queries: Queries, row: typeof reports.$inferInsert): Promise<string> {
  const [inserted] = await queries.insert(reports).values(row).returning({ id: reports.id });
  if (inserted === undefined) throw new Error('an insert returned no row');
  return inserted.id;
}
