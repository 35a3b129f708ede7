/** What ends an interest or an invitation that waits, without anybody answering it. */
import type { InterestEnding } from '@arena/contract/interests';
import { osloDay } from '@arena/taxonomy/oslo-day';
import type { Queries } from '../../db/client.ts';
import type { Deps } from '../../deps.ts';
import { enqueue } from '../../jobs/jobs.ts';
import * as deadlines from './deadlines.store.ts';
import { decideInterest, forgotten, stateOf } from './interests.rules.ts';
import * as store from './interests.store.ts';
import { liftsAt } from './next-steps.service.ts';
import { dueOnOf, isDaytime } from './working-days.rules.ts';

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
      ...forgotten,
      answeredAt: new Date(),
    });
    if (asked) await enqueue(queries, 'interest.answered', { interestId: interest.id });
  }
}

const endedAtOnce = 50;

/**
 * Hourly, by day: whatever got no answer by its last day is answered by us, honestly, the morning after. Some at a time, each lot whole or not
 * at all with its letters; of two workers each takes what the other does not hold.
 */
export async function expireOverdue(deps: Deps): Promise<void> {
  const now = deps.clock();
  if (!isDaytime(now)) return;
  const today = osloDay(now);
  await deps.database.transaction({ actor: null }, async (queries) => {
    for (const direction of ['from-seeker', 'from-employer'] as const)
      await deadlines.giveMissingDays(queries, direction, dueOnOf(now, direction));
  });
  for (;;) {
    const count = await deps.database.transaction({ actor: null, reason: 'no answer in time' }, async (queries) => {
      const overdue = await deadlines.lockOverdue(queries, today, endedAtOnce);
      for (const interest of overdue) {
        const next = decideInterest(stateOf(interest), 'expire', 'clock');
        const lifts = interest.direction === 'from-seeker' ? await liftsAt(queries, interest) : [];
        await store.updateInterest(queries, interest.id, { ...next, ...forgotten, lifts, answeredAt: now });
        await enqueue(queries, 'interest.expired', { interestId: interest.id });
      }
      return overdue.length;
    });
    if (count < endedAtOnce) return;
  }
}
