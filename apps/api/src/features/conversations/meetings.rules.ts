/** Times to meet: which may be proposed, and where each can go from where it stands. Pure. */
import type { MeetingStatus, MeetingWay } from '@arena/contract/conversations';
import { writtenLine } from '@arena/taxonomy/plain-text';
import { Temporal } from 'temporal-polyfill';
import { type Transition, transitionOf } from '../../access/transitions.ts';
import type { Side } from './conversations.rules.ts';

export type MeetingAct = 'accept' | 'decline' | 'cancel' | 'fall-away';

const both = ['seeker', 'employer'] as const;
/**
 * Either side can do everything, and which of the two it is says `mayAct`. What waited beside the time that was accepted falls away, as
 * do the own earlier ones when new ones are proposed.
 */
export const meetingTransitions: readonly Transition<MeetingStatus, MeetingAct>[] = both.flatMap((by) => [
  { act: 'accept', from: 'proposed', to: 'accepted', by } as const,
  { act: 'decline', from: 'proposed', to: 'declined', by } as const,
  { act: 'cancel', from: 'proposed', to: 'cancelled', by } as const,
  { act: 'cancel', from: 'accepted', to: 'cancelled', by } as const,
  { act: 'fall-away', from: 'proposed', to: 'cancelled', by } as const,
]);

interface Standing {
  side: Side;
  status: MeetingStatus;
  startsAt: Date;
}

/** Where the act leads, or why not: `changed` when it stands otherwise than the actor saw it, `past` when the time has come. */
export function decideMeeting(meeting: Standing, act: MeetingAct, by: Side, now: Date): MeetingStatus | 'changed' | 'past' {
  const to = transitionOf(meetingTransitions, { act, from: meeting.status, by });
  if (to === undefined) return 'changed';
  // Nobody answers their own proposal, nor takes back the other's.
  const isProposer = meeting.side === by;
  if ((act === 'accept' || act === 'decline') && isProposer) return 'changed';
  if (act === 'cancel' && meeting.status === 'proposed' && !isProposer) return 'changed';
  if ((act === 'accept' || (act === 'cancel' && meeting.status === 'accepted')) && meeting.startsAt <= now) return 'past';
  return to;
}

const zone = 'Europe/Oslo';
/** Further ahead somebody has mistyped the year. */
const furthestDays = 366;

export type TimeFault = 'missing' | 'past' | 'far' | 'same';

/**
 * The instant of a day and a time of day in Oslo. `missing`: there is no such time, as in the hour the clocks skip in March; of the hour
 * they repeat in October the first is meant.
 */
export function readTime({ day, time }: { day: string; time: string }, now: Date): Date | TimeFault {
  let zoned: Temporal.ZonedDateTime;
  try {
    const plain = Temporal.PlainDateTime.from(`${day}T${time}`, { overflow: 'reject' });
    zoned = plain.toZonedDateTime(zone);
    if (!zoned.toPlainDateTime().equals(plain)) return 'missing';
  } catch {
    return 'missing';
  }
  const instant = new Date(zoned.epochMilliseconds);
  if (instant <= now) return 'past';
  return instant.getTime() - now.getTime() > furthestDays * 86_400_000 ? 'far' : instant;
}

/** Names that no public address has: one's own machine, one's own network, and what is set aside for neither. */
const ownNetworks = new Set([
  'localhost',
  'local',
  'localdomain',
  'internal',
  'intranet',
  'lan',
  'home',
  'corp',
  'private',
  'arpa',
  'onion',
  'invalid',
]);

/** Whether a link may lead there for somebody else: a name with an ending, no number, nothing that each machine reads as itself. */
function isPublicHost(hostname: string): boolean {
  const ending = /\.([a-z]{2,}|xn--[a-z0-9-]+)$/.exec(hostname)?.[1];
  return ending !== undefined && !ownNetworks.has(ending);
}

/** What stands where: an address, a number somebody answers, or a link that is https, hides no password and leads to a public name. Null when it will not do. */
export function readWhere(way: MeetingWay, words: string): string | null {
  const where = writtenLine(words);
  if (way === 'place') return where === '' || where.length > 200 ? null : where;
  if (way === 'phone') return /^\+?[0-9][0-9 ]{4,18}[0-9]$/.test(where) ? where : null;
  const url = URL.parse(where);
  if (url === null || url.protocol !== 'https:' || url.username !== '' || url.password !== '' || !isPublicHost(url.hostname))
    return null;
  return url.href.length > 500 ? null : url.href;
}

/** When both are reminded: at noon in Oslo the day before. Null when that has passed: who agrees today remembers tomorrow. */
export function reminderAt(startsAt: Date, now: Date): Date | null {
  const noon = Temporal.Instant.fromEpochMilliseconds(startsAt.getTime())
    .toZonedDateTimeISO(zone)
    .subtract({ days: 1 })
    .withPlainTime('12:00');
  const at = new Date(noon.epochMilliseconds);
  return at > now ? at : null;
}
