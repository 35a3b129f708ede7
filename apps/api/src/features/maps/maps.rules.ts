/** How positions become a drawing: the projection, which legs of a road are drawn, and lines that bend softly. */

/** [latitude, longitude], WGS 84 degrees. */
export type Position = readonly [latitude: number, longitude: number];
export type Point = readonly [x: number, y: number];

/** What the picture shows: the county with a little air around it, and some roads' ends cut off. */
const bounds = { north: 62.7, south: 59.83, west: 7.97, east: 12.72 };

/**
 * Most people and most work are around Mjøsa, and there the circles need room: the picture is drawn as under a weak magnifying glass
 * held over the lake. `more` is how much larger a degree is in the middle of it than far away, `reach` how many degrees it takes to lose half of that.
 */
const glass = {
  longitude: { middle: 10.95, reach: 0.55, more: 1.3 },
  latitude: { middle: 60.75, reach: 0.32, more: 1.3 },
};
type Glass = (typeof glass)['latitude'];
const through = (degrees: number, { middle, reach, more }: Glass) =>
  degrees + more * reach * Math.atan((degrees - middle) / reach);

export const mapWidth = 1000;
const west = through(bounds.west, glass.longitude);
const north = through(bounds.north, glass.latitude);
const perLongitude = mapWidth / (through(bounds.east, glass.longitude) - west);
/** A degree of longitude is shorter than one of latitude by the cosine of the latitude: true in the middle of the glass. */
const perLatitude = perLongitude / Math.cos((glass.latitude.middle * Math.PI) / 180);
export const mapHeight = Math.round((north - through(bounds.south, glass.latitude)) * perLatitude);
const kilometresPerLatitude = 111.2;

export function project([latitude, longitude]: Position): Point {
  return [
    Math.round((through(longitude, glass.longitude) - west) * perLongitude),
    Math.round((north - through(latitude, glass.latitude)) * perLatitude),
  ];
}

/** So many kilometres in the picture, around this latitude; at least wide enough to be seen. */
export function widthOf(kilometres: number, latitude: number): number {
  const { middle, reach, more } = glass.latitude;
  const magnified = 1 + more / (1 + ((latitude - middle) / reach) ** 2);
  return Math.max(leastWidth, Math.round((kilometres / kilometresPerLatitude) * perLatitude * magnified));
}
const leastWidth = 6;

export type Leg = readonly [from: string, to: string];

/**
 * Legs without those that only say what others say in more detail: the through train that skips the stations the slow one stops at,
 * the motorway beside its own exits. The longest go first. Each pair once, whichever way it was written.
 */
export function withoutShortcuts(legs: readonly Leg[], positionOf: (id: string) => Point): Leg[] {
  const lengthOf = ([from, to]: Leg) => distance(positionOf(from), positionOf(to));
  const kept = new Map(legs.map(([a, b]): [string, Leg] => (a < b ? [`${a} ${b}`, [a, b]] : [`${b} ${a}`, [b, a]])));
  for (const [key, leg] of [...kept].sort(([, a], [, b]) => lengthOf(b) - lengthOf(a))) {
    kept.delete(key);
    if (!joins([...kept.values()], leg, mostDetours)) kept.set(key, leg);
  }
  return [...kept.values()];
}
const mostDetours = 3;

function joins(legs: readonly Leg[], [from, to]: Leg, steps: number): boolean {
  let reached = new Set([from]);
  for (let step = 0; step < steps; step++) {
    const next = new Set(reached);
    for (const [a, b] of legs) {
      if (reached.has(a)) next.add(b);
      if (reached.has(b)) next.add(a);
    }
    reached = next;
  }
  return reached.has(to);
}

/** Legs laid end to end, so that a road is one line and can bend: every leg once, ends first, then what goes around. */
export function chainLegs(legs: readonly Leg[]): string[][] {
  const left = new Set(legs);
  const at = (node: string) => [...left].filter(([a, b]) => a === node || b === node);
  const chains: string[][] = [];
  while (left.size > 0) {
    const nodes = [...new Set([...left].flat())];
    let node = nodes.find((one) => at(one).length % 2 === 1) ?? (nodes[0] as string);
    const chain = [node];
    for (let leg = at(node)[0]; leg !== undefined; leg = at(node)[0]) {
      left.delete(leg);
      node = leg[0] === node ? leg[1] : leg[0];
      chain.push(node);
    }
    chains.push(chain);
  }
  return chains;
}

/** SVG path data of a soft line through all the points (Catmull and Rom's spline); a ring ends where it began. */
export function softLine(points: readonly Point[], isRing = false): string {
  const count = points.length;
  const at = (index: number): Point => {
    const within = isRing ? (index + count) % count : Math.min(Math.max(index, 0), count - 1);
    return points[within] ?? [0, 0];
  };
  const parts = [`M${at(0).join(' ')}`];
  for (let index = 0; index < (isRing ? count : count - 1); index++) {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    parts.push(`C${[...bend(from, before, to), ...bend(to, after, from), ...to].join(' ')}`);
  }
  return `${parts.join('')}${isRing ? 'Z' : ''}`;
}

/** Where a curve at `here` is drawn towards on its way to `towards`, coming from `other`. */
function bend(here: Point, other: Point, towards: Point): Point {
  const whole = distance(other, towards);
  // Never farther than a third of the way: where points lie unevenly the curve would make a loop.
  const reach = whole === 0 ? 0 : Math.min(1 / 6, distance(here, towards) / whole / 3);
  return [Math.round(here[0] + (towards[0] - other[0]) * reach), Math.round(here[1] + (towards[1] - other[1]) * reach)];
}

function distance([x, y]: Point, [otherX, otherY]: Point): number {
  return Math.sqrt((x - otherX) ** 2 + (y - otherY) ** 2);
}
