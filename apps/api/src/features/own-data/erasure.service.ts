/** Deleting an account and all that is about its person, in one transaction: all of it or nothing, whenever the machine dies. */
import { confirmationWords, type OwnDataView } from '@arena/contract/own-data';
import type { SignedIn } from '../../access/actor.ts';
import { AppError } from '../../app-error.ts';
import type { Queries } from '../../db/client.ts';
import type { Deps } from '../../deps.ts';
import { enqueue, type JobPayloads } from '../../jobs/jobs.ts';
import { sendLetter, sendLetterToAddress } from '../letters/letters.service.ts';
import * as store from './erasure.store.ts';

/** What keeps an account from being deleted, where others would be left behind; null for nothing. */
export async function findHinder(queries: Queries, accountId: string): Promise<OwnDataView['hinder']> {
  const alone = await store.listManagedAlone(queries, accountId);
  const withOthers = alone.find(({ hasColleagues }) => hasColleagues);
  if (withOthers !== undefined) return { why: 'last-manager', employerName: withOthers.name };
  const open = alone.find(({ hasOpen }) => hasOpen);
  return open === undefined ? null : { why: 'open-opportunities', employerName: open.name };
}

const isConfirmed = (typed: string): boolean => Object.values<string>(confirmationWords).includes(typed.trim().toUpperCase());

/**
 * The person's own wish. `key` is the sender's: of a form that is sent twice the first deletes, and `isDeleted` says so to the second.
 * Gives the hashes of the keys of all sessions that ended.
 */
export async function deleteOwnAccount(
  deps: Deps,
  actor: SignedIn,
  input: { key: string; confirmation: string },
): Promise<string[]> {
  if (!isConfirmed(input.confirmation)) throw new AppError('account.confirmation');
  return deps.database.transaction({ actor, reason: 'own wish' }, async (queries) => {
    await store.lockColleagues(queries, actor.accountId);
    const hinder = await findHinder(queries, actor.accountId);
    if (hinder !== null) {
      const code = hinder.why === 'last-manager' ? 'account.last_manager' : 'account.open_opportunities';
      throw new AppError(code, { name: hinder.employerName });
    }
    return eraseAccount(deps, queries, actor.accountId, input.key);
  });
}

export const isDeleted = (deps: Deps, key: string): Promise<boolean> => store.isDeleted(deps.database.queries, key);

/** Inside a transaction that has decided it. An account that is gone already stays so. */
export async function eraseAccount(deps: Deps, queries: Queries, accountId: string, key: string): Promise<string[]> {
  const account = await store.lockAccount(queries, accountId);
  if (account === undefined) return [];
  const { email, language } = account;
  for (const opportunityId of await store.listOpportunitiesOf(queries, accountId))
    await enqueue(queries, 'person.gone', { deletion: key, opportunityId });
  await store.leaveFollowed(queries, accountId, deps.clock());
  await store.emptyReports(queries, accountId);
  if (email !== null) await store.deleteByAddress(queries, email);
  await store.rememberDeletion(queries, key);
  const ended = await store.deleteAccount(queries, accountId);
  if (email !== null) await enqueue(queries, 'account.deleted', { deletion: key, email, language });
  return ended;
}

/** Job: says goodbye, to an address that is no account's any more. */
export async function sayGoodbye(deps: Deps, gone: JobPayloads['account.deleted']): Promise<void> {
  const { deletion, email, language } = gone;
  const page = { nb: '/personvern', en: '/en/privacy' };
  await sendLetterToAddress(deps, { email, language, key: `account.deleted:${deletion}`, name: 'account.deleted', page });
}

/** Job: tells whoever answers for the opportunity that somebody is not here any more, and not who or why. */
export async function tellOfGone(deps: Deps, gone: JobPayloads['person.gone']): Promise<void> {
  const { deletion, opportunityId } = gone;
  for (const accountId of await store.listAnswering(deps.database.queries, opportunityId)) {
    await sendLetter(deps, {
      accountId,
      key: `person.gone:${deletion}:${opportunityId}:${accountId}`,
      name: 'person.gone',
      page: { nb: `/bedrift/muligheter/${opportunityId}/folk`, en: `/en/company/opportunities/${opportunityId}/people` },
    });
  }
}
