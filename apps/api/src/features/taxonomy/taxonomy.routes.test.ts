import { everydayTasks } from '@arena/taxonomy/everyday-tasks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Arena, openArena } from '../../../test/arena.ts';

let arena: Arena;
beforeAll(async () => {
  arena = await openArena();
});
afterAll(() => arena.close());

const understand = (text: string, language: 'nb' | 'en') =>
  arena.call(arena.visitor, 'POST /api/taxonomy/understand', { body: { text, language } });
const suggest = (type: 'occupation' | 'skill' | 'place', prefix: string, language: 'nb' | 'en' = 'nb') =>
  arena.call(arena.visitor, 'GET /api/taxonomy/suggestions', { query: { type, prefix, language } });

describe('understanding own words', () => {
  it('names what was found in the language asked for, with the words it was found in, and what meant nothing', async () => {
    const { body } = await understand('Jeg har jobbet som sykepleier. Xyzzyk!', 'en');
    expect(body.occupations[0]).toMatchObject({ name: 'Nurse', matched: 'sykepleier' });
    expect(body.unknownWords).toContain('Xyzzyk');
  });

  it('answers emptily to nothing, and refuses what is longer than it reads', async () => {
    expect((await understand('', 'nb')).body).toEqual({ occupations: [], skills: [], unknownWords: [] });
    expect((await understand('a'.repeat(4001), 'nb')).code).toBe('request.invalid');
  });

  it('is kept by no cache', async () => {
    expect((await understand('kokk', 'nb')).headers['cache-control']).toBe('no-store');
  });
});

describe('suggestions', () => {
  it('follow what is typed, in both languages', async () => {
    expect((await suggest('occupation', 'kokk')).body.map(({ name }) => name)).toContain('Kokk');
    expect((await suggest('occupation', 'kokk', 'en')).body.map(({ name }) => name)).toContain('Cook');
    expect((await suggest('skill', 'renh')).body.map(({ name }) => name)).toContain('renhold');
  });

  it('tell which municipality a place lies in when its name does not', async () => {
    expect((await suggest('place', 'moel')).body).toEqual([{ id: 'moelv', name: 'Moelv (Ringsaker)' }]);
    expect((await suggest('place', 'hamar')).body).toContainEqual({ id: 'hamar', name: 'Hamar' });
  });

  it('are none for nothing typed', async () => {
    // Who names a municipality of today or before lives nearest its centre, as far as we know.
    for (const name of ['Ringsaker', 'ringsaker kommune'])
      expect((await suggest('place', name)).body).toEqual([{ id: 'brumunddal', name: 'Brumunddal (Ringsaker)' }]);
    expect((await suggest('place', 'Drammen')).body).toEqual([]);
    expect((await suggest('place', ' ')).body).toEqual([]);
  });

  it('refuse a type that is none of ours', async () => {
    expect((await suggest('secret' as 'skill', 'a')).code).toBe('request.invalid');
  });
});

describe('a wish that names a skill and no occupation', () => {
  const understand = async (text: string, about: 'can' | 'wish') =>
    (await arena.call(arena.visitor, 'POST /api/taxonomy/understand', { body: { text, language: 'nb', about } })).body
      .occupations;

  it('is a wish for the occupations that the skill is particular to, unless most of working life uses it', async () => {
    expect((await understand('lyd og lys', 'wish')).map(({ id }) => id)).toContain('3521');
    expect(await understand('lyd og lys', 'can')).toEqual([]);
    expect(await understand('regneark', 'wish')).toEqual([]);
  });
});

describe('choices', () => {
  const choices = (language: 'nb' | 'en') => arena.call(arena.visitor, 'GET /api/taxonomy/choices', { query: { language } });

  it('hold every municipality of Innlandet and begin the languages with Norwegian and English', async () => {
    const { body, headers } = await choices('nb');
    expect(body.municipalities.filter(({ id }) => id.startsWith('34'))).toHaveLength(46);
    expect(body.languages.slice(0, 2).map(({ name }) => name)).toEqual(['Norsk', 'Engelsk']);
    expect(body.cefr.map(({ id }) => id)).toEqual(['A1', 'A2', 'B1', 'B2', 'C1', 'C2']);
    expect(headers['cache-control']).toBe('private, max-age=3600');
  });

  it('hold the everyday tasks in groups, each with a drawing, and what one can do in a language, level by level', async () => {
    const { body } = await choices('nb');
    const tasks = body.everydayTasks.flatMap((group) => group.tasks);
    expect(tasks).toHaveLength(everydayTasks.length);
    expect(tasks).toContainEqual({ id: 'cooked-for-many', name: 'Laget mat til mange', drawing: 'pot' });
    expect((await choices('en')).body.everydayTasks[1]?.name).toBe('Food');
    expect(body.canDo.oral.map(({ id }) => id)).toEqual(body.cefr.map(({ id }) => id));
    expect(body.canDo.written[0]?.name).toMatch(/^Jeg kan /);
  });

  it('sort by the alphabet of the reader', async () => {
    const names = (list: { name: string }[]) => list.map(({ name }) => name);
    const { body } = await choices('nb');
    expect(names(body.municipalities).at(-1)).toMatch(/^Å/);
    const english = names((await choices('en')).body.languages).slice(2);
    expect(english).toEqual(english.toSorted((a, b) => a.localeCompare(b, 'en')));
  });
});
