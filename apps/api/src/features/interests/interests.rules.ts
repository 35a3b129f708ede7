import type { ErrorCode } from '@arena/contract/errors';
import type { InterestDirection, InterestReason, InterestStatus } from '@arena/contract/interests';
import { AppError } from '../../app-error.ts';

/** Where a pair of person and opportunity stands: who began, and what came of it. */
export type InterestState = 'none' | `${InterestDirection}:${InterestStatus}`;
export type InterestAct = 'express' | 'withdraw' | 'invite' | 'accept' | 'decline';
export type InterestSide = 'seeker' | 'employer';

interface Transition {
  from: InterestState;
  act: InterestAct;
  who: InterestSide;
  to: Exclude<InterestState, 'none'>;
}

/** Every change there is. What is not here is refused. */
export const transitions: readonly Transition[] = [
  { from: 'none', act: 'express', who: 'seeker', to: 'from-seeker:sent' },
  // Taking it back is no promise never to ask again; nor is a no to an invitation.
  { from: 'from-seeker:withdrawn', act: 'express', who: 'seeker', to: 'from-seeker:sent' },
  { from: 'from-employer:declined', act: 'express', who: 'seeker', to: 'from-seeker:sent' },
  // The employer has asked already, so the person's "I would like to meet you" is the second yes.
  { from: 'from-employer:sent', act: 'express', who: 'seeker', to: 'from-employer:accepted' },
  { from: 'from-seeker:sent', act: 'withdraw', who: 'seeker', to: 'from-seeker:withdrawn' },
  { from: 'from-seeker:sent', act: 'accept', who: 'employer', to: 'from-seeker:accepted' },
  { from: 'from-seeker:sent', act: 'decline', who: 'employer', to: 'from-seeker:declined' },
  { from: 'none', act: 'invite', who: 'employer', to: 'from-employer:sent' },
  { from: 'from-employer:sent', act: 'accept', who: 'seeker', to: 'from-employer:accepted' },
  { from: 'from-employer:sent', act: 'decline', who: 'seeker', to: 'from-employer:declined' },
];

export const stateOf = (interest: { direction: InterestDirection; status: InterestStatus } | undefined): InterestState =>
  interest === undefined ? 'none' : `${interest.direction}:${interest.status}`;

/** What the act makes of the state. Throws the refusal that the act's route names. */
export function decideInterest(
  from: InterestState,
  act: InterestAct,
  who: InterestSide,
): { direction: InterestDirection; status: InterestStatus } {
  const transition = transitions.find((one) => one.from === from && one.act === act && one.who === who);
  if (transition === undefined) throw new AppError(refusalOf(from, act, who));
  const [direction, status] = transition.to.split(':') as [InterestDirection, InterestStatus];
  return { direction, status };
}

function refusalOf(from: InterestState, act: InterestAct, who: InterestSide): ErrorCode {
  if (act === 'withdraw') return 'interest.not_withdrawable';
  if (act === 'express') return 'interest.already_expressed';
  // A person who took it back, or said no, is no longer there for the employer.
  const gone = from === 'from-seeker:withdrawn' || from === 'from-seeker:declined' || from === 'from-employer:declined';
  if (act === 'invite') return gone ? 'candidate.gone' : 'interest.already_expressed';
  return who === 'employer' && from === 'from-seeker:withdrawn' ? 'candidate.gone' : 'interest.already_answered';
}

/**
 * Whether the employer may still read facts. A no or a taken-back interest leaves the name and what became of it; so does an invitation
 * that the person cannot say yes to any more, or whose receiver has hidden since. Whoever asked to meet waits to be read and answered.
 */
export function keepsFacts(
  interest: { direction: InterestDirection; status: InterestStatus },
  { findable, open }: { findable: boolean; open: boolean },
): boolean {
  if (interest.status === 'accepted') return true;
  return interest.status === 'sent' && (interest.direction === 'from-seeker' || (findable && open));
}

/** Unanswered interests that one person may send within a day. Enough to look around; too many to be read as a wish to meet. */
export const mostOpenPerDay = 10;
export const dayMilliseconds = 24 * 3_600_000;

/** How many people that only chose to be findable an employer sees for one opportunity; there is no second page. */
export const findableShown = 30;

/**
 * Somebody who only chose to be findable is shown where they may fit. Far off it would tell an employer what they lack and help nobody;
 * whoever wants to meet says so, and is always shown.
 */
export const isWorthShowing = (band: 'strong' | 'good' | 'possible' | 'stretch'): boolean => band !== 'stretch';

/** The reason that the person may read: only a real one, and only when the employer chose to share it. */
export const sharedReason = (interest: { reason: InterestReason | null; reasonShared: boolean }): InterestReason | null =>
  interest.reasonShared && interest.reason !== 'none' ? interest.reason : null;
