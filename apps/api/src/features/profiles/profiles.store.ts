import type { Answers } from '@arena/contract/profiles';
import { and, eq, sql } from 'drizzle-orm';
import type { Queries } from '../../db/client.ts';
import { accounts } from '../../db/schema/accounts.ts';
import { profiles } from '../../db/schema/profiles.ts';

export async function findProfile(queries: Queries, accountId: string) {
  const [row] = await queries
    .select({
      accountId: profiles.accountId,
      answers: profiles.answers,
      findable: profiles.findable,
      pausedAt: profiles.pausedAt,
      asleepAt: profiles.asleepAt,
      version: profiles.version,
      name: accounts.name,
      email: accounts.email,
      language: accounts.language,
    })
    .from(profiles)
    .innerJoin(accounts, eq(accounts.id, profiles.accountId))
    .where(eq(profiles.accountId, accountId));
  return row;
}

/** The answers as they are now, kept from everybody else until the transaction ends. */
export async function lockAnswers(queries: Queries, accountId: string): Promise<Answers | undefined> {
  const [row] = await queries
    .select({ answers: profiles.answers })
    .from(profiles)
    .where(eq(profiles.accountId, accountId))
    .for('update');
  return row?.answers;
}

/** Only for answers that are locked: whoever saved with the version from before is told so. */
export async function updateLockedAnswers(queries: Queries, accountId: string, answers: Answers, now: Date): Promise<void> {
  await queries
    .update(profiles)
    .set({ answers, version: sql`${profiles.version} + 1`, updatedAt: now })
    .where(eq(profiles.accountId, accountId));
}

/** False when there was a profile already. */
export async function insertProfile(
  queries: Queries,
  row: { accountId: string; answers: Answers; findable: boolean },
): Promise<boolean> {
  const inserted = await queries.insert(profiles).values(row).onConflictDoNothing().returning({ id: profiles.accountId });
  return inserted.length === 1;
}

/** The new version, or undefined when somebody saved since `version` was read. */
export async function updateProfile(
  queries: Queries,
  row: { accountId: string; answers: Answers; findable: boolean; version: number; now: Date },
): Promise<number | undefined> {
  const [updated] = await queries
    .update(profiles)
    .set({ answers: row.answers, findable: row.findable, version: sql`${profiles.version} + 1`, updatedAt: row.now })
    .where(and(eq(profiles.accountId, row.accountId), eq(profiles.version, row.version)))
    .returning({ version: profiles.version });
  return updated?.version;
}

/**
 * Saves the name, and an address where there was none; another one must be proved before it is taken. None at all may be told, but where it
 * is what the person signs in with. Gives the address that stands.
 */
export async function updateContact(
  queries: Queries,
  accountId: string,
  { name, email }: { name: string; email: string | null },
): Promise<string | null> {
  const kept =
    email === null
      ? sql`case when ${accounts.issuer} = 'email' then ${accounts.email} end`
      : sql`coalesce(${accounts.email}, ${email})`;
  const [row] = await queries
    .update(accounts)
    .set({ name, email: kept })
    .where(eq(accounts.id, accountId))
    .returning({ email: accounts.email });
  return row?.email ?? null;
}
