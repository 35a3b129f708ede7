/** Brings a text engine up to date with opportunities as they now stand in Postgres. Run by jobs, by the rebuild, and after an import. */
import { createHash } from 'node:crypto';
import { linkTitle } from '@arena/taxonomy/linker';
import { findMunicipality } from '@arena/taxonomy/municipalities';
import { occupationWords } from '@arena/taxonomy/occupation-words.data';
import { findOccupation, occupations } from '@arena/taxonomy/occupations';
import { findPlace } from '@arena/taxonomy/places';
import { lookedUpText } from '@arena/taxonomy/plain-text';
import type { OccupationCode } from '@arena/taxonomy/types';
import { and, asc, eq, gt, inArray } from 'drizzle-orm';
import type { Queries } from '../db/client.ts';
import { employers } from '../db/schema/employers.ts';
import { opportunities } from '../db/schema/opportunities.ts';
import { isOnTheMarket } from './market.store.ts';
import type { Drift, TextEngine, WordDocument } from './search.ts';

/** Raised when engines index the same documents in a new way, or titles are read in a new way: the next start indexes all. */
const indexVersion = 6;
const batchSize = 100;
/** What comes later in a text adds little, and Postgres takes one megabyte of words at most. */
const longestDescription = 50_000;
/** For finding only: a wrong guess here shows an ad too many. */
const titleSurenessNeeded = 0.5;

const withoutTags = (html: string) => html.replaceAll(/<[^>]*>/g, ' ');
const description = (text: string) => lookedUpText(text.slice(0, longestDescription));

const digest = (...texts: readonly string[]) =>
  texts.reduce((hash, text) => hash.update(text), createHash('sha1')).digest('base64url');

let wordsVersion: string | undefined;

/**
 * Changes whenever what would be indexed changes. A guess follows from the title and from our words for occupations, so it stands for
 * both: nobody needs to guess again to see that nothing changed.
 */
export function fingerprintOf({ occupationGuessed = false, ...document }: WordDocument): string {
  if (!occupationGuessed) return digest(`${indexVersion}`, JSON.stringify(document));
  wordsVersion ??= digest(JSON.stringify([occupations, occupationWords]));
  const told = { ...document, occupationCode: null, occupationWords: '', occupationHints: '' };
  return digest(`${indexVersion} ${wordsVersion}`, JSON.stringify(told));
}

type Row = typeof opportunities.$inferSelect;

const toDocument = (row: Row): WordDocument => readRow(row, row.occupationCode ?? guessOccupation(row));
/** With the same fingerprint as the whole document, in a fraction of the time. */
const toDocumentWithoutGuess = (row: Row): WordDocument => readRow(row, row.occupationCode);

function readRow(row: Row, occupationCode: OccupationCode | null): WordDocument {
  const occupation = findOccupation(occupationCode ?? '');
  const place = row.placeId === null ? undefined : findPlace(row.placeId);
  const municipality = row.municipalityNumber === null ? undefined : findMunicipality(row.municipalityNumber);
  const imported = row.descriptionHtml === null ? '' : withoutTags(row.descriptionHtml);
  const words = occupation === undefined ? [] : (occupationWords[occupation.code] ?? []);
  return {
    id: row.id,
    titleNb: lookedUpText(row.titleNb),
    titleEn: lookedUpText(row.titleEn),
    descriptionNb: description(row.sourceLanguage === 'en' ? row.descriptionNb : `${row.descriptionNb} ${imported}`),
    descriptionEn: description(row.sourceLanguage === 'en' ? `${row.descriptionEn} ${imported}` : row.descriptionEn),
    employerName: lookedUpText(row.employerName),
    occupationCode: occupation?.code ?? null,
    occupationWords:
      occupation === undefined
        ? ''
        : [occupation.officialName.nb, occupation.officialName.en, ...words.filter((word) => !word.startsWith('~'))].join(' '),
    occupationHints: words
      .filter((word) => word.startsWith('~'))
      .map((word) => word.slice(1))
      .join(' '),
    placeNames: [...new Set([place?.name ?? '', municipality?.name ?? ''])].join(' ').trim(),
    occupationGuessed: row.occupationCode === null,
  };
}

function guessOccupation({ titleNb, titleEn }: Row): OccupationCode | null {
  const [best] = linkTitle(titleNb || titleEn, 1);
  return best !== undefined && best.score >= titleSurenessNeeded ? best.id : null;
}

const selectDocuments = (queries: Queries) =>
  queries
    .select({ opportunity: opportunities })
    .from(opportunities)
    .leftJoin(employers, eq(employers.id, opportunities.employerId));

/** The documents of those among the ids that are on the market. */
export async function listDocuments(queries: Queries, ids: readonly string[]): Promise<WordDocument[]> {
  if (ids.length === 0) return [];
  const rows = await selectDocuments(queries).where(and(isOnTheMarket, inArray(opportunities.id, [...ids])));
  return rows.map(({ opportunity }) => toDocument(opportunity));
}

/** The documents of everything on the market, a hundred at a time: their texts together may be larger than the memory. */
export async function* eachDocuments(queries: Queries, read = toDocument): AsyncGenerator<WordDocument[]> {
  let after: string | undefined;
  for (;;) {
    const rows = await selectDocuments(queries)
      .where(and(isOnTheMarket, after === undefined ? undefined : gt(opportunities.id, after)))
      .orderBy(asc(opportunities.id))
      .limit(batchSize);
    if (rows.length === 0) return;
    yield rows.map(({ opportunity }) => read(opportunity));
    after = rows.at(-1)?.opportunity.id;
  }
}

/**
 * What is on the market is indexed, what is not is removed. Every engine is tried before the first error is thrown: one that is down
 * must not make the others old.
 */
export async function syncEngines(queries: Queries, engines: readonly TextEngine[], ids: readonly string[]): Promise<void> {
  const documents = await listDocuments(queries, ids);
  const present = new Set(documents.map(({ id }) => id));
  const gone = ids.filter((id) => !present.has(id));
  const errors: unknown[] = [];
  for (const engine of engines) {
    try {
      await engine.upsert(documents);
      await engine.remove(gone);
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0) throw errors[0];
}

/** How the engine's index differs from Postgres, by fingerprint; nothing is changed. */
export async function measureDrift(queries: Queries, engine: TextEngine): Promise<Drift> {
  const indexed = await engine.fingerprints();
  const drift: Drift = { engine: engine.name, missing: [], stale: [], superfluous: [] };
  for await (const documents of eachDocuments(queries, toDocumentWithoutGuess)) {
    for (const document of documents) {
      const known = indexed.get(document.id);
      if (known === undefined) drift.missing.push(document.id);
      else if (known !== fingerprintOf(document)) drift.stale.push(document.id);
      indexed.delete(document.id);
    }
  }
  drift.superfluous = [...indexed.keys()];
  return drift;
}

/** Indexes what is missing or stale and removes what is superfluous, as Postgres has it by then. */
export async function mendDrift(queries: Queries, engine: TextEngine, drift: Drift): Promise<void> {
  const ids = [...drift.missing, ...drift.stale, ...drift.superfluous];
  for (let at = 0; at < ids.length; at += batchSize) await syncEngines(queries, [engine], ids.slice(at, at + batchSize));
}
