/** What either side does with something that waits, short of answering it: open it, correct the own words, take it back. */
import type { Actor, ActorOf } from '../../access/actor.ts';
import { allow } from '../../access/policy.ts';
import { AppError } from '../../app-error.ts';
import type { Deps } from '../../deps.ts';
import { decideInterest, forgotten, interestTransitions, stateOf, wordsRefusal } from './interests.rules.ts';
import * as store from './interests.store.ts';
import { reached, rememberingRefusal } from './refused-looks.service.ts';

type Side = ActorOf<'seeker' | 'employer'>;

/** The other side has opened it. Whatever else has become of it, and a second time, nothing happens. */
export async function seeInterest(deps: Deps, actor: Actor, id: string): Promise<void> {
  await rememberingRefusal(deps, actor, id, () =>
    deps.database.transaction({ actor }, async (queries) => {
      const interest = reached(actor, await store.lockInterest(queries, id));
      allow(actor, 'interest:see', interest);
      const { role } = actor as Side;
      const from = stateOf(interest);
      if (!interestTransitions.some((row) => row.act === 'see' && row.from === from && row.by === role)) return;
      await store.updateInterest(queries, id, { ...decideInterest(from, 'see', role), seenAt: deps.clock() });
    }),
  );
}

/** Other words for an interest that the employer has not opened. */
export async function saveOwnWords(deps: Deps, actor: Actor, id: string, ownWords: string): Promise<void> {
  await deps.database.transaction({ actor }, async (queries) => {
    const interest = reached(actor, await store.lockInterest(queries, id));
    allow(actor, 'interest:write', interest);
    const refusal = wordsRefusal(interest);
    if (refusal !== null) throw new AppError(refusal);
    await store.updateInterest(queries, id, { status: interest.status, ownWords: ownWords.trim() });
  });
}

/** A seeker takes back their interest, an employer its invitation, while there is no answer. What was shown is gone at the next request. */
export async function withdrawInterest(deps: Deps, actor: Actor, id: string): Promise<void> {
  await rememberingRefusal(deps, actor, id, () =>
    deps.database.transaction({ actor }, async (queries) => {
      const interest = reached(actor, await store.lockInterest(queries, id));
      allow(actor, 'interest:withdraw', interest);
      const next = decideInterest(stateOf(interest), 'withdraw', (actor as Side).role);
      await store.updateInterest(queries, id, { ...next, ...forgotten, answeredAt: deps.clock() });
    }),
  );
}
