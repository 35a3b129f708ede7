/**
 * Where the circles and names of the map stand. A circle that would lie on another is moved aside, and a line leads back to its place. All
 * in units of the picture, and in whole numbers, so that server and browser draw the same.
 */

export interface Counted {
  id: string;
  name: string;
  count: number;
  /** The place itself. */
  x: number;
  y: number;
}

export interface Circle extends Counted {
  /** Where the circle stands. */
  cx: number;
  cy: number;
  radius: number;
}

export interface Label {
  x: number;
  y: number;
  /** Which end of the name is at the point, and which part of its height. */
  end: 'start' | 'middle' | 'end';
  height: 'over' | 'middle' | 'under';
  /** One of the few that are shown on a phone too, in the large letters that takes. */
  isLarge: boolean;
}

interface Frame {
  width: number;
  height: number;
}

/** Room for one digit in letters that can be read on the narrowest phone. */
const leastRadius = 30;
const greatestRadius = 60;
/** With few hits no circle takes the size of many. */
const countOfGreatest = 25;
/** Centres at least this far apart: 24 CSS pixels where the picture is 320 wide, so that a finger meets one circle only. */
export const leastApart = 76;
const air = 8;
const edge = 6;

/** The area grows with the count, from the least circle to the greatest. */
export function radiusOf(count: number, greatestCount: number): number {
  const share = count / Math.max(greatestCount, countOfGreatest);
  return Math.round(Math.sqrt(leastRadius ** 2 + share * (greatestRadius ** 2 - leastRadius ** 2)));
}

const mostRounds = 600;
const homingRounds = 200;

/** Circles that never touch, each as near its place as the others let it. From north to south, as one reads and tabs. */
export function placeCircles(counted: readonly Counted[], frame: Frame): Circle[] {
  const greatest = Math.max(0, ...counted.map(({ count }) => count));
  const circles = counted
    .filter(({ count }) => count > 0)
    .map((one): Circle => ({ ...one, cx: one.x, cy: one.y, radius: radiusOf(one.count, greatest) }))
    .sort((a, b) => a.y - b.y || a.x - b.x);
  for (let round = 0; round < mostRounds; round++) {
    const isHoming = round < homingRounds;
    if (isHoming) for (const circle of circles) pullHome(circle);
    if (!pushApart(circles, frame) && !isHoming) break;
  }
  for (const circle of circles) [circle.cx, circle.cy] = [Math.round(circle.cx), Math.round(circle.cy)];
  return circles;
}

function pullHome(circle: Circle): void {
  circle.cx += (circle.x - circle.cx) / 20;
  circle.cy += (circle.y - circle.cy) / 20;
}

/** One round; whether anything had to move. */
function pushApart(circles: readonly Circle[], { width, height }: Frame): boolean {
  let hasMoved = false;
  for (const [index, one] of circles.entries()) {
    for (const other of circles.slice(index + 1)) {
      // Two more than needed: rounding takes up to one and a half back.
      const wanted = Math.max(leastApart, one.radius + other.radius + air) + 2;
      const [dx, dy] = [other.cx - one.cx, other.cy - one.cy];
      const apart = Math.sqrt(dx * dx + dy * dy);
      if (apart >= wanted) continue;
      hasMoved = true;
      // On the very same spot: one goes east, the other west.
      const [stepX, stepY] = apart === 0 ? [1, 0] : [dx / apart, dy / apart];
      // The one with more keeps nearer its place.
      const share = other.radius ** 2 / (one.radius ** 2 + other.radius ** 2);
      const push = wanted - apart + 0.1;
      one.cx -= stepX * push * share;
      one.cy -= stepY * push * share;
      other.cx += stepX * push * (1 - share);
      other.cy += stepY * push * (1 - share);
    }
  }
  for (const circle of circles) {
    const room = Math.max(circle.radius, leastApart / 2) + edge;
    circle.cx = Math.min(Math.max(circle.cx, room), width - room);
    circle.cy = Math.min(Math.max(circle.cy, room), height - room);
  }
  return hasMoved;
}

