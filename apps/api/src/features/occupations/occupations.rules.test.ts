import { describe, expect, it } from 'vitest';
import { everydayWords, listNear } from './occupations.rules.ts';

describe('occupations close by', () => {
  const other = (code: string, distance: number, ...skills: string[]) => ({ code, distance, skills });

  it('share most skills first; among equals those with something open', () => {
    const near = listNear(
      '5120',
      [other('5120', 0, 'a', 'b'), other('1111', 1), other('2222', 1), other('9412', 1, 'a', 'b'), other('5131', 1, 'a')],
      ['a', 'b', 'c'],
      new Map([['2222', 3]]),
    );
    expect(near).toEqual([
      { code: '9412', shared: ['a', 'b'] },
      { code: '5131', shared: ['a'] },
      { code: '2222', shared: [] },
      { code: '1111', shared: [] },
    ]);
  });

  it('may stand far away in the tree when they use three of the same skills, and not with two', () => {
    const far = [other('7777', 4, 'a', 'b', 'c'), other('8888', 4, 'a', 'b')];
    expect(listNear('5120', far, ['a', 'b', 'c'], new Map()).map(({ code }) => code)).toEqual(['7777']);
  });

  it('are six at most, with three skills each at most', () => {
    const many = Array.from({ length: 20 }, (_one, at) => other(`10${10 + at}`, 1, 'a', 'b', 'c', 'd'));
    const near = listNear('5120', many, ['a', 'b', 'c', 'd'], new Map());
    expect(near).toHaveLength(6);
    expect(near[0]?.shared).toHaveLength(3);
  });
});

it('everyday words are Norwegian titles, never workplaces', () => {
  expect(everydayWords(['kokk', '~kjøkken', 'cook', 'kaldkokk'], 'Cooks')).toEqual(['kokk', 'kaldkokk']);
});

it('everyday words call nobody by gender, and say the same only once', () => {
  expect(everydayWords(['renholder', 'vaskedame', 'stuepike privat', 'reinhaldar', 'bibliotekar'], 'Cleaners')).toEqual([
    'renholder',
    'bibliotekar',
  ]);
  expect(everydayWords(['sykepleier', 'sjukepleiar', 'helsesøster', 'brannmann'], 'Nurses')).toEqual(['sykepleier']);
  expect(everydayWords(['felemakar'], 'Makers')).toEqual(['felemakar']);
});
