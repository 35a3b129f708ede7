import type { Sector } from '@arena/contract/opportunities';
import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Queries } from '../../db/client.ts';
import { employers } from '../../db/schema/employers.ts';
import { opportunities, requirements } from '../../db/schema/opportunities.ts';
import { readTogether } from '../../db/statements.ts';
import { isOnTheMarket } from '../../search/market.store.ts';

export type OpportunityRow = typeof opportunities.$inferSelect;
export type StoredRequirement = typeof requirements.$inferSelect.requirement;

/** Those of the ids that everybody may see now; in no particular order. */
export async function listOnTheMarket(queries: Queries, ids: readonly string[]): Promise<OpportunityRow[]> {
  if (ids.length === 0) return [];
  const rows = await queries
    .select({ opportunity: opportunities })
    .from(opportunities)
    .leftJoin(employers, eq(employers.id, opportunities.employerId))
    .where(and(isOnTheMarket, inArray(opportunities.id, [...ids])));
  return rows.map(({ opportunity }) => opportunity);
}

/** What a card shows. */
const cardColumns = {
  id: opportunities.id,
  kind: opportunities.kind,
  titleNb: opportunities.titleNb,
  titleEn: opportunities.titleEn,
  employerId: opportunities.employerId,
  employerName: opportunities.employerName,
  placeId: opportunities.placeId,
  municipalityNumber: opportunities.municipalityNumber,
  occupationCode: opportunities.occupationCode,
  extentFrom: opportunities.extentFrom,
  extentTo: opportunities.extentTo,
  remote: opportunities.remote,
  publishedAt: opportunities.publishedAt,
  createdAt: opportunities.createdAt,
  deadlineOn: opportunities.deadlineOn,
  deadlineText: opportunities.deadlineText,
  source: opportunities.source,
};
const hardnessesOf = sql<
  string[]
>`array(select ${requirements.hardness} from ${requirements} where ${requirements.opportunityId} = ${opportunities.id})`;

const prepareCards = (queries: Queries) =>
  queries
    .select({ ...cardColumns, hardnesses: hardnessesOf })
    .from(opportunities)
    .leftJoin(employers, eq(employers.id, opportunities.employerId))
    .where(and(isOnTheMarket, sql`${opportunities.id} = any(${sql.placeholder('keys')}::uuid[])`))
    .prepare('cards');

export type CardRow = Awaited<ReturnType<ReturnType<typeof prepareCards>['execute']>>[number];

const readCards = readTogether(prepareCards, (row: CardRow) => row.id);

/** What cards show of those of the ids that everybody may see now, in the order of the ids. */
export async function listCardRows(queries: Queries, ids: readonly string[]): Promise<CardRow[]> {
  if (ids.length === 0) return [];
  const cards = await readCards(queries, ids);
  return ids.flatMap((id) => cards.get(id) ?? []);
}

const prepareWhole = (queries: Queries) =>
  queries
    .select({
      opportunity: opportunities,
      requirements: sql<
        StoredRequirement[]
      >`coalesce((select jsonb_agg(${requirements.requirement} order by ${requirements.position})
        from ${requirements} where ${requirements.opportunityId} = ${opportunities.id}), '[]')`,
      isOpen: sql<boolean>`coalesce(${isOnTheMarket}, false)`,
      sector: employers.sector,
    })
    .from(opportunities)
    .leftJoin(employers, eq(employers.id, opportunities.employerId))
    .where(sql`${opportunities.id} = any(${sql.placeholder('keys')}::uuid[])`)
    .prepare('whole_opportunities');

type WholeRow = Awaited<ReturnType<ReturnType<typeof prepareWhole>['execute']>>[number];

const readWhole = readTogether(prepareWhole, (row: WholeRow) => row.opportunity.id);

/** One opportunity with what it asks, whether people may act on it now, and its employer's sector, in one question. */
export async function findWhole(queries: Queries, id: string): Promise<WholeRow | undefined> {
  return (await readWhole(queries, [id])).get(id)?.[0];
}

export async function findOpportunity(queries: Queries, id: string): Promise<OpportunityRow | undefined> {
  const [row] = await queries.select().from(opportunities).where(eq(opportunities.id, id));
  return row;
}

export async function listRequirements(queries: Queries, ids: readonly string[]): Promise<Map<string, StoredRequirement[]>> {
  if (ids.length === 0) return new Map();
  const rows = await queries
    .select()
    .from(requirements)
    .where(inArray(requirements.opportunityId, [...ids]))
    .orderBy(asc(requirements.opportunityId), asc(requirements.position));
  const byOpportunity = new Map<string, StoredRequirement[]>();
  for (const { opportunityId, requirement } of rows) {
    const list = byOpportunity.get(opportunityId);
    if (list === undefined) byOpportunity.set(opportunityId, [requirement]);
    else list.push(requirement);
  }
  return byOpportunity;
}

/** What the page of an opportunity tells of its employer. */
export async function findEmployer(queries: Queries, id: string): Promise<{ sector: Sector } | undefined> {
  const [row] = await queries.select({ sector: employers.sector }).from(employers).where(eq(employers.id, id));
  return row;
}
