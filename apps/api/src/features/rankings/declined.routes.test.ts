import { noAnswers } from '@arena/contract/no-answers';
import type { Answers } from '@arena/contract/profiles';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type Arena, type EmployerPerson, openArena, type Person } from '../../../test/arena.ts';

let arena: Arena;
let employer: EmployerPerson;
let kitchens: string[];
let driving: string;
beforeAll(async () => {
  arena = await openArena();
  employer = await arena.employer();
  kitchens = [];
  for (let count = 0; count < 3; count++) kitchens.push(await arena.opportunity(employer, { occupationCode: '9412' }));
  driving = await arena.opportunity(await arena.employer(), { occupationCode: '8322', placeId: 'gjovik' });
});
afterAll(() => arena.close());

const told: Answers = { ...noAnswers, homePlaceId: 'hamar', travelModes: ['car'] };
const withCookies = (person: Person, { headers }: Answer<unknown>): Person => {
  const set = [headers['set-cookie'] ?? []].flat().map((cookie) => String(cookie).split(';')[0] ?? '');
  return { ...person, cookie: set.join('; ') };
};
const draftOf = async (answers: Answers = told, shared = false) =>
  withCookies(arena.visitor, await arena.call(arena.visitor, 'PUT /api/draft', { body: { answers, shared } }));
const decline = (person: Person, id: string, because: Answers['declined'][number]['because'] = 'other') =>
  arena.call(person, 'PUT /api/matches/declined/:id', { params: { id }, body: { because } });
const undo = (person: Person, id: string) => arena.call(person, 'DELETE /api/matches/declined/:id', { params: { id } });
const list = async (person: Person) => (await arena.call(person, 'GET /api/matches', { query: { show: 200 } })).body;
const idsIn = async (person: Person) => (await list(person)).matches.map(({ opportunity }) => opportunity.id);

describe('a no', () => {
  it('takes the match out of the list of a draft and can be taken back; the server keeps nothing', async () => {
    const [kitchen = ''] = kitchens;
    const before = await draftOf(told, true);
    expect(await idsIn(before)).toContain(kitchen);
    const said = await decline(before, kitchen);
    expect(said.status).toBe(204);
    // Still as on a shared computer: gone with the browser.
    expect([said.headers['set-cookie'] ?? []].flat().join()).not.toContain('Max-Age=1209600');
    const after = withCookies(before, said);
    const { matches, declined } = await list(after);
    expect(matches.map(({ opportunity }) => opportunity.id)).not.toContain(kitchen);
    expect(declined).toMatchObject([{ opportunityId: kitchen, because: 'other', lastOccupation: null }]);
    expect(declined[0]?.title?.text).toMatch(/Kjøkkenhjelp/);

    const back = withCookies(after, await undo(after, kitchen));
    expect((await list(back)).declined).toEqual([]);
    expect(await idsIn(back)).toContain(kitchen);
  });

  it('is kept with the profile of a seeker, once however often it is said', async () => {
    const seeker = await arena.seeker({ answers: told });
    const [kitchen = ''] = kitchens;
    await Promise.all([decline(seeker, kitchen, 'far'), decline(seeker, kitchen, 'far')]);
    expect((await decline(seeker, kitchen, 'known')).status).toBe(204);
    const { body } = await arena.call(seeker, 'GET /api/profile');
    expect(body.profile?.answers.declined).toEqual([{ opportunityId: kitchen, because: 'known', occupation: null }]);
    expect((await undo(seeker, kitchen)).status).toBe(204);
    expect((await undo(seeker, kitchen)).status).toBe(204);
    expect(await idsIn(seeker)).toContain(kitchen);
  });

  it('loses nothing that was saved at the same moment', async () => {
    const seeker = await arena.seeker({ answers: told });
    const [kitchen = '', other = ''] = kitchens;
    await Promise.all([decline(seeker, kitchen), decline(seeker, other)]);
    const { body } = await arena.call(seeker, 'GET /api/profile');
    expect(body.profile?.answers.declined.map(({ opportunityId }) => opportunityId).sort()).toEqual([kitchen, other].sort());
  });

  it('is never refused because others are said at the same moment, nor is its undo', async () => {
    const seeker = await arena.seeker({ answers: told });
    const many = await Promise.all(Array.from({ length: 20 }, () => arena.opportunity(employer, { occupationCode: '9412' })));
    const said = await Promise.all(many.map((id) => decline(seeker, id)));
    expect(new Set(said.map(({ status }) => status))).toEqual(new Set([204]));
    expect((await list(seeker)).declined.map(({ opportunityId }) => opportunityId).sort()).toEqual(many.toSorted());
    const undone = await Promise.all(many.map((id) => undo(seeker, id)));
    expect(new Set(undone.map(({ status }) => status))).toEqual(new Set([204]));
    expect((await list(seeker)).declined).toEqual([]);
  });

  it('about the work puts such work last, and says so', async () => {
    const seeker = await arena.seeker({ answers: { ...told, wantedOccupations: ['8322'] } });
    const [kitchen = '', ...others] = kitchens;
    await decline(seeker, kitchen, 'work');
    const { declined, matches } = await list(seeker);
    expect(declined).toMatchObject([{ because: 'work', lastOccupation: { id: '9412' } }]);
    const of = (id: string) => matches.findIndex(({ opportunity }) => opportunity.id === id);
    for (const id of others) expect(of(id)).toBeGreaterThan(of(driving));
  });

  it('about the employer puts its others last, in every order', async () => {
    const seeker = await arena.seeker({ answers: { ...told, knownOccupations: ['9412'] } });
    const [kitchen = '', other = ''] = kitchens;
    const of = async (sort: 'match' | 'newest') =>
      (await arena.call(seeker, 'GET /api/matches', { query: { sort, show: 200 } })).body.matches.map(
        ({ opportunity }) => opportunity.id,
      );
    const before = await of('match');
    expect(before.indexOf(other)).toBeLessThan(before.indexOf(driving));
    await decline(seeker, kitchen, 'employer');
    for (const sort of ['match', 'newest'] as const) {
      const after = await of(sort);
      expect(after.indexOf(other)).toBeGreaterThan(after.indexOf(driving));
    }
  });

  it('about the way offers a shorter one, which can be set beside the list', async () => {
    const seeker = await arena.seeker({ answers: told });
    await decline(seeker, driving, 'far');
    const { declined, limits } = await list(seeker);
    expect(limits.maxTravelMinutes).toBeNull();
    const offer = declined[0]?.offerMinutes ?? null;
    expect(offer).not.toBeNull();
    expect((await arena.call(seeker, 'PUT /api/matches/limits', { body: { maxTravelMinutes: offer } })).body).toEqual({
      before: { maxTravelMinutes: null, wantedExtent: null },
    });
    const after = await list(seeker);
    expect(after.limits).toEqual({ maxTravelMinutes: offer, wantedExtent: null });
    expect(after.declined[0]?.offerMinutes).toBeNull();
  });

  it('is refused for what is not on the market and by somebody who has told nothing', async () => {
    const seeker = await arena.seeker({ answers: told });
    const draft = await arena.opportunity(employer, { status: 'draft', publishedAt: null });
    const closed = await arena.opportunity(employer, { status: 'closed' });
    for (const id of [draft, closed, '00000000-0000-4000-8000-000000000000'])
      expect((await decline(seeker, id)).code).toBe('opportunity.not_open');
    for (const nobody of [arena.visitor, await arena.seeker({ answers: null }), await arena.caseworker(), employer])
      expect((await decline(nobody, driving)).code).toBe('profile.missing');
  });

  it('never tells the title of a draft to somebody who writes its id into their answers', async () => {
    const draft = await arena.opportunity(employer, { status: 'draft', publishedAt: null });
    const person = await draftOf({ ...told, declined: [{ opportunityId: draft, because: 'other', occupation: null }] });
    expect((await list(person)).declined).toMatchObject([{ title: null, employerName: null }]);
  });
});

