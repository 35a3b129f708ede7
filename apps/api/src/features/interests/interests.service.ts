/** What the seeker does with an interest or an invitation; what the employer sees and does is in the feature `candidates`. */
import type { InterestStatus, OpenedPerson, OwnInterest } from '@arena/contract/interests';
import type { Answers } from '@arena/contract/profiles';
import type { MatchOpportunity } from '@arena/matching/types';
import type { Language } from '@arena/taxonomy/types';
import type { Actor, ActorOf } from '../../access/actor.ts';
import { allow } from '../../access/policy.ts';
import { AppError } from '../../app-error.ts';
import type { Queries } from '../../db/client.ts';
import type { Deps } from '../../deps.ts';
import { enqueue } from '../../jobs/jobs.ts';
import { toMatchProfile } from '../../search/match-profile.ts';
import { askedSkills, presentPerson, projectPerson } from '../candidates/anonymous-person.service.ts';
import { nameKept, namesInList } from '../candidates/pseudonyms.service.ts';
import { listConversationIds, openConversation } from '../conversations/conversations.service.ts';
import { answerWithinDays, findForMatching, isOnTheMarket, localText } from '../opportunities/opportunities.service.ts';
import { findProfile, refuseNameless } from '../profiles/profiles.service.ts';
import { dayMilliseconds, decideInterest, keepsFacts, mostOpenPerDay, sharedReason, stateOf } from './interests.rules.ts';
import * as store from './interests.store.ts';

export { endInterestsOf } from './deadlines.service.ts';

type Seeker = ActorOf<'seeker'>;

/** What opens after two yeses: the name, the address and the own words, as told. */
export const openPerson = (person: { name: string; email: string | null; answers: Answers }): OpenedPerson => ({
  name: person.name,
  email: person.email,
  ownWords: [person.answers.canWords, person.answers.wishWords].filter((words) => words.trim() !== '').join('\n\n'),
});

/** The opportunity, if people may say that they would like to meet. */
async function loadOpen(queries: Queries, id: string) {
  const found = await findForMatching(queries, id);
  if (found === undefined || found.row.status === 'draft') throw new AppError('not_found');
  if (found.row.source !== 'own') throw new AppError('opportunity.imported');
  if (!(await isOnTheMarket(queries, id))) throw new AppError('opportunity.not_open');
  return found;
}

/** Exactly what the employer will see, and what opens after two yeses. */
export async function previewInterest(deps: Deps, actor: Actor, opportunityId: string, language: Language) {
  const { accountId } = actor as Seeker;
  const { queries } = deps.database;
  const { match: opportunity } = await loadOpen(queries, opportunityId);
  const profile = await findProfile(queries, accountId);
  if (profile === undefined) throw new AppError('profile.missing');
  const existing = await store.findPair(queries, opportunityId, accountId);
  // Said already: what is kept is what the employer sees. An invitation's yes is not said yet, and shows what it would keep.
  const said = existing !== undefined && (existing.direction === 'from-seeker' || existing.status === 'accepted');
  const kept = said && keepsFacts(existing, { findable: true, open: true }) ? existing.shown : null;
  return {
    shown: presentPerson(
      await pseudonymOf(deps, queries, opportunity, accountId, existing),
      kept ?? projectPerson(toMatchProfile(profile.answers), opportunity, existing?.strengths ?? []),
      language,
    ),
    opensAfterTwoYeses: openPerson(profile),
    answerWithinDays,
  };
}

/** The name the person has had here since they first said so or were invited; before that, the one they have in the list now. */
async function pseudonymOf(
  deps: Deps,
  queries: Queries,
  opportunity: MatchOpportunity,
  accountId: string,
  existing: store.InterestRow | undefined,
): Promise<string> {
  if (existing !== undefined) return nameKept(deps, existing);
  const known = await store.listOfOpportunity(queries, opportunity.id);
  const names = namesInList(
    deps,
    opportunity,
    [accountId],
    known.map(({ interest }) => interest),
  );
  return names.get(accountId) ?? '';
}

/**
 * "I would like to meet you". When the employer's invitation waits unanswered this is the second yes: names and a conversation open.
 * After a no to an invitation, or after taking it back, it starts anew. Otherwise `interest.already_expressed`.
 */
