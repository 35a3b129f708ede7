import type { SearchMode } from '@arena/contract/searches';
import { placeIndex } from '@arena/taxonomy/places';
import { drivingRow } from '@arena/taxonomy/roads';
import { publicTransportRow } from '@arena/taxonomy/transit';
import type { PlaceId } from '@arena/taxonomy/types';

/** Within one settlement: never nothing, and never exact. */
const withinPlace: Record<SearchMode, number> = { car: 5, public: 10 };

/** Minutes one way from a place by car or with trains and buses; undefined where no way is known. */
export function minutesFrom(from: PlaceId, mode: SearchMode): (to: PlaceId) => number | undefined {
  const row = mode === 'car' ? drivingRow(from) : publicTransportRow(from);
  if (row === undefined) return () => undefined;
  return (to) => {
    if (to === from) return withinPlace[mode];
    const minutes = row[placeIndex(to)];
    return minutes === undefined || minutes < 0 ? undefined : minutes;
  };
}
