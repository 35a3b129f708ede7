import { and, eq, lt } from 'drizzle-orm';
import type { Queries } from '../../db/client.ts';
import { profiles } from '../../db/schema/profiles.ts';

/** The person is here: what was written to them about being away is forgotten with it. Not written again before `unless` has passed. */
export async function touch(queries: Queries, accountId: string, now: Date, unless: Date): Promise<void> {
  await queries
    .update(profiles)
    .set({ activeAt: now, warnedAt: null, lastWarnedAt: null })
    .where(and(eq(profiles.accountId, accountId), lt(profiles.activeAt, unless)));
}
