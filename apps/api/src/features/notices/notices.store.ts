import { and, count, desc, eq, isNull, lt, lte, sql } from 'drizzle-orm';
import type { Queries } from '../../db/client.ts';
import { opportunities } from '../../db/schema/opportunities.ts';
import { notices } from '../../db/schema/system.ts';
import { readTogether } from '../../db/statements.ts';

const prepareUnread = (queries: Queries) =>
  queries
    .select({ accountId: notices.accountId, count: count() })
    .from(notices)
    .where(and(sql`${notices.accountId} = any(${sql.placeholder('keys')}::uuid[])`, isNull(notices.readAt)))
    .groupBy(notices.accountId)
    .prepare('unread');

const readUnread = readTogether(prepareUnread, (row: { accountId: string; count: number }) => row.accountId);

export async function countUnread(queries: Queries, accountId: string): Promise<number> {
  return (await readUnread(queries, [accountId])).get(accountId)?.[0]?.count ?? 0;
}

/** Unread first, then newest first. */
export async function listNotices(queries: Queries, accountId: string, limit: number) {
  return queries
    .select({ notice: notices, titleNb: opportunities.titleNb, titleEn: opportunities.titleEn })
    .from(notices)
    .leftJoin(opportunities, eq(opportunities.id, notices.opportunityId))
    .where(eq(notices.accountId, accountId))
    .orderBy(sql`${notices.readAt} is not null`, desc(notices.id))
    .limit(limit);
}

export async function findNotice(queries: Queries, accountId: string, id: string) {
  const [row] = await queries
    .select()
    .from(notices)
    .where(and(eq(notices.id, id), eq(notices.accountId, accountId)));
  return row;
}

/** Marks the account's own: the one, all that are not newer than `upTo`, or all that lead to the page. Whoever counts them elsewhere hears of it. */
export async function markRead(
  queries: Queries,
  accountId: string,
  which: { id: string } | { upTo: string } | { page: string },
  at: Date,
): Promise<void> {
  const marked = await queries
    .update(notices)
    .set({ readAt: at })
    .where(
      and(
        eq(notices.accountId, accountId),
        isNull(notices.readAt),
        'page' in which
          ? sql`${notices.page} ->> 'nb' = ${which.page}`
          : 'id' in which
            ? eq(notices.id, which.id)
            : lte(notices.id, which.upTo),
      ),
    )
    .returning({ id: notices.id });
  if (marked.length > 0) await queries.execute(sql`select pg_notify('notice_added', ${accountId})`);
}

export async function deleteNoticesBefore(queries: Queries, day: Date): Promise<void> {
  await queries.delete(notices).where(lt(notices.createdAt, day));
}
