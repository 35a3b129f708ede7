/** Who may not touch an interest, and that they tried. */
import type { Actor } from '../../access/actor.ts';
import { AppError } from '../../app-error.ts';
import type { Queries } from '../../db/client.ts';
import type { Deps } from '../../deps.ts';
import { rememberLooks } from '../looks/looks.service.ts';
import * as store from './interests.store.ts';

/** An invitation that never arrived is not there for the person. */
export const reached = <I extends Pick<store.InterestRow, 'held'>>(actor: Actor, interest: I | undefined): I | undefined =>
  actor.role === 'seeker' && interest?.held === true ? undefined : interest;

/** Writes down an employer that asks for an interest which is not its own; nothing for its own, for one that is not there, or for others. */
export async function rememberRefusal(
  deps: Deps,
  queries: Queries,
  actor: Actor,
  interest: { seekerId: string; opportunityId: string; employerId: string | null } | undefined,
): Promise<void> {
  if (actor.role !== 'employer' || interest === undefined || interest.employerId === actor.employer?.id) return;
  const { opportunityId, seekerId } = interest;
  const at = deps.clock();
  await rememberLooks(queries, { actor, kind: 'interest', seekerIds: [seekerId], opportunityId, refused: true, at });
}

/** Does it; an employer that asks for an interest that is not its own is refused, and the person reads that it tried. */
export async function rememberingRefusal<T>(deps: Deps, actor: Actor, id: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found' && actor.role === 'employer') {
      // What was refused is undone, so it is written down after it.
      const { queries } = deps.database;
      await rememberRefusal(deps, queries, actor, await store.findInterest(queries, id));
    }
    throw error;
  }
}
