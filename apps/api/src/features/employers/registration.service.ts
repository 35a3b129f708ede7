/** How an organisation comes in: registered by somebody who represents it, checked in the register, decided by an administrator. */
import type { OwnEmployer } from '@arena/contract/employers';
import { findMunicipality } from '@arena/taxonomy/municipalities';
import type { Actor, ActorOf } from '../../access/actor.ts';
import { AppError } from '../../app-error.ts';
import type { Queries } from '../../db/client.ts';
import type { Deps } from '../../deps.ts';
import { normaliseOrganisationNumber } from '../../integrations/brreg/organisation-number.ts';
import { enqueue } from '../../jobs/jobs.ts';
import { joinImportedAds } from '../imports/imports.service.ts';
import { sendLetter } from '../letters/letters.service.ts';
import { cleanText, decideByRegister, errorOfRegisterReason, registerRetryMinutes } from './registration.rules.ts';
import * as store from './registration.store.ts';

const dayMilliseconds = 86_400_000;
const administratorsActiveWithinDays = 180;

function viewOwnEmployer(row: store.EmployerRow): OwnEmployer {
  const municipality = row.municipalityNumber === null ? undefined : findMunicipality(row.municipalityNumber);
  return {
    id: row.id,
    version: row.version,
    organisationNumber: row.organisationNumber,
    name: row.name,
    municipality: municipality === undefined ? null : { id: municipality.number, name: municipality.name },
    status: row.status,
    reason: row.reason,
    registerChecked: row.registerChecked,
    trainingCompany: row.trainingCompany,
    aboutNb: row.aboutNb,
    aboutEn: row.aboutEn,
  };
}

/** What the session acts for, and that organisation as registered here; null before registration. */
export async function getOwnEmployer(deps: Deps, actor: Actor) {
  const { organisation, employer } = actor as ActorOf<'employer'>;
  const row = employer === null ? undefined : await store.findEmployer(deps.database.queries, employer.id);
  return { employer: row === undefined ? null : viewOwnEmployer(row), represented: organisation };
}

/**
 * Registers the organisation the session represents. Two people at once: one row; the other becomes a member and gets
 * `employer.already_registered`. With the register out of reach the employer waits, and a job asks again.
 */
export async function registerEmployer(
  deps: Deps,
  actor: Actor,
  input: { organisationNumber: string; aboutNb: string; aboutEn: string; trainingCompany: boolean },
): Promise<OwnEmployer> {
  const { organisation, accountId } = actor as ActorOf<'employer'>;
  const organisationNumber = normaliseOrganisationNumber(input.organisationNumber);
  if (organisationNumber === null) throw new AppError('employer.organisation_number');
  if (organisation === null || organisation.organisationNumber !== organisationNumber)
    throw new AppError('employer.not_represented');
  await joinIfRegistered(deps, actor, organisationNumber, accountId);

  const answer = await deps.register.find(organisationNumber);
  const reason = decideByRegister(answer);
  if (reason !== null && reason !== undefined) throw new AppError(errorOfRegisterReason[reason]);
  const found = answer.type === 'found' ? answer.organisation : null;
  const row = await deps.database.transaction({ actor }, async (queries) => {
    const inserted = await store.insertEmployer(queries, {
      organisationNumber,
      name: found?.name ?? organisation.name,
      municipalityNumber: found?.municipalityNumber ?? null,
      employeeCount: found?.employeeCount ?? null,
      registerChecked: found !== null,
      trainingCompany: input.trainingCompany,
      aboutNb: cleanText(input.aboutNb),
      aboutEn: cleanText(input.aboutEn),
    });
    if (inserted === undefined) return undefined;
    await store.insertMember(queries, inserted.id, accountId);
    await enqueue(queries, 'employer.registered', { employerId: inserted.id });
    if (found === null) await enqueueRegisterCheck(deps, queries, inserted.id);
    return inserted;
  });
  if (row !== undefined) return viewOwnEmployer(row);
  await joinIfRegistered(deps, actor, organisationNumber, accountId);
  throw new AppError('employer.already_registered');
}

