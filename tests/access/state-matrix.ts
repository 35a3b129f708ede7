/**
 * Every route over a thing × every state of the thing × everybody whose role may try: what the policy lets nobody touch is not found in any
 * state, a refusal writes nothing, and a change is one that the feature's own table of states names, with its one row in the log.
 */
import type { ApiRouteName } from '@arena/contract/api';
import { commonErrors } from '@arena/contract/errors';
import type { RouteContract } from '@arena/contract/route';
import type { Actor } from '../../apps/api/src/access/actor.ts';
import { columnsOf } from '../../apps/api/src/features/employers/standing.rules.ts';
import type { Arena } from '../../apps/api/test/arena.ts';
import { isRegistered, wrongRefusal } from './access-matrix.ts';
import { type ActorName, actorNames, actorsAsSeen, makeActors } from './actors.ts';
import { ask } from './asking.ts';
import { expectation, isOverThing, mayDo, ruleOf, worldThing } from './expectations.ts';
import { contractRoutes } from './registered-routes.ts';
import { employerStates, type Kind, kindsOf, stand } from './state-things.ts';
import { makeThings } from './things.ts';
import { type Asked, callsOf } from './world.ts';

export interface StateCell {
  route: string;
  state: string;
  actor: ActorName;
  mayTouch: boolean;
  answered: number;
  wrong: string | null;
}

const kindNames: readonly [RegExp, keyof ReturnType<typeof kindsOf>][] = [
  [/^\/api\/(interests|invitations)\/:id/, 'interest'],
  [/opportunities\/:id|^\/api\/matches\/declined\/:id/, 'opportunity'],
  [/^\/api\/employer\/claims\/:id/, 'claim'],
  [/^\/api\/conversations\/:id/, 'conversation'],
  [/^\/api\/conversation-files\/:id/, 'file'],
  [/^\/api\/meetings\/:id/, 'meeting'],
  [/^\/api\/followings\/:id/, 'following'],
  [/^\/api\/proposals\/:id/, 'proposal'],
  [/^\/api\/consents\/:id/, 'consent'],
  [/^\/api\/referrals\/:id/, 'referral'],
  [/^\/api\/administration\/reports\/:id/, 'report'],
  [/^\/api\/(administration\/)?employers\/:id/, 'employer'],
  [/^\/api\/saved\/searches\/:id/, 'saved search'],
];
/** Named by an id and without states: a session, a person of the organisation, a letter, an ended account. The plain matrix asks them. */
const withoutStates = /^\/api\/(account\/(sessions|deletions)|employer\/(people|requests|invitations)|mailbox)\/:id/;

/** Refusals that tell somebody of their own what has become of it, where the policy alone would say that it is not there. */
const saidToOwn: readonly [string, readonly ActorName[]][] = [
  ['employer.not_approved', ['employer', 'colleague at the employer']],
  ['opportunity.imported', ['employer', 'colleague at the employer']],
  // The caseworker knows whom they followed, and is told that it is over.
  ['following.ended', ['caseworker']],
];

export const routesOverThings = contractRoutes.filter(({ route }) => route.path.includes(':id'));
export const kindNameOf = (path: string) => kindNames.find(([pattern]) => pattern.test(path))?.[1];
/** Routes over a thing of which this file knows no states. */
export const unknownRoutes = () =>
  routesOverThings
    .filter(({ route }) => kindNameOf(route.path) === undefined && !withoutStates.test(route.path))
    .map(({ route }) => `${route.method} ${route.path}`);

/** Those whose role never reaches the thing are refused before it is loaded, in whatever state it is: one of them is enough. */
const whoTry = (route: RouteContract): ActorName[] => {
  const { roles } = ruleOf(route.access);
  const try_ = actorNames.filter(
    (name) => roles === 'everybody' || (roles as readonly string[]).includes(actorsAsSeen[name].role),
  );
  const turnedAway = actorNames.find((name) => name !== 'visitor' && name !== 'machine' && !try_.includes(name));
  return turnedAway === undefined ? try_ : [...try_, turnedAway];
};

