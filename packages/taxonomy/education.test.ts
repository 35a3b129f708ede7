import { describe, expect, it } from 'vitest';
import { educationLevels, findEducationLevel, getEducationLevel } from './education.ts';

describe('education levels', () => {
  it('are those of the qualifications framework that people tell apart, lowest first, in both languages', () => {
    expect(educationLevels.map(({ level }) => level)).toEqual([1, 2, 4, 5, 6, 7, 8]);
    for (const { level, name, norwegian, foreign } of educationLevels) {
      for (const text of [name, norwegian, foreign]) {
        expect(text.nb.trim(), `${level}`).not.toBe('');
        expect(text.en.trim(), `${level}`).not.toBe('');
      }
      expect(norwegian.en, `${level}`).not.toMatch(/ (og|eller) /);
      expect(foreign.en, `${level}`).not.toMatch(/ (og|eller) /);
    }
  });

  it('have examples of their own, so that nobody can stand on two levels by the same words', () => {
    for (const language of ['nb', 'en'] as const) {
      expect(new Set(educationLevels.map(({ norwegian }) => norwegian[language])).size).toBe(educationLevels.length);
      expect(new Set(educationLevels.map(({ foreign }) => foreign[language])).size).toBe(educationLevels.length);
    }
  });

  it('are found by number', () => {
    expect(getEducationLevel(5).name.nb).toBe('Fagskole');
    expect(findEducationLevel(3)).toBeUndefined();
    expect(() => getEducationLevel(3)).toThrow('3');
  });
});
