import { describe, expect, it } from 'vitest';
import { countMusts, leastAskedFirst } from './least-asked.ts';
import type { MarketRow } from './market.store.ts';

const row = (source: 'own' | 'nav-feed', musts: number, norwegian: 'A1' | 'B2' | null = 'A1') =>
  ({
    source,
    match: {
      requirements: Array.from({ length: musts }, () => ({ type: 'skill', skillId: 'cooking', hardness: 'must' }) as const),
    },
    facts: { norwegian, flags: ['no-licence'] },
  }) as unknown as MarketRow;

describe('what asks for least', () => {
  it('counts what must be there, and one more for what an imported ad does not tell', () => {
    expect(countMusts(row('own', 2))).toBe(2);
    expect(countMusts(row('nav-feed', 0))).toBe(1);
    expect(countMusts(row('nav-feed', 0, null))).toBe(2);
  });

  it('comes first, then what says so, then as it was', () => {
    const musts = new Map([
      ['newest', 1],
      ['newer', 0],
      ['older', 0],
      ['oldest', 0],
    ]);
    const order = (saysSo: string[]) => leastAskedFirst([...musts.keys()], (id) => musts.get(id) ?? 9, saysSo);
    expect(order([])).toEqual(['newer', 'older', 'oldest', 'newest']);
    expect(order(['newest', 'oldest', 'elsewhere'])).toEqual(['oldest', 'newer', 'older', 'newest']);
  });
});
