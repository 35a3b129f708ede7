import { expect, it } from 'vitest';
import {
  type Asked,
  countFilters,
  leavesOut,
  nothingAsked,
  pagesToLink,
  readAsked,
  searchPath,
  toQuery,
} from './search-address.part.ts';

const read = (query: string) => readAsked(new URLSearchParams(query));
const everything: Asked = {
  words: 'kokk & servitør',
  kind: ['job', 'visit'],
  municipality: ['3403', '3407'],
  field: ['food'],
  occupation: ['5120'],
  extent: ['part'],
  start: ['soon'],
  deadline: ['week'],
  flag: ['no-cv', 'training'],
  fact: ['step-free'],
  from: 'hamar',
  mode: 'public',
  minutes: 45,
  norwegian: 'B1',
  sort: 'nearest',
  page: 3,
};

it('an address keeps everything that was asked for, and says which version it is', () => {
  const path = searchPath('en', everything);
  expect(path).toMatch(/^\/en\/opportunities\?/);
  expect(path).toContain('v=2');
  expect(read(path.split('?')[1] ?? '')).toEqual(everything);
});

it('an address is bare when nothing is asked for', () => {
  expect(searchPath('nb', nothingAsked)).toBe('/muligheter');
  expect(searchPath('nb', { minutes: 30 })).toBe('/muligheter?minutes=30&v=2');
  expect(searchPath('nb', { mode: 'public' })).toBe('/muligheter?mode=public&v=2');
  expect(searchPath('nb', { words: 'kokk' }, 'map')).toBe('/kart?q=kokk&v=2');
});

it('an address from before versions means what it meant then, and nothing more', () => {
  expect(read('q=kokk&kind=job&municipality=3403&page=2&flag=training&from=hamar')).toEqual({
    ...nothingAsked,
    words: 'kokk',
    kind: ['job'],
    municipality: ['3403'],
    page: 2,
  });
});

it('a version nobody knows is read as far as it makes sense', () => {
  expect(read('v=99&q=kokk&flag=training&new=thing')).toEqual({ ...nothingAsked, words: 'kokk', flag: ['training'] });
});

it('what makes no sense in an address is left out', () => {
  const query = new URLSearchParams({
    v: '2',
    q: '  ',
    page: '-4',
    minutes: '31',
    mode: 'horse',
    norwegian: 'Z9',
    sort: 'price',
  });
  for (const name of ['kind', 'extent', 'start', 'deadline', 'flag']) query.append(name, 'nonsense');
  for (const name of ['municipality', 'occupation']) query.append(name, 'Hamar');
  for (const name of ['field', 'fact']) query.append(name, '<script>');
  expect(readAsked(query)).toEqual(nothingAsked);
  expect(read('kind=job&kind=job').kind).toEqual(['job']);
  expect(read('page=9999').page).toBe(50);
  expect(read('page=two').page).toBe(1);
  expect(read(`v=2&${Array.from({ length: 99 }, (_one, at) => `occupation=${1000 + at}`).join('&')}`).occupation).toHaveLength(
    20,
  );
});

it.each([
  ['v=2&q=kokk&flag=training&from=hamar&mode=car&page=3', false],
  ['q=kokk&kind=job', false],
  ['v=2&q=&from=&minutes=', false],
  ['v=2&flag=quantum', true],
  ['v=2&minutes=33', true],
  ['flag=training', true],
  ['v=2&municipality=Hamar', true],
])('%s: something is left out is %s', (query, expected) => {
  const from = new URLSearchParams(query);
  expect(leavesOut(from, readAsked(from))).toBe(expected);
});

it('the API is asked for what is chosen alone, with the place that was found', () => {
  expect(toQuery(nothingAsked, null, 'nb')).toEqual({ language: 'nb', page: 1 });
  expect(toQuery({ ...nothingAsked, from: 'Atlantis' }, null, 'nb')).toEqual({ language: 'nb', page: 1 });
  expect(toQuery(everything, 'hamar', 'en')).toMatchObject({
    from: 'hamar',
    minutes: 45,
    mode: 'public',
    kind: ['job', 'visit'],
  });
});

it('filters are counted, words and order are not', () => {
  expect(countFilters(nothingAsked)).toBe(0);
  expect(countFilters(everything)).toBe(14);
});

it.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [1, 9, [1, 2, null, 9]],
  [5, 9, [1, null, 4, 5, 6, null, 9]],
  [4, 9, [1, 2, 3, 4, 5, null, 9]],
  [9, 9, [1, null, 8, 9]],
])('page %i of %i links to %j', (current, count, expected) => {
  expect(pagesToLink(current, count)).toEqual(expected);
});
