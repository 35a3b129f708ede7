import '../../app/own-pages.ts';
import { describe, expect, it } from 'vitest';
import { type Asked, countChosen, matchesPath, nextShow, nothingAsked, readAsked, toQuery } from './match-address.ts';

const read = (query: string) => readAsked(new URLSearchParams(query));
const asked: Asked = {
  ...nothingAsked,
  band: ['strong', 'good'],
  kind: ['internship'],
  fact: ['quiet'],
  minutes: 45,
  wishes: true,
  sort: 'nearest',
  show: 60,
};

describe('the address of the list', () => {
  it('holds all there is, and is read as it was written', () => {
    const path = matchesPath('nb', asked);
    expect(path).toMatch(/^\/treff\?/);
    expect(read(path.slice(path.indexOf('?')))).toEqual(asked);
    expect(matchesPath('en', nothingAsked)).toBe('/en/matches');
  });

  it('is read forgivingly', () => {
    expect(read('kind=spaceship&minutes=44&sort=best&show=9999&band=strong&band=strong&fact=%3Cscript%3E&wishes=all')).toEqual({
      ...nothingAsked,
      band: ['strong'],
      show: 200,
    });
    expect(read('show=-5').show).toBe(30);
  });

  it('asks the API for no more than it says', () => {
    expect(toQuery(nothingAsked, 'nb')).toEqual({ language: 'nb', show: 30 });
    expect(toQuery(asked, 'en')).toEqual({
      language: 'en',
      show: 60,
      band: ['strong', 'good'],
      kind: ['internship'],
      fact: ['quiet'],
      minutes: 45,
      wishes: 'met',
      sort: 'nearest',
    });
  });
});

it('filters are counted one by one, order and number shown not at all', () => {
  expect(countChosen(nothingAsked)).toBe(0);
  expect(countChosen(asked)).toBe(6);
});

it('there is more to show until all or two hundred are shown', () => {
  expect(nextShow(nothingAsked, 30)).toBeNull();
  expect(nextShow(nothingAsked, 31)).toBe(60);
  expect(nextShow({ ...nothingAsked, show: 180 }, 500)).toBe(200);
  expect(nextShow({ ...nothingAsked, show: 200 }, 500)).toBeNull();
});
