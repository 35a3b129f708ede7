/** The people of an employer: who is inside, who asks to be, who is invited. A role at the issuer proves a position and opens nothing by itself. */
import { randomUUID } from 'node:crypto';
import type { ApiResponse } from '@arena/contract/api';
import type { EmployerPeople, MemberRole } from '@arena/contract/employers';
import type { Actor, ActorOf } from '../../access/actor.ts';
import { allow } from '../../access/policy.ts';
import { AppError } from '../../app-error.ts';
import type { Queries } from '../../db/client.ts';
import type { Deps } from '../../deps.ts';
import { enqueue } from '../../jobs/jobs.ts';
import { hashOfLink, keyOfLink, readAddress, takeLinkTurn, takeMailLink } from '../accounts/mail-links.service.ts';
import { sendLetter, sendLetterToAddress } from '../letters/letters.service.ts';
import { holdMembership } from './membership.service.ts';
import {
  decideInvitation,
  declinedDays,
  invitationDays,
  leavesNoManager,
  letteredPerDay,
  requestDays,
  stateOfLink,
} from './people.rules.ts';
import * as store from './people.store.ts';
import * as employersStore from './registration.store.ts';

const dayMilliseconds = 86_400_000;
const daysBefore = (now: Date, days: number) => new Date(now.getTime() - days * dayMilliseconds);
const daysAfter = (now: Date, days: number) => daysBefore(now, -days);

/** Everybody inside sees who is; addresses, requests and invitations are for managers. */
export async function listPeople(deps: Deps, actor: Actor): Promise<EmployerPeople> {
  const { queries } = deps.database;
  const { accountId, employer } = actor as ActorOf<'employer'>;
  const employerId = employer?.id ?? null;
  allow(actor, 'employer:leave', { employerId });
  if (employerId === null) throw new AppError('not_found');
  const isManager = employer?.memberRole === 'manager';
  const members = await store.listMembersWithNames(queries, employerId);
  const requests = isManager ? await store.listRequests(queries, employerId) : [];
  const invitations = isManager ? await store.listInvitations(queries, employerId, deps.clock()) : [];
  return {
    members: members.map(({ email, since, ...member }) => ({
      ...member,
      email: isManager ? email : null,
      isSelf: member.id === accountId,
      since: since.toISOString(),
    })),
    requests: requests.map(({ at, ...request }) => ({ ...request, at: at.toISOString() })),
    invitations: invitations.map(({ about, email, expiresAt }) => ({
      id: about.id ?? '',
      email: email ?? '',
      role: about.role === 'manager' ? ('manager' as const) : ('member' as const),
      expiresAt: expiresAt.toISOString(),
    })),
  };
}

/** Somebody whom the issuer knows in an organisation that is registered here asks its managers. Asking twice is asking once. */
export async function askToJoin(deps: Deps, actor: Actor): Promise<void> {
  const { organisation, employer, accountId } = actor as ActorOf<'employer'>;
  if (employer !== null) throw new AppError('employer.already_inside');
  if (organisation === null) throw new AppError('not_found');
  await deps.database.transaction({ actor }, async (queries) => {
    const found = await employersStore.findByOrganisationNumber(queries, organisation.organisationNumber);
    if (found === undefined) throw new AppError('not_found');
    if (await store.insertRequest(queries, found.id, accountId))
      await enqueue(queries, 'employer.asked', { employerId: found.id, accountId, at: deps.clock().toISOString() });
  });
}

/** Yes lets the person in; no forgets that they asked. Answered by somebody else meanwhile: missing. */
export async function answerRequest(
  deps: Deps,
  actor: Actor,
  accountId: string,
  input: { answer: 'yes' | 'no'; role: MemberRole },
): Promise<void> {
  await deps.database.transaction({ actor }, async (queries) => {
    const { employerId } = await holdMembership(queries, actor, 'employer:manage');
    if (!(await store.deleteRequest(queries, employerId, accountId))) throw new AppError('not_found');
    if (input.answer === 'yes') await letIn(deps, queries, employerId, accountId, input.role);
  });
}

async function letIn(deps: Deps, queries: Queries, employerId: string, accountId: string, role: MemberRole): Promise<void> {
  await employersStore.insertMember(queries, employerId, accountId, role);
  await enqueue(queries, 'employer.let-in', { employerId, accountId, at: deps.clock().toISOString() });
}

