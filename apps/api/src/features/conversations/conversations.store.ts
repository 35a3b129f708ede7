import { and, asc, desc, eq, inArray, isNotNull, isNull, lt, or, sql } from 'drizzle-orm';
import type { Queries } from '../../db/client.ts';
import { accounts } from '../../db/schema/accounts.ts';
import { conversations, messages } from '../../db/schema/conversations.ts';
import { employers } from '../../db/schema/employers.ts';
import { opportunities } from '../../db/schema/opportunities.ts';
import { consents, referrals } from '../../db/schema/proposals.ts';

const columns = {
  id: conversations.id,
  opportunityId: conversations.opportunityId,
  seekerId: conversations.seekerId,
  interestId: conversations.interestId,
  createdAt: conversations.createdAt,
  titleNb: opportunities.titleNb,
  titleEn: opportunities.titleEn,
  employerId: opportunities.employerId,
  employerName: opportunities.employerName,
  employerStatus: employers.status,
  seekerName: accounts.name,
  seekerEmail: accounts.email,
  consentWithdrawnAt: consents.withdrawnAt,
};

const joined = (queries: Queries) =>
  queries
    .select(columns)
    .from(conversations)
    .innerJoin(opportunities, eq(opportunities.id, conversations.opportunityId))
    .innerJoin(accounts, eq(accounts.id, conversations.seekerId))
    .leftJoin(employers, eq(employers.id, opportunities.employerId))
    .leftJoin(referrals, eq(referrals.id, conversations.referralId))
    .leftJoin(consents, eq(consents.id, referrals.consentId));

export async function findConversation(queries: Queries, id: string) {
  const [row] = await joined(queries).where(eq(conversations.id, id));
  return row;
}
export type ConversationRow = NonNullable<Awaited<ReturnType<typeof findConversation>>>;

export const listOfSeeker = (queries: Queries, seekerId: string): Promise<ConversationRow[]> =>
  joined(queries).where(eq(conversations.seekerId, seekerId)).orderBy(desc(conversations.id));

export const listOfEmployer = (queries: Queries, employerId: string): Promise<ConversationRow[]> =>
  joined(queries)
    .where(and(eq(opportunities.employerId, employerId), or(isNotNull(conversations.interestId), isNull(consents.withdrawnAt))))
    .orderBy(desc(conversations.id));

/** Makes the conversation of a pair, or adds the second reason to the one they have. Its id. */
export async function upsertConversation(
  queries: Queries,
  row: { opportunityId: string; seekerId: string; interestId: string | null; referralId: string | null },
): Promise<string> {
  const [kept] = await queries
    .insert(conversations)
    .values(row)
    .onConflictDoUpdate({
      target: [conversations.opportunityId, conversations.seekerId],
      set: {
        interestId: sql`coalesce(excluded.interest_id, ${conversations.interestId})`,
        referralId: sql`coalesce(excluded.referral_id, ${conversations.referralId})`,
      },
    })
    .returning({ id: conversations.id });
  if (kept === undefined) throw new Error('an upsert returned no row');
  return kept.id;
}

export async function listIdsOfPairs(
  queries: Queries,
  pairs: readonly { opportunityId: string; seekerId: string }[],
): Promise<{ id: string; opportunityId: string; seekerId: string }[]> {
  if (pairs.length === 0) return [];
  const values = (of: 'opportunityId' | 'seekerId') => [...new Set(pairs.map((pair) => pair[of]))];
  return queries
    .select({ id: conversations.id, opportunityId: conversations.opportunityId, seekerId: conversations.seekerId })
    .from(conversations)
    .where(
      and(inArray(conversations.opportunityId, values('opportunityId')), inArray(conversations.seekerId, values('seekerId'))),
    );
}

/** Messages of the conversations, oldest first. */
export async function listMessages(queries: Queries, conversationIds: readonly string[]) {
  if (conversationIds.length === 0) return [];
  return queries
    .select({
      id: messages.id,
      conversationId: messages.conversationId,
      authorId: messages.authorId,
      side: messages.side,
      from: accounts.name,
      text: messages.text,
      createdAt: messages.createdAt,
    })
    .from(messages)
    .innerJoin(accounts, eq(accounts.id, messages.authorId))
    .where(inArray(messages.conversationId, [...conversationIds]))
    .orderBy(asc(messages.id));
}

/** The message's id, or undefined when the key was used in this conversation before. */
export async function insertMessage(queries: Queries, row: typeof messages.$inferInsert): Promise<string | undefined> {
  const [inserted] = await queries
    .insert(messages)
    .values(row)
    .onConflictDoNothing({ target: [messages.conversationId, messages.sendingKey] })
    .returning({ id: messages.id });
  return inserted?.id;
}

export async function findMessageByKey(queries: Queries, conversationId: string, sendingKey: string) {
  const [row] = await queries
    .select()
    .from(messages)
    .where(and(eq(messages.conversationId, conversationId), eq(messages.sendingKey, sendingKey)));
  return row;
}

export async function findMessage(queries: Queries, id: string) {
  const [row] = await queries.select().from(messages).where(eq(messages.id, id));
  return row;
}

/** The receiving side's last own message before the given one: letters are counted from it. */
export async function findLastOf(
  queries: Queries,
  conversationId: string,
  side: 'seeker' | 'employer',
  beforeId: string,
): Promise<string | undefined> {
  const [row] = await queries
    .select({ id: messages.id })
    .from(messages)
    .where(and(eq(messages.conversationId, conversationId), eq(messages.side, side), lt(messages.id, beforeId)))
    .orderBy(desc(messages.id))
    .limit(1);
  return row?.id;
}
