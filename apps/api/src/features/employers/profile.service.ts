/** What an employer tells of itself, whether it is open for contact, and its own pauses. For those who run it. */
import type { EmployerProfile, OwnEmployer } from '@arena/contract/employers';
import { writtenText } from '@arena/taxonomy/plain-text';
import type { Language } from '@arena/taxonomy/types';
import type { Actor, ActorOf } from '../../access/actor.ts';
import { AppError } from '../../app-error.ts';
import type { Queries } from '../../db/client.ts';
import type { Deps } from '../../deps.ts';
import { enqueue } from '../../jobs/jobs.ts';
import { refuseObjectionsToWords } from '../opportunities/objections.service.ts';
import { keepContact } from './contact.service.ts';
import { holdMembership } from './membership.service.ts';
import { readOwn } from './registration.service.ts';
import * as store from './registration.store.ts';
import { moveEmployer } from './standing.service.ts';

async function lockOwn(queries: Queries, actor: Actor): Promise<store.EmployerRow> {
  const { employerId } = await holdMembership(queries, actor, 'employer:manage');
  const employer = await store.lockEmployer(queries, employerId);
  if (employer === undefined) throw new AppError('not_found');
  return employer;
}

/** Saves the whole of it, if nobody saved since `version` was read. Calling oneself a training company waits for an administrator. */
export async function saveEmployerProfile(
  deps: Deps,
  actor: Actor,
  { version, ...input }: EmployerProfile & { version: number },
  language: Language,
): Promise<OwnEmployer> {
  return deps.database.transaction({ actor }, async (queries) => {
    const employer = await lockOwn(queries, actor);
    if (employer.version !== version) throw new AppError('version.stale');
    const texts = {
      aboutNb: writtenText(input.aboutNb),
      aboutEn: writtenText(input.aboutEn),
      offersNb: writtenText(input.offersNb),
      offersEn: writtenText(input.offersEn),
    };
    if (input.contactPerMonth !== null && texts.aboutNb === '' && texts.aboutEn === '')
      throw new AppError('employer.about_missing', {}, [{ path: '/aboutNb', rule: 'required' }]);
    refuseObjectionsToWords(
      (['about', 'offers'] as const).flatMap((field) => [
        { field: `${field}Nb`, language: 'nb' as const, text: texts[`${field}Nb`] },
        { field: `${field}En`, language: 'en' as const, text: texts[`${field}En`] },
      ]),
    );
    // Before the approval the administrator sees it all at once.
    const asks = input.trainingCompany && !employer.trainingCompany && employer.status !== 'pending';
    const saved = await store.updateEmployer(queries, employer.id, {
      ...texts,
      sector: input.sector,
      trainingCompany: input.trainingCompany && !asks,
      trainingAsked: asks,
      contactPerMonth: input.contactPerMonth,
      contactOccupations: [...input.contactOccupations],
    });
    if (asks && !employer.trainingAsked) await enqueue(queries, 'employer.registered', { employerId: employer.id });
    await keepContact(queries, saved, deps.clock());
    return readOwn(queries, employer.id, (actor as ActorOf<'employer'>).accountId, language, deps.clock());
  });
}

/** Off the market until they say otherwise. Those who wait keep their dates, and can be answered. Pressed twice: paused once. */
export async function pauseOwn(deps: Deps, actor: Actor, language: Language): Promise<OwnEmployer> {
  return deps.database.transaction({ actor }, async (queries) => {
    const employer = await lockOwn(queries, actor);
    const rests = employer.pausedBecause === 'own-wish';
    if (!rests && (await moveEmployer(queries, employer.id, { act: 'pause', by: 'employer' })) === undefined)
      throw new AppError('employer.not_approved');
    return readOwn(queries, employer.id, (actor as ActorOf<'employer'>).accountId, language, deps.clock());
  });
}

/** Back on the market. The register is asked at the next round: much may have happened in a long pause. */
export async function resumeOwn(deps: Deps, actor: Actor, language: Language): Promise<OwnEmployer> {
  return deps.database.transaction({ actor }, async (queries) => {
    const employer = await lockOwn(queries, actor);
    if (employer.status !== 'approved') {
      if ((await moveEmployer(queries, employer.id, { act: 'resume', by: 'employer' })) === undefined)
        throw new AppError('employer.not_paused_by_self');
      await store.unclaimForRegister(queries, employer.id);
    }
    return readOwn(queries, employer.id, (actor as ActorOf<'employer'>).accountId, language, deps.clock());
  });
}