async function joinIfRegistered(deps: Deps, actor: Actor, organisationNumber: string, accountId: string): Promise<void> {
  const existing = await store.findByOrganisationNumber(deps.database.queries, organisationNumber);
  if (existing === undefined) return;
  await deps.database.transaction({ actor }, (queries) => store.insertMember(queries, existing.id, accountId));
  throw new AppError('employer.already_registered');
}

/** The employer whatever its status; undefined when there is none. For other features. */
export async function findEmployer(queries: Queries, id: string) {
  return store.findEmployer(queries, id);
}

/** As `findEmployer`, and it stays as it is until the transaction ends. */
export async function lockEmployer(queries: Queries, id: string) {
  return store.lockEmployer(queries, id);
}

/** Somebody who works for the organisation here gets its letters. */
export async function joinEmployer(queries: Queries, employerId: string, accountId: string): Promise<void> {
  await store.insertMember(queries, employerId, accountId);
}

/** Accounts that get the organisation's letters. */
export async function listMembers(queries: Queries, employerId: string): Promise<string[]> {
  return store.listMembers(queries, employerId);
}

/** Writes the decision and announces it: to the members, and to search for what becomes visible or hidden. */
export async function settleEmployer(
  queries: Queries,
  employerId: string,
  decision: { status: 'approved' | 'declined' | 'paused'; reason: string | null },
) {
  const row = await store.updateEmployer(queries, employerId, decision);
  await joinImportedAds(queries, row);
  await enqueue(queries, 'employer.decided', { employerId });
  for (const opportunityId of await store.listOpenIds(queries, employerId))
    await enqueue(queries, 'opportunity.changed', { opportunityId }, { key: `opportunity.changed:${opportunityId}` });
  return row;
}

async function enqueueRegisterCheck(deps: Deps, queries: Queries, employerId: string): Promise<void> {
  const runAt = new Date(deps.clock().getTime() + registerRetryMinutes * 60_000);
  await enqueue(queries, 'employer.check-register', { employerId }, { key: `employer.check-register:${employerId}`, runAt });
}

/** Job: asks the register about an employer it could not be asked about before, and again later while it does not answer. */
export async function checkRegister(deps: Deps, employerId: string): Promise<void> {
  const before = await store.findEmployer(deps.database.queries, employerId);
  if (before === undefined || before.registerChecked) return;
  const answer = await deps.register.find(before.organisationNumber);
  const reason = decideByRegister(answer);
  await deps.database.transaction({ actor: null, ...(reason == null ? {} : { reason }) }, async (queries) => {
    const employer = await store.lockEmployer(queries, employerId);
    if (employer === undefined || employer.registerChecked) return;
    if (reason === undefined) return enqueueRegisterCheck(deps, queries, employerId);
    if (answer.type === 'found') {
      const { name, municipalityNumber, employeeCount } = answer.organisation;
      await store.updateEmployer(queries, employerId, { name, municipalityNumber, employeeCount, registerChecked: true });
      await store.renameOnOpportunities(queries, employerId, name);
    } else {
      await store.updateEmployer(queries, employerId, { registerChecked: true });
    }
    // Nobody waits for an answer any more from an employer that was declined already.
    if (reason === null || employer.status === 'declined') return;
    await settleEmployer(queries, employerId, { status: employer.status === 'pending' ? 'declined' : 'paused', reason });
  });
}

/** Job: tells the administrators that somebody waits. */
export async function announceRegistered(deps: Deps, employerId: string): Promise<void> {
  const since = new Date(deps.clock().getTime() - administratorsActiveWithinDays * dayMilliseconds);
  for (const accountId of await store.listAdministrators(deps.database.queries, since)) {
    await sendLetter(deps, {
      accountId,
      key: `employer.registered:${employerId}:${accountId}`,
      name: 'employer.registered',
      page: { nb: '/administrasjon', en: '/en/administration' },
    });
  }
}

/** Job: tells everybody in the organisation that there is an answer. */
export async function announceDecided(deps: Deps, employerId: string): Promise<void> {
  const employer = await store.findEmployer(deps.database.queries, employerId);
  if (employer === undefined) return;
  for (const accountId of await store.listMembers(deps.database.queries, employerId)) {
    await sendLetter(deps, {
      accountId,
      key: `employer.decided:${employerId}:${employer.status}:${accountId}`,
      name: 'employer.decided',
      page: { nb: '/bedrift', en: '/en/company' },
    });
  }
}
