import type { ErrorCode } from '@arena/contract/errors';
import type { InterestDirection, InterestEnding, InterestStatus } from '@arena/contract/interests';
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

/** Unanswered interests that one person may send within a day. Enough to look around; too many to be read as a wish to meet. */
export const mostOpenPerDay = 10;
export const dayMilliseconds = 24 * 3_600_000;

/** The reason that the person may read: only a real one, and only when the employer chose to share it. */
export const sharedReason = (interest: { reason: InterestEnding | null; reasonShared: boolean }): InterestEnding | null =>
  interest.reasonShared && interest.reason !== 'none' ? interest.reason : null;
