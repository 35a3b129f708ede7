import { describe, expect, it } from 'vitest';
import { readSorting, sortAddress, sortPeople } from './sort-people.ts';

const person = (name: string, since: string, waiting: number) => ({ id: name, name, since, waiting, agreed: 0, referred: 0 });
const people = [person('Åse', '2026-11-01', 2), person('Anna', '2026-11-03', 0), person('Zoran', '2026-11-02', 2)];
const sorted = (address: string) => sortPeople(people, readSorting(new URLSearchParams(address))).map(({ name }) => name);

describe('the list of people', () => {
  it('is by name as Norwegians sort, unless asked otherwise', () => {
    expect(sorted('')).toEqual(['Anna', 'Zoran', 'Åse']);
    expect(sorted('?sort=shoes&order=descending')).toEqual(['Anna', 'Zoran', 'Åse']);
    expect(sorted('?sort=name&order=descending')).toEqual(['Åse', 'Zoran', 'Anna']);
  });

  it('sorts by numbers and days, and by name among equals', () => {
    expect(sorted('?sort=waiting&order=descending')).toEqual(['Zoran', 'Åse', 'Anna']);
    expect(sorted('?sort=since&order=ascending')).toEqual(['Åse', 'Zoran', 'Anna']);
  });

  it('turns around when the same column is pressed again', () => {
    const first = sortAddress('waiting', readSorting(new URLSearchParams()));
    expect(first).toBe('?sort=waiting&order=descending');
    expect(sortAddress('waiting', readSorting(new URLSearchParams(first)))).toBe('?sort=waiting&order=ascending');
    expect(sortAddress('name', readSorting(new URLSearchParams()))).toBe('?sort=name&order=descending');
  });
});
