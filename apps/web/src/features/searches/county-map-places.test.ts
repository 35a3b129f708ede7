import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boxesMeet,
  boxOf,
  type Circle,
  type Counted,
  gapTo,
  leastApart,
  meetsCircle,
  placeCircles,
  placeLabels,
  radiusOf,
} from './county-map-places.ts';

const frame = { width: 1000, height: 1224 };
const distance = (a: Circle, b: Circle) => Math.hypot(a.cx - b.cx, a.cy - b.cy);
const spot = (id: string, x: number, y: number, count = 1): Counted => ({ id, name: `Kommune ${id}`, count, x, y });

/** As crowded as the county can be: every municipality has something, a third of them close around one lake. */
const counties = fc.array(
  fc.record({
    x: fc.integer({ min: 40, max: 960 }),
    y: fc.integer({ min: 40, max: 1180 }),
    count: fc.integer({ min: 1, max: 400 }),
  }),
  { minLength: 1, maxLength: 48 },
);
const named = (county: readonly { x: number; y: number; count: number }[]) =>
  county.map(({ x, y, count }, index) => spot(String(3400 + index), index % 3 === 0 ? 450 + (x % 200) : x, y, count));

describe('circles', () => {
  it('grow in area with the count, and stay modest where there is little in all', () => {
    const [one, half, all] = [radiusOf(1, 100), radiusOf(50, 100), radiusOf(100, 100)];
    expect((half ** 2 - one ** 2) / (all ** 2 - one ** 2)).toBeCloseTo(0.5, 1);
    expect(radiusOf(1, 1)).toBeLessThan(all / 1.5);
  });

  it('stand at their places while nothing is in the way, from north to south', () => {
    const placed = placeCircles([spot('a', 500, 900), spot('b', 300, 300), spot('c', 100, 600, 0)], frame);
    expect(placed.map(({ id, cx, cy }) => [id, cx, cy])).toEqual([
      ['b', 300, 300],
      ['a', 500, 900],
    ]);
  });

  it('move aside without changing sides, the one with less the most', () => {
    const [north, south] = placeCircles([spot('a', 500, 500, 100), spot('b', 500, 520, 1)], frame) as [Circle, Circle];
    expect(south.cy - north.cy).toBeGreaterThanOrEqual(leastApart);
    expect(520 + (south.cy - 520) - 520).toBeGreaterThan(500 - north.cy);
  });

  it('on the very same spot are told apart', () => {
    const [one, other] = placeCircles([spot('a', 500, 500), spot('b', 500, 500)], frame) as [Circle, Circle];
    expect(distance(one, other)).toBeGreaterThanOrEqual(leastApart);
  });

  it('never touch, are far enough apart for a finger, and stay in the picture', () => {
    fc.assert(
      fc.property(counties, (county) => {
        const placed = placeCircles(named(county), frame);
        for (const [index, one] of placed.entries()) {
          expect(one.cx - one.radius).toBeGreaterThanOrEqual(0);
          expect(one.cx + one.radius).toBeLessThanOrEqual(frame.width);
          expect(one.cy - one.radius).toBeGreaterThanOrEqual(0);
          expect(one.cy + one.radius).toBeLessThanOrEqual(frame.height);
          for (const other of placed.slice(index + 1))
            expect(distance(one, other)).toBeGreaterThanOrEqual(Math.max(leastApart, one.radius + other.radius));
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('names', () => {
  const drawnNames = (placed: readonly Circle[]) => {
    const labels = placeLabels(placed, frame);
    return placed.flatMap((circle) => {
      const label = labels.get(circle.id);
      return label === undefined ? [] : [{ circle, label, box: boxOf(label, circle.name) }];
    });
  };

  it('lie on no circle and on no other name, inside the picture, and seven at most are large', () => {
    fc.assert(
      fc.property(counties, (county) => {
        const placed = placeCircles(named(county), frame);
        const names = drawnNames(placed);
        expect(names.filter(({ label }) => label.isLarge).length).toBeLessThanOrEqual(7);
        for (const [index, { box, label }] of names.entries()) {
          expect(box.left >= 0 && box.right <= frame.width && box.top >= 0 && box.bottom <= frame.height).toBe(true);
          expect(placed.some((circle) => meetsCircle(box, circle, label.isLarge ? 'large' : 'small'))).toBe(false);
          expect(names.slice(index + 1).some((other) => boxesMeet(box, other.box))).toBe(false);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('are nearer to their own circle than to any other, or have a line to it, on a phone and where there is room', () => {
    fc.assert(
      fc.property(counties, (county) => {
        const placed = placeCircles(named(county), frame);
        for (const { circle, label } of drawnNames(placed)) {
          if (label.hasLine) continue;
          for (const size of label.isLarge ? (['large', 'small'] as const) : (['small'] as const)) {
            const box = boxOf(label, circle.name, size);
            const own = gapTo(box, circle, size);
            for (const other of placed) if (other !== circle) expect(gapTo(box, other, size)).toBeGreaterThan(own);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('are never missing for the five circles with most, nor small', () => {
    fc.assert(
      fc.property(counties, (county) => {
        const placed = placeCircles(named(county), frame);
        const labels = placeLabels(placed, frame);
        const most = [...placed].sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1)).slice(0, 5);
        expect(most.map(({ id }) => labels.get(id)?.isLarge)).toEqual(most.map(() => true));
      }),
      { numRuns: 40 },
    );
  });

  it('are given to the ones with most first', () => {
    const placed = placeCircles([spot('a', 500, 500, 3), spot('b', 540, 505, 90)], frame);
    const labels = placeLabels(placed, frame);
    expect(labels.get('b')?.isLarge).toBe(true);
  });
});
