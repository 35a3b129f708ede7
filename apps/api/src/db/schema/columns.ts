/** Columns that every table writes the same way. */
import { sql } from 'drizzle-orm';
import { integer, timestamp, uuid } from 'drizzle-orm/pg-core';

/** Time-ordered ids made by the database (UUID version 7). */
export const id = () => uuid('id').primaryKey().default(sql`uuidv7()`);
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });
export const createdAt = () => instant('created_at').notNull().defaultNow();
/** Counts every change of a row that two people may edit. */
export const version = () => integer('version').notNull().default(1);
/** `IN ('a', 'b')` for a CHECK over a fixed list of words; the lists are our own constants, never input. */
export const wordsOf = (values: readonly string[]) =>
  sql.raw(values.map((value) => `'${value.replaceAll("'", "''")}'`).join(', '));
