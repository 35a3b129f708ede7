import { expect, it } from 'vitest';
import { employersPath, readAskedEmployers } from './employers-address.ts';

const read = (query: string) => readAskedEmployers(new URLSearchParams(query));

it('an address keeps everything that was asked for, and is bare without', () => {
  const asked = { words: 'smie & søn', municipality: '3403', kind: 'visit', fast: true, page: 2 } as const;
  expect(read(employersPath('en', asked).split('?')[1] ?? '')).toEqual(asked);
  expect(employersPath('nb', {})).toBe('/arbeidsgivere');
});

it('what makes no sense in an address is left out', () => {
  expect(read('q=++&municipality=Hamar&kind=slavery&fast=yes&page=-3')).toEqual({
    words: '',
    municipality: '',
    kind: '',
    fast: false,
    page: 1,
  });
  expect(read('page=9999999').page).toBe(500);
});
