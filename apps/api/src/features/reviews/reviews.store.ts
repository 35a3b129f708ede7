import { and, asc, eq } from 'drizzle-orm';
import type { Queries } from '../../db/client.ts';
import { employers } from '../../db/schema/employers.ts';
import { opportunities } from '../../db/schema/opportunities.ts';

/** Everything that waits, oldest first, with its employer. */
export async function listInReview(queries: Queries) {
  return queries
    .select({
      opportunity: opportunities,
      employer: { id: employers.id, name: employers.name, status: employers.status },
    })
    .from(opportunities)
    .innerJoin(employers, eq(employers.id, opportunities.employerId))
    .where(and(eq(opportunities.status, 'in-review'), eq(opportunities.source, 'own')))
    .orderBy(asc(opportunities.updatedAt), asc(opportunities.id))
    .limit(200);
}
