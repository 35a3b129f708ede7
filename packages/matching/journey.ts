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

/** Minutes from one place to another by every way there is, for `quickestWay`. */
export function minutesByMode(from: PlaceId, to: PlaceId): Int16Array {
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
const busBit = 1 << travelModes.indexOf('bus');
const trainBit = 1 << travelModes.indexOf('train');
const footAt = travelModes.indexOf('foot');
const bikeAt = travelModes.indexOf('bike');
const directBusAt = travelModes.length;
const busAndTrainAt = directBusAt + 1;

export interface Journey {
  minutes: number;
  /** Null when no way the person has is known, and the road stands in for it. */
  mode: TravelMode | null;
  /** The minutes order the matches, but nothing may be said for certain from them. */
  guessed: boolean;
  /** There is no way by what they have, or none that anybody would walk or cycle, and no bus that we may not know of. */
  beyond: boolean;
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
  const way = quickestWay(minutesByMode(home, placeId), modeBitsOf(has), limit ?? noLimit);
  if (way === noWay) return null;
  const mode = travelModes[((way >> 1) & 7) - 1] ?? null;
  return { minutes: wayMinutes(way), mode, guessed: isWayGuessed(way), beyond: isWayBeyond(way) };
}

/** By road, whether they have a car or not; null when a place is unknown. */
export function minutesByCar({ homePlaceId: home }: MatchProfile, placeId: PlaceId | null): number | null {
  const minutes = home === null || placeId === null ? unknownMinutes : (minutesByMode(home, placeId)[carAt] as number);
  return minutes === unknownMinutes ? null : minutes;
}

/** One bit for each way of travelling, in the order of `travelModes`. */
function modeBitsOf(has: readonly TravelMode[]): number {
  let bits = 0;
  for (const mode of has) bits |= 1 << travelModes.indexOf(mode);
  return bits;
}

export const noLimit = -1;
export const noWay = -1;
/** Minutes, whether it is beyond them, the mode (1 is the first of `travelModes`, 0 none of them) and whether it is guessed, in one number: nothing to allocate. */
const packWay = (minutes: number, mode: number, guessed: 0 | 1, beyond: boolean) =>
  (minutes << 5) | (beyond ? 16 : 0) | (mode << 1) | guessed;
export const wayMinutes = (way: number) => way >> 5;
export const isWayBeyond = (way: number) => (way & 16) !== 0;
export const isWayGuessed = (way: number) => (way & 1) === 1;
export const isWayByRoad = (way: number) => ((way >> 1) & 7) === 0;

/**
 * `bestJourney` in numbers, for those who ask for many.
 * @param byMode from `minutesByMode`
 * @param has one bit for each way of travelling, in the order of `travelModes`
 * @param limit minutes, or `noLimit`
 * @returns `noWay`, or what `wayMinutes`, `isWayGuessed` and `isWayBeyond` read
 */
export function quickestWay(byMode: Int16Array, has: number, limit: number): number {
  let minutes = unknownMinutes;
  let mode = 0;
  for (let at = 0; at < travelModes.length; at++) {
    const taken = byMode[at] as number;
    if (taken === unknownMinutes || (minutes !== unknownMinutes && taken >= minutes)) continue;
    if (has !== 0 && (has & (1 << at)) === 0) continue;
    minutes = taken;
    mode = at + 1;
  }
  if (has === 0) return minutes === unknownMinutes ? noWay : packWay(minutes, mode, 1, false);
  const enough = limit === noLimit ? travelValues.usualMinutes : limit;
  if (minutes !== unknownMinutes && minutes <= enough) return packWay(minutes, mode, 0, false);
  const road = byMode[carAt] as number;
  if (road === unknownMinutes) return minutes === unknownMinutes ? noWay : packWay(minutes, mode, 0, false);
  const hasBus = (has & busBit) !== 0;
  const together = byMode[busAndTrainAt] as number;
  if (hasBus && (has & trainBit) !== 0 && together !== unknownMinutes && together <= enough)
    return packWay(together, 0, 1, false);
  const busMayDo = hasBus && road <= enough && byMode[directBusAt] === unknownMinutes;
  if (minutes === unknownMinutes) return packWay(road, 0, 1, !hasBus);
  if (busMayDo) return packWay(road, 0, 1, false);
  const byOwnLegs = mode === footAt + 1 || mode === bikeAt + 1;
  return packWay(minutes, mode, 0, byOwnLegs && minutes > 2 * enough);
}
