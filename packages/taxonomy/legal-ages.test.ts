import { describe, expect, it } from 'vitest';
import { ageGroups } from './age-groups.ts';
import { legalAges, legalAgesCheckedOn, legalAgesFor, meetsLegalAge } from './legal-ages.ts';
import { findLicence, licences } from './licences.ts';
import { findOccupation } from './occupations.ts';

const ids = (work: Parameters<typeof legalAgesFor>[0]) => legalAgesFor(work).map(({ id }) => id);
const limit = (id: string) => {
  const found = legalAges.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
};

describe('legal ages', () => {
  it('are each told once, in both languages, with a source and a day', () => {
    expect(new Set(legalAges.map(({ id }) => id)).size).toBe(legalAges.length);
    for (const { id, explanation, source } of legalAges) {
      expect(explanation.nb, id).toMatch(/^\p{Lu}.*\.$/u);
      expect(explanation.en, id).toMatch(/^\p{Lu}.*\.$/u);
      expect(explanation.en, id).not.toMatch(/\b(og|eller|må|ikke)\b/iu);
      expect(source, id).toMatch(/lov|forskrift/i);
    }
    expect(legalAgesCheckedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('point to unit groups and licences that exist', () => {
    for (const { id, occupationCodes = [], licenceIds = [] } of legalAges) {
      for (const code of occupationCodes) expect(findOccupation(code), `${id}: ${code}`).toBeDefined();
      for (const licence of licenceIds) expect(findLicence(licence), `${id}: ${licence}`).toBeDefined();
    }
  });

  it('tell one limit for every class of driving licence', () => {
    for (const { id, kind } of licences) {
      if (kind !== 'driving-licence') continue;
      expect(
        legalAges.filter(({ licenceIds = [] }) => licenceIds.includes(id)),
        id,
      ).toHaveLength(1);
    }
  });

  it('let whoever is old enough for the class that includes another be old enough for both', () => {
    const age = (id: string) => legalAges.find(({ licenceIds = [] }) => licenceIds.includes(id))?.minimumAge ?? 0;
    for (const { id, kind, includes } of licences)
      if (kind === 'driving-licence')
        for (const other of includes) expect(age(other), `${id} ${other}`).toBeLessThanOrEqual(age(id));
  });

  it('name the age in the sentence', () => {
    for (const { id, minimumAge, ordinaryAge, explanation } of legalAges)
      for (const text of [explanation.nb, explanation.en]) {
        expect(text, id).toContain(`${minimumAge}`);
        if (ordinaryAge) expect(text, id).toContain(`${ordinaryAge}`);
      }
  });

  it('hold by occupation, by licence and at night', () => {
    expect(ids({ occupationCode: '5120' })).toEqual(['work']);
    expect(ids({ occupationCode: '5414', atNight: true })).toEqual(['work', 'night-work', 'security-guard']);
    expect(ids({ occupationCode: '9112', licenceIds: ['B'] })).toEqual(['work', 'car']);
    expect(ids({ occupationCode: '8332', licenceIds: ['C', 'CE'] })).toEqual(['work', 'lorry']);
    expect(ids({})).toEqual(['work']);
  });

  it('keep nobody from anything unless nobody in the group may do it', () => {
    expect(ageGroups.map((group) => meetsLegalAge(group, limit('security-guard')))).toEqual(['gap', 'gap', 'met']);
    expect(ageGroups.map((group) => meetsLegalAge(group, limit('tractor')))).toEqual(['gap', 'met', 'met']);
    expect(ageGroups.map((group) => meetsLegalAge(group, limit('work')))).toEqual(['unknown', 'met', 'met']);
    expect(ageGroups.map((group) => meetsLegalAge(group, limit('alcohol')))).toEqual(['unknown', 'unknown', 'met']);
    expect(ageGroups.map((group) => meetsLegalAge(group, limit('bus')))).toEqual(['gap', 'gap', 'unknown']);
    expect(ageGroups.map((group) => meetsLegalAge(group, limit('heavy-motorcycle')))).toEqual(['gap', 'gap', 'unknown']);
  });
});
