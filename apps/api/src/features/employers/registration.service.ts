/** How an organisation comes in: registered by somebody who represents it, checked in the register, decided by an administrator. */
import type { ApiResponse } from '@arena/contract/api';
import type { OwnEmployer } from '@arena/contract/employers';
import { writtenText } from '@arena/taxonomy/plain-text';
import type { Language } from '@arena/taxonomy/types';
import type { Actor, ActorOf } from '../../access/actor.ts';
import { AppError } from '../../app-error.ts';
import type { Queries } from '../../db/client.ts';
import type { Deps } from '../../deps.ts';
import { normaliseOrganisationNumber } from '../../integrations/brreg/organisation-number.ts';
import type { Organisation, OrganisationAnswer } from '../../integrations/brreg/organisation-register.ts';
import { enqueue } from '../../jobs/jobs.ts';
import { habitDays, patienceDays } from '../../search/answer-habits.ts';
import { sendLetter } from '../letters/letters.service.ts';
import { countUnpaidAllowed, labourIndustries } from './caps.rules.ts';
import { holdMembership } from './membership.service.ts';
import { labourStateOf, namedMunicipality, viewOwnEmployer } from './own-employer.view.ts';
import * as rules from './registration.rules.ts';
import * as store from './registration.store.ts';
import { moveEmployer } from './standing.service.ts';

export { countUnpaidAllowed, labourIndustries, labourStateOf, namedMunicipality };

const dayMilliseconds = 86_400_000;
const administratorsActiveWithinDays = 180;

/** What the session acts for, and that organisation as registered here; null before registration, and for whoever is not let in. */
export async function getOwnEmployer(deps: Deps, actor: Actor, language: Language): Promise<ApiResponse<'GET /api/employer'>> {
  const { queries } = deps.database;
  const { organisation, employer, accountId } = actor as ActorOf<'employer'>;
  if (employer !== null) {
    return {
      employer: await readOwn(queries, employer.id, accountId, language, deps.clock()),
      represented: organisation,
      registered: null,
    };
  }
  const others =
    organisation === null ? undefined : await store.findByOrganisationNumber(queries, organisation.organisationNumber);
  return {
    employer: null,
    represented: organisation,
    registered: others === undefined ? null : { name: others.name, asked: await store.hasAsked(queries, others.id, accountId) },
  };
}

/** The employer as this member sees it. Missing for everybody else. */
export async function readOwn(
  queries: Queries,
  employerId: string,
  accountId: string,
  language: Language,
  now: Date,
): Promise<OwnEmployer> {
  const row = await store.findEmployer(queries, employerId);
  const memberRole = await store.findMemberRole(queries, employerId, accountId);
  if (row === undefined || memberRole === undefined) throw new AppError('not_found');
  const ago = (days: number) => new Date(now.getTime() - days * dayMilliseconds);
  const lapsed = await store.countLapsed(queries, employerId, { since: ago(habitDays), patience: ago(patienceDays) });
  return viewOwnEmployer(row, { memberRole, ...(await store.countTouched(queries, employerId)), lapsed }, language);
}

/** What the register says of the organisation the session represents, so that nobody types what is known. */
export async function lookUpOrganisation(deps: Deps, actor: Actor): Promise<ApiResponse<'GET /api/employer/organisation'>> {
  const { organisation } = actor as ActorOf<'employer'>;
  const nothing = { name: null, municipality: null, industryCode: null, industryName: null };
  if (organisation === null) return { state: 'unknown', ...nothing };
  const answer = await deps.register.find(organisation.organisationNumber);
  if (answer.type !== 'found') return { state: answer.type, ...nothing };
  const { name, municipalityName, industryCode, industryName, bankrupt, dissolving } = answer.organisation;
  return {
    state: bankrupt ? 'bankrupt' : dissolving ? 'dissolving' : 'found',
    name,
    municipality: municipalityName,
    industryCode,
    industryName,
  };
}

/**
 * Registers the organisation the session represents, or a unit below it: ads usually belong to one of those. Two people at once: one row; the
 * other gets `employer.already_registered` and may ask to be let in. With the register out of reach the employer waits, and a job asks again.
 */
