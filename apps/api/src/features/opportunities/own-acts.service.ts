/** What else is done with an own opportunity: going back, copying, resting, coming back, and opening what has waited. */
import type { OpportunityDetail, OpportunityInput, OwnOpportunity } from '@arena/contract/opportunities';
import type { AdFinding, SavedVersion } from '@arena/contract/publishing';
import { osloDay } from '@arena/taxonomy/oslo-day';
import type { Language } from '@arena/taxonomy/types';
import type { Static } from 'typebox';
import type { Actor } from '../../access/actor.ts';
import { allow } from '../../access/policy.ts';
import { AppError } from '../../app-error.ts';
import type { Queries } from '../../db/client.ts';
import type { Deps } from '../../deps.ts';
import { enqueue } from '../../jobs/jobs.ts';
import { findEmployer, listMembers } from '../employers/registration.service.ts';
import { endInterestsOf } from '../interests/deadlines.service.ts';
import { sendLetter } from '../letters/letters.service.ts';
import { checkAd } from './ad-check.rules.ts';
import { viewOpportunity } from './opportunities.service.ts';
import { findOpportunity, listRequirements, type OpportunityRow } from './opportunities.store.ts';
import { inputOf } from './own-opportunities.view.ts';
import { asText, cleanInput, decideTransition, findMissing, mayReopen } from './publishing.rules.ts';
import {
  announceChange,
  announceWaiting,
  finish,
  keepBefore,
  lockOwn,
  openedAt,
  orIncomplete,
  possible,
  refuseNewObjections,
  saveInput,
  viewOne,
  wasShown,
} from './publishing.service.ts';
import * as store from './publishing.store.ts';

export function checkOpportunity(input: OpportunityInput): AdFinding[] {
  return checkAd(input);
}

/** Exactly what a seeker would be shown, in the reader's language; whatever its status. */
export async function previewOpportunity(deps: Deps, actor: Actor, id: string, language: Language): Promise<OpportunityDetail> {
  const row = await findOpportunity(deps.database.queries, id);
  allow(actor, 'opportunity:edit', row);
  return viewOpportunity(deps, row, language, { answers: null, fromPlaceId: undefined });
}

export async function listVersions(
  deps: Deps,
  actor: Actor,
  id: string,
  language: Language,
): Promise<Static<typeof SavedVersion>[]> {
  const { queries } = deps.database;
  const row = await findOpportunity(queries, id);
  allow(actor, 'opportunity:edit', row);
  const now = inputOf(row, (await listRequirements(queries, [id])).get(id) ?? []);
  return (await store.listVersions(queries, id)).map(({ version, createdAt, input }) => ({
    version,
    savedAt: createdAt.toISOString(),
    title: (language === 'nb' ? input.titleNb || input.titleEn : input.titleEn || input.titleNb) || '–',
    differs: differingFields(input, now),
  }));
}

function differingFields(before: OpportunityInput, now: OpportunityInput): string[] {
  const whole = cleanInput(before);
  return (Object.keys(now) as (keyof OpportunityInput)[]).filter((name) => asText(whole[name]) !== asText(now[name]));
}

/** Undoes the last save, one step at a time; with `to`, goes back to that version, and what was there is kept too. */
export async function restoreOpportunity(
  deps: Deps,
  actor: Actor,
  id: string,
  { version, to }: { version: number; to?: number },
  language: Language,
): Promise<OwnOpportunity> {
  return deps.database.transaction({ actor }, async (queries) => {
    const row = await lockOwn(queries, actor, id, 'opportunity:edit', { act: 'save', version });
    const kept = await store.listVersions(queries, id);
    const chosen = to === undefined ? kept[0] : kept.find((one) => one.version === to);
    if (chosen === undefined) throw new AppError('opportunity.nothing_to_undo');
    const now = deps.clock();
    const before = inputOf(row, (await listRequirements(queries, [id])).get(id) ?? []);
    const input = possible(chosen.input);
    if (row.status !== 'draft') refuseNewObjections(before, input);
    if (to === undefined) await store.dropVersion(queries, id, chosen.version);
    else await keepBefore(queries, actor, row, before, { automatic: false, now });
    return saveInput(queries, row, { before, input, wasOut: wasShown(row, chosen) }, now, language);
  });
}

