/**
 * Postgres full text. Norwegian and English stems and plain words without accents lie side by side in one vector, and a search asks for
 * any of them: taking the accents away before stemming would break the Norwegian stemmer.
 */

import { fold, tokenise } from '@arena/taxonomy/normalise';
import { findOccupation } from '@arena/taxonomy/occupations';
import { type SQL, sql } from 'drizzle-orm';
import type { Database, Queries } from '../db/client.ts';
import { postgresCode } from '../db/client.ts';
import { opportunityWords, searchVocabulary } from '../db/schema/system.ts';
import { nearestWords } from './did-you-mean.ts';
import type { TextEngine, WordDocument } from './search.ts';
import { fingerprintOf } from './sync.ts';
import { type AskedWord, beginningLexeme, compoundParts, kinOf, occupationLexeme, partLexeme, readQuery } from './words.ts';

/**
 * So many hits in titles, occupations, employers and places are an answer: what is only mentioned in descriptions is noise beside them.
 * Where every word is an occupation we know, one hit is: nobody who writes "kokk" looks for a bus driver who eats with the cook.
 */
const enoughHeadlines = 8;
const enoughOfKnownWork = 1;
const batchSize = 100;
const mostCorrections = 3;
/** Shorter words have too many neighbours. */
const shortestCorrected = 4;
/** SQLSTATE of a missing opportunity: it was deleted while it was being indexed. */
const foreignKeyViolation = '23503';

type Weight = 'A' | 'B' | 'C' | 'D';

/** Only words go in: Postgres takes "sykepleier/vernepleier" for a path, "80-100" for a negative number and "hamar.no" for a host, each in one piece. */
const onlyWords = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ');

/** What is weighed together is taken apart once: each text of a document by itself, marks of ours beside it. */
const stemsOf = (column: string, weight: Weight) =>
  `setweight(to_tsvector('norwegian', ${column}) || to_tsvector('english', ${column}) || to_tsvector('simple', unaccent(${column})), '${weight}')`;
const marksOf = (column: string, weight: Weight) => `setweight(to_tsvector('simple', ${column}), '${weight}')`;

const madeVectors = sql.raw(`
  select ${stemsOf('titles', 'A')} || ${marksOf('title_marks', 'B')} as title,
    ${stemsOf('names', 'C')} || ${marksOf('name_marks', 'C')} as name, ${marksOf('beginnings', 'C')} as beginning,
    ${stemsOf('descriptions', 'D')} || ${marksOf('description_marks', 'D')} as description`);

/** Rows as of `writtenRow`, in one statement. `offset 0` keeps Postgres from reckoning a vector again wherever it is named. */
function writeStatement(rows: readonly string[][]): SQL {
  const column = (at: number) => sql.param(rows.map((row) => row[at]));
  return sql`
    insert into opportunity_words (opportunity_id, fingerprint, titles, headlines, words)
    select id, fingerprint, title, title || name || beginning, title || name || description
    from unnest(${column(0)}::uuid[], ${column(1)}::text[], ${column(2)}::text[], ${column(3)}::text[], ${column(4)}::text[],
      ${column(5)}::text[], ${column(6)}::text[], ${column(7)}::text[], ${column(8)}::text[])
      as given (id, fingerprint, titles, title_marks, names, name_marks, descriptions, description_marks, beginnings)
    cross join lateral (${madeVectors} offset 0) as made
    on conflict (opportunity_id) do update set fingerprint = excluded.fingerprint, titles = excluded.titles,
      headlines = excluded.headlines, words = excluded.words, indexed_at = now()`;
}

/** Id, fingerprint, then titles, names and descriptions, each followed by its marks of ours, and what words of titles begin with. */
function writtenRow(document: WordDocument): string[] {
  const written = `${document.titleNb} ${document.titleEn}`;
  const descriptions = `${document.descriptionNb} ${document.descriptionEn}`;
  const code = document.occupationCode;
  const occupation = code === null ? undefined : findOccupation(code);
  const names = occupation === undefined ? '' : `${occupation.officialName.nb} ${occupation.officialName.en}`;
  const meanings = [...(code === null ? [] : [occupationLexeme(code)]), ...compoundParts(written).map(partLexeme)];
  return [
    document.id,
    fingerprintOf(document),
    onlyWords(written),
    meanings.join(' '),
    // Everyday words of the occupation are not needed: a search in such a word asks for the occupation itself.
    onlyWords(`${names} ${document.employerName} ${document.placeNames}`),
    compoundParts(names).map(partLexeme).join(' '),
    onlyWords(descriptions),
    compoundParts(descriptions).map(partLexeme).join(' '),
    tokenise(written)
      .map(({ key }) => beginningLexeme(key))
      .join(' '),
  ];
}

