import { findLanguage } from '@arena/taxonomy/languages';
import { findLicence } from '@arena/taxonomy/licences';
import { findOccupation } from '@arena/taxonomy/occupations';
import { findPlace } from '@arena/taxonomy/places';
import { findProfession } from '@arena/taxonomy/professions';
import { protectedWords } from '@arena/taxonomy/protected-words.data';
import { describe, expect, it } from 'vitest';
import { demoOpportunities } from '../../apps/api/src/db/demo/opportunities.data.ts';
import { goldenPeople } from './people.ts';

const inDemo = new Set(demoOpportunities.map(({ key }) => key));
const ids = goldenPeople.map(({ id }) => id);

describe('the golden set', () => {
  it('has forty people, each once', () => {
    expect(ids).toHaveLength(40);
    expect(new Set(ids).size).toBe(40);
  });

  it('has the people the issue names', () => {
    expect(ids).toEqual(
      expect.arrayContaining([
        'pharmacist-from-damascus',
        'gaming-server-dropout',
        'nurse-from-manila',
        'mother-of-four-who-cooked-for-200',
        'engineer-from-kyiv',
        'farmhand-tynset',
        'bus-driver-from-warsaw',
        'bachelor-in-gjovik',
      ]),
    );
  });

  it('has at least twelve who tell only three things', () => {
    const brief = goldenPeople.filter(
      (person) =>
        person.travelModes.length + person.languages.length === 0 && person.education === null && person.licences === null,
    );
    expect(brief.length).toBeGreaterThanOrEqual(12);
  });

  it('lies all over the county', () => {
    expect(new Set(goldenPeople.map(({ homePlaceId }) => homePlaceId)).size).toBeGreaterThanOrEqual(20);
  });
});

describe.each(goldenPeople.map((person) => [person.id, person] as const))('%s', (_, person) => {
  it('answers with ids that we have', () => {
    expect(findPlace(person.homePlaceId)).toBeDefined();
    for (const { code } of person.languages) expect(findLanguage(code), code).toBeDefined();
    for (const id of person.licences ?? []) expect(findLicence(id), id).toBeDefined();
    for (const id of person.authorisations) expect(findProfession(id), id).toBeDefined();
    for (const code of person.notOccupations) expect(findOccupation(code), code).toBeDefined();
  });

  it('writes no more than the form takes', () => {
    expect(person.canWords.length).toBeLessThanOrEqual(500);
    expect(person.wishWords.length).toBeLessThanOrEqual(500);
  });

  it('confesses nothing: people may write where they worked and whom they cared for, but no illness, belief, sentence or benefit', () => {
    const { health, religion, orientation, politics, union, record, benefits } = protectedWords;
    const confessions = new Set([health, religion, orientation, politics, union, record, benefits].join(' ').split(/\s+/));
    const written = `${person.canWords} ${person.wishWords}`.toLocaleLowerCase('nb').match(/\p{L}+/gu) ?? [];
    expect(written.filter((word) => confessions.has(word))).toEqual([]);
  });

  it('gets four to twelve opportunities of the demo, each once, the best grades first', () => {
    const keys = person.adviser.list.map(([key]) => key);
    expect(keys.filter((key) => !inDemo.has(key))).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThanOrEqual(4);
    expect(keys.length).toBeLessThanOrEqual(12);
    const grades = person.adviser.list.map(([, grade]) => grade);
    expect(grades).toEqual(grades.toSorted((a, b) => b - a));
  });

  it('has a first choice that is graded as one', () => {
    const top = person.adviser.list.filter(([, grade]) => grade === 3).map(([key]) => key);
    expect(person.adviser.first.length).toBeGreaterThanOrEqual(1);
    expect(person.adviser.first.length).toBeLessThanOrEqual(2);
    expect(top).toEqual(expect.arrayContaining([...person.adviser.first]));
  });

  it('is offered nothing in work they do not want', () => {
    const occupations = new Map(demoOpportunities.map(({ key, occupationCode }) => [key, occupationCode]));
    const unwanted = person.adviser.list.filter(([key]) => person.notOccupations.some((code) => code === occupations.get(key)));
    expect(unwanted).toEqual([]);
  });
});
