import { desc, eq } from 'drizzle-orm';
import type { Queries } from '../../db/client.ts';
import { accounts } from '../../db/schema/accounts.ts';
import { letters } from '../../db/schema/system.ts';
import { type MailboxStore, mailboxSize, type StoredLetter } from '../../integrations/mail/local-mailbox.ts';

export async function findReceiver(queries: Queries, accountId: string) {
  const [row] = await queries
    .select({ email: accounts.email, language: accounts.language, name: accounts.name })
    .from(accounts)
    .where(eq(accounts.id, accountId));
  return row;
}

export async function wasSent(queries: Queries, key: string): Promise<boolean> {
  const [row] = await queries.select({ sentAt: letters.sentAt }).from(letters).where(eq(letters.key, key));
  return row !== undefined && row.sentAt !== null;
}

/** Remembers that a letter went out, without what it said: only the key is needed to send it no second time. */
export async function rememberSent(queries: Queries, key: string, at: Date): Promise<void> {
  await queries
    .insert(letters)
    .values({ key, recipient: '', subject: '', text: '', html: '', sentAt: at })
    .onConflictDoUpdate({ target: letters.key, set: { sentAt: at } });
}

const stored = (row: typeof letters.$inferSelect): StoredLetter => ({
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
      await queries.insert(letters).values({ key, recipient: to, subject, text, html }).onConflictDoNothing();
    },
    async list(limit) {
      const rows = await queries.select().from(letters).orderBy(desc(letters.id)).limit(Math.min(limit, mailboxSize));
      return rows.map(stored);
    },
    async get(id) {
      const [row] = await queries.select().from(letters).where(eq(letters.id, id));
      return row === undefined ? null : stored(row);
    },
  };
}
