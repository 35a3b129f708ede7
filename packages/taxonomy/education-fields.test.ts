import { describe, expect, it } from 'vitest';
import { educationFields, findEducationField, getEducationField } from './education-fields.ts';
import { findOccupation } from './occupations.ts';
import { professions } from './professions.ts';

describe('fields of education', () => {
  it('are about thirty, each once, named shortly in both languages', () => {
    expect(educationFields.length).toBeGreaterThanOrEqual(22);
    expect(educationFields.length).toBeLessThanOrEqual(32);
    expect(new Set(educationFields.map(({ id }) => id)).size).toBe(educationFields.length);
    for (const language of ['nb', 'en'] as const)
      expect(new Set(educationFields.map(({ name }) => name[language])).size).toBe(educationFields.length);
    for (const { id, name } of educationFields) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      for (const text of [name.nb, name.en]) expect(text, id).toMatch(/^\p{Lu}[\p{L} ,]+$/u);
      expect(name.en, id).not.toMatch(/\b(og|eller)\b/iu);
      expect(name.nb, id).not.toMatch(/\b(and|or)\b/iu);
    }
  });

  it('follow the classification in order, none within another', () => {
    const codes = educationFields.flatMap(({ isced }) => isced);
    for (const code of codes) expect(code).toMatch(/^(0[1-9]|10)\d{0,2}$/);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes)
      expect(
        codes.filter((other) => other !== code && other.startsWith(code)),
        code,
      ).toEqual([]);
    // Every broad field but "generic programmes" (00) is there.
    expect(new Set(codes.map((code) => code.slice(0, 2)))).toEqual(
      new Set(['01', '02', '03', '04', '05', '06', '07', '08', '09', '10']),
    );
  });

  it('lead to unit groups that exist, each told once', () => {
    for (const { id, occupations } of educationFields) {
      expect(occupations.length, id).toBeGreaterThan(0);
      expect(new Set(occupations).size, id).toBe(occupations.length);
      for (const code of occupations) expect(findOccupation(code), `${id}: ${code}`).toBeDefined();
    }
  });

  it('lead to the health professions that need authorisation', () => {
    const reached = new Set(educationFields.flatMap(({ occupations }) => occupations));
    for (const id of ['nurse', 'doctor', 'pharmacist', 'dentist', 'teacher', 'lawyer', 'electrician']) {
      const codes = professions.find((profession) => profession.id === id)?.occupationCodes ?? [];
      expect(
        codes.filter((code) => reached.has(code)),
        id,
      ).not.toEqual([]);
    }
  });

  it('are found by id', () => {
    expect(getEducationField('pharmacy').occupations).toContain('2262');
    expect(findEducationField('alchemy')).toBeUndefined();
    expect(() => getEducationField('alchemy')).toThrow('alchemy');
  });
});
