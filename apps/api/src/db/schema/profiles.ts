import type { Answers } from '@arena/contract/profiles';
import { boolean, jsonb, pgTable, uuid } from 'drizzle-orm/pg-core';
import { accounts } from './accounts.ts';
import { createdAt, instant, version } from './columns.ts';

/**
 * A seeker's profile: the answers as told, validated by the contract before they come here. They are always read and written whole, by
 * one person, and matched in memory, so they stay one document; relations between people and opportunities have tables of their own.
 */
export const profiles = pgTable('profiles', {
  accountId: uuid('account_id')
    .primaryKey()
    .references(() => accounts.id, { onDelete: 'cascade' }),
  answers: jsonb('answers').$type<Answers>().notNull(),
  findable: boolean('findable').notNull().default(false),
  /** Hidden by the person's own wish until they say otherwise. */
  pausedAt: instant('paused_at'),
  /** The person was last here. After 6 months the profile sleeps, after 12 it is deleted, each with a letter first (`specs/trust.md`). */
  activeAt: instant('active_at').notNull().defaultNow(),
  asleepAt: instant('asleep_at'),
  /** When the first letter about what comes next was handed over: sleep, or while asleep the deletion. */
  warnedAt: instant('warned_at'),
  /** The same of the last letter before the deletion. */
  lastWarnedAt: instant('last_warned_at'),
  version: version(),
  createdAt: createdAt(),
  updatedAt: instant('updated_at').notNull().defaultNow(),
});