/** A new draft with the same words, without the days that have passed. */
export async function copyOpportunity(
  deps: Deps,
  actor: Actor,
  id: string,
  key: string,
  language: Language,
): Promise<OwnOpportunity> {
  return deps.database.transaction({ actor }, async (queries) => {
    const row = await findOpportunity(queries, id);
    allow(actor, 'opportunity:edit', row);
    const employer = row.employerId === null ? undefined : await findEmployer(queries, row.employerId);
    if (employer === undefined || (employer.status !== 'approved' && employer.status !== 'pending'))
      throw new AppError('employer.not_approved');
    const now = deps.clock();
    const today = osloDay(now);
    const input = inputOf(row, (await listRequirements(queries, [id])).get(id) ?? []);
    const still = (day: string | null) => (day !== null && day >= today ? day : null);
    const copied = { ...input, startsOn: still(input.startsOn), deadlineOn: still(input.deadlineOn) };
    const inserted = await store.insertDraft(queries, employer, key, copied, now);
    if (inserted !== undefined) await announceChange(queries, inserted.id);
    const draft = inserted ?? (await store.findByFormKey(queries, employer.id, key));
    if (draft === undefined) throw new AppError('not_found');
    return viewOne(queries, draft, now, language);
  });
}

type OwnStep = (deps: Deps, actor: Actor, id: string, version: number, language: Language) => Promise<OwnOpportunity>;

/** Hides it for a while. Those who wait go on waiting. */
export const pauseOpportunity: OwnStep = (deps, actor, id, version, language) =>
  deps.database.transaction({ actor }, async (queries) => {
    await lockOwn(queries, actor, id, 'opportunity:edit', { act: 'pause', version });
    return finish(queries, id, { status: 'paused', updatedAt: deps.clock() }, language);
  });

export const resumeOpportunity: OwnStep = (deps, actor, id, version, language) =>
  deps.database.transaction({ actor }, async (queries) => {
    const row = await lockOwn(queries, actor, id, 'opportunity:publish', { act: 'resume', version });
    await orNotFit(queries, row, deps.clock());
    return finish(queries, id, { status: 'open', updatedAt: deps.clock() }, language);
  });

export const withdrawOpportunity: OwnStep = (deps, actor, id, version, language) =>
  deps.database.transaction({ actor }, async (queries) => {
    await lockOwn(queries, actor, id, 'opportunity:edit', { act: 'withdraw', version });
    return finish(queries, id, { status: 'draft', overrideReason: null, updatedAt: deps.clock() }, language);
  });

/** Undoes closing within a day: open again, or at rest where it rested. */
export const reopenOpportunity: OwnStep = (deps, actor, id, version, language) =>
  deps.database.transaction({ actor }, async (queries) => {
    const row = await lockOwn(queries, actor, id, 'opportunity:publish', { act: 'reopen', version });
    const now = deps.clock();
    if (!mayReopen(row, now)) throw new AppError('opportunity.not_closed_lately');
    await orNotFit(queries, row, now);
    const status = (await store.findStatusBefore(queries, id, 'closed')) === 'paused' ? 'paused' : 'open';
    return finish(queries, id, { status, outcome: null, updatedAt: now }, language);
  });

/** As it stands now it must be fit to be seen, and its employer in. */
async function orNotFit(queries: Queries, row: OpportunityRow, now: Date): Promise<void> {
  const input = inputOf(row, (await listRequirements(queries, [row.id])).get(row.id) ?? []);
  const employer = await orIncomplete(queries, row, input, now);
  if (employer.status !== 'approved') throw new AppError('employer.not_approved');
}

/**
 * Opens what has waited for the employer to be approved; in the transaction that approves it. What a human must read waits on, and what has
 * become unfit meanwhile (a day has passed, too many unpaid places) goes back to a draft.
 */
