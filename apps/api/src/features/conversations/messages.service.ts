/** Writing to the other side, with files or without, and telling them that something waits. */
import { createHash } from 'node:crypto';
import type { ApiBody } from '@arena/contract/api';
import type { Message } from '@arena/contract/conversations';
import type { FileAnswer } from '@arena/contract/route';
import { writtenText } from '@arena/taxonomy/plain-text';
import type { Actor, SignedIn } from '../../access/actor.ts';
import { AppError } from '../../app-error.ts';
import type { Deps } from '../../deps.ts';
import { enqueue } from '../../jobs/jobs.ts';
import { listMembers } from '../employers/registration.service.ts';
import { sendLetter } from '../letters/letters.service.ts';
import { conversationPage, decideTelling, isWritable, otherOf } from './conversations.rules.ts';
import { loadConversation, sideOf, standingOf, viewOwnMessage, wordsOfFiles } from './conversations.service.ts';
import * as store from './conversations.store.ts';
import { mostFiles, readFile, roomOfConversation, type SafeFile } from './files.rules.ts';
import * as files from './files.store.ts';

/** Whoever has the conversation open sees it at once, and says so; the others are told when that would have happened. */
const seenByThenMilliseconds = 20_000;

/**
 * Writes to the other side. The same key and text again give the message they made the first time. Somebody who lost the connection,
 * changed the text and sent again meant both: then it is another message.
 */
export async function sendMessage(deps: Deps, actor: Actor, id: string, input: { text: string; key: string }): Promise<Message> {
  const text = writtenText(input.text);
  if (text === '') throw new AppError('request.invalid', {}, [{ path: '/text', rule: 'minLength', limit: 1 }]);
  return keepMessage(deps, actor, id, { text, key: input.key, files: [] });
}

/** The same with files: all of them, or nothing. Throws `file.…` for the first that may not be sent. */
export async function sendFiles(
  deps: Deps,
  actor: Actor,
  id: string,
  input: ApiBody<'POST /api/conversations/:id/files'>,
): Promise<Message> {
  // Before megabytes are looked through: whoever may not write here learns nothing from how long it takes.
  await loadConversation(deps.database.queries, actor, id, 'message:send');
  if (input.files.length > mostFiles) throw new AppError('file.too_many');
  const safe: SafeFile[] = [];
  for (const { name, bytes } of input.files) safe.push(await readFile({ name, bytes: Buffer.from(bytes, 'base64') }));
  return keepMessage(deps, actor, id, { text: writtenText(input.text) || wordsOfFiles(safe), key: input.key, files: safe });
}

async function keepMessage(
  deps: Deps,
  actor: Actor,
  id: string,
  { text, key, files: sent }: { text: string; key: string; files: readonly SafeFile[] },
): Promise<Message> {
  const { accountId } = actor as SignedIn;
  const whole = createHash('sha256').update(`${accountId}\n${key}\n${text}`);
  for (const { name, bytes } of sent) whole.update(`\n${name}\n${bytes.length}\n`).update(bytes);
  const sendingKey = whole.digest('base64url');
  return deps.database.transaction({ actor }, async (queries) => {
    await store.lockConversation(queries, id);
    await loadConversation(queries, actor, id, 'message:send');
    const first = await store.findMessageByKey(queries, id, sendingKey);
    if (first !== undefined) return viewOwnMessage(queries, id, first.id, actor);
    const bytes = sent.reduce((sum, file) => sum + file.bytes.length, 0);
    if (bytes > 0 && (await files.countBytes(queries, id)) + bytes > roomOfConversation) throw new AppError('file.no_room');
    const at = deps.clock();
    const messageId = await store.insertMessage(queries, {
      conversationId: id,
      authorId: accountId,
      side: sideOf(actor),
      text,
      sendingKey,
      createdAt: at,
    });
    if (messageId === undefined) throw new AppError('server.busy');
    await files.insertFiles(queries, messageId, sent);
    await enqueue(queries, 'message.sent', { messageId }, { runAt: new Date(Date.now() + seenByThenMilliseconds) });
    return viewOwnMessage(queries, id, messageId, actor);
  });
}

/** A file, for one of the two sides to keep. */
export async function getFile(deps: Deps, actor: Actor, fileId: string): Promise<FileAnswer> {
  const { queries } = deps.database;
  const file = await files.findFile(queries, fileId);
  if (file === undefined) throw new AppError('not_found');
  await loadConversation(queries, actor, file.conversationId);
  return { name: file.name, bytes: file.bytes };
}

/** Everybody on one side who gets its letters. */
export async function listReceivers(deps: Deps, row: store.ConversationRow, side: 'seeker' | 'employer'): Promise<string[]> {
  if (side === 'seeker') return [row.seekerId];
  return row.employerId === null ? [] : listMembers(deps.database.queries, row.employerId);
}

/** Job: tells the other side that something waits, once until they have seen or answered. Whoever saw it meanwhile is told nothing. */
export async function tellOfMessage(deps: Deps, messageId: string): Promise<void> {
  const { queries } = deps.database;
  const message = await store.findMessage(queries, messageId);
  if (message === undefined) return;
  const row = await store.findConversation(queries, message.conversationId);
  if (row === undefined || !isWritable(standingOf(row))) return;
  const side = otherOf(message.side);
  for (const accountId of await listReceivers(deps, row, side)) {
    const telling = decideTelling(message, await store.findReceiver(queries, row.id, { accountId, side }));
    if (!telling.tell) continue;
    await sendLetter(deps, {
      accountId,
      key: `message.sent:${row.id}:${telling.since}:${accountId}`,
      name: 'message.sent',
      page: conversationPage(row.id),
      opportunityId: row.opportunityId,
    });
  }
}
