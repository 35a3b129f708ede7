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

  it('drops every id the taxonomy does not know and keeps the rest of the answer', () => {
    const cleaned = onlyKnown({
      ...told,
      homePlaceId: 'atlantis',
      knownOccupations: ['0000', '5321'],
      skills: ['flying', 'forklift-driving'],
      tasks: ['ruled-the-world', 'cooked-for-many'],
      wantedOccupations: ['0000', '9412'],
      languages: [{ code: 'xx', oral: 'C2', written: 'C2' }, ...told.languages],
      authorisations: ['wizard', 'teacher'],
      licences: ['Z', 'B'],
    });
    expect(cleaned).toEqual({ ...told, homePlaceId: null });
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
  });

  it.each([['   '], ['\u200b'], ['…'], ['Nora\nÅs'], ['Nora\u0007'], ['Nora\u2028Ås'], ['Nora\u202eÅs']])(
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
