import { noAnswers } from '@arena/contract/no-answers';
import type { Answers, Study } from '@arena/contract/profiles';
import { demandsOf } from '@arena/matching/demands';
import type { MatchOpportunity } from '@arena/matching/types';
import { professions } from '@arena/taxonomy/professions';
import type { Hardness, NkrLevel } from '@arena/taxonomy/types';
import { describe, expect, it } from 'vitest';
import {
  type Competence,
  competenceOf,
  heldProfessions,
  isFarBelow,
  isForThoseFromOutside,
  type Offered,
  occupationsOf,
  offeredBy,
  professionsOfWork,
  recognitionOf,
  stepApplies,
  trainedIn,
  useOf,
} from './educations.rules.ts';

const nursing: Study = {
  level: 6,
  kind: 'degree',
  field: 'nursing',
  name: 'BSN',
  school: 'A school in Manila',
  country: 'PH',
  year: 2015,
  recognition: 'applied',
};
const path = (profession: string, applied = false, stepsDone: number[] = []) => ({ profession, applied, stepsDone });
const nurseFromManila: Answers = { ...noAnswers, studies: [nursing], professionPaths: [path('nurse', true, [0])] };

describe('where somebody was trained', () => {
  it('is in the EEA only when every study from abroad is, Switzerland with it', () => {
    expect(trainedIn([{ country: 'PL' }, { country: 'CH' }])).toBe('eea');
    expect(trainedIn([{ country: 'PH' }])).toBe('outside');
    expect(trainedIn([{ country: 'PL' }, { country: 'PH' }])).toBe('outside');
  });

  it('is not known from a study in Norway, from none, or from a country we do not know', () => {
    for (const studies of [[], [{ country: 'NO' }], [{ country: 'QQ' }]]) expect(trainedIn(studies)).toBe('unknown');
    expect(trainedIn([{ country: 'NO' }, { country: 'SE' }])).toBe('eea');
  });

  it('takes away the steps that are asked only of those from outside, and no others', () => {
    const [nurse, electrician] = ['nurse', 'electrician'].map((id) => professions.find((one) => one.id === id)?.steps ?? []);
    expect(nurse?.map((step) => stepApplies(step, 'eea'))).toEqual([true, false, false]);
    for (const trained of ['outside', 'unknown'] as const) expect(nurse?.every((step) => stepApplies(step, trained))).toBe(true);
    expect(electrician?.every((step) => stepApplies(step, 'eea'))).toBe(true);
  });

  it('is read from sentences that say the same in both languages', () => {
    const steps = professions.flatMap((profession) => profession.steps);
    expect(steps.some(isForThoseFromOutside)).toBe(true);
    for (const step of steps.filter(isForThoseFromOutside)) expect(step.nb).toMatch(/utdannet utenfor EØS/);
  });
});

describe('recognition of an education', () => {
  it('goes by its kind, and is none for what was taken in Norway', () => {
    for (const kind of ['degree', 'vocational-college', 'trade', 'school'] as const) {
      expect(recognitionOf({ kind, country: 'UA' })?.scheme).toBe(kind);
      expect(recognitionOf({ kind, country: 'NO' })).toBeNull();
    }
  });

  it('of a trade certificate is never said to be closed: a country that is not known to be in it is to be checked', () => {
    const trade = (country: string) => recognitionOf({ kind: 'trade', country })?.open;
    expect(trade('DE')).toBe('yes');
    for (const country of ['UA', 'PH', 'QQ']) expect(trade(country)).toBe('check');
    expect(recognitionOf({ kind: 'degree', country: 'QQ' })?.open).toBe('yes');
  });
});

describe('the professions told', () => {
  it('are on the way or granted, never both, and unknown ones are left out', () => {
    const held = heldProfessions({
      professionPaths: [path('nurse', true, [0]), path('doctor'), path('midwife'), path('wizard')],
      authorisations: ['midwife'],
    });
    expect(held.map(({ profession, state, stepsDone }) => [profession.id, state, stepsDone])).toEqual([
      ['nurse', 'applied', [0]],
      ['doctor', 'none', []],
      ['midwife', 'granted', []],
    ]);
  });
});

describe('a profession that was not told', () => {
  it('is guessed from the work that was, until it is told', () => {
    const nurseWork = { ...noAnswers, knownOccupations: ['2223', '5120'] };
    const ids = (answers: typeof nurseWork) => professionsOfWork(answers).map(({ id }) => id);
    expect(ids(nurseWork)).toContain('nurse');
    expect(ids({ ...noAnswers, knownOccupations: ['5120'] })).toEqual([]);
    expect(ids({ ...nurseWork, authorisations: ['nurse'] })).not.toContain('nurse');
    expect(ids({ ...nurseWork, professionPaths: [path('nurse')] })).not.toContain('nurse');
  });
});

describe('work far below what one has', () => {
  it('is two levels or more, as people can tell them apart', () => {
    expect(isFarBelow(6, 4)).toBe(true);
    expect(isFarBelow(6, 5)).toBe(false);
    expect(isFarBelow(7, 6)).toBe(false);
    expect(isFarBelow(4, 2)).toBe(false);
    expect(isFarBelow(4, 1)).toBe(true);
  });

  it('is said of nobody who told no level, and of no work without a usual one', () => {
    expect(isFarBelow(null, 2)).toBe(false);
    expect(isFarBelow(8, null)).toBe(false);
  });
});

