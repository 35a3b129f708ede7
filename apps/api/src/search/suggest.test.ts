import { occupations } from '@arena/taxonomy/occupations';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Arena, openArena } from '../../test/arena.ts';
import { seedDemo } from '../db/demo/seed.ts';
import { opportunities } from '../db/schema/opportunities.ts';
import { suggestSearch } from './suggest.ts';
import { languagesOf } from './suggest-language.ts';
import { commonestWord } from './suggest-terms.ts';

let arena: Arena;
beforeAll(async () => {
  arena = await openArena();
  const { database, market } = arena.deps;
  await seedDemo(database, new Date());
  const rows = await database.queries.select({ id: opportunities.id }).from(opportunities);
  await market.refresh({ opportunityIds: rows.map(({ id }) => id) });
}, 60_000);
afterAll(() => arena?.close());

const suggest = (prefix: string, language: 'nb' | 'en' = 'nb') => suggestSearch(arena.deps.market, prefix, language);
const workFor = (prefix: string, language: 'nb' | 'en' = 'nb') =>
  suggest(prefix, language)
    .filter(({ group }) => group === 'occupation')
    .map(({ text }) => text);

it.each([
  ['syk', ['sykepleier']],
  ['bar', ['barnehageassistent', 'bartender']],
  ['vask', ['renholder', 'vaskehjelp']],
  ['lag', ['lagermedarbeider']],
  ['lær', ['lærer']],
  ['sjå', ['sjåfør']],
  ['tøm', ['tømrer', 'tømmerbilsjåfør']],
  ['pleier', ['sykepleier']],
])('%s offers the commonest words', (prefix, wanted) => {
  expect(workFor(prefix)).toEqual(expect.arrayContaining(wanted));
});
it('offers no word that is out of use, and none only because it begins so', () => {
  expect(workFor('vask').join()).not.toMatch(/kone|dame/);
  expect(workFor('bar')).not.toContain('barker');
});
it('offers English words to English readers, whatever they began to write', () => {
  expect(workFor('nur', 'en')[0]).toBe('nurse');
  expect(workFor('lagermed', 'en')).toEqual(['warehouse worker']);
  expect(workFor('nurse')[0]).toBe('sykepleier');
  expect(suggest('lagersty', 'en').map(({ text }) => text)).toEqual(['inventory management']);
});
it('finishes more than one word', () => {
  expect(workFor('nurse h', 'en')).toContain('hospital nurse');
  expect(suggest('nurse h', 'en').map(({ text }) => text)).toContain('nurse Hamar');
});
it('never puts what has nothing open above what has something, and offers an occupation once', () => {
  for (const prefix of ['s', 'ba', 'tea', 'lærer', 'sjåfør', 'ko', 'med']) {
    const found = suggest(prefix).filter(({ group }) => group === 'occupation');
    const open = found.map((one) => (one.open === 0 ? 0 : 1));
    expect(open).toEqual(open.toSorted().reverse());
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
  }
});
it('counts a place as the search for it does, and not where that would be another search', async () => {
  const hamar = suggest('hamar').find(({ group }) => group === 'place');
  const { body } = await arena.call(arena.visitor, 'GET /api/opportunities', { query: { q: 'Hamar' } });
  expect(hamar?.open).toBe(body.total);
  expect(suggest('truck lilleh').find(({ group }) => group === 'place')?.open).toBeNull();
});
it('guesses at nothing under four letters', () => {
  expect(suggest('xqz')).toEqual([]);
});
it('every occupation has a word to offer in both languages', () => {
  for (const { code } of occupations)
    for (const language of ['nb', 'en'] as const) expect(commonestWord(code, language), code).not.toBe('');
});
it('tells Norwegian from English, and leaves what is both', () => {
  expect(languagesOf('lagerassistent')).toEqual(['nb']);
  expect(languagesOf('warehouse worker')).toEqual(['en']);
  expect(languagesOf('bartender')).toEqual(['nb', 'en']);
});
