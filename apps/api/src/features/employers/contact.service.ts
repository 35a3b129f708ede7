/**
 * "Open for contact" is an opportunity of that kind which the system keeps for the employer, so that meeting without an ad goes the same way as
 * every other meeting: anonymous, with a date, with an answer.
 */
import { AppError } from '../../app-error.ts';
import type { Queries } from '../../db/client.ts';
import { enqueue } from '../../jobs/jobs.ts';
import { contactKey, monthBegan, tellContact } from './contact.rules.ts';
import * as store from './contact.store.ts';
import type { EmployerRow } from './registration.store.ts';
import { lockEmployer } from './registration.store.ts';

/** Brings that opportunity in line with what the employer tells, or takes it off the shelf. */
export async function keepContact(queries: Queries, employer: EmployerRow, now: Date): Promise<void> {
  const id =
    employer.contactPerMonth === null
      ? await store.restContact(queries, employer.id, now)
      : await store.openContact(
          queries,
          {
            employerId: employer.id,
            employerName: employer.name,
            municipalityNumber: employer.municipalityNumber,
            occupationCode: employer.contactOccupations[0] ?? null,
            ...tellContact(employer),
          },
          now,
        );
  if (id !== undefined)
    await enqueue(queries, 'opportunity.changed', { opportunityId: id }, { key: `opportunity.changed:${id}` });
}

/**
 * For whoever asks to meet: throws `employer.contact_full` when it is the kept opportunity of an employer that has heard from as many this month
 * as it said. Locks the employer, so that two at once do not both become the last.
 */
export async function refuseFullContact(
  queries: Queries,
  opportunity: { employerId: string | null; creationKey: string | null },
  now: Date,
): Promise<void> {
  if (opportunity.employerId === null || opportunity.creationKey !== contactKey) return;
  const employer = await lockEmployer(queries, opportunity.employerId);
  if (employer?.contactPerMonth == null) return;
  if ((await store.countAsked(queries, employer.id, monthBegan(now))) >= employer.contactPerMonth)
    throw new AppError('employer.contact_full');
}

/** Where somebody without an ad to answer may ask, and whether there is room left this month; null while it is not open for contact. */
export async function findContact(
  queries: Queries,
  employer: Pick<EmployerRow, 'id' | 'contactPerMonth'>,
  now: Date,
): Promise<{ opportunityId: string; isFull: boolean } | null> {
  if (employer.contactPerMonth === null) return null;
  const opportunityId = await store.findContact(queries, employer.id);
  if (opportunityId === undefined) return null;
  return { opportunityId, isFull: (await store.countAsked(queries, employer.id, monthBegan(now))) >= employer.contactPerMonth };
}
