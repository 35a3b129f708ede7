import { describe, expect, it } from 'vitest';
import {
  ageLimitOfAllWork,
  ageLimitsOf,
  holdWishes,
  isWithinReach,
  lastOnes,
  orderByMatch,
  sortUsed,
  toFilters,
} from './rankings.rules.ts';

describe('wishes', () => {
  it('are met or not told; never refused', () => {
    expect(holdWishes(['quiet', 'mentor'], ['mentor', 'step-free'])).toEqual({ met: ['mentor'], notTold: ['quiet'] });
  });

  it('break ties and never move a better match down', () => {
    const ranked = [
      { id: 'best', score: 0.9, wishesMet: 0 },
      { id: 'tied, first', score: 0.8, wishesMet: 1 },
      { id: 'tied, with more wishes', score: 0.8, wishesMet: 2 },
      { id: 'tied, second', score: 0.8, wishesMet: 1 },
    ];
    expect(orderByMatch(ranked).map(({ id }) => id)).toEqual(['best', 'tied, with more wishes', 'tied, first', 'tied, second']);
  });

  it('are asked for as facts, beside those chosen, each once', () => {
    expect(toFilters({ fact: ['quiet'], wishes: 'met' }, ['quiet', 'mentor']).fact).toEqual(['quiet', 'mentor']);
    expect(toFilters({ fact: 'quiet' }, ['mentor']).fact).toEqual(['quiet']);
  });
});

it('what stands last keeps its order, and so does the rest', () => {
  expect(lastOnes([1, 2, 3, 4], (number) => number % 2 === 1)).toEqual([2, 4, 1, 3]);
});

it('nearest without a home is the usual order', () => {
  expect(sortUsed('nearest', { homePlaceId: null })).toBe('match');
  expect(sortUsed('nearest', { homePlaceId: 'hamar' })).toBe('nearest');
  expect(sortUsed(undefined, { homePlaceId: 'hamar' })).toBe('match');
});

describe("the law's age limits", () => {
  const guard = { occupationCode: '5414', requirements: [] };
  const waiter = { occupationCode: '5131', requirements: [] };
  it('are told to those who said that they are under 18, and to nobody else', () => {
    expect(ageLimitsOf('16-17', guard).limits.map(({ id }) => id)).toContain('security-guard');
    expect(ageLimitsOf('18-plus', guard)).toEqual({ limits: [], tooYoung: false });
    expect(ageLimitsOf(null, guard)).toEqual({ limits: [], tooYoung: false });
  });

  it('put last what nobody so young may do, and not what some of it may be', () => {
    expect(ageLimitsOf('16-17', guard).tooYoung).toBe(true);
    expect(ageLimitsOf('16-17', waiter).limits.length).toBeGreaterThan(0);
    expect(ageLimitsOf('16-17', waiter).tooYoung).toBe(false);
  });

  it('count a licence that is needed, and none that is learned there', () => {
    const licence = (hardness: 'must' | 'trainable') => ({
      occupationCode: null,
      requirements: [{ type: 'licence' as const, licenceId: 'B', hardness }],
    });
    const needed = ageLimitsOf('16-17', licence('must'));
    expect(needed.limits.length).toBeGreaterThan(0);
    expect(ageLimitsOf('16-17', licence('trainable')).limits).toEqual([]);
  });

  it('on work of every kind are said once, to the youngest', () => {
    expect(ageLimitOfAllWork('under-16')?.id).toBe('work');
    expect(ageLimitOfAllWork('16-17')).toBeUndefined();
    expect(ageLimitOfAllWork(null)).toBeUndefined();
  });
});

it('a tip for the whole list is something that can be done before long', () => {
  const norwegian = { code: 'language', language: 'nb', mode: 'oral' } as const;
  expect(isWithinReach({ ...norwegian, from: 'A2', to: 'B1', way: 'learn' })).toBe(true);
  expect(isWithinReach({ ...norwegian, from: 'A2', to: 'C1', way: 'learn' })).toBe(false);
  expect(isWithinReach({ ...norwegian, from: null, to: 'C1', way: 'answer' })).toBe(true);
  expect(isWithinReach({ code: 'licence', licence: 'B', way: 'learn' })).toBe(true);
});
