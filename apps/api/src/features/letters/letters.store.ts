import { and, asc, count, desc, eq, gt, inArray, isNotNull, isNull, lt, lte, ne, or, sql } from 'drizzle-orm';
import type { Queries } from '../../db/client.ts';
import { accounts, mailLinks } from '../../db/schema/accounts.ts';
import { letters, notices } from '../../db/schema/system.ts';
import { type MailboxStore, mailboxSize, type StoredLetter } from '../../integrations/mail/local-mailbox.ts';

export type LetterRow = typeof letters.$inferSelect;
type Page = { nb: string; en: string };

const receivers = (queries: Queries, accountId: string) =>
  queries
    .select({ email: accounts.email, language: accounts.language, choices: accounts.letterChoices })
    .from(accounts)
    .where(eq(accounts.id, accountId));

export async function findReceiver(queries: Queries, accountId: string) {
  const [row] = await receivers(queries, accountId);
  return row;
}

/** The same, and the account stays until the transaction ends: it may be deleted beside this. */
export async function holdReceiver(queries: Queries, accountId: string) {
  const [row] = await receivers(queries, accountId).for('key share');
  return row;
}

/** One at a time for each account, until the transaction ends: who counts what went out lately must see the one before. */
export async function takeTurn(queries: Queries, accountId: string): Promise<void> {
  await queries.execute(sql`select pg_advisory_xact_lock(hashtextextended('letters ' || ${accountId}, 0))`);
}

export async function isKnown(queries: Queries, key: string): Promise<boolean> {
  const { rows } = await queries.execute(
    sql`select from letters where key = ${key} union all select from notices where key = ${key} limit 1`,
  );
  return rows.length > 0;
}

export async function wasSent(queries: Queries, key: string): Promise<boolean> {
  const [row] = await queries.select({ sentAt: letters.sentAt }).from(letters).where(eq(letters.key, key));
  return row !== undefined && row.sentAt !== null;
}

/** Of a letter that never waited here: only that it went out. */
export async function rememberSentTo(queries: Queries, key: string, name: string, at: Date): Promise<void> {
  await queries
    .insert(letters)
    .values({ key, name, sentAt: at })
    .onConflictDoUpdate({ target: letters.key, set: { name, sentAt: at } });
}

/** Undefined when the key was told before. */
export async function insertNotice(
  queries: Queries,
  row: {
    accountId: string;
    key: string;
    name: string;
    page: Page;
    opportunityId: string | null;
    createdAt: Date;
    mailAfter: Date | null;
  },
): Promise<string | undefined> {
  const [inserted] = await queries.insert(notices).values(row).onConflictDoNothing().returning({ id: notices.id });
  return inserted?.id;
}

/** Letters that went out alone, or are about to. */
export async function countAlone(queries: Queries, accountId: string, since: Date): Promise<number> {
  const [row] = await queries
    .select({ count: count() })
    .from(letters)
    .where(and(eq(letters.accountId, accountId), gt(letters.createdAt, since), ne(letters.name, 'digest')));
  return row?.count ?? 0;
}

/** Puts mail about these notices on its way. A key that is there already keeps its letter. */
export async function insertLetter(
  queries: Queries,
  letter: { accountId: string; key: string; name: string; page: Page; at: Date },
  noticeIds: readonly string[],
): Promise<void> {
  const { at, ...row } = letter;
  const [inserted] = await queries
    .insert(letters)
    .values({ ...row, createdAt: at, tryAfter: at })
    .onConflictDoNothing()
    .returning({ id: letters.id });
  if (inserted === undefined) await stopMail(queries, noticeIds);
  else
    await queries
      .update(notices)
      .set({ letterId: inserted.id })
      .where(inArray(notices.id, [...noticeIds]));
}

/** No mail will tell of these any more; in the product they stay. */
export async function stopMail(queries: Queries, noticeIds: readonly string[]): Promise<void> {
  if (noticeIds.length === 0) return;
  await queries
    .update(notices)
    .set({ mailAfter: null })
    .where(inArray(notices.id, [...noticeIds]));
}

/** Accounts with something that waited for a digest and may go out now. */
export async function listDue(queries: Queries, now: Date, limit: number): Promise<string[]> {
  const rows = await queries
    .selectDistinct({ accountId: notices.accountId })
    .from(notices)
    .where(and(isNull(notices.letterId), lte(notices.mailAfter, now)))
    .limit(limit);
  return rows.map(({ accountId }) => accountId);
}

export async function listDueOf(queries: Queries, accountId: string, now: Date) {
  return queries
    .select()
    .from(notices)
    .where(and(eq(notices.accountId, accountId), isNull(notices.letterId), lte(notices.mailAfter, now)))
    .orderBy(asc(notices.id));
}

/** The letter that has waited longest, taken: nobody else takes it before `until`. */
export async function claimLetter(queries: Queries, now: Date, until: Date): Promise<LetterRow | undefined> {
  const next = queries
    .select({ id: letters.id })
    .from(letters)
    .where(and(lte(letters.tryAfter, now), isNull(letters.sentAt), isNull(letters.refusedAt)))
    .orderBy(asc(letters.tryAfter))
    .limit(1)
    .for('update', { skipLocked: true });
  const [row] = await queries
    .update(letters)
    .set({ tryAfter: until, handedAt: now, attempts: sql`${letters.attempts} + 1`, trouble: null })
    .where(inArray(letters.id, next))
    .returning();
  return row;
}

