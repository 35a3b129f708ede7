import { travelMinutes } from '@arena/taxonomy/travel';
import { type PlaceId, type TravelMode, travelModes } from '@arena/taxonomy/types';
import type { MatchProfile } from './types.ts';
import { travelValues } from './weights.ts';

const unknownMinutes = -1;
/** Minutes in the order of `travelModes`. Facts do not change while we run, and the pairs of known settlements are few thousand. */
const remembered = new Map<PlaceId, Map<PlaceId, Int16Array>>();

function minutesByMode(from: PlaceId, to: PlaceId): Int16Array {
  const known = remembered.get(from)?.get(to);
  if (known !== undefined) return known;
  const minutes = Int16Array.from(travelModes, (mode) => travelMinutes(from, to, mode) ?? unknownMinutes);
  // Ids that are no settlement are not remembered: their number has no end.
  if (minutes[carAt] !== unknownMinutes) {
    const fromHere = remembered.get(from) ?? new Map<PlaceId, Int16Array>();
    fromHere.set(to, minutes);
    remembered.set(from, fromHere);
  }
  return minutes;
}

const carAt = travelModes.indexOf('car');
const busAt = travelModes.indexOf('bus');

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
 * Guessed from the road or the quickest of all modes when the person has not said how they travel, or when the answer hangs on a bus
 * that we know nothing about: an unknown bus is not "no bus", but no bus is quicker than the road. So somebody who walks or takes the
 * bus is not told that an hour's walk is too far where a bus may take ten minutes, and near places still come before far ones.
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
  const busMayDo = byMode[busAt] === unknownMinutes && road <= enough && has.includes('bus');
  return minutes === null || busMayDo ? { minutes: road, mode: null, guessed: true } : { minutes, mode, guessed: false };
}
