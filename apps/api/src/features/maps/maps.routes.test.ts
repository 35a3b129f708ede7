import { municipalities } from '@arena/taxonomy/municipalities';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Arena, openArena } from '../../../test/arena.ts';

let arena: Arena;
beforeAll(async () => {
  arena = await openArena();
});
afterAll(() => arena.close());

it('anybody gets the map: small, whole, and to be kept for a day', async () => {
  const { status, body, headers } = await arena.call(arena.visitor, 'GET /api/map');
  expect(status).toBe(200);
  expect(headers['cache-control']).toBe('public, max-age=86400');
  expect(JSON.stringify(body).length).toBeLessThan(16_000);
  expect(body.municipalities.map(({ id }) => id)).toEqual(municipalities.map(({ number }) => number));
  for (const path of [
    body.lakes.shapes,
    body.roads.main,
    body.roads.other,
    body.railways,
    ...body.lakes.lines.map((line) => line.path),
  ])
    expect(path).toMatch(/^(M-?\d+ -?\d+(C(-?\d+ ){5}-?\d+)+Z?)+$/);
});
