import type { ApiQuery } from '@arena/contract/api';
import { noAnswers } from '@arena/contract/no-answers';
import type { Answers } from '@arena/contract/profiles';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Arena, openArena, type Person } from '../../../test/arena.ts';

let arena: Arena;
let seeker: Person;
const told: Answers = {
  ...noAnswers,
  homePlaceId: 'hamar',
  travelModes: ['car'],
  knownOccupations: ['9412'],
  languages: [{ code: 'nb', oral: 'A2', written: null }],
  wishedFacts: ['quiet', 'mentor'],
};
const norwegian = (level: 'A2' | 'C1') =>
  ({ type: 'language', language: 'nb', oral: level, written: null, hardness: 'must' }) as const;

beforeAll(async () => {
  arena = await openArena();
  const [one, other] = [await arena.employer(), await arena.employer()];
  const day = (count: number) => new Date(Date.now() - count * 86_400_000);
  const extents = [
    { extentFrom: 100, extentTo: 100 },
    { extentFrom: 20, extentTo: 50 },
  ];
  const variants = [
    { occupationCode: '9412', workplaceFacts: ['quiet', 'mentor'] },
    { occupationCode: '9412', placeId: 'lillehammer', workplaceFacts: ['quiet'] },
    { occupationCode: '5120', kind: 'internship' as const },
    { occupationCode: '2221', placeId: 'gjovik', requirements: [norwegian('C1')] },
    { occupationCode: '8322', placeId: 'trysil', workplaceFacts: ['mentor', 'quiet'] },
    { occupationCode: '9112', kind: 'visit' as const, remote: 'partly' as const },
    { occupationCode: '9412', requirements: [norwegian('A2')] },
  ];
  for (const [at, variant] of variants.entries())
    await arena.opportunity(at % 2 === 0 ? one : other, {
      ...extents[at % 2],
      ...variant,
      publishedAt: day(at),
      deadlineOn: null,
    });
  seeker = await arena.seeker({ answers: told });
});
afterAll(() => arena.close());

type Query = NonNullable<ApiQuery<'GET /api/matches'>>;
const list = async (query: Query = {}, person = seeker) =>
  (await arena.call(person, 'GET /api/matches', { query: { show: 200, ...query } })).body;
const ids = ({ matches }: Awaited<ReturnType<typeof list>>) => matches.map(({ opportunity }) => opportunity.id);

describe('filters', () => {
  it('count what choosing gives, under whatever else is chosen', async () => {
    for (const chosen of [{}, { band: ['good', 'strong'] }, { flag: ['no-cv'], minutes: 60 }, { wishes: 'met' }] as Query[]) {
      const { facets, wishes } = await list(chosen);
      for (const [name, values] of Object.entries(facets)) {
        for (const { id, count } of values) {
          const added = name === 'flag' || name === 'fact' ? [...[chosen[name] ?? []].flat(), id] : [id];
          const choice = { ...chosen, [name]: name === 'minutes' ? Number(id) : added } as Query;
          const found = await list(choice);
          expect([JSON.stringify(choice), found.total, found.matches.length]).toEqual([JSON.stringify(choice), count, count]);
        }
      }
      expect((await list({ ...chosen, wishes: 'met' })).total).toBe(wishes?.count);
    }
  });

  it('by wishes leave the places that tell all of them', async () => {
    const { matches } = await list({ wishes: 'met' });
    expect(matches).toHaveLength(2);
    for (const { wishes } of matches) expect(wishes).toMatchObject({ met: [{}, {}], notTold: [] });
  });

  it('by band leave that band, in words that match', async () => {
    const { matches } = await list({ band: ['possible', 'stretch'] });
    expect(matches.length).toBeGreaterThan(0);
    for (const { match } of matches) expect(['possible', 'stretch']).toContain(match.band);
  });

  it('that we do not know are refused by name', async () => {
    const { code, body } = await arena.call(seeker, 'GET /api/matches', { query: { fact: 'haunted', field: ['nothing'] } });
    expect(code).toBe('request.invalid');
    expect(body).toMatchObject({ fields: [{ path: '/field' }, { path: '/fact' }] });
  });
});

