import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Arena, type EmployerPerson, openArena } from '../../../test/arena.ts';
import { employerAnswers } from '../../db/schema/interests.ts';

let arena: Arena;
let employer: EmployerPerson;
beforeAll(async () => {
  arena = await openArena();
  employer = await arena.employer({ name: 'Gjestfri kafé', trainingCompany: true });
});
afterAll(() => arena.close());

const read = async (id: string, query: { from?: string; language?: 'nb' | 'en' } = {}) =>
  (await arena.call(arena.visitor, 'GET /api/opportunities/:id', { params: { id }, query })).body;

describe('one opportunity', () => {
  it('tells the facts of the place in the reader’s language, each once', async () => {
    const id = await arena.opportunity(employer, { workplaceFacts: ['quiet', 'step-free'] });
    expect((await read(id, { language: 'en' })).workplaceFacts).toEqual([
      { id: 'step-free', name: expect.stringContaining('stairs') },
      { id: 'quiet', name: 'Quiet place to work' },
    ]);
  });

  it('tells how far it is from a place, and refuses a place that is none of ours', async () => {
    const id = await arena.opportunity(employer, { placeId: 'hamar' });
    expect((await read(id)).journey).toBeNull();
    expect((await read(id, { from: 'lillehammer' })).journey).toMatchObject({
      from: { id: 'lillehammer', name: 'Lillehammer' },
      carMinutes: expect.any(Number),
      public: { changes: 0, minutes: expect.any(Number) },
    });
    const wrong = await arena.call(arena.visitor, 'GET /api/opportunities/:id', { params: { id }, query: { from: 'atlantis' } });
    expect(wrong.code).toBe('request.invalid');
  });

  it.each([
    ['an ordinary job', { kind: 'job' } as const, 'conversation'],
    ['an apprenticeship', { kind: 'apprenticeship' } as const, 'county-application'],
    ['an ad from elsewhere', { source: 'nav-feed', externalId: 'abc', applicationUrl: 'https://a.example/' } as const, 'source'],
  ])('says what comes after yes: %s', async (_what, given, expected) => {
    expect((await read(await arena.opportunity(employer, given))).afterYes).toBe(expected);
  });

  it('shows others like it with the reason, and none that has ended', async () => {
    const id = await arena.opportunity(employer, { occupationCode: '5132' });
    const other = await arena.opportunity(employer, { occupationCode: '5131' });
    await arena.opportunity(employer, { occupationCode: '5132', status: 'closed' });
    const { similar } = await read(id, { language: 'en' });
    expect(similar.map(({ card }) => card.id)).toEqual([other]);
    expect(similar[0]).toMatchObject({ reason: 'near-occupation', about: 'Waiter' });
  });

  it('names what was read in the text of an imported ad, beside its sentence', async () => {
    const id = await arena.opportunity(employer, {
      source: 'nav-feed',
      externalId: 'def',
      readings: [{ type: 'licence', licenceId: 'B', hardness: 'must', sentence: 'Du må ha førerkort klasse B.' }],
    });
    expect((await read(id, { language: 'en' })).readings).toEqual([
      {
        type: 'licence',
        name: expect.stringContaining('B'),
        extent: null,
        level: null,
        hardness: 'must',
        sentence: 'Du må ha førerkort klasse B.',
      },
    ]);
  });

  it('tells how fast the employer answers once ten have asked', async () => {
    const id = await arena.opportunity(employer);
    expect((await read(id)).answerHabit).toBeNull();
    const asked = new Date(Date.now() - 20 * 86_400_000);
    await arena.deps.database.queries.insert(employerAnswers).values(
      Array.from({ length: 10 }, () => ({
        employerId: employer.employerId,
        askedAt: asked,
        answeredAt: new Date(asked.getTime() + 2 * 86_400_000),
      })),
    );
    expect((await read(id)).answerHabit).toEqual({ answeredPercent: 100, medianDays: 2 });
  });
});
