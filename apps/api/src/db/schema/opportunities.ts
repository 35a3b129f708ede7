import type { OpportunityDetails, OpportunityInput, Reading, Sector } from '@arena/contract/opportunities';
import { opportunityOutcomes, opportunityStatuses } from '@arena/contract/opportunities';
import { hardnesses, opportunityKinds } from '@arena/taxonomy/types';
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { createdAt, id, instant, version, wordsOf } from './columns.ts';
import { employers } from './employers.ts';

type Requirement = OpportunityInput['requirements'][number];

export const opportunities = pgTable(
  'opportunities',
  {
    id: id(),
    /** Null for imported ads, whose employer is only a name until somebody claims it. */
    employerId: uuid('employer_id').references(() => employers.id, { onDelete: 'cascade' }),
    employerName: text('employer_name').notNull(),
    kind: text('kind').$type<(typeof opportunityKinds)[number]>().notNull(),
    status: text('status').$type<(typeof opportunityStatuses)[number]>().notNull().default('draft'),
    occupationCode: text('occupation_code'),
    titleNb: text('title_nb').notNull().default(''),
    titleEn: text('title_en').notNull().default(''),
    descriptionNb: text('description_nb').notNull().default(''),
    descriptionEn: text('description_en').notNull().default(''),
    placeId: text('place_id'),
    municipalityNumber: text('municipality_number'),
    remote: text('remote').$type<'no' | 'partly' | 'fully'>().notNull().default('no'),
    extentFrom: integer('extent_from'),
    extentTo: integer('extent_to'),
    positionCount: integer('position_count').notNull().default(1),
    startsOn: date('starts_on', { mode: 'string' }),
    startText: text('start_text'),
    deadlineOn: date('deadline_on', { mode: 'string' }),
    deadlineText: text('deadline_text'),
    /** Ids of `@arena/taxonomy/workplace-facts`: about the place, told by the employer. */
    workplaceFacts: text('workplace_facts').array().notNull().default([]),
    /** Pay, hours, period, mentor …: what only some kinds ask for. */
    details: jsonb('details').$type<OpportunityDetails>().notNull().default({}),
    /** What came of it, told when it is closed. */
    outcome: text('outcome').$type<(typeof opportunityOutcomes)[number]>(),
    /** Why a human published it although the check of its text objected. */
    overrideReason: text('override_reason'),
    /** What an administrator wrote when it was sent back to a draft. */
    reviewWords: text('review_words'),
    /** When the employer took over an ad imported from the feed and added to it. */
    claimedAt: instant('claimed_at'),
    /** Who did: stays while its employer is paused, so that the claim is there when it is back. */
    claimedBy: uuid('claimed_by').references(() => employers.id, { onDelete: 'set null' }),
    /** The employer of a claimed ad wants people to say here, too, that they would like to meet. */
    contactHere: boolean('contact_here').notNull().default(false),
    /** When the employer was reminded that it ends soon. */
    remindedAt: instant('reminded_at'),
    publishedAt: instant('published_at'),
    expiresAt: instant('expires_at'),

    source: text('source').$type<'own' | 'nav-feed'>().notNull().default('own'),
    externalId: text('external_id'),
    /** The source's own time of change, to the microsecond: an older change never overwrites a newer one. */
    externalChangedAt: timestamp('external_changed_at', { withTimezone: true, mode: 'string' }),
    descriptionHtml: text('description_html'),
    sourceLanguage: text('source_language').$type<'nb' | 'nn' | 'en'>(),
    applicationUrl: text('application_url'),
    /** Of the employer of an imported ad, as the source gives them. */
    organisationNumber: text('organisation_number'),
    sector: text('sector').$type<Sector>(),
    /** What we read in an imported ad's text, each with its sentence. */
    readings: jsonb('readings').$type<Reading[]>().notNull().default([]),

    /** The sender's key for a draft, so that a repeated post makes one draft. */
    creationKey: text('creation_key'),
    version: version(),
    createdAt: createdAt(),
    updatedAt: instant('updated_at').notNull().defaultNow(),
  },
  (table) => [
    unique('opportunities_external').on(table.source, table.externalId),
    unique('opportunities_creation_key').on(table.employerId, table.creationKey),
    index('opportunities_employer').on(table.employerId),
    index('opportunities_open').on(table.status, table.publishedAt),
    check('opportunities_kind_known', sql`${table.kind} in (${wordsOf(opportunityKinds)})`),
    check('opportunities_status_known', sql`${table.status} in (${wordsOf(opportunityStatuses)})`),
    check('opportunities_source_known', sql`${table.source} in ('own', 'nav-feed')`),
    check('opportunities_own_has_employer', sql`${table.source} <> 'own' or ${table.employerId} is not null`),
    check('opportunities_imported_has_id', sql`${table.source} = 'own' or ${table.externalId} is not null`),
    check('opportunities_open_is_dated', sql`${table.status} <> 'open' or ${table.publishedAt} is not null`),
    check(
      'opportunities_claimed_is_imported',
      sql`${table.claimedBy} is null or (${table.claimedAt} is not null and ${table.source} = 'nav-feed')`,
    ),
    check('opportunities_outcome_known', sql`${table.outcome} in (${wordsOf(opportunityOutcomes)})`),
    check('opportunities_extent', sql`${table.extentFrom} between 1 and ${table.extentTo} and ${table.extentTo} <= 100`),
    check('opportunities_application_url', sql`${table.applicationUrl} ~ '^https?://'`),
  ],
);

export const requirements = pgTable(
  'requirements',
  {
    id: id(),
    opportunityId: uuid('opportunity_id')
      .notNull()
      .references(() => opportunities.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
    type: text('type').$type<Requirement['type']>().notNull(),
    hardness: text('hardness').$type<(typeof hardnesses)[number]>().notNull(),
    /** The rest of the requirement, as the contract types it. */
    requirement: jsonb('requirement').$type<Requirement>().notNull(),
  },
  (table) => [
    unique('requirements_position').on(table.opportunityId, table.position),
    check('requirements_type_known', sql`${table.type} in ('skill', 'language', 'education', 'licence', 'authorisation')`),
    check('requirements_hardness_known', sql`${table.hardness} in (${wordsOf(hardnesses)})`),
  ],
);

/** What an own opportunity was before each save, so that a save can be undone. */
export const opportunityVersions = pgTable(
  'opportunity_versions',
  {
    opportunityId: uuid('opportunity_id')
      .notNull()
      .references(() => opportunities.id, { onDelete: 'cascade' }),
    version: integer('version').notNull(),
    input: jsonb('input').$type<OpportunityInput>().notNull(),
    savedBy: uuid('saved_by'),
    createdAt: createdAt(),
  },
  (table) => [primaryKey({ columns: [table.opportunityId, table.version] })],
);

/** How many more people each requirement would let in, in bands, computed once a day: a live count would tell about single people. */
export const requirementEffects = pgTable('requirement_effects', {
  opportunityId: uuid('opportunity_id')
    .primaryKey()
    .references(() => opportunities.id, { onDelete: 'cascade' }),
  computedOn: date('computed_on', { mode: 'string' }).notNull(),
  /** `asked`: the requirement as it was measured; a changed one has no effect until the next night. */
  effects: jsonb('effects').$type<{ asked: string; band: 'many' | 'some' | 'few' }[]>().notNull(),
});
