/** What the employer sees of people, and does. Nobody has a name here before two yeses. */
import type { LookKind } from '@arena/contract/accounts';
import type { Candidate, FindableState } from '@arena/contract/candidates';
import type { Language } from '@arena/taxonomy/types';
import { type Actor, mayAnswer } from '../../access/actor.ts';
import { allow } from '../../access/policy.ts';
import { AppError } from '../../app-error.ts';
import type { Queries } from '../../db/client.ts';
import type { Deps } from '../../deps.ts';
import { listConversationIds } from '../conversations/conversations.service.ts';
import { invitePerson, listKnown } from '../interests/invitations.service.ts';
import { rememberLooks } from '../looks/looks.service.ts';
import { afterYesOf, findForMatching } from '../opportunities/opportunities.service.ts';
import { isPushed } from '../opportunities/pushed.service.ts';
import { listReferred } from '../proposals/proposals.service.ts';
import { presentPerson } from './anonymous-person.service.ts';
import { dayMilliseconds } from './candidates.rules.ts';
import * as store from './candidates.store.ts';
import { findableList, lockEmployer, type ShownPerson } from './lists.service.ts';
import { nameKept } from './pseudonyms.service.ts';

/** Denied looks like missing; only the organisation that owns it is told that it is not approved. */
function allowEmployer(
  actor: Actor,
  access: 'candidate:list' | 'invitation:send',
  owned: { employerId: string | null; contactHere: boolean } | undefined,
): string {
  // An imported ad that it has said is its own, and wants to be met about, is as its own here.
  allow(actor, 'opportunity:edit', owned?.contactHere === true ? { employerId: owned.employerId } : owned);
  // One that rests by its own wish still answers those who wait; inviting is for those who are in.
  const asks = actor.role === 'employer' ? actor.employer : null;
  if (access === 'invitation:send' ? asks?.status !== 'approved' : !mayAnswer(asks)) throw new AppError('employer.not_approved');
  allow(actor, access, owned);
  return owned.employerId ?? '';
}

type Found = NonNullable<Awaited<ReturnType<typeof findForMatching>>>;

/** The people of an opportunity: those known to the employer, and those who may be found. */
async function loadPeople(deps: Deps, queries: Queries, employerId: string, { row, match: opportunity, isOpen }: Found) {
  const known = await listKnown(queries, employerId, opportunity.id, isOpen);
  const asked = { employerId, opportunity, known: known.map(({ interest }) => interest) };
  const findable: { state: FindableState; people: ShownPerson[] } = !isOpen
    ? { state: 'closed', people: [] }
    : // A machine could ask in a hundred ways, and compare the lists.
      isPushed(row)
      ? { state: 'from-a-system', people: [] }
      : await findableList(deps, queries, asked);
  return { known, findable };
}

export async function listCandidates(deps: Deps, actor: Actor, opportunityId: string, language: Language) {
  const { queries } = deps.database;
  const found = await findForMatching(queries, opportunityId);
  const employerId = allowEmployer(actor, 'candidate:list', found?.row);
  if (found === undefined || found.row.status === 'draft') throw new AppError('not_found');
  const { known, findable } = await loadPeople(deps, queries, employerId, found);
  const shown = known.filter(({ interest }) => interest.status !== 'withdrawn');
  const look = (kind: LookKind, seekerIds: readonly string[]) =>
    rememberLooks(queries, { actor, kind, seekerIds, opportunityId, at: deps.clock() });
  const seekersOf = (some: typeof shown) => some.map(({ interest }) => interest.seekerId);
  const [conversations, referred] = await Promise.all([
    listConversationIds(
      queries,
      seekersOf(shown).map((seekerId) => ({ opportunityId, seekerId })),
    ),
    listReferred(deps, actor, opportunityId),
    look(
      'findable-list',
      findable.people.map(({ seekerId }) => seekerId),
    ),
    look('interest', seekersOf(shown.filter(({ opened, facts }) => opened === null && facts !== null))),
    look('opened', seekersOf(shown.filter(({ opened }) => opened !== null))),
  ]);
  const interested: Candidate[] = shown.map(({ interest, facts, opened, waits, isAway }) => ({
    interestId: interest.id,
    direction: interest.direction,
    status: interest.status,
    person: presentPerson(nameKept(deps, interest), facts, language),
    opened,
    conversationId: interest.status === 'accepted' ? (conversations.get(`${opportunityId} ${interest.seekerId}`) ?? null) : null,
    at: (interest.answeredAt ?? interest.createdAt).toISOString(),
    answerBy: waits ? interest.dueOn : null,
    isAway,
  }));
  return {
    interested,
    referred,
    afterYes: afterYesOf({ ...found.row, sector: found.sector }),
    findable: findable.people.map(
      ({ pseudonym, card }): Candidate => ({
        interestId: null,
        direction: null,
        status: null,
        person: presentPerson(pseudonym, card, language),
        opened: null,
        conversationId: null,
        at: null,
        answerBy: null,
        isAway: false,
      }),
    ),
    findableState: findable.people.length === 0 && findable.state === 'shown' ? ('nobody' as const) : findable.state,
  };
}

/** Invites by pseudonym: whoever bears it in the list as it stands now, with the card that stands there. */
export async function invite(deps: Deps, actor: Actor, opportunityId: string, pseudonym: string) {
  const now = deps.clock();
  // Made before the transaction, which then holds the employer: a list that is not there yet is made in one of its own.
  const before = await findForMatching(deps.database.queries, opportunityId);
  const employerId = allowEmployer(actor, 'invitation:send', before?.row);
  if (before === undefined || before.row.status === 'draft') throw new AppError('not_found');
  await loadPeople(deps, deps.database.queries, employerId, before);
  return deps.database.transaction({ actor }, async (queries) => {
    await lockEmployer(queries, employerId);
    const found = await findForMatching(queries, opportunityId);
    if (found === undefined) throw new AppError('not_found');
    if (!found.isOpen) throw new AppError('opportunity.not_open');
    const { known, findable } = await loadPeople(deps, queries, employerId, found);
    const person =
      findable.people.find((one) => one.pseudonym === pseudonym) ??
      known.map(({ interest }) => interest).find((interest) => nameKept(deps, interest) === pseudonym);
    if (person === undefined) throw new AppError('candidate.gone');
    const sent = await store.countInvitedSince(queries, employerId, new Date(now.getTime() - dayMilliseconds));
    if (sent >= deps.peopleLimits.invitationsPerDay) throw new AppError('candidate.too_many_invitations');
    return invitePerson(queries, {
      employerId,
      opportunityId,
      seekerId: person.seekerId,
      pseudonym,
      now,
      // Who asked to meet and got no answer decides anew what to show.
      shown: 'card' in person ? person.card : null,
    });
  });
}
