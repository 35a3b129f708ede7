import type { SearchMode } from '@arena/contract/searches';
import { travelMinutes } from '@arena/taxonomy/travel';
import type { PlaceId } from '@arena/taxonomy/types';

/** Minutes one way from a place by car or with trains and buses; undefined where no way is known. */
export function minutesFrom(from: PlaceId, mode: SearchMode): (to: PlaceId) => number | undefined {
  if (mode === 'car') return (to) => travelMinutes(from, to, 'car');
  return (to) => {
    const known = [travelMinutes(from, to, 'bus'), travelMinutes(from, to, 'train')].filter((minutes) => minutes !== undefined);
    return known.length === 0 ? undefined : Math.min(...known);
  };
}
