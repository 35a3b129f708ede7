import { roles } from '@arena/contract/access';
import { accountIssuers, type LetterChoices, mailLinkPurposes } from '@arena/contract/accounts';
import { sql } from 'drizzle-orm';
import { boolean, check, index, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, instant, wordsOf } from './columns.ts';

/** One human at one issuer. The key is (issuer, subject); a national identity number is never asked for or kept. */
export const accounts = pgTable(
  'accounts',
  {
    id: id(),
    /** `email` is ours: somebody who proved an address with a link, and nothing more. */
    issuer: text('issuer').$type<(typeof accountIssuers)[number]>().notNull(),
    subject: text('subject').notNull(),
    name: text('name').notNull(),
    email: text('email'),
    /** Of letters, and of the pages after signing in. Follows the language somebody signs in with, until they choose one. */
    language: text('language').$type<'nb' | 'en'>().notNull().default('nb'),
    languageChosen: boolean('language_chosen').notNull().default(false),
    /** NAV office or owner, for caseworkers and administrators. */
    office: text('office'),
    /** Which letters, and how often; what is absent is as `letterKinds` says. */
    letterChoices: jsonb('letter_choices').$type<LetterChoices>().notNull().default({}),
    createdAt: createdAt(),
  },
  (table) => [
    unique('accounts_issuer_subject').on(table.issuer, table.subject),
    check('accounts_issuer_known', sql`${table.issuer} in (${wordsOf(accountIssuers)})`),
    check('accounts_language_known', sql`${table.language} in ('nb', 'en')`),
  ],
);

/** Sessions live here, the cookie holds a random key whose hash is the primary key. */
export const sessions = pgTable(
  'sessions',
  {
    keyHash: text('key_hash').primaryKey(),
    /** What a person sees and ends it by; the key itself is never shown again. */
    id: uuid('id').notNull().default(sql`uuidv7()`),
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    role: text('role').$type<(typeof roles)[number]>().notNull(),
    /** What the issuer said this person may act for, at login; only for employers. */
    organisation: jsonb('organisation').$type<{ organisationNumber: string; name: string } | null>(),
    /** Browser and kind of machine in a few words ("Firefox, Android"), for the list of open sessions. */
    device: text('device').notNull().default(''),
    /** Hash of the issuer's own session, by which it can end this one (front-channel logout). */
    issuerSession: text('issuer_session'),
    createdAt: createdAt(),
    lastSeenAt: instant('last_seen_at').notNull().defaultNow(),
    expiresAt: instant('expires_at').notNull(),
  },
  (table) => [
    unique('sessions_id').on(table.id),
    index('sessions_account').on(table.accountId),
    index('sessions_issuer_session').on(table.issuerSession),
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
  /** Set when somebody signed in with a link proves who they are at an issuer: that account becomes the issuer's. */
  upgradeOf: uuid('upgrade_of').references(() => accounts.id, { onDelete: 'cascade' }),
  expiresAt: instant('expires_at').notNull(),
});

/** Signed in at an issuer that opens several roles or organisations: what may be chosen, until one is. Used once, gone after ten minutes. */
export const pendingChoices = pgTable('pending_choices', {
  keyHash: text('key_hash').primaryKey(),
  accountId: uuid('account_id')
    .notNull()
    .references(() => accounts.id, { onDelete: 'cascade' }),
  options: jsonb('options')
    .$type<{ role: (typeof roles)[number]; organisation: { organisationNumber: string; name: string } | null }[]>()
    .notNull(),
  /** Hash of the issuer's own session, for the session that the choice opens. */
  issuerSession: text('issuer_session'),
  returnTo: text('return_to').notNull(),
  language: text('language').$type<'nb' | 'en'>().notNull(),
  expiresAt: instant('expires_at').notNull(),
});

/**
 * Links sent by mail. The link carries a random key that means nothing; its hash is here with what it is for. Opening one changes nothing:
 * it shows a page with a button.
 */
export const mailLinks = pgTable(
  'mail_links',
  {
    keyHash: text('key_hash').primaryKey(),
    purpose: text('purpose').$type<(typeof mailLinkPurposes)[number]>().notNull(),
    accountId: uuid('account_id').references(() => accounts.id, { onDelete: 'cascade' }),
    /** The address it was sent to, in lower case, where no account is known yet. */
    email: text('email'),
    /** What the purpose needs: an id, a kind of letter, a path to return to. */
    about: jsonb('about').$type<Record<string, string>>().notNull().default({}),
    createdAt: createdAt(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
  },
  (table) => [
    index('mail_links_account').on(table.accountId),
    index('mail_links_email').on(table.email, table.createdAt),
    // Few links have a source: whoever asks for one is counted among them, not among the links in every letter.
    index('mail_links_source')
      .on(sql`(${table.about} ->> 'source')`, table.createdAt)
      .where(sql`${table.about} ->> 'source' is not null`),
    index('mail_links_expires').on(table.expiresAt),
    check('mail_links_purpose_known', sql`${table.purpose} in (${wordsOf(mailLinkPurposes)})`),
  ],
);
