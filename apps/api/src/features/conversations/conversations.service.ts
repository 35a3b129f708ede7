/** Two people who have both said yes, writing to each other about one opportunity. */

import type { Access } from '@arena/contract/access';
import type { ConversationNews, ConversationSummary, ConversationView, Message } from '@arena/contract/conversations';
import type { Language } from '@arena/taxonomy/types';
import { type Actor, mayAnswer, type SignedIn } from '../../access/actor.ts';
import { allow } from '../../access/policy.ts';
import { AppError } from '../../app-error.ts';
import type { Queries } from '../../db/client.ts';
import type { Deps } from '../../deps.ts';
import { nameKept } from '../candidates/pseudonyms.service.ts';
import { rememberLooks } from '../looks/looks.service.ts';
import { readNoticesOf } from '../notices/notices.service.ts';
import { afterYesOf, localText } from '../opportunities/opportunities.service.ts';
import { conversationPage, isSeenByEmployer, isWritable, type Side, type Standing } from './conversations.rules.ts';
import * as store from './conversations.store.ts';
import * as files from './files.store.ts';
import * as meetings from './meetings.store.ts';
import { viewMeetings } from './meetings.view.ts';

/** Messages of one page, and of one piece of news. */
const pageSize = 50;
/** Of what was called off, so much is told that nobody turns up in vain. */
const endedMeetings = 3;

/**
 * Opens the conversation of a person and an opportunity, inside the transaction that made the second yes: exactly one per pair, the same
 * id whether an interest or a referral came first. The database refuses it without an accepted one. Returns its id.
 */
export async function openConversation(
  queries: Queries,
  pair: { opportunityId: string; seekerId: string; interestId: string | null; referralId: string | null },
): Promise<string> {
  return store.upsertConversation(queries, pair);
}

/** Ids of the conversations that the pairs have, by "opportunityId seekerId". */
export async function listConversationIds(
  queries: Queries,
  pairs: readonly { opportunityId: string; seekerId: string }[],
): Promise<Map<string, string>> {
  const rows = await store.listIdsOfPairs(queries, pairs);
  return new Map(rows.map(({ id, opportunityId, seekerId }) => [`${opportunityId} ${seekerId}`, id]));
}

export const sideOf = (actor: Actor): Side => (actor.role === 'employer' ? 'employer' : 'seeker');

export const standingOf = (row: store.ConversationRow): Standing => ({
  employerMayAnswer: row.employerStatus !== null && mayAnswer({ status: row.employerStatus, pausedBecause: row.pausedBecause }),
  interestId: row.interestId,
  consentWithdrawn: row.consentWithdrawnAt !== null,
  blockedBy: row.blockedBy,
});

const titleOf = (row: store.ConversationRow, language: Language) =>
  localText(row.titleNb, row.titleEn, language) ?? { text: '–', language };

/** The name the employer reads. Where either wants no more, what the account is called since is nobody's there: the name they had before the yes. */
const seekerNameIn = (deps: Deps, row: store.ConversationRow) =>
  row.blockedBy.length > 0 ? nameKept(deps, row) : row.seekerName;

function otherSide(deps: Deps, row: store.ConversationRow, side: Side) {
  if (side === 'seeker') return { name: row.employerName, email: null };
  // A consent to be referred shows a name, not an address; two yeses open both.
  const isReachable = row.interestId !== null && row.blockedBy.length === 0;
  return { name: seekerNameIn(deps, row), email: isReachable ? row.seekerEmail : null };
}

export async function listConversations(deps: Deps, actor: Actor, language: Language): Promise<ConversationSummary[]> {
  const { queries } = deps.database;
  const side = sideOf(actor);
  const { accountId } = actor as SignedIn;
  const rows =
    actor.role === 'employer'
      ? actor.employer === null
        ? []
        : await store.listOfEmployer(queries, actor.employer.id)
      : await store.listOfSeeker(queries, accountId);
  const ids = rows.map(({ id }) => id);
  const overviews = new Map(
    (await store.listOverviews(queries, ids, { accountId, side })).map((one) => [one.conversationId, one]),
  );
  return rows
    .map((row) => {
      const overview = overviews.get(row.id);
      return {
        id: row.id,
        title: titleOf(row, language),
        withName: otherSide(deps, row, side).name,
        lastText: overview?.lastText ?? null,
        lastAt: (overview?.lastAt ?? row.createdAt).toISOString(),
        unread: overview?.unread ?? 0,
        canWrite: isWritable(standingOf(row)),
      };
    })
    .sort((a, b) => Number(b.unread > 0) - Number(a.unread > 0) || (a.lastAt < b.lastAt ? 1 : -1));
}

/** The conversation, if the actor is one of its two sides and may do this in it; `not_found` otherwise. */
export async function loadConversation(
  queries: Queries,
  actor: Actor,
  id: string,
  access: Extract<
    Access,
    | 'conversation:read'
    | 'message:send'
    | 'meeting:propose'
    | 'meeting:answer'
    | 'meeting:cancel'
    | 'conversation:report'
    | 'conversation:block'
  > = 'conversation:read',
): Promise<store.ConversationRow> {
  const row = await store.findConversation(queries, id);
  allow(actor, 'conversation:read', row);
  if (actor.role === 'employer' && !isSeenByEmployer(standingOf(row))) throw new AppError('not_found');
  // An organisation that was put on hold may read what is there; that it may not write is said, not hidden.
  if ((access === 'message:send' || access === 'meeting:propose' || access === 'meeting:answer') && !isWritable(standingOf(row)))
    throw new AppError('conversation.closed');
  allow(actor, access, row);
  return row;
}

