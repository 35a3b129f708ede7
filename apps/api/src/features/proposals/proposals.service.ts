import type { ReferredPerson } from '@arena/contract/candidates';
import { osloDay } from '@arena/taxonomy/oslo-day';
import type { Language } from '@arena/taxonomy/types';
import type { Actor, ActorOf } from '../../access/actor.ts';
import { allow } from '../../access/policy.ts';
import { AppError } from '../../app-error.ts';
import { type Queries, violatedConstraint } from '../../db/client.ts';
import type { Deps } from '../../deps.ts';
import { enqueue } from '../../jobs/jobs.ts';
import { listConversationIds } from '../conversations/conversations.service.ts';
import { rememberLooks } from '../looks/looks.service.ts';
import { findOpportunity, isOnTheMarket, localText } from '../opportunities/opportunities.service.ts';
import {
  type Answer,
  type CaseworkerStatus,
  currentOf,
  decideAnswer,
  isConsentActive,
  statusForCaseworker,
} from './proposals.rules.ts';
import * as store from './proposals.store.ts';
import * as referred from './referrals.store.ts';

/** Proposes an open opportunity of our own employers, once for each person followed. */
export async function sendProposal(
  deps: Deps,
  actor: Actor,
  followingId: string,
  input: { opportunityId: string; note: string },
): Promise<{ id: string }> {
  try {
    return await deps.database.transaction({ actor }, async (queries) => {
      const following = await store.lockFollowing(queries, followingId);
      refuseEnded(actor, following);
      allow(actor, 'proposal:send', following);
      const opportunity = await findOpportunity(queries, input.opportunityId);
      if (opportunity === undefined || opportunity.status === 'draft') throw new AppError('not_found');
      if (opportunity.source !== 'own') throw new AppError('opportunity.imported');
      if (!(await isOnTheMarket(queries, opportunity.id))) throw new AppError('opportunity.not_open');
      const id = await store.insertProposal(queries, {
        followingId,
        seekerId: following.seekerId,
        opportunityId: opportunity.id,
        note: input.note.trim(),
        createdAt: deps.clock(),
      });
      await enqueue(queries, 'proposal.sent', { proposalId: id });
      return { id };
    });
  } catch (error) {
    if (violatedConstraint(error) === 'proposals_once') throw new AppError('proposal.already_sent');
    throw error;
  }
}

/** To the caseworker who followed, an ended following says so; to everybody else it does not exist. */
export function refuseEnded(actor: Actor, following: { caseworkerId: string | null; status: string } | undefined): void {
  if (actor.role === 'caseworker' && following?.caseworkerId === actor.accountId && following.status === 'ended') {
    throw new AppError('following.ended');
  }
}

export interface ProposalSteps {
  id: string;
  followingId: string;
  opportunityId: string;
  status: CaseworkerStatus;
}

/** Where each proposal of these followings stands, as the caseworker may know it. Callers have checked who asks. */
export async function listSteps(deps: Deps, followingIds: readonly string[]): Promise<ProposalSteps[]> {
  const { queries } = deps.database;
  const now = deps.clock();
  const proposals = await store.listOfFollowings(queries, followingIds);
  const { consents, referrals } = await store.listSteps(
    queries,
    proposals.map(({ id }) => id),
  );
  return proposals.map(({ id, followingId, opportunityId, status }) => {
    const { consent, referral } = currentOf(id, consents, referrals);
    return { id, followingId, opportunityId, status: statusForCaseworker(status, consent, referral, now) };
  });
}

export const aboutOpportunity = (
  row: { opportunityId: string; titleNb: string; titleEn: string; employerName: string },
  language: Language,
) => ({
  id: row.opportunityId,
  title: localText(row.titleNb, row.titleEn, language) ?? { text: '–', language },
  employerName: row.employerName,
});

export async function listProposals(deps: Deps, actor: Actor, language: Language) {
  const { queries } = deps.database;
  const now = deps.clock();
  const rows = await store.listOfCaseworker(queries, (actor as ActorOf<'caseworker'>).accountId);
  const { consents, referrals } = await store.listSteps(
    queries,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => {
    const { consent, referral } = currentOf(row.id, consents, referrals);
    return {
      id: row.id,
      followingId: row.followingId,
      personName: row.personName,
      opportunity: aboutOpportunity(row, language),
      status: statusForCaseworker(row.status, consent, referral, now),
      at: row.createdAt.toISOString(),
      consentUntil: consent !== undefined && isConsentActive(consent, now) ? consent.untilOn : null,
      referralStatus: referral?.status ?? null,
    };
  });
}

/** From those who still follow, and all that the person was presented with: the employer's answer is told whoever follows. */
export async function listOwnProposals(deps: Deps, actor: Actor, language: Language) {
  const { queries } = deps.database;
  const now = deps.clock();
  const all = await store.listOfSeeker(queries, (actor as ActorOf<'seeker'>).accountId);
  const { consents, referrals } = await store.listSteps(
    queries,
    all.map(({ id }) => id),
  );
  const rows = all
    .map((row) => ({ row, ...currentOf(row.id, consents, referrals) }))
    .filter(({ row, referral }) => row.followingStatus === 'active' || referral !== undefined);
  const conversations = await listConversationIds(
    queries,
    rows.flatMap(({ row, referral }) => (referral?.status === 'accepted' ? [row] : [])),
  );
  return rows.map(({ row, consent, referral }) => {
    return {
      id: row.id,
      opportunity: aboutOpportunity(row, language),
      caseworkerName: row.caseworkerName,
      note: row.note,
      status: row.status,
      at: row.createdAt.toISOString(),
      consentId: consent?.id ?? null,
      consentActive: consent !== undefined && isConsentActive(consent, now),
      referred: referral !== undefined,
      referralStatus: referral?.status ?? null,
      conversationId: conversations.get(`${row.opportunityId} ${row.seekerId}`) ?? null,
    };
  });
}

/** The seeker's answer. A yes tells the caseworker; a no tells nobody. */
export async function answerProposal(deps: Deps, actor: Actor, id: string, answer: Answer) {
  return deps.database.transaction({ actor }, async (queries) => {
    const proposal = await store.lockProposal(queries, id);
    allow(actor, 'proposal:answer', proposal);
    if (proposal.followingStatus !== 'active') throw new AppError('not_found');
    const status = decideAnswer(proposal.status, answer, await isOnTheMarket(queries, proposal.opportunityId));
    await store.answer(queries, id, status, deps.clock());
    if (status === 'agreed') await enqueue(queries, 'proposal.answered', { proposalId: id });
    return { status };
  });
}

/**
 * Those presented for an opportunity with a consent that is valid today, and not answered with no, for the employer's list of people. What is shown was written
 * down with the consent, in the person's own language; the reader's changes nothing. The caller has checked that the employer may ask.
 */
export async function listReferred(deps: Deps, actor: Actor, opportunityId: string): Promise<ReferredPerson[]> {
  const { queries } = deps.database;
  const now = deps.clock();
  const rows = await referred.listReferred(queries, opportunityId, osloDay(now));
  const seekerIds = rows.map(({ seekerId }) => seekerId);
  await rememberLooks(queries, { actor, kind: 'referral', seekerIds, opportunityId, at: now });
  return rows.map(({ seekerId: _, ...row }) => ({ ...row, office: row.office ?? '' }));
}

/** How many presented people wait for the employer's answer at `now`, by opportunity; those with nobody are absent. */
export async function countReferred(
  queries: Queries,
  opportunityIds: readonly string[],
  now: Date,
): Promise<Map<string, number>> {
  return referred.countReferred(queries, opportunityIds, osloDay(now));
}
