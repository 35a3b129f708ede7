import { and, eq, inArray, like } from 'drizzle-orm';
import type { Queries } from '../../db/client.ts';
import { opportunities } from '../../db/schema/opportunities.ts';

/** Those of the employer that are on the shelf, or held back for a while, and whose key begins so. */
export async function listRunning(
  queries: Queries,
  employerId: string,
  keyBegins: string,
): Promise<{ id: string; key: string }[]> {
  const rows = await queries
    .select({ id: opportunities.id, key: opportunities.creationKey })
    .from(opportunities)
    .where(
      and(
        eq(opportunities.employerId, employerId),
        inArray(opportunities.status, ['open', 'paused']),
        like(opportunities.creationKey, `${keyBegins}%`),
      ),
    )
    .orderBy(opportunities.id)
    .for('update');
  return rows.map(({ id, key }) => ({ id, key: key ?? '' }));
}
