/** Small words that the pages about meetings share. */
import type { InterestStatus } from '@arena/contract/interests';
import { useRoot } from '../../app/use-root.ts';
import { osloDay, relativeDay } from '../../lib/dates.ts';

/** "i dag", "for 3 dager siden" for an instant, by the days of Oslo. */
export function useDaysAgo(): (instant: string) => string {
  const { language, today } = useRoot();
  return (instant) => relativeDay(osloDay(new Date(instant)), today, language);
}

/** No answer yet, opened by the other side or not. */
export const isWaiting = (status: InterestStatus): boolean => status === 'sent' || status === 'seen';
