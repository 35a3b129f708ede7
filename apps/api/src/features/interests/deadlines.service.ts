/** What ends an interest or an invitation that waits, without anybody answering it. */
import type { InterestEnding } from '@arena/contract/interests';
import type { Queries } from '../../db/client.ts';
import { enqueue } from '../../jobs/jobs.ts';
import { decideInterest, stateOf } from './interests.rules.ts';
import * as store from './interests.store.ts';

/** `filled` and `closed`: its employer took it off the shelf. `ended`: its own last day has passed. */
export type EndReason = 'filled' | 'closed' | 'ended';

/**
 * Nobody waits for what is no longer there: call it in the transaction that ends the opportunity. Whoever asked to meet gets a no that says
 * why, and an invitation is taken back. Past its last day alone, those who asked to meet wait on: an employer reads and answers after a
 * deadline, until the day each of them was promised.
 */
export async function endInterestsOf(queries: Queries, opportunityId: string, reason: EndReason): Promise<void> {
  for (const interest of await store.lockWaiting(queries, opportunityId)) {
    const asked = interest.direction === 'from-seeker';
    if (asked && reason === 'ended') continue;
    const next = decideInterest(stateOf(interest), 'end', 'clock');
    const ending: InterestEnding = reason === 'filled' ? 'filled' : 'closed';
    await store.updateInterest(queries, interest.id, {
      ...next,
      ...(asked ? { reason: ending, reasonShared: true } : {}),
      shown: null,
      answeredAt: new Date(),
    });
    if (asked) await enqueue(queries, 'interest.answered', { interestId: interest.id });
  }
}
