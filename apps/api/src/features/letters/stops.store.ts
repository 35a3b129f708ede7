import type { LetterChoices } from '@arena/contract/accounts';
import { and, eq, gt } from 'drizzle-orm';
import type { Queries } from '../../db/client.ts';
import { accounts, mailLinks } from '../../db/schema/accounts.ts';

const isStop = (keyHash: string, now: Date) =>
  and(eq(mailLinks.keyHash, keyHash), eq(mailLinks.purpose, 'stop-letters'), gt(mailLinks.expiresAt, now));

/** What the link is about and what its account has chosen; undefined when it is unknown or over. */
export async function findStop(queries: Queries, keyHash: string, now: Date) {
  const [row] = await queries
    .select({ about: mailLinks.about, accountId: accounts.id, choices: accounts.letterChoices })
    .from(mailLinks)
    .innerJoin(accounts, eq(accounts.id, mailLinks.accountId))
    .where(isStop(keyHash, now));
  return row;
}

/** The same, with the account held until the transaction ends: two presses at once follow each other. */
export async function lockStop(queries: Queries, keyHash: string, now: Date) {
  const [row] = await queries
    .select({ about: mailLinks.about, accountId: accounts.id, choices: accounts.letterChoices })
    .from(mailLinks)
    .innerJoin(accounts, eq(accounts.id, mailLinks.accountId))
    .where(isStop(keyHash, now))
    .for('no key update');
  return row;
}

export async function saveChoices(queries: Queries, accountId: string, choices: LetterChoices): Promise<void> {
  await queries.update(accounts).set({ letterChoices: choices }).where(eq(accounts.id, accountId));
}

export async function markUsed(queries: Queries, keyHash: string, about: Record<string, string>, at: Date): Promise<void> {
  await queries.update(mailLinks).set({ about, usedAt: at }).where(eq(mailLinks.keyHash, keyHash));
}
