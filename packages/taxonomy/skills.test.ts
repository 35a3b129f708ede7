import { describe, expect, it } from 'vitest';
import { occupationSkills } from './occupation-skills.data.ts';
import { findOccupation } from './occupations.ts';
import { broaderSkills, findSkill, getSkill, skills, skillsOfOccupation } from './skills.ts';

describe('skills', () => {
  it('has at least three hundred, each once, with a kebab-case id', () => {
    expect(skills.length).toBeGreaterThanOrEqual(300);
    expect(new Set(skills.map((skill) => skill.id)).size).toBe(skills.length);
    for (const { id } of skills) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('names each in both languages, as it stands in a sentence, and never two alike', () => {
    for (const language of ['nb', 'en'] as const) {
      const names = skills.map((skill) => skill.name[language]);
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name, name).toMatch(/^(\p{Ll}|[A-ZÆØÅ0-9][A-ZÆØÅ0-9-]|IT|Java\b|Python\b|C#|\.NET)/u);
    }
  });

  it('repeats no word within a skill', () => {
    for (const { id, words } of skills) expect(new Set(words).size, id).toBe(words.length);
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

  it('tells the usual skills of at least 150 occupations, all of which exist', () => {
    const entries = Object.entries(occupationSkills);
    expect(entries.length).toBeGreaterThanOrEqual(150);
    for (const [code, ids] of entries) {
      expect(findOccupation(code), code).toBeDefined();
      expect(new Set(ids).size, code).toBe(ids.length);
      expect(ids.length, code).toBeLessThanOrEqual(8);
      for (const id of ids) expect(findSkill(id), `${code} ${id}`).toBeDefined();
    }
    expect(skillsOfOccupation('5321')).toContain('elderly-care');
    expect(skillsOfOccupation('constructor')).toEqual([]);
  });
});
