/** Every route × every actor, called over HTTP and compared with the policy. `access.bench.ts` reports what it counts. */
import { randomUUID } from 'node:crypto';
import type { ApiRouteName } from '@arena/contract/api';
import type { RouteContract } from '@arena/contract/route';
import type { Arena, Person } from '../../apps/api/test/arena.ts';
import { type ActorName, actorNames } from './actors.ts';
import { type Answered, ask } from './asking.ts';
import { expectation } from './expectations.ts';
import { contractRoutes } from './registered-routes.ts';
import { type Asked, makeWorld, type World } from './world.ts';

export interface Cell {
  route: string;
  actor: ActorName;
  expected: 'allowed' | 'refused';
  /** What was wrong, or null. */
  wrong: string | null;
}

const isRefusal = ({ code }: Answered) => code === 'session.required' || code === 'not_found';

/** Routes the server has; one the contract has and the server not is the parity test's to tell. */
export const isRegistered = (arena: Arena, route: RouteContract) => arena.app.hasRoute({ method: route.method, url: route.path });

/** `written` counts what was ever written (`asking.ts`); `which` picks routes. */
export async function runAccessMatrix(
  arena: Arena,
  written: () => Promise<number>,
  which: (route: RouteContract) => boolean = () => true,
): Promise<Cell[]> {
  const cells: Cell[] = [];
  let world: World | null = null;
  for (const { route } of contractRoutes) {
    if (!isRegistered(arena, route) || !which(route)) continue;
    // What only reads leaves the world as it was for the next.
    if (world === null || route.method !== 'GET') world = await makeWorld(arena);
    cells.push(...(await rowOf(arena, world, route, written)));
    if (route.method !== 'GET') world = null;
  }
  return cells;
}

async function rowOf(arena: Arena, world: World, route: RouteContract, written: () => Promise<number>): Promise<Cell[]> {
  const name = `${route.method} ${route.path}` as ApiRouteName;
  const call = world.calls[name];
  const cells: Cell[] = [];
  const of = (expected: Cell['expected']) => actorNames.filter((actor) => expectation(actor, route.access, route) === expected);

  // Refusals first: they must leave everything as it was.
  const before = await written();
  for (const actor of of('refused')) {
    const answered = await ask(arena, world.actors[actor], route, call);
    cells.push({
      route: name,
      actor,
      expected: 'refused',
      wrong: await wrongRefusal(arena, world.actors[actor], route, call, answered),
    });
  }
  if ((await written()) !== before) {
    cells.push({ route: name, actor: 'visitor', expected: 'refused', wrong: 'something changed although everybody was refused' });
  }
  for (const actor of of('allowed')) {
    const answered = await ask(arena, world.actors[actor], route, call);
    cells.push({ route: name, actor, expected: 'allowed', wrong: wrongAnswer(route, answered) });
  }
  return cells;
}

/** Null when somebody who may not was told so in the one way there is. */
export async function wrongRefusal(
  arena: Arena,
  as: Person,
  route: RouteContract,
  call: Asked,
  answered: Answered,
  comparesMissing = true,
): Promise<string | null> {
  const isAnonymous = as.role === 'visitor' && as.bearer === undefined;
  // A token of a machine is read on the routes of machines alone: elsewhere it is nobody.
  const wanted =
    isAnonymous || as.bearer !== undefined ? { status: 401, code: 'session.required' } : { status: 404, code: 'not_found' };
  if (answered.status !== wanted.status || answered.code !== wanted.code)
    return `refused as ${wanted.code} was expected, answered ${answered.status} ${answered.code ?? answered.body.slice(0, 80)}`;
  if (call.params?.id === undefined || !comparesMissing) return null;
  // A thing one may not touch looks exactly like one that does not exist, and like an id that cannot be one.
  for (const id of [randomUUID(), 'no-id']) {
    const missing = await ask(arena, as, route, { ...call, params: { ...call.params, id } });
    if (missing.status !== answered.status || missing.body !== answered.body)
      return `a missing thing looks different (${missing.status})`;
  }
  return null;
}

export function wrongAnswer(route: RouteContract, answered: Answered): string | null {
  if (isRefusal(answered)) return `allowed, and refused with ${answered.code}`;
  if (answered.status >= 500) return `answered ${answered.status} ${answered.code}`;
  if (answered.code === 'request.invalid') return 'the matrix calls it with something invalid';
  if (answered.code !== null && !(route.errors as readonly string[]).includes(answered.code))
    return `answered ${answered.code}, which the contract does not list for it`;
  return null;
}
