import { and, inArray, ne } from 'drizzle-orm';
import type { Queries } from '../../db/client.ts';
import { opportunities } from '../../db/schema/opportunities.ts';

/** What a person who said no to these may still read of them, open or not. Never of a draft: nobody can have seen that. */
export async function listSeen(queries: Queries, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return queries
    .select({
      id: opportunities.id,
      titleNb: opportunities.titleNb,
      titleEn: opportunities.titleEn,
      employerId: opportunities.employerId,
      employerName: opportunities.employerName,
      placeId: opportunities.placeId,
      remote: opportunities.remote,
    })
    .from(opportunities)
    .where(and(inArray(opportunities.id, [...ids]), ne(opportunities.status, 'draft')));
}
export type SeenRow = Awaited<ReturnType<typeof listSeen>>[number];
