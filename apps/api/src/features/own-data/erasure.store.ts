/** The end of an account. Most goes with its row, by the foreign keys; here stands what does not, and what must not go with it. */
import { and, eq, exists, inArray, isNull, ne, sql } from 'drizzle-orm';
import type { Queries } from '../../db/client.ts';
import { accounts, mailLinks, sessions } from '../../db/schema/accounts.ts';
import { conversations, reports } from '../../db/schema/conversations.ts';
import { employerMembers, employers } from '../../db/schema/employers.ts';
import { followings } from '../../db/schema/followings.ts';
import { interests } from '../../db/schema/interests.ts';
import { opportunities } from '../../db/schema/opportunities.ts';
import { referrals } from '../../db/schema/proposals.ts';
import { letters, statusChanges } from '../../db/schema/system.ts';

/** The account, held until the transaction ends; undefined when it is gone. */
export async function lockAccount(queries: Queries, id: string) {
  const [row] = await queries
    .select({ email: accounts.email, language: accounts.language, issuer: accounts.issuer })
    .from(accounts)
    .where(eq(accounts.id, id))
    .for('update');
  return row;
}

/** Everybody inside the organisations this account is inside of, held: two who go at once cannot both be the last but one. */
export async function lockColleagues(queries: Queries, accountId: string): Promise<void> {
  await queries
    .select({ id: employerMembers.accountId })
    .from(employerMembers)
    .where(
      inArray(
        employerMembers.employerId,
        queries.select({ id: employerMembers.employerId }).from(employerMembers).where(eq(employerMembers.accountId, accountId)),
      ),
    )
    .orderBy(employerMembers.employerId, employerMembers.accountId)
    .for('update');
}

/** Organisations that this account alone manages: whether others are inside, and whether anything is open. */
export async function listManagedAlone(queries: Queries, accountId: string) {
  const other = sql`select from employer_members o where o.employer_id = ${employers.id} and o.account_id <> ${accountId}`;
  return queries
    .select({
      name: employers.name,
      hasColleagues: sql<boolean>`exists (${other})`,
      hasOpen: sql<boolean>`exists (select from ${opportunities} p where p.employer_id = ${employers.id}
        and (p.source = 'own' or p.contact_here) and p.status in ('open', 'paused', 'in-review'))`,
    })
    .from(employers)
    .innerJoin(employerMembers, eq(employerMembers.employerId, employers.id))
    .where(
      and(
        eq(employerMembers.accountId, accountId),
        eq(employerMembers.role, 'manager'),
        sql`not exists (${other} and o.role = 'manager')`,
      ),
    )
    .orderBy(employers.name);
}

/** Opportunities whose employer waits for the person, has been waited for, or talks with them. */
export async function listOpportunitiesOf(queries: Queries, seekerId: string): Promise<string[]> {
  const asked = await queries
    .select({ id: interests.opportunityId })
    .from(interests)
    .where(and(eq(interests.seekerId, seekerId), inArray(interests.status, ['sent', 'seen', 'accepted'])));
  const referred = await queries
    .select({ id: referrals.opportunityId })
    .from(referrals)
    .where(and(eq(referrals.seekerId, seekerId), ne(referrals.status, 'declined')));
  return [...new Set([...asked, ...referred].map(({ id }) => id))];
}

/** A caseworker goes, and not what the people they followed have: those are told that nobody follows them any more. */
export async function leaveFollowed(queries: Queries, caseworkerId: string, now: Date): Promise<void> {
  await queries
    .update(followings)
    .set({ status: 'ended', endedAt: now })
    .where(and(eq(followings.caseworkerId, caseworkerId), ne(followings.status, 'ended')));
  await queries.update(followings).set({ caseworkerId: null }).where(eq(followings.caseworkerId, caseworkerId));
}

/** Reports about the person go. Those they sent stay as a reason and a decision, without anybody's words. */
export async function emptyReports(queries: Queries, accountId: string): Promise<void> {
  const ofSeeker = queries
    .select({ id: conversations.id })
    .from(conversations)
    .where(and(eq(conversations.id, reports.conversationId), eq(conversations.seekerId, accountId)));
  await queries.delete(reports).where(and(eq(reports.about, 'seeker'), exists(ofSeeker)));
  // Untied here, not by the keys: Postgres unties a report from its sender while its conversation goes, and finds it gone.
  const wordless = { words: '', finding: '' };
  await queries
    .update(reports)
    .set({ ...wordless, conversationId: null })
    .where(exists(ofSeeker));
  await queries
    .update(reports)
    .set({ ...wordless, reporterId: null })
    .where(eq(reports.reporterId, accountId));
}

/** Links and letters that are tied to an address and to no account. */
export async function deleteByAddress(queries: Queries, email: string): Promise<void> {
  const same = email.toLowerCase();
  await queries
    .delete(mailLinks)
    .where(and(inArray(mailLinks.purpose, ['sign-in', 'change-address']), sql`lower(${mailLinks.email}) = ${same}`));
  await queries.delete(letters).where(and(isNull(letters.accountId), sql`lower(${letters.recipient}) = ${same}`));
}

/** The row with all that hangs on it. Gives the hashes of the keys of its sessions. */
export async function deleteAccount(queries: Queries, id: string): Promise<string[]> {
  const ended = await queries.delete(sessions).where(eq(sessions.accountId, id)).returning({ keyHash: sessions.keyHash });
  await queries.delete(accounts).where(eq(accounts.id, id));
  return ended.map(({ keyHash }) => keyHash);
}

/** What stays: that an account ended, under the key of the press, with who did it as the log has it: an id that leads to nobody. */
export async function rememberDeletion(queries: Queries, key: string): Promise<void> {
  await queries.insert(statusChanges).values({
    subjectType: 'account',
    subjectId: key,
    fromStatus: 'open',
    toStatus: 'deleted',
    actorId: sql`nullif(current_setting('arena.actor_id', true), '')::uuid`,
    actorRole: sql`nullif(current_setting('arena.actor_role', true), '')`,
    reason: sql`nullif(current_setting('arena.reason', true), '')`,
  });
}

export async function isDeleted(queries: Queries, key: string): Promise<boolean> {
  const rows = await queries
    .select({ at: statusChanges.at })
    .from(statusChanges)
    .where(and(eq(statusChanges.subjectType, 'account'), eq(statusChanges.subjectId, key)))
    .limit(1);
  return rows.length > 0;
}

/** Those who answer for an opportunity; nobody where it is gone. */
export async function listAnswering(queries: Queries, opportunityId: string): Promise<string[]> {
  const rows = await queries
    .select({ accountId: employerMembers.accountId })
    .from(employerMembers)
    .innerJoin(opportunities, eq(opportunities.employerId, employerMembers.employerId))
    .where(eq(opportunities.id, opportunityId))
    .orderBy(employerMembers.accountId);
  return rows.map(({ accountId }) => accountId);
}
