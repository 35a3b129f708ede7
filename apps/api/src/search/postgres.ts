/**
 * Postgres full text. Norwegian and English stems and plain words without accents lie side by side in one vector, and a search asks for
 * any of them: taking the accents away before stemming would break the Norwegian stemmer.
 */

import { withinSlips } from '@arena/taxonomy/edit-distance';
import { fold, tokenise } from '@arena/taxonomy/normalise';
import { type SQL, sql } from 'drizzle-orm';
import type { Database, Queries } from '../db/client.ts';
import { postgresCode } from '../db/client.ts';
import { opportunityWords, searchVocabulary } from '../db/schema/system.ts';
import type { TextEngine, WordDocument } from './search.ts';
import { fingerprintOf } from './sync.ts';
import { type AskedWord, compoundParts, occupationLexeme, partLexeme, readQuery } from './words.ts';

/** Ranking reads each candidate's whole vector: 500 take 30 ms, all of a frequent word's 50,000 took 2 s. */
const mostCandidates = 500;
const batchSize = 50;
const leastLikeness = 0.3;
/** Shorter words have too many neighbours. */
const shortestCorrected = 4;
/** SQLSTATE of a missing opportunity: it was deleted while it was being indexed. */
const foreignKeyViolation = '23503';

type Weight = 'A' | 'B' | 'C' | 'D';

/** Only words go in: Postgres takes "sykepleier/vernepleier" for a path, "80-100" for a negative number and "hamar.no" for a host, each in one piece. */
const onlyWords = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ');

function stems(text: string, weight: Weight): SQL {
  const words = onlyWords(text);
  return sql`setweight(to_tsvector('norwegian', ${words}) || to_tsvector('english', ${words}) || to_tsvector('simple', unaccent(${words})), ${weight})`;
}
const marks = (lexemes: readonly string[], weight: Weight): SQL =>
  sql`setweight(to_tsvector('simple', ${lexemes.join(' ')}), ${weight})`;

function vectors(document: WordDocument): { words: SQL; headlines: SQL } {
  const titles = `${document.titleNb} ${document.titleEn}`;
  const descriptions = `${document.descriptionNb} ${document.descriptionEn}`;
  const code = document.occupationCode;
  const headlines = sql`${stems(titles, 'A')}
    || ${stems(document.occupationWords, 'B')}
    || ${marks([...(code === null ? [] : [occupationLexeme(code)]), ...compoundParts(`${titles} ${document.occupationWords}`).map(partLexeme)], 'B')}
    || ${stems(`${document.employerName} ${document.placeNames}`, 'C')}`;
  return {
    headlines,
    words: sql`${headlines} || ${stems(descriptions, 'D')} || ${stems(document.occupationHints, 'D')}
      || ${marks(compoundParts(descriptions).map(partLexeme), 'D')}`,
  };
}

const written = (word: string): SQL =>
  sql`(plainto_tsquery('norwegian', ${word}) || plainto_tsquery('english', ${word}) || plainto_tsquery('simple', unaccent(${word})))`;

/** What one word of the search may be found as. */
function forms(word: AskedWord, corrections: readonly string[]): SQL {
  const lexemes = [partLexeme(word.key), ...word.occupations.map(occupationLexeme)];
  return sql`(${sql.join(
    [
      written(word.text),
      ...corrections.map(written),
      ...(word.head === null ? [] : [written(word.head)]),
      ...lexemes.map((lexeme) => sql`plainto_tsquery('simple', ${lexeme})`),
    ],
    sql` || `,
  )})`;
}

const anyOf = (parts: readonly SQL[]) => sql.join([...parts], sql` || `);
const allOf = (parts: readonly SQL[]) => sql.join([...parts], sql` && `);

