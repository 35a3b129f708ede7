/** Small words that the pages about meetings share. */
import type { InterestStatus, OwnInterest } from '@arena/contract/interests';
import { useRoot } from '../../app/use-root.ts';
import { osloDay, relativeDay } from '../../lib/dates.ts';
import { useTranslation } from '../../lib/i18n.tsx';

/** "i dag", "for 3 dager siden" for an instant, by the days of Oslo. */
export function useDaysAgo(): (instant: string) => string {
  const { language, today } = useRoot();
  return (instant) => relativeDay(osloDay(new Date(instant)), today, language);
}

/** No answer yet, opened by the other side or not. */
export const isWaiting = (status: InterestStatus): boolean => status === 'sent' || status === 'seen';

/** Under which other words for something that waits are kept while they are typed. */
export const wordsDraftOf = (interestId: string): string => `words-${interestId}`;

/**
 * What became of a meeting while its page stood open somewhere: said instead of a bare "answered already" when a press came too late. Null
 * while it waits.
 */
export function useWhatHappened(): (interest: OwnInterest) => string | null {
  const { t } = useTranslation('interests');
  return ({ direction, status, employerName, canWrite }) => {
    const isOwn = direction === 'from-seeker';
    if (status === 'accepted') return t(canWrite ? 'mine.now.accepted' : 'mine.now.closed', { employer: employerName });
    if (status === 'declined') return t(isOwn ? 'mine.now.declined' : 'mine.now.saidNo');
    if (status === 'withdrawn') return t(isOwn ? 'mine.now.withdrawn' : 'mine.now.taken');
    return status === 'expired' ? t(isOwn ? 'mine.now.expired' : 'mine.now.notAnswered') : null;
  };
}