export async function listNoticesOf(queries: Queries, letterId: string) {
  return queries
    .select({ id: notices.id, name: notices.name, readAt: notices.readAt })
    .from(notices)
    .where(eq(notices.letterId, letterId))
    .orderBy(asc(notices.id));
}

/** It has been handed over. Without what it said: only the key is needed to send it no second time. */
export async function rememberSent(queries: Queries, id: string, at: Date): Promise<void> {
  await queries.update(letters).set({ sentAt: at, tryAfter: null, trouble: null }).where(eq(letters.id, id));
  await queries.update(notices).set({ mailedAt: at }).where(eq(notices.letterId, id));
}

export async function rememberRefused(
  queries: Queries,
  id: string,
  refused: { at: Date; recipient: string; trouble: string },
): Promise<void> {
  const { at, recipient, trouble } = refused;
  await queries.update(letters).set({ refusedAt: at, tryAfter: null, recipient, trouble }).where(eq(letters.id, id));
}

export async function rememberTrouble(queries: Queries, id: string, tryAfter: Date, trouble: string): Promise<void> {
  await queries.update(letters).set({ tryAfter, trouble }).where(eq(letters.id, id));
}

/** Nobody wants it any more. */
export async function forgetLetter(queries: Queries, id: string): Promise<void> {
  await queries.update(letters).set({ tryAfter: null }).where(eq(letters.id, id));
}

/** Mail works again: what failed before need not wait out its pause. Letters that somebody has taken have no trouble. */
export async function bringForward(queries: Queries, now: Date): Promise<void> {
  await queries
    .update(letters)
    .set({ tryAfter: now })
    .where(and(gt(letters.tryAfter, now), isNull(letters.sentAt), isNull(letters.refusedAt), isNotNull(letters.trouble)));
}

export async function insertStopLink(queries: Queries, row: typeof mailLinks.$inferInsert): Promise<void> {
  await queries.insert(mailLinks).values(row);
}

/** How many letters wait since when, how many of them met trouble, and how many went out and were refused since `since`. */
export async function readOutbox(queries: Queries, since: Date) {
  const waits = sql`try_after is not null and sent_at is null and refused_at is null`;
  const [waiting] = await queries
    .select({
      waiting: count(),
      troubled: sql<number>`count(${letters.trouble})::int`,
      oldest: sql`min(${letters.createdAt})`.mapWith(letters.createdAt),
    })
    .from(letters)
    .where(waits);
  const [gone] = await queries
    .select({
      sent: sql<number>`count(*) filter (where ${letters.sentAt} > ${since})::int`,
      refused: sql<number>`count(*) filter (where ${letters.refusedAt} > ${since})::int`,
    })
    .from(letters)
    .where(gt(letters.createdAt, new Date(since.getTime() - 7 * 86_400_000)));
  return {
    waiting: waiting?.waiting ?? 0,
    troubled: waiting?.troubled ?? 0,
    oldest: (waiting?.oldest ?? null) as Date | null,
    sent: gone?.sent ?? 0,
    refused: gone?.refused ?? 0,
  };
}

/** The newest letter that this address refused, if none has reached it since. */
export async function findRefusal(queries: Queries, accountId: string, email: string): Promise<Date | null> {
  const [row] = await queries
    .select({ at: letters.refusedAt })
    .from(letters)
    .where(
      and(
        eq(letters.accountId, accountId),
        eq(letters.recipient, email),
        isNotNull(letters.refusedAt),
        sql`not exists (select from letters later where later.account_id = ${accountId} and later.sent_at > letters.refused_at)`,
      ),
    )
    .orderBy(desc(letters.refusedAt))
    .limit(1);
  return row?.at ?? null;
}

/** What still waits is kept, however old. */
export async function deleteLettersBefore(queries: Queries, day: Date): Promise<void> {
  await queries
    .delete(letters)
    .where(
      and(lt(letters.createdAt, day), or(isNull(letters.tryAfter), isNotNull(letters.sentAt), isNotNull(letters.refusedAt))),
    );
}

const stored = (row: LetterRow): StoredLetter => ({
  id: row.id,
  to: row.recipient,
  subject: row.subject,
  text: row.text,
  html: row.html,
  key: row.key,
  sentAt: row.createdAt,
});

/** The letters of a local installation, read at its mailbox page. */
export function mailboxStore(queries: Queries): MailboxStore {
  return {
    async add(letter) {
      const { to, subject, text, html, key } = letter;
      const said = { recipient: to, subject, text, html };
      // One that was on its way is filled in; one that was kept before stays as it was.
      await queries
        .insert(letters)
        .values({ key, ...said })
        .onConflictDoUpdate({ target: letters.key, set: said, setWhere: eq(letters.text, '') });
    },
    async list(limit) {
      const rows = await queries
        .select()
        .from(letters)
        .where(ne(letters.text, ''))
        .orderBy(desc(letters.id))
        .limit(Math.min(limit, mailboxSize));
      return rows.map(stored);
    },
    async get(id) {
      const [row] = await queries
        .select()
        .from(letters)
        .where(and(eq(letters.id, id), ne(letters.text, '')));
      return row === undefined ? null : stored(row);
    },
  };
}
