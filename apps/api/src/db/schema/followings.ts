import { followingStatuses } from '@arena/contract/followings';
import { sql } from 'drizzle-orm';
import { check, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { accounts } from './accounts.ts';
import { createdAt, id, instant, wordsOf } from './columns.ts';
import { profiles } from './profiles.ts';

/** A seeker lets one caseworker follow them. It begins with a code the seeker makes; the code is stored as a hash and works once. */
export const followings = pgTable(
  'followings',
  {
    id: id(),
    seekerId: uuid('seeker_id')
      .notNull()
      .references(() => profiles.accountId, { onDelete: 'cascade' }),
    caseworkerId: uuid('caseworker_id').references(() => accounts.id, { onDelete: 'cascade' }),
    status: text('status').$type<(typeof followingStatuses)[number]>().notNull().default('offered'),
    codeHash: text('code_hash'),
    codeExpiresAt: instant('code_expires_at'),
    createdAt: createdAt(),
    startedAt: instant('started_at'),
    endedAt: instant('ended_at'),
  },
  (table) => [
    index('followings_caseworker').on(table.caseworkerId),
    index('followings_seeker').on(table.seekerId),
    uniqueIndex('followings_one_active').on(table.seekerId, table.caseworkerId).where(sql`status = 'active'`),
    uniqueIndex('followings_code').on(table.codeHash).where(sql`status = 'offered'`),
    check('followings_status_known', sql`${table.status} in (${wordsOf(followingStatuses)})`),
    check('followings_active_has_caseworker', sql`${table.status} <> 'active' or ${table.caseworkerId} is not null`),
    check('followings_offered_has_code', sql`${table.status} <> 'offered' or ${table.codeHash} is not null`),
  ],
);
