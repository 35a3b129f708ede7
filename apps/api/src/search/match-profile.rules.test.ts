import { noAnswers } from '@arena/contract/no-answers';
import type { Answers, Experience } from '@arena/contract/profiles';
import { impliedSkills } from '@arena/matching/facts';
import { findEducationField } from '@arena/taxonomy/education-fields';
import { getEverydayTask } from '@arena/taxonomy/everyday-tasks';
import { getProfession } from '@arena/taxonomy/professions';
import { describe, expect, it } from 'vitest';
import { toMatchProfile } from './match-profile.ts';

const cook = '5120';
const cleaner = '9112';
const profileOf = (told: Partial<Answers>) => toMatchProfile({ ...noAnswers, ...told });
const declined = (because: Answers['declined'][number]['because'], occupation: string | null) => ({
  opportunityId: '00000000-0000-4000-8000-000000000000',
  because,
  occupation,
});
const experience = (evidence: Experience['evidence'], occupation: string | null): Experience => ({
  evidence,
  occupation,
  what: 'secret words',
  where: 'a secret place',
  from: null,
  to: null,
});

describe('what the matcher is told', () => {
  it('holds the skills of everyday tasks, and where the tasks lead', () => {
    const task = getEverydayTask('cooked-for-many');
    const profile = profileOf({ tasks: [task.id, 'no-such-task'], skills: [task.skills[0] ?? ''] });
    expect(profile.skills).toEqual(task.skills.map((id) => ({ id, evidence: 'told' })));
    expect(profile.nearOccupations).toEqual(task.near);
    expect(profile.knownOccupations).toEqual([]);
  });

  it('is led by a field of study as by a task, wherever it was studied', () => {
    const study = (country: string) => ({
      level: 6 as const,
      kind: 'degree' as const,
      field: 'accounting',
      name: '',
      school: '',
      country,
      year: null,
      recognition: 'none' as const,
    });
    const profile = profileOf({ studies: [study('SY')] });
    expect(profile.nearOccupations).toEqual(findEducationField('accounting')?.occupations);
    expect(profile.knownOccupations).toEqual([]);
    expect(profileOf({ studies: [study('NO')] })).toEqual(profile);
  });

  it('knows the work of experiences, and how it is known', () => {
    const profile = profileOf({
      knownOccupations: [cook],
      experiences: [experience('worked', cook), experience('volunteered', cleaner), experience('worked', null)],
    });
    expect(profile.knownOccupations).toEqual([cook, cleaner]);
    expect(profile.skills).toEqual([
      ...impliedSkills(cook).map((id) => ({ id, evidence: 'worked' })),
      ...impliedSkills(cleaner).map((id) => ({ id, evidence: 'volunteered' })),
    ]);
  });

  it('knows the work of a profession from abroad, and takes it for no authorisation', () => {
    const profile = profileOf({ professionPaths: [{ profession: 'pharmacist', applied: true, stepsDone: [0] }] });
    expect(profile.knownOccupations).toEqual(getProfession('pharmacist').occupationCodes);
    expect(profile.authorisations).toEqual([]);
  });

  it('learns from a no because of the work, and from no other', () => {
    const profile = profileOf({
      unwantedOccupations: [cleaner],
      declined: [declined('work', '4222'), declined('work', cleaner), declined('far', cook), declined('work', null)],
    });
    expect(profile.unwantedOccupations).toEqual([cleaner, '4222']);
  });

  it('takes a no to one ad for no more than that when the person knows or wants such work', () => {
    const nos = { declined: [declined('work', cook), declined('work', cleaner)] };
    expect(profileOf({ ...nos, knownOccupations: [cook], wantedOccupations: [cleaner] }).unwantedOccupations).toEqual([]);
    expect(profileOf({ ...nos, experiences: [experience('worked', cook)] }).unwantedOccupations).toEqual([cleaner]);
    expect(profileOf({ knownOccupations: [cook], unwantedOccupations: [cook] }).unwantedOccupations).toEqual([cook]);
  });

  it('holds no own words, no age, no wish for the place of work and no reason of a no', () => {
    const told: Partial<Answers> = {
      canWords: 'secret words',
      wishWords: 'secret words',
      experiences: [experience('worked', cook)],
      studies: [
        {
          level: 6,
          kind: 'degree',
          field: 'pharmacy',
          name: 'secret words',
          school: 'a secret place',
          country: 'SY',
          year: 2011,
          recognition: 'none',
        },
      ],
      wishedFacts: ['step-free'],
      ageGroup: '16-17',
      declined: [declined('work', cleaner)],
    };
    const sent = JSON.stringify(profileOf(told));
    for (const hidden of ['secret', 'SY', '2011', 'pharmacy', 'step-free', '16-17', '00000000', 'because'])
      expect(sent).not.toContain(hidden);
  });
});
