import type { ApiQuery } from '@arena/contract/api';
import { findWorkplaceFact } from '@arena/taxonomy/workplace-facts';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Arena, openArena } from '../../../test/arena.ts';
import { seedDemo } from '../../db/demo/seed.ts';
import { employerAnswers } from '../../db/schema/interests.ts';
import { opportunities } from '../../db/schema/opportunities.ts';

let arena: Arena;
beforeAll(async () => {
  arena = await openArena();
  const { database, market, search } = arena.deps;
  await seedDemo(database, new Date());
  const rows = await database.queries.select({ id: opportunities.id }).from(opportunities);
  await market.refresh({ opportunityIds: rows.map(({ id }) => id) });
  await search.mend();
}, 60_000);
afterAll(() => arena?.close());

type Query = ApiQuery<'GET /api/opportunities'>;
const call = (query: Query) => arena.call(arena.visitor, 'GET /api/opportunities', { query });
const search = async (q: string, query: Query = {}) => (await call({ ...query, q })).body;
const occupationsOf = ({ hits }: Awaited<ReturnType<typeof search>>) => hits.map(({ occupation }) => occupation?.id);
const countOf = (facet: readonly { id: string; count: number }[], id: string) => facet.find((one) => one.id === id)?.count ?? 0;

describe('searching as people speak', () => {
  it.each(['nurse', 'sykepleier', 'sjukepleiar', 'sykepleiar', 'sjukepleier'])('%s finds nurses first', async (q) => {
    expect((await search(q)).hits[0]?.occupation?.id).toBe('2223');
  });
  it('a slip of the finger finds the occupation all the same', async () => {
    const found = await search('helsefagarbeidr');
    expect(found.total).toBeGreaterThan(0);
    expect(new Set(occupationsOf(found))).toEqual(new Set(['5321']));
    expect(found.understood).toMatchObject([{ type: 'occupation', name: 'Helsefagarbeider', without: '' }]);
  });
  it('a place is a place to start from, and the words beside it are looked for', async () => {
    const found = await search('truck lillehammer');
    expect(found.from).toEqual({ id: 'lillehammer', name: 'Lillehammer' });
    expect(found.hits[0]?.occupation?.id).toBe('8344');
    expect(found.hits.every(({ minutes }) => minutes !== null && minutes <= 30)).toBe(true);
    expect(found.understood.find(({ type }) => type === 'place')).toMatchObject({ words: 'lillehammer', without: 'truck' });
  });
  it('conditions alone are a browse with filters', async () => {
    const found = await search('jobb uten erfaring på Hamar');
    expect(found.from?.id).toBe('hamar');
    expect(found.total).toBe((await call({ flag: 'training', from: 'hamar', minutes: 30 })).body.total);
    expect(found.understood.map(({ type }) => type)).toEqual(['flag', 'place']);
    expect((await search('engelsktalende')).total).toBe((await call({ flag: 'english' })).body.total);
  });
  it('without experience, what asks for nothing comes first, and no profession that must be approved at all', async () => {
    const found = await search('jobb uten erfaring på Hamar');
    expect(found.sort).toBe('relevance');
    expect(found.hits[0]?.title.text).toMatch(/uten (krav om )?erfaring/);
    const everywhere = await search('no experience');
    expect(occupationsOf(everywhere).filter((code) => ['2223', '2250', '5321', '7411'].includes(code ?? ''))).toEqual([]);
    expect((await search('jobb uten erfaring på Hamar', { sort: 'newest' })).sort).toBe('newest');
  });
  it('conditions written and chosen go together', async () => {
    const found = await search('jobb uten førerkort', { flag: 'training' });
    expect(found.total).toBe((await call({ flag: ['training', 'no-licence'] })).body.total);
    expect(found.total).toBeLessThan((await call({ flag: 'training' })).body.total);
    expect(found.understood.map(({ id }) => id)).toEqual(['no-licence']);
  });
  it('no Norwegian, no car, from home and a place for a wheelchair are filters', async () => {
    expect((await search('snakker ikke norsk')).total).toBe((await call({ norwegian: 'A1' })).body.total);
    expect((await search('snakker ikke norsk')).understood).toMatchObject([{ type: 'norwegian', id: 'A1', name: null }]);
    const byBus = await search('jobs in Hamar by bus');
    expect(byBus.mode).toBe('public');
    expect(byBus.total).toBe((await call({ from: 'hamar', minutes: 30, mode: 'public' })).body.total);
    const remote = await search('hjemmekontor');
    expect(remote.total).toBe((await call({ flag: 'remote' })).body.total);
    expect(remote.total).toBeGreaterThan(0);
    const stepFree = await search('rullestol');
    expect(stepFree.total).toBe((await call({ fact: 'step-free' })).body.total);
    expect(stepFree.understood).toMatchObject([{ type: 'fact', id: 'step-free', words: '', without: '' }]);
  });
  it('one of several occupations is enough', async () => {
    const either = new Set(occupationsOf(await search('kokk eller renholder')));
    expect(either).toContain('5120');
    expect(either).toContain('9112');
  });
  it('minutes go with a place in the words, and mean nothing without one', async () => {
    const found = await search('Hamar', { minutes: 60 });
    expect(found.total).toBe((await call({ from: 'hamar', minutes: 60 })).body.total);
    expect((await search('kokk', { minutes: 15 })).total).toBe((await search('kokk')).total);
  });
  it('tells what was left out, but never a word it understood', async () => {
    expect((await search('kokk 15.30')).unknown).toEqual(['15.30']);
    expect((await search('kokk qwxzqwxz')).unknown).toEqual(['qwxzqwxz']);
    expect((await search('sykepleier på Hamar')).unknown).toEqual([]);
    expect((await search('helsefagarbeidr')).unknown).toEqual([]);
  });
  it('a municipality is where the work is, and work of several kinds is called what it was called', async () => {
    const found = await search('Ringsaker');
    expect(found.understood).toMatchObject([{ type: 'municipality', id: '3411', name: 'Ringsaker' }]);
    expect((await search('Hamar eller Elverum')).understood).toMatchObject([
      { type: 'municipality', name: 'Hamar', without: 'Elverum' },
      { type: 'municipality', name: 'Elverum', without: 'Hamar' },
    ]);
    expect((await search('pleier')).understood[0]?.name).toBe('Pleier');
    expect((await search('badevakt')).understood[0]?.name).toBe('Badevakt');
    expect((await search('butikkekspeditør')).understood[0]?.name).toBe('Butikkmedarbeider');
  });
  it('a word that nobody knows is told, and the rest is searched for; and nobody drives without a licence', async () => {
    const slip = await search('somthing with animals', { language: 'en' });
    expect([slip.unknown, slip.hits.length > 0]).toEqual([['somthing'], true]);
    const place = await search('qzxqzx lillehammer');
    expect([place.unknown, place.hits.length > 0]).toEqual([['qzxqzx'], true]);
    expect((await search('qzxqzx')).hits).toEqual([]);
    expect((await search('snekker gjøvik uten førerkort')).mode).toBe('public');
  });
  it('an extent and a kind written in words are filters', async () => {
    expect(occupationsOf(await search('renhold deltid')).every((code) => code?.startsWith('9'))).toBe(true);
    const apprentices = await search('lærling tømrer');
    expect(apprentices.hits.length).toBeGreaterThan(0);
    expect(apprentices.hits.every(({ kind }) => kind === 'apprenticeship')).toBe(true);
    expect(occupationsOf(apprentices)[0]).toBe('7115');
  });
  it('a wish finds every kind of work it means, and nothing that only mentions it', async () => {
    const found = await search('something with animals', { language: 'en' });
    expect(new Set(occupationsOf(found)).size).toBeGreaterThan(2);
    expect(found.understood).toMatchObject([{ type: 'occupation', name: 'animals', without: '' }]);
    expect(occupationsOf(found)).not.toContain('2514');
  });
  it.each([
    ['kokk', ['5120']],
    ['kokk', ['5120']],
    ['kjøkken', ['5120', '9412', '5246']],
  ])('%s brings no noise', async (q, codes) => {
    const found = await search(q);
    expect(found.total).toBeGreaterThan(0);
    const others = found.hits.filter(
      ({ occupation, title }) => !codes.includes(occupation?.id ?? '') && !/kokk|kjøkken/i.test(title.text),
    );
    expect(others.map(({ title }) => title.text)).toEqual([]);
  });
  it('nothing but signs finds nothing, and "jobb" everything', async () => {
    expect((await search('!!!')).total).toBe(0);
    expect((await search('jobb')).total).toBe((await call({})).body.total);
  });
});

