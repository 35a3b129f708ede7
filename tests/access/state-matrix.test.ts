import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Arena, openArena } from '../../apps/api/test/arena.ts';
import { witness } from './asking.ts';
import { runStateMatrix, type StateCell, unknownRoutes } from './state-matrix.ts';

let arena: Arena;
let cells: StateCell[];
beforeAll(async () => {
  arena = await openArena();
  cells = await runStateMatrix(arena, await witness(arena));
  const wrong = cells.filter((one) => one.wrong !== null).length;
  console.log(
    `states: ${JSON.stringify({ cells: cells.length, refused: cells.filter(({ mayTouch }) => !mayTouch).length, wrong })}`,
  );
}, 400_000);
afterAll(() => arena.close());

describe('every route over a thing, in every state of it', () => {
  it('is known here, with its states', () => {
    expect(unknownRoutes()).toEqual([]);
  });

  it('shows it to nobody else, writes nothing on a refusal, and changes only as the tables say', () => {
    expect(cells.length).toBeGreaterThan(1000);
    expect(
      cells
        .filter(({ wrong }) => wrong !== null)
        .map(({ route, state, actor, wrong }) => `${route}, ${state}, as ${actor}: ${wrong}`),
    ).toEqual([]);
  });

  it('can be reached by everybody whose it is, in some state', () => {
    const reached = new Map<string, boolean>();
    for (const { route, actor, mayTouch, answered, state } of cells.filter(({ state }) => !state.startsWith('of one'))) {
      if (!mayTouch) continue;
      const key = `${route} as ${actor}`;
      reached.set(key, reached.get(key) === true || answered !== 404);
      expect(state).not.toBe('');
    }
    expect([...reached].filter(([, once]) => !once).map(([key]) => key)).toEqual([]);
  });
});