export function createPostgresEngine(database: Database): TextEngine {
  const { queries } = database;

  /** Titles, occupations, employers and places first, descriptions after. Words as they were written count double. */
  async function find(asked: readonly AskedWord[], match: SQL, limit: number): Promise<string[]> {
    const result = await queries.execute<{ id: string }>(sql`
      with asked as materialized (select ${match} as wide, ${anyOf(asked.map(({ text }) => written(text)))} as exact),
      headline as materialized (
        select opportunity_id from opportunity_words, asked where headlines @@ wide limit ${mostCandidates}
      ),
      candidates as (
        select opportunity_id from headline
        union (select opportunity_id from opportunity_words, asked
          where (select count(*) from headline) < ${mostCandidates} and words @@ wide limit ${mostCandidates})
      )
      select opportunity_id as id from candidates join opportunity_words using (opportunity_id), asked
      order by ts_rank('{0.05, 0.3, 0.5, 1}', words, exact) * 2 + ts_rank('{0.05, 0.3, 0.5, 1}', words, wide) desc, opportunity_id desc
      limit ${Math.min(limit, mostCandidates)}`);
    return result.rows.map(({ id }) => id);
  }

  /** Words of our own that an unknown word may have meant, nearest first. */
  async function findCorrections(word: AskedWord): Promise<string[]> {
    if (word.small || word.occupations.length > 0 || word.key.length < shortestCorrected) return [];
    const result = await queries.execute<{ word: string; key: string; likeness: number }>(sql`
      select word, key, similarity(key, ${word.key}) as likeness from search_vocabulary
      where key % ${word.key} order by likeness desc, word limit 10`);
    if (result.rows.some(({ key }) => key === word.key)) return [];
    const slips = word.key.length >= 9 ? 2 : 1;
    return result.rows
      .filter(({ key, likeness }) => likeness >= 0.6 || (likeness >= leastLikeness && withinSlips(word.key, key, slips)))
      .slice(0, 3)
      .map((row) => row.word);
  }

  async function write(target: Queries, documents: readonly WordDocument[]): Promise<void> {
    // In one order everywhere: two writers of the same documents must not lock each other.
    const sorted = documents.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    await writeVocabulary(queries, documents);
    for (let at = 0; at < sorted.length; at += batchSize) {
      const rows = sorted
        .slice(at, at + batchSize)
        .map((document) => ({ opportunityId: document.id, ...vectors(document), fingerprint: fingerprintOf(document) }));
      await target
        .insert(opportunityWords)
        .values(rows)
        .onConflictDoUpdate({
          target: opportunityWords.opportunityId,
          set: {
            words: sql`excluded.words`,
            headlines: sql`excluded.headlines`,
            fingerprint: sql`excluded.fingerprint`,
            indexedAt: sql`now()`,
          },
        });
    }
  }

  const remove = async (target: Queries, ids: readonly string[]) => {
    if (ids.length > 0)
      await target.execute(sql`delete from opportunity_words where opportunity_id = any(${sql.param([...ids])}::uuid[])`);
  };

  return {
    name: 'postgres',
    async rank(words, limit, { meant, any = false } = {}) {
      const asked = readQuery(words, meant);
      const needed = asked.filter(({ small }) => !small);
      if (needed.length === 0) return [];
      if (!any) {
        const exactly = await find(asked, allOf(needed.map((word) => forms(word, []))), limit);
        if (exactly.length > 0) return exactly;
      }
      const corrected = await Promise.all(needed.map(async (word) => forms(word, await findCorrections(word))));
      return find(asked, any ? anyOf(corrected) : allOf(corrected), limit);
    },
    async upsert(documents) {
      try {
        await write(queries, documents);
      } catch (error) {
        if (postgresCode(error) !== foreignKeyViolation) throw error;
        for (const document of documents) {
          await write(queries, [document]).catch((failure: unknown) => {
            if (postgresCode(failure) !== foreignKeyViolation) throw failure;
          });
        }
      }
    },
    remove: (ids) => remove(queries, ids),
    async check() {
      try {
        await queries.execute(sql`select 1 from opportunity_words limit 1`);
        return 'alive';
      } catch {
        return 'down';
      }
    },
    async fingerprints() {
      const rows = await queries
        .select({ id: opportunityWords.opportunityId, fingerprint: opportunityWords.fingerprint })
        .from(opportunityWords);
      return new Map(rows.map(({ id, fingerprint }) => [id, fingerprint]));
    },
    async rebuild(batches) {
      // Outside the transaction, which would hold every word until its end while others add the same ones.
      await queries.delete(searchVocabulary);
      await database.transaction({ actor: null, reason: 'search rebuild' }, async (transaction) => {
        // Others read the old index until this commits.
        const kept = new Set<string>();
        for await (const documents of batches()) {
          await write(transaction, documents);
          for (const { id } of documents) kept.add(id);
        }
        const indexed = await transaction.select({ id: opportunityWords.opportunityId }).from(opportunityWords);
        await remove(
          transaction,
          indexed.map(({ id }) => id).filter((id) => !kept.has(id)),
        );
      });
    },
  };
}

async function writeVocabulary(target: Queries, documents: readonly WordDocument[]): Promise<void> {
  const words = new Map<string, string>();
  for (const { titleNb, titleEn, occupationWords, employerName, placeNames } of documents) {
    const text = `${titleNb} ${titleEn} ${occupationWords} ${employerName} ${placeNames}`;
    for (const { start, end, key } of tokenise(text)) {
      if (key.length >= shortestCorrected && key.length <= 60 && !/^\d+$/.test(key))
        words.set(text.slice(start, end).toLowerCase(), key);
    }
  }
  if (words.size === 0) return;
  // In one order everywhere: two writers that meet the same words must not wait for each other.
  const sorted = [...words.keys()].sort();
  await target.execute(sql`insert into search_vocabulary (word, key)
    select * from unnest(${sql.param(sorted)}::text[], ${sql.param(sorted.map((word) => words.get(word) ?? fold(word)))}::text[]) on conflict do nothing`);
}
