import { drivingMinutes, roadKilometres } from './roads.ts';
import { transitLines } from './transit.data.ts';
import { busJourney, type TransitLine } from './transit.ts';
import type { PlaceId, TravelMode } from './types.ts';

const bikeKilometresPerHour = 15;
const footKilometresPerHour = 5;
/** Nobody cycles or walks longer than this to work. */
const longestOwnEffortMinutes = 180;

/** A journey inside one settlement. By train you walk: no settlement of ours has two stations worth riding between. */
const withinPlaceMinutes: Record<TravelMode, number> = { car: 5, bus: 10, train: 15, bike: 8, foot: 15 };

/** The lines that run on rails, of those in `transit.ts`. */
export const trainLines: readonly TransitLine[] = transitLines.filter(({ kind }) => kind === 'train');

const minutesByTrain = new Map<string, number>();
for (const { stops } of trainLines) {
  for (const [index, [from]] of stops.entries()) {
    let minutes = 0;
    for (const [to, fromPrevious] of stops.slice(index + 1)) {
      minutes += fromPrevious;
      const quickest = Math.min(minutes, minutesByTrain.get(`${from} ${to}`) ?? minutes);
      minutesByTrain.set(`${from} ${to}`, quickest);
      minutesByTrain.set(`${to} ${from}`, quickest);
    }
  }
}

function ownEffortMinutes(from: PlaceId, to: PlaceId, kilometresPerHour: number): number | undefined {
  const kilometres = roadKilometres(from, to);
  if (kilometres === undefined) return undefined;
  const minutes = Math.round((kilometres / kilometresPerHour) * 60);
  return minutes > longestOwnEffortMinutes ? undefined : minutes;
}

/**
 * Typical minutes one way, the same in both directions; undefined means that we do not know, never that it cannot be done.
 *
 * - car: the road graph, without queues.
 * - bike and foot: 15 and 5 km/h along the roads (where the main road is closed to cyclists, the old road beside it is about as long);
 *   undefined over three hours.
 * - train: from station to station without a change. Not the way to the station, and not how often trains run.
 * - bus: by the lines in `transit.ts`, with at most two changes between buses and the waits they cost. Unknown is not "no bus": local lines
 *   are not in our list. A train for part of the way is not counted here; `publicTransportMinutes` counts both.
 */
export function travelMinutes(from: PlaceId, to: PlaceId, mode: TravelMode): number | undefined {
  if (from === to) return drivingMinutes(from, to) === undefined ? undefined : withinPlaceMinutes[mode];
  switch (mode) {
    case 'car':
      return drivingMinutes(from, to);
    case 'bike':
      return ownEffortMinutes(from, to, bikeKilometresPerHour);
    case 'foot':
      return ownEffortMinutes(from, to, footKilometresPerHour);
    case 'train':
      return minutesByTrain.get(`${from} ${to}`);
    case 'bus':
      return busJourney(from, to)?.minutes;
  }
}
