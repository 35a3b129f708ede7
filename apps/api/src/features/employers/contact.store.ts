import { and, eq, gte, ne, sql } from 'drizzle-orm';
import type { Queries } from '../../db/client.ts';
import { interests } from '../../db/schema/interests.ts';
import { opportunities } from '../../db/schema/opportunities.ts';
import { contactKey } from './contact.rules.ts';

const isContact = (employerId: string) =>
  and(eq(opportunities.employerId, employerId), eq(opportunities.creationKey, contactKey));

/** Shows it, as new or as it was changed; never two of an employer. */
export async function openContact(
  queries: Queries,
  row: Pick<
    typeof opportunities.$inferInsert,
    'employerName' | 'titleNb' | 'titleEn' | 'descriptionNb' | 'descriptionEn' | 'municipalityNumber' | 'occupationCode'
  > & { employerId: string },
  now: Date,
): Promise<string> {
  const shown = { ...row, status: 'open' as const, updatedAt: now };
  const [saved] = await queries
    .insert(opportunities)
    .values({ ...shown, kind: 'open-for-contact', creationKey: contactKey, publishedAt: now })
    .onConflictDoUpdate({
      target: [opportunities.employerId, opportunities.creationKey],
      set: { ...shown, expiresAt: null, version: sql`${opportunities.version} + 1` },
    })
    .returning({ id: opportunities.id });
  if (saved === undefined) throw new Error('an upsert returned no row');
  return saved.id;
}

/** Takes it off the shelf; those who wait can still be answered. Undefined when there was none. */
export async function restContact(queries: Queries, employerId: string, now: Date): Promise<string | undefined> {
  const [row] = await queries
    .update(opportunities)
    .set({ status: 'paused', version: sql`${opportunities.version} + 1`, updatedAt: now })
    .where(and(isContact(employerId), eq(opportunities.status, 'open')))
    .returning({ id: opportunities.id });
  return row?.id;
}

export async function findContact(queries: Queries, employerId: string): Promise<string | undefined> {
  const [row] = await queries
    .select({ id: opportunities.id })
    .from(opportunities)
    .where(and(isContact(employerId), eq(opportunities.status, 'open')));
  return row?.id;
}

/** How many have asked to meet there since, but those who took it back. */
export async function countAsked(queries: Queries, employerId: string, since: Date): Promise<number> {
  const [row] = await queries
    .select({ count: sql`count(*)`.mapWith(Number) })
    .from(interests)
    .innerJoin(opportunities, eq(opportunities.id, interests.opportunityId))
    .where(
      and(
        isContact(employerId),
        eq(interests.direction, 'from-seeker'),
        ne(interests.status, 'withdrawn'),
        gte(interests.createdAt, since),
      ),
    );
  return row?.count ?? 0;
}