export async function registerEmployer(
  deps: Deps,
  actor: Actor,
  input: { organisationNumber: string; aboutNb: string; aboutEn: string; trainingCompany: boolean },
  language: Language,
): Promise<OwnEmployer> {
  const { organisation, accountId, employer } = actor as ActorOf<'employer'>;
  const organisationNumber = normaliseOrganisationNumber(input.organisationNumber);
  if (organisationNumber === null) {
    const { code, params } = rules.problemOfNumber(input.organisationNumber);
    throw new AppError(code, params);
  }
  if (organisation === null) throw new AppError('employer.not_represented');
  // Who does not represent it is told that alone, and nothing of whether it is here.
  const answer = await deps.register.find(organisationNumber);
  const parentOrganisationNumber = proveRepresented(organisation.organisationNumber, organisationNumber, answer);
  const registered = await findOwnOrRefuse(deps, organisationNumber, accountId);
  if (registered !== undefined) return readOwn(deps.database.queries, registered.id, accountId, language, deps.clock());
  if (employer !== null) throw new AppError('employer.not_represented');
  const reason = rules.decideByRegister(answer);
  if (reason !== null && reason !== undefined) throw new AppError(rules.errorOfRegisterReason[reason]);
  const found = answer.type === 'found' ? answer.organisation : null;
  const row = await deps.database.transaction({ actor }, async (queries) => {
    const inserted = await store.insertEmployer(queries, {
      organisationNumber,
      parentOrganisationNumber,
      name: organisation.name,
      ...(found === null ? {} : fromRegister(found)),
      sector: rules.sectorOf(found?.formCode),
      registerChecked: found !== null,
      registerCheckedAt: found === null ? null : deps.clock(),
      trainingCompany: input.trainingCompany,
      aboutNb: writtenText(input.aboutNb),
      aboutEn: writtenText(input.aboutEn),
    });
    if (inserted === undefined) return undefined;
    await store.insertMember(queries, inserted.id, accountId, 'manager');
    await enqueue(queries, 'employer.registered', { employerId: inserted.id });
    if (found === null) await enqueueRegisterCheck(deps, queries, inserted.id);
    return inserted;
  });
  const settled = row ?? (await findOwnOrRefuse(deps, organisationNumber, accountId));
  if (settled === undefined) throw new AppError('employer.already_registered');
  return readOwn(deps.database.queries, settled.id, accountId, language, deps.clock());
}

/** The number above, for a unit below the represented one; null for that one itself. Throws for everything else, and for what nobody can prove. */
function proveRepresented(represented: string, asked: string, answer: OrganisationAnswer): string | null {
  if (asked === represented) return null;
  if (answer.type !== 'found' || answer.organisation.parentOrganisationNumber !== represented)
    throw new AppError('employer.not_represented');
  return represented;
}

const fromRegister = ({ name, municipalityNumber, employeeCount, industryCode }: Organisation) => ({
  name,
  municipalityNumber,
  employeeCount,
  industryCode,
});

/** A second press finds what the first one made; somebody else's registration is not theirs to see. */
async function findOwnOrRefuse(deps: Deps, organisationNumber: string, accountId: string) {
  const { queries } = deps.database;
  const row = await store.findByOrganisationNumber(queries, organisationNumber);
  if (row === undefined) return undefined;
  if ((await store.findMemberRole(queries, row.id, accountId)) === undefined) throw new AppError('employer.already_registered');
  return row;
}

/** After a no: what was missing is mended, or explained, and a human looks once more. The words go into the log of what happened. */
export async function registerAgain(
  deps: Deps,
  actor: Actor,
  input: { aboutNb: string; aboutEn: string; trainingCompany: boolean; words: string; version: number },
  language: Language,
): Promise<OwnEmployer> {
  const { accountId } = actor as ActorOf<'employer'>;
  const words = writtenText(input.words);
  return deps.database.transaction({ actor, ...(words === '' ? {} : { reason: words }) }, async (queries) => {
    const { employerId } = await holdMembership(queries, actor, 'employer:manage');
    const employer = await store.lockEmployer(queries, employerId);
    if (employer === undefined) throw new AppError('not_found');
    if (employer.status !== 'declined') throw new AppError('employer.already_decided');
    if (employer.version !== input.version) throw new AppError('version.stale');
    await store.updateEmployer(queries, employer.id, {
      aboutNb: writtenText(input.aboutNb),
      aboutEn: writtenText(input.aboutEn),
      trainingCompany: input.trainingCompany,
      // The register turned it away: it is asked anew, and may know more today.
      ...(rules.isRegisterReason(employer.reason) ? { registerChecked: false } : {}),
    });
    await moveEmployer(queries, employer.id, { act: 'register-again', by: 'employer', reason: words === '' ? null : words });
    await enqueue(queries, 'employer.registered', { employerId: employer.id });
    if (rules.isRegisterReason(employer.reason))
      await enqueue(
        queries,
        'employer.check-register',
        { employerId: employer.id },
        { key: `employer.check-register:${employer.id}` },
      );
    return readOwn(queries, employer.id, accountId, language, deps.clock());
  });
}

/** The employer whatever its status; undefined when there is none. For other features. */
export async function findEmployer(queries: Queries, id: string) {
  return store.findEmployer(queries, id);
}

/** As `findEmployer`, and it stays as it is until the transaction ends. */
export async function lockEmployer(queries: Queries, id: string) {
  return store.lockEmployer(queries, id);
}

/** What is open at the employer, and how many wait for its answer. */
export async function countTouched(queries: Queries, employerId: string) {
  return store.countTouched(queries, employerId);
}

/** Accounts that get the organisation's letters. */
export async function listMembers(queries: Queries, employerId: string): Promise<string[]> {
  return store.listMembers(queries, employerId);
}

async function enqueueRegisterCheck(deps: Deps, queries: Queries, employerId: string): Promise<void> {
  const runAt = new Date(deps.clock().getTime() + rules.registerRetryMinutes * 60_000);
  await enqueue(queries, 'employer.check-register', { employerId }, { key: `employer.check-register:${employerId}`, runAt });
}

