import { noAnswers } from '@arena/contract/no-answers';
import type { Answers } from '@arena/contract/profiles';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Arena, openArena, type Person } from '../../../test/arena.ts';

let arena: Arena;
beforeAll(async () => {
  arena = await openArena();
});
afterAll(() => arena.close());

const told: Answers = { ...noAnswers, homePlaceId: 'hamar', canWords: 'kokk på hotell', knownOccupations: ['5120'] };
async function withDraft(answers: Answers): Promise<Person> {
  const { headers } = await arena.call(arena.visitor, 'PUT /api/draft', { body: { answers, shared: false } });
  return { ...arena.visitor, cookie: String(headers['set-cookie']).split(';')[0] ?? '' };
}

describe('matches', () => {
  it('are from the saved profile, else from the draft, else from nothing', async () => {
    const employer = await arena.employer();
    const id = await arena.opportunity(employer, { occupationCode: '5120' });
    const seeker = await arena.seeker({ answers: told });
    const ofProfile = (await arena.call(seeker, 'GET /api/matches')).body;
    expect(ofProfile.basis).toBe('profile');
    expect(ofProfile.matches[0]).toMatchObject({ opportunity: { id }, match: { band: expect.stringMatching(/strong|good/) } });

    const draft = await withDraft(told);
    expect((await arena.call(draft, 'GET /api/matches')).body).toEqual({ ...ofProfile, basis: 'draft' });
    const fresh = await arena.seeker({ answers: null });
    expect((await arena.call({ ...fresh, cookie: `${fresh.cookie}; ${draft.cookie}` }, 'GET /api/matches')).body.basis).toBe(
      'draft',
    );
    expect((await arena.call({ ...seeker, cookie: `${seeker.cookie}; ${draft.cookie}` }, 'GET /api/matches')).body.basis).toBe(
      'profile',
    );
    expect((await arena.call(arena.visitor, 'GET /api/matches')).body).toMatchObject({ basis: 'nothing', total: 0, matches: [] });
  });

  it('are not made of a draft for an employer or a caseworker', async () => {
    const draft = await withDraft(told);
    for (const other of [await arena.employer(), await arena.caseworker()])
      expect((await arena.call({ ...other, cookie: `${other.cookie}; ${draft.cookie}` }, 'GET /api/matches')).body.basis).toBe(
        'nothing',
      );
  });

  it('leave out what has closed', async () => {
    const employer = await arena.employer();
    const id = await arena.opportunity(employer, { occupationCode: '5120', status: 'closed' });
    const { matches } = (await arena.call(await arena.seeker({ answers: told }), 'GET /api/matches')).body;
    expect(matches.map(({ opportunity }) => opportunity.id)).not.toContain(id);
  });

  it('are the same whatever the person writes about themselves in their own words', async () => {
    await arena.opportunity(await arena.employer(), { occupationCode: '5120' });
    const matchesWith = async (canWords: string) =>
      (await arena.call(await withDraft({ ...told, canWords, wishWords: canWords }), 'GET /api/matches')).body.matches;
    const plain = await matchesWith('');
    expect(plain.length).toBeGreaterThan(0);
    for (const words of [
      'kvinne, 58 år, gravid',
      'jeg er muslim og kommer fra Somalia',
      'kronisk syk, henvist fra NAV, hull i CV-en',
      'tillitsvalgt i Fellesforbundet',
    ])
      expect(await matchesWith(words)).toEqual(plain);
  });
});
