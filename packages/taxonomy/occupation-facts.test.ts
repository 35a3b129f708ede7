import { describe, expect, it } from 'vitest';
import { findLicence } from './licences.ts';
import { entryRows } from './occupation-entry.data.ts';
import { occupationFacts, occupationRoutes } from './occupation-facts.ts';
import { occupations } from './occupations.ts';
import { professionsOfOccupation } from './professions.ts';
import { cefrLevels } from './types.ts';

const codes = occupations.map(({ code }) => code);
const sentences = (text: string) => text.split(/(?<=\.) (?=\p{Lu})/u);
const words = (text: string) => text.match(/[\p{L}\d]+/gu) ?? [];
/** Readability (LIX): words in a sentence plus the share of long words. Under 30 is very easy, 40 is an ordinary newspaper. */
const lix = (text: string) => {
  const all = words(text);
  return all.length / sentences(text).length + (100 * all.filter((word) => word.length > 6).length) / all.length;
};

describe('facts about occupations', () => {
  it('exist for every unit group, once', () => {
    expect(entryRows.map(([code]) => code).toSorted()).toEqual(codes.toSorted());
    for (const code of codes) expect(() => occupationFacts(code), code).not.toThrow();
    expect(() => occupationFacts('9999')).toThrow('9999');
  });

  it('tell in two short sentences what you do, to the reader', () => {
    for (const code of codes) {
      const { about } = occupationFacts(code);
      for (const [text, you] of [
        [about.nb, 'Du '],
        [about.en, 'You '],
      ] as const) {
        expect(sentences(text).length, `${code}: ${text}`).toBe(2);
        expect(text.startsWith(you), `${code}: ${text}`).toBe(true);
        expect(text.endsWith('.'), code).toBe(true);
        expect(text, code).not.toMatch(/ {2}|;| mv\.|\bnec\b/);
        for (const sentence of sentences(text)) expect(words(sentence).length, `${code}: ${sentence}`).toBeLessThanOrEqual(25);
      }
    }
  });

  it('are easy to read in bokmål: LIX at most 52 each, under 34 on the whole', () => {
    const all = codes.map((code) => [code, lix(occupationFacts(code).about.nb)] as const);
    for (const [code, value] of all) expect(value, `${code}: ${occupationFacts(code).about.nb}`).toBeLessThanOrEqual(52);
    expect(all.reduce((sum, [, value]) => sum + value, 0) / all.length).toBeLessThan(34);
  });

  it('say each occupation differently, in each language', () => {
    for (const language of ['nb', 'en'] as const)
      expect(new Set(codes.map((code) => occupationFacts(code).about[language])).size).toBe(codes.length);
  });

  it('do not mix the languages', () => {
    for (const code of codes) {
      const { about, tradeCertificate } = occupationFacts(code);
      for (const en of [about.en, tradeCertificate?.en ?? ''])
        expect(en, code).not.toMatch(/\b(og|eller|du|på|ikke|som|fagbrev)\b/iu);
      for (const nb of [about.nb, tradeCertificate?.nb ?? ''])
        expect(nb, code).not.toMatch(/\b(and|or|you|the|with|certificate)\b/iu);
    }
  });

  it('speak of no gender, age, origin or faith of those who work there', () => {
    for (const code of codes) {
      const { nb, en } = occupationFacts(code).about;
      expect(nb, code).not.toMatch(/\b(mann|kvinne|gutt|jente|han|hun|ung|unge folk)\b/iu);
      expect(en, code).not.toMatch(/\b(man|men|boy|girl|he|she|his|her|young people)\b/iu);
    }
  });

  it('name known routes, the most usual first, and licences that exist', () => {
    for (const [code, level, routes, licences, norwegian] of entryRows) {
      const given = routes.split(' ');
      expect(given.length, code).toBeGreaterThan(0);
      expect(new Set(given).size, code).toBe(given.length);
      for (const route of given) expect(occupationRoutes, `${code} ${route}`).toContain(route);
      expect(occupationFacts(code).entry, code).toBe(given[0]);
      for (const id of licences.split(' ').filter(Boolean)) expect(findLicence(id), `${code} ${id}`).toBeDefined();
      if (norwegian !== null) expect(cefrLevels, code).toContain(norwegian);
      expect([2, 4, 5, 6, 7, 8], code).toContain(level);
    }
  });

  it('agree between level and way in', () => {
    const least = {
      none: 2,
      'trade-certificate': 4,
      'vocational-college': 5,
      'short-degree': 5,
      bachelor: 6,
      master: 7,
      authorised: 4,
    };
    for (const code of codes) {
      const { entry, usualLevel } = occupationFacts(code);
      expect(usualLevel, `${code} ${entry}`).toBeGreaterThanOrEqual(least[entry]);
    }
  });

  it('name a trade certificate only where a certificate leads in', () => {
    for (const code of codes) {
      const { routes, tradeCertificate } = occupationFacts(code);
      if (tradeCertificate === null) continue;
      expect(
        routes.some((route) => route === 'trade-certificate' || route === 'authorised'),
        code,
      ).toBe(true);
      expect(tradeCertificate.nb, code).toMatch(/^(Fagbrev|Svennebrev|Fag- eller svennebrev) /);
      expect(tradeCertificate.en, code).toMatch(/^(Trade certificate|Journeyman’s certificate) /);
    }
  });

  it('call an occupation authorised only where a regulated profession stands behind it, and always where everybody needs one', () => {
    for (const code of codes) {
      const { entry, routes } = occupationFacts(code);
      const professions = professionsOfOccupation(code);
      if (routes.includes('authorised')) expect(professions.length, code).toBeGreaterThan(0);
      if (professions.some(({ coverage }) => coverage === 'all')) expect(entry, code).toBe('authorised');
    }
  });

  it('know the usual things', () => {
    expect(occupationFacts('5120')).toMatchObject({
      usualLevel: 4,
      entry: 'trade-certificate',
      tradeCertificate: { nb: 'Fagbrev som kokk', en: 'Trade certificate as a cook' },
    });
    expect(occupationFacts('2223')).toMatchObject({ usualLevel: 6, entry: 'authorised', tradeCertificate: null });
    expect(occupationFacts('8332').licences).toContain('CE');
    expect(occupationFacts('8322').licences).toContain('B');
    expect(occupationFacts('2223').licences).toEqual([]);
    expect(occupationFacts('9111')).toMatchObject({ entry: 'none', usualLevel: 2, usualNorwegian: 'A1' });
    expect(occupationFacts('2512').usualNorwegian).toBeNull();
  });
});
