import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Arena, type EmployerPerson, openArena } from '../../../test/arena.ts';

let arena: Arena;
let employer: EmployerPerson;
beforeAll(async () => {
  arena = await openArena();
  employer = await arena.employer();
});
afterAll(() => arena.close());

const answers = { knownOccupations: ['2262'], skills: ['customer-service', 'inventory-management'] };
const openForContact = () => arena.opportunity(employer, { occupationCode: null, placeId: null, requirements: [] });

it('where nothing is asked, nothing is "not told": the card shows what the person leads with, as they were shown first', async () => {
  const id = await openForContact();
  const seeker = await arena.seeker({ answers });
  const preview = await arena.call(seeker, 'GET /api/opportunities/:id/interests/preview', { params: { id } });
  expect(preview.body.shown.match?.reasons.map(({ code }) => code)).not.toContain('occupation.unknown');
  expect(preview.body.shown.match?.reasons.filter(({ verdict }) => verdict === 'unknown')).toEqual([]);
  expect(preview.body.shown.skills).toEqual([]);
  // Nor to the person, who has told of work.
  const read = await arena.call(seeker, 'GET /api/opportunities/:id', { params: { id } });
  expect(read.body.match?.reasons.map(({ code }) => code)).not.toContain('occupation.unknown');
  expect(preview.body.leads.map((lead) => lead.id)).toEqual(answers.skills);

  const sent = await arena.call(seeker, 'POST /api/opportunities/:id/interests', {
    params: { id },
    body: { strengths: ['inventory-management'] },
  });
  expect(sent.code).toBeNull();
  const { body } = await arena.call(employer, 'GET /api/employer/opportunities/:id/candidates', { params: { id } });
  expect(body.interested[0]?.person).toMatchObject({ skills: [], strengths: [{ id: 'inventory-management' }] });
});

it('where skills are asked for, only those can be led with, and what their work usually takes is told apart from what they told', async () => {
  const requirements = ['customer-service', 'pharmacy-dispensing'].map(
    (skillId) => ({ type: 'skill', skillId, hardness: 'must' }) as const,
  );
  const id = await arena.opportunity(employer, { requirements });
  const seeker = await arena.seeker({ answers });
  const preview = await arena.call(seeker, 'GET /api/opportunities/:id/interests/preview', { params: { id } });
  expect(preview.body.leads.map((lead) => lead.id)).toEqual(['customer-service']);
  expect(preview.body.shown.skills.map((skill) => skill.id)).toEqual(['customer-service']);
  expect(preview.body.shown.usual?.map((skill) => skill.id)).toEqual(['pharmacy-dispensing']);
  const body = { strengths: ['inventory-management'] };
  const sent = await arena.call(seeker, 'POST /api/opportunities/:id/interests', { params: { id }, body });
  expect(sent.code).toBe('interest.strength_not_held');
});

it('nobody who only chose to be found is shown with more than is asked for', async () => {
  const id = await openForContact();
  await arena.seeker({ answers, findable: true });
  const { body } = await arena.call(employer, 'GET /api/employer/opportunities/:id/candidates', { params: { id } });
  expect(body.findable.length).toBeGreaterThan(0);
  for (const { person } of body.findable) expect([person.skills, person.strengths]).toEqual([[], []]);
});
