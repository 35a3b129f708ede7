import { type SavedQuery, savedKinds, savedPaces } from '@arena/contract/savings';
import { sql } from 'drizzle-orm';
import { check, index, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { accounts } from './accounts.ts';
import { createdAt, id, instant, wordsOf } from './columns.ts';
import { opportunities } from './opportunities.ts';

export const savedOpportunities = pgTable(
  'saved_opportunities',
  {
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    opportunityId: uuid('opportunity_id')
      .notNull()
      .references(() => opportunities.id, { onDelete: 'cascade' }),
    createdAt: createdAt(),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.opportunityId] })],
);

/** A search, or the own matches, that somebody wants to hear about. Asleep after 90 days unless renewed. */
export const savedSearches = pgTable(
  'saved_searches',
  {
    id: id(),
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    kind: text('kind').$type<(typeof savedKinds)[number]>().notNull(),
    /** The address's query ("q=kokk&v=1"), as a shared link has it; empty for matches. */
    address: text('address').notNull().default(''),
    /** The same as the API is asked, read when it was saved. */
    query: jsonb('query').$type<SavedQuery>().notNull().default({}),
    pace: text('pace').$type<(typeof savedPaces)[number]>().notNull(),
    /** What was published up to here has been told. */
    toldUntil: instant('told_until').notNull().defaultNow(),
    lastSentAt: instant('last_sent_at'),
    renewBy: instant('renew_by').notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    unique('saved_searches_once').on(table.accountId, table.kind, table.address),
    index('saved_searches_account').on(table.accountId),
    check('saved_searches_kind_known', sql`${table.kind} in (${wordsOf(savedKinds)})`),
    check('saved_searches_pace_known', sql`${table.pace} in (${wordsOf(savedPaces)})`),
  ],
);
