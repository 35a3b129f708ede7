import { describe, expect, it } from 'vitest';
import { findOccupation } from './occupations.ts';
import { findProfession, getProfession, professions, professionsCheckedOn, professionsOfOccupation } from './professions.ts';

const reliedOn =
  'nurse doctor pharmacist health-care-assistant dentist physiotherapist psychologist teacher kindergarten-teacher electrician auditor lawyer real-estate-agent';

describe('regulated professions', () => {
  it('are at least 65, each id once, with the ids others rely on', () => {
    expect(professions.length).toBeGreaterThanOrEqual(65);
    expect(new Set(professions.map(({ id }) => id)).size).toBe(professions.length);
    for (const id of reliedOn.split(' ')) expect(findProfession(id), id).toBeDefined();
  });

  it('say everything in both languages, name a source and link to the authority itself', () => {
    for (const { id, name, authority, takes, steps, meanwhile, source } of professions) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(steps.length, id).toBeGreaterThan(0);
      for (const text of [name, authority.name, takes, ...steps, ...(meanwhile ? [meanwhile] : [])]) {
        expect(text.nb.trim(), id).not.toBe('');
        expect(text.en.trim(), id).not.toBe('');
        expect(text.en, id).not.toMatch(/[\p{L}] (og|eller|må|søk) /u);
      }
      expect(new URL(authority.link).protocol).toBe('https:');
      expect(source, id).not.toBe('');
    }
    expect(professionsCheckedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('point to unit groups that exist', () => {
    for (const { id, occupationCodes } of professions) {
      expect(occupationCodes.length, id).toBeGreaterThan(0);
      for (const code of occupationCodes) expect(findOccupation(code), `${id} ${code}`).toBeDefined();
    }
  });

  it('say what it takes in one or two whole sentences', () => {
    for (const { id, takes } of professions) {
      for (const text of [takes.nb, takes.en]) {
        expect(text, id).toMatch(/^\p{Lu}.*\.$/u);
        expect(text.split(/\. (?=\p{Lu})/u).length, `${id}: ${text}`).toBeLessThanOrEqual(2);
        expect(text.length, id).toBeLessThanOrEqual(200);
      }
    }
  });

  it('hold the groups of helsepersonelloven § 48 that people are trained for today', () => {
    const section48 =
      `ambulance-worker pharmacy-technician audiologist biomedical-scientist occupational-therapist podiatrist physiotherapist
      health-care-assistant medical-secretary midwife chiropractor clinical-dietitian doctor naprapath optometrist orthotist orthoptist
      osteopath paramedic perfusionist pharmacist psychologist radiographer prescriptionist nurse dental-secretary dentist dental-hygienist
      dental-technician social-educator`.split(/\s+/);
    expect(section48).toHaveLength(30);
    for (const id of section48) expect(getProfession(id).authority.name.nb, id).toBe('Helsedirektoratet');
  });

  it('ask one approval of everybody in a group, never two', () => {
    for (const { id, occupationCodes, coverage } of professions) {
      if (coverage === 'some') continue;
      for (const code of occupationCodes) {
        const forAll = professionsOfOccupation(code).filter((profession) => profession.coverage === 'all');
        expect(
          forAll.map((profession) => profession.id),
          `${id} ${code}`,
        ).toEqual([id]);
      }
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
