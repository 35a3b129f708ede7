/** Answers: the employer's to people who asked to meet, and the seeker's to an invitation. */
import type { InterestReason, severalOutcomes } from '@arena/contract/interests';
import { type Actor, type ActorOf, mayAnswer } from '../../access/actor.ts';
import { allow } from '../../access/policy.ts';
import { AppError } from '../../app-error.ts';
import type { Queries } from '../../db/client.ts';
import type { Deps } from '../../deps.ts';
import { enqueue } from '../../jobs/jobs.ts';
import { nameKept } from '../candidates/pseudonyms.service.ts';
import { isBlockedHeld } from '../conversations/blocks.service.ts';
import { openConversation } from '../conversations/conversations.service.ts';
import { resumeEmployer } from '../employers/standing.service.ts';
import { findOpportunity, isOnTheMarket } from '../opportunities/opportunities.service.ts';
import { findProfile, refuseNameless } from '../profiles/profiles.service.ts';
import { decideInterest, forgotten, isWaiting, stateOf } from './interests.rules.ts';
import { wordsIn } from './interests.service.ts';
import * as store from './interests.store.ts';
import { invitePerson } from './invitations.service.ts';
import { liftsAt } from './next-steps.service.ts';
import { reached, rememberingRefusal, rememberRefusal } from './refused-looks.service.ts';

type Held = NonNullable<Awaited<ReturnType<typeof store.lockInterest>>>;

/** Only the organisation that owns it is told that it may not; to others it does not exist. */
function allowAnswer(actor: Actor, owned: { employerId: string | null } | undefined): void {
  allow(actor, 'opportunity:edit', owned);
  if (actor.role === 'employer' && !mayAnswer(actor.employer)) throw new AppError('employer.not_approved');
  allow(actor, 'interest:answer', owned);
}

/**
 * Yes opens names and a conversation; no opens nothing, and its reason is kept only to be shared. A yes after the date has passed is an
 * invitation: what was shown is gone, and the person decides anew.
 */
export async function answerInterest(deps: Deps, actor: Actor, id: string, input: Answer) {
  return rememberingRefusal(deps, actor, id, () => answerHeld(deps, actor, id, input));
}

type Answer = { answer: 'yes' | 'no'; reason: InterestReason; shareReason: boolean };

function answerHeld(deps: Deps, actor: Actor, id: string, input: Answer) {
  return deps.database.transaction({ actor }, async (queries) => {
    // A late yes invites, and whoever invites holds the person first.
    const late = input.answer === 'yes' ? await store.findInterest(queries, id) : undefined;
    if (late?.status === 'expired') await store.lockProfile(queries, late.seekerId);
    const interest = await store.lockInterest(queries, id);
    allowAnswer(actor, interest);
    // Their own invitation is not theirs to answer.
    if (interest === undefined || interest.direction !== 'from-seeker') throw new AppError('not_found');
    if (input.answer === 'no') {
      await decline(deps, queries, interest, input);
      await wake(queries, actor);
      return { status: 'declined' as const, conversationId: null };
    }
    if (interest.status === 'expired') return inviteLate(deps, queries, interest);
    const next = decideInterest(stateOf(interest), 'accept', 'employer');
    const { opportunityId, seekerId, employerId } = interest;
    if (employerId !== null && (await isBlockedHeld(queries, seekerId, employerId))) throw new AppError('candidate.gone');
    await store.updateInterest(queries, id, { ...next, reason: null, reasonShared: false, answeredAt: deps.clock() });
    const conversationId = await openConversation(queries, { opportunityId, seekerId, interestId: id, referralId: null });
    await enqueue(queries, 'interest.answered', { interestId: id });
    await wake(queries, actor);
    return { status: next.status, conversationId };
  });
}

