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

  it('puts flags and facts that were chosen and written together', () => {
    const plan = planSearch('jobb uten førerkort, rolig', { flag: ['training'], fact: ['mentor'] });
    expect(plan.filters).toEqual({ flag: ['training', 'no-licence'], fact: ['mentor', 'quiet'] });
    expect(plan.understood.map(({ id }) => id)).toEqual(['no-licence', 'quiet']);
    expect(planSearch('uten førerkort', { flag: ['no-licence'] })).toMatchObject({
      filters: { flag: ['no-licence'] },
      understood: [],
    });
  });

  it('reads how much Norwegian somebody has, unless it was chosen', () => {
    expect(planSearch('kokk uten norsk', {}).filters).toEqual({ norwegian: 'A1' });
    expect(planSearch('litt norsk', {}).filters).toEqual({ norwegian: 'A2' });
    expect(planSearch('kokk uten norsk', { norwegian: 'B1' })).toMatchObject({ filters: { norwegian: 'B1' } });
    expect(planSearch('uten norsk', { norwegian: 'B1' }).understood).toEqual([]);
  });

  it('goes by bus and train for somebody without a car, unless a way was chosen', () => {
    expect(planSearch('kokk Hamar uten bil', {})).toMatchObject({ words: 'kokk', from: 'hamar', mode: 'public' });
    expect(planSearch('jobs in Tynset by bus', {})).toMatchObject({ from: 'tynset', mode: 'public', words: null });
    expect(planSearch('Hamar uten bil', { mode: 'car' }).mode).toBe('car');
    expect(planSearch('jobb som bussjåfør', {}).mode).toBe('car');
  });

  it('takes any of the occupations somebody names with "eller"', () => {
    expect(planSearch('kokk eller baker på Hamar', {}).wordings).toEqual(['kokk', 'baker']);
    expect(planSearch('kokk, baker eller servitør, kveld', {}).wordings).toEqual(['kokk kveld', 'baker kveld', 'servitør kveld']);
    expect(planSearch('cook or a baker', {}).wordings).toEqual(['cook', 'baker']);
    expect(planSearch('kokk og baker', {}).wordings).toEqual(['kokk baker']);
    expect(planSearch('Hamar', {}).wordings).toEqual([]);
  });

  it('looks for a compound that says when, whole and as what it says', () => {
    expect(planSearch('sommerjobb hotell', {}).wordings).toEqual(['sommerjobb hotell', 'sommer hotell']);
    expect(planSearch('helgejobb', {})).toMatchObject({ words: 'helg', filters: {} });
  });

  it('tells what it left out, and who says that they have no experience', () => {
    expect(planSearch('kokk 15.30', {}).unknown).toEqual(['15.30']);
    expect(planSearch('jobb uten erfaring på Hamar', {}).noExperience).toBe('uten erfaring');
    expect(planSearch('kokk på Hamar', {}).noExperience).toBeNull();
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
    expect(planSearch('kokk hamar eller gjøvik', {}).understood.flatMap(({ municipalities }) => municipalities)).toEqual([
      undefined,
      '3403',
      '3407',
    ]);
  });

  it('takes a municipality as where the work is, and its centre as where somebody starts who says how far they go', () => {
    expect(planSearch('kokk Ringsaker', {})).toMatchObject({ from: null, filters: { municipality: ['3411'] } });
    expect(planSearch('kokk Ringsaker', { minutes: 45 })).toMatchObject({ from: 'brumunddal', within: 45, filters: {} });
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
