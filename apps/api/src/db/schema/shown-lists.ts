/** What employers were shown of people who only chose to be findable: the other half of the access log, and what stands through the day. */
import { date, index, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id } from './columns.ts';
import { employers } from './employers.ts';
import type { ShownFacts } from './interests.ts';
import { opportunities } from './opportunities.ts';
import { profiles } from './profiles.ts';

/** One list, made when the employer first looked that day; also where it is empty. */
export const shownLists = pgTable(
  'shown_lists',
  {
    id: id(),
    employerId: uuid('employer_id')
      .notNull()
      .references(() => employers.id, { onDelete: 'cascade' }),
    opportunityId: uuid('opportunity_id')
      .notNull()
      .references(() => opportunities.id, { onDelete: 'cascade' }),
    /** What the opportunity asked then. */
    revision: text('revision').notNull(),
    /** The Oslo day. */
    day: date('day', { mode: 'string' }).notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    unique('shown_lists_once_a_day').on(table.opportunityId, table.revision, table.day),
    index('shown_lists_employer').on(table.employerId, table.day),
  ],
);

/** Who stood in it, under which name, and with exactly which facts. */
export const shownPeople = pgTable(
  'shown_people',
  {
    listId: uuid('list_id')
      .notNull()
      .references(() => shownLists.id, { onDelete: 'cascade' }),
    seekerId: uuid('seeker_id')
      .notNull()
      .references(() => profiles.accountId, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
    pseudonym: text('pseudonym').notNull(),
    card: jsonb('card').$type<ShownFacts>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.listId, table.seekerId] }), index('shown_people_seeker').on(table.seekerId)],
);
