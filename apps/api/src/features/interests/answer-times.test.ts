import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Arena, type EmployerPerson, openArena } from '../../../test/arena.ts';
import { employerAnswers } from '../../db/schema/interests.ts';
import { profiles } from '../../db/schema/profiles.ts';

let arena: Arena;
let employer: EmployerPerson;
beforeAll(async () => {
  arena = await openArena();
});
afterAll(() => arena.close());

async function ask() {
  employer = await arena.employer();
  const seeker = await arena.seeker();
  const opportunityId = await arena.opportunity(employer);
  const { body } = await arena.call(seeker, 'POST /api/opportunities/:id/interests', {
    params: { id: opportunityId },
    body: { strengths: [] },
  });
  return { seeker, opportunityId, interestId: body.id };
}
const times = () =>
  arena.deps.database.queries
    .select({ interestId: employerAnswers.interestId, answeredAt: employerAnswers.answeredAt })
    .from(employerAnswers)
    .where(eq(employerAnswers.employerId, employer.employerId))
    .orderBy(asc(employerAnswers.id));

it('somebody who asks to meet waits from then on, until the employer answers', async () => {
  const { interestId } = await ask();
  expect(await times()).toEqual([{ interestId, answeredAt: null }]);
  await arena.call(employer, 'POST /api/interests/:id/answer', {
    params: { id: interestId },
    body: { answer: 'no', reason: 'none', shareReason: false },
  });
  expect(await times()).toEqual([{ interestId, answeredAt: expect.any(Date) }]);
});

it('what is taken back before an answer was never asked, and asked again it waits again', async () => {
  const { interestId, seeker, opportunityId } = await ask();
  await arena.call(seeker, 'POST /api/interests/:id/withdraw', { params: { id: interestId }, body: {} });
  expect(await times()).toEqual([]);
  await arena.call(seeker, 'POST /api/opportunities/:id/interests', { params: { id: opportunityId }, body: { strengths: [] } });
  expect(await times()).toEqual([{ interestId, answeredAt: null }]);
});

it('an invitation is the employer’s own question and counts for nothing', async () => {
  const { opportunityId } = await ask();
  const other = await arena.seeker({ findable: true, answers: { homePlaceId: 'hamar', wantedOccupations: ['9412'] } });
  const { body } = await arena.call(employer, 'GET /api/employer/opportunities/:id/candidates', {
    params: { id: opportunityId },
  });
  const pseudonym = body.findable[0]?.person.pseudonym ?? '';
  await arena.call(employer, 'POST /api/employer/opportunities/:id/invitations', {
    params: { id: opportunityId },
    body: { pseudonym },
  });
  expect(other.accountId).not.toBe('');
  expect(await times()).toHaveLength(1);
});

it('when a person deletes everything, the wait stays and leads to nobody', async () => {
  const { seeker } = await ask();
  await arena.deps.database.queries.delete(profiles).where(eq(profiles.accountId, seeker.accountId));
  expect(await times()).toEqual([{ interestId: null, answeredAt: null }]);
});