/** What the person reads is the reason, where it is shared, and what could lift a next try. What was shown of them is gone. */
async function decline(
  deps: Deps,
  queries: Queries,
  interest: Held,
  { reason, shareReason }: { reason: InterestReason; shareReason: boolean },
): Promise<void> {
  const next = decideInterest(stateOf(interest), 'decline', 'employer');
  await store.updateInterest(queries, interest.id, {
    ...next,
    ...forgotten,
    reason: shareReason ? reason : null,
    reasonShared: shareReason,
    lifts: await liftsAt(queries, interest),
    answeredAt: deps.clock(),
  });
  await enqueue(queries, 'interest.answered', { interestId: interest.id });
}

async function inviteLate(deps: Deps, queries: Queries, interest: Held) {
  const { opportunityId, seekerId, employerId } = interest;
  if (employerId === null || !(await isOnTheMarket(queries, opportunityId))) throw new AppError('opportunity.not_open');
  const pseudonym = nameKept(deps, interest);
  const invited = { employerId, opportunityId, seekerId, pseudonym, now: deps.clock(), shown: null };
  const { status } = await invitePerson(queries, invited);
  return { status, conversationId: null };
}

/** An employer that was paused for silence is back with its first answer. */
async function wake(queries: Queries, actor: Actor): Promise<void> {
  const { employer } = actor as ActorOf<'employer'>;
  if (employer?.pausedBecause === 'silent') await resumeEmployer(queries, employer.id);
}

/**
 * The same kind no to several who wait at one opportunity, each in a transaction of its own: what a colleague answers at the same time stays
 * as it was answered, and the others get theirs. Ids that are none of its own are gone.
 */
export async function declineSeveral(
  deps: Deps,
  actor: Actor,
  opportunityId: string,
  input: { ids: string[]; reason: InterestReason; shareReason: boolean },
): Promise<{ results: { id: string; outcome: (typeof severalOutcomes)[number] }[] }> {
  allowAnswer(actor, await findOpportunity(deps.database.queries, opportunityId));
  const results: { id: string; outcome: (typeof severalOutcomes)[number] }[] = [];
  for (const id of input.ids) {
    const outcome = await deps.database.transaction({ actor }, async (queries) => {
      const interest = await store.lockInterest(queries, id);
      await rememberRefusal(deps, queries, actor, interest);
      if (interest?.opportunityId !== opportunityId || interest.direction !== 'from-seeker' || interest.status === 'withdrawn')
        return 'gone';
      if (!isWaiting(interest.status)) return 'answered-before';
      await decline(deps, queries, interest, input);
      return 'declined';
    });
    results.push({ id, outcome });
  }
  if (results.some(({ outcome }) => outcome === 'declined'))
    await deps.database.transaction({ actor }, (queries) => wake(queries, actor));
  return { results };
}

/** The seeker's answer to an invitation. A yes needs that the opportunity is still open; a no never does. */
export async function answerInvitation(deps: Deps, actor: Actor, id: string, answer: 'yes' | 'no') {
  return deps.database.transaction({ actor }, async (queries) => {
    const interest = reached(actor, await store.lockInterest(queries, id));
    allow(actor, 'invitation:answer', interest);
    // Their own interest is no invitation.
    if (interest.direction !== 'from-employer') throw new AppError('not_found');
    const next = decideInterest(stateOf(interest), answer === 'yes' ? 'accept' : 'decline', 'seeker');
    const { opportunityId, seekerId, employerId } = interest;
    let kept: Parameters<typeof store.updateInterest>[2] = { ...next, ...forgotten };
    if (answer === 'yes') {
      if (!(await isOnTheMarket(queries, opportunityId))) throw new AppError('opportunity.not_open');
      if (employerId === null || (await isBlockedHeld(queries, seekerId, employerId))) throw new AppError('opportunity.not_open');
      const profile = await findProfile(queries, seekerId);
      if (profile === undefined) throw new AppError('profile.missing');
      refuseNameless(profile);
      kept = { ...next, profileWords: wordsIn(profile.answers) };
    }
    await store.updateInterest(queries, id, { ...kept, answeredAt: deps.clock() });
    const conversationId =
      answer === 'yes' ? await openConversation(queries, { opportunityId, seekerId, interestId: id, referralId: null }) : null;
    await enqueue(queries, 'invitation.answered', { interestId: id });
    return { status: next.status, conversationId };
  });
}