/** Words as operands that nobody's quotes or operators can break. */
const anyOf = (texts: readonly string[]) => texts.map((text) => `'${onlyWords(text).trim()}'`).join(' | ');

/** One word of a search in all it may be found as. */
interface AskedForms {
  /** As it was written, or corrected. */
  written: string;
  /** With what kind of thing a compound is. */
  wide: string;
  /** How a compound of a title may begin, in the title and among the marks of it. */
  beginning: string;
  begun: string;
  /** Lexemes of ours: parts of compounds, the occupations meant, the likeliest of them, and what is near them or unknown. */
  parts: string;
  occupations: string;
  occupation: string;
  kin: string;
  /** Whether it means no occupation we know, one or several, or is itself a title of them. */
  meaning: 'none' | 'one' | 'several' | 'title';
}
const formNames = [
  'written',
  'wide',
  'beginning',
  'begun',
  'parts',
  'occupations',
  'occupation',
  'kin',
] as const satisfies (keyof AskedForms)[];

/** Stands in no index. */
const nothing = "'o0'";
/** No occupation is known. */
const noOccupation = "!'o0':*";
const shortestBeginning = 4;

/** Letters alone: "tømmer" finds "Tømmerbilsjåfør". */
const mayBegin = ({ text }: AskedWord): boolean => text.length >= shortestBeginning && /^\p{L}+$/u.test(text);

/** The head of a compound that is no occupation of ours is a guess too: corrections are given, perhaps none, where guessing is meant. */
function formsOf(word: AskedWord, corrections?: readonly string[]): AskedForms {
  const written = [word.text, ...(corrections ?? [])];
  const head = corrections === undefined && word.occupations.length === 0 ? null : word.head;
  const codes = word.occupations.map(occupationLexeme);
  return {
    written: anyOf(written),
    wide: anyOf(head === null ? written : [...written, head]),
    beginning: mayBegin(word) ? `'${word.text.toLowerCase()}':*` : nothing,
    begun: mayBegin(word) ? `'${beginningLexeme(word.key)}':*` : nothing,
    parts: anyOf([partLexeme(word.key)]),
    occupations: codes.length === 0 ? nothing : anyOf(codes),
    occupation: codes.length === 0 ? nothing : anyOf(codes.slice(0, 1)),
    kin: word.isTitle && codes.length > 0 ? `${anyOf(kinOf(word.occupations).map(occupationLexeme))} | ${noOccupation}` : nothing,
    meaning: codes.length === 0 ? 'none' : word.isTitle ? 'title' : codes.length === 1 ? 'one' : 'several',
  };
}

/**
 * How well a title fits one word. Work itself says more than a word: a kitchen helper at a nursing home is no nurse. What has a title only
 * as a part of other work ("tannlege" for "lege") is below zero: it comes last, and not at all where nothing else fits. So does what has the
 * word itself and is other work ("vi lærer deg opp" for "lærer"), which stays.
 */
const far = -100;
const mentioned = -1000;
const fitOf: Record<AskedForms['meaning'], (at: number) => string> = {
  none: (at) => `(titles @@ written${at})::int * 2 + (titles @@ wide${at})::int`,
  one: (at) => `(titles @@ occupations${at})::int * 3 + (titles @@ written${at})::int * 2`,
  several: (at) => `(titles @@ occupations${at})::int * 3 + (titles @@ occupation${at})::int + (titles @@ written${at})::int * 2`,
  title: (at) => `case when titles @@ occupations${at} then 5 + (titles @@ occupation${at})::int + (titles @@ written${at})::int
    when titles @@ kin${at} and titles @@ wide${at} then 2 + (titles @@ written${at})::int
    when titles @@ written${at} then ${far - 1} else ${far} end`,
};
const inAllWays = (parameter: string) =>
  `to_tsquery('norwegian', ${parameter}) || to_tsquery('english', ${parameter}) || to_tsquery('simple', unaccent(${parameter}))`;
/** Of more words there are too many kinds of statements to keep each. */
const mostPrepared = 3;