describe('filters and facets', () => {
  it('count each value as choosing it gives', async () => {
    const base: Query = { from: 'hamar', minutes: 60, extent: 'part' };
    const { facets } = (await call(base)).body;
    const tries: [keyof typeof facets, (id: string) => Query][] = [
      ['kind', (id) => ({ ...base, kind: id as 'job' })],
      ['municipality', (id) => ({ ...base, municipality: id })],
      ['field', (id) => ({ ...base, field: id })],
      ['minutes', (id) => ({ ...base, minutes: Number(id) as 30 })],
      ['extent', (id) => ({ ...base, extent: id as 'full' })],
      ['norwegian', (id) => ({ ...base, norwegian: id as 'B1' })],
      ['start', (id) => ({ ...base, start: id as 'soon' })],
      ['deadline', (id) => ({ ...base, deadline: id as 'open' })],
      ['flag', (id) => ({ ...base, flag: id as 'training' })],
      ['fact', (id) => ({ ...base, fact: id })],
    ];
    for (const [facet, query] of tries) {
      expect(facets[facet].length, facet).toBeGreaterThan(0);
      for (const { id, count } of facets[facet]) expect((await call(query(id))).body.total, `${facet} ${id}`).toBe(count);
    }
  });
  it('are the same whatever the words, and go together with them', async () => {
    const { facets } = await search('kokk');
    expect(countOf(facets.kind, 'job')).toBe((await search('kokk', { kind: 'job' })).total);
  });
  it('a chosen value stays in its facet although nothing has it', async () => {
    const { facets, total } = (await call({ municipality: '3434', kind: 'visit', from: 'hamar', minutes: 15 })).body;
    expect(total).toBe(0);
    expect(facets.municipality.find(({ id }) => id === '3434')).toEqual({ id: '3434', name: 'Lom', count: expect.any(Number) });
  });
  it('are named in the language of the reader', async () => {
    const stepFree = findWorkplaceFact('step-free')?.name.en;
    const { facets } = (await call({ language: 'en' })).body;
    expect(facets.fact.find(({ id }) => id === 'step-free')?.name ?? stepFree).toBe(stepFree);
    expect(facets.kind.every(({ name }) => name === null)).toBe(true);
    expect(facets.field.every(({ name }) => name !== null)).toBe(true);
  });
  it('sort by newest, deadline and nearest', async () => {
    const days = (await call({ sort: 'newest' })).body.hits.map(({ publishedOn }) => publishedOn);
    expect(days).toEqual(days.toSorted().reverse());
    const deadlines = (await call({ sort: 'deadline' })).body.hits.map(({ deadlineOn }) => deadlineOn ?? '9');
    expect(deadlines).toEqual(deadlines.toSorted());
    const minutes = (await call({ sort: 'nearest', from: 'elverum', kind: 'job' })).body.hits.flatMap((hit) => hit.minutes ?? []);
    expect(minutes).toEqual(minutes.toSorted((a, b) => a - b));
    expect((await call({ sort: 'nearest' })).body.sort).toBe('newest');
    expect((await call({ sort: 'relevance' })).body.sort).toBe('newest');
  });
  it('counts journeys by train and bus too', async () => {
    const car = (await call({ from: 'hamar', minutes: 45, mode: 'car' })).body;
    const train = (await call({ from: 'hamar', minutes: 45, mode: 'public' })).body;
    expect(train.mode).toBe('public');
    expect(train.total).toBeGreaterThan(0);
    expect(train.total).not.toBe(car.total);
  });
  it('an employer who answers fast is one from the moment five were answered', async () => {
    const employerId = (await search('sykepleier')).hits[0]?.employer.id as string;
    const find = async () => (await call({ employer: employerId, flag: 'answers-fast' })).body.total;
    await arena.deps.database.queries.delete(employerAnswers).where(eq(employerAnswers.employerId, employerId));
    await expect.poll(find).toBe(0);
    const askedAt = new Date(Date.now() - 20 * 86_400_000);
    await arena.deps.database.queries
      .insert(employerAnswers)
      .values(Array.from({ length: 10 }, () => ({ employerId, askedAt, answeredAt: new Date(askedAt.getTime() + 86_400_000) })));
    await expect.poll(find).toBeGreaterThan(0);
  });
});

