import { sql } from 'drizzle-orm';
import type { Queries } from '../../db/client.ts';
import { taxonomyWords } from '../../db/schema/taxonomy.ts';
import type { Word } from './esco.rules.ts';

const source = 'esco';

/** All of them in place of those of an earlier import; what stays the same is not touched. Two imports at once take turns. */
export async function replaceWords(queries: Queries, words: readonly Word[]): Promise<{ added: number; removed: number }> {
  const given = sql`given as materialized (
    select * from jsonb_to_recordset(${JSON.stringify(words)}::jsonb) as (kind text, target text, language text, word text))`;
  await queries.execute(sql`select pg_advisory_xact_lock(hashtext('import'), hashtext(${source}))`);
  const removed = await queries.execute(sql`with ${given}
    delete from taxonomy_words where source = ${source}
      and (kind, target, language, word) not in (select kind, target, language, word from given)`);
  const added = await queries.execute(sql`with ${given}
    insert into taxonomy_words (source, kind, target, language, word)
    select ${source}, kind, target, language, word from given on conflict do nothing`);
  return { added: added.rowCount ?? 0, removed: removed.rowCount ?? 0 };
}

/** Each word once for what it leads to, whatever its language and source. */
export async function listWords(queries: Queries): Promise<Pick<Word, 'kind' | 'target' | 'word'>[]> {
  return queries
    .selectDistinct({ kind: taxonomyWords.kind, target: taxonomyWords.target, word: taxonomyWords.word })
    .from(taxonomyWords);
}
