/** An employer's own opportunities: written as drafts, published when complete, corrected while open, closed. */
import type { OpportunityInput, OpportunityOutcome, OwnOpportunity } from '@arena/contract/opportunities';
import type { AdFinding } from '@arena/contract/publishing';
import { osloDay } from '@arena/taxonomy/oslo-day';
import type { Language } from '@arena/taxonomy/types';
import type { Actor, ActorOf } from '../../access/actor.ts';
import { allow } from '../../access/policy.ts';
import { AppError } from '../../app-error.ts';
import type { Queries } from '../../db/client.ts';
import type { Deps } from '../../deps.ts';
import { enqueue } from '../../jobs/jobs.ts';
import { countUnpaidAllowed, findEmployer, lockEmployer } from '../employers/registration.service.ts';
import { countWaiting } from '../interests/interests.service.ts';
import { countReferred } from '../proposals/proposals.service.ts';
import { seriousIn } from './objections.service.ts';
import { askedRevision, mostNewAskingsPerDay, toldFromAskingsLeft } from './opportunities.rules.ts';
import { findOpportunity, listRequirements, type OpportunityRow } from './opportunities.store.ts';
import { inputOf, viewOwnOpportunity } from './own-opportunities.view.ts';
import {
  byUsefulness,
  cleanInput,
  decideTransition,
  expiryOf,
  findImpossible,
  findMissing,
  isUnpaid,
  keepsVersion,
  mostVersions,
  type OwnAct,
  undoneWithinMinutes,
} from './publishing.rules.ts';
import * as store from './publishing.store.ts';

async function viewOwn(
  queries: Queries,
  rows: readonly OpportunityRow[],
  now: Date,
  language: Language,
): Promise<OwnOpportunity[]> {
  const ids = rows.map(({ id }) => id);
  const requirements = await listRequirements(queries, ids);
  const waiting = await countWaiting(queries, ids);
  const referred = await countReferred(queries, ids, now);
  const undoable = await store.listUndoable(queries, ids);
  const effects = await store.listEffects(queries, ids);
  const left = await askingsLeft(queries, rows[0]?.employerId ?? null, now);
  return rows.map((row) =>
    viewOwnOpportunity(
      row,
      {
        requirements: requirements.get(row.id) ?? [],
        effects: effects.get(row.id) ?? [],
        waiting: (waiting.get(row.id) ?? 0) + (referred.get(row.id) ?? 0),
        mayUndo: undoable.has(row.id),
        newAskingsLeft: left,
      },
      now,
      language,
    ),
  );
}

/** How many new askings are left today; null where there are plenty. All rows of a view are one employer's. */
async function askingsLeft(queries: Queries, employerId: string | null, now: Date): Promise<number | null> {
  if (employerId === null) return null;
  const left = mostNewAskingsPerDay - (await store.countedNewAskings(queries, employerId, osloDay(now)));
  return left > toldFromAskingsLeft ? null : Math.max(0, left);
}

export async function viewOne(queries: Queries, row: OpportunityRow, now: Date, language: Language): Promise<OwnOpportunity> {
  const [view] = await viewOwn(queries, [row], now, language);
  if (view === undefined) throw new Error('one row gives one view');
  return view;
}

export async function listOwnOpportunities(deps: Deps, actor: Actor, language: Language): Promise<OwnOpportunity[]> {
  const { employer } = actor as ActorOf<'employer'>;
  if (employer === null) return [];
  const rows = await store.listOwn(deps.database.queries, employer.id);
  return viewOwn(deps.database.queries, rows.sort(byUsefulness), deps.clock(), language);
}

export async function getOwnOpportunity(deps: Deps, actor: Actor, id: string, language: Language): Promise<OwnOpportunity> {
  const { queries } = deps.database;
  const row = await findOpportunity(queries, id);
  allow(actor, 'opportunity:edit', row);
  return viewOne(queries, row, deps.clock(), language);
}

export function possible(input: OpportunityInput): OpportunityInput {
  const cleaned = cleanInput(input);
  const problems = findImpossible(cleaned);
  if (problems.length > 0) throw new AppError('request.invalid', {}, problems);
  return cleaned;
}

/** A new draft; the same key gives the same draft. An organisation that waits for approval may write drafts already. */
export async function createOpportunity(
  deps: Deps,
  actor: Actor,
  { key, ...input }: OpportunityInput & { key: string },
  language: Language,
): Promise<OwnOpportunity> {
  const { employer } = actor as ActorOf<'employer'>;
  if (employer === null || employer.status === 'declined' || employer.status === 'paused')
    throw new AppError('employer.not_approved');
  const cleaned = possible(input);
  return deps.database.transaction({ actor }, async (queries) => {
    const own = await findEmployer(queries, employer.id);
    if (own === undefined) throw new AppError('employer.not_approved');
    const inserted = await store.insertDraft(queries, own, key, cleaned, deps.clock());
    if (inserted !== undefined) await announceChange(queries, inserted.id);
    const row = inserted ?? (await store.findByFormKey(queries, own.id, key));
    if (row === undefined) throw new AppError('not_found');
    return viewOne(queries, row, deps.clock(), language);
  });
}

