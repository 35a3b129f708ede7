import type { Reading } from '@arena/contract/opportunities';
import type { MatchOpportunity } from '@arena/matching/types';
import { describe, expect, it } from 'vitest';
import { dayOf, osloToday, type SearchableRow, toFacetRow } from './search-facts.ts';

type Given = Partial<Omit<SearchableRow, 'match'>> & Partial<MatchOpportunity>;
const facts = (given: Given = {}, answersFast = false) => {
  const { kind = 'job', occupationCode = null, placeId = null, remote = 'no', extent = null, requirements = [], ...rest } = given;
  return toFacetRow(
    {
      match: { id: 'a', kind, occupationCode, placeId, remote, extent, requirements, publishedOn: '2026-11-01' },
      employerId: null,
      municipalityNumber: null,
      publishedAt: 0,
      source: 'own',
      startsOn: null,
      startText: null,
      deadlineOn: null,
      deadlineText: null,
      workplaceFacts: [],
      readings: [],
      ...rest,
    },
    answersFast,
  );
};
const imported = (...readings: Reading[]): Given => ({ source: 'nav-feed', readings });
const mentored: Given = { workplaceFacts: ['mentor'] };
const sentence = 'Slik sto det.';
const norwegian = (oral: 'A2' | 'B1' | 'B2' | null, hardness: 'must' | 'trainable' = 'must') =>
  ({ type: 'language', language: 'nb', oral, written: null, hardness }) as const;
const english = { type: 'language', language: 'en', oral: 'B1', written: null, hardness: 'must' } as const;