/** How many names are shown on a phone. */
const largeLabels = 5;
/** Height of the letters: on phones, and where there is room. The same as in `map.css`, and so is the size of circles where there is room. */
const letters = { large: 44, small: 25 };
const circleScale = { large: 1, small: 0.8 };
/** Width of a letter, by its height: a little more than the usual one. */
const letterWidth = 0.57;
const lineHeight = 1.2;
const beside = { across: 11, down: 3 };

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

type Side = readonly [end: Label['end'], height: Label['height'], across: number, down: number];
/** Where a name may stand, best first, by how far from the middle of the circle its point is. */
const sides: readonly Side[] = [
  ['start', 'middle', 1, 0],
  ['end', 'middle', -1, 0],
  ['middle', 'under', 0, 1],
  ['middle', 'over', 0, -1],
  ['start', 'over', 0.75, -0.6],
  ['start', 'under', 0.75, 0.6],
  ['end', 'over', -0.75, -0.6],
  ['end', 'under', -0.75, 0.6],
];

function labelAt({ cx, cy, radius }: Circle, [end, height, across, down]: Side, isLarge: boolean): Label {
  const drawn = radius * circleScale[isLarge ? 'large' : 'small'];
  const x = Math.round(cx + (drawn + beside.across) * across);
  // A line of text brings air of its own above and below.
  const y = Math.round(cy + (drawn + beside.down) * down);
  return { x, y, end, height, isLarge };
}

/** What a name written so covers. */
export function boxOf({ x, y, end, height, isLarge }: Label, name: string): Box {
  const size = letters[isLarge ? 'large' : 'small'];
  const [wide, high] = [name.length * letterWidth * size, lineHeight * size];
  const left = end === 'start' ? x : end === 'end' ? x - wide : x - wide / 2;
  const top = height === 'under' ? y : height === 'over' ? y - high : y - high / 2;
  return { left, right: left + wide, top, bottom: top + high };
}

/**
 * Names that lie on no circle, no other name and not outside the picture. The circles with most come first; one whose name fits
 * nowhere has none: pointing at it and the table tell it.
 */
export function placeLabels(circles: readonly Circle[], frame: Frame): Map<string, Label> {
  const labels = new Map<string, Label>();
  const taken: Box[] = [];
  const byCount = [...circles].sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
  let large = 0;
  for (const circle of byCount) {
    const found = (large < largeLabels ? [true, false] : [false])
      .flatMap((isLarge) => sides.map((side) => labelAt(circle, side, isLarge)))
      .find((label) => isFree(boxOf(label, circle.name), label.isLarge, circles, taken, frame));
    if (found === undefined) continue;
    if (found.isLarge) large += 1;
    taken.push(boxOf(found, circle.name));
    labels.set(circle.id, found);
  }
  return labels;
}

function isFree(box: Box, isLarge: boolean, circles: readonly Circle[], taken: readonly Box[], frame: Frame): boolean {
  const isInside = box.left >= edge && box.top >= edge && box.right <= frame.width - edge && box.bottom <= frame.height - edge;
  return (
    isInside && !taken.some((other) => boxesMeet(box, other)) && !circles.some((circle) => meetsCircle(box, circle, isLarge))
  );
}

export function boxesMeet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Small names are only shown where circles are smaller too. */
export function meetsCircle(box: Box, { cx, cy, radius }: Circle, isLarge: boolean): boolean {
  const nearestX = Math.min(Math.max(cx, box.left), box.right);
  const nearestY = Math.min(Math.max(cy, box.top), box.bottom);
  const drawn = radius * circleScale[isLarge ? 'large' : 'small'];
  return (nearestX - cx) ** 2 + (nearestY - cy) ** 2 < drawn ** 2;
}