describe('with few hits', () => {
  it('what is near is shown in groups with their reason, none of it a hit and none twice', async () => {
    for (const q of ['kokk tynset', 'renhold gjøvik', 'sykepleier', 'murer Paris']) {
      const { hits, near, total } = await search(q);
      expect(total).toBeLessThan(3);
      expect(near.length).toBeGreaterThan(0);
      expect(near.length).toBeLessThanOrEqual(3);
      const ids = [...hits, ...near.flatMap((group) => group.hits)].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(near.every((group) => group.hits.length >= 1 && group.hits.length <= 4)).toBe(true);
    }
  });
  it('farther away means farther than was asked for, and no farther than it says', async () => {
    const { near } = await search('renhold gjøvik');
    const farther = near.find(({ reason }) => reason === 'farther');
    for (const { minutes } of farther?.hits ?? []) {
      expect(minutes).toBeGreaterThan(30);
      expect(minutes).toBeLessThanOrEqual(Number(farther?.about));
    }
  });
  it('a word nobody knows is answered with the nearest one that finds something', async () => {
    const company = await arena.employer({ name: 'Kvitveis verksted' });
    await arena.opportunity(company, { titleNb: 'Snurreplettmester', titleEn: '', occupationCode: null });
    expect((await search('snureplettmester')).didYouMean).toBe('snurreplettmester');
    expect((await search('snurreplettmester')).didYouMean).toBeNull();
    expect((await search('qwxzqwxz')).didYouMean).toBeNull();
  });
});

