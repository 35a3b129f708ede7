import type { Answers } from '@arena/contract/profiles';
import { and, eq, inArray } from 'drizzle-orm';
import type { Queries } from '../../db/client.ts';
import { profiles } from '../../db/schema/profiles.ts';

/** Those of the accounts that still choose to be findable. */
export async function listStillFindable(queries: Queries, accountIds: readonly string[]): Promise<Map<string, Answers>> {
  if (accountIds.length === 0) return new Map();
  const rows = await queries
    .select({ accountId: profiles.accountId, answers: profiles.answers })
    .from(profiles)
    .where(and(eq(profiles.findable, true), inArray(profiles.accountId, [...accountIds])));
  return new Map(rows.map(({ accountId, answers }) => [accountId, answers]));
}