/**
 * Saves the whole of it. What is open stays open, and so must stay complete: a small correction restarts nothing. A page may save a draft by
 * itself; what people see changes only when somebody says so.
 */
export async function saveOpportunity(
  deps: Deps,
  actor: Actor,
  id: string,
  { version, automatic = false, ...input }: OpportunityInput & { version: number; automatic?: boolean },
  language: Language,
): Promise<OwnOpportunity> {
  return deps.database.transaction({ actor }, async (queries) => {
    const row = await lockOwn(queries, actor, id, 'opportunity:edit', { act: 'save', version });
    if (automatic && row.status !== 'draft') throw new AppError('opportunity.not_draft');
    const before = inputOf(row, (await listRequirements(queries, [id])).get(id) ?? []);
    const cleaned = possible(input);
    const now = deps.clock();
    await keepBefore(queries, actor, row, before, { automatic, now });
    if (row.status !== 'draft') refuseNewObjections(before, cleaned);
    return saveInput(queries, row, { before, input: cleaned }, now, language);
  });
}

/**
 * The save itself, for whatever made the input: what is out must be fit to be seen, and asks for something new only so often. `wasOut`: people
 * have seen exactly this before, so going back to it asks for nothing new.
 */
export async function saveInput(
  queries: Queries,
  row: OpportunityRow,
  { before, input, wasOut = false }: { before: OpportunityInput; input: OpportunityInput; wasOut?: boolean },
  now: Date,
  language: Language,
): Promise<OwnOpportunity> {
  if (row.status === 'draft') return finish(queries, row.id, { input, updatedAt: now }, language);
  const employer = await orIncomplete(queries, row, input, now);
  if (!wasOut && askedRevision(before) !== askedRevision(input) && !(await wasAsked(queries, row, input)))
    await countNewAsking(queries, employer.id, now);
  const expiresAt = expiryOf(row.publishedAt ?? now, input.deadlineOn);
  return finish(queries, row.id, { input, expiresAt, updatedAt: now }, language);
}

/** Whether a kept state was saved over while it was out, and so seen by people. */
export const wasShown = (row: OpportunityRow, version: { createdAt: Date }): boolean =>
  row.publishedAt !== null && version.createdAt > row.publishedAt;

/** Whether it has asked for the same before while it was out: the list of people is then the one that stood. */
async function wasAsked(queries: Queries, row: OpportunityRow, input: OpportunityInput): Promise<boolean> {
  const revision = askedRevision(input);
  const kept = await store.listVersions(queries, row.id);
  return kept.some((version) => wasShown(row, version) && askedRevision(version.input) === revision);
}

/** What is published clean is not made unlawful afterwards: that would be a way past the human who looks. */
export function refuseNewObjections(before: OpportunityInput, input: OpportunityInput): void {
  const key = ({ code, words }: AdFinding) => `${code} ${words?.toLocaleLowerCase('nb')}`;
  const known = new Set(seriousIn(before).map(key));
  const added = seriousIn(input).filter((finding) => !known.has(key(finding)));
  if (added.length > 0) throw objected(added);
}

const objected = (findings: readonly AdFinding[]) =>
  new AppError(
    'opportunity.objected',
    {},
    findings.map(({ field, code }) => ({ path: `/${field}`, rule: code })),
  );

/** The state before a save, so that the save can be undone. */
export async function keepBefore(
  queries: Queries,
  actor: Actor,
  row: OpportunityRow,
  before: OpportunityInput,
  { automatic, now }: { automatic: boolean; now: Date },
): Promise<void> {
  const { accountId } = actor as ActorOf<'employer'>;
  const [newest] = await store.listVersions(queries, row.id);
  if (!keepsVersion(newest, { automatic, savedBy: accountId, now })) return;
  const kept = { opportunityId: row.id, version: row.version, input: before, savedBy: accountId, createdAt: now };
  await store.keepVersion(queries, kept, mostVersions);
}

/**
 * Shows a complete draft to everybody. It waits instead while its employer waits for approval, and where the check of its text objects and
 * somebody has written why it shall stand: then a human looks first.
 */
export async function publishOpportunity(
  deps: Deps,
  actor: Actor,
  id: string,
  { version, overrideReason = '' }: { version: number; overrideReason?: string },
  language: Language,
): Promise<OwnOpportunity> {
  const reason = overrideReason.trim();
  return deps.database.transaction({ actor, ...(reason === '' ? {} : { reason }) }, async (queries) => {
    const row = await lockOwn(queries, actor, id, 'opportunity:publish', { act: 'publish', version });
    const now = deps.clock();
    const input = inputOf(row, (await listRequirements(queries, [id])).get(id) ?? []);
    const employer = await orIncomplete(queries, row, input, now);
    if (employer.status !== 'approved' && employer.status !== 'pending') throw new AppError('employer.not_approved');
    const serious = seriousIn(input);
    if (serious.length > 0 && reason === '') throw objected(serious);
    await countNewAsking(queries, employer.id, now);
    const kept = { overrideReason: serious.length > 0 ? reason : null, reviewWords: null, updatedAt: now };
    if (employer.status === 'pending' || serious.length > 0) {
      // Of an employer that waits itself the administrators have heard already.
      if (employer.status === 'approved') await announceWaiting(queries);
      return finish(queries, id, { ...kept, status: 'in-review' }, language);
    }
    return finish(queries, id, { ...kept, ...openedAt(now, row.deadlineOn) }, language);
  });
}