describe('where competence can be used now', () => {
  const offered = (more: Partial<Offered>): Offered => ({
    kind: 'job',
    occupationCode: '2223',
    usualLevel: 6,
    authorisation: 'fine',
    levelAsked: false,
    ...more,
  });
  const nurse = competenceOf(nurseFromManila);
  const engineer: Competence = { level: 7, professions: [], fields: ['building'] };

  it('reads what the law asks off the demands, told or not', () => {
    const opportunity: MatchOpportunity = {
      id: 'a',
      kind: 'job',
      occupationCode: '2223',
      placeId: null,
      remote: 'no',
      extent: null,
      requirements: [],
      publishedOn: '2026-11-22',
    };
    const read = (requirements: MatchOpportunity['requirements'], held: string[] = []) => {
      const asks = { ...opportunity, requirements };
      return offeredBy(asks, demandsOf(asks), new Set(held), 6);
    };
    const authorisation = (hardness: Hardness) => ({ type: 'authorisation', professionId: 'nurse', hardness }) as const;
    // The ad is silent; the law is not.
    expect(read([]).authorisation).toBe('missing');
    expect(read([], ['nurse']).authorisation).toBe('fine');
    expect(read([authorisation('trainable')]).authorisation).toBe('on-the-way');
    expect(read([authorisation('nice')]).authorisation).toBe('fine');
    const level = (asked: NkrLevel) => read([{ type: 'education', level: asked, hardness: 'must' }]).levelAsked;
    expect([level(5), level(6), level(7), read([]).levelAsked]).toEqual([true, true, false, false]);
  });

  it('never lists what the law keeps from somebody', () => {
    expect(useOf(nurse, offered({ authorisation: 'missing' }))).toBeNull();
    expect(useOf(nurse, offered({ authorisation: 'missing', kind: 'traineeship' }))).toBeNull();
  });

  it('lists work in the profession once it may be practised', () => {
    const granted = competenceOf({ ...nurseFromManila, professionPaths: [], authorisations: ['nurse'] });
    expect(useOf(granted, offered({}))).toEqual({ list: 'usesItNow', why: { code: 'profession', profession: 'nurse' } });
  });

  it('lists those who take people on the way', () => {
    expect(useOf(nurse, offered({ authorisation: 'on-the-way' }))).toEqual({
      list: 'usesItNow',
      why: { code: 'on-the-way', profession: 'nurse' },
    });
  });

  it('keeps work close to the profession for the time until then, and work far below in the own field too', () => {
    expect(useOf(nurse, offered({ occupationCode: '2224' }))).toEqual({
      list: 'meanwhile',
      why: { code: 'near', profession: 'nurse' },
    });
    expect(useOf(nurse, offered({ occupationCode: '5329', usualLevel: 4 }))).toEqual({
      list: 'meanwhile',
      why: { code: 'field', field: 'nursing' },
    });
    expect(useOf(nurse, offered({ kind: 'internship' }))).toEqual({
      list: 'meanwhile',
      why: { code: 'near', profession: 'nurse' },
    });
  });

  it('lists the field of somebody whose profession nobody regulates', () => {
    expect(useOf(engineer, offered({ occupationCode: '2142', usualLevel: 7 }))).toEqual({
      list: 'usesItNow',
      why: { code: 'field', field: 'building' },
    });
    expect(useOf(engineer, offered({ occupationCode: '7115', usualLevel: 4 }))?.list).toBe('meanwhile');
    expect(useOf(engineer, offered({ occupationCode: '5120', usualLevel: 4 }))).toBeNull();
  });

  it('lists a traineeship in the field, and at the level alone for who told no field', () => {
    const trainee = { kind: 'traineeship', occupationCode: '2422' } as const;
    expect(useOf(nurse, offered({ ...trainee, levelAsked: true }))).toBeNull();
    expect(useOf(nurse, offered(trainee))).toBeNull();
    const untold = competenceOf({ ...noAnswers, studies: [{ ...nursing, field: null }] });
    expect(useOf(untold, offered({ ...trainee, occupationCode: '3114', levelAsked: true }))?.why).toEqual({ code: 'level' });
    expect(useOf(engineer, offered({ ...trainee, occupationCode: '2142' }))?.why).toEqual({ code: 'field', field: 'building' });
  });

  it('lists nothing for somebody who told nothing', () => {
    expect(useOf(competenceOf(noAnswers), offered({}))).toBeNull();
    expect(useOf(competenceOf(noAnswers), offered({ kind: 'traineeship', levelAsked: true }))).toBeNull();
  });

  it('is in the occupations of the profession, of the field, and those close by', () => {
    const codes = occupationsOf(nurse);
    for (const code of ['2223', '5329', '2224']) expect(codes).toContain(code);
    for (const code of ['5120', '2512']) expect(codes).not.toContain(code);
    expect(occupationsOf(competenceOf(noAnswers)).size).toBe(0);
  });

  it('takes no country into account', () => {
    const lists = ['PH', 'PL', 'NO'].map((country) => competenceOf({ ...nurseFromManila, studies: [{ ...nursing, country }] }));
    expect(new Set(lists.map((one) => JSON.stringify(one))).size).toBe(1);
  });
});
