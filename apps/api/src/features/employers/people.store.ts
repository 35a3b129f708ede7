import type { MemberRole } from '@arena/contract/employers';
import { and, asc, eq, gt, isNull, lt, or, sql } from 'drizzle-orm';
import type { Queries } from '../../db/client.ts';
import { accounts, mailLinks } from '../../db/schema/accounts.ts';
import { employerMembers, employerRequests, employers } from '../../db/schema/employers.ts';

/** Those inside, the longest first; locked, so that two who go at once cannot both be the last but one. */
export async function lockMembers(queries: Queries, employerId: string): Promise<{ accountId: string; role: MemberRole }[]> {
  return queries
    .select({ accountId: employerMembers.accountId, role: employerMembers.role })
    .from(employerMembers)
    .where(eq(employerMembers.employerId, employerId))
    .orderBy(asc(employerMembers.accountId))
    .for('update');
}

/** The person's own row, as it stands until the transaction ends; several acts may hold it at a time, and none of them is a change of it. */
export async function holdRole(queries: Queries, employerId: string, accountId: string): Promise<MemberRole | undefined> {
  const [row] = await queries
    .select({ role: employerMembers.role })
    .from(employerMembers)
    .where(and(eq(employerMembers.employerId, employerId), eq(employerMembers.accountId, accountId)))
    .for('share');
  return row?.role;
}

export async function listMembersWithNames(queries: Queries, employerId: string) {
  return queries
    .select({
      id: accounts.id,
      name: accounts.name,
      email: accounts.email,
      role: employerMembers.role,
      since: employerMembers.createdAt,
    })
    .from(employerMembers)
    .innerJoin(accounts, eq(accounts.id, employerMembers.accountId))
    .where(eq(employerMembers.employerId, employerId))
    .orderBy(asc(employerMembers.createdAt), asc(accounts.id));
}

export async function listManagers(queries: Queries, employerId: string): Promise<string[]> {
  const rows = await queries
    .select({ accountId: employerMembers.accountId })
    .from(employerMembers)
    .where(and(eq(employerMembers.employerId, employerId), eq(employerMembers.role, 'manager')));
  return rows.map(({ accountId }) => accountId);
}

export async function setRole(queries: Queries, employerId: string, accountId: string, role: MemberRole): Promise<void> {
  await queries
    .update(employerMembers)
    .set({ role })
    .where(and(eq(employerMembers.employerId, employerId), eq(employerMembers.accountId, accountId)));
}

export async function deleteMember(queries: Queries, employerId: string, accountId: string): Promise<void> {
  await queries
    .delete(employerMembers)
    .where(and(eq(employerMembers.employerId, employerId), eq(employerMembers.accountId, accountId)));
}

export async function listRequests(queries: Queries, employerId: string) {
  return queries
    .select({ id: accounts.id, name: accounts.name, email: accounts.email, at: employerRequests.createdAt })
    .from(employerRequests)
    .innerJoin(accounts, eq(accounts.id, employerRequests.accountId))
    .where(eq(employerRequests.employerId, employerId))
    .orderBy(asc(employerRequests.createdAt));
}

/** False when the person asked already. */
export async function insertRequest(queries: Queries, employerId: string, accountId: string): Promise<boolean> {
  const rows = await queries
    .insert(employerRequests)
    .values({ employerId, accountId })
    .onConflictDoNothing()
    .returning({ accountId: employerRequests.accountId });
  return rows.length > 0;
}

/** False when nobody of that id asks. */
export async function deleteRequest(queries: Queries, employerId: string, accountId: string): Promise<boolean> {
  const rows = await queries
    .delete(employerRequests)
    .where(and(eq(employerRequests.employerId, employerId), eq(employerRequests.accountId, accountId)))
    .returning({ accountId: employerRequests.accountId });
  return rows.length > 0;
}

const joins = (employerId: string) =>
  and(eq(mailLinks.purpose, 'join-employer'), sql`${mailLinks.about} ->> 'employerId' = ${employerId}`);

export async function listInvitations(queries: Queries, employerId: string, now: Date) {
  return queries
    .select({ about: mailLinks.about, email: mailLinks.email, expiresAt: mailLinks.expiresAt })
    .from(mailLinks)
    .where(and(joins(employerId), isNull(mailLinks.usedAt), gt(mailLinks.expiresAt, now)))
    .orderBy(asc(mailLinks.createdAt));
}

export async function insertInvitation(queries: Queries, row: typeof mailLinks.$inferInsert): Promise<void> {
  await queries.insert(mailLinks).values(row);
}

export async function deleteInvitation(queries: Queries, employerId: string, id: string): Promise<void> {
  await queries
    .delete(mailLinks)
    .where(and(joins(employerId), sql`${mailLinks.about} ->> 'id' = ${id}`, isNull(mailLinks.usedAt)));
}

/** A new invitation to an address takes the place of one that waits there. */
export async function deleteInvitationsTo(queries: Queries, employerId: string, email: string): Promise<void> {
  await queries.delete(mailLinks).where(and(joins(employerId), eq(mailLinks.email, email), isNull(mailLinks.usedAt)));
}

/** The link with its employer, whether or not it can be used any more. */
export async function findInvitation(queries: Queries, keyHash: string) {
  const [row] = await queries
    .select({ link: mailLinks, employer: employers })
    .from(mailLinks)
    .innerJoin(employers, sql`${employers.id}::text = ${mailLinks.about} ->> 'employerId'`)
    .where(and(eq(mailLinks.keyHash, keyHash), eq(mailLinks.purpose, 'join-employer')));
  return row;
}

/** Those who asked before then and were never answered, and those who came in by another way. */
export async function deleteOldRequests(queries: Queries, before: Date): Promise<void> {
  await queries.delete(employerRequests).where(
    or(
      lt(employerRequests.createdAt, before),
      sql`exists (select from employer_members member where member.employer_id = ${employerRequests.employerId}
        and member.account_id = ${employerRequests.accountId})`,
    ),
  );
}
