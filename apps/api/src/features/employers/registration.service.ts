/** How an organisation comes in: registered by somebody who represents it, checked in the register, decided by an administrator. */
import type { OwnEmployer } from '@arena/contract/employers';
import { findMunicipality } from '@arena/taxonomy/municipalities';
import type { Actor, ActorOf } from '../../access/actor.ts';
import { AppError } from '../../app-error.ts';
import type { Queries } from '../../db/client.ts';
import type { Deps } from '../../deps.ts';
import { normaliseOrganisationNumber } from '../../integrations/brreg/organisation-number.ts';
import { enqueue } from '../../jobs/jobs.ts';
import { sendLetter } from '../letters/letters.service.ts';
import { cleanText, decideByRegister, errorOfRegisterReason, registerRetryMinutes } from './registration.rules.ts';
import * as store from './registration.store.ts';
import { moveEmployer } from './standing.service.ts';

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
 * Registers the organisation the session represents. Two people at once: one row; the other gets
 * `employer.already_registered` and may ask to be let in. With the register out of reach the employer waits, and a job asks again.
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
  const registered = await findOwnOrRefuse(deps, organisationNumber, accountId);
  if (registered !== undefined) return viewOwnEmployer(registered);

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
    await store.insertMember(queries, inserted.id, accountId, 'manager');
    await enqueue(queries, 'employer.registered', { employerId: inserted.id });
    if (found === null) await enqueueRegisterCheck(deps, queries, inserted.id);
    return inserted;
  });
  const settled = row ?? (await findOwnOrRefuse(deps, organisationNumber, accountId));
  if (settled === undefined) throw new AppError('employer.already_registered');
  return viewOwnEmployer(settled);
}

/** A second press finds what the first one made; somebody else's registration is not theirs to see. */
async function findOwnOrRefuse(deps: Deps, organisationNumber: string, accountId: string) {
  const { queries } = deps.database;
  const row = await store.findByOrganisationNumber(queries, organisationNumber);
  if (row === undefined) return undefined;
  if (!(await store.listMembers(queries, row.id)).includes(accountId)) throw new AppError('employer.already_registered');
  return row;
}

/** The employer whatever its status; undefined when there is none. For other features. */
export async function findEmployer(queries: Queries, id: string) {
  return store.findEmployer(queries, id);
}

/** As `findEmployer`, and it stays as it is until the transaction ends. */
export async function lockEmployer(queries: Queries, id: string) {
  return store.lockEmployer(queries, id);
}

/** Accounts that get the organisation's letters. */
export async function listMembers(queries: Queries, employerId: string): Promise<string[]> {
  return store.listMembers(queries, employerId);
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
    // The table knows where each leads: who waits is declined, who is in is paused, and nobody else is touched.
    if (reason === null) return;
    await moveEmployer(queries, employerId, { act: employer.status === 'pending' ? 'decline' : 'end', by: 'clock', reason });
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