describe('what a search may ask of an opportunity', () => {
  it.each<[string, Given, string | null]>([
    ['an own ad that asks for none', {}, 'A1'],
    ['the highest that must be there', { requirements: [norwegian('A2'), norwegian('B2')] }, 'B2'],
    ['what is learned here is not needed', { requirements: [norwegian('B2', 'trainable')] }, 'A1'],
    ['asked for without a level', { requirements: [norwegian(null)] }, null],
    ['an imported ad that says nothing', imported(), null],
    ['read in an imported ad', imported({ type: 'language', language: 'nb', level: 'B1', hardness: 'must', sentence }), 'B1'],
    ['read without a level', imported({ type: 'language', language: 'nb', level: null, hardness: 'must', sentence }), null],
    ['work done in English needs none', imported({ type: 'works-in-english', sentence }), 'A1'],
    ['English that must be known says nothing of Norwegian', { ...imported(), requirements: [english] }, null],
  ])('Norwegian: %s', (_what, given, expected) => {
    expect(facts(given).norwegian).toBe(expected);
  });

  it.each<[string, Given, boolean]>([
    ['English must and no Norwegian', { requirements: [english] }, true],
    ['both must', { requirements: [english, norwegian('A2')] }, false],
    ['Norwegian is learned here', { requirements: [english, norwegian('A2', 'trainable')] }, true],
    ['read in the text', imported({ type: 'works-in-english', sentence }), true],
    ['nothing said', {}, false],
  ])('works in English: %s', (_what, given, expected) => {
    expect(facts(given).flags.includes('english')).toBe(expected);
  });

  it.each<[string, Given, boolean]>([
    ['something is learned here', { requirements: [{ type: 'skill', skillId: 'cooking', hardness: 'trainable' }] }, true],
    ['an apprenticeship', { kind: 'apprenticeship' }, true],
    ['a mentor', { workplaceFacts: ['mentor'] }, true],
    ['read that no experience is needed', imported({ type: 'no-experience', sentence }), true],
    [
      'learned here, after a schooling',
      { ...mentored, requirements: [{ type: 'education', level: 5, hardness: 'must' }] },
      false,
    ],
    [
      'learned here, and a schooling is nice',
      { ...mentored, requirements: [{ type: 'education', level: 5, hardness: 'nice' }] },
      true,
    ],
    ['learned here, by nurses', { ...mentored, occupationCode: '2223' }, false],
    ['learned here, to become a nurse', { occupationCode: '2223', kind: 'internship' }, true],
    ['all must be known', { requirements: [{ type: 'skill', skillId: 'cooking', hardness: 'must' }] }, false],
  ])('gives training: %s', (_what, given, expected) => {
    expect(facts(given).flags.includes('training')).toBe(expected);
  });

  it('asks for no licence when none must be held, and for no CV only here', () => {
    const licence = (hardness: 'must' | 'nice') => ({ type: 'licence', licenceId: 'B', hardness }) as const;
    expect(facts({ requirements: [licence('must')] }).flags).toEqual(['no-cv']);
    expect(facts({ requirements: [licence('nice')] }).flags).toEqual(['no-cv', 'no-licence']);
    expect(facts(imported({ ...licence('must'), sentence })).flags).toEqual([]);
    expect(facts(imported(), true).flags).toEqual(['no-licence', 'answers-fast']);
  });

  it('is remote when some of it can be done from home', () => {
    expect(facts({ remote: 'partly' }).flags).toContain('remote');
    expect(facts({ remote: 'fully' }).flags).toContain('remote');
    expect(facts({ remote: 'no' }).flags).not.toContain('remote');
  });

  it.each<[string, Given, string[]]>([
    ['not told', {}, []],
    ['full time', { extent: { fromPercent: 100, toPercent: 100 } }, ['full']],
    ['half to full', { extent: { fromPercent: 50, toPercent: 100 } }, ['full', 'part', 'small']],
    ['eighty', { extent: { fromPercent: 80, toPercent: 80 } }, ['part']],
    ['read in the text', imported({ type: 'extent', fromPercent: 20, toPercent: 40, sentence }), ['part', 'small']],
  ])('extent: %s', (_what, given, expected) => {
    expect(facts(given).extents).toEqual(expected);
  });

  it.each<[string, Given, number | string | null]>([
    ['a day', { startsOn: '2027-01-01' }, dayOf('2027-01-01')],
    ['at once, in words', { startText: 'Snarest' }, 'now'],
    ['as agreed', { startText: 'Etter avtale' }, null],
    ['not told', {}, null],
  ])('start: %s', (_what, given, expected) => {
    expect(facts(given).start).toBe(expected);
  });

  it.each<[string, Given, number | string | null]>([
    ['a day', { deadlineOn: '2026-12-01' }, dayOf('2026-12-01')],
    ['no last day', {}, 'none'],
    ['open all the time, in words', { deadlineText: 'Løpende' }, 'none'],
    ['soon, in words that are no day', { deadlineText: 'Snarest' }, null],
  ])('deadline: %s', (_what, given, expected) => {
    expect(facts(given).deadline).toBe(expected);
  });

  it('lies where the work is, else in the middle of its municipality, or anywhere', () => {
    expect(facts({ placeId: 'moelv', municipalityNumber: '3411' }).place).toBe('moelv');
    expect(facts({ municipalityNumber: '3411' }).place).toBe('brumunddal');
    expect(facts({ placeId: 'hamar', remote: 'fully' }).place).toBe('anywhere');
    expect(facts().place).toBeNull();
  });

  it('has the occupation that is told, else the one that was read, and each fact once', () => {
    const read = imported({ type: 'occupation', code: '2223', sentence }, { type: 'workplace-fact', factId: 'quiet', sentence });
    expect(facts(read)).toMatchObject({ occupation: '2223', facts: ['quiet'] });
    expect(facts({ ...read, occupationCode: '5120', workplaceFacts: ['quiet'] })).toMatchObject({
      occupation: '5120',
      facts: ['quiet'],
    });
  });

  it('counts days as they are in Oslo', () => {
    expect(osloToday(new Date('2026-11-22T23:30:00Z'))).toBe(dayOf('2026-11-23'));
    expect(osloToday(new Date('2026-11-22T22:30:00Z'))).toBe(dayOf('2026-11-22'));
  });
});
