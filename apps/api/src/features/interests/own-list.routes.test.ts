/** What somebody's own list of meetings says of each, beyond where it stands. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Arena, type EmployerPerson, openArena } from '../../../test/arena.ts';
import { blocks } from '../../db/schema/conversations.ts';
import { interests } from '../../db/schema/interests.ts';

let arena: Arena;
let employer: EmployerPerson;
let opportunityId: string;
beforeAll(async () => {
  arena = await openArena();
  employer = await arena.employer();
  opportunityId = await arena.opportunity(employer);
});
afterAll(() => arena.close());

it('an invitation says exactly what a yes would open now, and an open meeting whether anybody may write', async () => {
  const { queries } = arena.deps.database;
  const answers = { canWords: 'Jeg baker brød.', wishWords: 'Helst om morgenen.' };
  const seeker = await arena.seeker({ findable: true, name: 'Rima Prøve', answers });
  const [invited] = await queries
    .insert(interests)
    .values({ opportunityId, seekerId: seeker.accountId, direction: 'from-employer', status: 'sent', dueOn: '2099-01-01' })
    .returning({ id: interests.id });
  const mine = async () => (await arena.call(seeker, 'GET /api/interests')).body[0];
  const waiting = await mine();
  expect(waiting).toMatchObject({
    opensOnYes: { name: 'Rima Prøve', ownWords: 'Jeg baker brød.\n\nHelst om morgenen.' },
    canWrite: false,
  });

  await arena.call(seeker, 'POST /api/invitations/:id/answer', { params: { id: invited?.id ?? '' }, body: { answer: 'yes' } });
  expect(await mine()).toMatchObject({ status: 'accepted', opensOnYes: null, canWrite: true });
  const opened = await arena.call(employer, 'GET /api/employer/opportunities/:id/candidates', { params: { id: opportunityId } });
  expect(opened.body.interested[0]?.opened).toEqual(waiting?.opensOnYes);

  await queries.insert(blocks).values({ seekerId: seeker.accountId, employerId: employer.employerId, side: 'seeker' });
  expect(await mine()).toMatchObject({ status: 'accepted', canWrite: false });
});
