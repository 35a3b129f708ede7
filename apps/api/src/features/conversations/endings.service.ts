/** When it went wrong: telling an administrator, and wanting no more from the other side. */
import type { ApiBody } from '@arena/contract/api';
import type { ReportReason } from '@arena/contract/conversations';
import { writtenText } from '@arena/taxonomy/plain-text';
import type { Actor, SignedIn } from '../../access/actor.ts';
import { AppError } from '../../app-error.ts';
import type { Queries } from '../../db/client.ts';
import type { Deps } from '../../deps.ts';
import { enqueue } from '../../jobs/jobs.ts';
import { reportEmployer } from '../employers/reports.service.ts';
import * as blocks from './blocks.store.ts';
import { loadConversation, sideOf } from './conversations.service.ts';
import * as store from './conversations.store.ts';
import { endMeetings } from './meetings.service.ts';
import * as reports from './reports.store.ts';

/** More words about the same conversation are for the administrator who looks at the first. */
const mostWaiting = 5;

/** Tells the administrators. Said twice in the same words is said once. What a report leads to for an employer, `reportEmployer` decides. */
export async function reportConversation(
  deps: Deps,
  actor: Actor,
  id: string,
  { reason, words, block }: ApiBody<'POST /api/conversations/:id/report'>,
): Promise<undefined> {
  await deps.database.transaction({ actor, reason: 'reported from a conversation' }, async (queries) => {
    if (block) await holdTwo(queries, await loadConversation(queries, actor, id, 'conversation:report'));
    await store.lockConversation(queries, id);
    const row = await loadConversation(queries, actor, id, 'conversation:report');
    const said = { reason, words: writtenText(words) };
    if (sideOf(actor) === 'employer') await reportPerson(deps, queries, actor, row, said);
    else if (row.employerId !== null)
      await reportEmployer(deps, queries, actor, {
        employerId: row.employerId,
        opportunityId: row.opportunityId,
        conversationId: id,
        ...said,
      });
    if (block) await end(deps, queries, actor, row);
    await store.announceChange(queries, id);
  });
}

async function reportPerson(
  deps: Deps,
  queries: Queries,
  actor: Actor,
  row: store.ConversationRow,
  said: { reason: ReportReason; words: string },
): Promise<void> {
  const { accountId } = actor as SignedIn;
  const waiting = await reports.listWaiting(queries, row.id, accountId);
  if (waiting.some((one) => one.reason === said.reason && one.words === said.words)) return;
  if (waiting.length >= mostWaiting) throw new AppError('request.too_many');
  const reportId = await reports.insertReport(queries, {
    employerId: row.employerId,
    opportunityId: row.opportunityId,
    conversationId: row.id,
    reporterId: accountId,
    about: 'seeker',
    ...said,
    createdAt: deps.clock(),
  });
  await enqueue(queries, 'employer.reported', { reportId });
}

/** Wants no more from the other side, in any conversation of the two. What was agreed is called off. Twice is once. */
export async function blockOther(deps: Deps, actor: Actor, id: string): Promise<undefined> {
  await deps.database.transaction({ actor, reason: 'one side wants no more' }, async (queries) => {
    await holdTwo(queries, await loadConversation(queries, actor, id, 'conversation:block'));
    await store.lockConversation(queries, id);
    await end(deps, queries, actor, await loadConversation(queries, actor, id, 'conversation:block'));
  });
}

/** Before the conversation is held, as whoever says yes or invites does. */
async function holdTwo(queries: Queries, { seekerId, employerId }: store.ConversationRow): Promise<void> {
  if (employerId !== null) await blocks.lockPair(queries, { seekerId, employerId }, 'changes');
}

async function end(deps: Deps, queries: Queries, actor: Actor, row: store.ConversationRow): Promise<void> {
  if (row.employerId === null) return;
  const side = sideOf(actor);
  const now = deps.clock();
  await blocks.insertBlock(queries, { seekerId: row.seekerId, employerId: row.employerId }, side, now);
  for (const conversationId of await store.listIdsOfTwo(queries, row.seekerId, row.employerId)) {
    await endMeetings(queries, conversationId, side, now);
    await store.announceChange(queries, conversationId);
  }
}

/** Takes it back, for the own side. Meetings that were called off stay so. */
export async function unblockOther(deps: Deps, actor: Actor, id: string): Promise<undefined> {
  await deps.database.transaction({ actor, reason: 'one side takes back that it wants no more' }, async (queries) => {
    const row = await loadConversation(queries, actor, id, 'conversation:block');
    if (row.employerId === null) return;
    await blocks.deleteBlock(queries, { seekerId: row.seekerId, employerId: row.employerId }, sideOf(actor));
    for (const one of await store.listIdsOfTwo(queries, row.seekerId, row.employerId)) await store.announceChange(queries, one);
  });
}
