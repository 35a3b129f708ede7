import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Arena, openArena } from '../../../test/arena.ts';
import { peopleLimits } from '../../access/people-limits.ts';

let arena: Arena;
beforeAll(async () => {
  arena = await openArena({ peopleLimits });
});
afterAll(() => arena.close());

/** What the house refuses where somebody looks, it need not refuse where somebody writes. */
it('lets an employer who changes what it asks all day see no more people for it', async () => {
  arena.now = new Date('2026-11-24T08:00:00Z');
  for (let n = 0; n < 6; n++)
    await arena.seeker({
      answers: { homePlaceId: 'hamar', travelModes: ['car'], knownOccupations: ['5120'] },
      findable: true,
    });
  const employer = await arena.employer();
  const id = await arena.opportunity(employer, { occupationCode: '5120', placeId: 'hamar', publishedAt: arena.now });
  const params = { id };
  const shown: number[] = [];
  const states: string[] = [];
  for (let n = 0; n < 12; n++) {
    const { body: own } = await arena.call(employer, 'GET /api/employer/opportunities/:id', { params });
    const { version } = own;
    const saved = await arena.call(employer, 'PUT /api/employer/opportunities/:id', {
      params,
      body: {
        kind: 'job',
        occupationCode: '5120',
        titleNb: own.titleNb,
        titleEn: '',
        descriptionNb: 'Du lager mat sammen med tre andre, og vi lærer deg det du trenger.',
        descriptionEn: '',
        placeId: 'hamar',
        remote: 'no',
        extent: { fromPercent: 50 + n, toPercent: 100 },
        requirements: [],
        workplaceFacts: [],
        positionCount: 1,
        startsOn: null,
        deadlineOn: null,
        version,
      },
    });
    expect(saved.code).toBeNull();
    const { body } = await arena.call(employer, 'GET /api/employer/opportunities/:id/candidates', { params });
    shown.push(body.findable.length);
    states.push(body.findableState);
  }
  expect(shown).toEqual([6, 6, 6, ...Array(9).fill(0)]);
  expect(states.slice(10)).toEqual(['too-many-lists', 'too-many-lists']);
});
