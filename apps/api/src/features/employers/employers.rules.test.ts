import type { EmployerCard } from '@arena/contract/employers';
import { describe, expect, it } from 'vitest';
import { filterEmployers, inOrder } from './employers.rules.ts';

const employer = (name: string, change: Partial<EmployerCard> = {}): EmployerCard => ({
  id: name,
  name,
  municipality: { id: '3403', name: 'Hamar' },
  open: 1,
  kinds: ['job'],
  trainingCompany: false,
  answersFast: false,
  ...change,
});
const names = (cards: readonly EmployerCard[]) => cards.map(({ name }) => name);

describe('the directory of employers', () => {
  const all = [
    employer('Årdal gård', { municipality: { id: '3407', name: 'Gjøvik' }, kinds: ['internship'] }),
    employer('Bakeriet', { open: 3, answersFast: true }),
    employer('Sagbruket', { kinds: [], open: 0, municipality: null }),
  ];

  it('is in the order of what is open, then of the Norwegian alphabet', () => {
    expect(names(inOrder([employer('Årdal'), employer('Zink'), ...all.slice(1)]))).toEqual([
      'Bakeriet',
      'Zink',
      'Årdal',
      'Sagbruket',
    ]);
  });

  it('finds a name by any part of it, however its letters are written', () => {
    expect(names(filterEmployers(all, { q: 'aardal' }))).toEqual(['Årdal gård']);
    expect(names(filterEmployers(all, { q: ' BRUK ' }))).toEqual(['Sagbruket']);
    expect(filterEmployers(all, { q: 'xyz' })).toEqual([]);
  });

  it('asks all that is asked at once, but for the facet that is counted', () => {
    const asked = { municipality: '3407', kind: 'job' } as const;
    expect(filterEmployers(all, asked)).toEqual([]);
    expect(names(filterEmployers(all, asked, 'municipality'))).toEqual(['Bakeriet']);
    expect(names(filterEmployers(all, asked, 'kind'))).toEqual(['Årdal gård']);
    expect(names(filterEmployers(all, { fast: '1' }))).toEqual(['Bakeriet']);
    expect(filterEmployers(all, {})).toHaveLength(3);
  });
});
