/** Postgres full text: Norwegian stems and plain unaccented words OR-ed together, so that either finds it. */

import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { opportunityWords } from '../db/schema/system.ts';
import type { TextEngine, WordDocument } from './search.ts';

/** Changes whenever what would be indexed changes. */
export const fingerprintOf = (document: WordDocument): string =>
  createHash('sha1').update(JSON.stringify(document)).digest('base64url');

const vector = (words: string, weight: 'A' | 'B' | 'C' | 'D') =>
  sql`setweight(to_tsvector('norwegian', ${words}) || to_tsvector('english', ${words}) || to_tsvector('simple', unaccent(${words})), ${weight})`;

export function createPostgresEngine(database: Database): TextEngine {
  return {
    name: 'postgres',
    async rank(words, limit) {
      const asked = words.slice(0, 300);
      const result = await database.queries.execute<{ id: string }>(sql`
        with asked as (
          select websearch_to_tsquery('norwegian', ${asked}) || websearch_to_tsquery('english', ${asked})
            || websearch_to_tsquery('simple', unaccent(${asked})) as query
        )
        select opportunity_id as id from opportunity_words, asked
        where words @@ query order by ts_rank(words, query) desc, indexed_at desc limit ${limit}`);
      return result.rows.map(({ id }) => id);
    },
    async upsert(documents) {
      for (const document of documents) {
        const fingerprint = fingerprintOf(document);
        const words = sql`${vector(`${document.titleNb} ${document.titleEn}`, 'A')} || ${vector(document.occupationWords, 'B')}
          || ${vector(`${document.employerName} ${document.placeNames}`, 'C')} || ${vector(`${document.descriptionNb} ${document.descriptionEn}`, 'D')}`;
        await database.queries
          .insert(opportunityWords)
          .values({ opportunityId: document.id, words, fingerprint })
          .onConflictDoUpdate({ target: opportunityWords.opportunityId, set: { words, fingerprint, indexedAt: sql`now()` } });
      }
    },
    async remove(ids) {
      if (ids.length > 0)
        await database.queries.execute(
          sql`delete from opportunity_words where opportunity_id = any(${sql.param([...ids])}::uuid[])`,
        );
    },
    async check() {
      try {
        await database.queries.execute(sql`select 1 from opportunity_words limit 1`);
        return 'alive';
      } catch {
        return 'down';
      }
    },
  };
}
