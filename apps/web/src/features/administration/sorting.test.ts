import { describe, expect, it } from 'vitest';
import { readSorting, sorted, sortOf } from './sorting.ts';

const keys = ['name', 'count'];
const read = (query: string) => readSorting(new URLSearchParams(query), keys, 'name');

describe('a table that sorts by its address', () => {
  it('begins as usual, also when asked for a column it has not', () => {
    expect(read('')).toEqual({ key: 'name', descending: false });
    expect(read('sort=-secret')).toEqual({ key: 'name', descending: false });
  });
  it('turns around when the same column is asked for again', () => {
    expect(sortOf('name', read(''))).toEqual({ to: '?sort=-name', direction: 'ascending' });
    expect(sortOf('name', read('sort=-name'))).toEqual({ to: '?sort=name', direction: 'descending' });
    expect(sortOf('count', read(''))).toEqual({ to: '?sort=count', direction: 'none' });
  });
  it('sorts names as in Norway, and puts what is withheld below all numbers', () => {
    expect(sorted(['Åsnes', 'Elverum', 'Øyer'], (name) => name, read(''))).toEqual(['Elverum', 'Øyer', 'Åsnes']);
    expect(sorted([12, null, 0], (count) => count, read('sort=-count'))).toEqual([12, 0, null]);
  });
});
