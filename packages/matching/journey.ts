import { busJourney, publicTransportMinutes } from '@arena/taxonomy/transit';
import { travelMinutes } from '@arena/taxonomy/travel';
import { type PlaceId, type TravelMode, travelModes } from '@arena/taxonomy/types';
import type { MatchProfile } from './types.ts';
import { travelValues } from './weights.ts';

const unknownMinutes = -1;
/**
 * Minutes in the order of `travelModes`, and after them by direct bus, and by bus and train together.
 * Facts do not change while we run, and the pairs of known settlements are some twenty thousand.
 */
const remembered = new Map<PlaceId, Map<PlaceId, Int16Array>>();

function minutesByMode(from: PlaceId, to: PlaceId): Int16Array {
  const known = remembered.get(from)?.get(to);
  if (known !== undefined) return known;
  const minutes = new Int16Array(travelModes.length + 2).fill(unknownMinutes);
  travelModes.forEach((mode, at) => {
    minutes[at] = travelMinutes(from, to, mode) ?? unknownMinutes;
  });
  const bus = busJourney(from, to);
  if (bus?.changes === 0) minutes[directBusAt] = bus.minutes;
  minutes[busAndTrainAt] = publicTransportMinutes(from, to)?.minutes ?? unknownMinutes;
  // Ids that are no settlement are not remembered: their number has no end.
  if (minutes[carAt] !== unknownMinutes) {
    const fromHere = remembered.get(from) ?? new Map<PlaceId, Int16Array>();
    fromHere.set(to, minutes);
    remembered.set(from, fromHere);
  }
  return minutes;
}

const carAt = travelModes.indexOf('car');
const directBusAt = travelModes.length;
const busAndTrainAt = directBusAt + 1;

export interface Journey {
  minutes: number;
  /** Null when no way the person has is known, and the road stands in for it. */
  mode: TravelMode | null;
  /** The minutes order the matches, but nothing may be said for certain from them. */
  guessed: boolean;
}

/**
 * The quickest journey by what the person has; null when a place is unknown. Ties go to the order of `travelModes`.
 *
 * Guessed when the person has not said how they travel: the quickest of all modes. Guessed from the road, too, when what we know is too
 * long for somebody who takes the bus, but an unknown bus may do: our lines are not all there are, so no known bus, or one with changes,
 * is not "no bus", though none is quicker than the road. So somebody who walks or takes the bus is not told that an hour's walk is too
 * far where a bus may take ten minutes, and near places still come before far ones. A direct bus that we know to be too slow is too slow,
 * unless bus and train together do it.
 */
export function bestJourney(profile: MatchProfile, placeId: PlaceId | null): Journey | null {
  const { homePlaceId: home, travelModes: has, maxTravelMinutes: limit } = profile;
  if (home === null || placeId === null) return null;
  const byMode = minutesByMode(home, placeId);
  let minutes: number | null = null;
  let mode: TravelMode | null = null;
  for (let at = 0; at < travelModes.length; at++) {
    const candidate = travelModes[at] as TravelMode;
    const taken = byMode[at] as number;
    if (taken === unknownMinutes || (minutes !== null && taken >= minutes)) continue;
    if (has.length > 0 && !has.includes(candidate)) continue;
    minutes = taken;
    mode = candidate;
  }
  if (has.length === 0) return minutes === null ? null : { minutes, mode, guessed: true };
  const enough = limit ?? travelValues.usualMinutes;
  if (minutes !== null && minutes <= enough) return { minutes, mode, guessed: false };
  const road = byMode[carAt] as number;
  if (road === unknownMinutes) return minutes === null ? null : { minutes, mode, guessed: false };
  const together = byMode[busAndTrainAt] as number;
  const togetherDo = has.includes('train') && together !== unknownMinutes && together <= enough;
  if (has.includes('bus') && togetherDo) return { minutes: together, mode: null, guessed: true };
  const busMayDo = has.includes('bus') && road <= enough && byMode[directBusAt] === unknownMinutes;
  return minutes === null || busMayDo ? { minutes: road, mode: null, guessed: true } : { minutes, mode, guessed: false };
}
