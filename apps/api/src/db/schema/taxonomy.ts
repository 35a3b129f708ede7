import { sql } from 'drizzle-orm';
import { check, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';

/** Words from elsewhere for our occupations and skills, as a command has imported them. Each process reads them when it starts. */
export const taxonomyWords = pgTable(
  'taxonomy_words',
  {
    /** Where they come from: "esco". */
    source: text('source').notNull(),
    kind: text('kind').$type<'occupation' | 'skill'>().notNull(),
    /** STYRK-08 unit group, or our own id of a skill. */
    target: text('target').notNull(),
    language: text('language').$type<'nb' | 'en'>().notNull(),
    word: text('word').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.source, table.kind, table.target, table.language, table.word] }),
    check('taxonomy_words_kind', sql`${table.kind} in ('occupation', 'skill')`),
    check('taxonomy_words_language', sql`${table.language} in ('nb', 'en')`),
    check('taxonomy_words_word', sql`length(${table.word}) between 1 and 120`),
  ],
);
