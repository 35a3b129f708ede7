import { describe, expect, it } from 'vitest';
import { withinSlips } from './edit-distance.ts';

describe('withinSlips', () => {
  it('counts a letter more, less, wrong or swapped as one slip', () => {
    for (const written of ['kokk', 'kok', 'kokkk', 'kakk', 'okkk']) expect(withinSlips(written, 'kokk', 1), written).toBe(true);
    expect(withinSlips('elektirker', 'elektriker', 1)).toBe(true);
  });

  it('refuses more slips than allowed', () => {
    expect(withinSlips('kaok', 'kokker', 1)).toBe(false);
    expect(withinSlips('baker', 'maler', 1)).toBe(false);
    expect(withinSlips('baker', 'maler', 2)).toBe(true);
  });
});