/**
 * Sends a link to a colleague; an earlier one to the same address ends. What was sent is counted, not what waits: whoever replaces or takes
 * back an invitation has written to somebody all the same.
 */
export async function invitePerson(deps: Deps, actor: Actor, input: { email: string; role: MemberRole }): Promise<void> {
  const { language } = actor as ActorOf<'employer'>;
  const email = readAddress(input.email);
  const now = deps.clock();
  await deps.database.transaction({ actor }, async (queries) => {
    const { employerId } = await holdMembership(queries, actor, 'employer:manage');
    const employer = await employersStore.lockEmployer(queries, employerId);
    const counted = await store.countInvitations(queries, employerId, { email, now, since: daysBefore(now, 1) });
    const refusal = decideInvitation(counted, employer?.status === 'approved');
    if (refusal !== null) throw new AppError(refusal);
    await store.endInvitationsTo(queries, employerId, email, now);
    const id = randomUUID();
    const keyHash = hashOfLink(keyOfLink(deps, id));
    await store.insertInvitation(queries, {
      keyHash,
      purpose: 'join-employer',
      email,
      about: { id, employerId, role: input.role, language },
      createdAt: now,
      expiresAt: daysAfter(now, invitationDays),
    });
    await enqueue(queries, 'employer.invited', { keyHash });
  });
}

export async function withdrawInvitation(deps: Deps, actor: Actor, id: string): Promise<void> {
  await deps.database.transaction({ actor }, async (queries) => {
    const { employerId } = await holdMembership(queries, actor, 'employer:manage');
    await store.endInvitation(queries, employerId, id, deps.clock());
  });
}

async function readLink(deps: Deps, queries: Queries, actor: Actor, key: string) {
  const found = await store.findInvitation(queries, hashOfLink(key));
  const asks = actor.role === 'employer' ? actor : null;
  const state = stateOfLink(
    found && {
      isOpen: found.link.usedAt === null && found.link.expiresAt > deps.clock() && found.employer.status !== 'removed',
      isDeclined: found.link.about.declined !== undefined,
      numbers: [found.employer.organisationNumber, found.employer.parentOrganisationNumber ?? ''],
    },
    {
      role: actor.role,
      organisationNumber: asks?.organisation?.organisationNumber ?? null,
      isInside: asks?.employer != null && asks.employer.id === found?.employer.id,
    },
  );
  return { found, state };
}

/** Opening a link changes nothing; it says what the button would do. */
export async function readInvitation(
  deps: Deps,
  actor: Actor,
  key: string,
): Promise<ApiResponse<'GET /api/employer/invitations/links/:key'>> {
  const { found, state } = await readLink(deps, deps.database.queries, actor, key);
  return { state, name: state === 'over' ? null : (found?.employer.name ?? null) };
}

/** Whoever got the letter wants no more of them, from nobody: the link ends, and so for a year do invitations by mail. Twice is as once. */
export async function declineInvitations(deps: Deps, key: string): Promise<void> {
  const now = deps.clock();
  await deps.database.transaction({ actor: null }, async (queries) => {
    const keyHash = hashOfLink(key);
    if ((await store.findInvitation(queries, keyHash)) === undefined) throw new AppError('employer.invitation_over');
    await store.declineInvitation(queries, keyHash, { now, until: daysAfter(now, declinedDays) });
  });
}

/** Who holds the link and is signed in for the organisation comes in. Pressed twice by the same person: inside once. */
export async function acceptInvitation(deps: Deps, actor: Actor, key: string): Promise<void> {
  const { accountId } = actor as ActorOf<'employer'>;
  await deps.database.transaction({ actor }, async (queries) => {
    const { found, state } = await readLink(deps, queries, actor, key);
    // Pressed twice: the link is used, and by this very person.
    if (found !== undefined && (await employersStore.findMemberRole(queries, found.employer.id, accountId)) !== undefined) return;
    if (state === 'other-organisation') throw new AppError('employer.not_represented');
    if (found === undefined || state !== 'ready') throw new AppError('employer.invitation_over');
    if ((await takeMailLink(queries, key, 'join-employer', deps.clock())) === undefined) {
      if ((await employersStore.findMemberRole(queries, found.employer.id, accountId)) !== undefined) return;
      throw new AppError('employer.invitation_over');
    }
    await store.deleteRequest(queries, found.employer.id, accountId);
    await letIn(deps, queries, found.employer.id, accountId, found.link.about.role === 'manager' ? 'manager' : 'member');
  });
}

