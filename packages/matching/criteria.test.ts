import { expect, it } from 'vitest';
import { bandOf, type Cap, capCeilings, finalScore, skillCloseness } from './criteria.ts';

const caps: readonly Cap[] = [0, 1, 2, 3];

it('what fits in every way reaches the ceiling of its cap and no more, in the band below the edge', () => {
  for (const cap of caps) {
    expect(finalScore(1, 1, cap)).toBeLessThanOrEqual(capCeilings[cap]);
    expect(capCeilings[cap] - finalScore(1, 1, cap)).toBeLessThan(0.001);
  }
  expect(caps.map((cap) => bandOf(finalScore(1, 1, cap)))).toEqual(['strong', 'possible', 'stretch', 'stretch']);
});

it('a better average never gives a lower score, whatever the cap', () => {
  for (const cap of caps) {
    let last = 0;
    for (let average = 0; average <= 1; average += 0.001) {
      const score = finalScore(average, 1, cap);
      expect(score).toBeGreaterThanOrEqual(last);
      last = score;
    }
  }
});

it('one common skill leads nowhere, even where it is all that is asked for; several telling ones do', () => {
  expect(skillCloseness(240, 240)).toBe(0);
  expect(skillCloseness(800, 800)).toBeGreaterThan(0);
  expect(skillCloseness(1600, 1600)).toBeGreaterThan(skillCloseness(800, 800));
});
