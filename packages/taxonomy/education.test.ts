import { describe, expect, it } from 'vitest';
import { educationLevels, findEducationLevel, getEducationLevel } from './education.ts';

describe('education levels', () => {
  it('are those of the qualifications framework that people tell apart, lowest first, in both languages', () => {
    expect(educationLevels.map(({ level }) => level)).toEqual([1, 2, 4, 5, 6, 7, 8]);
    for (const { level, name } of educationLevels) {
      expect(name.nb, `${level}`).not.toBe('');
      expect(name.en, `${level}`).not.toBe('');
    }
  });

  it('are found by number', () => {
    expect(getEducationLevel(5).name.nb).toBe('Fagskole');
    expect(findEducationLevel(3)).toBeUndefined();
    expect(() => getEducationLevel(3)).toThrow('3');
  });
});
