import type { ErrorCode } from '@arena/contract/errors';
import type { InterestDirection, InterestEnding, InterestLift, InterestStatus, interestLimits } from '@arena/contract/interests';
import { type Transition, type TransitionActor, transitionOf } from '../../access/transitions.ts';
import { AppError } from '../../app-error.ts';

/** Where a pair of person and opportunity stands: who began, and what came of it. */
export type InterestState = 'none' | `${InterestDirection}:${InterestStatus}`;
/** `see`: the other side has opened it. `expire`: its date has passed. `end`: the opportunity is no longer there. */
export type InterestAct = 'express' | 'withdraw' | 'invite' | 'see' | 'accept' | 'decline' | 'expire' | 'end';

/** What waits for an answer, seen or not. */
export const waitingStatuses = ['sent', 'seen'] as const satisfies readonly InterestStatus[];
export const isWaiting = (status: InterestStatus): boolean => status === 'sent' || status === 'seen';

/** Every change there is. What is not here is refused. */
export const interestTransitions: readonly Transition<InterestState, InterestAct>[] = [
  { act: 'express', from: 'none', to: 'from-seeker:sent', by: 'seeker' },
  // Taking it back is no promise never to ask again; nor is a no to an invitation, or silence from either side.
  { act: 'express', from: 'from-seeker:withdrawn', to: 'from-seeker:sent', by: 'seeker' },
  { act: 'express', from: 'from-seeker:expired', to: 'from-seeker:sent', by: 'seeker' },
  { act: 'express', from: 'from-employer:declined', to: 'from-seeker:sent', by: 'seeker' },
  { act: 'express', from: 'from-employer:expired', to: 'from-seeker:sent', by: 'seeker' },
  { act: 'express', from: 'from-employer:withdrawn', to: 'from-seeker:sent', by: 'seeker' },
  // The employer has asked already, so the person's "I would like to meet you" is the second yes.
  { act: 'express', from: 'from-employer:sent', to: 'from-employer:accepted', by: 'seeker' },
  { act: 'express', from: 'from-employer:seen', to: 'from-employer:accepted', by: 'seeker' },

  { act: 'see', from: 'from-seeker:sent', to: 'from-seeker:seen', by: 'employer' },
  { act: 'accept', from: 'from-seeker:sent', to: 'from-seeker:accepted', by: 'employer' },
  { act: 'accept', from: 'from-seeker:seen', to: 'from-seeker:accepted', by: 'employer' },
  { act: 'decline', from: 'from-seeker:sent', to: 'from-seeker:declined', by: 'employer' },
  { act: 'decline', from: 'from-seeker:seen', to: 'from-seeker:declined', by: 'employer' },
  { act: 'withdraw', from: 'from-seeker:sent', to: 'from-seeker:withdrawn', by: 'seeker' },
  { act: 'withdraw', from: 'from-seeker:seen', to: 'from-seeker:withdrawn', by: 'seeker' },
  { act: 'expire', from: 'from-seeker:sent', to: 'from-seeker:expired', by: 'clock' },
  { act: 'expire', from: 'from-seeker:seen', to: 'from-seeker:expired', by: 'clock' },
  { act: 'end', from: 'from-seeker:sent', to: 'from-seeker:declined', by: 'clock' },
  { act: 'end', from: 'from-seeker:seen', to: 'from-seeker:declined', by: 'clock' },

  { act: 'invite', from: 'none', to: 'from-employer:sent', by: 'employer' },
  // A yes that comes too late is an invitation: what was shown is gone, and the person decides anew.
  { act: 'invite', from: 'from-seeker:expired', to: 'from-employer:sent', by: 'employer' },
  { act: 'see', from: 'from-employer:sent', to: 'from-employer:seen', by: 'seeker' },
  { act: 'accept', from: 'from-employer:sent', to: 'from-employer:accepted', by: 'seeker' },
  { act: 'accept', from: 'from-employer:seen', to: 'from-employer:accepted', by: 'seeker' },
  { act: 'decline', from: 'from-employer:sent', to: 'from-employer:declined', by: 'seeker' },
  { act: 'decline', from: 'from-employer:seen', to: 'from-employer:declined', by: 'seeker' },
  { act: 'withdraw', from: 'from-employer:sent', to: 'from-employer:withdrawn', by: 'employer' },
  { act: 'withdraw', from: 'from-employer:seen', to: 'from-employer:withdrawn', by: 'employer' },
  { act: 'expire', from: 'from-employer:sent', to: 'from-employer:expired', by: 'clock' },
  { act: 'expire', from: 'from-employer:seen', to: 'from-employer:expired', by: 'clock' },
  { act: 'end', from: 'from-employer:sent', to: 'from-employer:withdrawn', by: 'clock' },
  { act: 'end', from: 'from-employer:seen', to: 'from-employer:withdrawn', by: 'clock' },
];

export const stateOf = (interest: { direction: InterestDirection; status: InterestStatus } | undefined): InterestState =>
  interest === undefined ? 'none' : `${interest.direction}:${interest.status}`;

