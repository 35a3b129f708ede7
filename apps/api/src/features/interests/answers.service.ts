/** The employer's answer to somebody who asked to meet. */
import type { InterestReason } from '@arena/contract/interests';
import { type Actor, mayAnswer } from '../../access/actor.ts';
import { allow } from '../../access/policy.ts';
import { AppError } from '../../app-error.ts';
import type { Deps } from '../../deps.ts';
import { enqueue } from '../../jobs/jobs.ts';
import { openConversation } from '../conversations/conversations.service.ts';
import { decideInterest, stateOf } from './interests.rules.ts';
import * as store from './interests.store.ts';

/** Yes opens names and a conversation; no opens nothing, and its reason is kept only to be shared. */
export async function answerInterest(
  deps: Deps,
  actor: Actor,
  id: string,
  input: { answer: 'yes' | 'no'; reason: InterestReason; shareReason: boolean },
) {
  return deps.database.transaction({ actor }, async (queries) => {
    const interest = await store.lockInterest(queries, id);
    allow(actor, 'opportunity:edit', interest);
    // Only the organisation that owns it is told that it may not; to others it does not exist.
    if (actor.role === 'employer' && !mayAnswer(actor.employer)) throw new AppError('employer.not_approved');
    allow(actor, 'interest:answer', interest);
    // Their own invitation is not theirs to answer.
    if (interest === undefined || interest.direction !== 'from-seeker') throw new AppError('not_found');
    const yes = input.answer === 'yes';
    const next = decideInterest(stateOf(interest), yes ? 'accept' : 'decline', 'employer');
    await store.updateInterest(queries, id, {
      ...next,
      ...(yes ? {} : { shown: null }),
      reason: yes || !input.shareReason ? null : input.reason,
      reasonShared: !yes && input.shareReason,
      answeredAt: deps.clock(),
    });
    const pair = { opportunityId: interest.opportunityId, seekerId: interest.seekerId };
    const conversationId = yes ? await openConversation(queries, { ...pair, interestId: id, referralId: null }) : null;
    await enqueue(queries, 'interest.answered', { interestId: id });
    return { status: next.status, conversationId };
  });
}