/** Throws `employer.last_manager` where nobody would be left to run it. */
async function changeMember(
  deps: Deps,
  actor: Actor,
  access: 'employer:manage' | 'employer:leave',
  accountId: string,
  becomes: MemberRole | null,
): Promise<void> {
  await deps.database.transaction({ actor }, async (queries) => {
    const own = (actor as ActorOf<'employer'>).employer?.id;
    // All of them at once and in one order: two who change each other would otherwise wait in a ring.
    const members = own === undefined ? [] : await store.lockMembers(queries, own);
    const { employerId } = await holdMembership(queries, actor, access);
    if (!members.some((member) => member.accountId === accountId)) throw new AppError('not_found');
    if (leavesNoManager(members, accountId, becomes)) throw new AppError('employer.last_manager');
    if (becomes === null) await store.deleteMember(queries, employerId, accountId);
    else await store.setRole(queries, employerId, accountId, becomes);
  });
}

export async function changePerson(deps: Deps, actor: Actor, accountId: string, role: MemberRole): Promise<void> {
  await changeMember(deps, actor, 'employer:manage', accountId, role);
}

/** Sessions ask who is inside at every request, so the person's open pages end here. */
export async function removePerson(deps: Deps, actor: Actor, accountId: string): Promise<void> {
  await changeMember(deps, actor, 'employer:manage', accountId, null);
}

export async function leaveEmployer(deps: Deps, actor: Actor): Promise<void> {
  const { accountId } = actor as ActorOf<'employer'>;
  await changeMember(deps, actor, 'employer:leave', accountId, null);
}

/** Forgets requests that nobody answered, and those that nothing is left of. */
export async function sweepRequests(deps: Deps): Promise<void> {
  await store.deleteOldRequests(deps.database.queries, daysBefore(deps.clock(), requestDays));
}

/** Job: tells the managers that somebody asks to be let in. */
export async function announceAsked(deps: Deps, asked: { employerId: string; accountId: string; at: string }): Promise<void> {
  for (const manager of await store.listManagers(deps.database.queries, asked.employerId)) {
    await sendLetter(deps, {
      accountId: manager,
      key: `employer.asked:${asked.employerId}:${asked.accountId}:${asked.at}:${manager}`,
      name: 'employer.asked',
      page: { nb: '/bedrift/folk', en: '/en/company/people' },
    });
  }
}

/** Job: tells the person that they are inside. */
export async function announceLetIn(deps: Deps, let_: { employerId: string; accountId: string; at: string }): Promise<void> {
  await sendLetter(deps, {
    accountId: let_.accountId,
    key: `employer.let-in:${let_.employerId}:${let_.accountId}:${let_.at}`,
    name: 'employer.let-in',
    page: { nb: '/bedrift', en: '/en/company' },
  });
}

/**
 * Job: sends the link, unless the invitation was taken back or used meanwhile, or the address has had its share of such letters. Who
 * invited is not told of the last: it would tell of other employers.
 */
export async function sendInvitation(deps: Deps, keyHash: string): Promise<void> {
  const found = await store.findInvitation(deps.database.queries, keyHash);
  if (found === undefined || found.link.usedAt !== null || found.link.email === null) return;
  const { email, about } = found.link;
  const now = deps.clock();
  const maySend = await deps.database.transaction({ actor: null }, async (queries) => {
    await takeLinkTurn(queries, { purpose: 'join-employer', email });
    return store.takeLetter(queries, { keyHash, email, since: daysBefore(now, 1), now, most: letteredPerDay });
  });
  if (!maySend) return;
  const { id = '' } = about;
  const key = keyOfLink(deps, id);
  const { name, organisationNumber, registerChecked } = found.employer;
  await sendLetterToAddress(deps, {
    email,
    language: about.language === 'en' ? 'en' : 'nb',
    // What the register calls it, and nothing that anybody wrote: strangers may get this.
    organisation: { name: registerChecked ? name : null, number: organisationNumber },
    key: `employer.invited:${id}`,
    name: 'employer.invited',
    page: { nb: `/bedrift/inn/${key}`, en: `/en/company/join/${key}` },
  });
}
