import { and, count, desc, eq, sql } from 'drizzle-orm';
import type { Queries } from '../../db/client.ts';
import { accounts } from '../../db/schema/accounts.ts';
import { employers } from '../../db/schema/employers.ts';
import { opportunities } from '../../db/schema/opportunities.ts';
import { accessLog } from '../../db/schema/system.ts';

export async function countLooks(queries: Queries, seekerId: string): Promise<number> {
  const [row] = await queries.select({ looks: count() }).from(accessLog).where(eq(accessLog.seekerId, seekerId));
  return row?.looks ?? 0;
}

/** Newest day first, and within it the latest look. Of those who looked, only a caseworker whom the person let in has a name. */
export async function listLooks(queries: Queries, seekerId: string, page: { size: number; from: number }) {
  return queries
    .select({
      id: accessLog.id,
      kind: accessLog.kind,
      role: accessLog.actorRole,
      refused: accessLog.refused,
      day: accessLog.day,
      at: accessLog.at,
      times: accessLog.times,
      employerName: employers.name,
      office: accounts.office,
      caseworkerName: sql<string | null>`case when ${accessLog.actorRole} = 'caseworker' and exists (select from followings f
        where f.seeker_id = ${accessLog.seekerId} and f.caseworker_id = ${accessLog.actorId} and f.started_at is not null)
        then ${accounts.name} end`,
      opportunityId: opportunities.id,
      opportunityStatus: opportunities.status,
      titleNb: opportunities.titleNb,
      titleEn: opportunities.titleEn,
    })
    .from(accessLog)
    .leftJoin(employers, eq(employers.id, accessLog.employerId))
    .leftJoin(opportunities, eq(opportunities.id, accessLog.opportunityId))
    .leftJoin(accounts, and(eq(accounts.id, accessLog.actorId), sql`${accessLog.actorRole} in ('caseworker', 'administrator')`))
    .where(eq(accessLog.seekerId, seekerId))
    .orderBy(desc(accessLog.day), desc(accessLog.at), desc(accessLog.id))
    .limit(page.size)
    .offset(page.from);
}
