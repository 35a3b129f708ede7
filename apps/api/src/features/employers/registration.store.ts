import type { MemberRole } from '@arena/contract/employers';
import { and, count, eq, gt, inArray, isNotNull, isNull, lt, or, sql } from 'drizzle-orm';
import type { Queries } from '../../db/client.ts';
import { accounts, sessions } from '../../db/schema/accounts.ts';
import { employerMembers, employerRequests, employers } from '../../db/schema/employers.ts';
import { employerAnswers, interests } from '../../db/schema/interests.ts';
import { opportunities } from '../../db/schema/opportunities.ts';
import { statusChanges } from '../../db/schema/system.ts';

export type EmployerRow = typeof employers.$inferSelect;

export async function findEmployer(queries: Queries, id: string): Promise<EmployerRow | undefined> {
  const [row] = await queries.select().from(employers).where(eq(employers.id, id));
  return row;
}

/** As `findEmployer`, and nobody else changes it before this transaction ends. */
export async function lockEmployer(queries: Queries, id: string): Promise<EmployerRow | undefined> {
  const [row] = await queries.select().from(employers).where(eq(employers.id, id)).for('update');
  return row;
}

export async function findByOrganisationNumber(queries: Queries, organisationNumber: string): Promise<EmployerRow | undefined> {
  const [row] = await queries.select().from(employers).where(eq(employers.organisationNumber, organisationNumber));
  return row;
}

/** Undefined when somebody was first. */
export async function insertEmployer(queries: Queries, row: typeof employers.$inferInsert): Promise<EmployerRow | undefined> {
  const [inserted] = await queries
    .insert(employers)
    .values(row)
    .onConflictDoNothing({ target: employers.organisationNumber })
    .returning();
  return inserted;
}

/** False when the person was inside already; their role stays as it was. */
export async function insertMember(queries: Queries, employerId: string, accountId: string, role: MemberRole): Promise<boolean> {
  const rows = await queries
    .insert(employerMembers)
    .values({ employerId, accountId, role })
    .onConflictDoNothing()
    .returning({ accountId: employerMembers.accountId });
  return rows.length > 0;
}

export async function listMembers(queries: Queries, employerId: string): Promise<string[]> {
  const rows = await queries
    .select({ accountId: employerMembers.accountId })
    .from(employerMembers)
    .where(eq(employerMembers.employerId, employerId));
  return rows.map(({ accountId }) => accountId);
}

export async function findMemberRole(queries: Queries, employerId: string, accountId: string): Promise<MemberRole | undefined> {
  const [row] = await queries
    .select({ role: employerMembers.role })
    .from(employerMembers)
    .where(and(eq(employerMembers.employerId, employerId), eq(employerMembers.accountId, accountId)));
  return row?.role;
}

export async function hasAsked(queries: Queries, employerId: string, accountId: string): Promise<boolean> {
  const rows = await queries
    .select({ accountId: employerRequests.accountId })
    .from(employerRequests)
    .where(and(eq(employerRequests.employerId, employerId), eq(employerRequests.accountId, accountId)));
  return rows.length > 0;
}

/** What is open, and how many wait for an answer: what a pause would touch. */
export async function countTouched(queries: Queries, employerId: string): Promise<{ open: number; waiting: number }> {
  const { rows } = await queries.execute<{ open: number; waiting: number }>(sql`
    select (select count(*)::int from ${opportunities}
        where ${opportunities.employerId} = ${employerId} and ${opportunities.status} = 'open') as open,
      (select count(*)::int from ${interests} join ${opportunities} on ${opportunities.id} = ${interests.opportunityId}
        where ${opportunities.employerId} = ${employerId} and ${interests.direction} = 'from-seeker'
          and ${interests.status} in ('sent', 'seen')) as waiting`);
  return rows[0] ?? { open: 0, waiting: 0 };
}

/** People who asked since then and got no answer in time: their date passed, or they had none and have waited since before `patience`. */
export async function countLapsed(
  queries: Queries,
  employerId: string,
  { since, patience }: { since: Date; patience: Date },
): Promise<number> {
  const { employerId: of, askedAt, answeredAt, lapsedAt } = employerAnswers;
  const [row] = await queries
    .select({ count: count() })
    .from(employerAnswers)
    .where(and(eq(of, employerId), gt(askedAt, since), or(isNotNull(lapsedAt), lt(askedAt, patience)), isNull(answeredAt)));
  return row?.count ?? 0;
}

/**
 * Takes those who are in and were not looked at since, as looked at now: two workers never ask about the same one. Those paused for other
 * reasons are not shown anyway.
 */
export async function claimForRegister(
  queries: Queries,
  time: { now: Date; before: Date },
  limit: number,
): Promise<{ id: string; organisationNumber: string }[]> {
  const due = queries
    .select({ id: employers.id })
    .from(employers)
    .where(
      and(
        eq(employers.registerChecked, true),
        or(eq(employers.status, 'approved'), eq(employers.pausedBecause, 'register')),
        or(isNull(employers.registerCheckedAt), lt(employers.registerCheckedAt, time.before)),
      ),
    )
    .orderBy(sql`${employers.registerCheckedAt} nulls first`)
    .limit(limit)
    .for('no key update', { skipLocked: true });
  return queries
    .update(employers)
    .set({ registerCheckedAt: time.now })
    .where(inArray(employers.id, due))
    .returning({ id: employers.id, organisationNumber: employers.organisationNumber });
}

/** Nobody answered: it is due again at the next round. */
export async function unclaimForRegister(queries: Queries, id: string): Promise<void> {
  await queries.update(employers).set({ registerCheckedAt: null }).where(eq(employers.id, id));
}

export async function updateEmployer(
  queries: Queries,
  id: string,
  change: Partial<Omit<EmployerRow, 'id' | 'version' | 'createdAt' | 'organisationNumber'>>,
): Promise<EmployerRow> {
  const [row] = await queries
    .update(employers)
    .set({ ...change, version: sql`${employers.version} + 1` })
    .where(eq(employers.id, id))
    .returning();
  if (row === undefined) throw new Error('the employer is gone');
  return row;
}

/** The name that stands on what the employer has written so far. Imported ads keep the name they came with. */
export async function renameOnOpportunities(queries: Queries, employerId: string, name: string): Promise<void> {
  await queries
    .update(opportunities)
    .set({ employerName: name })
    .where(and(eq(opportunities.employerId, employerId), eq(opportunities.source, 'own')));
}

export async function listOpenIds(queries: Queries, employerId: string): Promise<string[]> {
  const rows = await queries
    .select({ id: opportunities.id })
    .from(opportunities)
    .where(and(eq(opportunities.employerId, employerId), eq(opportunities.status, 'open')));
  return rows.map(({ id }) => id);
}

/**
 * Accounts to tell about something an administrator should do. The role comes from the issuer at each login and is kept nowhere else,
 * so: those signed in as one now, and those who acted as one since the given time.
 */
export async function listAdministrators(queries: Queries, since: Date): Promise<string[]> {
  const rows = await queries
    .select({ id: accounts.id })
    .from(accounts)
    .where(
      inArray(
        accounts.id,
        sql`(select ${sessions.accountId} from ${sessions} where ${sessions.role} = 'administrator'
          union select ${statusChanges.actorId} from ${statusChanges}
          where ${statusChanges.actorRole} = 'administrator' and ${statusChanges.at} > ${since.toISOString()}::timestamptz)`,
      ),
    );
  return rows.map(({ id }) => id);
}
