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
  /** The name stands away from its circle, and a line leads from the circle to the point. */
  hasLine: boolean;
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
const largeLabels = 7;
/** The circles with most always have a name: away from the circle, with a line, where there is no room beside it. */
const alwaysNamed = 5;
/** Height of the letters: on phones, and where there is room. The same as in `map.css`, and so is the size of circles where there is room. */
const letters = { large: 40, small: 21 };
const circleScale = { large: 1, small: 0.8 };
/** Width of a letter, by its height: a little more than the usual one. */
const letterWidth = 0.57;
const lineHeight = 1.2;
const beside = { across: 9, down: 2 };
/** So much farther from every other circle than from its own stands a name: else it would seem to be the other's. */
const clearlyNearer = 8;

type Size = keyof typeof letters;

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
  ['start', 'middle', 0.93, -0.36],
  ['start', 'middle', 0.93, 0.36],
  ['end', 'middle', -0.93, -0.36],
  ['end', 'middle', -0.93, 0.36],
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
  return { x, y, end, height, isLarge, hasLine: false };
}

const linesAsFarAs = 600;
const lineStep = 15;
const turns = 24;

/** Every place a name with a line may stand, the shortest line first. */
function* labelsWithLine({ cx, cy, radius }: Circle): Generator<Label> {
  for (let far = radius + 25; far < linesAsFarAs; far += lineStep) {
    for (let turn = 0; turn < turns; turn++) {
      const [across, down] = [Math.cos((2 * Math.PI * turn) / turns), Math.sin((2 * Math.PI * turn) / turns)];
      const end = across > 0.3 ? 'start' : across < -0.3 ? 'end' : 'middle';
      const height = end !== 'middle' ? 'middle' : down > 0 ? 'under' : 'over';
      yield { x: Math.round(cx + far * across), y: Math.round(cy + far * down), end, height, isLarge: true, hasLine: true };
    }
  }
}

/** What a name written so covers, on a phone when it is large there, or where there is room. */
export function boxOf({ x, y, end, height, isLarge }: Label, name: string, size: Size = isLarge ? 'large' : 'small'): Box {
  const [wide, high] = [name.length * letterWidth * letters[size], lineHeight * letters[size]];
  const left = end === 'start' ? x : end === 'end' ? x - wide : x - wide / 2;
  const top = height === 'under' ? y : height === 'over' ? y - high : y - high / 2;
  return { left, right: left + wide, top, bottom: top + high };
}

/**
 * Names that lie on no circle, no other name and not outside the picture, each clearly nearer to its own circle than to any other or with a line
 * to it. The circles with most come first; one whose name fits nowhere has none: pointing at it and the table tell it.
 */
export function placeLabels(circles: readonly Circle[], frame: Frame): Map<string, Label> {
  const labels = new Map<string, Label>();
  const taken: Box[] = [];
  const byCount = [...circles].sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
  let large = 0;
  for (const [rank, circle] of byCount.entries()) {
    const isFree = (label: Label) => stands(label, circle, circles, taken, frame);
    const besides = (isLarge: boolean) => sides.map((side) => labelAt(circle, side, isLarge)).find(isFree);
    const found =
      (large < largeLabels ? besides(true) : undefined) ??
      (rank < alwaysNamed ? findWithLine(circle, circles, taken, isFree) : undefined) ??
      besides(false);
    if (found === undefined) continue;
    if (found.isLarge) large += 1;
    taken.push(boxOf(found, circle.name), ...(found.hasLine ? lineOf(found, circle) : []));
    labels.set(circle.id, found);
  }
  return labels;
}

/** With the shortest line that runs over nothing; where there is none, over other circles, which are drawn on it; at worst over a name. */
function findWithLine(
  circle: Circle,
  circles: readonly Circle[],
  taken: readonly Box[],
  isFree: (label: Label) => boolean,
): Label | undefined {
  let overCircle: Label | undefined;
  let overName: Label | undefined;
  for (const label of labelsWithLine(circle)) {
    if (!isFree(label)) continue;
    const line = lineOf(label, circle);
    if (line.some((spot) => taken.some((other) => boxesMeet(spot, other)))) overName ??= label;
    else if (line.some((spot) => circles.some((other) => other !== circle && meetsCircle(spot, other, 'large'))))
      overCircle ??= label;
    else return label;
  }
  return overCircle ?? overName;
}

/** The line from a circle to its name as small boxes, one after the other. */
function lineOf({ x, y }: Label, { cx, cy }: Circle): Box[] {
  const steps = Math.ceil(Math.max(Math.abs(x - cx), Math.abs(y - cy)) / 8);
  return Array.from({ length: steps }, (_one, step) => {
    const [left, top] = [cx + ((x - cx) * step) / steps, cy + ((y - cy) * step) / steps];
    return { left: left - 3, right: left + 3, top: top - 3, bottom: top + 3 };
  });
}

function stands(label: Label, circle: Circle, circles: readonly Circle[], taken: readonly Box[], frame: Frame): boolean {
  const box = boxOf(label, circle.name);
  const isInside = box.left >= edge && box.top >= edge && box.right <= frame.width - edge && box.bottom <= frame.height - edge;
  if (!isInside || taken.some((other) => boxesMeet(box, other))) return false;
  // What is large on a phone is small elsewhere: it has to stand well in both.
  return (label.isLarge ? (['large', 'small'] as const) : (['small'] as const)).every((size) => {
    const drawn = boxOf(label, circle.name, size);
    const least = label.hasLine ? clearlyNearer : gapTo(drawn, circle, size) + clearlyNearer;
    return circles.every((other) => (other === circle ? !meetsCircle(drawn, other, size) : gapTo(drawn, other, size) >= least));
  });
}

export function boxesMeet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** How far a name is from the edge of a circle as it is drawn at that size; below zero where they meet. */
export function gapTo(box: Box, { cx, cy, radius }: Circle, size: Size): number {
  const nearestX = Math.min(Math.max(cx, box.left), box.right);
  const nearestY = Math.min(Math.max(cy, box.top), box.bottom);
  return Math.sqrt((nearestX - cx) ** 2 + (nearestY - cy) ** 2) - radius * circleScale[size];
}

export const meetsCircle = (box: Box, circle: Circle, size: Size): boolean => gapTo(box, circle, size) < 0;
