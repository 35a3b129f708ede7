import { and, asc, count, eq } from 'drizzle-orm';
import type { Queries } from '../../db/client.ts';
import { employers } from '../../db/schema/employers.ts';
import { opportunities } from '../../db/schema/opportunities.ts';

const waits = and(eq(opportunities.status, 'in-review'), eq(opportunities.source, 'own'));

/** Everything that waits, oldest first, with its employer. */
export async function listInReview(queries: Queries) {
  return queries
    .select({
      opportunity: opportunities,
      employer: { id: employers.id, name: employers.name, status: employers.status },
    })
    .from(opportunities)
    .innerJoin(employers, eq(employers.id, opportunities.employerId))
    .where(waits)
    .orderBy(asc(opportunities.updatedAt), asc(opportunities.id))
    .limit(200);
}

export async function countInReview(queries: Queries): Promise<number> {
  const [row] = await queries.select({ count: count() }).from(opportunities).where(waits);
  return row?.count ?? 0;
}

/** What has waited longest for a human alone; one of an employer that nobody has approved yet opens with it. */
export async function findOldestToDecide(queries: Queries) {
  const [row] = await queries
    .select({ id: opportunities.id, version: opportunities.version })
    .from(opportunities)
    .innerJoin(employers, eq(employers.id, opportunities.employerId))
    .where(and(waits, eq(employers.status, 'approved')))
    .orderBy(asc(opportunities.updatedAt), asc(opportunities.id))
    .limit(1);
  return row;
}
