/** Who may not touch an interest, and that they tried. */
import type { Actor } from '../../access/actor.ts';
import { AppError } from '../../app-error.ts';
import type { Deps } from '../../deps.ts';
import { rememberLooks } from '../looks/looks.service.ts';
import type { InterestRow } from './interests.store.ts';
import * as store from './interests.store.ts';

/** An invitation that never arrived is not there for the person. */
export const reached = <I extends Pick<InterestRow, 'held'>>(actor: Actor, interest: I | undefined): I | undefined =>
  actor.role === 'seeker' && interest?.held === true ? undefined : interest;

/** Does it; an employer that asks for an interest that is not its own is refused, and the person reads that it tried. */
export async function rememberingRefusal<T>(deps: Deps, actor: Actor, id: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    // What was refused is undone, so it is written down after it.
    if (error instanceof AppError && error.code === 'not_found' && actor.role === 'employer') {
      const { queries } = deps.database;
      const interest = await store.findInterest(queries, id);
      if (interest !== undefined && interest.employerId !== actor.employer?.id) {
        const { opportunityId, seekerId } = interest;
        const at = deps.clock();
        await rememberLooks(queries, { actor, kind: 'interest', seekerIds: [seekerId], opportunityId, refused: true, at });
      }
    }
    throw error;
  }
}
