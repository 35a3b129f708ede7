/** How an employer's standing changes, whoever changes it: the row, what everybody sees of it, and the letter to its people. */
import type { EmployerAct, PauseReason } from '@arena/contract/employers';
import type { TransitionActor } from '../../access/transitions.ts';
import type { Queries } from '../../db/client.ts';
import type { Deps } from '../../deps.ts';
import { enqueue } from '../../jobs/jobs.ts';
import { joinImportedAds } from '../imports/imports.service.ts';
import { sendLetter } from '../letters/letters.service.ts';
import { isRegisterReason } from './registration.rules.ts';
import * as store from './registration.store.ts';
import { columnsOf, nextState } from './standing.rules.ts';

/**
 * Moves the employer along its table in the transaction of whoever asks, and announces it: to its people, and to search for what becomes
 * visible or hidden. Undefined, and nothing changed, when the table has no such row for the state it stands in.
 */
export async function moveEmployer(
  queries: Queries,
  employerId: string,
  move: { act: EmployerAct; by: TransitionActor; reason?: string | null },
): Promise<store.EmployerRow | undefined> {
  const employer = await store.lockEmployer(queries, employerId);
  const to = employer === undefined ? undefined : nextState(employer, move.act, move.by);
  if (to === undefined) return undefined;
  // What the register found is true while a report is looked at, and after.
  const stays = isRegisterReason(employer?.reason ?? null) && to.endsWith('register') ? (employer?.reason ?? null) : null;
  const row = await store.updateEmployer(queries, employerId, { ...columnsOf(to), reason: move.reason ?? stays });
  await joinImportedAds(queries, row);
  // One that was off the market before the report is off it after: nothing is back.
  const isToldOf = move.act !== 'register-again' && !(move.act === 'thaw' && to !== 'approved');
  if (isToldOf) await enqueue(queries, 'employer.moved', { employerId, version: row.version, act: move.act });
  for (const opportunityId of await store.listOpenIds(queries, employerId))
    await enqueue(queries, 'opportunity.changed', { opportunityId }, { key: `opportunity.changed:${opportunityId}` });
  return row;
}

/** Whether the table has a row for it. */
export const mayMove = (employer: Parameters<typeof nextState>[0], act: EmployerAct, by: TransitionActor): boolean =>
  nextState(employer, act, by) !== undefined;

/** What an administrator keeps of an employer without moving it. */
export async function changeEmployer(
  queries: Queries,
  employerId: string,
  change: { labourApprovalOn?: string | null; trainingCompany?: boolean; trainingAsked?: boolean },
): Promise<void> {
  await store.updateEmployer(queries, employerId, change);
}

const pausing: Record<PauseReason, { act: EmployerAct; by: TransitionActor }> = {
  'own-wish': { act: 'pause', by: 'employer' },
  silent: { act: 'silence', by: 'clock' },
  reported: { act: 'freeze', by: 'administrator' },
  register: { act: 'end', by: 'clock' },
};

/** Takes an approved employer off the market: it and what it offers is not shown. False when it was not approved. */
export async function pauseEmployer(queries: Queries, employerId: string, because: PauseReason): Promise<boolean> {
  return (await moveEmployer(queries, employerId, pausing[because])) !== undefined;
}

/** Lets one that rests by its own wish, or was paused for silence, back. False for every other state: a report or the register have their own ends. */
export async function resumeEmployer(queries: Queries, employerId: string): Promise<boolean> {
  return (await moveEmployer(queries, employerId, { act: 'resume', by: 'employer' })) !== undefined;
}

/** A report that cannot wait: nothing of the employer is shown and it reaches nobody until an administrator has looked. False when it is frozen already, or not in. */
export async function freezeReported(queries: Queries, employerId: string): Promise<boolean> {
  return (await moveEmployer(queries, employerId, { act: 'freeze', by: 'seeker' })) !== undefined;
}

const company = { nb: '/bedrift', en: '/en/company' };

/** Job: tells the organisation's people where they stand now. */
export async function announceMove(deps: Deps, move: { employerId: string; version: number; act: EmployerAct }): Promise<void> {
  const name = {
    approve: 'employer.decided',
    decline: 'employer.decided',
    pause: 'employer.paused',
    resume: 'employer.back',
    silence: 'employer.silent',
    freeze: 'employer.frozen',
    thaw: 'employer.back',
    end: 'employer.ended',
    revive: 'employer.back',
    remove: 'employer.removed',
    'register-again': null,
  } as const;
  const letter = name[move.act];
  if (letter === null) return;
  for (const accountId of await store.listMembers(deps.database.queries, move.employerId)) {
    const key = `employer.moved:${move.employerId}:${move.version}:${accountId}`;
    await sendLetter(deps, { accountId, key, name: letter, page: company });
  }
}
