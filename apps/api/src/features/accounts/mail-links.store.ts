import type { MailLinkPurpose } from '@arena/contract/accounts';
import { and, count, eq, gt, isNull, lt, ne, sql } from 'drizzle-orm';
import type { Queries } from '../../db/client.ts';
import { mailLinks } from '../../db/schema/accounts.ts';

/** Whether it was new: the same link made again, by a job that runs twice, is one row. */
export async function insertLink(queries: Queries, row: typeof mailLinks.$inferInsert): Promise<boolean> {
  const rows = await queries.insert(mailLinks).values(row).onConflictDoNothing().returning({ keyHash: mailLinks.keyHash });
  return rows.length > 0;
}

/** Other links of the same purpose to the same address, or for the same account, work no more. */
export async function endLinks(
  queries: Queries,
  of: { purpose: MailLinkPurpose; email?: string; accountId?: string },
  now: Date,
  butKeyHash = '',
): Promise<void> {
  await queries
    .update(mailLinks)
    .set({ usedAt: now })
    .where(
      and(
        eq(mailLinks.purpose, of.purpose),
        ...(of.email === undefined ? [] : [eq(mailLinks.email, of.email)]),
        ...(of.accountId === undefined ? [] : [eq(mailLinks.accountId, of.accountId)]),
        isNull(mailLinks.usedAt),
        ne(mailLinks.keyHash, butKeyHash),
      ),
    );
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

export async function countLinks(
  queries: Queries,
  of: { purpose: MailLinkPurpose; since: Date } & ({ email: string } | { source: string }),
): Promise<number> {
  const [row] = await queries
    .select({ links: count() })
    .from(mailLinks)
    .where(
      and(
        eq(mailLinks.purpose, of.purpose),
        gt(mailLinks.createdAt, of.since),
        'email' in of ? eq(mailLinks.email, of.email) : sql`${mailLinks.about} ->> 'source' = ${of.source}`,
      ),
    );
  return row?.links ?? 0;
}

export async function deleteOldLinks(queries: Queries, before: Date): Promise<void> {
  await queries.delete(mailLinks).where(lt(mailLinks.expiresAt, before));
}
