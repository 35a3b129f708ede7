import type { IssuerName } from '@arena/contract/sessions';
import { and, eq, gt, lt, sql } from 'drizzle-orm';
import type { Queries } from '../../db/client.ts';
import { accounts, pendingLogins, sessions } from '../../db/schema/accounts.ts';
import { employerMembers, employers } from '../../db/schema/employers.ts';

/** With the employer it acts for, where this person was let in: the unit signed in for, or one below it that they registered. */
export async function findSession(queries: Queries, keyHash: string) {
  const [row] = await queries
    .select({
      accountId: sessions.accountId,
      role: sessions.role,
      organisation: sessions.organisation,
      lastSeenAt: sessions.lastSeenAt,
      expiresAt: sessions.expiresAt,
      name: accounts.name,
      language: accounts.language,
      employerId: employers.id,
      employerStatus: employers.status,
      pausedBecause: employers.pausedBecause,
      memberRole: employerMembers.role,
    })
    .from(sessions)
    .innerJoin(accounts, eq(accounts.id, sessions.accountId))
    .leftJoin(
      employers,
      sql`${sessions.organisation} ->> 'organisationNumber' in (${employers.organisationNumber}, ${employers.parentOrganisationNumber})
        and exists (select from employer_members let_in
          where let_in.employer_id = ${employers.id} and let_in.account_id = ${sessions.accountId})`,
    )
    .leftJoin(
      employerMembers,
      and(eq(employerMembers.employerId, employers.id), eq(employerMembers.accountId, sessions.accountId)),
    )
    .where(eq(sessions.keyHash, keyHash))
    .orderBy(
      sql`${employers.organisationNumber} = ${sessions.organisation} ->> 'organisationNumber' desc`,
      employerMembers.createdAt,
    )
    .limit(1);
  return row;
}

export async function insertSession(queries: Queries, row: typeof sessions.$inferInsert): Promise<void> {
  await queries.insert(sessions).values(row);
}

export async function touchSession(queries: Queries, keyHash: string, at: Date): Promise<void> {
  await queries.update(sessions).set({ lastSeenAt: at }).where(eq(sessions.keyHash, keyHash));
}

export async function deleteSession(queries: Queries, keyHash: string): Promise<void> {
  await queries.delete(sessions).where(eq(sessions.keyHash, keyHash));
}

export async function deleteOldSessions(queries: Queries, idleSince: Date, now: Date): Promise<void> {
  await queries.delete(sessions).where(sql`${sessions.lastSeenAt} < ${idleSince} or ${sessions.expiresAt} < ${now}`);
  await queries.delete(pendingLogins).where(lt(pendingLogins.expiresAt, now));
}

/**
 * The account of (issuer, subject), made at the first login; name and e-mail follow the issuer. ID-porten knows neither, so there people
 * tell them themselves, and what they told stays.
 */
export async function upsertAccount(
  queries: Queries,
  account: { issuer: IssuerName; subject: string; name: string; email: string | null; language: 'nb' | 'en' },
): Promise<{ id: string; name: string }> {
  const set =
    account.issuer === 'idporten'
      ? {
          name: sql`coalesce(nullif(${accounts.name}, ''), excluded.name)`,
          email: sql`coalesce(${accounts.email}, excluded.email)`,
        }
      : {
          name: sql`coalesce(nullif(excluded.name, ''), ${accounts.name})`,
          email: sql`coalesce(excluded.email, ${accounts.email})`,
        };
  const [row] = await queries
    .insert(accounts)
    .values(account)
    .onConflictDoUpdate({ target: [accounts.issuer, accounts.subject], set })
    .returning({ id: accounts.id, name: accounts.name });
  if (row === undefined) throw new Error('an upsert returned no row');
  return row;
}

export async function setAccountLanguage(queries: Queries, accountId: string, language: 'nb' | 'en'): Promise<void> {
  await queries.update(accounts).set({ language }).where(eq(accounts.id, accountId));
}

export async function insertPendingLogin(queries: Queries, row: typeof pendingLogins.$inferInsert): Promise<void> {
  await queries.insert(pendingLogins).values(row);
}

/** Gives the pending login and forgets it: it is good for one try. */
export async function takePendingLogin(queries: Queries, keyHash: string, now: Date) {
  const [row] = await queries
    .delete(pendingLogins)
    .where(and(eq(pendingLogins.keyHash, keyHash), gt(pendingLogins.expiresAt, now)))
    .returning();
  return row;
}
