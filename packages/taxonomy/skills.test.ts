import { describe, expect, it } from 'vitest';
import { linkText } from './linker.ts';
import { generalSkills, occupationSkills, occupationSpecialities } from './occupation-skills.data.ts';
import { findOccupation, occupations } from './occupations.ts';
import {
  broaderSkills,
  findSkill,
  getSkill,
  skills,
  skillsOfOccupation,
  specialSkillsOfOccupation,
  takesSkill,
} from './skills.ts';

describe('skills', () => {
  it('has at least eight hundred, each once, with a kebab-case id', () => {
    expect(skills.length).toBeGreaterThanOrEqual(800);
    expect(new Set(skills.map((skill) => skill.id)).size).toBe(skills.length);
    for (const { id } of skills) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('names each in both languages, as it stands in a sentence, and never two alike', () => {
    for (const language of ['nb', 'en'] as const) {
      const names = skills.map((skill) => skill.name[language]);
      expect(new Set(names).size).toBe(names.length);
      for (const name of names)
        expect(name, name).toMatch(/^(\p{Ll}|[A-ZÆØÅ0-9][A-ZÆØÅ0-9-]|IT|(Java|JavaScript|Python|Linux|Windows|C)\b|\.NET)/u);
    }
  });

  it('has at least three other words for each, none twice', () => {
    for (const { id, words } of skills) {
      expect(words.length, id).toBeGreaterThanOrEqual(3);
      expect(new Set(words).size, id).toBe(words.length);
    }
  });

  it('is not found in everyday words that only share a stem or an end with one', () => {
    for (const word of `brukte porten important support applicant overdraft state møter trapper stole boss gutter utkast kors
      pent armen ferdighet kjørte course remote game`.split(/\s+/))
      expect(linkText(word).skills, word).toEqual([]);
  });

  it('finds one by id and refuses an id that is not there', () => {
    expect(getSkill('forklift-driving').name).toEqual({ nb: 'truckkjøring', en: 'forklift driving' });
    expect(findSkill('flying')).toBeUndefined();
    expect(() => getSkill('flying')).toThrow(/flying/);
  });

  it('implies broader skills that exist, one step only', () => {
    expect(broaderSkills('cooking-for-many')).toEqual(['cooking']);
    expect(broaderSkills('constructor')).toEqual([]);
    for (const { id } of skills)
      for (const broad of broaderSkills(id)) {
        expect(findSkill(broad), broad).toBeDefined();
        expect(broaderSkills(broad), broad).toEqual([]);
      }
  });

  it('tells the usual skills of every occupation, three to eight, all of which exist', () => {
    for (const { code } of occupations) {
      const ids = skillsOfOccupation(code);
      expect(ids.length, code).toBeGreaterThanOrEqual(3);
      expect(ids.length, code).toBeLessThanOrEqual(8);
      expect(new Set(ids).size, code).toBe(ids.length);
      for (const id of ids) expect(findSkill(id), `${code} ${id}`).toBeDefined();
    }
    for (const code of Object.keys(occupationSkills)) expect(findOccupation(code), code).toBeDefined();
    expect(skillsOfOccupation('5321')).toContain('elderly-care');
    expect(skillsOfOccupation('constructor')).toEqual([]);
  });

  it('tells what only some in an occupation can apart from what is usual there', () => {
    for (const [code, ids] of Object.entries(occupationSpecialities)) {
      expect(findOccupation(code), code).toBeDefined();
      expect(new Set(ids).size, code).toBe(ids.length);
      for (const id of ids) {
        expect(findSkill(id), `${code} ${id}`).toBeDefined();
        expect(skillsOfOccupation(code), `${code} ${id}`).not.toContain(id);
      }
    }
    expect(specialSkillsOfOccupation('5120')).toContain('sushi-making');
    expect(specialSkillsOfOccupation('constructor')).toEqual([]);
    expect(takesSkill('5120', 'sushi-making')).toBe(true);
    expect(takesSkill('5120', 'cooking')).toBe(true);
    expect(takesSkill('5120', 'welding')).toBe(false);
  });

  it('has no skill that belongs nowhere', () => {
    for (const id of generalSkills) expect(findSkill(id), id).toBeDefined();
    const placed = new Set([
      ...generalSkills,
      ...Object.values(occupationSkills).flat(),
      ...Object.values(occupationSpecialities).flat(),
    ]);
    expect(skills.filter(({ id }) => !placed.has(id)).map(({ id }) => id)).toEqual([]);
  });
});
