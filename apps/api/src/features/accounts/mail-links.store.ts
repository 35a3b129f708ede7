import type { MailLinkPurpose } from '@arena/contract/accounts';
import { and, count, eq, gt, isNull, lt, sql } from 'drizzle-orm';
import type { Queries } from '../../db/client.ts';
import { accounts, mailLinks } from '../../db/schema/accounts.ts';
import type { SentLinks } from './mail-links.rules.ts';

/** The links of one purpose to an address, or for an account. */
export type LinksOf = { purpose: MailLinkPurpose } & ({ email: string } | { accountId: string });

const areOf = (of: LinksOf) =>
  and(eq(mailLinks.purpose, of.purpose), 'email' in of ? eq(mailLinks.email, of.email) : eq(mailLinks.accountId, of.accountId));

/** Until the transaction ends whoever else comes for these links waits: so that two counts are two, and two ends never wait in a ring. */
export async function takeTurn(queries: Queries, of: LinksOf): Promise<void> {
  const turn = `${of.purpose} ${'email' in of ? of.email : of.accountId}`;
  await queries.execute(sql`select pg_advisory_xact_lock(hashtextextended(${turn}, 0))`);
}

export async function isMade(queries: Queries, keyHash: string): Promise<boolean> {
  const rows = await queries.select({ keyHash: mailLinks.keyHash }).from(mailLinks).where(eq(mailLinks.keyHash, keyHash));
  return rows.length > 0;
}

/** Whether the account is there, and then until the transaction ends. */
export async function holdAccount(queries: Queries, accountId: string): Promise<boolean> {
  const rows = await queries.select({ id: accounts.id }).from(accounts).where(eq(accounts.id, accountId)).for('key share');
  return rows.length > 0;
}

export async function insertLink(queries: Queries, row: typeof mailLinks.$inferInsert): Promise<void> {
  await queries.insert(mailLinks).values(row);
}

/** Those that wait work no more. */
export async function endLinks(queries: Queries, of: LinksOf, now: Date): Promise<void> {
  await queries
    .update(mailLinks)
    .set({ usedAt: now })
    .where(and(areOf(of), isNull(mailLinks.usedAt)));
}

const alive = (keyHash: string, purpose: MailLinkPurpose, now: Date) =>
  and(eq(mailLinks.keyHash, keyHash), eq(mailLinks.purpose, purpose), isNull(mailLinks.usedAt), gt(mailLinks.expiresAt, now));

export async function findLink(queries: Queries, keyHash: string, purpose: MailLinkPurpose, now: Date) {
  const [row] = await queries
    .select()
    .from(mailLinks)
    .where(alive(keyHash, purpose, now));
  return row;
}

/** Gives the link and marks it used, in one statement: of two that come at once, one gets it. */
export async function takeLink(queries: Queries, keyHash: string, purpose: MailLinkPurpose, now: Date) {
  const [row] = await queries
    .update(mailLinks)
    .set({ usedAt: now })
    .where(alive(keyHash, purpose, now))
    .returning();
  return row;
}

export async function countSent(
  queries: Queries,
  of: LinksOf,
  { since, place, openUntil }: { since: Date; place: string; openUntil: Date },
): Promise<SentLinks> {
  const [row] = await queries
    .select({
      inAll: count(),
      fromPlace: sql<number>`count(*) filter (where ${mailLinks.about} ->> 'place' = ${place})::int`,
      open: sql<number>`count(*) filter (where ${mailLinks.usedAt} is null and ${mailLinks.expiresAt} > ${openUntil.toISOString()}::timestamptz)::int`,
    })
    .from(mailLinks)
    .where(and(areOf(of), gt(mailLinks.createdAt, since)));
  return row ?? { inAll: 0, fromPlace: 0, open: 0 };
}

export async function countFromSource(
  queries: Queries,
  { purpose, source, since }: { purpose: MailLinkPurpose; source: string; since: Date },
): Promise<number> {
  const [row] = await queries
    .select({ links: count() })
    .from(mailLinks)
    .where(and(eq(mailLinks.purpose, purpose), gt(mailLinks.createdAt, since), sql`${mailLinks.about} ->> 'source' = ${source}`));
  return row?.links ?? 0;
}

export async function deleteOldLinks(queries: Queries, before: Date): Promise<void> {
  await queries.delete(mailLinks).where(lt(mailLinks.expiresAt, before));
}