/** The statement for words of these meanings. $1 is the limit, $2 how many headlines are enough. */
function rankStatement(meanings: readonly AskedForms['meaning'][], any: boolean): { name?: string; text: string } {
  const asked = meanings.map((_meaning, at) => {
    const [written, wide, beginning, begun, parts, occupations, occupation, kin] = formNames.map(
      (_name, form) => `$${at * formNames.length + form + 3}::text`,
    );
    const ours = `to_tsquery('simple', ${parts}) || ${occupations}::tsquery`;
    // Only mentioned, a word must be met as it is or in its Norwegian forms: "market" is no "marketing".
    return `${inAllWays(`${written}`)} as written${at}, ${occupations}::tsquery as occupations${at}, ${occupation}::tsquery as occupation${at},
      ${kin}::tsquery as kin${at}, ${inAllWays(`${wide}`)} || to_tsquery('simple', unaccent(${beginning})) || ${ours} as wide${at},
      ${inAllWays(`${wide}`)} || ${begun}::tsquery || ${ours} as headed${at},
      to_tsquery('norwegian', ${wide}) || to_tsquery('simple', ${wide}) || to_tsquery('simple', unaccent(${wide})) || ${ours} as strict${at}`;
  });
  const together = (name: string) => meanings.map((_meaning, at) => `${name}${at}`).join(any ? ' || ' : ' && ');
  const fit = meanings.map((meaning, at) => fitOf[meaning](at)).join(' + ');
  // Who looks for work we know is not shown other work we know because its text mentions it.
  const mention = meanings.every((meaning) => meaning !== 'none') ? `and not titles @@ 'o0:*'::tsquery` : '';
  return {
    // Prepared once for each connection.
    ...(meanings.length > mostPrepared ? {} : { name: `rank ${any ? 'any' : 'all'} ${meanings.join(' ')}` }),
    text: `
      with forms as materialized (select ${asked.join(', ')}),
      asked as materialized (select *, ${together('headed')} as whole, ${together('written')} as literal, ${together('strict')} as strict from forms),
      headline as materialized (
        select id, fit, fit >= 0 or titles @@ literal as told from (
          select opportunity_id as id, titles, literal, ${fit} as fit from opportunity_words, asked where headlines @@ whole offset 0
        ) as fitting
        order by fit desc, id desc limit $1
      ),
      mention as materialized (
        select opportunity_id as id, ${fit} + ${mentioned} as fit from opportunity_words, asked
        where (select count(*) from headline where told) < $2 and words @@ strict and not headlines @@ whole ${mention}
        order by fit desc, opportunity_id desc limit $1
      )
      select string_agg(id::text, ' ' order by fit desc, id desc) as ids from (
        select id, fit from headline where told or exists (select from headline where fit >= 0)
        union all select * from mention
      ) as found`,
  };
}

export function createPostgresEngine(database: Database): TextEngine {
  const { queries, pool } = database;

  /** Titles first, then occupations, employers and places, then what is only mentioned; the newest of equals first. */
  async function find(asked: readonly AskedForms[], any: boolean, limit: number): Promise<string[]> {
    const enough = asked.every(({ meaning }) => meaning !== 'none') ? enoughOfKnownWork : enoughHeadlines;
    const values = [limit, enough, ...asked.flatMap((forms) => formNames.map((name) => forms[name]))];
    const { rows } = await pool.query<{ ids: string | null }>({
      ...rankStatement(
        asked.map(({ meaning }) => meaning),
        any,
      ),
      values,
    });
    return rows[0]?.ids?.split(' ').slice(0, limit) ?? [];
  }

  /** Words of our own that an unknown word may have meant, nearest first. */
  async function findCorrections(word: AskedWord): Promise<string[]> {
    if (word.small || word.occupations.length > 0) return [];
    return (await nearestWords(queries, word.key)).slice(0, mostCorrections);
  }

  async function write(target: Queries, documents: readonly WordDocument[]): Promise<void> {
    // In one order everywhere: two writers of the same documents must not lock each other.
    const sorted = documents.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    await writeVocabulary(queries, documents);
    for (let at = 0; at < sorted.length; at += batchSize)
      await target.execute(writeStatement(sorted.slice(at, at + batchSize).map(writtenRow)));
    if (sorted.length > 0) await tell(target);
  }

  const remove = async (target: Queries, ids: readonly string[]) => {
    if (ids.length === 0) return;
    await target.execute(sql`delete from opportunity_words where opportunity_id = any(${sql.param([...ids])}::uuid[])`);
    await tell(target);
  };
  /** The index comes after the market: what was ranked meanwhile, and pages drawn of it, are too old. */
  const tell = (target: Queries) => target.execute(sql`select pg_notify('public_changed', '')`);

  return {
    name: 'postgres',
    async rank(words, limit, { meant, any = false, guess = true } = {}) {
      const asked = readQuery(words, meant);
      const needed = asked.filter(({ small }) => !small);
      if (needed.length === 0) return [];
      if (!any) {
        const exactly = await find(
          needed.map((word) => formsOf(word)),
          false,
          limit,
        );
        if (exactly.length > 0 || !guess) return exactly;
      }
      // Where any word is enough, a guess at the others would only add noise.
      const corrected = await Promise.all(needed.map(async (word) => formsOf(word, any ? [] : await findCorrections(word))));
      return find(corrected, any, limit);
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
