/** Letters about times to meet. They say that something happened, never when, where or with whom. */
import type { Deps } from '../../deps.ts';
import type { JobPayloads } from '../../jobs/jobs.ts';
import { sendLetter } from '../letters/letters.service.ts';
import { conversationPage, isWritable, otherOf } from './conversations.rules.ts';
import { standingOf } from './conversations.service.ts';
import * as store from './conversations.store.ts';
import * as meetings from './meetings.store.ts';
import { listReceivers } from './messages.service.ts';

/** Job: tells the other side of a proposal, an answer, or that what was agreed is called off. */
export async function tellOfMeeting(deps: Deps, { meetingId, what, by }: JobPayloads['meeting.changed']): Promise<void> {
  const { queries } = deps.database;
  const meeting = await meetings.findMeeting(queries, meetingId);
  // What has changed again since has a letter of its own.
  if (meeting === undefined || meeting.status !== what) return;
  const row = await store.findConversation(queries, meeting.conversationId);
  if (row === undefined) return;
  // A meeting that is called off is told also where the conversation ended with it: somebody might travel for nothing.
  if (what !== 'cancelled' && !isWritable(standingOf(row))) return;
  for (const accountId of await listReceivers(deps, row, otherOf(by))) {
    await sendLetter(deps, {
      accountId,
      key: `meeting.${what}:${meetingId}:${accountId}`,
      name: `meeting.${what}`,
      page: conversationPage(row.id),
      opportunityId: row.opportunityId,
    });
  }
}

/** Job: the day before, to both. Nothing when it was called off, moved or the conversation ended. */
export async function remindOfMeeting(deps: Deps, meetingId: string): Promise<void> {
  const { queries } = deps.database;
  const meeting = await meetings.findMeeting(queries, meetingId);
  if (meeting === undefined || meeting.status !== 'accepted' || meeting.startsAt <= deps.clock()) return;
  const row = await store.findConversation(queries, meeting.conversationId);
  if (row === undefined || !isWritable(standingOf(row))) return;
  for (const side of ['seeker', 'employer'] as const) {
    for (const accountId of await listReceivers(deps, row, side)) {
      await sendLetter(deps, {
        accountId,
        key: `meeting.reminder:${meetingId}:${accountId}`,
        name: 'meeting.reminder',
        page: conversationPage(row.id),
        opportunityId: row.opportunityId,
      });
    }
  }
}
