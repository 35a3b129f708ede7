import type { MeetingView } from '@arena/contract/conversations';
import type { Side } from './conversations.rules.ts';
import type { MeetingRow } from './meetings.store.ts';

export const viewMeeting = (row: MeetingRow, side: Side): MeetingView => ({
  id: row.id,
  mine: row.side === side,
  startsAt: row.startsAt.toISOString(),
  minutes: row.minutes,
  way: row.way,
  where: row.where,
  status: row.status,
  version: row.version,
});

export const viewMeetings = (rows: readonly MeetingRow[], side: Side): MeetingView[] => rows.map((row) => viewMeeting(row, side));
