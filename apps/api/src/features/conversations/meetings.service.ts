/** Times to meet: proposed by either side, accepted or declined by the other, called off by either. */
import { createHash } from 'node:crypto';
import type { ApiBody } from '@arena/contract/api';
import type { MeetingView } from '@arena/contract/conversations';
import type { FileAnswer } from '@arena/contract/route';
import type { Language } from '@arena/taxonomy/types';
import { mail as en } from '@arena/texts/en/mail';
import { mail as nb } from '@arena/texts/nb/mail';
import type { Actor, SignedIn } from '../../access/actor.ts';
import { AppError } from '../../app-error.ts';
import type { Queries } from '../../db/client.ts';
import type { Deps } from '../../deps.ts';
import { enqueue } from '../../jobs/jobs.ts';
import { localText } from '../opportunities/opportunities.service.ts';
import { writeCalendar } from './calendar.rules.ts';
import type { Side } from './conversations.rules.ts';
import { loadConversation, sideOf } from './conversations.service.ts';
import * as store from './conversations.store.ts';
import { decideMeeting, type MeetingAct, readTime, readWhere, reminderAt } from './meetings.rules.ts';
import * as meetings from './meetings.store.ts';
import { viewMeeting, viewMeetings } from './meetings.view.ts';

type Proposal = ApiBody<'POST /api/conversations/:id/meetings'>;

/** All of them, or `request.invalid` with what each is: "/times/1" and "past". */
function readTimes(times: Proposal['times'], now: Date): Date[] {
  const read = times.map((time) => readTime(time, now));
  const faults = read.flatMap((one, position) => {
    const isSame = one instanceof Date && read.findIndex((other) => other instanceof Date && +other === +one) !== position;
    const rule = isSame ? 'same' : one;
    return rule instanceof Date ? [] : [{ path: `/times/${position}`, rule }];
  });
  if (faults.length > 0) throw new AppError('request.invalid', {}, faults);
  return read.filter((one) => one instanceof Date);
}

/**
 * Proposes times. What the own side proposed before falls away; what the other side proposed is declined only where the proposal names it:
 * one that came while this was being written stands, and whoever accepts first has decided.
 */
export async function proposeMeeting(deps: Deps, actor: Actor, id: string, proposal: Proposal): Promise<MeetingView[]> {
  const now = deps.clock();
  const side = sideOf(actor);
  const { accountId } = actor as SignedIn;
  const key = createHash('sha256')
    .update(`${accountId}\n${proposal.key}\n${JSON.stringify(proposal)}`)
    .digest('base64url');
  return deps.database.transaction({ actor }, async (queries) => {
    await store.lockConversation(queries, id);
    await loadConversation(queries, actor, id, 'meeting:propose');
    const same = await meetings.listByKey(queries, id, key);
    if (same.length > 0) return viewMeetings(same, side);
    const where = readWhere(proposal.way, proposal.where);
    if (where === null) throw new AppError('request.invalid', {}, [{ path: '/where', rule: proposal.way }]);
    const times = readTimes(proposal.times, now);
    for (const waiting of await meetings.listProposed(queries, id)) {
      const act = waiting.side === side ? 'fall-away' : proposal.declines.includes(waiting.id) ? 'decline' : null;
      if (act !== null) await move(queries, waiting, act, side, now);
    }
    const rows = await meetings.insertMeetings(
      queries,
      times.map((startsAt, position) => ({
        conversationId: id,
        side,
        startsAt,
        minutes: proposal.minutes,
        way: proposal.way,
        where,
        sendingKey: `${key}:${position}`,
        createdAt: now,
      })),
    );
    const [first] = rows;
    if (first !== undefined) await enqueue(queries, 'meeting.changed', { meetingId: first.id, what: 'proposed', by: side });
    return viewMeetings(rows, side);
  });
}

async function move(queries: Queries, meeting: meetings.MeetingRow, act: MeetingAct, by: Side, now: Date) {
  const to = decideMeeting(meeting, act, by, now);
  if (to === 'changed') throw new AppError('meeting.changed');
  if (to === 'past') throw new AppError('meeting.past');
  return meetings.moveMeeting(queries, meeting.id, to, now);
}

/** The meeting and its conversation, held until the transaction ends. */
async function lockMeeting(
  queries: Queries,
  actor: Actor,
  meetingId: string,
  access: 'meeting:answer' | 'meeting:cancel',
): Promise<meetings.MeetingRow> {
  const found = await meetings.findMeeting(queries, meetingId);
  if (found === undefined) throw new AppError('not_found');
  await store.lockConversation(queries, found.conversationId);
  await loadConversation(queries, actor, found.conversationId, access);
  const meeting = await meetings.findMeeting(queries, meetingId);
  if (meeting === undefined) throw new AppError('not_found');
  return meeting;
}

