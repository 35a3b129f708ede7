/** An employer's own opportunities: written as drafts, published when complete, corrected while open, closed. */
import type { OpportunityInput, OwnOpportunity } from '@arena/contract/opportunities';
import { findOccupation } from '@arena/taxonomy/occupations';
import { findSkill } from '@arena/taxonomy/skills';
import type { Language } from '@arena/taxonomy/types';
import { workplaceFactIds } from '@arena/taxonomy/workplace-facts';
import type { Actor, ActorOf } from '../../access/actor.ts';
import { allow } from '../../access/policy.ts';
import { AppError } from '../../app-error.ts';
import type { Queries } from '../../db/client.ts';
import type { Deps } from '../../deps.ts';
import { enqueue } from '../../jobs/jobs.ts';
import { findEmployer } from '../employers/registration.service.ts';
import { countWaiting } from '../interests/interests.service.ts';
import { countReferred } from '../proposals/proposals.service.ts';
import { askedRevision, mostAsksChangesPerDay } from './opportunities.rules.ts';
import { findOpportunity, listRequirements, type OpportunityRow, type StoredRequirement } from './opportunities.store.ts';
import {
  byUsefulness,
  cleanInput,
  decideTransition,
  expiryOf,
  findImpossible,
  findMissing,
  osloDay,
} from './publishing.rules.ts';
import * as store from './publishing.store.ts';

const inputOf = (row: OpportunityRow, requirements: readonly StoredRequirement[]): OpportunityInput => ({
  kind: row.kind,
  occupationCode: row.occupationCode,
  titleNb: row.titleNb,
  titleEn: row.titleEn,
  descriptionNb: row.descriptionNb,
  descriptionEn: row.descriptionEn,
  placeId: row.placeId,
  remote: row.remote,
  extent: row.extentFrom !== null && row.extentTo !== null ? { fromPercent: row.extentFrom, toPercent: row.extentTo } : null,
  requirements: [...requirements],
  workplaceFacts: workplaceFactIds.filter((id) => row.workplaceFacts.includes(id)),
  positionCount: row.positionCount,
  startsOn: row.startsOn,
  deadlineOn: row.deadlineOn,
});

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
  return rows.map((row) => {
    const input = inputOf(row, requirements.get(row.id) ?? []);
    return {
      ...input,
      id: row.id,
      version: row.version,
      status: row.status,
      updatedAt: row.updatedAt.toISOString(),
      waiting: (waiting.get(row.id) ?? 0) + (referred.get(row.id) ?? 0),
      names: namesIn(input, language),
    };
  });
}

/** Names of the occupation and skills, so that a form can show words where ids are kept. */
function namesIn(input: OpportunityInput, language: Language): Record<string, string> {
  const occupation = input.occupationCode === null ? undefined : findOccupation(input.occupationCode);
  const skills = input.requirements.flatMap((requirement) => {
    const skill = requirement.type === 'skill' ? findSkill(requirement.skillId) : undefined;
    return skill === undefined ? [] : [[skill.id, skill.name[language]]];
  });
  return Object.fromEntries([...(occupation === undefined ? [] : [[occupation.code, occupation.name[language]]]), ...skills]);
}

async function viewOne(queries: Queries, row: OpportunityRow, now: Date, language: Language): Promise<OwnOpportunity> {
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

function possible(input: OpportunityInput): OpportunityInput {
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
    const inserted = await store.insertDraft(queries, own, key, cleaned);
    if (inserted !== undefined) await announceChange(queries, inserted.id);
    const row = inserted ?? (await store.findByCreationKey(queries, own.id, key));
    if (row === undefined) throw new AppError('not_found');
    return viewOne(queries, row, deps.clock(), language);
  });
}

