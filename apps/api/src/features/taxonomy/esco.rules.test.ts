import { findOccupation } from '@arena/taxonomy/occupations';
import { describe, expect, it } from 'vitest';
import { isInUse, skillOf, unitGroupOf, WordList } from './esco.rules.ts';

describe('an ISCO-08 group', () => {
  it.each([
    ['5120', '5120'],
    ['C5120', '5120'],
    ['http://data.europa.eu/esco/isco/C5120', '5120'],
    ['0110', '0110'],
    ['C0110', '0110'],
    ['110', '0110'],
    [' 5120 ', '5120'],
    // A group of three digits is no unit group.
    ['C110', 'no-unit-group'],
    ['531', 'no-unit-group'],
    // Subsistence farmers and police officers are elsewhere or nowhere in STYRK-08.
    ['6310', 'no-unit-group'],
    ['5412', 'no-unit-group'],
    ['', 'no-unit-group'],
    ['abcd', 'no-unit-group'],
    ['51200', 'no-unit-group'],
    ['2221', 'other-meaning'],
    ['C2267', 'other-meaning'],
    ['2269', 'other-meaning'],
    ['2330', 'other-meaning'],
  ])('%s is %s here', (written, here) => {
    expect(unitGroupOf(written)).toBe(here);
  });

  it('that is left out for its other meaning means that other work in our lists', () => {
    expect(['2221', '2267', '2269', '2341'].map((code) => findOccupation(code)?.officialName.en)).toEqual([
      'Specialist nurses',
      'Occupational therapists',
      'Chiropractors and other health professionals',
      'Primary and lower secondary school teachers',
    ]);
  });
});

describe('a skill of ESCO', () => {
  it('is ours by its preferred label in either language before another label', () => {
    expect(skillOf({ preferred: ['tie zurbas', 'STRIKKING'], other: ['welding'] })).toBe('knitting');
    expect(skillOf({ preferred: ['tie zurbas'], other: ['bind finks', 'Knitting'] })).toBe('knitting');
  });

  it('is none of ours, or too many, and then not guessed', () => {
    expect(skillOf({ preferred: ['tie zurbas'], other: [] })).toBe('no-skill');
    expect(skillOf({ preferred: ['tie zurbas'], other: ['knitting', 'welding'] })).toBe('several-skills');
  });
});

describe('a concept', () => {
  it('is in use unless ESCO says something else', () => {
    expect(['released', '', 'obsolete', 'draft'].map(isInUse)).toEqual([true, true, false, false]);
  });
});

describe('the words', () => {
  it('are each taken once for what they lead to, and counted when they are not', () => {
    const list = new WordList();
    list.add('occupation', '5120', 'nb', [
      'zurbafinker',
      ' ZURBAFINKER\u00a0',
      '',
      'kokk',
      'a\u0000b  zurba',
      `${'zurba '.repeat(21)}`,
    ]);
    list.add('occupation', '5120', 'en', ['zurbafinker', 'gravid zurbafinker', '...']);
    list.add('occupation', '7212', 'nb', ['kokk']);
    expect(list.words).toEqual([
      { kind: 'occupation', target: '5120', language: 'nb', word: 'zurbafinker' },
      { kind: 'occupation', target: '5120', language: 'nb', word: 'a b zurba' },
      { kind: 'occupation', target: '5120', language: 'en', word: 'zurbafinker' },
      // Ours means another unit group: the linker weighs it down.
      { kind: 'occupation', target: '7212', language: 'nb', word: 'kokk' },
    ]);
    expect(list.skipped).toEqual({ 'too-long': 1, 'no-word': 1, 'tells-person': 1, 'ours-already': 1, repeated: 1 });
    expect(list.read).toBe(9);
  });
});
