/** Brings a text engine up to date with opportunities as they now stand in Postgres. Run by jobs, by the rebuild, and after an import. */
import { findMunicipality } from '@arena/taxonomy/municipalities';
import { occupationWords } from '@arena/taxonomy/occupation-words.data';
import { findOccupation } from '@arena/taxonomy/occupations';
import { findPlace } from '@arena/taxonomy/places';
import { and, eq, inArray } from 'drizzle-orm';
import type { Queries } from '../db/client.ts';
import { employers } from '../db/schema/employers.ts';
import { opportunities } from '../db/schema/opportunities.ts';
import { isOnTheMarket } from './market.store.ts';
import type { TextEngine, WordDocument } from './search.ts';

const withoutTags = (html: string) => html.replaceAll(/<[^>]*>/g, ' ');

/** The documents of those among the ids that are on the market; all of them when no ids are given. */
export async function listDocuments(queries: Queries, ids?: readonly string[]): Promise<WordDocument[]> {
  const rows = await queries
    .select({ opportunity: opportunities })
    .from(opportunities)
    .leftJoin(employers, eq(employers.id, opportunities.employerId))
    .where(and(isOnTheMarket, ids === undefined ? undefined : inArray(opportunities.id, [...ids])));
  return rows.map(({ opportunity: row }) => {
    const occupation = row.occupationCode === null ? undefined : findOccupation(row.occupationCode);
    const place = row.placeId === null ? undefined : findPlace(row.placeId);
    const municipality = row.municipalityNumber === null ? undefined : findMunicipality(row.municipalityNumber);
    return {
      id: row.id,
      titleNb: row.titleNb,
      titleEn: row.titleEn,
      descriptionNb: row.descriptionHtml === null ? row.descriptionNb : withoutTags(row.descriptionHtml),
      descriptionEn: row.descriptionEn,
      employerName: row.employerName,
      occupationWords:
        occupation === undefined
          ? ''
          : [occupation.name.nb, occupation.name.en, ...(occupationWords[occupation.code] ?? [])].join(' '),
      placeNames: [place?.name ?? '', municipality?.name ?? ''].join(' '),
    };
  });
}

/** What is on the market is indexed, what is not is removed. */
export async function syncEngines(queries: Queries, engines: readonly TextEngine[], ids: readonly string[]): Promise<void> {
  const documents = await listDocuments(queries, ids);
  const present = new Set(documents.map(({ id }) => id));
  const gone = ids.filter((id) => !present.has(id));
  for (const engine of engines) {
    await engine.upsert(documents);
    await engine.remove(gone);
  }
}
