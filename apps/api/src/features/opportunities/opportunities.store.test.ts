import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Arena, openArena } from '../../../test/arena.ts';
import { opportunities } from '../../db/schema/opportunities.ts';
import { listCardRows } from './opportunities.store.ts';

let arena: Arena;
beforeAll(async () => {
  arena = await openArena();
});
afterAll(() => arena.close());

it('gives each of the lists that are asked for at the same moment its own rows, in its own order', async () => {
  const { queries } = arena.deps.database;
  const employer = await arena.employer();
  const [a, b, c] = [await arena.opportunity(employer), await arena.opportunity(employer), await arena.opportunity(employer)];
  await queries.update(opportunities).set({ status: 'closed' }).where(eq(opportunities.id, c));

  const lists = await Promise.all([[a, b], [b, a], [c], [], [b, c]].map((ids) => listCardRows(queries, ids)));

  expect(lists.map((rows) => rows.map(({ id }) => id))).toEqual([[a, b], [b, a], [], [], [b]]);
});

it('reads anew for whoever asks after a change', async () => {
  const { queries } = arena.deps.database;
  const id = await arena.opportunity(await arena.employer());
  expect(await listCardRows(queries, [id])).toHaveLength(1);

  await queries.update(opportunities).set({ status: 'paused' }).where(eq(opportunities.id, id));

  expect(await listCardRows(queries, [id])).toEqual([]);
});
