import { noAnswers } from '@arena/contract/no-answers';
import type { Answers } from '@arena/contract/profiles';
import type { MatchRequirement } from '@arena/matching/types';
import { describe, expect, it } from 'vitest';
import { buildFacts } from './consent-facts.rules.ts';

const answers: Answers = {
  ...noAnswers,
  homePlaceId: 'hamar',
  travelModes: ['car'],
  maxTravelMinutes: 45,
  canWords: 'KANARI ord',
  knownOccupations: ['9412'],
  skills: ['forklift-driving', 'cleaning'],
  wishWords: 'KANARI ønsker',
  wantedOccupations: ['9412'],
  wantedKinds: ['job'],
  languages: [
    { code: 'nb', oral: 'B1', written: 'A2' },
    { code: 'ar', oral: 'C2', written: 'C2' },
  ],
  education: { level: 6, abroad: true, recognised: false },
  authorisations: [],
  licences: ['CE'],
  wantedExtent: { fromPercent: 50, toPercent: 100 },
  acceptsBelowEducation: true,
};
const person = { name: 'Anna Utprøver', answers, travelMinutes: 22 };
const facts = (requirements: readonly MatchRequirement[], language: 'nb' | 'en' = 'nb', who = person) =>
  Object.fromEntries(buildFacts(who, requirements, language).map(({ label, value }) => [label, value]));

describe('what a consent shows', () => {
  it('is the name and the band of the journey when nothing is asked', () => {
    expect(facts([])).toEqual({ Navn: 'Anna Utprøver', Reisetid: 'Inntil 30 minutter' });
    expect(facts([], 'en', { ...person, travelMinutes: 15 })).toEqual({
      Name: 'Anna Utprøver',
      'Travel time': 'Up to 15 minutes',
    });
    expect(facts([], 'nb', { ...person, travelMinutes: 0 }).Reisetid).toBe('Inntil 15 minutter');
    expect(buildFacts({ ...person, travelMinutes: null }, [], 'nb')).toHaveLength(1);
  });

  it('is otherwise only what is asked about and held', () => {
    expect(
      facts([
        { type: 'skill', skillId: 'forklift-driving', hardness: 'nice' },
        { type: 'skill', skillId: 'welding', hardness: 'must' },
        { type: 'licence', licenceId: 'B', hardness: 'must' },
        { type: 'licence', licenceId: 'T', hardness: 'must' },
        { type: 'authorisation', professionId: 'nurse', hardness: 'must' },
      ]),
    ).toEqual({
      Navn: 'Anna Utprøver',
      Kan: expect.stringMatching(/truck/i),
      'Førerkort og bevis': 'B: personbil',
      Reisetid: 'Inntil 30 minutter',
    });
  });

  it('names levels of the languages asked about, in the way they are asked about', () => {
    const norwegian = { type: 'language', language: 'nb', hardness: 'must' } as const;
    expect(facts([{ ...norwegian, oral: 'A2', written: null }]).Norsk).toBe('B1 muntlig');
    expect(facts([{ ...norwegian, oral: null, written: 'A2' }]).Norsk).toBe('A2 skriftlig');
    expect(facts([{ ...norwegian, oral: null, written: null }]).Norsk).toBe('B1 muntlig, A2 skriftlig');
    expect(
      facts([
        { ...norwegian, oral: 'A2', written: null },
        { ...norwegian, oral: null, written: 'B1', hardness: 'nice' },
      ]).Norsk,
    ).toBe('B1 muntlig, A2 skriftlig');
    expect(facts([{ ...norwegian, oral: 'A2', written: null }])).not.toHaveProperty('Arabisk');
    expect(facts([{ ...norwegian, language: 'en', oral: 'A2', written: null }])).not.toHaveProperty('Engelsk');
  });

  it('tells of education when asked, never where it was taken, and that it is not recognised', () => {
    const asked = [{ type: 'education', level: 4, hardness: 'must' }] as const;
    expect(facts(asked).Utdanning).toBe('Bachelor, ikke godkjent i Norge ennå');
    const here = { ...person, answers: { ...answers, education: { level: 6 as const, abroad: true, recognised: true } } };
    expect(facts(asked, 'en', here).Education).toBe('Bachelor’s degree');
    expect(facts(asked, 'nb', { ...person, answers: { ...answers, education: null } })).not.toHaveProperty('Utdanning');
  });

  it('never holds own words, home or wishes', () => {
    const everything = JSON.stringify(
      buildFacts(person, [{ type: 'skill', skillId: 'cleaning', hardness: 'must' }], 'nb'),
    ).toLowerCase();
    for (const hidden of ['kanari', 'hamar', '9412', 'arabisk']) expect(everything).not.toContain(hidden);
  });
});
