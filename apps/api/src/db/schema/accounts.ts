import { roles } from '@arena/contract/access';
import { issuerNames } from '@arena/contract/sessions';
import { sql } from 'drizzle-orm';
import { check, index, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, instant, wordsOf } from './columns.ts';

/** One human at one issuer. The key is (issuer, subject); a national identity number is never asked for or kept. */
export const accounts = pgTable(
  'accounts',
  {
    id: id(),
    issuer: text('issuer').notNull(),
    subject: text('subject').notNull(),
    name: text('name').notNull(),
    email: text('email'),
    language: text('language').$type<'nb' | 'en'>().notNull().default('nb'),
    /** NAV office or owner, for caseworkers and administrators. */
    office: text('office'),
    createdAt: createdAt(),
  },
  (table) => [
    unique('accounts_issuer_subject').on(table.issuer, table.subject),
    check('accounts_issuer_known', sql`${table.issuer} in (${wordsOf(issuerNames)})`),
    check('accounts_language_known', sql`${table.language} in ('nb', 'en')`),
  ],
);

/** Sessions live here, the cookie holds a random key whose hash is the primary key. */
export const sessions = pgTable(
  'sessions',
  {
    keyHash: text('key_hash').primaryKey(),
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    role: text('role').$type<(typeof roles)[number]>().notNull(),
    /** What the issuer said this person may act for, at login; only for employers. */
    organisation: jsonb('organisation').$type<{ organisationNumber: string; name: string } | null>(),
    createdAt: createdAt(),
    lastSeenAt: instant('last_seen_at').notNull().defaultNow(),
    expiresAt: instant('expires_at').notNull(),
  },
  (table) => [
    index('sessions_account').on(table.accountId),
    check('sessions_role_known', sql`${table.role} in (${wordsOf(roles)})`),
  ],
);

/** What begins at our login button and must come back unchanged from the issuer; used once, gone after ten minutes. */
export const pendingLogins = pgTable('pending_logins', {
  keyHash: text('key_hash').primaryKey(),
  issuer: text('issuer').notNull(),
  pending: jsonb('pending').notNull(),
  returnTo: text('return_to').notNull(),
  language: text('language').$type<'nb' | 'en'>().notNull(),
  expiresAt: instant('expires_at').notNull(),
});
