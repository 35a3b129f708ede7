import type { LetterChoices } from '@arena/contract/accounts';
import { and, eq, sql } from 'drizzle-orm';
import type { Queries } from '../../db/client.ts';
import { accounts } from '../../db/schema/accounts.ts';

export async function findAccount(queries: Queries, id: string) {
  const [row] = await queries
    .select({
      name: accounts.name,
      issuer: accounts.issuer,
      email: accounts.email,
      language: accounts.language,
      letterChoices: accounts.letterChoices,
    })
    .from(accounts)
    .where(eq(accounts.id, id));
  return row;
}

/** Kinds that are not named stay as they were chosen. */
export async function saveLetterChoices(queries: Queries, id: string, choices: LetterChoices): Promise<void> {
  await queries
    .update(accounts)
    .set({ letterChoices: sql`${accounts.letterChoices} || ${JSON.stringify(choices)}::jsonb` })
    .where(eq(accounts.id, id));
}

/**
 * A proved address. Where the address is the account's key, the key follows; throws the violation of `accounts_issuer_subject` when
 * another account has it.
 */
export async function saveAddress(queries: Queries, id: string, email: string): Promise<void> {
  await queries.update(accounts).set({ email }).where(eq(accounts.id, id));
  await queries
    .update(accounts)
    .set({ subject: email })
    .where(and(eq(accounts.id, id), eq(accounts.issuer, 'email')));
}
