import { employerStatuses } from '@arena/contract/employers';
import { type Sector, sectors } from '@arena/contract/opportunities';
import { sql } from 'drizzle-orm';
import { boolean, check, date, index, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { accounts } from './accounts.ts';
import { createdAt, id, version, wordsOf } from './columns.ts';

export const employers = pgTable(
  'employers',
  {
    id: id(),
    organisationNumber: text('organisation_number').notNull(),
    name: text('name').notNull(),
    municipalityNumber: text('municipality_number'),
    status: text('status').$type<(typeof employerStatuses)[number]>().notNull().default('pending'),
    /** The administrator's words, when declined. */
    reason: text('reason'),
    /** False while the register has not been reached; a job tries again. */
    registerChecked: boolean('register_checked').notNull().default(false),
    trainingCompany: boolean('training_company').notNull().default(false),
    employeeCount: integer('employee_count'),
    sector: text('sector').$type<Sector>().notNull().default('private'),
    aboutNb: text('about_nb').notNull().default(''),
    aboutEn: text('about_en').notNull().default(''),
    /** The latest Oslo day on which an open opportunity was published or asked for something else, and how many times that day. */
    asksChangedOn: date('asks_changed_on', { mode: 'string' }),
    asksChanges: integer('asks_changes').notNull().default(0),
    version: version(),
    createdAt: createdAt(),
  },
  (table) => [
    unique('employers_organisation_number').on(table.organisationNumber),
    check('employers_status_known', sql`${table.status} in (${wordsOf(employerStatuses)})`),
    check('employers_organisation_number_shape', sql`${table.organisationNumber} ~ '^[0-9]{9}$'`),
    check('employers_sector_known', sql`${table.sector} in (${wordsOf(sectors)})`),
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
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.employerId, table.accountId] }),
    index('employer_members_account').on(table.accountId),
  ],
);
