/** What the employer's list of people asks of interests: who is known at an opportunity, and asking one more person. */

import type { Answers } from '@arena/contract/profiles';
import { AppError } from '../../app-error.ts';
import type { Queries } from '../../db/client.ts';
import type { ShownFacts } from '../../db/schema/interests.ts';
import { enqueue } from '../../jobs/jobs.ts';
import { decideInterest, isWaiting, keepsFacts, stateOf, unanswered } from './interests.rules.ts';
import { openPerson } from './interests.service.ts';
import * as store from './interests.store.ts';
import { dueOnOf } from './working-days.rules.ts';

/** Everybody with an interest or invitation at the opportunity, with what may be read of each: the caller has checked who asks. */
export async function listKnown(queries: Queries, opportunityId: string, isOpen: boolean) {
  const rows = await store.listOfOpportunity(queries, opportunityId);
  return rows.map(({ interest, person, isAway }) => ({
    interest,
    // As it was shown when they said so: what either side edits later tells the employer nothing new.
    facts: keepsFacts(interest, { findable: person.findable && !isAway, open: isOpen }) ? interest.shown : null,
    waits: isWaiting(interest.status),
    // Told of those who were asked; whoever asked waits for the answer, here or not.
    isAway: isAway && interest.direction === 'from-employer' && isWaiting(interest.status),
    opened: interest.status === 'accepted' ? openPerson(person, interest.ownWords) : null,
  }));
}

/**
 * Asks a findable person to meet. `present` makes what they are shown as from the answers that they have now. Somebody who has hidden or
 * said no in the meantime is `candidate.gone`.
 */
export async function invitePerson(
  queries: Queries,
  asked: { opportunityId: string; seekerId: string; pseudonym: string; now: Date; present: (answers: Answers) => ShownFacts },
) {
  const { opportunityId, seekerId, pseudonym, now } = asked;
  // First the profile, then the pair, as `expressInterest` does: two at once wait for each other and never in a ring.
  const profile = await store.lockProfile(queries, seekerId);
  const existing = await store.lockPair(queries, opportunityId, seekerId);
  const next = decideInterest(stateOf(existing), 'invite', 'employer');
  if (profile?.findable !== true || profile.pausedAt !== null) throw new AppError('candidate.gone');
  const row = {
    ...next,
    pseudonym,
    shown: asked.present(profile.answers),
    createdAt: now,
    dueOn: dueOnOf(now, 'from-employer'),
  };
  let id = existing?.id;
  if (id === undefined) id = await store.insertInterest(queries, { opportunityId, seekerId, ...row });
  else await store.updateInterest(queries, id, { ...row, ...unanswered, strengths: [], ownWords: '' });
  if (id === undefined) throw new AppError('interest.already_expressed');
  await enqueue(queries, 'invitation.sent', { interestId: id });
  return { id, status: next.status };
}
