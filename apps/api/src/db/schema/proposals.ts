import { proposalStatuses } from '@arena/contract/proposals';
import { sql } from 'drizzle-orm';
import { check, date, foreignKey, index, jsonb, pgTable, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, instant, wordsOf } from './columns.ts';
import { followings } from './followings.ts';
import { opportunities } from './opportunities.ts';
import { profiles } from './profiles.ts';

export const proposals = pgTable(
  'proposals',
  {
    id: id(),
    followingId: uuid('following_id')
      .notNull()
      .references(() => followings.id, { onDelete: 'cascade' }),
    seekerId: uuid('seeker_id')
      .notNull()
      .references(() => profiles.accountId, { onDelete: 'cascade' }),
    opportunityId: uuid('opportunity_id')
      .notNull()
      .references(() => opportunities.id, { onDelete: 'cascade' }),
    note: text('note').notNull().default(''),
    status: text('status').$type<(typeof proposalStatuses)[number]>().notNull().default('sent'),
    createdAt: createdAt(),
    answeredAt: instant('answered_at'),
  },
  (table) => [
    unique('proposals_once').on(table.followingId, table.opportunityId),
    unique('proposals_whole').on(table.id, table.seekerId, table.opportunityId),
    index('proposals_seeker').on(table.seekerId),
    check('proposals_status_known', sql`${table.status} in (${wordsOf(proposalStatuses)})`),
  ],
);

/** A consent to show exactly `facts` about one person to the employer of one opportunity, until the end of a day. */
export const consents = pgTable(
  'consents',
  {
    id: id(),
    proposalId: uuid('proposal_id').notNull(),
    seekerId: uuid('seeker_id').notNull(),
    opportunityId: uuid('opportunity_id').notNull(),
    facts: jsonb('facts').$type<{ label: string; value: string }[]>().notNull(),
    /** The version of the text the person agreed to, and the language they read it in. */
    textVersion: text('text_version').notNull(),
    language: text('language').$type<'nb' | 'en'>().notNull(),
    /** The last day it is valid, Europe/Oslo. */
    untilOn: date('until_on', { mode: 'string' }).notNull(),
    givenAt: createdAt(),
    withdrawnAt: instant('withdrawn_at'),
  },
  (table) => [
    unique('consents_whole').on(table.id, table.proposalId, table.seekerId, table.opportunityId),
    uniqueIndex('consents_one_active').on(table.proposalId).where(sql`withdrawn_at is null`),
    foreignKey({
      name: 'consents_proposal',
      columns: [table.proposalId, table.seekerId, table.opportunityId],
      foreignColumns: [proposals.id, proposals.seekerId, proposals.opportunityId],
    }).onDelete('cascade'),
    check('consents_facts_not_empty', sql`jsonb_array_length(${table.facts}) > 0`),
  ],
);

/**
 * A person presented to an employer. The foreign key ties it to a consent of the same person about the same opportunity, and a trigger
 * (see migrations) refuses one that is withdrawn or past its day: no code path can refer without a valid consent.
 */
export const referrals = pgTable(
  'referrals',
  {
    id: id(),
    proposalId: uuid('proposal_id').notNull(),
    consentId: uuid('consent_id').notNull(),
    seekerId: uuid('seeker_id').notNull(),
    opportunityId: uuid('opportunity_id').notNull(),
    status: text('status').$type<'sent' | 'accepted' | 'declined'>().notNull().default('sent'),
    createdAt: createdAt(),
    answeredAt: instant('answered_at'),
  },
  (table) => [
    unique('referrals_once').on(table.consentId),
    index('referrals_opportunity').on(table.opportunityId),
    foreignKey({
      name: 'referrals_consent',
      columns: [table.consentId, table.proposalId, table.seekerId, table.opportunityId],
      foreignColumns: [consents.id, consents.proposalId, consents.seekerId, consents.opportunityId],
    }).onDelete('cascade'),
    check('referrals_status_known', sql`${table.status} in ('sent', 'accepted', 'declined')`),
  ],
);
