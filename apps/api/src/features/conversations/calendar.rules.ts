/** A meeting as a calendar file (RFC 5545): what both know already, and nothing about anybody. */
import type { MeetingWay } from '@arena/contract/conversations';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';

export interface CalendarMeeting {
  id: string;
  startsAt: Date;
  minutes: number;
  way: MeetingWay;
  where: string;
  isCancelled: boolean;
  /** Counts changes: calendars keep the newest. */
  version: number;
  /** When it became what it is. */
  changedAt: Date;
}

const zone = 'Europe/Oslo';

/** Norway has had the common European summer time since 1996; no meeting here is older. */
const osloRules = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

const inOslo = (instant: Date) => Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone);

/** `page` is the conversation's address; `words` are in the reader's language. The same meeting gives the same UID, whoever fetches it. */
export function writeCalendar(
  meeting: CalendarMeeting,
  words: { summary: string; description: string },
  page: string,
  host: string,
): string {
  const calendar = ical({
    prodId: { company: 'Arena Innlandet', product: 'Meetings', language: 'NO' },
    method: ICalCalendarMethod.PUBLISH,
    timezone: { name: zone, generator: () => osloRules },
  });
  calendar.createEvent({
    id: `${meeting.id}@${host}`,
    sequence: meeting.version - 1,
    stamp: meeting.changedAt,
    start: inOslo(meeting.startsAt),
    end: inOslo(new Date(meeting.startsAt.getTime() + meeting.minutes * 60_000)),
    timezone: zone,
    summary: words.summary,
    description: words.description,
    location: meeting.where,
    url: page,
    status: meeting.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  // Where a zone is set the library writes this one in UTC without saying so (RFC 5545, 3.8.7.2, wants the Z).
  return calendar.toString().replace(/^(DTSTAMP:\d{8}T\d{6})\r?$/m, '$1Z\r');
}
