import { describe, expect, it } from 'vitest';
import { addressOfFilter, filterPeople, readFilter } from './filter-people.ts';

const person = (id: string, waiting: number, agreed: number, referred: number) => ({
  id,
  name: `Person ${id}`,
  since: '2026-11-01',
  waiting,
  agreed,
  referred,
});
const people = [person('A', 2, 0, 0), person('B', 0, 1, 0), person('C', 0, 0, 3), person('D', 0, 0, 0), person('E', 1, 1, 1)];
/** Whose consent lets the caseworker refer them now. */
const proposals = [
  { followingId: 'E', status: 'consented' },
  { followingId: 'B', status: 'agreed' },
] as const;
const shown = (address: string) =>
  filterPeople(people, proposals, readFilter(new URLSearchParams(address)))
    .map(({ id }) => id)
    .join('');

describe('a caseworker’s list', () => {
  it('shows everybody until something is asked for, and for what is no filter', () => {
    expect(shown('')).toBe('ABCDE');
    expect(shown('?show=&name=')).toBe('ABCDE');
    expect(shown('?show=everybody-else')).toBe('ABCDE');
  });

  it('shows those who wait for the caseworker: a consent is given, and nothing is referred with it', () => {
    expect(shown('?show=mine')).toBe('E');
  });

  it('shows who stands where, by what the list itself counts: a no is never told apart from no answer', () => {
    expect(shown('?show=waiting')).toBe('AE');
    expect(shown('?show=agreed')).toBe('BE');
    expect(shown('?show=referred')).toBe('CE');
    expect(shown('?show=nothing')).toBe('D');
  });

  it('finds a name by any part of it, however it is typed, together with the rest', () => {
    expect(shown('?name=%20person%20c%20')).toBe('C');
    expect(shown('?name=person&show=agreed')).toBe('BE');
    expect(shown('?name=Åse')).toBe('');
  });

  it('is kept when the list is sorted', () => {
    expect(addressOfFilter(readFilter(new URLSearchParams('?show=mine&name=Åse&sort=name')))).toBe('&show=mine&name=%C3%85se');
    expect(addressOfFilter(readFilter(new URLSearchParams()))).toBe('');
  });
});
