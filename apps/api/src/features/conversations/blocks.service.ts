/** Somebody wants no more from the other side: nothing new opens between the two, and nothing is written. */
import type { Queries } from '../../db/client.ts';
import * as store from './blocks.store.ts';

/** Whether either of the two wants no more from the other. Which of them it was is nobody's to know. */
export async function isBlocked(queries: Queries, seekerId: string, employerId: string): Promise<boolean> {
  return (await store.listBlockingSides(queries, { seekerId, employerId })).length > 0;
}

/** The same, and so it stays until the transaction ends: a block that is said at the same moment waits, or is seen here. */
export async function isBlockedHeld(queries: Queries, seekerId: string, employerId: string): Promise<boolean> {
  await store.lockPair(queries, { seekerId, employerId }, 'stays');
  return isBlocked(queries, seekerId, employerId);
}

/** Accounts of those who did not want to be reached by this employer when the Oslo day began. Its own blocks are not among them. */
export async function listWhoBlocked(queries: Queries, employerId: string, before: string): Promise<Set<string>> {
  return new Set(await store.listSeekersWhoBlocked(queries, employerId, before));
}

/** Accounts of the people this employer cannot reach, or who do not want to be reached by it. */
export async function listBlocked(queries: Queries, employerId: string): Promise<Set<string>> {
  return new Set(await store.listSeekersBlockedWith(queries, employerId));
}
