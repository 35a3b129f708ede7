/** Ids that exist and are somebody else's, on routes whose row of the matrix has only one that is nobody's. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Arena, openArena } from '../../apps/api/test/arena.ts';

let arena: Arena;
beforeAll(async () => {
  arena = await openArena();
});
afterAll(() => arena.close());

it('an invitation of another employer looks like none, and stays', async () => {
  const [theirs, mine] = [await arena.employer(), await arena.employer()];
  await arena.call(theirs, 'POST /api/employer/invitations', { body: { email: 'ny@bedrift.example', role: 'member' } });
  const invitations = async () => (await arena.call(theirs, 'GET /api/employer/people')).body.invitations;
  const [waiting] = await invitations();
  const take = (id: string) => arena.call(mine, 'DELETE /api/employer/invitations/:id', { params: { id } });
  const [foreign, missing] = [await take(waiting?.id ?? ''), await take(randomUUID())];
  expect({ status: foreign.status, body: foreign.body }).toEqual({ status: missing.status, body: missing.body });
  expect(await invitations()).toEqual([waiting]);
  await arena.call(theirs, 'DELETE /api/employer/invitations/:id', { params: { id: waiting?.id ?? '' } });
  expect(await invitations()).toEqual([]);
});
