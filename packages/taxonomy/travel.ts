import { drivingMinutes, roadKilometres } from './roads.ts';
import type { PlaceId, TravelMode } from './types.ts';

const bikeKilometresPerHour = 15;
const footKilometresPerHour = 5;
/** Nobody cycles or walks longer than this to work. */
const longestOwnEffortMinutes = 180;

/** A journey inside one settlement. By train you walk: no settlement of ours has two stations worth riding between. */
const withinPlaceMinutes: Record<TravelMode, number> = { car: 5, bus: 10, train: 15, bike: 8, foot: 15 };

type Stop = readonly [place: PlaceId, minutesFromPreviousStop: number];

/**
 * Passenger lines with stations in our settlements and typical minutes between them, in line order. Only stations that are certain:
 * trains also stop elsewhere, and not every train stops at every station here. Solørbanen has no passenger trains.
 */
export const trainLines: readonly { name: string; stops: readonly Stop[] }[] = [
  {
    name: 'Dovrebanen',
    stops: [
      ['stange', 0],
      ['hamar', 9],
      ['brumunddal', 10],
      ['moelv', 9],
      ['lillehammer', 24],
      ['hunderfossen', 12],
      ['ringebu', 30],
      ['vinstra', 18],
      ['kvam', 9],
      ['otta', 15],
      ['dombas', 28],
      ['hjerkinn', 21],
    ],
  },
  {
    name: 'Rørosbanen',
    stops: [
      ['hamar', 0],
      ['loten', 15],
      ['elverum', 12],
      ['rena', 24],
      ['koppang', 38],
      ['alvdal', 52],
      ['tynset', 17],
      ['tolga', 16],
      ['os-i-osterdalen', 13],
    ],
  },
  {
    name: 'Gjøvikbanen',
    stops: [
      ['harestua', 0],
      ['grua', 8],
      ['roa', 6],
      ['lunner', 4],
      ['gran', 9],
      ['jaren', 4],
      ['eina', 23],
      ['reinsvoll', 7],
      ['raufoss', 6],
      ['gjovik', 13],
    ],
  },
  {
    name: 'Kongsvingerbanen',
    stops: [
      ['skarnes', 0],
      ['kongsvinger', 16],
    ],
  },
];

const minutesByTrain = new Map<string, number>();
for (const { stops } of trainLines) {
  for (const [index, [from]] of stops.entries()) {
    let minutes = 0;
    for (const [to, fromPrevious] of stops.slice(index + 1)) {
      minutes += fromPrevious;
      minutesByTrain.set(`${from} ${to}`, minutes);
      minutesByTrain.set(`${to} ${from}`, minutes);
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
 * - bus: known only within one place in this edition. Unknown is not "no bus": the regional timetable has not been loaded.
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
      return undefined;
  }
}