export async function runStateMatrix(
  arena: Arena,
  written: () => Promise<number>,
  which: (route: RouteContract) => boolean = () => true,
): Promise<StateCell[]> {
  const actors = await makeActors(arena);
  const calls = callsOf(await makeThings(arena, actors));
  const kinds: Record<string, Kind> = kindsOf(arena, actors);
  const { pool } = arena.deps.database;
  const logOf = async (id: string) =>
    Number((await pool.query<{ n: string }>('select count(*) as n from status_changes where subject_id = $1', [id])).rows[0]?.n);
  const cells: StateCell[] = [];

  /** Whether anything was written. */
  async function cell(route: RouteContract, kind: Kind, state: string, id: string, name: ActorName, mayTouch: boolean) {
    const call = calls[`${route.method} ${route.path}` as ApiRouteName];
    const asked: Asked = { ...call, params: { ...call.params, id } };
    if (asked.body !== undefined && 'version' in (asked.body as object)) asked.body = { ...(asked.body as object), version: 1 };
    const [before, log, stood] = [await written(), kind.logged === true ? await logOf(id) : 0, await kind.read?.(id)];
    const answered = await ask(arena, actors.people[name], route, asked);
    const wrote = (await written()) !== before;
    const stands = await kind.read?.(id);
    const by = actorsAsSeen[name].role;
    const wrong = () => {
      if (answered.status >= 500) return `answered ${answered.status}`;
      if (answered.status >= 400 && wrote) return `refused with ${answered.code}, and something was written`;
      if (answered.code === 'request.invalid') return 'is called with something invalid';
      if (answered.code !== null && ![...route.errors, ...commonErrors].includes(answered.code as never))
        return `answered ${answered.code}, which the contract does not list for it`;
      if (
        stands !== stood &&
        kind.table !== undefined &&
        !kind.table.some((row) => row.from === stood && row.to === stands && row.by === by)
      )
        return `went from ${stood} to ${stands}, which the table does not name for ${by}`;
      return null;
    };
    const logged = kind.logged === true && stood !== stands ? 1 : 0;
    const grew = kind.logged === true ? (await logOf(id)) - log : 0;
    const isSaid = answered.code !== null && saidToOwn.some(([code, whom]) => code === answered.code && whom.includes(name));
    const refusal = mayTouch || isSaid ? null : await wrongRefusal(arena, actors.people[name], route, call, answered, false);
    cells.push({
      route: `${route.method} ${route.path}`,
      state,
      actor: name,
      mayTouch,
      answered: answered.status,
      wrong: refusal ?? wrong() ?? (grew === logged ? null : `${grew} rows in the log for ${logged} change`),
    });
    return wrote;
  }

  for (const { route } of routesOverThings) {
    const kind = kinds[kindNameOf(route.path) ?? ''];
    if (kind === undefined || !isRegistered(arena, route) || !which(route)) continue;
    for (const state of kind.states) {
      let id: string | null = null;
      const resource = { ...worldThing, ...kind.resource?.(state) };
      for (const name of whoTry(route)) {
        const mayTouch = isOverThing(route.access)
          ? mayDo(actorsAsSeen[name], route.access, resource)
          : expectation(name, route.access, route) === 'allowed';
        id ??= await kind.make(state);
        // What nobody has changed serves the next: everybody meets it in the state that is tried.
        if (await cell(route, kind, state, id, name, mayTouch)) id = null;
      }
    }
    // Where the organisation itself stands decides what its own people may touch.
    if (!isOverThing(route.access) || ruleOf(route.access).roles === 'everybody') continue;
    for (const standing of employerStates) {
      if (standing === 'approved') continue;
      const id = await kind.make(kind.states[0] ?? '');
      for (const name of ['employer', 'colleague at the employer'] as const) {
        const seen: Actor = actorsAsSeen[name];
        if (
          seen.role !== 'employer' ||
          seen.employer === null ||
          !(ruleOf(route.access).roles as readonly string[]).includes('employer')
        )
          continue;
        await stand(arena, actors.employer.employerId, standing);
        const now: Actor = { ...seen, employer: { ...seen.employer, ...columnsOf(standing) } };
        const mayTouch = mayDo(now, route.access, { ...worldThing, ...kind.resource?.(kind.states[0] ?? '') });
        // That one's own organisation is on hold is said, not hidden; that nothing is written counts all the same.
        await cell(route, kind, `of one that is ${standing}`, id, name, true);
        const last = cells.at(-1);
        if (last !== undefined && !mayTouch && last.answered < 400 && last.wrong === null)
          last.wrong = 'the policy refuses it, and it was answered';
        await stand(arena, actors.employer.employerId, 'approved');
      }
    }
  }
  return cells;
}
