/** Which letters there are, what each is about, and when mail about it may go out. Pure; Norwegian time. */
import type { LetterChoices, LetterKind, LetterPace } from '@arena/contract/accounts';
import type { mail } from '@arena/texts/nb/mail';
import { Temporal } from 'temporal-polyfill';

export type LetterName = keyof typeof mail.letters;

/** Always sent, at once and alone, and never a notice: whoever reads it is on the way in or out, away for long, or their login has changed. */
export type LoginLetterName =
  | 'sign-in.link'
  | 'sign-in.link-many'
  | 'account.address'
  | 'account.address-changed'
  | 'account.deleted'
  | 'profile.sleeps-soon'
  | 'profile.deleted-soon'
  | 'profile.deleted-last'
  | 'employer.invited';
export type NoticeName = Exclude<LetterName, LoginLetterName>;

/** What each letter is about, as people choose it. A new name in the texts does not compile before it stands here. */
export const kindOf: Readonly<Record<NoticeName, LetterKind>> = {
  'saved.news': 'found',
  'employer.registered': 'work',
  'employer.decided': 'work',
  'employer.paused': 'work',
  'employer.back': 'work',
  'opportunity.opened': 'work',
  'opportunity.returned': 'work',
  'opportunity.waits': 'work',
  'employer.silent': 'work',
  'employer.frozen': 'work',
  'employer.ended': 'work',
  'employer.removed': 'work',
  'employer.asked': 'work',
  'employer.let-in': 'work',
  'employer.reported': 'work',
  'claim.changed': 'work',
  'claim.ended': 'work',
  'opportunity.ends-soon': 'work',
  'interest.expressed': 'meetings',
  'interest.answered': 'meetings',
  'interest.expired': 'meetings',
  'interest.lapsed': 'meetings',
  'interest.reminder': 'meetings',
  'invitation.reminder': 'meetings',
  'employer.silence-near': 'work',
  'invitation.sent': 'meetings',
  'invitation.answered': 'meetings',
  'person.gone': 'meetings',
  'message.sent': 'messages',
  'report.decided': 'messages',
  'meeting.proposed': 'meetings',
  'meeting.accepted': 'meetings',
  'meeting.declined': 'meetings',
  'meeting.cancelled': 'meetings',
  'meeting.reminder': 'meetings',
  'proposal.sent': 'proposals',
  'proposal.answered': 'proposals',
  'consent.given': 'proposals',
  'referral.sent': 'proposals',
  'referral.sent.seeker': 'proposals',
  'referral.answered': 'proposals',
  'referral.answered.seeker': 'proposals',
};

/** The kind of a name that was stored; what nobody knows any more is work. */
export const kindOfStored = (name: string): LetterKind => (kindOf as Readonly<Record<string, LetterKind>>)[name] ?? 'work';
export const isNoticeName = (name: string): name is NoticeName => Object.hasOwn(kindOf, name);

/** Somebody waits at the other end of all but what was found: that keeps until the morning. */
export const usualPace: Readonly<Record<LetterKind, LetterPace>> = {
  meetings: 'at-once',
  messages: 'at-once',
  proposals: 'at-once',
  found: 'daily',
  work: 'at-once',
};

export const paceOf = (choices: LetterChoices, kind: LetterKind): LetterPace => choices[kind] ?? usualPace[kind];

/** More than this in an hour is a flood: the rest waits for the digest. */
export const mostAtOnce = 3;
export const floodMilliseconds = 3_600_000;

const zone = 'Europe/Oslo';
const digestTime = Temporal.PlainTime.from('07:30');

/** The next half past seven in the morning in Norway, after `now`. */
export function nextDigestAt(now: Date): Date {
  const here = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone);
  const today = here.withPlainTime(digestTime);
  const next = Temporal.ZonedDateTime.compare(today, here) > 0 ? today : here.add({ days: 1 }).withPlainTime(digestTime);
  return new Date(next.epochMilliseconds);
}

/** When mail about something may go out: now and alone, with others at the next digest, or never. */
export function decideMail(seen: {
  pace: LetterPace;
  hasAddress: boolean;
  /** Letters sent alone to this account in the last hour. */
  atOnceLately: number;
  now: Date;
}): { mailAfter: Date | null; alone: boolean } {
  if (!seen.hasAddress || seen.pace === 'off') return { mailAfter: null, alone: false };
  if (seen.pace === 'at-once' && seen.atOnceLately < mostAtOnce) return { mailAfter: seen.now, alone: true };
  return { mailAfter: nextDigestAt(seen.now), alone: false };
}

const firstPauseMilliseconds = 60_000;
const longestPauseMilliseconds = 15 * 60_000;

/** How long to wait after a failed try: a minute, then twice as long each time, a quarter of an hour at most. */
export const pauseAfter = (attempts: number): number =>
  Math.min(firstPauseMilliseconds * 2 ** Math.max(0, attempts - 1), longestPauseMilliseconds);

/** A worker that took a letter has this long to hand it over before another may take it. */
export const leaseMilliseconds = 180_000;
/** After this long nobody waits for a mail server's answer any more. */
export const handOverMilliseconds = 60_000;

const patienceMilliseconds = 5 * 86_400_000;
/** A receiver whose server says "later" for five days is taken to be gone, as mail servers do it. */
export const isGivenUp = (createdAt: Date, now: Date): boolean => now.getTime() - createdAt.getTime() > patienceMilliseconds;
