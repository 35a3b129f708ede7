/** Every body that is taken: nothing beside its fields, nothing longer than it says, and a refusal of it writes nothing. */
import type { ApiRouteName } from '@arena/contract/api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Arena, openArena } from '../../apps/api/test/arena.ts';
import { isRegistered } from './access-matrix.ts';
import { actorNames } from './actors.ts';
import { ask, witness } from './asking.ts';
import { expectation } from './expectations.ts';
import { contractRoutes } from './registered-routes.ts';
import { makeWorld, type World } from './world.ts';

let arena: Arena;
let world: World;
let written: () => Promise<number>;
beforeAll(async () => {
  arena = await openArena();
  world = await makeWorld(arena);
  written = await witness(arena);
});
afterAll(() => arena.close());

const withBody = () =>
  contractRoutes
    .filter(({ route }) => route.body !== undefined && isRegistered(arena, route))
    .map(({ route }) => {
      const name = `${route.method} ${route.path}` as ApiRouteName;
      const call = world.calls[name];
      const actor = actorNames.find((one) => expectation(one, route.access, route) === 'allowed') ?? 'visitor';
      return { name, route, call, as: world.actors[actor], body: call.body as Record<string, unknown> };
    });

/** What nobody may set by naming it: whose a thing is, where it stands, what somebody may do. */
const forbidden = {
  id: '00000000-0000-7000-8000-000000000000',
  accountId: '00000000-0000-7000-8000-000000000000',
  seekerId: '00000000-0000-7000-8000-000000000000',
  employerId: '00000000-0000-7000-8000-000000000000',
  memberRole: 'manager',
  approved: true,
  __proto: { role: 'administrator' },
  constructor: { role: 'administrator' },
};

describe('every body', () => {
  it('is refused with a field that is not its own, whatever the field', async () => {
    const taken: string[] = [];
    const before = await written();
    for (const { name, route, call, as, body } of withBody())
      for (const [field, value] of Object.entries(forbidden)) {
        if (field in body && Object.hasOwn(body, field)) continue;
        const answered = await ask(arena, as, route, { ...call, body: { ...body, [field]: value } });
        if (answered.code !== 'request.invalid') taken.push(`${name} with ${field}: ${answered.status} ${answered.code}`);
      }
    expect(taken).toEqual([]);
    expect(await written()).toBe(before);
  });

  it('is refused with a megabyte of text in any field, with a clear word', async () => {
    const taken: string[] = [];
    const before = await written();
    const long = 'å'.repeat(524_288);
    for (const { name, route, call, as, body } of withBody())
      for (const [field, value] of Object.entries(body)) {
        if (typeof value !== 'string') continue;
        const answered = await ask(arena, as, route, { ...call, body: { ...body, [field]: long } }, 'keep');
        if (answered.code === null || ![400, 413].includes(answered.status))
          taken.push(`${name}, ${field}: ${answered.status} ${answered.code}`);
      }
    expect(taken).toEqual([]);
    expect(await written()).toBe(before);
  });
});