describe('the order', () => {
  it('is by match, newest, deadline or nearest, and says which', async () => {
    const all = await list();
    expect(all.sort).toBe('match');
    const bands = ['strong', 'good', 'possible', 'stretch'];
    const ranks = all.matches.map(({ match }) => bands.indexOf(match.band));
    expect(ranks).toEqual(ranks.toSorted());
    const newest = (await list({ sort: 'newest' })).matches.map(({ opportunity }) => opportunity.publishedOn);
    expect(newest).toEqual(newest.toSorted().toReversed());
    expect(ids(await list({ sort: 'nearest' })).at(-1)).toBe(
      all.matches.find(({ opportunity }) => opportunity.place?.id === 'trysil')?.opportunity.id,
    );
    const homeless = await arena.seeker({ answers: { ...told, homePlaceId: null } });
    const unsorted = await list({ sort: 'nearest' }, homeless);
    expect(unsorted.sort).toBe('match');
    expect(unsorted.facets.minutes).toEqual([]);
  });

  it('is not moved by wishes, except between equals', async () => {
    const without = await arena.seeker({ answers: { ...told, wishedFacts: [] } });
    const [plain, wished] = [await list({}, without), await list()];
    expect(wished.matches.map(({ match }) => match)).toEqual(expect.arrayContaining(plain.matches.map(({ match }) => match)));
    expect(plain.wishes).toBeNull();
    expect(plain.matches.every(({ wishes }) => wishes === null)).toBe(true);
  });

  it('puts last what the law keeps from somebody so young, and tells why; nobody else hears of it', async () => {
    const employer = await arena.employer();
    const guard = await arena.opportunity(employer, { occupationCode: '5414' });
    const young = await arena.seeker({ answers: { ...told, knownOccupations: ['5414'], ageGroup: '16-17' } });
    const grown = await arena.seeker({ answers: { ...told, knownOccupations: ['5414'], ageGroup: '18-plus' } });
    const [shown, first] = [(await list({}, young)).matches, (await list({}, grown)).matches[0]];
    const place = shown.findIndex(({ opportunity }) => opportunity.id === guard);
    const last = shown[place];
    expect(shown.slice(place).every(({ ageLimits }) => ageLimits.length > 0)).toBe(true);
    expect(place).toBeGreaterThan(0);
    expect(last?.ageLimits.join()).toMatch(/18 år/);
    expect(first?.opportunity.id).toBe(guard);
    expect(first?.ageLimits).toEqual([]);
    // Last in the list, and as good a match as before.
    expect(last?.match).toEqual(first?.match);
  });
});

describe('a list', () => {
  it('shows as many as asked for, the same ones first', async () => {
    const [few, all] = [await list({ show: 3 }), await list()];
    expect(ids(few)).toEqual(ids(all).slice(0, 3));
    expect(few.total).toBe(all.total);
  });

  it('says of each match what would lift it, and never by how much', async () => {
    const { matches } = await list();
    const lifts = matches.flatMap((match) => match.lifts);
    expect(lifts.length).toBeGreaterThan(0);
    for (const lift of lifts) expect(Object.keys(lift).sort()).toEqual(['band', 'code', 'params', 'way']);
  });
});

describe('two side by side', () => {
  const compare = (person: Person, a: string, b: string) =>
    arena.call(person, 'GET /api/matches/comparison', { query: { a, b } });

  it('come in the order asked for, as they fit the reader', async () => {
    const [a = '', b = ''] = ids(await list());
    const { compared } = (await compare(seeker, b, a)).body;
    expect(compared.map(({ opportunity }) => opportunity.id)).toEqual([b, a]);
    expect(compared.every(({ match, wishes }) => match !== null && wishes !== null)).toBe(true);
    const { compared: plain } = (await compare(arena.visitor, a, b)).body;
    expect(plain).toMatchObject([{ match: null, wishes: null }, { match: null }]);
  });

  it('leave out what is closed, a draft, or nothing at all', async () => {
    const [open = ''] = ids(await list());
    const employer = await arena.employer();
    const draft = await arena.opportunity(employer, { status: 'draft', publishedAt: null });
    const closed = await arena.opportunity(employer, { status: 'closed' });
    for (const other of [draft, closed, '00000000-0000-4000-8000-000000000000', open])
      expect((await compare(seeker, open, other)).body.compared.map(({ opportunity }) => opportunity.id)).toEqual([open]);
  });
});
