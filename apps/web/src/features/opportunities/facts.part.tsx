import type { OpportunityCard, OpportunityDetail } from '@arena/contract/opportunities';
import { useRoot } from '../../app/use-root.ts';
import { formatDayNear, relativeDay } from '../../lib/dates.ts';
import { useTranslation } from '../../lib/i18n.tsx';

type Extent = NonNullable<OpportunityCard['extent']>;

/** "Heltid", "50 %", "20–40 %": a share of full time as people say it. */
export function useExtentText(): (extent: Extent) => string {
  const { t } = useTranslation('app');
  return ({ fromPercent, toPercent }) =>
    fromPercent !== toPercent
      ? t('percentRange', { from: fromPercent, to: toPercent })
      : toPercent === 100
        ? t('fullTime')
        : t('percent', { percent: toPercent });
}

/** "om 3 uker, 13. desember" for an ISO day: how people say it, with the date beside. */
export function DayWithDate({ day }: { day: string }) {
  const { language, today } = useRoot();
  return (
    <time dateTime={day}>
      {relativeDay(day, today, language)}, {formatDayNear(day, today, language)}
    </time>
  );
}

/** "Hamar", "Moelv i Ringsaker", or only the municipality; null when neither is known. */
export function usePlaceText(): (card: Pick<OpportunityCard, 'place' | 'municipality'>) => string | null {
  const { t } = useTranslation('opportunities');
  return ({ place, municipality }) => {
    if (place === null) return municipality?.name ?? null;
    if (municipality === null || municipality.name === place.name) return place.name;
    return t('placeIn', { place: place.name, municipality: municipality.name });
  };
}

/** How fast an employer has answered so far: told before somebody asks, not after. */
export function useHabitText(): (habit: OpportunityDetail['answerHabit']) => string {
  const { t } = useTranslation('opportunities');
  return (habit) => {
    if (habit === null) return t('habit.new');
    if (habit.medianDays === null) return t('habit.silent');
    const share = habit.answeredPercent === 100 ? t('habit.shareAll') : t('habit.share', { percent: habit.answeredPercent });
    return `${t('habit.usual', { count: habit.medianDays })}. ${share}`;
  };
}