/** What changes when it goes out. */
export const openedAt = (now: Date, deadlineOn: string | null) => ({
  status: 'open' as const,
  publishedAt: now,
  expiresAt: expiryOf(now, deadlineOn),
  remindedAt: null,
});

/** Takes it off the shelf. Those who wait are answered an hour later, when nobody has undone it. */
export async function closeOpportunity(
  deps: Deps,
  actor: Actor,
  id: string,
  { version, outcome = null }: { version: number; outcome?: OpportunityOutcome | null },
  language: Language,
): Promise<OwnOpportunity> {
  return deps.database.transaction({ actor, ...(outcome === null ? {} : { reason: outcome }) }, async (queries) => {
    await lockOwn(queries, actor, id, 'opportunity:close', { act: 'close', version });
    const now = deps.clock();
    const runAt = new Date(now.getTime() + undoneWithinMinutes * 60_000);
    await enqueue(queries, 'opportunity.closed', { opportunityId: id }, { key: `opportunity.closed:${id}`, runAt });
    return finish(queries, id, { status: 'closed', outcome, updatedAt: now }, language);
  });
}

/** The row, held, when this person may do this to it now; the three refusals in the order that tells least. */
export async function lockOwn(
  queries: Queries,
  actor: Actor,
  id: string,
  right: 'opportunity:edit' | 'opportunity:publish' | 'opportunity:close',
  asked: { act: OwnAct; version: number },
): Promise<OpportunityRow> {
  const row = await store.lockOpportunity(queries, id);
  // Shown under the employer, and not its own to change: that is said, rather than that it is missing.
  if (row?.source === 'nav-feed' && asked.act === 'save') {
    allow(actor, right, { employerId: row.employerId });
    throw new AppError('opportunity.imported');
  }
  allow(actor, right, row);
  const next = decideTransition(asked.act, row.status);
  if ('refusal' in next) throw new AppError(next.refusal);
  if (row.version !== asked.version) throw new AppError('version.stale');
  return row;
}

/** What an employer learns of people is limited where it looks; this keeps one that never stops from filling the shelf. */
export async function countNewAsking(queries: Queries, employerId: string, now: Date): Promise<void> {
  const counted = await store.countNewAsking(queries, employerId, osloDay(now), mostNewAskingsPerDay);
  if (!counted) throw new AppError('opportunity.too_many_changes');
}

/** Throws when the input is not fit to be seen; else gives the employer it belongs to, held, so that two at once are counted in turn. */
export async function orIncomplete(queries: Queries, row: OpportunityRow, input: OpportunityInput, now: Date) {
  const missing = findMissing(input, osloDay(now));
  if (missing.length > 0) throw new AppError('opportunity.incomplete', {}, missing);
  const employer = row.employerId === null ? undefined : await lockEmployer(queries, row.employerId);
  if (employer === undefined) throw new AppError('not_found');
  if (input.kind === 'apprenticeship' && !employer.trainingCompany) throw new AppError('opportunity.not_training_company');
  await refuseTooManyUnpaid(queries, employer, row.id, input);
  return employer;
}

/** For one that is out or about to be, new where its id is null; the caller holds the employer. */
export async function refuseTooManyUnpaid(
  queries: Queries,
  employer: { id: string; employeeCount: number | null },
  id: string | null,
  input: OpportunityInput,
): Promise<void> {
  if (!isUnpaid(input)) return;
  const out = await store.countUnpaid(queries, employer.id, id);
  const allowed = countUnpaidAllowed(employer);
  if (out + input.positionCount > allowed) throw new AppError('employer.too_many_unpaid', { allowed, out });
}

export async function finish(
  queries: Queries,
  id: string,
  change: Parameters<typeof store.updateOpportunity>[2] & { updatedAt: Date },
  language: Language,
): Promise<OwnOpportunity> {
  const row = await store.updateOpportunity(queries, id, change);
  await announceChange(queries, id);
  return viewOne(queries, row, change.updatedAt, language);
}

export async function announceChange(queries: Queries, opportunityId: string): Promise<void> {
  await enqueue(queries, 'opportunity.changed', { opportunityId }, { key: `opportunity.changed:${opportunityId}` });
}

/** Tells the administrators that an ad waits for nobody but them. */
export async function announceWaiting(queries: Queries): Promise<void> {
  await enqueue(queries, 'opportunity.waiting', {}, { key: 'opportunity.waiting' });
}
