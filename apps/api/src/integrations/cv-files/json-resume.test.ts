import { describe, expect, it } from 'vitest';
import type { Cv } from './cv.ts';
import { breachesOf } from './json-resume.fixture.ts';
import { writeJsonResume } from './json-resume.ts';

const cv: Cv = {
  language: 'en',
  name: 'Kari Eksempel',
  email: 'kari@person.example',
  place: 'Tynset',
  work: ['Cook'],
  ownWords: 'I cook.',
  strengths: [{ evidence: 'told', skills: ['first aid'] }],
  tasks: [{ name: 'Cooked for many people', skills: ['cooking for many'] }],
  experiences: [
    {
      evidence: 'worked',
      what: 'Cook',
      where: 'Hotel',
      from: '2019-03',
      to: '2021',
      occupation: '5120',
      occupationName: 'Cook',
    },
    { evidence: 'volunteered', what: 'Coach', where: '', from: null, to: null, occupation: null, occupationName: null },
  ],
  studies: [
    {
      level: 6,
      kind: 'degree',
      field: null,
      name: 'Nutrition',
      school: 'University of Kharkiv',
      country: 'UA',
      year: 2009,
      recognition: 'granted',
      levelName: 'Bachelor’s degree',
      countryName: 'Ukraine',
    },
  ],
  schooling: null,
  languages: [{ code: 'nb', name: 'Norwegian', oral: 'A2', written: null }],
  licences: ['Driving licence class B'],
  authorisations: [],
  availableFrom: null,
};

describe('JSON Resume', () => {
  it('follows the schema, full or all but empty', () => {
    const empty: Cv = {
      ...cv,
      name: null,
      email: null,
      place: null,
      work: [],
      strengths: [],
      tasks: [],
      experiences: [],
      studies: [],
    };
    expect(breachesOf(writeJsonResume(cv))).toEqual([]);
    expect(breachesOf(writeJsonResume({ ...empty, languages: [], licences: [] }))).toEqual([]);
  });

  it('keeps paid and unpaid apart, and leaves out what was not told', () => {
    const resume = JSON.parse(JSON.stringify(writeJsonResume(cv)));
    expect(resume.work).toEqual([{ name: 'Hotel', position: 'Cook', startDate: '2019-03', endDate: '2021', styrk08: '5120' }]);
    expect(resume.volunteer).toEqual([{ position: 'Coach', styrk08: null }]);
    expect(resume.education[0]).toMatchObject({ institution: 'University of Kharkiv', area: 'Nutrition', endDate: '2009' });
  });

  it('is checked by a schema that notices', () => {
    expect(breachesOf({ work: [{ startDate: 'in spring' }], age: 40, languages: [{ language: 1 }] })).toHaveLength(3);
  });
});