/** What the act makes of the state. Throws the refusal that the act's route names. */
export function decideInterest(
  from: InterestState,
  act: InterestAct,
  by: TransitionActor,
): { direction: InterestDirection; status: InterestStatus } {
  const to = transitionOf(interestTransitions, { act, from, by });
  if (to === undefined) throw new AppError(refusalOf(from, act, by));
  const [direction, status] = to.split(':') as [InterestDirection, InterestStatus];
  return { direction, status };
}

function refusalOf(from: InterestState, act: InterestAct, by: TransitionActor): ErrorCode {
  if (act === 'withdraw') return 'interest.not_withdrawable';
  if (act === 'express') return from === 'from-seeker:declined' ? 'interest.said_no' : 'interest.already_expressed';
  // A person who took it back, or said no, is no longer there for the employer.
  const gone = from === 'from-seeker:withdrawn' || from === 'from-seeker:declined' || from === 'from-employer:declined';
  if (act === 'invite') return gone ? 'candidate.gone' : 'interest.already_expressed';
  return by === 'employer' && from === 'from-seeker:withdrawn' ? 'candidate.gone' : 'interest.already_answered';
}

/**
 * Whether the employer may still read facts. A no, a taken-back interest or one that got no answer in time leaves the name and what became
 * of it; so does an invitation that the person cannot say yes to any more, or whose receiver has hidden since. Whoever asked to meet waits
 * to be read and answered.
 */
export function keepsFacts(
  interest: { direction: InterestDirection; status: InterestStatus },
  { findable, open }: { findable: boolean; open: boolean },
): boolean {
  if (interest.status === 'accepted') return true;
  return isWaiting(interest.status) && (interest.direction === 'from-seeker' || (findable && open));
}

/** Whether an invitation may go to them. Who asked to meet here may be answered late, findable or not; nobody else is asked who has hidden. */
export const mayBeAsked = (
  person: { findable: boolean; pausedAt: Date | null; asleepAt: Date | null },
  existing: { direction: InterestDirection } | undefined,
): boolean => person.pausedAt === null && person.asleepAt === null && (person.findable || existing?.direction === 'from-seeker');

/** What either side told and was shown is gone when nothing came of it. */
export const forgotten = { shown: null, ownWords: '', profileWords: null } as const;

/** How many a person may send in an Oslo day, have waiting at a time, and have waiting at one employer. Enough to look around, too few to spray. */
export const mostPerDay = 10;
export const mostWaiting = 15;
export const mostWaitingHere = 3;
/** A press that was undone at once is no press: taken back this soon, before anybody opened it. */
export const undoneWithinMinutes = 10;
/** So many a day do not count: each may have sent the employer a letter already. */
export const mostUndone = 3;

export type InterestLimit = { code: (typeof interestLimits)[number]; params: Record<string, string | number> };

/** Why one more must wait, with the day on which the next answer is there at the latest; null when it need not. */
export function decideLimit(sent: {
  saidNo: boolean;
  /** Sent today, and how many of them were undone at once. */
  today: number;
  undone: number;
  /** Due days of what waits, everywhere and at this employer. */
  waiting: readonly string[];
  waitingHere: readonly string[];
}): InterestLimit | null {
  const first = (days: readonly string[]) => days.toSorted()[0] ?? '';
  if (sent.saidNo) return { code: 'interest.said_no', params: {} };
  if (sent.waitingHere.length >= mostWaitingHere)
    return {
      code: 'interest.too_many_here',
      params: { count: sent.waitingHere.length, until: first(sent.waitingHere) },
    };
  if (sent.waiting.length >= mostWaiting)
    return { code: 'interest.too_many_waiting', params: { count: sent.waiting.length, until: first(sent.waiting) } };
  const counted = sent.today - Math.min(sent.undone, mostUndone);
  return counted >= mostPerDay ? { code: 'interest.too_many', params: { count: counted } } : null;
}

/** A wish to meet, or an invitation, that begins anew: nothing is left of what came of it before. */
export const unanswered: {
  reason: null;
  reasonShared: false;
  answeredAt: null;
  seenAt: null;
  remindedAt: null;
  lifts: InterestLift[];
} = { reason: null, reasonShared: false, answeredAt: null, seenAt: null, remindedAt: null, lifts: [] };

/** Why one that waits may not get other words: null while the employer has not opened it. */
export function wordsRefusal(interest: { direction: InterestDirection; status: InterestStatus }): ErrorCode | null {
  if (interest.direction !== 'from-seeker' || !isWaiting(interest.status)) return 'interest.already_answered';
  return interest.status === 'seen' ? 'interest.already_seen' : null;
}

/** What could lift a next try is said where it is of use: not when the place was taken, the offer withdrawn, or the time was wrong. */
export const showsNextSteps = (interest: {
  direction: InterestDirection;
  status: InterestStatus;
  reason: InterestEnding | null;
  reasonShared: boolean;
}): boolean => {
  if (interest.direction !== 'from-seeker') return false;
  if (interest.status === 'expired') return true;
  const shared = sharedReason(interest);
  return interest.status === 'declined' && shared !== 'filled' && shared !== 'closed' && shared !== 'later';
};

/** The reason that the person may read: only a real one, and only when the employer chose to share it. */
export const sharedReason = (interest: { reason: InterestEnding | null; reasonShared: boolean }): InterestEnding | null =>
  interest.reasonShared && interest.reason !== 'none' ? interest.reason : null;