export async function expressInterest(
  deps: Deps,
  actor: Actor,
  opportunityId: string,
  input: { strengths: string[] },
): Promise<{ id: string; status: InterestStatus }> {
  const { accountId } = actor as Seeker;
  const now = deps.clock();
  return deps.database.transaction({ actor }, async (queries) => {
    const { match: opportunity } = await loadOpen(queries, opportunityId);
    const profile = await store.lockProfile(queries, accountId);
    if (profile === undefined) throw new AppError('profile.missing');
    refuseNameless(profile);
    const matchProfile = toMatchProfile(profile.answers);
    const held = askedSkills(matchProfile, opportunity);
    if (!input.strengths.every((id) => held.includes(id))) throw new AppError('interest.strength_not_held');

    const existing = await store.lockPair(queries, opportunityId, accountId);
    const next = decideInterest(stateOf(existing), 'express', 'seeker');
    const told = {
      strengths: input.strengths,
      pseudonym: await pseudonymOf(deps, queries, opportunity, accountId, existing),
      shown: projectPerson(matchProfile, opportunity, input.strengths),
    };
    if (existing !== undefined && next.status === 'accepted') {
      await store.updateInterest(queries, existing.id, { ...next, ...told, answeredAt: now });
      await openConversation(queries, { opportunityId, seekerId: accountId, interestId: existing.id, referralId: null });
      await enqueue(queries, 'invitation.answered', { interestId: existing.id });
      return { id: existing.id, status: next.status };
    }
    const open = await store.countOpenSince(queries, accountId, new Date(now.getTime() - dayMilliseconds));
    if (open >= mostOpenPerDay) throw new AppError('interest.too_many');
    const row = { ...next, ...told, createdAt: now };
    let id = existing?.id;
    if (id === undefined) id = await store.insertInterest(queries, { opportunityId, seekerId: accountId, ...row });
    else await store.updateInterest(queries, id, { ...row, reason: null, reasonShared: false, answeredAt: null });
    if (id === undefined) throw new AppError('interest.already_expressed');
    await enqueue(queries, 'interest.expressed', { interestId: id });
    return { id, status: next.status };
  });
}

export async function listInterests(deps: Deps, actor: Actor, language: Language): Promise<OwnInterest[]> {
  const { accountId } = actor as Seeker;
  const { queries } = deps.database;
  const rows = await store.listOfSeeker(queries, accountId);
  const conversations = await listConversationIds(
    queries,
    rows.map(({ interest }) => ({ opportunityId: interest.opportunityId, seekerId: accountId })),
  );
  return rows.map(({ interest, opportunity }) => ({
    id: interest.id,
    direction: interest.direction,
    status: interest.status,
    opportunity: {
      id: opportunity.id,
      kind: opportunity.kind,
      title: localText(opportunity.titleNb, opportunity.titleEn, language) ?? { text: '–', language },
      isOpen: deps.market.get(opportunity.id) !== undefined,
    },
    employerName: opportunity.employerName,
    at: (interest.answeredAt ?? interest.createdAt).toISOString(),
    reason: sharedReason(interest),
    conversationId: interest.status === 'accepted' ? (conversations.get(`${opportunity.id} ${accountId}`) ?? null) : null,
  }));
}

/** Takes back what has no answer yet. */
export async function withdrawInterest(deps: Deps, actor: Actor, id: string): Promise<void> {
  await deps.database.transaction({ actor }, async (queries) => {
    const interest = await store.lockInterest(queries, id);
    allow(actor, 'interest:withdraw', interest);
    const next = decideInterest(stateOf(interest), 'withdraw', 'seeker');
    await store.updateInterest(queries, id, { ...next, shown: null, answeredAt: deps.clock() });
  });
}

/** The seeker's answer to an invitation. A yes needs that the opportunity is still open; a no never does. */
export async function answerInvitation(deps: Deps, actor: Actor, id: string, answer: 'yes' | 'no') {
  return deps.database.transaction({ actor }, async (queries) => {
    const interest = await store.lockInterest(queries, id);
    allow(actor, 'invitation:answer', interest);
    // Their own interest is no invitation.
    if (interest.direction !== 'from-employer') throw new AppError('not_found');
    const next = decideInterest(stateOf(interest), answer === 'yes' ? 'accept' : 'decline', 'seeker');
    if (answer === 'yes' && !(await isOnTheMarket(queries, interest.opportunityId))) throw new AppError('opportunity.not_open');
    if (answer === 'yes') refuseNameless((await findProfile(queries, interest.seekerId)) ?? { name: '' });
    await store.updateInterest(queries, id, { ...next, ...(answer === 'yes' ? {} : { shown: null }), answeredAt: deps.clock() });
    const conversationId =
      answer === 'yes'
        ? await openConversation(queries, {
            opportunityId: interest.opportunityId,
            seekerId: interest.seekerId,
            interestId: id,
            referralId: null,
          })
        : null;
    await enqueue(queries, 'invitation.answered', { interestId: id });
    return { status: next.status, conversationId };
  });
}

/**
 * What the signed-in seeker has said about an opportunity; null for everybody else, for one taken back, and for an invitation that the
 * person has not said yes to: there they have said nothing yet.
 */
export async function findOwnInterest(
  deps: Deps,
  actor: Actor,
  opportunityId: string,
): Promise<{ id: string; status: InterestStatus } | null> {
  if (actor.role !== 'seeker') return null;
  const row = await store.findPair(deps.database.queries, opportunityId, actor.accountId);
  if (row === undefined || row.status === 'withdrawn') return null;
  return row.direction === 'from-employer' && row.status !== 'accepted' ? null : { id: row.id, status: row.status };
}

/** How many people wait for the employer's answer, by opportunity id; absent means none. */
export async function countWaiting(queries: Queries, opportunityIds: readonly string[]): Promise<Map<string, number>> {
  return store.countWaiting(queries, opportunityIds);
}
