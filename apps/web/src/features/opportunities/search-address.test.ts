import { expect, it } from 'vitest';
import { pagesToLink, readAsked, searchPath } from './search-address.part.ts';

const read = (query: string) => readAsked(new URLSearchParams(query));

it('an address keeps everything that was asked for', () => {
  const asked = { words: 'kokk & servitør', kinds: ['job', 'visit'], municipality: '3403', page: 3 } as const;
  const path = searchPath('en', asked);
  expect(path).toMatch(/^\/en\/opportunities\?/);
  expect(read(path.split('?')[1] ?? '')).toEqual(asked);
});

it('an address is bare when nothing is asked for', () => {
  expect(searchPath('nb', { page: 1, words: '', kinds: [] })).toBe('/muligheter');
});

it('what makes no sense in an address is left out', () => {
  expect(read('q=++&kind=nonsense&kind=job&kind=job&municipality=Hamar&page=-4')).toEqual({
    words: '',
    kinds: ['job'],
    municipality: '',
    page: 1,
  });
  expect(read('page=9999').page).toBe(50);
  expect(read('page=two').page).toBe(1);
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
