/** What the employer's list of people asks of interests: who is known at an opportunity, and asking one more person. */
import { AppError } from '../../app-error.ts';
import type { Queries } from '../../db/client.ts';
import type { ShownFacts } from '../../db/schema/interests.ts';
import { enqueue } from '../../jobs/jobs.ts';
import { isBlockedHeld, listBlocked } from '../conversations/blocks.service.ts';
import { decideInterest, isWaiting, keepsFacts, mayBeAsked, stateOf, unanswered } from './interests.rules.ts';
import { openPerson } from './interests.service.ts';
import * as store from './interests.store.ts';
import { dueOnOf } from './working-days.rules.ts';

/** Everybody with an interest or invitation at the opportunity, with what may be read of each: the caller has checked who asks. */
export async function listKnown(queries: Queries, employerId: string, opportunityId: string, isOpen: boolean) {
  const rows = await store.listOfOpportunity(queries, opportunityId);
  const someOpened = rows.some(({ interest }) => interest.status === 'accepted');
  const blocked = someOpened ? await listBlocked(queries, employerId) : new Set<string>();
  return rows.map(({ interest, person, isAway }) => ({
    interest,
    // As it was shown when they said so: what either side edits later tells the employer nothing new.
    facts: keepsFacts(interest, { findable: person.findable && !isAway, open: isOpen }) ? interest.shown : null,
    waits: isWaiting(interest.status),
    // Told of those who were asked; whoever asked waits for the answer, here or not.
    isAway: isAway && interest.direction === 'from-employer' && isWaiting(interest.status),
    // Where either wants no more of the other, the account is read no more: what is left is the name they had here.
    opened: interest.status === 'accepted' && !blocked.has(interest.seekerId) ? openPerson(person, interest) : null,
  }));
}

/**
 * Asks somebody to meet: one who stands in the list, with the card that stands there, or one who asked here and got no answer in time, with
 * nothing shown. The one door for both, and what it asks is asked while the person is held: who has hidden, rests, sleeps or said no in the
 * meantime is `candidate.gone`. An invitation to somebody who is blocked with the employer is sent like any other and never arrives: the
 * employer may know that person by name, and a refusal would point at their card.
 */
export async function invitePerson(
  queries: Queries,
  asked: {
    employerId: string;
    opportunityId: string;
    seekerId: string;
    pseudonym: string;
    now: Date;
    shown: ShownFacts | null;
  },
) {
  const { employerId, opportunityId, seekerId, pseudonym, now, shown } = asked;
  // First the profile, then the pair, as `expressInterest` does: two at once wait for each other and never in a ring.
  const profile = await store.lockProfile(queries, seekerId);
  const existing = await store.lockPair(queries, opportunityId, seekerId);
  const next = decideInterest(stateOf(existing), 'invite', 'employer');
  if (profile === undefined || !mayBeAsked(profile, existing)) throw new AppError('candidate.gone');
  const held = await isBlockedHeld(queries, seekerId, employerId);
  const row = { ...next, pseudonym, shown, held, createdAt: now, dueOn: dueOnOf(now, 'from-employer') };
  let id = existing?.id;
  if (id === undefined) id = await store.insertInterest(queries, { opportunityId, seekerId, ...row });
  else await store.updateInterest(queries, id, { ...row, ...unanswered, strengths: [], ownWords: '', profileWords: null });
  if (id === undefined) throw new AppError('interest.already_expressed');
  if (!held) await enqueue(queries, 'invitation.sent', { interestId: id });
  return { id, status: next.status };
}
