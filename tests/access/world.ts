/** One world for one row of the access matrix: every actor, and one thing of each kind that belongs to three of them. */
import type { ApiRouteName } from '@arena/contract/api';
import type { Arena, Person } from '../../apps/api/test/arena.ts';
import { type ActorName, makeActors } from './actors.ts';
import { employerCalls } from './employer-calls.ts';
import { meetingCalls } from './meeting-calls.ts';
import { ownCalls } from './own-calls.ts';
import { makeThings, type Things } from './things.ts';

export interface Asked {
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
}

export interface World {
  actors: Record<ActorName, Person>;
  things: Things;
  /** A plausible call of each route, of a thing that exists and belongs to "seeker", "employer" and "caseworker". */
  calls: Record<ApiRouteName, Asked>;
}

export const callsOf = (things: Things): World['calls'] => ({
  ...ownCalls(things),
  ...employerCalls(things),
  ...meetingCalls(things),
});

export async function makeWorld(arena: Arena): Promise<World> {
  const actors = await makeActors(arena);
  const things = await makeThings(arena, actors);
  return {
    actors: actors.people,
    things,
    calls: callsOf(things),
  };
}
