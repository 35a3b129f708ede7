/** What somebody may see and change of their own account. */
import { randomUUID } from 'node:crypto';
import { type AccountView, type LetterChoices, letterKindsOf } from '@arena/contract/accounts';
import type { SignedIn } from '../../access/actor.ts';
import { AppError } from '../../app-error.ts';
import { type Queries, violatedConstraint } from '../../db/client.ts';
import type { Deps } from '../../deps.ts';
import { enqueue, type JobPayloads } from '../../jobs/jobs.ts';
import { findRefusedAddress, paceOf, sendLetterToAddress } from '../letters/letters.service.ts';
import { endSessionsOf, listOpenSessions } from '../sessions/sessions.service.ts';
import { onlyKinds, ownsEmail } from './accounts.rules.ts';
import * as store from './accounts.store.ts';
import { endMailLinks, findMailLink, makeShortLink, readAddress, takeMailLink } from './mail-links.service.ts';

const purpose = 'change-address';
/** New addresses that one account may try in an hour. */
const addressesPerHour = 5;

async function ownAccount(deps: Deps, actor: SignedIn) {
  const account = await store.findAccount(deps.database.queries, actor.accountId);
  if (account === undefined) throw new AppError('not_found');
  return account;
}

/** Where letters to the account go; null for nowhere. */
export const getAddress = async (deps: Deps, actor: SignedIn): Promise<string | null> => (await ownAccount(deps, actor)).email;

export async function getAccount(deps: Deps, actor: SignedIn, currentKeyHash: string | null): Promise<AccountView> {
  const { letterChoices, issuer, ...account } = await ownAccount(deps, actor);
  return {
    ...account,
    role: actor.role,
    organisationName: actor.role === 'employer' ? (actor.organisation?.name ?? null) : null,
    issuer,
    assurance: actor.role === 'seeker' ? actor.assurance : 'substantial',
    emailRefusedAt: (await findRefusedAddress(deps, actor.accountId))?.toISOString() ?? null,
    ownsEmail: ownsEmail(issuer),
    letters: letterKindsOf[actor.role].map((kind) => ({ kind, pace: paceOf(letterChoices, kind) })),
    sessions: await listOpenSessions(deps, actor.accountId, currentKeyHash),
  };
}

export async function setLetterChoices(deps: Deps, actor: SignedIn, choices: LetterChoices): Promise<void> {
  await deps.database.transaction({ actor }, (queries) =>
    store.saveLetterChoices(queries, actor.accountId, onlyKinds(choices, letterKindsOf[actor.role])),
  );
}

/** Takes a wish for another address. It is answered the same whether somebody else has it or not; nothing changes until it is proved. */
export async function askForAddress(deps: Deps, actor: SignedIn, typed: string): Promise<void> {
  const { issuer } = await ownAccount(deps, actor);
  if (!ownsEmail(issuer)) throw new AppError('account.address_elsewhere');
  await proposeAddress(deps.database.queries, actor.accountId, readAddress(typed));
}

/** Sends a link to an address that an account wants; nothing changes until it is used. */
export const proposeAddress = (queries: Queries, accountId: string, email: string): Promise<void> =>
  enqueue(queries, 'account.address-asked', { id: randomUUID(), accountId, email });

const linkPage = { nb: '/konto/adresse', en: '/en/account/address' } as const;

/** Sends the link that proves a new address, to that address; beyond a few an hour, none. */
export async function sendAddressLink(deps: Deps, asked: JobPayloads['account.address-asked']): Promise<void> {
  const { id, accountId, email } = asked;
  const account = await store.findAccount(deps.database.queries, accountId);
  if (account === undefined) return;
  const link = { id, purpose, accountId, email, about: {} } as const;
  const share = ({ inAll }: { inAll: number }) => (inAll < addressesPerHour ? 'usual' : 'none');
  const made = await makeShortLink(deps, link, { share, newestWins: true });
  if (made === null) return;
  const page = { nb: `${linkPage.nb}?key=${made.key}`, en: `${linkPage.en}?key=${made.key}` };
  const { language } = account;
  const key = `account.address:${id}`;
  await sendLetterToAddress(deps, { email: made.email, language, key, name: 'account.address', page });
}

/** The address a link of this account proves; null when it is over, or somebody else's. */
export async function readAddressLink(deps: Deps, actor: SignedIn, key: string): Promise<string | null> {
  const link = await findMailLink(deps.database.queries, key, purpose, deps.clock());
  return link?.accountId === actor.accountId ? link.email : null;
}

/**
 * Takes the address that a link proved. Whoever presses the button must be signed in to the account that asked: a letter that went to the
 * wrong person gives them nothing.
 */
export async function changeAddress(deps: Deps, actor: SignedIn, key: string): Promise<void> {
  const { email: before, language, issuer } = await ownAccount(deps, actor);
  if (!ownsEmail(issuer)) throw new AppError('account.address_elsewhere');
  if ((await readAddressLink(deps, actor, key)) === null) throw new AppError('login.link_over');
  try {
    await deps.database.transaction({ actor }, async (queries) => {
      const link = await takeMailLink(queries, key, purpose, deps.clock());
      if (link === undefined || link.email === null) throw new AppError('login.link_over');
      await store.saveAddress(queries, actor.accountId, link.email);
      if (before === null || before === link.email) return;
      // What waits in the old mailbox opens nothing of this account's any more.
      await endMailLinks(queries, { purpose: 'sign-in', email: before }, deps.clock());
      await enqueue(queries, 'account.address-changed', { id: randomUUID(), email: before, language });
    });
  } catch (error) {
    if (violatedConstraint(error) === 'accounts_issuer_subject') throw new AppError('account.address_taken');
    throw error;
  }
}

export async function tellOldAddress(deps: Deps, changed: JobPayloads['account.address-changed']): Promise<void> {
  const { id, email, language } = changed;
  const page = { nb: '/konto', en: '/en/account' };
  await sendLetterToAddress(deps, {
    email,
    language,
    key: `account.address-changed:${id}`,
    name: 'account.address-changed',
    page,
  });
}

/** All sessions but the one that asks. Gives the hashes of the keys of those that ended. */
export const endOtherSessions = (deps: Deps, actor: SignedIn, currentKeyHash: string | null): Promise<string[]> =>
  deps.database.transaction({ actor }, (queries) => endSessionsOf(queries, actor.accountId, currentKeyHash));

/** Every session, and links to sign in that wait in a mailbox. */
export async function endAllSessions(deps: Deps, actor: SignedIn): Promise<string[]> {
  const { email } = await ownAccount(deps, actor);
  return deps.database.transaction({ actor }, async (queries) => {
    if (email !== null) await endMailLinks(queries, { purpose: 'sign-in', email }, deps.clock());
    return endSessionsOf(queries, actor.accountId, null);
  });
}
