import type { OpportunityInput, OpportunityOutcome, OpportunityStatus } from '@arena/contract/opportunities';
import { findPlace } from '@arena/taxonomy/places';
import { and, desc, eq, inArray, lt, ne, notInArray, or, sql } from 'drizzle-orm';
import type { Queries } from '../../db/client.ts';
import { employers } from '../../db/schema/employers.ts';
import { opportunities, opportunityVersions, requirementEffects, requirements } from '../../db/schema/opportunities.ts';
import { statusChanges } from '../../db/schema/system.ts';
import type { OpportunityRow } from './opportunities.store.ts';
import { unpaidKinds } from './publishing.rules.ts';

/** The columns that the employer writes; the municipality follows the place. */
function columnsOf(input: OpportunityInput) {
  const { requirements: _asked, extent, ...rest } = input;
  const place = input.placeId === null ? undefined : findPlace(input.placeId);
  return {
    kind: rest.kind,
    occupationCode: rest.occupationCode,
    titleNb: rest.titleNb,
    titleEn: rest.titleEn,
    descriptionNb: rest.descriptionNb,
    descriptionEn: rest.descriptionEn,
    placeId: rest.placeId,
    municipalityNumber: place?.municipalityNumber ?? null,
    remote: rest.remote,
    extentFrom: extent?.fromPercent ?? null,
    extentTo: extent?.toPercent ?? null,
    positionCount: rest.positionCount,
    workplaceFacts: rest.workplaceFacts,
    startsOn: rest.startsOn,
    deadlineOn: rest.deadlineOn,
    details: rest.details ?? {},
  };
}

export async function listOwn(queries: Queries, employerId: string): Promise<OpportunityRow[]> {
  return queries
    .select()
    .from(opportunities)
    .where(and(eq(opportunities.employerId, employerId), eq(opportunities.source, 'own')));
}

/** The row, held until the transaction ends: two people who save at once come one after the other. */
export async function lockOpportunity(queries: Queries, id: string): Promise<OpportunityRow | undefined> {
  const [row] = await queries.select().from(opportunities).where(eq(opportunities.id, id)).for('update');
  return row;
}

/**
 * Whose key it is, so that nobody's takes another's place: a form in a browser, a machine's reference, or what the system keeps by itself.
 */
export type CreationKey = `form:${string}` | `push:${string}` | `kept:${string}`;

export const findByFormKey = (queries: Queries, employerId: string, key: string): Promise<OpportunityRow | undefined> =>
  findByCreationKey(queries, employerId, `form:${key}`);

export async function findByCreationKey(
  queries: Queries,
  employerId: string,
  creationKey: CreationKey,
): Promise<OpportunityRow | undefined> {
  const [row] = await queries
    .select()
    .from(opportunities)
    .where(and(eq(opportunities.employerId, employerId), eq(opportunities.creationKey, creationKey)));
  return row;
}

/** Undefined when a form has made one with this key already. */
export const insertDraft = (
  queries: Queries,
  employer: { id: string; name: string },
  key: string,
  input: OpportunityInput,
  now: Date,
): Promise<OpportunityRow | undefined> => insertWithKey(queries, employer, `form:${key}`, input, now);

/** A draft. Undefined when there is one with this key already. */
export async function insertWithKey(
  queries: Queries,
  employer: { id: string; name: string },
  creationKey: CreationKey,
  input: OpportunityInput,
  now: Date,
): Promise<OpportunityRow | undefined> {
  const [row] = await queries
    .insert(opportunities)
    .values({ ...columnsOf(input), employerId: employer.id, employerName: employer.name, creationKey, updatedAt: now })
    .onConflictDoNothing({ target: [opportunities.employerId, opportunities.creationKey] })
    .returning();
  if (row !== undefined) await writeRequirements(queries, row.id, input.requirements);
  return row;
}

/** Counts one new asking of the employer on the Oslo day. False when there have been `most` already; then nothing is counted. */
export async function countNewAsking(queries: Queries, employerId: string, day: string, most: number): Promise<boolean> {
  const isNewDay = sql`${employers.asksChangedOn} is distinct from ${day}::date`;
  const counted = await queries
    .update(employers)
    .set({ asksChangedOn: day, asksChanges: sql`case when ${isNewDay} then 1 else ${employers.asksChanges} + 1 end` })
    .where(and(eq(employers.id, employerId), or(isNewDay, lt(employers.asksChanges, most))))
    .returning({ id: employers.id });
  return counted.length > 0;
}

/** New askings of the employer on the Oslo day. */
export async function countedNewAskings(queries: Queries, employerId: string, day: string): Promise<number> {
  const [row] = await queries
    .select({ changes: employers.asksChanges })
    .from(employers)
    .where(and(eq(employers.id, employerId), eq(employers.asksChangedOn, day)));
  return row?.changes ?? 0;
}

