import { describe, expect, it } from 'vitest';
import { findCountry } from './countries.ts';
import {
  getRecognitionScheme,
  recognitionCheckedOn,
  recognitionIsVoluntary,
  recognitionKinds,
  recognitionSchemes,
  recognitionSchemesOf,
} from './recognition.ts';
import type { Bilingual, NkrLevel } from './types.ts';

const words = (text: string) => text.match(/[\p{L}\d]+/gu) ?? [];
/** Readability (LIX): words in a sentence plus the share of long words. */
const lix = (text: string) => {
  const all = words(text);
  const sentences = text.split(/(?<=\.) (?=\p{Lu})/u).length;
  return all.length / sentences + (100 * all.filter((word) => word.length > 6).length) / all.length;
};

const sentencesOf = (scheme: (typeof recognitionSchemes)[number]): readonly Bilingual[] => [
  ...scheme.covers,
  ...scheme.gives,
  ...scheme.doesNotGive,
  ...(scheme.cost ? [scheme.cost] : []),
  ...scheme.steps,
  ...scheme.otherWays.flatMap(({ explanation }) => explanation),
];

describe('recognition of education from abroad', () => {
  it('tells of every kind once, in both languages', () => {
    expect(recognitionSchemes.map(({ kind }) => kind)).toEqual(recognitionKinds);
    for (const scheme of recognitionSchemes) {
      for (const text of [...sentencesOf(scheme), recognitionIsVoluntary]) {
        expect(text.nb, scheme.kind).toMatch(/^\p{Lu}.*\.$/u);
        expect(text.en, scheme.kind).toMatch(/^\p{Lu}.*\.$/u);
      }
      for (const text of [...sentencesOf(scheme), ...scheme.send, scheme.name, scheme.authority]) {
        expect(text.en, scheme.kind).not.toMatch(/\b(og|eller|ikke|som|til)\b/u);
        expect(text.nb, scheme.kind).not.toMatch(/\b(and|or|the|you)\b/iu);
      }
      for (const paper of scheme.send) expect(paper.nb, scheme.kind).toMatch(/^\p{Ll}.*[^.]$/u);
      expect(scheme.send.length, scheme.kind).toBeGreaterThan(1);
      expect(scheme.steps.length, scheme.kind).toBeGreaterThan(1);
    }
  });

  it('never promises authorisation', () => {
    for (const { kind, gives, doesNotGive } of recognitionSchemes) {
      expect(doesNotGive.at(-1)?.nb, kind).toContain('ikke autorisasjon');
      expect(doesNotGive.at(-1)?.en, kind).toContain('not get authorisation');
      for (const { nb, en } of gives) expect(`${nb} ${en}`, kind).not.toMatch(/autorisasjon|authoris/i);
    }
  });

  it('says where each fact comes from, when, and links to the authority', () => {
    expect(recognitionCheckedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    for (const { kind, link, otherWays, sources } of recognitionSchemes) {
      for (const each of [link, ...otherWays.map((way) => way.link)])
        for (const url of [each.nb, each.en]) expect(url, kind).toMatch(/^https:\/\/(hkdir|karriereinnlandet)\.no\//);
      expect(sources.length, kind).toBeGreaterThan(0);
      for (const source of sources) {
        expect(new URL(source.link).hostname, kind).toMatch(/(^|\.)(hkdir|nokut|udir|karriereinnlandet)\.no$/);
        if (source.edited)
          expect(source.edited <= recognitionCheckedOn && /^\d{4}-\d\d-\d\d$/.test(source.edited), kind).toBe(true);
      }
    }
  });

  it('is found by level and by kind', () => {
    expect(recognitionSchemesOf(7).map(({ kind }) => kind)).toEqual(['degree']);
    expect(recognitionSchemesOf(5).map(({ kind }) => kind)).toEqual(['vocational-college']);
    expect(recognitionSchemesOf(4).map(({ kind }) => kind)).toEqual(['trade', 'school']);
    expect(recognitionSchemesOf(1).map(({ kind }) => kind)).toEqual(['school']);
    expect(getRecognitionScheme('trade').cost?.nb).toContain('gratis');
  });

  it('has a way for every level', () => {
    const levels: readonly NkrLevel[] = [1, 2, 4, 5, 6, 7, 8];
    for (const level of levels) expect(recognitionSchemesOf(level).length, `${level}`).toBeGreaterThan(0);
  });

  it('names countries that exist, and names them to the reader', () => {
    for (const { kind, countries = [], covers } of recognitionSchemes)
      for (const code of countries) {
        const country = findCountry(code);
        expect(country, `${kind}: ${code}`).toBeDefined();
        for (const language of ['nb', 'en'] as const)
          expect(covers.map((text) => text[language]).join(' '), kind).toContain(country?.name[language]);
      }
  });

  it('is easy to read: LIX at most 32 for each kind', () => {
    for (const scheme of recognitionSchemes)
      for (const language of ['nb', 'en'] as const)
        expect(
          lix(
            sentencesOf(scheme)
              .map((text) => text[language])
              .join(' '),
          ),
          `${scheme.kind} ${language}`,
        ).toBeLessThanOrEqual(32);
  });
});
