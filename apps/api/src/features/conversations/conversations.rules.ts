import type { ConversationSide } from '@arena/contract/conversations';

export type Side = ConversationSide;
export interface Standing {
  /** Whether the employer may reach people at all (`access/actor.ts`). */
  employerMayAnswer: boolean;
  /** An interest with two yeses. */
  interestId: string | null;
  /** For a conversation that a referral opened: whether the person took the consent back. */
  consentWithdrawn: boolean;
  /** Who wants no more from the other. */
  blockedBy: readonly Side[];
}

export const otherOf = (side: Side): Side => (side === 'seeker' ? 'employer' : 'seeker');

/**
 * Whether the employer may see it. A consent taken back closes what hung on it alone, at the next request. A consent whose last day has
 * passed does not: the person said yes to this meeting while it was valid, and can end it by taking the consent back.
 */
export const isSeenByEmployer = (standing: Pick<Standing, 'interestId' | 'consentWithdrawn'>): boolean =>
  standing.interestId !== null || !standing.consentWithdrawn;

/** Whether either side may write: nobody writes to somebody who cannot read or answer, or who wants no more. */
export const isWritable = (standing: Standing): boolean =>
  standing.employerMayAnswer && isSeenByEmployer(standing) && standing.blockedBy.length === 0;

/**
 * Whether somebody is told of a message, and since when nobody told them: not when they have seen it, or their side wrote after it; once
 * until they do either again. Instants, or null for never.
 */
export function decideTelling(
  message: { createdAt: Date },
  receiver: { readAt: Date | null; sideWroteAt: Date | null },
): { tell: false } | { tell: true; since: string } {
  const last = Math.max(receiver.readAt?.getTime() ?? 0, receiver.sideWroteAt?.getTime() ?? 0);
  if (last >= message.createdAt.getTime()) return { tell: false };
  return { tell: true, since: last === 0 ? 'opened' : String(last) };
}

/** Its address in both languages. */
export const conversationPage = (id: string) => ({ nb: `/samtaler/${id}`, en: `/en/conversations/${id}` });
