/** What the employer sees of people, and does. Nobody has a name here before two yeses. */
import type { Candidate } from '@arena/contract/candidates';
import type { MatchOpportunity } from '@arena/matching/types';
import type { Language } from '@arena/taxonomy/types';
import { type Actor, mayAnswer } from '../../access/actor.ts';
import { allow } from '../../access/policy.ts';
import { AppError } from '../../app-error.ts';
import type { Queries } from '../../db/client.ts';
import type { ShownFacts } from '../../db/schema/interests.ts';
import type { Deps } from '../../deps.ts';
import { toMatchProfile } from '../../search/match-profile.ts';
import { listConversationIds } from '../conversations/conversations.service.ts';
import { invitePerson, listKnown } from '../interests/invitations.service.ts';
import { findForMatching, isOnTheMarket } from '../opportunities/opportunities.service.ts';
import { listReferred } from '../proposals/proposals.service.ts';
import { presentPerson, projectPerson } from './anonymous-person.service.ts';
import { findableShown, isWorthShowing } from './candidates.rules.ts';
import * as store from './candidates.store.ts';
import { nameKept, namesInList } from './pseudonyms.service.ts';

/** Denied looks like missing; only the organisation that owns it is told that it is not approved. */
function allowEmployer(
  actor: Actor,
  access: 'candidate:list' | 'invitation:send',
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
  const open = await isOnTheMarket(queries, opportunity.id);
  const known = await listKnown(queries, opportunity.id, open);
  const knownIds = new Set(known.map(({ interest }) => interest.seekerId));
  const best = open ? deps.market.rankPeople(opportunity, findableShown, (accountId) => !knownIds.has(accountId)) : [];
  const ranked = best.filter(({ match }) => isWorthShowing(match.band)).map(({ id }) => id);
  // The market hears of a change a moment late: who hid since then is left out here.
  const still = await store.listStillFindable(queries, ranked);
  const findable = ranked.flatMap((accountId) => {
    const answers = still.get(accountId);
    return answers === undefined ? [] : [{ accountId, answers }];
  });
  const pseudonyms = new Map(known.map(({ interest }) => [interest.seekerId, nameKept(deps, interest)]));
  const found = namesInList(
    deps,
    opportunity,
    findable.map(({ accountId }) => accountId),
    known.map(({ interest }) => interest),
  );
  for (const [accountId, name] of found) pseudonyms.set(accountId, name);
  return { known, findable, pseudonyms };
}

export async function listCandidates(deps: Deps, actor: Actor, opportunityId: string, language: Language) {
  const { queries } = deps.database;
  const found = await findForMatching(queries, opportunityId);
  allowEmployer(actor, 'candidate:list', found?.row);
  if (found === undefined || found.row.status === 'draft') throw new AppError('not_found');
  const { known, findable, pseudonyms } = await loadPeople(deps, queries, found.match);
  const conversations = await listConversationIds(
    queries,
    known.map(({ interest }) => ({ opportunityId, seekerId: interest.seekerId })),
  );
  const present = (accountId: string, facts: ShownFacts | null) =>
    presentPerson(pseudonyms.get(accountId) ?? '', facts, language);
  const interested: Candidate[] = known
    .filter(({ interest }) => interest.status !== 'withdrawn')
    .map(({ interest, facts, opened }) => ({
      interestId: interest.id,
      direction: interest.direction,
      status: interest.status,
      person: present(interest.seekerId, facts),
      opened,
      conversationId:
        interest.status === 'accepted' ? (conversations.get(`${opportunityId} ${interest.seekerId}`) ?? null) : null,
      at: (interest.answeredAt ?? interest.createdAt).toISOString(),
    }));
  return {
    interested,
    referred: await listReferred(deps, actor, opportunityId),
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
    return invitePerson(queries, {
      opportunityId,
      seekerId,
      pseudonym,
      now,
      present: (answers) => projectPerson(toMatchProfile(answers), found.match, []),
    });
  });
}
