import { and, eq, inArray, isNull, lt, not, or, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { Database, Queries } from '../../db/client.ts';
import { employers } from '../../db/schema/employers.ts';
import { opportunities } from '../../db/schema/opportunities.ts';
import { feedCursors, heartbeats } from '../../db/schema/system.ts';
import { latestBelieved } from '../../integrations/nav-feed/change-time.ts';
import type { ImportedAd } from '../../integrations/nav-feed/feed-entry.ts';
import type { FeedPosition } from '../../integrations/nav-feed/read-remote-feed.ts';
import type { ImportDecision, KnownAd } from './imports.rules.ts';

const source = 'nav-feed';
const changedAt = sql<string>`to_char(${opportunities.externalChangedAt} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** Its time of change lies in the future. */
const liesAhead = (now: Date) => sql`${opportunities.externalChangedAt} > ${latestBelieved(now)}::timestamptz`;

/** Two imports at once take turns, batch by batch: each waiting for the other's new rows and for the log of status changes, they would lock each other. */
export async function takeTurn(queries: Queries): Promise<void> {
  await queries.execute(sql`select pg_advisory_xact_lock(hashtext('import'), hashtext(${source}))`);
}

/**
 * The stored ads among the ids, held until the transaction ends. Their keys are not touched, so whoever
 * refers to an ad (its words in the index, an interest) need not wait.
 */
export async function lockKnownAds(
  queries: Queries,
  externalIds: readonly string[],
): Promise<Map<string, KnownAd & { claim: Claim | null }>> {
  if (externalIds.length === 0) return new Map();
  const rows = await queries
    .select({
      externalId: opportunities.externalId,
      status: opportunities.status,
      changedAt,
      expires: sql<boolean>`${opportunities.expiresAt} is not null`,
      hasDeadline: sql<boolean>`${opportunities.deadlineOn} is not null`,
      claimedBy: opportunities.claimedBy,
      id: opportunities.id,
      organisationNumber: opportunities.organisationNumber,
      titleNb: opportunities.titleNb,
      titleEn: opportunities.titleEn,
      sourceLanguage: opportunities.sourceLanguage,
      html: opportunities.descriptionHtml,
      deadlineOn: opportunities.deadlineOn,
    })
    .from(opportunities)
    .where(and(eq(opportunities.source, source), inArray(opportunities.externalId, [...externalIds])))
    .orderBy(opportunities.externalId)
    .for('no key update');
  return new Map(
    rows.map(
      ({ externalId, status, changedAt: at, expires, hasDeadline, claimedBy, titleNb, titleEn, sourceLanguage, ...rest }) => {
        const claim = claimedBy === null ? null : { ...rest, title: sourceLanguage === 'en' ? titleEn : titleNb };
        return [externalId ?? '', { status, changedAt: at, expires, hasDeadline, claim }];
      },
    ),
  );
}

/** Of an ad that its employer has added to: what it was before this import. */
export interface Claim {
  id: string;
  organisationNumber: string | null;
  title: string;
  html: string | null;
  deadlineOn: string | null;
}

/** The approved employers among the organisation numbers. */
export async function listApproved(queries: Queries, numbers: readonly string[]): Promise<Map<string, Joined>> {
  if (numbers.length === 0) return new Map();
  const rows = await queries
    .select({ id: employers.id, number: employers.organisationNumber })
    .from(employers)
    .where(and(eq(employers.status, 'approved'), inArray(employers.organisationNumber, [...numbers])))
    // Whoever decides about one of them waits, and then finds the ads that are being stored here.
    .for('share');
  return new Map(rows.map(({ number, ...joined }) => [number, joined]));
}

/** The employer here that has the ad's organisation number. */
export interface Joined {
  id: string;
}

/** Null when another import has just stored a newer change. */
export async function storeAd(
  queries: Queries,
  ad: ImportedAd,
  decided: Extract<ImportDecision, { act: 'store' }>,
  joined: Joined | undefined,
  now: Date,
): Promise<string | null> {
  const english = ad.language === 'en';
  const row = {
    externalChangedAt: ad.changedAt,
    status: decided.status,
    employerId: joined?.id ?? null,
    // As the ad has it, also when it is shown under an employer here: that may end, and the ad stays.
    employerName: ad.employer.name,
    organisationNumber: ad.employer.organisationNumber,
    sector: ad.sector,
    readings: ad.readings,
    workplaceFacts: factsIn(ad),
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
  };
  const [stored] = await queries
    .insert(opportunities)
    .values({ ...row, source, externalId: ad.externalId })
    .onConflictDoUpdate({
      target: [opportunities.source, opportunities.externalId],
      set: { ...row, ...keptOfClaim(row), version: sql`${opportunities.version} + 1`, updatedAt: sql`now()` },
      setWhere: sql`${opportunities.externalChangedAt} <= excluded.external_changed_at or ${liesAhead(now)}`,
    })
    .returning({ id: opportunities.id });
  return stored?.id ?? null;
}

/** What the employer of a claimed ad has added stays, whatever the source says anew; and so does the employer, who may be above the number. */
function keptOfClaim(row: { titleEn: string }) {
  const kept = (column: AnyPgColumn, name: string) =>
    sql`case when ${opportunities.claimedBy} is null then excluded.${sql.identifier(name)} else ${column} end`;
  return {
    employerId: kept(opportunities.employerId, 'employer_id'),
    workplaceFacts: kept(opportunities.workplaceFacts, 'workplace_facts'),
    ...(row.titleEn === '' ? { titleEn: kept(opportunities.titleEn, 'title_en') } : {}),
  };
}

/** Takes an ad down. Its texts stay until it is deleted, since interest in it may refer to it. */
export async function closeAd(queries: Queries, externalId: string, changedAt: string, now: Date): Promise<string | null> {
  const [closed] = await queries
    .update(opportunities)
    .set({ status: 'closed', externalChangedAt: changedAt, version: sql`${opportunities.version} + 1`, updatedAt: sql`now()` })
    .where(
      and(
        eq(opportunities.source, source),
        eq(opportunities.externalId, externalId),
        or(sql`${opportunities.externalChangedAt} <= ${changedAt}::timestamptz`, liesAhead(now)),
      ),
    )
    .returning({ id: opportunities.id });
  return closed?.id ?? null;
}

/** What the ad says of the place, for the filters; the sentences stand in the readings. */
function factsIn(ad: ImportedAd): string[] {
  return [...new Set(ad.readings.flatMap((reading) => (reading.type === 'workplace-fact' ? [reading.factId] : [])))];
}

/** Links the imported ads of an approved employer to it, or takes them from an employer that is not; their own name stays. Gives those that changed. */
export async function joinAds(
  queries: Queries,
  employer: { id: string; organisationNumber: string },
  approved: boolean,
): Promise<string[]> {
  const rows = await queries
    .update(opportunities)
    .set({
      employerId: approved ? employer.id : null,
      version: sql`${opportunities.version} + 1`,
      updatedAt: sql`now()`,
    })
    .where(
      and(
        eq(opportunities.source, source),
        approved
          ? and(
              or(
                eq(opportunities.claimedBy, employer.id),
                and(isNull(opportunities.claimedBy), eq(opportunities.organisationNumber, employer.organisationNumber)),
              ),
              sql`${opportunities.employerId} is distinct from ${employer.id}`,
            )
          : eq(opportunities.employerId, employer.id),
      ),
    )
    .returning({ id: opportunities.id });
  return rows.map(({ id }) => id);
}

/** Times of change of those we have, as the feed writes them: UTC with six decimals. Without those in the future, which nobody can believe. */
export async function listChangeTimes(queries: Queries, externalIds: readonly string[], now: Date): Promise<Map<string, string>> {
  if (externalIds.length === 0) return new Map();
  const rows = await queries
    .select({ externalId: opportunities.externalId, changedAt })
    .from(opportunities)
    .where(and(eq(opportunities.source, source), inArray(opportunities.externalId, [...externalIds]), not(liesAhead(now))));
  return new Map(rows.map((row) => [row.externalId ?? '', row.changedAt]));
}

/** Ads that were taken down before the day are forgotten, at most `limit` at once; how many. */
export async function deleteTakenDown(queries: Queries, before: Date, limit: number): Promise<number> {
  const gone = queries
    .select({ id: opportunities.id })
    .from(opportunities)
    .where(
      and(
        eq(opportunities.source, source),
        inArray(opportunities.status, ['closed', 'expired']),
        lt(opportunities.updatedAt, before),
      ),
    )
    .limit(limit)
    .for('update', { skipLocked: true });
  const rows = await queries.delete(opportunities).where(inArray(opportunities.id, gone)).returning({ id: opportunities.id });
  return rows.length;
}

export async function findPosition(queries: Queries, feed: string): Promise<FeedPosition | null> {
  const [row] = await queries.select().from(feedCursors).where(eq(feedCursors.feed, feed));
  if (row === undefined) return null;
  const { pageId, lastItem, owed, etag, lastModified } = row;
  return { pageId, lastItem, owed, etag, lastModified, caughtUp: false };
}

export async function savePosition(queries: Queries, feed: string, position: FeedPosition, now: Date): Promise<void> {
  const { caughtUp, ...rest } = position;
  const row = { ...rest, updatedAt: now, ...(caughtUp ? { caughtUpAt: now } : {}) };
  await queries
    .insert(feedCursors)
    .values({ feed, ...row })
    .onConflictDoUpdate({ target: feedCursors.feed, set: row });
}

/** Runs alone among all processes; null when somebody else is at it. The lock goes with its connection, so a killed process holds nothing. */
export async function alone<T>(database: Database, feed: string, work: () => Promise<T>): Promise<T | null> {
  const client = await database.pool.connect();
  // Lost while it only holds the lock: the import itself will notice.
  let lost = false;
  const onError = () => {
    lost = true;
  };
  client.on('error', onError);
  try {
    const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock(hashtext($1), hashtext($2)) as taken', [
      'feed',
      feed,
    ]);
    if (rows[0]?.taken !== true) return null;
    try {
      return await work();
    } finally {
      await client.query('select pg_advisory_unlock(hashtext($1), hashtext($2))', ['feed', feed]).catch(() => {
        lost = true;
      });
    }
  } finally {
    client.off('error', onError);
    client.release(lost);
  }
}

/** How the last import went, for the administrator: `at` is when the feed was last read to its end, or left in good order. */
export async function noteImport(
  queries: Queries,
  now: Date,
  failure: string | null,
  counts: Record<string, number>,
): Promise<void> {
  const detail = failure === null ? counts : { ...counts, failure, failedAt: now.toISOString() };
  await queries
    .insert(heartbeats)
    .values({ name: 'feed', at: failure === null ? now : new Date(0), detail })
    .onConflictDoUpdate({ target: heartbeats.name, set: failure === null ? { at: now, detail } : { detail } });
}
