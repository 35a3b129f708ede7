import { eq, inArray, sql } from 'drizzle-orm';
import type { Queries } from '../../db/client.ts';
import { conversationFiles, messages } from '../../db/schema/conversations.ts';

const size = sql<number>`octet_length(${conversationFiles.bytes})`;

/** Names and sizes, without what is in them. */
export async function listFiles(queries: Queries, messageIds: readonly string[]) {
  if (messageIds.length === 0) return [];
  return queries
    .select({ id: conversationFiles.id, messageId: conversationFiles.messageId, name: conversationFiles.name, bytes: size })
    .from(conversationFiles)
    .where(inArray(conversationFiles.messageId, [...messageIds]))
    .orderBy(conversationFiles.id);
}

export async function findFile(queries: Queries, id: string) {
  const [row] = await queries
    .select({ name: conversationFiles.name, bytes: conversationFiles.bytes, conversationId: messages.conversationId })
    .from(conversationFiles)
    .innerJoin(messages, eq(messages.id, conversationFiles.messageId))
    .where(eq(conversationFiles.id, id));
  return row;
}

/** How many bytes of files a conversation has. */
export async function countBytes(queries: Queries, conversationId: string): Promise<number> {
  const [row] = await queries
    .select({ bytes: sql<number>`coalesce(sum(octet_length(${conversationFiles.bytes})), 0)::int` })
    .from(conversationFiles)
    .innerJoin(messages, eq(messages.id, conversationFiles.messageId))
    .where(eq(messages.conversationId, conversationId));
  return row?.bytes ?? 0;
}

export async function insertFiles(
  queries: Queries,
  messageId: string,
  files: readonly { name: string; mediaType: string; bytes: Buffer }[],
): Promise<void> {
  for (const file of files) await queries.insert(conversationFiles).values({ messageId, ...file });
}
