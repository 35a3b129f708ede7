import { sql } from 'drizzle-orm';
import { check, index, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { accounts } from './accounts.ts';
import { createdAt, id } from './columns.ts';
import { interests } from './interests.ts';
import { opportunities } from './opportunities.ts';
import { profiles } from './profiles.ts';
import { referrals } from './proposals.ts';

/** Opened by two yeses (an accepted interest) or an accepted referral; a trigger refuses one without. */
export const conversations = pgTable(
  'conversations',
  {
    id: id(),
    opportunityId: uuid('opportunity_id')
      .notNull()
      .references(() => opportunities.id, { onDelete: 'cascade' }),
    seekerId: uuid('seeker_id')
      .notNull()
      .references(() => profiles.accountId, { onDelete: 'cascade' }),
    interestId: uuid('interest_id').references(() => interests.id, { onDelete: 'cascade' }),
    referralId: uuid('referral_id').references(() => referrals.id, { onDelete: 'cascade' }),
    createdAt: createdAt(),
  },
  (table) => [
    unique('conversations_pair').on(table.opportunityId, table.seekerId),
    index('conversations_seeker').on(table.seekerId),
    check('conversations_have_two_yeses', sql`${table.interestId} is not null or ${table.referralId} is not null`),
  ],
);

export const messages = pgTable(
  'messages',
  {
    id: id(),
    conversationId: uuid('conversation_id')
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    authorId: uuid('author_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    side: text('side').$type<'seeker' | 'employer'>().notNull(),
    text: text('text').notNull(),
    /** The sender's key, so that a repeated post is one message. */
    sendingKey: text('sending_key').notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    unique('messages_sending_key').on(table.conversationId, table.sendingKey),
    index('messages_conversation').on(table.conversationId, table.createdAt),
    check('messages_side_known', sql`${table.side} in ('seeker', 'employer')`),
    check('messages_not_empty', sql`length(btrim(${table.text})) > 0`),
  ],
);
