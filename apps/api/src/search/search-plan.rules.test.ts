import { describe, expect, it } from 'vitest';
import { planSearch } from './search-plan.ts';

describe('what a search asks for', () => {
  it('reads conditions and places out of the words, and looks for the rest', () => {
    expect(planSearch('truck lillehammer', {})).toMatchObject({ words: 'truck', from: 'lillehammer', within: 30, filters: {} });
    expect(planSearch('renhold deltid', {})).toMatchObject({ words: 'renhold', filters: { extent: ['part'] } });
    expect(planSearch('lærling tømrer', {})).toMatchObject({ words: 'tømrer', filters: { kind: ['apprenticeship'] } });
  });

  it('looks for nothing in texts when all was understood, or only a job was asked for', () => {
    expect(planSearch('jobb uten erfaring på Hamar', {})).toMatchObject({
      words: null,
      from: 'hamar',
      filters: { flag: ['training'] },
    });
    expect(planSearch('engelsktalende', {})).toMatchObject({ words: null, filters: { flag: ['english'] } });
    expect(planSearch('jobb', {}).words).toBeNull();
    expect(planSearch('', {}).words).toBeNull();
    expect(planSearch('!?', {}).words).toBe('');
  });

  it('lets what was chosen win over what was written, and does not say that it understood it', () => {
    const plan = planSearch('lærling tømrer', { kind: ['job'] });
    expect(plan.filters.kind).toEqual(['job']);
    expect(plan.understood.map(({ type }) => type)).not.toContain('kind');
  });

  it('counts journeys from the place that was chosen, and takes the one that was written as where the work is', () => {
    expect(planSearch('truck lillehammer', { from: 'hamar', minutes: 60 })).toMatchObject({
      from: 'hamar',
      within: 60,
      filters: { municipality: ['3405'] },
    });
    expect(planSearch('kokk', { minutes: 15 })).toMatchObject({ from: null, within: null });
    expect(planSearch('kokk hamar', { minutes: 15, mode: 'public' })).toMatchObject({
      from: 'hamar',
      within: 15,
      mode: 'public',
    });
  });

  it('takes several places as where the work is', () => {
    expect(planSearch('kokk hamar eller gjøvik', {})).toMatchObject({
      from: null,
      within: null,
      filters: { municipality: ['3403', '3407'] },
    });
  });

  it('takes a region as its municipalities', () => {
    expect(planSearch('kokk i Valdres', {}).filters.municipality?.length).toBeGreaterThan(3);
  });

  it('asks for all of a wish, and for the likeliest of a word that only hints', () => {
    const wish = planSearch('something with animals', {}).meant.flatMap(({ occupations }) => occupations);
    expect(wish.length).toBeGreaterThan(3);
    expect(planSearch('kjøkken', {}).meant.flatMap(({ occupations }) => occupations).length).toBeLessThanOrEqual(3);
  });

  it('tells what it understood in the order it was written', () => {
    const { understood } = planSearch('deltid på Hamar som kokk uten erfaring', {});
    expect(understood.map(({ start }) => start)).toEqual(understood.map(({ start }) => start).toSorted((a, b) => a - b));
    expect(understood.map(({ type }) => type)).toEqual(expect.arrayContaining(['extent', 'place', 'occupation', 'flag']));
  });
});