/** Yes to one time lets every other that waits fall away, of both sides. The same answer twice is one. */
export async function answerMeeting(
  deps: Deps,
  actor: Actor,
  meetingId: string,
  { answer, version }: { answer: 'accept' | 'decline'; version: number },
): Promise<MeetingView> {
  const now = deps.clock();
  const side = sideOf(actor);
  return deps.database.transaction({ actor }, async (queries) => {
    const meeting = await lockMeeting(queries, actor, meetingId, 'meeting:answer');
    const wanted = answer === 'accept' ? 'accepted' : 'declined';
    // Pressed twice, or by two colleagues: it is as they wanted it.
    if (meeting.status === wanted && meeting.side !== side && meeting.version === version + 1) return viewMeeting(meeting, side);
    if (meeting.version !== version) throw new AppError('meeting.changed');
    const moved = await move(queries, meeting, answer, side, now);
    if (answer === 'accept') {
      for (const other of await meetings.listProposed(queries, meeting.conversationId))
        await move(queries, other, 'fall-away', side, now);
      const runAt = reminderAt(moved.startsAt, now);
      if (runAt !== null)
        await enqueue(queries, 'meeting.reminder', { meetingId }, { key: `meeting.reminder:${meetingId}`, runAt });
    }
    await enqueue(queries, 'meeting.changed', { meetingId, what: wanted, by: side });
    return viewMeeting(moved, side);
  });
}

/** Takes back an own proposal, or calls off what was agreed. Twice is once. */
export async function cancelMeeting(deps: Deps, actor: Actor, meetingId: string, version: number): Promise<MeetingView> {
  const now = deps.clock();
  const side = sideOf(actor);
  return deps.database.transaction({ actor }, async (queries) => {
    const meeting = await lockMeeting(queries, actor, meetingId, 'meeting:cancel');
    if (meeting.status === 'cancelled' && meeting.version === version + 1) return viewMeeting(meeting, side);
    if (meeting.version !== version) throw new AppError('meeting.changed');
    const moved = await move(queries, meeting, 'cancel', side, now);
    if (meeting.status === 'accepted') await enqueue(queries, 'meeting.changed', { meetingId, what: 'cancelled', by: side });
    return viewMeeting(moved, side);
  });
}

/** What a conversation that ends takes with it: proposals fall away, and what was agreed and has not been is called off. */
export async function endMeetings(queries: Queries, conversationId: string, by: Side, now: Date): Promise<void> {
  for (const waiting of await meetings.listProposed(queries, conversationId)) await move(queries, waiting, 'fall-away', by, now);
  for (const agreed of await meetings.listAgreed(queries, conversationId)) {
    if (agreed.startsAt <= now) continue;
    await move(queries, agreed, 'cancel', by, now);
    await enqueue(queries, 'meeting.changed', { meetingId: agreed.id, what: 'cancelled', by });
  }
}

/** What was agreed, or called off after it was, as a file for a calendar. */
export async function getMeetingCalendar(deps: Deps, actor: Actor, meetingId: string, language: Language): Promise<FileAnswer> {
  const { queries } = deps.database;
  const meeting = await meetings.findMeeting(queries, meetingId);
  if (meeting === undefined) throw new AppError('not_found');
  const row = await loadConversation(queries, actor, meeting.conversationId);
  if (meeting.status !== 'accepted' && meeting.status !== 'cancelled') throw new AppError('meeting.changed');
  const words = { nb, en }[language].calendar;
  const title = localText(row.titleNb, row.titleEn, language)?.text ?? '–';
  const other = sideOf(actor) === 'seeker' ? row.employerName : row.seekerName;
  const page = `${deps.config.publicUrl}${language === 'nb' ? '/samtaler' : '/en/conversations'}/${row.id}`;
  const calendar = writeCalendar(
    { ...meeting, isCancelled: meeting.status === 'cancelled', changedAt: meeting.answeredAt ?? meeting.createdAt },
    {
      summary: words.summary.replace('{{name}}', () => other),
      description: words.description.replace('{{title}}', () => title),
    },
    page,
    new URL(deps.config.publicUrl).hostname,
  );
  return { name: words.file, bytes: Buffer.from(calendar) };
}
