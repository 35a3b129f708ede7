import { describe, expect, it } from 'vitest';
import { canDoSteps } from './can-do.ts';
import { languages } from './languages.ts';
import { cefrLevels } from './types.ts';

const words = (text: string) => text.match(/[\p{L}\d]+/gu) ?? [];
/** Readability (LIX) of one sentence: its words plus the share of long ones. */
const lix = (sentence: string) => {
  const all = words(sentence);
  return all.length + (100 * all.filter((word) => word.length > 6).length) / all.length;
};
const modes = ['oral', 'written'] as const;
const statements = modes.flatMap((mode) => canDoSteps[mode].map(({ statement }) => statement));

describe('what somebody can do in a language', () => {
  it('is one step for each level, lowest first, spoken and written apart', () => {
    for (const mode of modes) expect(canDoSteps[mode].map(({ level }) => level)).toEqual(cefrLevels);
  });

  it('is said in one sentence about oneself, each different', () => {
    for (const { nb, en } of statements) {
      expect(nb).toMatch(/^Jeg kan [^.!?]+\.$/u);
      expect(en).toMatch(/^I can [^.!?]+\.$/u);
      expect(en).not.toMatch(/\b(og|jeg|på|uten|som)\b/iu);
    }
    for (const language of ['nb', 'en'] as const)
      expect(new Set(statements.map((statement) => statement[language])).size).toBe(statements.length);
  });

  it('is easy to read: LIX at most 32', () => {
    for (const { nb, en } of statements) for (const text of [nb, en]) expect(lix(text), text).toBeLessThanOrEqual(32);
  });

  it('names no language', () => {
    for (const { nb, en } of statements)
      for (const { name } of languages)
        for (const word of [...words(name.nb), ...words(name.en)])
          for (const text of [nb, en]) expect(words(text.toLowerCase()), text).not.toContain(word.toLowerCase());
  });
});
