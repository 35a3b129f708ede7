import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Queries } from '../../db/client.ts';
import { opportunities } from '../../db/schema/opportunities.ts';
import type { ImportedAd } from '../../integrations/nav-feed/feed-entry.ts';
import type { ImportDecision, KnownAd } from './imports.rules.ts';

const source = 'nav-feed';

/** Two imports at once take turns, batch by batch: each waiting for the other's new rows and for the log of status changes, they would lock each other. */
export async function takeTurn(queries: Queries): Promise<void> {
  await queries.execute(sql`select pg_advisory_xact_lock(hashtext('import'), hashtext(${source}))`);
}

/**
 * The stored ads among the ids, held until the transaction ends. Their keys are not touched, so whoever
 * refers to an ad (its words in the index, an interest) need not wait.
 */
export async function lockKnownAds(queries: Queries, externalIds: readonly string[]): Promise<Map<string, KnownAd>> {
  if (externalIds.length === 0) return new Map();
  const rows = await queries
    .select({
      externalId: opportunities.externalId,
      status: opportunities.status,
      changedAt: sql<string>`to_char(${opportunities.externalChangedAt} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
      expires: sql<boolean>`${opportunities.expiresAt} is not null`,
      hasDeadline: sql<boolean>`${opportunities.deadlineOn} is not null`,
    })
    .from(opportunities)
    .where(and(eq(opportunities.source, source), inArray(opportunities.externalId, [...externalIds])))
    .orderBy(opportunities.externalId)
    .for('no key update');
  return new Map(rows.map(({ externalId, ...known }) => [externalId ?? '', known]));
}

/** Null when another import has just stored a newer change. */
export async function storeAd(
  queries: Queries,
  ad: ImportedAd,
  decided: Extract<ImportDecision, { act: 'store' }>,
): Promise<string | null> {
  const english = ad.language === 'en';
  const row = {
    externalChangedAt: ad.changedAt,
    status: decided.status,
    employerName: ad.employer.name,
    kind: ad.kind,
    occupationCode: ad.occupationCode,
    titleNb: english ? '' : ad.title,
    titleEn: english ? ad.title : '',
    descriptionHtml: ad.descriptionHtml,
    sourceLanguage: ad.language,
    placeId: ad.placeId,
    municipalityNumber: ad.municipalityNumber,
    extentFrom: ad.extent?.fromPercent ?? null,
    extentTo: ad.extent?.toPercent ?? null,
    positionCount: ad.positionCount,
    startText: ad.startText,
    deadlineOn: decided.deadlineOn,
    deadlineText: decided.deadlineText,
    publishedAt: new Date(ad.publishedAt),
    expiresAt: decided.expiresAt === null ? null : new Date(decided.expiresAt),
    // The applicant is sent to the source's own page; where there is no form, to the ad itself.
    applicationUrl: ad.applicationUrl ?? ad.sourceUrl,
  } as const;
  const [stored] = await queries
    .insert(opportunities)
    .values({ ...row, source, externalId: ad.externalId })
    .onConflictDoUpdate({
      target: [opportunities.source, opportunities.externalId],
      set: { ...row, version: sql`${opportunities.version} + 1`, updatedAt: sql`now()` },
      setWhere: sql`${opportunities.externalChangedAt} <= excluded.external_changed_at`,
    })
    .returning({ id: opportunities.id });
  return stored?.id ?? null;
}

/** Takes an ad down. Its texts stay until it is deleted, since interest in it may refer to it. */
export async function closeAd(queries: Queries, externalId: string, changedAt: string): Promise<string | null> {
  const [closed] = await queries
    .update(opportunities)
    .set({ status: 'closed', externalChangedAt: changedAt, version: sql`${opportunities.version} + 1`, updatedAt: sql`now()` })
    .where(
      and(
        eq(opportunities.source, source),
        eq(opportunities.externalId, externalId),
        sql`${opportunities.externalChangedAt} <= ${changedAt}::timestamptz`,
      ),
    )
    .returning({ id: opportunities.id });
  return closed?.id ?? null;
}