export async function updateOpportunity(
  queries: Queries,
  id: string,
  change: {
    input?: OpportunityInput;
    status?: OpportunityStatus;
    outcome?: OpportunityOutcome | null;
    overrideReason?: string | null;
    reviewWords?: string | null;
    remindedAt?: null;
    publishedAt?: Date;
    expiresAt?: Date | null;
    updatedAt: Date;
  },
): Promise<OpportunityRow> {
  const { input, ...columns } = change;
  const [row] = await queries
    .update(opportunities)
    .set({ ...(input === undefined ? {} : columnsOf(input)), ...columns, version: sql`${opportunities.version} + 1` })
    .where(eq(opportunities.id, id))
    .returning();
  if (row === undefined) throw new Error('the opportunity is gone');
  if (input !== undefined) {
    await queries.delete(requirements).where(eq(requirements.opportunityId, id));
    await writeRequirements(queries, id, input.requirements);
  }
  return row;
}

async function writeRequirements(
  queries: Queries,
  opportunityId: string,
  asked: OpportunityInput['requirements'],
): Promise<void> {
  if (asked.length === 0) return;
  await queries.insert(requirements).values(
    asked.map((requirement, position) => ({
      opportunityId,
      position,
      type: requirement.type,
      hardness: requirement.hardness,
      requirement,
    })),
  );
}

export type KeptVersion = typeof opportunityVersions.$inferSelect;

/** What it was before its last saves, newest first. */
export async function listVersions(queries: Queries, opportunityId: string): Promise<KeptVersion[]> {
  return queries
    .select()
    .from(opportunityVersions)
    .where(eq(opportunityVersions.opportunityId, opportunityId))
    .orderBy(desc(opportunityVersions.version));
}

/** Keeps it, and no more than `most` in all. */
export async function keepVersion(
  queries: Queries,
  kept: { opportunityId: string; version: number; input: OpportunityInput; savedBy: string; createdAt: Date },
  most: number,
): Promise<void> {
  await queries.insert(opportunityVersions).values(kept).onConflictDoNothing();
  const newest = queries
    .select({ version: opportunityVersions.version })
    .from(opportunityVersions)
    .where(eq(opportunityVersions.opportunityId, kept.opportunityId))
    .orderBy(desc(opportunityVersions.version))
    .limit(most);
  await queries
    .delete(opportunityVersions)
    .where(and(eq(opportunityVersions.opportunityId, kept.opportunityId), notInArray(opportunityVersions.version, newest)));
}

export async function dropVersion(queries: Queries, opportunityId: string, version: number): Promise<void> {
  await queries
    .delete(opportunityVersions)
    .where(and(eq(opportunityVersions.opportunityId, opportunityId), eq(opportunityVersions.version, version)));
}

/** Those of the ids that have something to go back to. */
export async function listUndoable(queries: Queries, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await queries
    .selectDistinct({ id: opportunityVersions.opportunityId })
    .from(opportunityVersions)
    .where(inArray(opportunityVersions.opportunityId, [...ids]));
  return new Set(rows.map(({ id }) => id));
}

export type StoredEffects = (typeof requirementEffects.$inferSelect)['effects'];

export async function listEffects(queries: Queries, ids: readonly string[]): Promise<Map<string, StoredEffects>> {
  if (ids.length === 0) return new Map();
  const rows = await queries
    .select()
    .from(requirementEffects)
    .where(inArray(requirementEffects.opportunityId, [...ids]));
  return new Map(rows.map(({ opportunityId, effects }) => [opportunityId, effects]));
}

/** Own ones of the employer that wait to be looked at, held until the transaction ends. */
export async function lockInReview(queries: Queries, employerId: string): Promise<OpportunityRow[]> {
  return queries
    .select()
    .from(opportunities)
    .where(and(eq(opportunities.employerId, employerId), eq(opportunities.source, 'own'), eq(opportunities.status, 'in-review')))
    .orderBy(opportunities.id)
    .for('update');
}

/** Unpaid places of the employer that are out or about to be, this one aside. The same belief as `isUnpaid` in the rules. */
export async function countUnpaid(queries: Queries, employerId: string, exceptId: string | null): Promise<number> {
  const basis = sql`${opportunities.details} -> 'pay' ->> 'basis'`;
  const [row] = await queries
    .select({ places: sql<number>`coalesce(sum(${opportunities.positionCount}), 0)::int` })
    .from(opportunities)
    .where(
      and(
        eq(opportunities.employerId, employerId),
        eq(opportunities.source, 'own'),
        inArray(opportunities.status, ['open', 'in-review']),
        exceptId === null ? undefined : ne(opportunities.id, exceptId),
        or(sql`${basis} = 'none'`, and(inArray(opportunities.kind, [...unpaidKinds]), sql`${basis} is null`)),
      ),
    );
  return row?.places ?? 0;
}

/** Where it stood when it came to `to` last; undefined when the log does not know. */
export async function findStatusBefore(queries: Queries, id: string, to: OpportunityStatus): Promise<string | null | undefined> {
  const [row] = await queries
    .select({ from: statusChanges.fromStatus })
    .from(statusChanges)
    .where(and(eq(statusChanges.subjectType, 'opportunity'), eq(statusChanges.subjectId, id), eq(statusChanges.toStatus, to)))
    .orderBy(desc(statusChanges.sequence))
    .limit(1);
  return row?.from;
}