/** An employer that asks for a conversation of others is refused, and the person reads that it tried. */
async function rememberRefusal(deps: Deps, actor: Actor, id: string): Promise<void> {
  if (actor.role !== 'employer') return;
  const { queries } = deps.database;
  const row = await store.findConversation(queries, id);
  if (row === undefined || row.employerId === actor.employer?.id) return;
  const { opportunityId, seekerId } = row;
  await rememberLooks(queries, { actor, kind: 'opened', seekerIds: [seekerId], opportunityId, refused: true, at: deps.clock() });
}

export async function getConversation(
  deps: Deps,
  actor: Actor,
  id: string,
  before: string | undefined,
  language: Language,
): Promise<ConversationView> {
  const { queries } = deps.database;
  const row = await loadConversation(queries, actor, id).catch(async (refusal: unknown) => {
    await rememberRefusal(deps, actor, id);
    throw refusal;
  });
  const side = sideOf(actor);
  const { accountId } = actor as SignedIn;
  const found = await store.listMessagesBefore(queries, id, before, pageSize + 1);
  const messages = found.slice(0, pageSize).reverse();
  const unread = await store.findFirstUnread(queries, id, { accountId, side });
  const isEnded = row.blockedBy.length > 0;
  const opened = row.interestId === null || isEnded ? undefined : await store.findOpened(queries, row.interestId, row.employerId);
  return {
    id,
    opportunity: {
      id: row.opportunityId,
      title: titleOf(row, language),
      isOpen: deps.market.get(row.opportunityId) !== undefined,
      kind: row.kind,
      afterYes: afterYesOf(row),
    },
    with: { ...otherSide(deps, row, side), contact: side === 'seeker' ? (opened?.contact ?? null) : null },
    ownWords: opened === undefined || opened.words === '' ? null : opened.words,
    openedAt: row.createdAt.toISOString(),
    ...(await liveOf(deps, row, actor, messages)),
    earlier: found.length > pageSize,
    firstUnread: unread,
  };
}

/** What came after a message, and how things stand. The same is sent to pages that follow along. */
export async function getConversationNews(
  deps: Deps,
  actor: Actor,
  id: string,
  after: string | undefined,
): Promise<ConversationNews> {
  const { queries } = deps.database;
  const row = await loadConversation(queries, actor, id);
  const found = await store.listMessagesAfter(queries, id, after, pageSize + 1);
  return { ...(await liveOf(deps, row, actor, found.slice(0, pageSize))), more: found.length > pageSize };
}

async function liveOf(deps: Deps, row: store.ConversationRow, actor: Actor, messages: readonly store.MessageRow[]) {
  const { queries } = deps.database;
  const side = sideOf(actor);
  const read = await viewMessages(queries, messages, actor);
  return {
    canWrite: isWritable(standingOf(row)),
    blockedByMe: row.blockedBy.includes(side),
    messages:
      side === 'employer'
        ? read.map((one, n) => (messages[n]?.side === 'seeker' ? { ...one, from: seekerNameIn(deps, row) } : one))
        : read,
    meetings: viewMeetings(await meetings.listMeetings(queries, row.id, endedMeetings), side),
  };
}

/** Words that only repeat the names of the files stand in lists and letters of names; the page has the files themselves. */
export const wordsOfFiles = (sent: readonly { name: string }[]) => sent.map(({ name }) => name).join(', ');

async function viewMessages(queries: Queries, rows: readonly store.MessageRow[], actor: Actor): Promise<Message[]> {
  const side = sideOf(actor);
  const { accountId } = actor as SignedIn;
  const sent = await files.listFiles(
    queries,
    rows.map(({ id }) => id),
  );
  const byMessage = Map.groupBy(sent, ({ messageId }) => messageId);
  return rows.map((row) => {
    const own = byMessage.get(row.id) ?? [];
    return {
      id: row.id,
      mine: row.side === side && row.authorId === accountId,
      from: row.from,
      text: own.length > 0 && row.text === wordsOfFiles(own) ? '' : row.text,
      at: row.createdAt.toISOString(),
      files: own.map(({ id, name, bytes }) => ({ id, name, bytes })),
    };
  });
}

/** One message as its author sees it. */
export async function viewOwnMessage(
  queries: Queries,
  conversationId: string,
  messageId: string,
  actor: Actor,
): Promise<Message> {
  const row = await store.findMessageWith(queries, conversationId, messageId);
  const [message] = row === undefined ? [] : await viewMessages(queries, [row], actor);
  if (message === undefined) throw new AppError('server.busy');
  return message;
}

/** How far the reader has seen. Nobody else is told. */
export async function markRead(deps: Deps, actor: Actor, id: string, upTo: string): Promise<undefined> {
  await deps.database.transaction({ actor }, async (queries) => {
    await loadConversation(queries, actor, id);
    const { accountId } = actor as SignedIn;
    await store.keepRead(queries, { conversationId: id, accountId, upTo });
    await readNoticesOf(deps, queries, accountId, conversationPage(id).nb);
  });
}
