import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, lt, or, sql } from 'drizzle-orm';
import type { Queries } from '../../db/client.ts';
import { accounts } from '../../db/schema/accounts.ts';
import { conversationReads, conversations, messages } from '../../db/schema/conversations.ts';
import { employers } from '../../db/schema/employers.ts';
import { interests } from '../../db/schema/interests.ts';
import { opportunities } from '../../db/schema/opportunities.ts';
import { consents, referrals } from '../../db/schema/proposals.ts';
import type { Side } from './conversations.rules.ts';

const columns = {
  id: conversations.id,
  opportunityId: conversations.opportunityId,
  seekerId: conversations.seekerId,
  interestId: conversations.interestId,
  createdAt: conversations.createdAt,
  titleNb: opportunities.titleNb,
  titleEn: opportunities.titleEn,
  source: opportunities.source,
  kind: opportunities.kind,
  sector: employers.sector,
  employerId: opportunities.employerId,
  employerName: opportunities.employerName,
  employerStatus: employers.status,
  pausedBecause: employers.pausedBecause,
  seekerName: accounts.name,
  seekerEmail: accounts.email,
  consentWithdrawnAt: consents.withdrawnAt,
  pseudonym: interests.pseudonym,
  blockedBy: sql<Side[]>`array(select b.side from blocks b
    where b.seeker_id = ${conversations.seekerId} and b.employer_id = ${opportunities.employerId})`,
};

const joined = (queries: Queries) =>
  queries
    .select(columns)
    .from(conversations)
    .innerJoin(opportunities, eq(opportunities.id, conversations.opportunityId))
    .innerJoin(accounts, eq(accounts.id, conversations.seekerId))
    .leftJoin(employers, eq(employers.id, opportunities.employerId))
    .leftJoin(interests, eq(interests.id, conversations.interestId))
    .leftJoin(referrals, eq(referrals.id, conversations.referralId))
    .leftJoin(consents, eq(consents.id, referrals.consentId));

export async function findConversation(queries: Queries, id: string) {
  const [row] = await joined(queries).where(eq(conversations.id, id));
  return row;
}
export type ConversationRow = NonNullable<Awaited<ReturnType<typeof findConversation>>>;

/** What the two yeses of an interest opened: the seeker's words, and who of the organisation said yes or invited, if still there. */
export async function findOpened(queries: Queries, interestId: string, employerId: string | null) {
  const [row] = await queries
    .select({
      words: sql<string>`concat_ws(${'\n\n'}::text, nullif(${interests.ownWords}, ''), nullif(${interests.profileWords}, ''))`,
      contact: sql<string | null>`(select person.name from status_changes said
        join accounts person on person.id = said.actor_id
        join employer_members still on still.account_id = said.actor_id and still.employer_id = ${employerId}
        where said.subject_type = 'interest' and said.subject_id = ${interestId} and said.actor_role = 'employer'
          and said.to_status in ('sent', 'accepted')
        order by said.sequence desc limit 1)`,
    })
    .from(interests)
    .where(and(eq(interests.id, interestId), eq(interests.status, 'accepted')));
  return row;
}

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

const messageColumns = {
  id: messages.id,
  conversationId: messages.conversationId,
  authorId: messages.authorId,
  side: messages.side,
  from: accounts.name,
  text: messages.text,
  createdAt: messages.createdAt,
};
export type MessageRow = Awaited<ReturnType<typeof listMessagesAfter>>[number];

const messagesWith = (queries: Queries) =>
  queries.select(messageColumns).from(messages).innerJoin(accounts, eq(accounts.id, messages.authorId));

/** Oldest first: those after the one with this id, or from the first. */
export const listMessagesAfter = (queries: Queries, conversationId: string, after: string | undefined, limit: number) =>
  messagesWith(queries)
    .where(and(eq(messages.conversationId, conversationId), after === undefined ? undefined : gt(messages.id, after)))
    .orderBy(asc(messages.id))
    .limit(limit);

export async function findMessageWith(queries: Queries, conversationId: string, id: string) {
  const [row] = await messagesWith(queries).where(and(eq(messages.conversationId, conversationId), eq(messages.id, id)));
  return row;
}

/** Newest first: those before the one with this id, or from the last. */
export const listMessagesBefore = (queries: Queries, conversationId: string, before: string | undefined, limit: number) =>
  messagesWith(queries)
    .where(and(eq(messages.conversationId, conversationId), before === undefined ? undefined : lt(messages.id, before)))
    .orderBy(desc(messages.id))
    .limit(limit);

/**
 * Held until the transaction ends, so that what is written in one conversation gets its ids in the order in which others can see it: who
 * asks for what came after a message misses nothing.
 */
