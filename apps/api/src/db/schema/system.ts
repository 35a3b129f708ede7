import { lookKinds } from '@arena/contract/accounts';
import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  customType,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { accounts } from './accounts.ts';
import { createdAt, id, instant, wordsOf } from './columns.ts';
import { employers } from './employers.ts';
import { opportunities } from './opportunities.ts';

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

/** One row for every change of status anywhere: who, when, why. Append-only by trigger; `chain` makes edits and gaps visible. */
export const statusChanges = pgTable(
  'status_changes',
  {
    sequence: bigint('sequence', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    subjectType: text('subject_type').notNull(),
    subjectId: uuid('subject_id').notNull(),
    fromStatus: text('from_status'),
    toStatus: text('to_status').notNull(),
    /** Null for the system itself. */
    actorId: uuid('actor_id'),
    actorRole: text('actor_role'),
    reason: text('reason'),
    at: createdAt(),
    /** SHA-256 over the previous row's chain and this row, written by a trigger. */
    chain: text('chain').notNull().default(''),
  },
  (table) => [index('status_changes_subject').on(table.subjectType, table.subjectId)],
);

/** What the Postgres text engine ranks: a projection of open opportunities, rebuilt at will. */
export const opportunityWords = pgTable(
  'opportunity_words',
  {
    opportunityId: uuid('opportunity_id')
      .primaryKey()
      .references(() => opportunities.id, { onDelete: 'cascade' }),
    words: tsvector('words').notNull(),
    /** The same without descriptions: what is found here comes before what is found only there. */
    headlines: tsvector('headlines').notNull().default(sql`''::tsvector`),
    /** Titles and what they mean alone: small, so that thousands of hits are ordered by it in milliseconds. */
    titles: tsvector('titles').notNull().default(sql`''::tsvector`),
    /** Hash of what was indexed: drift is where it differs from what is stored. */
    fingerprint: text('fingerprint').notNull(),
    indexedAt: instant('indexed_at').notNull().defaultNow(),
  },
  (table) => [
    index('opportunity_words_gin').using('gin', table.words),
    index('opportunity_words_headlines').using('gin', table.headlines),
  ],
);

/** Words of titles, occupations, employers and places: what a misspelled word may have meant. Only ever added to, until a rebuild. */
export const searchVocabulary = pgTable(
  'search_vocabulary',
  {
    word: text('word').primaryKey(),
    /** Without accents and differences of spelling, as `fold` of the taxonomy makes it. */
    key: text('key').notNull(),
  },
  (table) => [index('search_vocabulary_key').using('gin', table.key.op('gin_trgm_ops'))],
);

/**
 * Mail on its way out, and what went out, by key: a repeated job sends nothing twice. What it said is written when it is handed over, and kept
 * only by a local installation, to be read at /postkasse.
 */
export const letters = pgTable(
  'letters',
  {
    id: id(),
    key: text('key').notNull(),
    /** Null for letters about the login: the account may not exist yet. */
    accountId: uuid('account_id').references(() => accounts.id, { onDelete: 'cascade' }),
    /** Which letter, by its name in the texts, or `digest`: several notices in one. */
    name: text('name').notNull().default(''),
    /** The page it leads to, in both languages; a digest leads to the page of notices. */
    page: jsonb('page').$type<{ nb: string; en: string }>(),
    recipient: text('recipient').notNull().default(''),
    subject: text('subject').notNull().default(''),
    text: text('text').notNull().default(''),
    html: text('html').notNull().default(''),
    createdAt: createdAt(),
    /** When it may be tried next; null when it is not ours to send, or no longer. A worker that takes it moves this ahead first. */
    tryAfter: instant('try_after'),
    attempts: integer('attempts').notNull().default(0),
    /** When it was last taken to be handed over. Later than `sentAt`, or without it: it may or may not have arrived. */
    handedAt: instant('handed_at'),
    sentAt: instant('sent_at'),
    /** The receiving side said no for good. */
    refusedAt: instant('refused_at'),
    /** What the last try met, in the mail server's codes alone. */
    trouble: text('trouble'),
  },
  (table) => [
    unique('letters_key').on(table.key),
    index('letters_to_send').on(table.tryAfter).where(sql`try_after is not null and sent_at is null and refused_at is null`),
    index('letters_account').on(table.accountId, table.createdAt),
  ],
);

/** Each worker writes here; the administrator sees a stopped one. */
export const heartbeats = pgTable('heartbeats', {
  name: text('name').primaryKey(),
  at: instant('at').notNull().defaultNow(),
  detail: jsonb('detail').$type<Record<string, string | number>>().notNull().default({}),
});

/** How far an import has come in a feed, so that a killed one goes on where it was; saved with each page that is stored. */
export const feedCursors = pgTable('feed_cursors', {
  /** The feed's own address. */
  feed: text('feed').primaryKey(),
  /** The page to read next; null before the first. */
  pageId: text('page_id'),
  /** The last item of that page that is stored, as `uuid changedAt`; null before its first. */
  lastItem: text('last_item'),
  /** Ads whose own page the feed could not give yet; asked for again at each run. */
  owed: jsonb('owed').$type<{ uuid: string; changedAt: string; tries: number }[]>().notNull().default([]),
  etag: text('etag'),
  lastModified: text('last_modified'),
  /** When the newest page was last reached. */
  caughtUpAt: instant('caught_up_at'),
  updatedAt: instant('updated_at').notNull().defaultNow(),
});

/**
 * Something happened that a person should know: shown in the product at once, and told by mail as they chose. Keyed, so that a repeated
 * job tells nothing twice.
 */
export const notices = pgTable(
  'notices',
  {
    id: id(),
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    key: text('key').notNull(),
    /** Which letter, by its name in the texts. */
    name: text('name').notNull(),
    /** The page it leads to, in both languages. */
    page: jsonb('page').$type<{ nb: string; en: string }>().notNull(),
    /** What it is about, told in the product alone. */
    opportunityId: uuid('opportunity_id').references(() => opportunities.id, { onDelete: 'set null' }),
    createdAt: createdAt(),
    readAt: instant('read_at'),
    /** When the mail about it went out, alone or in a digest; null while it waits. */
    mailedAt: instant('mailed_at'),
    /** When it may be mailed; null: never, by the receiver's choice. */
    mailAfter: instant('mail_after'),
    /** The mail that tells of it, alone or with others. */
    letterId: uuid('letter_id').references(() => letters.id, { onDelete: 'set null' }),
  },
  (table) => [
    unique('notices_key').on(table.key),
    index('notices_account').on(table.accountId, table.createdAt),
    index('notices_opportunity').on(table.opportunityId),
    index('notices_to_mail').on(table.mailAfter).where(sql`letter_id is null and mail_after is not null`),
    index('notices_unread').on(table.accountId).where(sql`read_at is null`),
    index('notices_letter').on(table.letterId).where(sql`letter_id is not null`),
  ],
);

/** Who looked at a person, and why; refused looks too. The person reads it. One row a day for the same look, counted. */
export const accessLog = pgTable(
  'access_log',
  {
    id: id(),
    seekerId: uuid('seeker_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    kind: text('kind').$type<(typeof lookKinds)[number]>().notNull(),
    actorId: uuid('actor_id'),
    actorRole: text('actor_role').notNull(),
    employerId: uuid('employer_id').references(() => employers.id, { onDelete: 'cascade' }),
    opportunityId: uuid('opportunity_id').references(() => opportunities.id, { onDelete: 'cascade' }),
    refused: boolean('refused').notNull().default(false),
    /** The Oslo day. */
    day: date('day', { mode: 'string' }).notNull(),
    times: integer('times').notNull().default(1),
    at: createdAt(),
  },
  (table) => [
    unique('access_log_once_a_day')
      .on(table.seekerId, table.kind, table.actorId, table.opportunityId, table.refused, table.day)
      .nullsNotDistinct(),
    index('access_log_employer').on(table.employerId, table.seekerId),
    index('access_log_day').on(table.day),
    check('access_log_kind_known', sql`${table.kind} in (${wordsOf(lookKinds)})`),
  ],
);

/** Ids of machine tokens that were used: each is good once. Swept when they would have ended anyway. */
export const usedTokens = pgTable('used_tokens', {
  id: text('id').primaryKey(),
  expiresAt: instant('expires_at').notNull(),
});