export async function openReviewed(queries: Queries, employerId: string, now: Date): Promise<void> {
  for (const row of await store.lockInReview(queries, employerId)) {
    if (row.overrideReason !== null) {
      await announceWaiting(queries);
      continue;
    }
    const input = inputOf(row, (await listRequirements(queries, [row.id])).get(row.id) ?? []);
    const isFit = findMissing(input, osloDay(now)).length === 0 && (await hasRoom(queries, row, input, now));
    await settleReviewed(queries, row, isFit ? { to: 'open' } : { to: 'draft', words: '' }, now);
  }
}

async function hasRoom(queries: Queries, row: OpportunityRow, input: OpportunityInput, now: Date): Promise<boolean> {
  try {
    await orIncomplete(queries, row, input, now);
    return true;
  } catch (error) {
    if (error instanceof AppError) return false;
    throw error;
  }
}

/** Opens it or sends it back, and tells the employer's people. The caller has decided and holds the row. */
async function settleReviewed(
  queries: Queries,
  row: OpportunityRow,
  settled: { to: 'open' } | { to: 'draft'; words: string },
  now: Date,
): Promise<void> {
  const change =
    settled.to === 'open'
      ? { ...openedAt(now, row.deadlineOn), reviewWords: null }
      : { status: 'draft' as const, reviewWords: settled.words };
  const { version } = await store.updateOpportunity(queries, row.id, { ...change, updatedAt: now });
  await announceChange(queries, row.id);
  await enqueue(queries, 'opportunity.reviewed', { opportunityId: row.id, version, to: settled.to });
}

/** Job: tells the employer's people that it is open, or that there is something to change. */
export async function announceReviewed(
  deps: Deps,
  { opportunityId, version, to }: { opportunityId: string; version: number; to: 'open' | 'draft' },
): Promise<void> {
  const { queries } = deps.database;
  const row = await findOpportunity(queries, opportunityId);
  if (row?.employerId == null) return;
  const name = to === 'open' ? ('opportunity.opened' as const) : ('opportunity.returned' as const);
  const page = { nb: `/bedrift/muligheter/${row.id}`, en: `/en/company/opportunities/${row.id}` };
  for (const accountId of await listMembers(queries, row.employerId))
    await sendLetter(deps, { accountId, key: `opportunity.reviewed:${row.id}:${version}:${accountId}`, name, page });
}

/** Job: an hour after closing, those who wait are answered, unless the closing was undone. */
export async function answerAfterClosing(deps: Deps, opportunityId: string): Promise<void> {
  await deps.database.transaction({ actor: null, reason: 'it was closed' }, async (queries) => {
    const row = await store.lockOpportunity(queries, opportunityId);
    if (row?.status !== 'closed') return;
    const isFilled = row.outcome === 'filled-here' || row.outcome === 'filled-elsewhere';
    await endInterestsOf(queries, opportunityId, isFilled ? 'filled' : 'closed');
  });
}

/** For `reviews`: what the check says of each of those that wait. */
export async function checkWaiting(queries: Queries, rows: readonly OpportunityRow[]): Promise<Map<string, AdFinding[]>> {
  const ids = rows.map(({ id }) => id);
  const asked = await listRequirements(queries, ids);
  return new Map(rows.map((row) => [row.id, checkAd(inputOf(row, asked.get(row.id) ?? []))]));
}

/** For `reviews`: an administrator's decision. An unapproved employer's waits for that employer, whatever the text says. */
export async function settleWaiting(
  queries: Queries,
  id: string,
  decision: { version: number } & ({ to: 'open' } | { to: 'draft'; words: string }),
  now: Date,
): Promise<{ id: string; status: 'open' | 'draft' }> {
  const row = await store.lockOpportunity(queries, id);
  if (row === undefined || row.source !== 'own') throw new AppError('not_found');
  const next = decideTransition(decision.to === 'open' ? 'approve' : 'return', row.status, 'administrator');
  if ('refusal' in next) throw new AppError(next.refusal);
  if (row.version !== decision.version) throw new AppError('version.stale');
  if (decision.to === 'open') await orNotFit(queries, row, now);
  await settleReviewed(queries, row, decision, now);
  return { id, status: decision.to };
}
