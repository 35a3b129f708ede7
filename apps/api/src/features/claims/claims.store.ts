import type { Enrichment } from '@arena/contract/claims';
import { and, desc, eq, gt, inArray, or, sql } from 'drizzle-orm';
import type { Queries } from '../../db/client.ts';
import { employerMembers } from '../../db/schema/employers.ts';
import { opportunities, requirements } from '../../db/schema/opportunities.ts';

export type AdRow = typeof opportunities.$inferSelect;

/** What the employer may see of its own: ads under it, under its businesses, or claimed by it; the ended ones since a day. */
export async function listAds(
  queries: Queries,
  employerId: string,
  units: readonly string[],
  endedSince: Date,
  limit: number,
): Promise<AdRow[]> {
  const own = [eq(opportunities.employerId, employerId), eq(opportunities.claimedBy, employerId)];
  return queries
    .select()
    .from(opportunities)
    .where(
      and(
        eq(opportunities.source, 'nav-feed'),
        or(...own, ...(units.length === 0 ? [] : [inArray(opportunities.organisationNumber, [...units])])),
        or(
          eq(opportunities.status, 'open'),
          and(eq(opportunities.claimedBy, employerId), gt(opportunities.updatedAt, endedSince)),
        ),
      ),
    )
    .orderBy(desc(opportunities.publishedAt), opportunities.id)
    .limit(limit);
}

export async function findAd(queries: Queries, id: string): Promise<AdRow | undefined> {
  const [row] = await queries
    .select()
    .from(opportunities)
    .where(and(eq(opportunities.id, id), eq(opportunities.source, 'nav-feed')));
  return row;
}

/** The row, held until the transaction ends: two claims at once come one after the other. */
export async function lockAd(queries: Queries, id: string): Promise<AdRow | undefined> {
  const [row] = await queries
    .select()
    .from(opportunities)
    .where(and(eq(opportunities.id, id), eq(opportunities.source, 'nav-feed')))
    .for('update');
  return row;
}

const nextVersion = sql`${opportunities.version} + 1`;

/** Writes what the employer adds; `titleEn` null leaves a title that is the source's own. */
export async function enrichAd(
  queries: Queries,
  id: string,
  claim: { employerId: string; at: Date },
  { requirements: asked, titleEn, summaryEn, ...rest }: Omit<Enrichment, 'titleEn'> & { titleEn: string | null },
  now: Date,
): Promise<AdRow> {
  const [row] = await queries
    .update(opportunities)
    .set({
      employerId: claim.employerId,
      claimedBy: claim.employerId,
      claimedAt: claim.at,
      workplaceFacts: rest.workplaceFacts,
      details: rest.details,
      contactHere: rest.contactHere,
      descriptionEn: summaryEn,
      ...(titleEn === null ? {} : { titleEn }),
      version: nextVersion,
      updatedAt: now,
    })
    .where(eq(opportunities.id, id))
    .returning();
  if (row === undefined) throw new Error('the ad is gone');
  await queries.delete(requirements).where(eq(requirements.opportunityId, id));
  if (asked.length > 0) {
    await queries.insert(requirements).values(
      asked.map((requirement, position) => ({
        opportunityId: id,
        position,
        type: requirement.type,
        hardness: requirement.hardness,
        requirement,
      })),
    );
  }
  return row;
}

/** The ad as the source has it again: nothing that the employer added is left. */
export async function releaseAd(
  queries: Queries,
  id: string,
  as: { workplaceFacts: string[]; keepsTitleEn: boolean; keepsEmployer: boolean },
  now: Date,
): Promise<void> {
  await queries
    .update(opportunities)
    .set({
      claimedBy: null,
      claimedAt: null,
      contactHere: false,
      workplaceFacts: as.workplaceFacts,
      details: {},
      descriptionEn: '',
      ...(as.keepsTitleEn ? {} : { titleEn: '' }),
      ...(as.keepsEmployer ? {} : { employerId: null }),
      version: nextVersion,
      updatedAt: now,
    })
    .where(eq(opportunities.id, id));
  await queries.delete(requirements).where(eq(requirements.opportunityId, id));
}

/** Accounts of the employer that claimed it. */
export async function listClaimants(queries: Queries, opportunityId: string): Promise<string[]> {
  const rows = await queries
    .select({ accountId: employerMembers.accountId })
    .from(employerMembers)
    .innerJoin(opportunities, eq(opportunities.claimedBy, employerMembers.employerId))
    .where(eq(opportunities.id, opportunityId));
  return rows.map(({ accountId }) => accountId);
}
