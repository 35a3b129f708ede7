import type { InterestEnding, InterestLift } from '@arena/contract/interests';
import { interestDirections, interestEndings, interestStatuses } from '@arena/contract/interests';
import type { Match } from '@arena/matching/types';
import type { CefrLevel } from '@arena/taxonomy/types';
import { sql } from 'drizzle-orm';
import { boolean, check, date, index, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, instant, wordsOf } from './columns.ts';
import { employers } from './employers.ts';
import { opportunities } from './opportunities.ts';
import { profiles } from './profiles.ts';

/** What an employer sees of somebody without a name, as ids and levels: kept as it was shown, and put into words when it is read. */
export interface ShownFacts {
  match: Pick<Match, 'band' | 'reasons'>;
  skills: string[];
  /** Those of `skills` that nobody told: usual in work the person knows. Only of somebody who asked to meet; cards of lists do not tell them apart. */
  usual?: string[];
  strengths: string[];
  languages: { code: string; oral: CefrLevel | null; written: CefrLevel | null }[];
  licences: string[];
  travelUpToMinutes: number | null;
}

/** One "I would like to meet you" between a person and an opportunity, from either side. At most one per pair. */
export const interests = pgTable(
  'interests',
  {
    id: id(),
    opportunityId: uuid('opportunity_id')
      .notNull()
      .references(() => opportunities.id, { onDelete: 'cascade' }),
    seekerId: uuid('seeker_id')
      .notNull()
      .references(() => profiles.accountId, { onDelete: 'cascade' }),
    direction: text('direction').$type<(typeof interestDirections)[number]>().notNull(),
    status: text('status').$type<(typeof interestStatuses)[number]>().notNull().default('sent'),
    /** Skill ids the person chose to lead with. */
    strengths: jsonb('strengths').$type<string[]>().notNull().default([]),
    /** The name the employer knows the person by here; stays as it was first given. Null in rows older than the column. */
    pseudonym: text('pseudonym'),
    /** What the employer may see, as it was when the person said so or was invited: later edits of either side change nothing. */
    shown: jsonb('shown').$type<ShownFacts>(),
    /** Told together with the interest; shown to the employer after two yeses only. */
    ownWords: text('own_words').notNull().default(''),
    /** The profile's own words as they were when the person said yes: what opens, whatever is written in the profile later. Null before. */
    profileWords: text('profile_words'),
    /**
     * An invitation to somebody who is blocked with the employer, whichever of them blocked. The person is never told of it, and the employer
     * is told nothing else than of one that nobody answers.
     */
    held: boolean('held').notNull().default(false),
    /** The last Oslo day on which an answer is in time: five working days after it was sent. Null in rows older than the column. */
    dueOn: date('due_on', { mode: 'string' }),
    /** When the employer first opened it. */
    seenAt: instant('seen_at'),
    remindedAt: instant('reminded_at'),
    /** What would have lifted this try, as it was when the answer came: codes and ids, put into words when read. */
    lifts: jsonb('lifts').$type<InterestLift[]>().notNull().default([]),
    reason: text('reason').$type<InterestEnding>(),
    reasonShared: boolean('reason_shared').notNull().default(false),
    createdAt: createdAt(),
    answeredAt: instant('answered_at'),
  },
  (table) => [
    unique('interests_pair').on(table.opportunityId, table.seekerId),
    index('interests_seeker').on(table.seekerId),
    index('interests_due').on(table.dueOn).where(sql`status in ('sent', 'seen')`),
    check('interests_direction_known', sql`${table.direction} in (${wordsOf(interestDirections)})`),
    check('interests_status_known', sql`${table.status} in (${wordsOf(interestStatuses)})`),
    check('interests_reason_known', sql`${table.reason} in (${wordsOf(interestEndings)})`),
    check('interests_answered_is_dated', sql`${table.status} in ('sent', 'seen') or ${table.answeredAt} is not null`),
  ],
);

/**
 * How long an employer let people wait, a row for each who asked to meet. Holds nothing about the person: it stays when they and their
 * interest are deleted, and goes when they take their interest back before an answer.
 */
export const employerAnswers = pgTable(
  'employer_answers',
  {
    id: id(),
    employerId: uuid('employer_id')
      .notNull()
      .references(() => employers.id, { onDelete: 'cascade' }),
    interestId: uuid('interest_id').references(() => interests.id, { onDelete: 'set null' }),
    askedAt: instant('asked_at').notNull(),
    /** Null while they wait, and for ever where the date passed without an answer. */
    answeredAt: instant('answered_at'),
    lapsedAt: instant('lapsed_at'),
  },
  (table) => [unique('employer_answers_interest').on(table.interestId), index('employer_answers_employer').on(table.employerId)],
);
