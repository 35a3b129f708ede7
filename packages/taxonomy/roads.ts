import { placeRows } from './places.data.ts';
import { junctions, roadEdges } from './roads.data.ts';
import type { PlaceId } from './types.ts';

export type RoadNode = PlaceId | (typeof junctions)[number];
/** From, to, road number as signed, typical minutes by car, kilometres. Every edge can be driven both ways. */
export type RoadEdge = readonly [from: RoadNode, to: RoadNode, road: string, minutes: number, kilometres: number];

const unreachable = 0x7fff;
const placeCount = placeRows.length;
// Places come first, so that a place's number is also its row in the table and junctions fall outside it.
const numberOf = new Map<string, number>([...placeRows.map(({ id }) => id), ...junctions].map((node, index) => [node, index]));
const nodeCount = numberOf.size;

let minutesTable: Int16Array | undefined;
let kilometresTable: Int16Array | undefined;

function nodeNumber(node: RoadNode): number {
  const number = numberOf.get(node);
  if (number === undefined) throw new RangeError(`A road leads to an unknown place or junction: ${node}`);
  return number;
}

/** All shortest ways at once, by Floyd and Warshall's method: for some hundred and sixty nodes this takes about ten milliseconds, once. */
function shortestWays(weight: (edge: RoadEdge) => number): Int16Array {
  const table = new Int16Array(nodeCount * nodeCount).fill(unreachable);
  const at = (row: number, column: number) => table[row * nodeCount + column] ?? unreachable;
  for (let node = 0; node < nodeCount; node++) table[node * nodeCount + node] = 0;
  for (const edge of roadEdges) {
    const [from, to] = [nodeNumber(edge[0]), nodeNumber(edge[1])];
    const shorter = Math.min(weight(edge), at(from, to));
    table[from * nodeCount + to] = shorter;
    table[to * nodeCount + from] = shorter;
  }
  for (let via = 0; via < nodeCount; via++) {
    for (let from = 0; from < nodeCount; from++) {
      const first = at(from, via);
      if (first === unreachable) continue;
      for (let to = 0; to < nodeCount; to++) {
        const whole = first + at(via, to);
        if (whole < at(from, to)) table[from * nodeCount + to] = whole;
      }
    }
  }
  return table;
}

function lookUp(table: Int16Array, from: PlaceId, to: PlaceId): number | undefined {
  const row = numberOf.get(from);
  const column = numberOf.get(to);
  if (row === undefined || column === undefined || row >= placeCount || column >= placeCount) return undefined;
  const value = table[row * nodeCount + column];
  return value === unreachable ? undefined : value;
}

/**
 * Typical minutes by car from centre to centre, the quickest way on roads open all year, without queues or winter conditions.
 * The same both ways; 0 to the place itself; undefined for an unknown place. The first call builds the table, later calls only read it.
 */
export function drivingMinutes(from: PlaceId, to: PlaceId): number | undefined {
  minutesTable ??= shortestWays(([, , , minutes]) => minutes);
  return lookUp(minutesTable, from, to);
}

let minutesBetweenPlaces: Int16Array | undefined;

/** Driving minutes to every place, by its number in `places`; -1 where no road is known. The table itself: read, never write. */
export function drivingRow(from: PlaceId): Int16Array | undefined {
  const row = numberOf.get(from);
  if (row === undefined || row >= placeCount) return undefined;
  if (minutesBetweenPlaces === undefined) {
    const table = new Int16Array(placeCount * placeCount);
    placeRows.forEach((start, index) => {
      for (const [column, end] of placeRows.entries())
        table[index * placeCount + column] = drivingMinutes(start.id, end.id) ?? -1;
    });
    minutesBetweenPlaces = table;
  }
  return minutesBetweenPlaces.subarray(row * placeCount, (row + 1) * placeCount);
}

/** Kilometres by the shortest way on the same roads, whole kilometres. That way is not always the quickest one. */
export function roadKilometres(from: PlaceId, to: PlaceId): number | undefined {
  kilometresTable ??= shortestWays(([, , , , kilometres]) => kilometres);
  return lookUp(kilometresTable, from, to);
}
