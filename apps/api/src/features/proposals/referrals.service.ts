import { type Actor, type ActorOf, mayAnswer } from '../../access/actor.ts';
import { allow } from '../../access/policy.ts';
import { AppError } from '../../app-error.ts';
import { violatedConstraint } from '../../db/client.ts';
import type { Deps } from '../../deps.ts';
import { enqueue } from '../../jobs/jobs.ts';
import { openConversation } from '../conversations/conversations.service.ts';
import { isOnTheMarket } from '../opportunities/opportunities.service.ts';
import {
  type Answer,
  currentOf,
  decideReferral,
  decideReferralAnswer,
  isConsentActive,
  type ReferralStatus,
} from './proposals.rules.ts';
import { refuseEnded } from './proposals.service.ts';
import * as proposals from './proposals.store.ts';
import * as store from './referrals.store.ts';

/** Presents the person with exactly what the consent covers. The database refuses too, whatever is checked here. */
export async function refer(deps: Deps, actor: Actor, proposalId: string): Promise<{ id: string }> {
  const now = deps.clock();
  try {
    return await deps.database.transaction({ actor }, async (queries) => {
      const proposal = await proposals.lockProposal(queries, proposalId);
      // Held until commit, so that the person cannot end it in the same moment.
      const following = proposal && (await proposals.lockFollowing(queries, proposal.followingId));
      refuseEnded(actor, following);
      allow(actor, 'referral:send', following);
      if (proposal === undefined) throw new AppError('not_found');
      const { consents, referrals } = await proposals.listSteps(queries, [proposalId]);
      const consent = decideReferral(
        { status: proposal.status, ...currentOf(proposalId, consents, referrals) },
        await isOnTheMarket(queries, proposal.opportunityId),
        now,
      );
      const id = await store.insertReferral(queries, {
        proposalId,
        consentId: consent.id,
        seekerId: proposal.seekerId,
        opportunityId: proposal.opportunityId,
        createdAt: now,
      });
      await enqueue(queries, 'referral.sent', { referralId: id });
      return { id };
    });
  } catch (error) {
    throw asRefusal(error);
  }
}

/** The employer's answer, under a consent that is valid now. Yes opens a conversation in the same transaction; no opens nothing. */
export async function answerReferral(
  deps: Deps,
  actor: Actor,
  id: string,
  answer: Answer,
): Promise<{ status: ReferralStatus; conversationId: string | null }> {
  const now = deps.clock();
  try {
    return await deps.database.transaction({ actor }, async (queries) => {
      const referral = await store.lockReferral(queries, id);
      const { employer } = actor as ActorOf<'employer'>;
      if (referral !== undefined && employer !== null && employer.id === referral.employerId && !mayAnswer(employer)) {
        throw new AppError('employer.not_approved');
      }
      allow(actor, 'referral:answer', referral);
      if (!isConsentActive(referral.consent, now)) throw new AppError('consent.missing');
      const status = decideReferralAnswer(referral.status, answer);
      await store.answerReferral(queries, id, status, now);
      const conversationId =
        status === 'accepted'
          ? await openConversation(queries, {
              opportunityId: referral.opportunityId,
              seekerId: referral.seekerId,
              interestId: null,
              referralId: id,
            })
          : null;
      await enqueue(queries, 'referral.answered', { referralId: id });
      return { status, conversationId };
    });
  } catch (error) {
    throw asRefusal(error);
  }
}

function asRefusal(error: unknown): unknown {
  switch (violatedConstraint(error)) {
    case 'referrals_need_valid_consent':
      return new AppError('consent.missing');
    case 'referrals_once':
      return new AppError('referral.already_sent');
    default:
      return error;
  }
}
