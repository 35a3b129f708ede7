import { describe, expect, it } from 'vitest';
import { everydayTaskGroups, everydayTasks, findEverydayTask, getEverydayTask, taskDrawings } from './everyday-tasks.ts';
import { tokenise } from './normalise.ts';
import { findOccupation } from './occupations.ts';
import { professionsOfOccupation } from './professions.ts';
import { isProtectedWord } from './protected-words.ts';
import { findSkill } from './skills.ts';

describe('everyday tasks', () => {
  it('are 40 to 48, each id and each name once', () => {
    expect(everydayTasks.length).toBeGreaterThanOrEqual(40);
    expect(everydayTasks.length).toBeLessThanOrEqual(48);
    expect(new Set(everydayTasks.map(({ id }) => id)).size).toBe(everydayTasks.length);
    for (const { id } of everydayTasks) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    for (const language of ['nb', 'en'] as const)
      expect(new Set(everydayTasks.map(({ name }) => name[language])).size).toBe(everydayTasks.length);
  });

  it('are said shortly, in both languages, without mixing them', () => {
    for (const { id, name } of everydayTasks) {
      for (const text of [name.nb, name.en]) {
        expect(text, id).toMatch(/^\p{Lu}[\p{L} ,]+$/u);
        expect(text.split(' ').length, text).toBeLessThanOrEqual(8);
      }
      expect(name.en, id).not.toMatch(/\b(og|eller|til|på|for å)\b/iu);
      expect(name.nb, id).not.toMatch(/\b(and|or|the|with|others)\b/iu);
    }
  });

  it('tell nothing protected about the person, in name or in id', () => {
    // Whom the work was with, and words that only beside others are about somebody ("grew up", "come out").
    const withWhom = new Set(tokenise('barn unge folk children young youth people grew out').map(({ key }) => key));
    const telling = (text: string) =>
      tokenise(text)
        .map(({ key }) => key)
        .filter((key) => !withWhom.has(key) && isProtectedWord(key, () => false));
    expect(telling('Vært gravid og troende')).not.toEqual([]);
    for (const { id, name } of everydayTasks)
      for (const text of [name.nb, name.en, id.replaceAll('-', ' ')]) expect(telling(text), text).toEqual([]);
  });

  it('take two to six skills that exist, none twice', () => {
    for (const { id, skills } of everydayTasks) {
      expect(skills.length, id).toBeGreaterThanOrEqual(2);
      expect(skills.length, id).toBeLessThanOrEqual(6);
      expect(new Set(skills).size, id).toBe(skills.length);
      for (const skill of skills) expect(findSkill(skill), `${id}: ${skill}`).toBeDefined();
    }
  });

  it('lead towards one to four unit groups that exist and where nobody needs approval', () => {
    for (const { id, near } of everydayTasks) {
      expect(near.length, id).toBeGreaterThanOrEqual(1);
      expect(near.length, id).toBeLessThanOrEqual(4);
      expect(new Set(near).size, id).toBe(near.length);
      for (const code of near) {
        expect(findOccupation(code), `${id}: ${code}`).toBeDefined();
        const approvals = professionsOfOccupation(code).filter(({ coverage }) => coverage === 'all');
        expect(
          approvals.map((profession) => profession.id),
          `${id}: ${code}`,
        ).toEqual([]);
      }
    }
  });

  it('use every drawing and every group, in the order of the groups', () => {
    expect(new Set(everydayTasks.map(({ drawing }) => drawing))).toEqual(new Set(taskDrawings));
    const order = everydayTaskGroups.map(({ id }) => id);
    expect([...new Set(everydayTasks.map(({ group }) => group))]).toEqual(order);
    for (const { name } of everydayTaskGroups) for (const text of [name.nb, name.en]) expect(text).toMatch(/^\p{Lu}/u);
  });

  it('are found by id', () => {
    expect(getEverydayTask('cooked-for-many').name.nb).toBe('Laget mat til mange');
    expect(findEverydayTask('flew-to-the-moon')).toBeUndefined();
    expect(() => getEverydayTask('flew-to-the-moon')).toThrow('flew-to-the-moon');
  });
});
