/** Who somebody is at an employer at this very moment: a session was asked when its request began, and may have ended since. */
import type { Actor, ActorOf } from '../../access/actor.ts';
import { allow } from '../../access/policy.ts';
import { AppError } from '../../app-error.ts';
import type { Queries } from '../../db/client.ts';
import * as store from './people.store.ts';

/**
 * Throws what the policy says of this person as they are inside now, and holds that until the transaction ends: whoever is taken out waits for
 * this act, or this act finds them gone. Ask it first in the transaction; gives the employer they act for.
 */
export async function holdMembership(
  queries: Queries,
  actor: Actor,
  access: 'employer:manage' | 'employer:leave',
): Promise<{ employerId: string; accountId: string }> {
  const { employer, accountId } = actor as ActorOf<'employer'>;
  if (actor.role !== 'employer' || employer === null) {
    allow(actor, access, { employerId: null });
    throw new AppError('not_found');
  }
  const memberRole = await store.holdRole(queries, employer.id, accountId);
  if (memberRole === undefined) throw new AppError('not_found');
  allow({ ...actor, employer: { ...employer, memberRole } }, access, { employerId: employer.id });
  return { employerId: employer.id, accountId };
}
