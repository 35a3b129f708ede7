import { employerStatuses, memberRoles, pauseReasons } from '@arena/contract/employers';
import { type Sector, sectors } from '@arena/contract/opportunities';
import { sql } from 'drizzle-orm';
import { boolean, check, date, index, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { accounts } from './accounts.ts';
import { createdAt, id, instant, version, wordsOf } from './columns.ts';

export const employers = pgTable(
  'employers',
  {
    id: id(),
    organisationNumber: text('organisation_number').notNull(),
    /** The unit above it in the register, where somebody who acts for that one registered it. */
    parentOrganisationNumber: text('parent_organisation_number'),
    name: text('name').notNull(),
    municipalityNumber: text('municipality_number'),
    status: text('status').$type<(typeof employerStatuses)[number]>().notNull().default('pending'),
    /** The administrator's words, when declined. */
    reason: text('reason'),
    /** False while the register has not been reached; a job tries again. */
    registerChecked: boolean('register_checked').notNull().default(false),
    /** Why it is paused; null while it is not. */
    pausedBecause: text('paused_because').$type<(typeof pauseReasons)[number]>(),
    /** Why it was paused already when a report froze it: there it goes back to when the report does not hold. */
    frozenFrom: text('frozen_from').$type<Exclude<(typeof pauseReasons)[number], 'reported'>>(),
    /** Industry as the register has it (SN 2007, "78.200"): agencies and cleaning need the labour inspectorate's approval. */
    industryCode: text('industry_code'),
    /** The Oslo day on which an administrator saw that approval; null where none is needed or seen. */
    labourApprovalOn: date('labour_approval_on', { mode: 'string' }),
    registerCheckedAt: instant('register_checked_at'),
    trainingCompany: boolean('training_company').notNull().default(false),
    /** Told after the approval, and not confirmed by an administrator yet. */
    trainingAsked: boolean('training_asked').notNull().default(false),
    employeeCount: integer('employee_count'),
    sector: text('sector').$type<Sector>().notNull().default('private'),
    aboutNb: text('about_nb').notNull().default(''),
    aboutEn: text('about_en').notNull().default(''),
    /** What we can offer: training, a mentor, flexible hours …, in the employer's own words. */
    offersNb: text('offers_nb').notNull().default(''),
    offersEn: text('offers_en').notNull().default(''),
    /** How many who are "open for contact" may write in a month; null while it is not open for contact. */
    contactPerMonth: integer('contact_per_month'),
    /** Occupations of people wanted; empty is anybody. */
    contactOccupations: text('contact_occupations').array().notNull().default([]),
    /** The latest Oslo day on which it published or asked for something it had not asked for, and how many times that day. */
    asksChangedOn: date('asks_changed_on', { mode: 'string' }),
    asksChanges: integer('asks_changes').notNull().default(0),
    version: version(),
    createdAt: createdAt(),
  },
  (table) => [
    unique('employers_organisation_number').on(table.organisationNumber),
    index('employers_parent').on(table.parentOrganisationNumber),
    check('employers_status_known', sql`${table.status} in (${wordsOf(employerStatuses)})`),
    check('employers_organisation_number_shape', sql`${table.organisationNumber} ~ '^[0-9]{9}$'`),
    check('employers_sector_known', sql`${table.sector} in (${wordsOf(sectors)})`),
    check(
      'employers_frozen_from_known',
      sql`${table.frozenFrom} in (${wordsOf(pauseReasons.filter((reason) => reason !== 'reported'))})`,
    ),
    check('employers_frozen_from_means_frozen', sql`${table.frozenFrom} is null or ${table.pausedBecause} = 'reported'`),
    check('employers_pause_known', sql`${table.pausedBecause} in (${wordsOf(pauseReasons)})`),
    check('employers_pause_reason_means_paused', sql`${table.pausedBecause} is null or ${table.status} = 'paused'`),
    check('employers_paused_has_reason', sql`${table.status} <> 'paused' or ${table.pausedBecause} is not null`),
    check('employers_contact_limit', sql`${table.contactPerMonth} between 1 and 100`),
    check('employers_declined_has_reason', sql`${table.status} <> 'declined' or length(${table.reason}) > 0`),
  ],
);

export const employerMembers = pgTable(
  'employer_members',
  {
    employerId: uuid('employer_id')
      .notNull()
      .references(() => employers.id, { onDelete: 'cascade' }),
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    role: text('role').$type<(typeof memberRoles)[number]>().notNull().default('member'),
    createdAt: createdAt(),
  },
  (table) => [
    check('employer_members_role_known', sql`${table.role} in (${wordsOf(memberRoles)})`),
    primaryKey({ columns: [table.employerId, table.accountId] }),
    index('employer_members_account').on(table.accountId),
  ],
);

/** Somebody whom the issuer knows in the organisation asks to be let in; gone when a manager has answered. */
export const employerRequests = pgTable(
  'employer_requests',
  {
    employerId: uuid('employer_id')
      .notNull()
      .references(() => employers.id, { onDelete: 'cascade' }),
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.employerId, table.accountId] }),
    index('employer_requests_account').on(table.accountId),
  ],
);