describe('to others a no', () => {
  it('is nothing: neither the order nor the words of an employer or a caseworker change', async () => {
    const seeker = await arena.seeker({ answers: { ...told, skills: [] }, findable: true });
    await arena.seeker({ answers: told, findable: true });
    const caseworker = await arena.caseworker();
    const following = await arena.following(caseworker, seeker);
    const kitchen = await arena.opportunity(employer, { occupationCode: '9412' });
    const look = async () => ({
      matches: (await arena.call(caseworker, 'GET /api/followings/:id/matches', { params: { id: following } })).body,
      people: (await arena.call(employer, 'GET /api/employer/opportunities/:id/candidates', { params: { id: kitchen } })).body,
    });
    const before = await look();
    for (const [at, because] of (['work', 'employer', 'far'] as const).entries())
      expect((await decline(seeker, kitchens[at] ?? '', because)).status).toBe(204);
    await arena.deps.market.refresh({ accountIds: [seeker.accountId] });
    expect(await look()).toEqual(before);
    // To the person it does make a difference.
    expect((await list(seeker)).declined).toHaveLength(3);
  });

  it('and so are wishes and age', async () => {
    const answers = { ...told, knownOccupations: ['9412'] };
    const seeker = await arena.seeker({ answers, findable: true });
    const caseworker = await arena.caseworker();
    const following = await arena.following(caseworker, seeker);
    const kitchen = await arena.opportunity(employer, { occupationCode: '9412', workplaceFacts: ['quiet'] });
    const look = async () => ({
      matches: (await arena.call(caseworker, 'GET /api/followings/:id/matches', { params: { id: following } })).body,
      people: (await arena.call(employer, 'GET /api/employer/opportunities/:id/candidates', { params: { id: kitchen } })).body,
    });
    const before = await look();
    const { body } = await arena.call(seeker, 'GET /api/profile');
    await arena.call(seeker, 'PUT /api/profile', {
      body: {
        answers: { ...answers, wishedFacts: ['quiet', 'step-free'], ageGroup: 'under-16' },
        findable: true,
        version: body.profile?.version ?? null,
      },
    });
    await arena.deps.market.refresh({ accountIds: [seeker.accountId] });
    expect(await look()).toEqual(before);
    const own = (await list(seeker)).matches.find(({ opportunity }) => opportunity.id === kitchen);
    expect(own?.wishes).toMatchObject({ met: [{ id: 'quiet' }], notTold: [{ id: 'step-free' }] });
  });
});
