import type { AccountIssuer } from '@arena/contract/accounts';
import { and, desc, eq, gt, inArray, lt, ne, sql } from 'drizzle-orm';
import type { Queries } from '../../db/client.ts';
import { accounts, pendingChoices, pendingLogins, sessions } from '../../db/schema/accounts.ts';
import { employerMembers, employers } from '../../db/schema/employers.ts';
import { readTogether } from '../../db/statements.ts';

const prepareSessions = (queries: Queries) =>
  queries
    .select({
      keyHash: sessions.keyHash,
      accountId: sessions.accountId,
      role: sessions.role,
      organisation: sessions.organisation,
      lastSeenAt: sessions.lastSeenAt,
      expiresAt: sessions.expiresAt,
      issuer: accounts.issuer,
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
    .where(sql`${sessions.keyHash} = any(${sql.placeholder('keys')})`)
    .orderBy(
      sql`${employers.organisationNumber} = ${sessions.organisation} ->> 'organisationNumber' desc`,
      employerMembers.createdAt,
    )
    .prepare('sessions');

type SessionRow = Awaited<ReturnType<ReturnType<typeof prepareSessions>['execute']>>[number];

const readSessions = readTogether(prepareSessions, (row: SessionRow) => row.keyHash);

/** With the employer it acts for, where this person was let in: the unit signed in for, or one below it that they registered. */
export async function findSession(queries: Queries, keyHash: string): Promise<SessionRow | undefined> {
  return (await readSessions(queries, [keyHash])).get(keyHash)?.[0];
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

export async function deleteOldSessions(queries: Queries, now: Date): Promise<void> {
  await queries.delete(sessions).where(lt(sessions.expiresAt, now));
  await queries.delete(pendingLogins).where(lt(pendingLogins.expiresAt, now));
  await queries.delete(pendingChoices).where(lt(pendingChoices.expiresAt, now));
}

/** Sessions of an account that still live, the latest used first. */
export async function listSessions(queries: Queries, accountId: string, alive: { idleSince: Date; now: Date }) {
  return queries
    .select({
      keyHash: sessions.keyHash,
      id: sessions.id,
      role: sessions.role,
      organisation: sessions.organisation,
      device: sessions.device,
      openedAt: sessions.createdAt,
      lastSeenAt: sessions.lastSeenAt,
    })
    .from(sessions)
    .where(and(eq(sessions.accountId, accountId), gt(sessions.lastSeenAt, alive.idleSince), gt(sessions.expiresAt, alive.now)))
    .orderBy(desc(sessions.lastSeenAt), desc(sessions.id));
}

/** The hash of the key of the session that was ended; undefined when the account has none of this id. */
export async function deleteOwnSession(queries: Queries, accountId: string, id: string): Promise<string | undefined> {
  const [row] = await queries
    .delete(sessions)
    .where(and(eq(sessions.id, id), eq(sessions.accountId, accountId)))
    .returning({ keyHash: sessions.keyHash });
  return row?.keyHash;
}

/** All of an account's sessions, but perhaps one. */
export async function deleteSessionsOf(queries: Queries, accountId: string, butKeyHash = ''): Promise<string[]> {
  const rows = await queries
    .delete(sessions)
    .where(and(eq(sessions.accountId, accountId), ne(sessions.keyHash, butKeyHash)))
    .returning({ keyHash: sessions.keyHash });
  return rows.map(({ keyHash }) => keyHash);
}

export async function deleteSessions(queries: Queries, keyHashes: readonly string[]): Promise<void> {
  if (keyHashes.length > 0) await queries.delete(sessions).where(inArray(sessions.keyHash, [...keyHashes]));
}

/** Sessions and choices that came from this session of the issuer. */
export async function deleteIssuerSession(queries: Queries, issuerSession: string): Promise<string[]> {
  await queries.delete(pendingChoices).where(eq(pendingChoices.issuerSession, issuerSession));
  const rows = await queries
    .delete(sessions)
    .where(eq(sessions.issuerSession, issuerSession))
    .returning({ keyHash: sessions.keyHash });
  return rows.map(({ keyHash }) => keyHash);
}

/**
 * The account of (issuer, subject), made at the first login; name and e-mail follow the issuer. ID-porten and a proved address tell
 * neither, so there people tell them themselves, and what they told stays.
 */
export async function upsertAccount(
  queries: Queries,
  account: { issuer: AccountIssuer; subject: string; name: string; email: string | null; language: 'nb' | 'en' },
): Promise<{ id: string; name: string }> {
  const set =
    account.issuer === 'idporten' || account.issuer === 'email'
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
    .onConflictDoUpdate({
      target: [accounts.issuer, accounts.subject],
      set: { ...set, language: sql`case when ${accounts.languageChosen} then ${accounts.language} else excluded.language end` },
    })
    .returning({ id: accounts.id, name: accounts.name });
  if (row === undefined) throw new Error('an upsert returned no row');
  return row;
}

export async function setAccountLanguage(queries: Queries, accountId: string, language: 'nb' | 'en'): Promise<void> {
  await queries.update(accounts).set({ language, languageChosen: true }).where(eq(accounts.id, accountId));
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

export async function insertPendingChoice(queries: Queries, row: typeof pendingChoices.$inferInsert): Promise<void> {
  await queries.insert(pendingChoices).values(row);
}

export async function findPendingChoice(queries: Queries, keyHash: string, now: Date) {
  const [row] = await queries
    .select()
    .from(pendingChoices)
    .where(and(eq(pendingChoices.keyHash, keyHash), gt(pendingChoices.expiresAt, now)));
  return row;
}

/** Gives the choice and forgets it: of two that come at once, one gets it. */
export async function takePendingChoice(queries: Queries, keyHash: string, now: Date) {
  const [row] = await queries
    .delete(pendingChoices)
    .where(and(eq(pendingChoices.keyHash, keyHash), gt(pendingChoices.expiresAt, now)))
    .returning();
  return row;
}

/** Choices that an account was about to make. */
export async function deletePendingChoices(queries: Queries, accountId: string): Promise<void> {
  await queries.delete(pendingChoices).where(eq(pendingChoices.accountId, accountId));
}

/**
 * The account that was opened by an address becomes the issuer's, with all that is in it. False when it is one already. Throws the
 * violation of `accounts_issuer_subject` when the issuer's subject has an account.
 */
export async function upgradeAccount(
  queries: Queries,
  accountId: string,
  to: { issuer: AccountIssuer; subject: string; name: string },
): Promise<boolean> {
  const rows = await queries
    .update(accounts)
    .set({ issuer: to.issuer, subject: to.subject, name: sql`coalesce(nullif(${accounts.name}, ''), ${to.name})` })
    .where(and(eq(accounts.id, accountId), eq(accounts.issuer, 'email')))
    .returning({ id: accounts.id });
  return rows.length > 0;
}
