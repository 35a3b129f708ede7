import { noAnswers } from '@arena/contract/no-answers';
import type { Answers } from '@arena/contract/profiles';
import { describe, expect, it } from 'vitest';
import { onlyKnown, readContact } from './profiles.rules.ts';

const told: Answers = {
  ...noAnswers,
  homePlaceId: 'hamar',
  travelModes: ['bus'],
  maxTravelMinutes: 45,
  canWords: 'sykehjem',
  knownOccupations: ['5321'],
  skills: ['forklift-driving'],
  tasks: ['cooked-for-many'],
  wishWords: 'noe rolig',
  wantedOccupations: ['9412'],
  wantedKinds: ['job'],
  languages: [{ code: 'nb', oral: 'B1', written: null }],
  education: { level: 4, abroad: false, recognised: false },
  authorisations: ['teacher'],
  licences: ['B'],
  wantedExtent: { fromPercent: 50, toPercent: 80 },
  acceptsBelowEducation: false,
};

describe('onlyKnown', () => {
  it('keeps what the taxonomy knows exactly as it was told', () => {
    expect(onlyKnown(told)).toEqual(told);
  });

  const experience: Answers['experiences'][number] = {
    evidence: 'worked',
    what: 'Kokk',
    where: '',
    from: null,
    to: null,
    occupation: '5120',
  };
  const study: Answers['studies'][number] = {
    level: 6,
    kind: 'degree',
    field: 'nursing',
    name: '',
    school: '',
    country: 'PL',
    year: null,
    recognition: 'applied',
  };
  const no: Answers['declined'][number] = {
    opportunityId: '00000000-0000-4000-8000-000000000001',
    because: 'work',
    occupation: '5120',
  };
  const path = { profession: 'nurse', applied: true, stepsDone: [0] };

  /** Every field that holds an id of the taxonomy: told with one that is known and one that is not, and what is kept. */
  const fieldsWithIds: [field: string, told: Partial<Answers>, kept: Partial<Answers>][] = [
    ['homePlaceId', { homePlaceId: 'atlantis' }, { homePlaceId: null }],
    ['knownOccupations', { knownOccupations: ['0000', '5321'] }, { knownOccupations: ['5321'] }],
    ['wantedOccupations', { wantedOccupations: ['9412', '0000'] }, { wantedOccupations: ['9412'] }],
    ['unwantedOccupations', { unwantedOccupations: ['0000', '9412'] }, { unwantedOccupations: ['9412'] }],
    ['skills', { skills: ['flying', 'forklift-driving'] }, { skills: ['forklift-driving'] }],
    ['tasks', { tasks: ['ruled-the-world', 'cooked-for-many'] }, { tasks: ['cooked-for-many'] }],
    [
      'experiences[].occupation',
      { experiences: [experience, { ...experience, occupation: '0000' }] },
      { experiences: [experience, { ...experience, occupation: null }] },
    ],
    [
      'languages[].code',
      { languages: [{ code: 'xx', oral: 'C2', written: 'C2' }, ...told.languages] },
      { languages: told.languages },
    ],
    [
      'studies[].field',
      { studies: [study, { ...study, field: 'wizardry' }] },
      { studies: [study, { ...study, field: null }], education: { level: 6, abroad: true, recognised: false } },
    ],
    [
      'studies[].country',
      { studies: [{ ...study, level: 8, country: 'ZZ' }, study] },
      { studies: [study], education: { level: 6, abroad: true, recognised: false } },
    ],
    ['authorisations', { authorisations: ['wizard', 'teacher'] }, { authorisations: ['teacher'] }],
    [
      'professionPaths[].profession',
      { professionPaths: [{ ...path, profession: 'wizard' }, path, { ...path, applied: false }] },
      { professionPaths: [path] },
    ],
    ['licences', { licences: ['Z', 'B'] }, { licences: ['B'] }],
    ['wishedFacts', { wishedFacts: ['free-lunch-for-ever', 'daytime-only'] }, { wishedFacts: ['daytime-only'] }],
    ['declined[].occupation', { declined: [{ ...no, occupation: '0000' }] }, { declined: [{ ...no, occupation: null }] }],
    [
      'declined[].opportunityId',
      { declined: [no, { ...no, because: 'far', occupation: null }] },
      { declined: [{ ...no, because: 'far', occupation: null }] },
    ],
  ];
  it.each(fieldsWithIds)('keeps in %s what is known, once, and nothing else', (_field, changed, kept) => {
    expect(onlyKnown({ ...told, ...changed })).toEqual({ ...told, ...kept });
  });

  it('tells "no licence" apart from "has not said"', () => {
    expect(onlyKnown({ ...told, licences: [] }).licences).toEqual([]);
    expect(onlyKnown({ ...told, licences: null }).licences).toBeNull();
  });

  it('keeps the first answer for a language that is told twice', () => {
    const languages: Answers['languages'] = [
      { code: 'nb', oral: 'B1', written: null },
      { code: 'nb', oral: 'C2', written: null },
    ];
    expect(onlyKnown({ ...told, languages }).languages).toEqual([{ code: 'nb', oral: 'B1', written: null }]);
  });

  it('turns an extent told from the top down around', () => {
    expect(onlyKnown({ ...told, wantedExtent: { fromPercent: 80, toPercent: 50 } }).wantedExtent).toEqual(told.wantedExtent);
  });
});

describe('readContact', () => {
  const isAddress = (text: string) => text.includes('@');
  const fieldsOf = (name: string, email: string | null) => {
    try {
      readContact({ name, email }, isAddress);
      return [];
    } catch (error) {
      return (error as { fields?: { path: string }[] }).fields?.map(({ path }) => path);
    }
  };

  it('keeps a name and an address without the space around', () => {
    expect(readContact({ name: '  Nora Ås ', email: ' nora@person.example ' }, isAddress)).toEqual({
      name: 'Nora Ås',
      email: 'nora@person.example',
    });
    expect(readContact({ name: 'نور', email: null }, isAddress)).toEqual({ name: 'نور', email: null });
    expect(readContact({ name: 'Nora\u0007 \u202eÅs\u200b', email: null }, isAddress).name).toBe('Nora Ås');
  });

  it.each([['   '], ['\u200b'], ['…'], ['Nora\nÅs'], ['Nora\u2028Ås'], ['\u3164\u115f\u2800']])(
    'takes %j for no name',
    (name) => {
      expect(fieldsOf(name, null)).toEqual(['/name']);
    },
  );

  it('names each field that does not fit', () => {
    expect(fieldsOf('Nora', 'nora')).toEqual(['/email']);
    expect(fieldsOf('', '')).toEqual(['/name', '/email']);
  });
});
