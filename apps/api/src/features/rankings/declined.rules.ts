/**
 * "Not for me, because …", and what is learned from it in the open. A no about the work puts such work last (`search/match-profile.ts`), one
 * about the employer puts that employer's others last, one about the way or the hours is an offer to say so once and for all; any other
 * is about that one opportunity alone. Only the person ever sees it: see `toProfileForOthers`.
 */
import type { Answers, DeclineReason } from '@arena/contract/profiles';
import type { travelLimits } from '@arena/contract/searches';

export type Declined = Answers['declined'][number];
/** As many as the answers hold. */
export const mostDeclined = 40;

/** The answers with one more no, the latest last. When there are too many, the oldest that is gone from the market makes room, else the oldest. */
export function decline(
  answers: Answers,
  opportunity: { id: string; occupation: string | null },
  because: DeclineReason,
  isOpen: (id: string) => boolean,
): Answers {
  const others = answers.declined.filter(({ opportunityId }) => opportunityId !== opportunity.id);
  const gone = others.find(({ opportunityId, because: reason }) => reason !== 'work' && !isOpen(opportunityId)) ?? others[0];
  const kept = others.length < mostDeclined ? others : others.filter((one) => one !== gone);
  const occupation = because === 'work' ? opportunity.occupation : null;
  return { ...answers, declined: [...kept, { opportunityId: opportunity.id, because, occupation }] };
}

export function undoDecline(answers: Answers, id: string): Answers {
  return { ...answers, declined: answers.declined.filter(({ opportunityId }) => opportunityId !== id) };
}

/**
 * The occupation that stands last because of this no; null where it puts none last. Work that the person says they know or want stays
 * where it is: then it was that one ad.
 */
export function lastOccupationOf({ because, occupation }: Declined, known: readonly string[]): string | null {
  return because === 'work' && occupation !== null && !known.includes(occupation) ? occupation : null;
}

/** The journeys that a search can ask for. */
const limits = [15, 30, 45, 60, 90] as const satisfies typeof travelLimits;

/** A longest journey that leaves out one of so many minutes and is shorter than today's; null where there is none to offer. */
export function shorterLimit(minutes: number | null, today: number | null): number | null {
  if (minutes === null) return null;
  const shorter = limits.findLast((limit) => limit < minutes);
  return shorter === undefined || (today !== null && today <= shorter) ? null : shorter;
}
