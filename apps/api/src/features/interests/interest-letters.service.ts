/** Letters about interests. Each says that something happened and where to read it, and goes out only while it is still true. */
import { osloDay } from '@arena/taxonomy/oslo-day';
import type { Deps } from '../../deps.ts';
import { isBlocked } from '../conversations/blocks.service.ts';
import { type LetterName, sendLetter } from '../letters/letters.service.ts';
import { isWaiting } from './interests.rules.ts';
import * as store from './interests.store.ts';

/** Addresses of `apps/web/src/app/pages.ts`; a journey follows each. */
const myMeetings = { nb: '/mine-moter', en: '/en/my-meetings' };
const peopleOf = (id: string) => ({ nb: `/bedrift/muligheter/${id}/folk`, en: `/en/company/opportunities/${id}/people` });

type Interest = NonNullable<Awaited<ReturnType<typeof store.findInterest>>>;

async function tellEmployer(deps: Deps, interest: Interest, name: LetterName): Promise<void> {
  if (interest.employerId === null) return;
  for (const accountId of await store.listMembers(deps.database.queries, interest.employerId)) {
    const page = peopleOf(interest.opportunityId);
    await sendLetter(deps, { ...tellingOf(interest, name, accountId), page });
  }
}

async function tellSeeker(deps: Deps, interest: Interest, name: LetterName): Promise<void> {
  const accountId = interest.seekerId;
  await sendLetter(deps, { ...tellingOf(interest, name, accountId), page: myMeetings });
}

/** By the last day too: what is asked anew is told anew, and what is taken back and sent again the same day is not. */
const tellingOf = (interest: Interest, name: LetterName, accountId: string) => ({
  accountId,
  key: `${name}:${interest.id}:${interest.dueOn ?? ''}:${accountId}`,
  name,
  opportunityId: interest.opportunityId,
});

export async function tellOfInterest(deps: Deps, interestId: string): Promise<void> {
  const interest = await store.findInterest(deps.database.queries, interestId);
  // Taken back before the letter went out: then there is nothing to tell.
  if (interest?.direction === 'from-seeker' && isWaiting(interest.status))
    await tellEmployer(deps, interest, 'interest.expressed');
}

export async function tellOfAnswer(deps: Deps, interestId: string): Promise<void> {
  const interest = await store.findInterest(deps.database.queries, interestId);
  if (interest?.status === 'accepted' || interest?.status === 'declined') await tellSeeker(deps, interest, 'interest.answered');
}

export async function tellOfInvitation(deps: Deps, interestId: string): Promise<void> {
  const interest = await store.findInterest(deps.database.queries, interestId);
  if (interest?.direction !== 'from-employer' || interest.employerId === null || !isWaiting(interest.status)) return;
  // Blocked since: nothing more arrives.
  if (await isBlocked(deps.database.queries, interest.seekerId, interest.employerId)) return;
  await tellSeeker(deps, interest, 'invitation.sent');
}

export async function tellOfInvitationAnswer(deps: Deps, interestId: string): Promise<void> {
  const interest = await store.findInterest(deps.database.queries, interestId);
  if (interest?.direction !== 'from-employer' || (interest.status !== 'accepted' && interest.status !== 'declined')) return;
  await tellEmployer(deps, interest, 'invitation.answered');
}

/** The date passed: the person is told at once and kindly; the employer once a day for all, and what it did to how it is seen. */
export async function tellOfExpiry(deps: Deps, interestId: string): Promise<void> {
  const { queries } = deps.database;
  const interest = await store.findInterest(queries, interestId);
  if (interest?.status !== 'expired' || interest.direction !== 'from-seeker') return;
  await tellSeeker(deps, interest, 'interest.expired');
  if (interest.employerId === null || interest.answeredAt === null) return;
  const day = osloDay(interest.answeredAt);
  for (const accountId of await store.listMembers(queries, interest.employerId)) {
    const key = `interest.lapsed:${interest.employerId}:${day}:${accountId}`;
    await sendLetter(deps, { accountId, key, name: 'interest.lapsed', page: peopleOf(interest.opportunityId) });
  }
}
