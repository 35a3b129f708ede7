import type { EmployerFilter } from '@arena/contract/administration';
import { and, asc, desc, eq, ilike, isNull, like, or, type SQL, sql } from 'drizzle-orm';
import type { Queries } from '../../db/client.ts';
import { employers } from '../../db/schema/employers.ts';
import { statusChanges } from '../../db/schema/system.ts';

// Names are written out: in a query over one table Drizzle leaves the table away, and here there are several.
/** The first member is the one who registered, as long as they are inside. */
const registrant = sql<string | null>`(select account.name from employer_members member
  join accounts account on account.id = member.account_id
  where member.employer_id = employers.id order by member.created_at limit 1)`;
const openReports = sql`(select count(*) from reports where reports.employer_id = employers.id
  and reports.about = 'employer' and reports.decided_at is null)`.mapWith(Number);
const lastChange = sql`(select max(change.sequence) from status_changes change
  where change.subject_type = 'employer' and change.subject_id = employers.id)`;

/** Approved, and something about them waits for a human. */
const toLookAt = (labourIndustries: readonly string[]) =>
  and(
    eq(employers.status, 'approved'),
    or(
      eq(employers.trainingAsked, true),
      // Became an agency or a cleaning firm by a later word of the register: paused by no machine, looked at by a human.
      and(isNull(employers.labourApprovalOn), or(...labourIndustries.map((code) => like(employers.industryCode, `${code}%`)))),
    ),
  );

/** `labourIndustries`: how the codes begin of industries that need the labour inspectorate's approval. */
const conditionsOf = (labourIndustries: readonly string[]): Record<EmployerFilter, SQL | undefined> => ({
  waiting: eq(employers.status, 'pending'),
  'to-look-at': toLookAt(labourIndustries),
  approved: eq(employers.status, 'approved'),
  'paused-own-wish': eq(employers.pausedBecause, 'own-wish'),
  'paused-silent': eq(employers.pausedBecause, 'silent'),
  'paused-reported': eq(employers.pausedBecause, 'reported'),
  'paused-register': eq(employers.pausedBecause, 'register'),
  declined: eq(employers.status, 'declined'),
  removed: eq(employers.status, 'removed'),
});

const select = (queries: Queries) =>
  queries.select({ employer: employers, registeredBy: registrant, openReports }).from(employers);
export type ReviewedRow = NonNullable<Awaited<ReturnType<typeof findReviewed>>>;

const meant = (q: string) => {
  const words = q.trim();
  if (words === '') return undefined;
  const like = `%${words.replaceAll(/[\\%_]/g, '\\$&')}%`;
  const digits = words.replaceAll(/\s/g, '');
  return or(ilike(employers.name, like), ...(/^[0-9]+$/.test(digits) ? [ilike(employers.organisationNumber, `${digits}%`)] : []));
};

export async function listReviewed(
  queries: Queries,
  asked: { show: EmployerFilter | undefined; q: string; limit: number; offset: number; labourIndustries: readonly string[] },
): Promise<ReviewedRow[]> {
  const order = asked.show === 'waiting' ? asc(employers.createdAt) : desc(lastChange);
  return select(queries)
    .where(and(asked.show && conditionsOf(asked.labourIndustries)[asked.show], meant(asked.q)))
    .orderBy(order, asc(employers.id))
    .limit(asked.limit)
    .offset(asked.offset);
}

/** How many fit the words in each part of the list, and in all. */
export async function countReviewed(queries: Queries, q: string, labourIndustries: readonly string[]) {
  const conditions = conditionsOf(labourIndustries);
  const count = (condition: SQL | undefined) => sql`count(*) filter (where ${condition ?? sql`true`})`.mapWith(Number);
  const ids = Object.keys(conditions) as EmployerFilter[];
  const [row] = await queries
    .select({ all: count(undefined), ...Object.fromEntries(ids.map((id) => [id, count(conditions[id])])) })
    .from(employers)
    .where(meant(q));
  const counts: Record<string, number> = row ?? {};
  return { all: counts.all ?? 0, byFilter: ids.map((id) => ({ id, count: counts[id] ?? 0 })) };
}

export async function findReviewed(queries: Queries, id: string) {
  const [row] = await select(queries).where(eq(employers.id, id));
  return row;
}

/** Everything that happened to where it stands, newest first. */
export async function listHistory(queries: Queries, employerId: string) {
  return queries
    .select({
      from: statusChanges.fromStatus,
      to: statusChanges.toStatus,
      by: statusChanges.actorRole,
      reason: statusChanges.reason,
      at: statusChanges.at,
    })
    .from(statusChanges)
    .where(and(eq(statusChanges.subjectType, 'employer'), eq(statusChanges.subjectId, employerId)))
    .orderBy(desc(statusChanges.sequence))
    .limit(100);
}