/** Job: asks the register about an employer it could not be asked about before, and again later while it does not answer. */
export async function checkRegister(deps: Deps, employerId: string): Promise<void> {
  const before = await store.findEmployer(deps.database.queries, employerId);
  if (before === undefined || before.registerChecked) return;
  const answer = await deps.register.find(before.organisationNumber);
  const reason = rules.decideByRegister(answer);
  await deps.database.transaction({ actor: null, ...(reason == null ? {} : { reason }) }, async (queries) => {
    const employer = await store.lockEmployer(queries, employerId);
    if (employer === undefined || employer.registerChecked) return;
    if (reason === undefined) return enqueueRegisterCheck(deps, queries, employerId);
    await keepRegisterAnswer(queries, employer, answer);
    await store.updateEmployer(queries, employerId, { registerChecked: true, registerCheckedAt: deps.clock() });
    // The table knows where each leads: who waits is declined, who is in is paused, and nobody else is touched.
    if (reason === null) return;
    await moveEmployer(queries, employerId, { act: employer.status === 'pending' ? 'decline' : 'end', by: 'clock', reason });
  });
}

/** Name, place, size and industry as the register has them now; nothing is written, and nobody's form gone stale, where nothing changed. */
async function keepRegisterAnswer(queries: Queries, employer: store.EmployerRow, answer: OrganisationAnswer): Promise<void> {
  if (answer.type !== 'found') return;
  const now = fromRegister(answer.organisation);
  if ((Object.keys(now) as (keyof typeof now)[]).every((key) => now[key] === employer[key])) return;
  await store.updateEmployer(queries, employer.id, now);
  // Found among the agencies and cleaning firms later on: an administrator looks; nobody's work is taken away for a code.
  const labour = labourStateOf({ ...employer, ...now });
  if (labour !== labourStateOf(employer) && labour.endsWith('needed'))
    await enqueue(queries, 'employer.registered', { employerId: employer.id });
  if (now.name !== employer.name) await store.renameOnOpportunities(queries, employer.id, now.name);
}

/** How many are looked at in an hour: a thousand and more in a day. */
const lookedAtOnce = 60;
const dailyHours = 23;
const silencesBeforeGivingUp = 3;

/**
 * Every hour a part of those who are in, each once a day, one question at a time: who went bankrupt, is wound up or was removed is paused, and
 * comes back when it is sound. A register that does not answer changes nothing.
 */
export async function lookInRegister(deps: Deps, pauseMilliseconds = 200): Promise<void> {
  const now = deps.clock();
  const claimed = await store.claimForRegister(
    deps.database.queries,
    { now, before: new Date(now.getTime() - dailyHours * 3_600_000) },
    lookedAtOnce,
  );
  let silences = 0;
  for (const [position, { id, organisationNumber }] of claimed.entries()) {
    if (position > 0) await new Promise((resolve) => setTimeout(resolve, pauseMilliseconds));
    const answer: OrganisationAnswer =
      silences < silencesBeforeGivingUp
        ? await deps.register.find(organisationNumber)
        : { type: 'unreachable', reason: 'network' };
    silences = answer.type === 'unreachable' ? silences + 1 : 0;
    await settleLook(deps, id, answer);
  }
}

async function settleLook(deps: Deps, employerId: string, answer: OrganisationAnswer): Promise<void> {
  if (answer.type === 'unreachable') return store.unclaimForRegister(deps.database.queries, employerId);
  const reason = rules.decideByDailyLook(answer);
  if (reason === undefined) return;
  await deps.database.transaction({ actor: null, reason: reason ?? 'register.sound' }, async (queries) => {
    const employer = await store.lockEmployer(queries, employerId);
    if (employer === undefined) return;
    await keepRegisterAnswer(queries, employer, answer);
    await moveEmployer(queries, employerId, { act: reason === null ? 'revive' : 'end', by: 'clock', reason });
  });
}

/** Job: tells the administrators that somebody waits. */
export async function announceRegistered(deps: Deps, employerId: string): Promise<void> {
  const employer = await store.findEmployer(deps.database.queries, employerId);
  if (employer === undefined) return;
  await tellAdministrators(deps, { key: `employer.registered:${employerId}:${employer.version}`, name: 'employer.registered' });
}

const administratorPages = {
  'employer.registered': { nb: '/administrasjon', en: '/en/administration' },
  'employer.reported': { nb: '/administrasjon/meldinger', en: '/en/administration/reports' },
  'opportunity.waits': { nb: '/administrasjon/muligheter', en: '/en/administration/opportunities' },
};

/** Those signed in as administrators, and those who acted as one within half a year. */
export async function tellAdministrators(
  deps: Deps,
  letter: { key: string; name: keyof typeof administratorPages },
): Promise<void> {
  const since = new Date(deps.clock().getTime() - administratorsActiveWithinDays * dayMilliseconds);
  const page = administratorPages[letter.name];
  for (const accountId of await store.listAdministrators(deps.database.queries, since))
    await sendLetter(deps, { accountId, key: `${letter.key}:${accountId}`, name: letter.name, page });
}
