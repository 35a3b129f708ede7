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

/** It opens nothing any more; the row stays until its week is over, since its letter counts. */
export async function endInvitation(queries: Queries, employerId: string, id: string, now: Date): Promise<void> {
  await queries
    .update(mailLinks)
    .set({ usedAt: now })
    .where(and(joins(employerId), sql`${mailLinks.about} ->> 'id' = ${id}`, isNull(mailLinks.usedAt)));
}

/** A new invitation to an address takes the place of one that waits there. */
export async function endInvitationsTo(queries: Queries, employerId: string, email: string, now: Date): Promise<void> {
  await queries
    .update(mailLinks)
    .set({ usedAt: now })
    .where(and(joins(employerId), eq(mailLinks.email, email), isNull(mailLinks.usedAt)));
}

/** Invitations of an employer that wait somewhere else than at this address, and all made since then, also those that were ended. */
export async function countInvitations(
  queries: Queries,
  employerId: string,
  { email, now, since }: { email: string; now: Date; since: Date },
): Promise<{ waiting: number; today: number; todayTo: number }> {
  const iso = (at: Date) => at.toISOString();
  const isRecent = sql`${mailLinks.createdAt} > ${iso(since)}::timestamptz`;
  const [row] = await queries
    .select({
      waiting: sql<number>`count(*) filter (where ${mailLinks.usedAt} is null and ${mailLinks.expiresAt} > ${iso(now)}::timestamptz
        and ${mailLinks.email} <> ${email})::int`,
      today: sql<number>`count(*) filter (where ${isRecent})::int`,
      todayTo: sql<number>`count(*) filter (where ${isRecent} and ${mailLinks.email} = ${email})::int`,
    })
    .from(mailLinks)
    .where(joins(employerId));
  return row ?? { waiting: 0, today: 0, todayTo: 0 };
}

/**
 * Whether this invitation's letter may go out, which is then remembered: once said, always said. Not when the address has had its letters
 * since then, or wants no more. Call it while nobody else writes to the address (`takeLinkTurn`).
 */
export async function takeLetter(
  queries: Queries,
  { keyHash, email, since, now, most }: { keyHash: string; email: string; since: Date; now: Date; most: number },
): Promise<boolean> {
  const [row] = await queries
    .select({
      own: sql<number>`count(*) filter (where ${mailLinks.keyHash} = ${keyHash} and ${mailLinks.about} ? 'lettered')::int`,
      lettered: sql<number>`count(*) filter (where ${mailLinks.about} ? 'lettered' and ${mailLinks.createdAt} > ${since.toISOString()}::timestamptz)::int`,
      declined: sql<number>`count(*) filter (where ${mailLinks.about} ? 'declined' and ${mailLinks.expiresAt} > ${now.toISOString()}::timestamptz)::int`,
    })
    .from(mailLinks)
    .where(and(eq(mailLinks.purpose, 'join-employer'), eq(mailLinks.email, email)));
  if (row === undefined || row.declined > 0) return false;
  if (row.own > 0) return true;
  if (row.lettered >= most) return false;
  await queries
    .update(mailLinks)
    .set({ about: sql`${mailLinks.about} || '{"lettered":"yes"}'::jsonb` })
    .where(eq(mailLinks.keyHash, keyHash));
  return true;
}

/** The link opens nothing any more, and its row remembers until then that its address wants no invitations. */
export async function declineInvitation(queries: Queries, keyHash: string, { now, until }: { now: Date; until: Date }) {
  await queries
    .update(mailLinks)
    .set({
      usedAt: sql`coalesce(${mailLinks.usedAt}, ${now.toISOString()}::timestamptz)`,
      expiresAt: until,
      about: sql`${mailLinks.about} || '{"declined":"yes"}'::jsonb`,
    })
    .where(and(eq(mailLinks.keyHash, keyHash), eq(mailLinks.purpose, 'join-employer')));
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
