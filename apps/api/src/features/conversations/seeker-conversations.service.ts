/** What the page of somebody's meetings asks about their conversations. */
import type { Queries } from '../../db/client.ts';
import { isWritable } from './conversations.rules.ts';
import { standingOf } from './conversations.service.ts';
import * as store from './conversations.store.ts';

/** A person's conversations, by the opportunity they are about: each with its id, and whether anybody may write in it now. */
export async function listConversationsOfSeeker(
  queries: Queries,
  seekerId: string,
): Promise<Map<string, { id: string; canWrite: boolean }>> {
  const rows = await store.listOfSeeker(queries, seekerId);
  return new Map(rows.map((row) => [row.opportunityId, { id: row.id, canWrite: isWritable(standingOf(row)) }]));
}
