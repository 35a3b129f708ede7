import { eq, lt } from 'drizzle-orm';
import type { Queries } from '../../db/client.ts';
import { employers } from '../../db/schema/employers.ts';
import { usedTokens } from '../../db/schema/system.ts';

/** False when it was used before. */
export async function useToken(queries: Queries, id: string, expiresAt: Date): Promise<boolean> {
  const rows = await queries.insert(usedTokens).values({ id, expiresAt }).onConflictDoNothing().returning({ id: usedTokens.id });
  return rows.length > 0;
}

export async function forgetTokens(queries: Queries, before: Date): Promise<void> {
  await queries.delete(usedTokens).where(lt(usedTokens.expiresAt, before));
}

/** The organisation as registered here, held until the transaction ends: two sendings at once come one after the other. */
export async function lockSender(queries: Queries, organisationNumber: string) {
  const [row] = await queries.select().from(employers).where(eq(employers.organisationNumber, organisationNumber)).for('update');
  return row;
}
