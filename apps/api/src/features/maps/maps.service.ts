/** The map of the county, drawn from the taxonomy's places, roads and railways, and from lakes of our own drawing. */
import type { CountyMap } from '@arena/contract/maps';
import { municipalities } from '@arena/taxonomy/municipalities';
import { getPlace, places } from '@arena/taxonomy/places';
import { roadEdges } from '@arena/taxonomy/roads.data';
import { transitLines } from '@arena/taxonomy/transit.data';
import { junctionPositions } from './junctions.rules.ts';
import { lakeLines, lakeShores } from './lakes.rules.ts';
import {
  chainLegs,
  type Leg,
  mapHeight,
  mapWidth,
  type Point,
  type Position,
  project,
  softLine,
  widthOf,
  withoutShortcuts,
} from './maps.rules.ts';

/** The roads people follow through the county, and are told to follow by signs. */
const mainRoads = new Set(['E6', 'E16', 'E136', 'Rv2', 'Rv3', 'Rv4', 'Rv15', 'Rv25', 'Rv33']);

let drawn: CountyMap | undefined;

/** The same for everybody until the next release; the first call draws it, in a few milliseconds. */
export function drawCountyMap(): CountyMap {
  drawn ??= draw();
  return drawn;
}

function draw(): CountyMap {
  const positions = new Map<string, Position>([
    ...places.map(({ id, latitude, longitude }): [string, Position] => [id, [latitude, longitude]]),
    ...Object.entries(junctionPositions),
  ]);
  const pointOf = (id: string): Point => {
    const position = positions.get(id);
    if (position === undefined) throw new RangeError(`The map knows no position of ${id}`);
    return project(position);
  };
  const lines = (legs: readonly Leg[]) =>
    chainLegs(withoutShortcuts(legs, pointOf))
      .map((chain) => softLine(chain.map(pointOf)))
      .join('');
  const roads = Map.groupBy(roadEdges, ([, , road]) => road);
  const roadLines = (isMain: boolean) =>
    [...roads]
      .filter(([road]) => mainRoads.has(road) === isMain)
      .map(([, edges]) => lines(edges.map(([from, to]): Leg => [from, to])))
      .join('');
  const railLegs = transitLines
    .filter(({ kind }) => kind === 'train')
    .flatMap(({ stops }) => stops.slice(1).map(([to], before): Leg => [stops[before]?.[0] ?? to, to]));
  return {
    width: mapWidth,
    height: mapHeight,
    lakes: {
      shapes: lakeShores.map((shore) => softLine(shore.map(project), true)).join(''),
      lines: lakeLines.map(({ line, kilometres }) => ({
        path: softLine(line.map(project)),
        width: widthOf(kilometres, line[Math.floor(line.length / 2)]?.[0] ?? 0),
      })),
    },
    roads: { main: roadLines(true), other: roadLines(false) },
    railways: lines(railLegs),
    municipalities: municipalities.map(({ number, centre }) => {
      const { latitude, longitude } = getPlace(centre);
      const [x, y] = project([latitude, longitude]);
      return { id: number, x, y };
    }),
  };
}
