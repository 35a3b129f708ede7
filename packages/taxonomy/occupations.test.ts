import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { linkText } from './linker.ts';
import { occupationBridges } from './occupation-bridges.data.ts';
import { occupationGroups } from './occupation-groups.data.ts';
import { occupationNames } from './occupation-names.data.ts';
import {
  findOccupation,
  findOccupationGroup,
  getOccupation,
  occupationArea,
  occupationDistance,
  occupations,
} from './occupations.ts';

const titlesFile = new URL('../../../shared/data/occupation-titles.tsv', import.meta.url);

describe('occupations', () => {
  it('has every unit group once, with four digits and both names', () => {
    expect(new Set(occupations.map((o) => o.code)).size).toBe(occupations.length);
    expect(occupations.length).toBeGreaterThanOrEqual(400);
    for (const { code, name } of occupations) {
      expect(code).toMatch(/^\d{4}$/);
      expect(name.nb.length, code).toBeGreaterThan(2);
      expect(name.en.length, code).toBeGreaterThan(2);
    }
  });

  it('has a name for every group above a unit group, and no empty group', () => {
    for (const { code } of occupations)
      for (const digits of [1, 2, 3]) expect(findOccupationGroup(code.slice(0, digits)), code).toBeDefined();
    for (const [group] of occupationGroups)
      expect(
        occupations.some((o) => o.code.startsWith(group)),
        group,
      ).toBe(true);
  });

  it('finds one by its code and refuses a code that is not there', () => {
    expect(getOccupation('5120')).toMatchObject({
      name: { nb: 'Kokk', en: 'Cook' },
      officialName: { nb: 'Kokker', en: 'Cooks' },
    });
    expect(findOccupation('9999')).toBeUndefined();
    expect(() => getOccupation('9999')).toThrow(/9999/);
  });

  it('calls each by a name of its own that people use, and understands it when they write it', () => {
    for (const language of ['nb', 'en'] as const) {
      const names = occupations.map(({ name }) => name[language]);
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
      expect(
        names.filter((name) => /mv\.|\bandre (?!fag|juridiske|helseyrker|kontrollører)|elsewhere|[(,/]/iu.test(name)),
      ).toEqual([]);
      const notUnderstood = occupations.filter(
        ({ code, name }) => !linkText(name[language]).occupations.some(({ id }) => id === code),
      );
      expect(notUnderstood.map(({ name }) => name[language])).toEqual([]);
    }
    expect(Object.keys(occupationNames).toSorted()).toEqual(occupations.map(({ code }) => code).toSorted());
  });

  it('tells the area of an occupation', () => {
    expect(occupationArea('5321').en).toBe('Personal care workers');
    expect(() => occupationArea('7x')).toThrow();
  });

  it('measures distance along the tree, and one step over a bridge, the same both ways', () => {
    expect(occupationDistance('5120', '5120')).toBe(0);
    expect(occupationDistance('5131', '5132')).toBe(1);
    expect(occupationDistance('5120', '5131')).toBe(2);
    expect(occupationDistance('5120', '5321')).toBe(3);
    expect(occupationDistance('5120', '2512')).toBe(4);
    expect(occupationDistance('5120', '9412')).toBe(1);
    expect(occupationDistance('9412', '5120')).toBe(1);
  });

  it('bridges only occupations that exist, once each, at least sixty', () => {
    const seen = new Set<string>();
    for (const [a, b] of occupationBridges) {
      expect(findOccupation(a), a).toBeDefined();
      expect(findOccupation(b), b).toBeDefined();
      const key = [a, b].sort().join(' ');
      expect(seen.has(key), key).toBe(false);
      seen.add(key);
    }
    expect(seen.size).toBeGreaterThanOrEqual(60);
  });

  it.skipIf(!existsSync(titlesFile))('has every code that real titles use (skipped where shared/data is missing)', () => {
    const codes = new Set(
      readFileSync(titlesFile, 'utf8')
        .split('\n')
        .slice(1)
        .map((line) => line.split('\t')[1]?.trim())
        .filter(Boolean),
    );
    expect([...codes].filter((code) => !findOccupation(code as string))).toEqual([]);
  });
});