/** Saves the whole of it. What is open stays open, and so must stay complete: a small correction restarts nothing. */
export async function saveOpportunity(
  deps: Deps,
  actor: Actor,
  id: string,
  { version, ...input }: OpportunityInput & { version: number },
  language: Language,
): Promise<OwnOpportunity> {
  return deps.database.transaction({ actor }, async (queries) => {
    const row = await store.lockOpportunity(queries, id);
    // Shown under the employer, and not its own to change: that is said, rather than that it is missing.
    if (row?.source === 'nav-feed') {
      allow(actor, 'opportunity:edit', { employerId: row.employerId });
      throw new AppError('opportunity.imported');
    }
    allow(actor, 'opportunity:edit', row);
    const next = decideTransition('save', row.status);
    if ('refusal' in next) throw new AppError(next.refusal);
    if (row.version !== version) throw new AppError('version.stale');
    const cleaned = possible(input);
    const now = deps.clock();
    if (row.status === 'draft') return finish(queries, id, { input: cleaned, updatedAt: now }, language);
    const employer = await orIncomplete(queries, row, cleaned, now);
    const before = inputOf(row, (await listRequirements(queries, [id])).get(id) ?? []);
    if (askedRevision(before) !== askedRevision(cleaned)) await countAsksChange(queries, employer.id, now);
    const expiresAt = expiryOf(row.publishedAt ?? now, cleaned.deadlineOn);
    return finish(queries, id, { input: cleaned, expiresAt, updatedAt: now }, language);
  });
}

/** Shows a complete draft to everybody. The employer must be approved. */
export async function publishOpportunity(
  deps: Deps,
  actor: Actor,
  id: string,
  version: number,
  language: Language,
): Promise<OwnOpportunity> {
  return deps.database.transaction({ actor }, async (queries) => {
    const row = await store.lockOpportunity(queries, id);
    allow(actor, 'opportunity:publish', row);
    const next = decideTransition('publish', row.status);
    if ('refusal' in next) throw new AppError(next.refusal);
    if (row.version !== version) throw new AppError('version.stale');
    const now = deps.clock();
    const asked = (await listRequirements(queries, [id])).get(id) ?? [];
    const employer = await orIncomplete(queries, row, inputOf(row, asked), now);
    if (employer.status !== 'approved') throw new AppError('employer.not_approved');
    await countAsksChange(queries, employer.id, now);
    const expiresAt = expiryOf(now, row.deadlineOn);
    return finish(queries, id, { status: next.to, publishedAt: now, expiresAt, updatedAt: now }, language);
  });
}

/** Takes it off the shelf for good; those who wait are told by the job. */
export async function closeOpportunity(
  deps: Deps,
  actor: Actor,
  id: string,
  version: number,
  language: Language,
): Promise<OwnOpportunity> {
  return deps.database.transaction({ actor }, async (queries) => {
    const row = await store.lockOpportunity(queries, id);
    allow(actor, 'opportunity:close', row);
    const next = decideTransition('close', row.status);
    if ('refusal' in next) throw new AppError(next.refusal);
    if (row.version !== version) throw new AppError('version.stale');
    return finish(queries, id, { status: next.to, updatedAt: deps.clock() }, language);
  });
}

/** Names change with what is asked, but somebody patient could still compare the lists: so there are few new ones in a day. */
async function countAsksChange(queries: Queries, employerId: string, now: Date): Promise<void> {
  const counted = await store.countAsksChange(queries, employerId, osloDay(now), mostAsksChangesPerDay);
  if (!counted) throw new AppError('opportunity.too_many_changes');
}

/** Throws when the input is not fit to be seen; else gives the employer it belongs to. */
async function orIncomplete(queries: Queries, row: OpportunityRow, input: OpportunityInput, now: Date) {
  const missing = findMissing(input, osloDay(now));
  if (missing.length > 0) throw new AppError('opportunity.incomplete', {}, missing);
  const employer = row.employerId === null ? undefined : await findEmployer(queries, row.employerId);
  if (employer === undefined) throw new AppError('not_found');
  if (input.kind === 'apprenticeship' && !employer.trainingCompany) throw new AppError('opportunity.not_training_company');
  return employer;
}

async function finish(
  queries: Queries,
  id: string,
  change: Parameters<typeof store.updateOpportunity>[2] & { updatedAt: Date },
  language: Language,
): Promise<OwnOpportunity> {
  const row = await store.updateOpportunity(queries, id, change);
  await announceChange(queries, id);
  return viewOne(queries, row, change.updatedAt, language);
}

async function announceChange(queries: Queries, opportunityId: string): Promise<void> {
  await enqueue(queries, 'opportunity.changed', { opportunityId }, { key: `opportunity.changed:${opportunityId}` });
}
