import { describe, expect, it } from 'vitest';
import { hasAtTop, ndcg } from './ndcg.ts';

const grades = new Map([
  ['a', 3],
  ['b', 2],
  ['c', 1],
]);

describe('nDCG', () => {
  it('is one for the best order, with anything at all behind it', () => {
    expect(ndcg(['a', 'b', 'c'], grades, 10)).toBe(1);
    expect(ndcg(['a', 'b', 'c', 'x', 'y'], grades, 10)).toBe(1);
  });

  it('has the value reckoned by hand for another order', () => {
    // Ideal: 7/log2(2) + 3/log2(3) + 1/log2(4) = 9.392789; this one: 1/log2(2) + 7/log2(4) + 3/log2(5) = 5.792030.
    expect(ndcg(['c', 'x', 'a', 'b'], grades, 10)).toBeCloseTo(5.79203 / 9.392789, 5);
  });

  it('weighs a first choice in the second place by the logarithm', () => {
    expect(ndcg(['x', 'a'], new Map([['a', 3]]), 10)).toBeCloseTo(0.63093, 5);
  });

  it('sees no further than it is told', () => {
    expect(ndcg(['x', 'y', 'a'], grades, 2)).toBe(0);
    expect(ndcg(['a'], grades, 1)).toBe(1);
  });

  it('is zero for nothing good, for nothing at all, and where nothing is graded', () => {
    expect(ndcg(['x', 'y'], grades, 10)).toBe(0);
    expect(ndcg([], grades, 10)).toBe(0);
    expect(ndcg(['a'], new Map(), 10)).toBe(0);
  });

  it('gives nothing twice', () => {
    expect(ndcg(['c', 'c', 'c'], grades, 10)).toBe(ndcg(['c'], grades, 10));
  });
});

describe('the first choice', () => {
  it('is at the top when any of two is', () => {
    expect(hasAtTop(['x', 'y', 'b', 'a'], ['a', 'b'], 3)).toBe(true);
    expect(hasAtTop(['x', 'y', 'z', 'a'], ['a', 'b'], 3)).toBe(false);
  });
});
