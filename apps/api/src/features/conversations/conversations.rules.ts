import type { Actor } from '../../access/actor.ts';

export type Side = 'seeker' | 'employer';
export interface Standing {
  employerStatus: string | null;
  /** An interest with two yeses. */
  interestId: string | null;
  /** For a conversation that a referral opened: whether the person took the consent back. */
  consentWithdrawn: boolean;
}

export const sideOf = (actor: Actor): Side => (actor.role === 'employer' ? 'employer' : 'seeker');

/**
 * Whether the employer may see it. A consent taken back closes what hung on it alone, at the next request. A consent whose last day has
 * passed does not: the person said yes to this meeting while it was valid, and can end it by taking the consent back.
 */
export const isSeenByEmployer = (standing: Standing): boolean => standing.interestId !== null || !standing.consentWithdrawn;

/** Whether either side may write: nobody writes to somebody who cannot read or answer. */
export const isWritable = (standing: Standing): boolean => standing.employerStatus === 'approved' && isSeenByEmployer(standing);

/**
 * Messages from the other side since the own last one. Reading marks nothing: opening a page, or a mail scanner opening a link, changes
 * nothing, so what waits for an answer is what counts.
 */
export function countSinceOwn(messages: readonly { side: Side }[], side: Side): number {
  const last = messages.findLastIndex((message) => message.side === side);
  return messages.length - 1 - last;
}
