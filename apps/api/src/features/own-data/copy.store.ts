import { asc, eq, sql } from 'drizzle-orm';
import type pg from 'pg';
import type { Queries } from '../../db/client.ts';
import { conversationFiles, conversations, messages } from '../../db/schema/conversations.ts';
import type { Copied } from './copied-tables.rules.ts';

const named = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** The rows of one table that are about an account, with the columns that are in a copy. Names of tables and columns are our own constants. */
export async function readTable(
  pool: pg.Pool,
  table: string,
  { columns, also = {}, where, order }: Copied,
  accountId: string,
): Promise<Record<string, unknown>[]> {
  const wanted = [
    ...columns.map((column) => `t.${named(column)}`),
    ...Object.entries(also).map(([name, value]) => `${value} as ${named(name)}`),
  ];
  const { rows } = await pool.query<Record<string, unknown>>(
    `select ${wanted.join(', ')} from ${named(table)} t where ${where} order by ${order}`,
    [accountId],
  );
  return rows;
}

/** Files in the conversations of a seeker, without what is in them; the newest first. */
export async function listFiles(queries: Queries, seekerId: string) {
  return queries
    .select({
      id: conversationFiles.id,
      conversationId: messages.conversationId,
      name: conversationFiles.name,
      bytes: sql<number>`octet_length(${conversationFiles.bytes})`,
    })
    .from(conversationFiles)
    .innerJoin(messages, eq(messages.id, conversationFiles.messageId))
    .innerJoin(conversations, eq(conversations.id, messages.conversationId))
    .where(eq(conversations.seekerId, seekerId))
    .orderBy(asc(conversationFiles.id))
    .limit(500);
}
