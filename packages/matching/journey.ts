import { travelMinutes } from '@arena/taxonomy/travel';
import { type PlaceId, type TravelMode, travelModes } from '@arena/taxonomy/types';
import type { MatchProfile } from './types.ts';
import { travelValues } from './weights.ts';

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
  let minutes: number | null = null;
  let mode: TravelMode | null = null;
  for (const candidate of travelModes) {
    if (has.length > 0 && !has.includes(candidate)) continue;
    const taken = travelMinutes(home, placeId, candidate);
    if (taken !== undefined && (minutes === null || taken < minutes)) {
      minutes = taken;
      mode = candidate;
    }
  }
  if (has.length === 0) return minutes === null ? null : { minutes, mode, guessed: true };
  const enough = limit ?? travelValues.usualMinutes;
  if (minutes !== null && minutes <= enough) return { minutes, mode, guessed: false };
  const road = travelMinutes(home, placeId, 'car') ?? null;
  if (road === null) return minutes === null ? null : { minutes, mode, guessed: false };
  const busMayDo = has.includes('bus') && travelMinutes(home, placeId, 'bus') === undefined && road <= enough;
  return minutes === null || busMayDo ? { minutes: road, mode: null, guessed: true } : { minutes, mode, guessed: false };
}
