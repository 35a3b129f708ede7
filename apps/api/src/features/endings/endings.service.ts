/** Opportunities end by themselves. Their employer hears of it before, and lets them stand on or closes them. */
import type { Ending } from '@arena/contract/endings';
import { osloDay } from '@arena/taxonomy/oslo-day';
import type { Language } from '@arena/taxonomy/types';
import type { Actor } from '../../access/actor.ts';
import { allow } from '../../access/policy.ts';
import { AppError } from '../../app-error.ts';
import type { Queries } from '../../db/client.ts';
import type { Deps } from '../../deps.ts';
import { enqueue } from '../../jobs/jobs.ts';
import { findEmployer, listMembers } from '../employers/registration.service.ts';
import { endInterestsOf } from '../interests/deadlines.service.ts';
import { sendLetter } from '../letters/letters.service.ts';
import { findOpportunity, localText } from '../opportunities/opportunities.service.ts';
import { extendedToOn, extendedUntil, isLonger, lastDayOn, reminderDays, shortestRemindedDays } from './endings.rules.ts';
import * as store from './endings.store.ts';

/** A year of imported ads may end at once; each change of status takes a lock on the log until its transaction ends. */
const atOnce = 200;

/** Housekeeping: past its end, or the day after its deadline, it has expired. */
export async function endOverdue(deps: Deps): Promise<void> {
  for (;;) {
    const count = await deps.database.transaction({ actor: null, reason: 'its last day has passed' }, async (queries) => {
      const now = deps.clock();
      const ended = await store.expireSome(queries, now, osloDay(now), atOnce);
      for (const { id, claimedBy } of ended) {
        await endInterestsOf(queries, id, 'ended');
        if (claimedBy !== null)
          await enqueue(queries, 'claim.changed', { opportunityId: id, what: 'ended', at: now.toISOString() });
        await enqueue(queries, 'opportunity.changed', { opportunityId: id }, { key: `opportunity.changed:${id}` });
      }
      return ended.length;
    });
    if (count < atOnce) return;
  }
}

/** Housekeeping: each end is told of once. The mark and the letter's job are one transaction, so two workers tell it once too. */
export async function remindOfEnds(deps: Deps): Promise<void> {
  for (;;) {
    const count = await deps.database.transaction({ actor: null }, async (queries) => {
      const days = { ...reminderDays, shortest: shortestRemindedDays };
      const soon = await store.takeToRemind(queries, deps.clock(), days, atOnce);
      for (const { id, expiresAt } of soon)
        await enqueue(queries, 'opportunity.ends-soon', { opportunityId: id, endsAt: expiresAt.toISOString() });
      return soon.length;
    });
    if (count < atOnce) return;
  }
}

/** Job: tells the employer's people, while it is still true. */
export async function tellOfEnd(deps: Deps, { opportunityId, endsAt }: { opportunityId: string; endsAt: string }): Promise<void> {
  const { queries } = deps.database;
  const row = await findOpportunity(queries, opportunityId);
  if (row?.status !== 'open' || row.employerId === null || row.expiresAt?.toISOString() !== endsAt) return;
  const page = { nb: `/bedrift/muligheter/${opportunityId}/slutt`, en: `/en/company/opportunities/${opportunityId}/end` };
  for (const accountId of await listMembers(queries, row.employerId)) {
    const key = `opportunity.ends-soon:${opportunityId}:${endsAt}:${accountId}`;
    await sendLetter(deps, { accountId, key, name: 'opportunity.ends-soon', page });
  }
}

const view = (row: store.EndingRow, now: Date, language: Language): Ending => ({
  id: row.id,
  version: row.version,
  title: localText(row.titleNb, row.titleEn, language) ?? { text: '–', language },
  status: row.status,
  lastDayOn: lastDayOn(row),
  extendedToOn: extendedToOn(now),
  deadlineOn: row.deadlineOn,
});

export async function getEnding(deps: Deps, actor: Actor, id: string, language: Language): Promise<Ending> {
  const row = await findOpportunity(deps.database.queries, id);
  allow(actor, 'opportunity:edit', row);
  return view(row, deps.clock(), language);
}

/** Lets it stand for 90 days from now. A press too many changes nothing. */
export async function extendOpportunity(
  deps: Deps,
  actor: Actor,
  id: string,
  version: number,
  language: Language,
): Promise<Ending> {
  return deps.database.transaction({ actor }, async (queries) => {
    const row = await store.lockOpportunity(queries, id);
    allow(actor, 'opportunity:edit', row);
    if (row.status !== 'open') throw new AppError('opportunity.not_open');
    const now = deps.clock();
    if (!isLonger(row, now)) return view(row, now, language);
    if (row.version !== version) throw new AppError('version.stale');
    await refuseUnapproved(queries, row);
    const extended = await store.extend(queries, id, extendedUntil(now), now);
    await enqueue(queries, 'opportunity.changed', { opportunityId: id }, { key: `opportunity.changed:${id}` });
    return view(extended, now, language);
  });
}

async function refuseUnapproved(queries: Queries, { employerId }: store.EndingRow): Promise<void> {
  const employer = employerId === null ? undefined : await findEmployer(queries, employerId);
  if (employer?.status !== 'approved') throw new AppError('employer.not_approved');
}
