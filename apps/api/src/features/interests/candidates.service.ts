/** What the employer sees of people, and does. Nobody has a name here before two yeses. */
import type { Candidate, InterestReason } from '@arena/contract/interests';
import type { MatchOpportunity } from '@arena/matching/types';
import type { Language } from '@arena/taxonomy/types';
import { type Actor, mayAnswer } from '../../access/actor.ts';
import { allow } from '../../access/policy.ts';
import { AppError } from '../../app-error.ts';
import type { Queries } from '../../db/client.ts';
import type { ShownFacts } from '../../db/schema/interests.ts';
import type { Deps } from '../../deps.ts';
import { enqueue } from '../../jobs/jobs.ts';
import { toMatchProfile } from '../../search/match-profile.ts';
import { listConversationIds, openConversation } from '../conversations/conversations.service.ts';
import { askedRevision, findForMatching, isOnTheMarket } from '../opportunities/opportunities.service.ts';
import { listReferred } from '../proposals/proposals.service.ts';
import { presentPerson, projectPerson } from './anonymous-person.service.ts';
import { decideInterest, findableShown, isWorthShowing, keepsFacts, stateOf } from './interests.rules.ts';
import { openPerson } from './interests.service.ts';
import * as store from './interests.store.ts';
import { keptPseudonym, pseudonymsFor } from './pseudonyms.rules.ts';

/** Denied looks like missing; only the organisation that owns it is told that it is not approved. */
function allowEmployer(
  actor: Actor,
  access: 'candidate:list' | 'invitation:send' | 'interest:answer',
  owned: { employerId: string | null } | undefined,
): void {
  allow(actor, 'opportunity:edit', owned);
  // One that rests by its own wish still answers those who wait; inviting is for those who are in.
  const asks = actor.role === 'employer' ? actor.employer : null;
  if (access === 'invitation:send' ? asks?.status !== 'approved' : !mayAnswer(asks)) throw new AppError('employer.not_approved');
  allow(actor, access, owned);
}

/** Everybody the employer may see for the opportunity, with the pseudonym each has here. */
async function loadPeople(deps: Deps, queries: Queries, opportunity: MatchOpportunity) {
  const known = await store.listOfOpportunity(queries, opportunity.id);
  const knownIds = new Set(known.map(({ interest }) => interest.seekerId));
  const open = await isOnTheMarket(queries, opportunity.id);
  const best = open ? deps.market.rankPeople(opportunity, findableShown, (accountId) => !knownIds.has(accountId)) : [];
  const ranked = best.filter(({ match }) => isWorthShowing(match.band)).map(({ id }) => id);
  // The market hears of a change a moment late: who hid since then is left out here.
  const still = await store.listStillFindable(queries, ranked);
  const findable = ranked.flatMap((accountId) => {
    const answers = still.get(accountId);
    return answers === undefined ? [] : [{ accountId, answers }];
  });
  const pseudonyms = new Map(known.map(({ interest }) => [interest.seekerId, keptPseudonym(deps.secretKey, interest)]));
  const found = pseudonymsFor(
    deps.secretKey,
    { opportunityId: opportunity.id, revision: askedRevision(opportunity) },
    findable.map(({ accountId }) => accountId),
    new Set(pseudonyms.values()),
  );
  for (const [accountId, name] of found) pseudonyms.set(accountId, name);
  return { known, findable, pseudonyms, open };
}

export async function listCandidates(deps: Deps, actor: Actor, opportunityId: string, language: Language) {
  const { queries } = deps.database;
  const found = await findForMatching(queries, opportunityId);
  allowEmployer(actor, 'candidate:list', found?.row);
  if (found === undefined || found.row.status === 'draft') throw new AppError('not_found');
  const { known, findable, pseudonyms, open } = await loadPeople(deps, queries, found.match);
  const conversations = await listConversationIds(
    queries,
    known.map(({ interest }) => ({ opportunityId, seekerId: interest.seekerId })),
  );
  const present = (accountId: string, facts: ShownFacts | null) =>
    presentPerson(pseudonyms.get(accountId) ?? '', facts, language);
  const interested: Candidate[] = known
    .filter(({ interest }) => interest.status !== 'withdrawn')
    .map(({ interest, person }) => ({
      interestId: interest.id,
      direction: interest.direction,
      status: interest.status,
      // As it was shown when they said so: what either side edits later tells the employer nothing new.
      person: present(person.accountId, keepsFacts(interest, { findable: person.findable, open }) ? interest.shown : null),
      opened: interest.status === 'accepted' ? openPerson(person) : null,
      conversationId: interest.status === 'accepted' ? (conversations.get(`${opportunityId} ${person.accountId}`) ?? null) : null,
      at: (interest.answeredAt ?? interest.createdAt).toISOString(),
    }));
  return {
    interested,
    referred: await listReferred(deps, opportunityId, language),
    findable: findable.map(
      ({ accountId, answers }): Candidate => ({
        interestId: null,
        direction: null,
        status: null,
        person: present(accountId, projectPerson(toMatchProfile(answers), found.match, [])),
        opened: null,
        conversationId: null,
        at: null,
      }),
    ),
  };
}

/** Invites by pseudonym: whoever bears it in the list as it is now. */
export async function invite(deps: Deps, actor: Actor, opportunityId: string, pseudonym: string) {
  const now = deps.clock();
  return deps.database.transaction({ actor }, async (queries) => {
    const found = await findForMatching(queries, opportunityId);
    allowEmployer(actor, 'invitation:send', found?.row);
    if (found === undefined || found.row.status === 'draft') throw new AppError('not_found');
    if (!(await isOnTheMarket(queries, opportunityId))) throw new AppError('opportunity.not_open');
    const { pseudonyms } = await loadPeople(deps, queries, found.match);
    const seekerId = [...pseudonyms].find(([, name]) => name === pseudonym)?.[0];
    if (seekerId === undefined) throw new AppError('candidate.gone');
    // First the profile, then the pair, as `expressInterest` does: two at once wait for each other and never in a ring.
    const profile = await store.lockProfile(queries, seekerId);
    const existing = await store.lockPair(queries, opportunityId, seekerId);
    const next = decideInterest(stateOf(existing), 'invite', 'employer');
    if (profile?.findable !== true) throw new AppError('candidate.gone');
    const shown = projectPerson(toMatchProfile(profile.answers), found.match, []);
    const id = await store.insertInterest(queries, { opportunityId, seekerId, ...next, pseudonym, shown, createdAt: now });
    if (id === undefined) throw new AppError('interest.already_expressed');
    await enqueue(queries, 'invitation.sent', { interestId: id });
    return { id, status: next.status };
  });
}

/** The employer's answer. Yes opens names and a conversation; no opens nothing, and its reason is kept only to be shared. */
export async function answerInterest(
  deps: Deps,
  actor: Actor,
  id: string,
  input: { answer: 'yes' | 'no'; reason: InterestReason; shareReason: boolean },
) {
  return deps.database.transaction({ actor }, async (queries) => {
    const interest = await store.lockInterest(queries, id);
    allowEmployer(actor, 'interest:answer', interest);
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
