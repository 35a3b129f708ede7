import { describe, expect, it } from 'vitest';
import { cefrDescriptions, cefrIndex, findLanguage, getLanguage, languages } from './languages.ts';
import { cefrLevels } from './types.ts';

describe('languages', () => {
  it('are at least 40, each code once, named in both languages', () => {
    expect(languages.length).toBeGreaterThanOrEqual(40);
    expect(new Set(languages.map(({ code }) => code)).size).toBe(languages.length);
    for (const { code, name } of languages) {
      expect(code).toMatch(/^[a-z]{2,3}$/);
      expect(name.nb, code).not.toBe('');
      expect(name.en, code).not.toBe('');
    }
  });

  it('begin with Norwegian and English, and the rest stand in Norwegian alphabetical order', () => {
    expect(languages.slice(0, 2).map(({ code }) => code)).toEqual(['nb', 'en']);
    const rest = languages.slice(2).map(({ name }) => name.nb);
    expect(rest).toEqual([...rest].sort((a, b) => a.localeCompare(b, 'nb')));
  });

  it('are found by code; "no" is never used', () => {
    expect(findLanguage('uk')?.name.en).toBe('Ukrainian');
    expect(findLanguage('no')).toBeUndefined();
    expect(() => getLanguage('xx')).toThrow('xx');
  });
});

describe('CEFR levels', () => {
  it('are described orally and in writing, in both languages, one sentence each', () => {
    expect(cefrDescriptions.map(({ level }) => level)).toEqual([...cefrLevels]);
    for (const { level, oral, written } of cefrDescriptions)
      for (const text of [oral.nb, oral.en, written.nb, written.en]) expect(text, level).toMatch(/^(Du|You) [^.]+\.$/);
  });

  it('compare by index', () => {
    expect(cefrIndex('A1')).toBe(0);
    expect(cefrIndex('C2')).toBe(5);
    expect(cefrIndex('B1')).toBeLessThan(cefrIndex('B2'));
  });
});
