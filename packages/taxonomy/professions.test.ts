import { describe, expect, it } from 'vitest';
import { findOccupation } from './occupations.ts';
import { findProfession, getProfession, professions, professionsOfOccupation } from './professions.ts';

const reliedOn =
  'nurse doctor pharmacist health-care-assistant dentist physiotherapist psychologist teacher kindergarten-teacher electrician auditor lawyer real-estate-agent';

describe('regulated professions', () => {
  it('are at least 25, each id once, with the ids others rely on', () => {
    expect(professions.length).toBeGreaterThanOrEqual(25);
    expect(new Set(professions.map(({ id }) => id)).size).toBe(professions.length);
    for (const id of reliedOn.split(' ')) expect(findProfession(id), id).toBeDefined();
  });

  it('say everything in both languages, name a source and link to the authority itself', () => {
    for (const { id, name, authority, steps, meanwhile, source } of professions) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(steps.length, id).toBeGreaterThan(0);
      for (const text of [name, authority.name, ...steps, ...(meanwhile ? [meanwhile] : [])]) {
        expect(text.nb.trim(), id).not.toBe('');
        expect(text.en.trim(), id).not.toBe('');
        expect(text.en, id).not.toMatch(/[\p{L}] (og|eller|må|søk) /u);
      }
      expect(new URL(authority.link).protocol).toBe('https:');
      expect(source, id).not.toBe('');
    }
  });

  it('point to unit groups that exist', () => {
    for (const { id, occupationCodes } of professions) {
      expect(occupationCodes.length, id).toBeGreaterThan(0);
      for (const code of occupationCodes) expect(findOccupation(code), `${id} ${code}`).toBeDefined();
    }
  });

  it('are found by occupation, and most occupations have none', () => {
    expect(professionsOfOccupation('2223').map(({ id }) => id)).toEqual(['nurse']);
    expect(professionsOfOccupation('5120')).toEqual([]);
  });

  it('do not include engineers, who mostly need no authorisation', () => {
    for (const code of ['2141', '2142', '2143', '2144', '2151', '3112', '3115'])
      expect(professionsOfOccupation(code), code).toEqual([]);
  });

  it('tell apart groups where only some need approval', () => {
    expect(getProfession('lawyer').coverage).toBe('some');
    expect(getProfession('nurse').coverage).toBe('all');
    expect(() => getProfession('wizard')).toThrow('wizard');
  });
});
