/** Two people who have both said yes, writing to each other about one opportunity. */
import { createHash } from 'node:crypto';
import type { ConversationSummary, ConversationView, Message } from '@arena/contract/conversations';
import type { Language } from '@arena/taxonomy/types';
import type { Actor, SignedIn } from '../../access/actor.ts';
import { allow } from '../../access/policy.ts';
import { AppError } from '../../app-error.ts';
import type { Queries } from '../../db/client.ts';
import type { Deps } from '../../deps.ts';
import { enqueue } from '../../jobs/jobs.ts';
import { listMembers } from '../employers/registration.service.ts';
import { sendLetter } from '../letters/letters.service.ts';
import { localText } from '../opportunities/opportunities.service.ts';
import { countSinceOwn, isSeenByEmployer, isWritable, type Side, sideOf } from './conversations.rules.ts';
import * as store from './conversations.store.ts';

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

const standingOf = (row: store.ConversationRow) => ({
  employerStatus: row.employerStatus,
  interestId: row.interestId,
  consentWithdrawn: row.consentWithdrawnAt !== null,
});

const titleOf = (row: store.ConversationRow, language: Language) =>
  localText(row.titleNb, row.titleEn, language) ?? { text: '–', language };

const otherSide = (row: store.ConversationRow, side: Side) =>
  side === 'seeker'
    ? { name: row.employerName, email: null }
    : // A consent to be referred shows a name, not an address; two yeses open both.
      { name: row.seekerName, email: row.interestId === null ? null : row.seekerEmail };

export async function listConversations(deps: Deps, actor: Actor, language: Language): Promise<ConversationSummary[]> {
  const { queries } = deps.database;
  const side = sideOf(actor);
  const rows =
    actor.role === 'employer'
      ? actor.employer === null
        ? []
        : await store.listOfEmployer(queries, actor.employer.id)
      : await store.listOfSeeker(queries, (actor as SignedIn).accountId);
  const messages = await store.listMessages(
    queries,
    rows.map(({ id }) => id),
  );
  const byConversation = Map.groupBy(messages, ({ conversationId }) => conversationId);
  return rows
    .map((row) => {
      const own = byConversation.get(row.id) ?? [];
      const last = own.at(-1);
      return {
        id: row.id,
        title: titleOf(row, language),
        withName: otherSide(row, side).name,
        lastText: last?.text ?? null,
        lastAt: (last?.createdAt ?? row.createdAt).toISOString(),
        unread: countSinceOwn(own, side),
      };
    })
    .sort((a, b) => (a.lastAt < b.lastAt ? 1 : -1));
}

/** The conversation, if the actor is one of its two sides; `not_found` otherwise. */
async function load(queries: Queries, actor: Actor, id: string): Promise<store.ConversationRow> {
  const row = await store.findConversation(queries, id);
  allow(actor, 'conversation:read', row);
  if (actor.role === 'employer' && !isSeenByEmployer(standingOf(row))) throw new AppError('not_found');
  return row;
}

export async function getConversation(deps: Deps, actor: Actor, id: string, language: Language): Promise<ConversationView> {
  const { queries } = deps.database;
  const row = await load(queries, actor, id);
  const side = sideOf(actor);
  return {
    id,
    opportunity: {
      id: row.opportunityId,
      title: titleOf(row, language),
      isOpen: deps.market.get(row.opportunityId) !== undefined,
    },
    with: otherSide(row, side),
    openedAt: row.createdAt.toISOString(),
    canWrite: isWritable(standingOf(row)),
    messages: (await store.listMessages(queries, [id])).map((message) => ({
      id: message.id,
      mine: message.side === side && message.authorId === (actor as SignedIn).accountId,
      from: message.from,
      text: message.text,
      at: message.createdAt.toISOString(),
    })),
  };
}

/**
 * Writes to the other side. The same key and text again give the message they made the first time. Somebody who lost the connection,
 * changed the text and sent again meant both: then it is another message.
 */
export async function sendMessage(deps: Deps, actor: Actor, id: string, input: { text: string; key: string }): Promise<Message> {
  const text = input.text.trim();
  if (text === '') throw new AppError('request.invalid', {}, [{ path: '/text', rule: 'minLength', limit: 1 }]);
  const { accountId, name } = actor as SignedIn;
  return deps.database.transaction({ actor }, async (queries) => {
    const row = await load(queries, actor, id);
    if (!isWritable(standingOf(row))) throw new AppError('conversation.closed');
    allow(actor, 'message:send', row);
    const at = deps.clock();
    const sendingKey = createHash('sha256').update(`${accountId}\n${input.key}\n${text}`).digest('base64url');
    const messageId = await store.insertMessage(queries, {
      conversationId: id,
      authorId: accountId,
      side: sideOf(actor),
      text,
      sendingKey,
      createdAt: at,
    });
    if (messageId === undefined) {
      const first = await store.findMessageByKey(queries, id, sendingKey);
      if (first === undefined) throw new AppError('server.busy');
      return { id: first.id, mine: true, from: name, text: first.text, at: first.createdAt.toISOString() };
    }
    await enqueue(queries, 'message.sent', { messageId });
    return { id: messageId, mine: true, from: name, text, at: at.toISOString() };
  });
}

/** Tells the other side that something waits: one letter for all that comes before they write back. */
export async function tellOfMessage(deps: Deps, messageId: string): Promise<void> {
  const { queries } = deps.database;
  const message = await store.findMessage(queries, messageId);
  if (message === undefined) return;
  const row = await store.findConversation(queries, message.conversationId);
  if (row === undefined || !isWritable(standingOf(row))) return;
  const receiver: Side = message.side === 'seeker' ? 'employer' : 'seeker';
  const receivers =
    receiver === 'seeker' ? [row.seekerId] : row.employerId === null ? [] : await listMembers(queries, row.employerId);
  const since = (await store.findLastOf(queries, row.id, receiver, message.id)) ?? 'opened';
  for (const accountId of receivers) {
    await sendLetter(deps, {
      accountId,
      key: `message.sent:${row.id}:${since}:${accountId}`,
      name: 'message.sent',
      page: { nb: `/samtaler/${row.id}`, en: `/en/conversations/${row.id}` },
    });
  }
}