export async function lockConversation(queries: Queries, id: string): Promise<void> {
  await queries.select({ id: conversations.id }).from(conversations).where(eq(conversations.id, id)).for('no key update');
}

/** Spelled out, as a query over one table alone would name it `id`, and so that of the messages within. */
const thisConversation = sql.raw('conversations.id');

export interface Overview {
  conversationId: string;
  lastText: string | null;
  lastAt: Date | null;
  unread: number;
}

/** What a list says of each conversation, for one reader: the last message, and how many of the other side's nobody here has seen or answered. */
export async function listOverviews(
  queries: Queries,
  conversationIds: readonly string[],
  reader: { accountId: string; side: Side },
): Promise<Overview[]> {
  if (conversationIds.length === 0) return [];
  const last = (of: 'text' | 'created_at') =>
    sql`(select ${sql.raw(`l.${of}`)} from messages l where l.conversation_id = ${thisConversation} order by l.id desc limit 1)`;
  return queries
    .select({
      conversationId: conversations.id,
      lastText: sql<string | null>`${last('text')}`,
      lastAt: sql<Date | null>`${last('created_at')}`.mapWith(messages.createdAt),
      unread: sql<number>`(select count(*)::int from messages m where m.conversation_id = ${thisConversation}
        and m.side <> ${reader.side} and m.created_at > ${seenUpTo(reader)})`,
    })
    .from(conversations)
    .where(inArray(conversations.id, [...conversationIds]));
}

/** How far the reader has seen, or their side has answered; the beginning of time for never. */
const seenUpTo = ({ accountId, side }: { accountId: string; side: Side }) =>
  sql`greatest('-infinity'::timestamptz,
    (select r.read_at from conversation_reads r where r.conversation_id = ${thisConversation} and r.account_id = ${accountId}),
    (select max(o.created_at) from messages o where o.conversation_id = ${thisConversation} and o.side = ${side}))`;

/** The first message of the other side that the reader has not seen. */
export async function findFirstUnread(
  queries: Queries,
  conversationId: string,
  reader: { accountId: string; side: Side },
): Promise<string | null> {
  const [row] = await queries
    .select({ id: messages.id })
    .from(messages)
    .innerJoin(conversations, eq(conversations.id, messages.conversationId))
    .where(
      and(
        eq(messages.conversationId, conversationId),
        sql`${messages.side} <> ${reader.side}`,
        sql`${messages.createdAt} > ${seenUpTo(reader)}`,
      ),
    )
    .orderBy(asc(messages.id))
    .limit(1);
  return row?.id ?? null;
}

/** Remembers that somebody has seen up to this message, if it is one of the conversation's; never less than before. */
export async function keepRead(
  queries: Queries,
  read: { conversationId: string; accountId: string; upTo: string },
): Promise<void> {
  await queries.execute(sql`insert into ${conversationReads} as known (conversation_id, account_id, read_at)
    select ${read.conversationId}, ${read.accountId}, m.created_at from messages m
    where m.id = ${read.upTo} and m.conversation_id = ${read.conversationId}
    on conflict (conversation_id, account_id) do update set read_at = excluded.read_at where known.read_at < excluded.read_at`);
}

/** When somebody last saw, and their side last wrote, as far as it is before the end of a message's telling. */
export async function findReceiver(queries: Queries, conversationId: string, receiver: { accountId: string; side: Side }) {
  const [read] = await queries
    .select({ readAt: conversationReads.readAt })
    .from(conversationReads)
    .where(and(eq(conversationReads.conversationId, conversationId), eq(conversationReads.accountId, receiver.accountId)));
  const [wrote] = await queries
    .select({ at: messages.createdAt })
    .from(messages)
    .where(and(eq(messages.conversationId, conversationId), eq(messages.side, receiver.side)))
    .orderBy(desc(messages.id))
    .limit(1);
  return { readAt: read?.readAt ?? null, sideWroteAt: wrote?.at ?? null };
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

/** Tells whoever looks at it that something other than its rows changed. */
export async function announceChange(queries: Queries, conversationId: string): Promise<void> {
  await queries.execute(sql`select pg_notify('conversation_changed', ${conversationId})`);
}

/** Conversations of the two, of all the employer's opportunities. */
export async function listIdsOfTwo(queries: Queries, seekerId: string, employerId: string): Promise<string[]> {
  const rows = await queries
    .select({ id: conversations.id })
    .from(conversations)
    .innerJoin(opportunities, eq(opportunities.id, conversations.opportunityId))
    .where(and(eq(conversations.seekerId, seekerId), eq(opportunities.employerId, employerId)))
    .orderBy(conversations.id);
  return rows.map(({ id }) => id);
}