describe('bad input', () => {
  it.each([
    'from=atlantis',
    'municipality=9999',
    'municipality=Hamar',
    'field=nonsense-field',
    'fact=nonsense',
    'occupation=0001',
    'kind=nonsense',
    'kind=job&kind=nonsense',
    'extent=half',
    'norwegian=D1',
    'minutes=31',
    'mode=boat',
    'start=now',
    'deadline=never',
    'flag=easy',
    'sort=best',
    'page=0',
    'page=51',
    'page=two',
    'employer=somebody',
    `q=${'a'.repeat(301)}`,
    `kind=${Array.from({ length: 8 }, () => 'job').join('&kind=')}`,
    'from=hamar&from=gjovik',
  ])('%s is refused and named', async (query) => {
    const answer = await arena.app.inject({ url: `/api/opportunities?${query}` });
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({
      code: 'request.invalid',
      fields: expect.arrayContaining([expect.objectContaining({ path: `/${query.split('=')[0]}` })]),
    });
  });
  it('an unknown parameter means nothing', async () => {
    const answer = await arena.app.inject({ url: '/api/opportunities?utm_source=x' });
    expect([200, 400]).toContain(answer.statusCode);
  });
  it('a page after the last is the last', async () => {
    const { page, pageCount, hits } = (await call({ page: 50 })).body;
    expect(page).toBe(pageCount);
    expect(hits.length).toBeGreaterThan(0);
  });
});

describe('suggestions', () => {
  const suggest = async (prefix: string, language: 'nb' | 'en' = 'nb') =>
    (await arena.call(arena.visitor, 'GET /api/search/suggestions', { query: { prefix, language } })).body;
  it('come in groups, at most eight in all and four of a kind, with how many are open', async () => {
    const found = await suggest('ko');
    expect(found.length).toBeLessThanOrEqual(8);
    for (const group of ['occupation', 'skill', 'place', 'employer'] as const)
      expect(found.filter((one) => one.group === group).length).toBeLessThanOrEqual(4);
    expect(await suggest('hamar')).toContainEqual({ group: 'place', id: 'hamar', text: 'Hamar', open: expect.any(Number) });
    expect((await suggest('sykepl')).find(({ id }) => id === '2223')?.open).toBeGreaterThan(0);
  });
  it('finish the last word, and leave what stands before it', async () => {
    expect((await suggest('truck lilleh')).map(({ text }) => text)).toContain('truck Lillehammer');
  });
  it('forgive a slip of the finger, and offer nothing for nothing', async () => {
    expect((await suggest('helsefagarbeidr')).map(({ id }) => id)).toContain('5321');
    expect(await suggest('  ')).toEqual([]);
    expect(await suggest('"%_\\')).toEqual([]);
  });
  it('refuse what is too long', async () => {
    const answer = await arena.app.inject({ url: `/api/search/suggestions?prefix=${'a'.repeat(101)}` });
    expect(answer.json()).toMatchObject({ code: 'request.invalid' });
  });
});
