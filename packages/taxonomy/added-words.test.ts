import { afterEach, describe, expect, it } from 'vitest';
import { createWordCheck, skillsNamed } from './added-words.ts';
import { linkText, linkTitle, suggestOccupations, suggestSkills } from './linker.ts';
import { addTerms } from './term-index.ts';

const nothing = { occupations: [], skills: [] };
const codes = (text: string) => linkText(text).occupations.map(({ id }) => id);

describe('words from elsewhere', () => {
  afterEach(() => addTerms(nothing));

  it('lead to our occupations and skills, a little less sure than our own', () => {
    const text = 'Jeg har vært zurbafink og kan kvasteslyng';
    expect(linkText(text)).toMatchObject(nothing);
    addTerms({
      occupations: [{ id: '9212', text: 'zurbafink' }],
      skills: [{ id: 'knitting', text: 'kvasteslyng' }],
    });
    const { occupations, skills } = linkText(text);
    expect(occupations).toEqual([{ id: '9212', score: 0.8, matched: 'zurbafink' }]);
    expect(skills).toEqual([{ id: 'knitting', score: 0.8, matched: 'kvasteslyng' }]);
    expect(codes('zurbafinkane')).toEqual(['9212']);
    expect(suggestOccupations('zurba', 'nb')[0]).toMatchObject({ id: '9212', word: 'zurbafink' });
    expect(suggestSkills('kvastes', 'nb')[0]).toMatchObject({ id: 'knitting', word: 'kvasteslyng' });
    expect(linkTitle('zurbafink')[0]?.id).toBe('9212');
    addTerms(nothing);
    expect(linkText(text)).toMatchObject(nothing);
    expect(linkTitle('kokk')[0]?.id).toBe('5120');
  });

  it('come after what the same word means here, also in another form', () => {
    const before = linkText('sveiser').occupations;
    const beforeForm = linkText('sveisere').occupations;
    addTerms({
      occupations: [
        { id: '2651', text: 'sveiser' },
        { id: '2651', text: 'sveisere' },
        { id: '7212', text: 'sveiser' },
      ],
      skills: [],
    });
    for (const [word, own] of [
      ['sveiser', before],
      ['sveisere', beforeForm],
    ] as const) {
      const found = linkText(word).occupations;
      expect(found.slice(0, own.length)).toEqual(own);
      expect(found.at(-1)).toMatchObject({ id: '2651' });
      expect(found.at(-1)?.score).toBeLessThanOrEqual(0.5);
    }
  });

  it('never make a word that tells who somebody is lead anywhere', () => {
    addTerms({
      occupations: ['gravid', 'rullestolbruker', 'gravid pleier', 'muslim'].map((text) => ({ id: '5120', text })),
      skills: [{ id: 'knitting', text: 'trebarnsmor' }],
    });
    for (const text of ['gravid', 'rullestolbruker', 'trebarnsmor', 'Jeg er muslim', 'gravide']) {
      expect(linkText(text), text).toEqual({ ...nothing, unknownWords: [] });
      expect(suggestOccupations(text, 'nb'), text).toEqual([]);
    }
    expect(codes('Jeg er gravid pleier')).not.toContain('5120');
    expect(suggestSkills('trebarnsmor', 'nb')).toEqual([]);
  });
});

describe('what may be added', () => {
  const check = createWordCheck();

  it('is a label of work', () => {
    for (const label of ['zurbafink', 'sykepleier', 'barnehageassistent', 'fitter of quiet pumps', 'CAD/CAM-tekniker'])
      expect(check(label, 'nb'), label).toBeNull();
  });

  it.each([
    ['no longer than 120 characters', `${'plukker '.repeat(15)}x`, 'nb', 'too-long'],
    ['not signs', '– / (…)', 'nb', 'no-word'],
    ['not small words', 'å ha med seg', 'nb', 'no-word'],
    ['not numbers', '2024', 'nb', 'no-word'],
    ['not a letter or two', 'R2', 'nb', 'no-word'],
    ['not who somebody is', 'rullestolbruker', 'nb', 'tells-person'],
    ['not who somebody is, in a phrase', 'rådgiver for gravide', 'nb', 'tells-person'],
    ['not who somebody is, written apart', 'rulle stol', 'nb', 'tells-person'],
    ['not who somebody is in English', 'male dresser', 'en', 'tells-person'],
  ] as const)('is %s', (_, label, language, refusal) => {
    expect(check(label, language)).toBe(refusal);
  });

  it('knows our skills by their names and words, whatever their case', () => {
    expect(skillsNamed('Strikking')).toEqual(['knitting']);
    expect(skillsNamed('KNITTING')).toEqual(['knitting']);
    expect(skillsNamed('strikking av vrimler')).toEqual([]);
    expect(skillsNamed('')).toEqual([]);
  });
});
