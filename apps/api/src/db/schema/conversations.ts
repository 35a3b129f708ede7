import { meetingStatuses, meetingWays, reportReasons } from '@arena/contract/conversations';
import { sql } from 'drizzle-orm';
import { check, customType, index, integer, pgTable, primaryKey, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { accounts } from './accounts.ts';
import { createdAt, id, instant, version, wordsOf } from './columns.ts';
import { employers } from './employers.ts';
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
    // Ids are given in the order in which messages can be seen: pages and news are read by them.
    index('messages_in_order').on(table.conversationId, table.id),
    check('messages_side_known', sql`${table.side} in ('seeker', 'employer')`),
    check('messages_not_empty', sql`length(btrim(${table.text})) > 0`),
  ],
);

const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

/** A time to meet that one side proposed. One of those proposed together is accepted; the rest fall away. */
export const meetings = pgTable(
  'meetings',
  {
    id: id(),
    conversationId: uuid('conversation_id')
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    side: text('side').$type<'seeker' | 'employer'>().notNull(),
    startsAt: instant('starts_at').notNull(),
    minutes: integer('minutes').notNull(),
    way: text('way').$type<(typeof meetingWays)[number]>().notNull(),
    /** Address, telephone number or https link, by `way`. */
    where: text('where').notNull().default(''),
    status: text('status').$type<(typeof meetingStatuses)[number]>().notNull().default('proposed'),
    /** The sender's key, with the position among those proposed together. */
    sendingKey: text('sending_key').notNull(),
    version: version(),
    createdAt: createdAt(),
    answeredAt: instant('answered_at'),
  },
  (table) => [
    unique('meetings_sending_key').on(table.conversationId, table.sendingKey),
    check('meetings_side_known', sql`${table.side} in ('seeker', 'employer')`),
    check('meetings_way_known', sql`${table.way} in (${wordsOf(meetingWays)})`),
    check('meetings_status_known', sql`${table.status} in (${wordsOf(meetingStatuses)})`),
    check('meetings_minutes', sql`${table.minutes} between 5 and 480`),
  ],
);

/** A file sent with a message, kept here so that it is backed up, and deleted, with everything else. */
export const conversationFiles = pgTable(
  'conversation_files',
  {
    id: id(),
    messageId: uuid('message_id')
      .notNull()
      .references(() => messages.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    mediaType: text('media_type').notNull(),
    bytes: bytea('bytes').notNull(),
    createdAt: createdAt(),
  },
  (table) => [index('conversation_files_message').on(table.messageId)],
);

/** How far each person has read. */
export const conversationReads = pgTable(
  'conversation_reads',
  {
    conversationId: uuid('conversation_id')
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    readAt: instant('read_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.conversationId, table.accountId] })],
);

/** One side wants no more from the other: nothing new opens between them, and nothing is written. */
export const blocks = pgTable(
  'blocks',
  {
    seekerId: uuid('seeker_id')
      .notNull()
      .references(() => profiles.accountId, { onDelete: 'cascade' }),
    employerId: uuid('employer_id')
      .notNull()
      .references(() => employers.id, { onDelete: 'cascade' }),
    side: text('side').$type<'seeker' | 'employer'>().notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.seekerId, table.employerId, table.side] }),
    check('blocks_side_known', sql`${table.side} in ('seeker', 'employer')`),
  ],
);

/** Somebody says that something is wrong. A reported employer freezes until an administrator has looked. */
export const reports = pgTable(
  'reports',
  {
    id: id(),
    employerId: uuid('employer_id').references(() => employers.id, { onDelete: 'cascade' }),
    opportunityId: uuid('opportunity_id').references(() => opportunities.id, { onDelete: 'set null' }),
    conversationId: uuid('conversation_id').references(() => conversations.id, { onDelete: 'set null' }),
    reporterId: uuid('reporter_id').references(() => accounts.id, { onDelete: 'set null' }),
    /** Which side is reported. */
    about: text('about').$type<'seeker' | 'employer'>().notNull(),
    reason: text('reason').$type<(typeof reportReasons)[number]>().notNull(),
    words: text('words').notNull().default(''),
    createdAt: createdAt(),
    decidedAt: instant('decided_at'),
    /** What the administrator found; null until then. */
    upheld: text('upheld').$type<'yes' | 'no'>(),
    /** The administrator's words, kept with the decision. */
    finding: text('finding').notNull().default(''),
  },
  (table) => [
    index('reports_employer').on(table.employerId),
    index('reports_reporter').on(table.reporterId, table.createdAt),
    // From a public page: one that waits from each about each. Reports from conversations keep count there.
    uniqueIndex('reports_once')
      .on(table.reporterId, table.employerId)
      .where(sql`conversation_id is null and about = 'employer' and decided_at is null`),
    check('reports_about_known', sql`${table.about} in ('seeker', 'employer')`),
    check('reports_reason_known', sql`${table.reason} in (${wordsOf(reportReasons)})`),
    check('reports_upheld_known', sql`${table.upheld} in ('yes', 'no')`),
  ],
);
