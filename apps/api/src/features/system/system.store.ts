import { and, desc, eq, ne, sql } from 'drizzle-orm';
import type { Queries } from '../../db/client.ts';
import { letters } from '../../db/schema/system.ts';

const lettersShown = 200;

export async function ping(queries: Queries): Promise<void> {
  await queries.execute(sql`select 1`);
}

/** Letters kept to be read, newest first; those that went out by SMTP keep no text and are left out. */
export async function listLetters(queries: Queries) {
  return queries.select().from(letters).where(ne(letters.text, '')).orderBy(desc(letters.id)).limit(lettersShown);
}

export async function findLetter(queries: Queries, id: string) {
  const [row] = await queries
    .select()
    .from(letters)
    .where(and(eq(letters.id, id), ne(letters.text, '')));
  return row;
}
