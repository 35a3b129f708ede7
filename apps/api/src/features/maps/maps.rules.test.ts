import { getPlace } from '@arena/taxonomy/places';
import { describe, expect, it } from 'vitest';
import { lakeLines, lakeShores } from './lakes.rules.ts';
import {
  chainLegs,
  type Leg,
  mapHeight,
  mapWidth,
  type Point,
  project,
  softLine,
  widthOf,
  withoutShortcuts,
} from './maps.rules.ts';

const at = (id: string) => {
  const { latitude, longitude } = getPlace(id);
  return project([latitude, longitude]);
};

describe('the projection', () => {
  it('has north up and east to the right, with the whole county inside', () => {
    expect(at('tynset')[1]).toBeLessThan(at('hamar')[1]);
    expect(at('hamar')[1]).toBeLessThan(at('kongsvinger')[1]);
    expect(at('gjovik')[0]).toBeLessThan(at('hamar')[0]);
    for (const id of ['bjorli', 'kvikne', 'magnor', 'tyinkrysset', 'trysil', 'elga']) {
      const [x, y] = at(id);
      expect(x > 0 && x < mapWidth && y > 0 && y < mapHeight, id).toBe(true);
    }
  });

  it('keeps the shape of things around Mjøsa, and shows them larger than what is far away', () => {
    const [centre, north, east] = [project([60.75, 10.95]), project([60.85, 10.95]), project([60.75, 11.15])];
    const kilometre = { up: (centre[1] - north[1]) / 11.1, across: (east[0] - centre[0]) / (0.2 * 111.2 * Math.cos(1.0603)) };
    expect(kilometre.up / kilometre.across).toBeCloseTo(1, 1);
    expect(project([62.3, 9])[1] - project([62.4, 9])[1]).toBeLessThan((centre[1] - north[1]) / 1.5);
  });

  it('makes a lake as wide as its kilometres there, and never too thin to see', () => {
    expect(widthOf(2.2, 60.75)).toBeGreaterThan(widthOf(2.2, 62));
    expect(widthOf(0.1, 62)).toBe(6);
  });
});

describe('the lakes', () => {
  it('lie where the towns on their shores are', () => {
    const nearest = (lines: typeof lakeShores, [latitude, longitude]: readonly [number, number]) =>
      Math.min(...lines.flat().map(([north, east]) => Math.hypot(north - latitude, (east - longitude) / 2)));
    const [mjosa] = lakeShores;
    for (const id of ['lillehammer', 'moelv', 'brumunddal', 'hamar', 'espa', 'kapp', 'gjovik', 'tingnes']) {
      const place = getPlace(id);
      expect(nearest([mjosa ?? []], [place.latitude, place.longitude]), id).toBeLessThan(0.04);
    }
    expect(nearest(lakeShores, [getPlace('elga').latitude, getPlace('elga').longitude])).toBeLessThan(0.04);
  });

  it('are all inside the picture', () => {
    for (const position of [...lakeShores, ...lakeLines.map(({ line }) => line)].flat()) {
      const [x, y] = project(position);
      expect(x > 0 && x < mapWidth && y > 0 && y < mapHeight).toBe(true);
    }
  });
});

describe('roads and railways', () => {
  const points: Record<string, Point> = { a: [0, 0], b: [10, 2], c: [20, 0], d: [30, 5], e: [10, 40] };
  const pointOf = (id: string) => points[id] as Point;

  it('leave out the leg that others say in more detail, and a pair told twice', () => {
    const legs: Leg[] = [
      ['a', 'c'],
      ['a', 'b'],
      ['c', 'b'],
      ['b', 'a'],
      ['c', 'd'],
    ];
    expect(
      withoutShortcuts(legs, pointOf)
        .map((leg) => leg.join(''))
        .sort(),
    ).toEqual(['ab', 'bc', 'cd']);
  });

  it('are laid end to end, every leg once', () => {
    const legs: Leg[] = [
      ['b', 'c'],
      ['a', 'b'],
      ['d', 'c'],
      ['b', 'e'],
    ];
    const chains = chainLegs(legs);
    expect(chains.reduce((sum, chain) => sum + chain.length - 1, 0)).toBe(legs.length);
    expect(Math.max(...chains.map(({ length }) => length))).toBeGreaterThanOrEqual(3);
  });

  it('a ring comes back to where it began', () => {
    const chains = chainLegs([
      ['a', 'b'],
      ['b', 'e'],
      ['e', 'a'],
    ]);
    expect(chains).toEqual([['a', 'b', 'e', 'a']]);
  });

  it('bend softly through every point, in whole numbers', () => {
    const path = softLine([points.a, points.b, points.c] as Point[]);
    expect(path).toMatch(/^M0 0C[-0-9 ]+ 10 2C[-0-9 ]+ 20 0$/);
    expect(softLine([points.a, points.b, points.e] as Point[], true)).toMatch(/ 0 0Z$/);
  });
});
