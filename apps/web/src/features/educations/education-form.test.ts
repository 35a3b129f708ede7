import type { Study } from '@arena/contract/profiles';
import { describe, expect, it } from 'vitest';
import {
  askedIn,
  readStudy,
  schoolings,
  stateOf,
  typedIn,
  typedOf,
  withoutProfession,
  withoutStudy,
  withProfession,
  withStudy,
} from './education-form.ts';

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
const read = (typed: Parameters<typeof readStudy>[0]) => readStudy(typed, ['PH', 'NO'], ['nursing']);

describe('the form about an education', () => {
  it('gives back what it was filled with', () => {
    expect(read(typedOf(nursing))).toEqual({ study: nursing });
    for (const schooling of schoolings) {
      const result = read({ country: 'PH', schooling });
      expect('study' in result && typedOf(result.study).schooling).toBe(schooling);
    }
  });

  it('needs a country and a kind, and takes the rest or leaves it', () => {
    expect(read({})).toEqual({ problems: { country: 'country', schooling: 'schooling' } });
    expect(read({ country: 'QQ', schooling: 'degree-9' })).toEqual({ problems: { country: 'country', schooling: 'schooling' } });
    expect(read({ country: 'PH', schooling: 'degree-6', field: 'magic', recognition: 'maybe' })).toEqual({
      study: { ...nursing, field: null, name: '', school: '', year: null, recognition: 'none' },
    });
  });

  it('says what is wrong with a year and with words that are too long', () => {
    for (const year of ['15', '1899', '2015.5', 'in May', '3000'])
      expect(read({ ...typedOf(nursing), year })).toEqual({ problems: { year: 'year' } });
    expect(read({ ...typedOf(nursing), name: 'x'.repeat(101) })).toEqual({ problems: { name: 'tooLong' } });
  });

  it('knows that Norway has nothing to recognise', () => {
    expect(read({ ...typedOf(nursing), country: 'NO', recognition: 'granted' })).toMatchObject({
      study: { recognition: 'none' },
    });
  });

  it('reads one clean line from each field', () => {
    const form = new FormData();
    form.set('name', ' B\u0000S\nN\ud800 ');
    expect(typedIn(form).name).toBe('B S N\ufffd');
  });
});

describe('the list of educations', () => {
  const [a, b] = [nursing, { ...nursing, name: 'Another' }];

  it('takes a new one last, a changed one where it was, and none when it is full', () => {
    expect(withStudy([a], b, null)).toEqual([a, b]);
    expect(withStudy([a, b], { ...a, year: 2016 }, 0)).toEqual([{ ...a, year: 2016 }, b]);
    const full = Array.from({ length: 6 }, () => a);
    expect(withStudy(full, b, null)).toEqual(full);
  });

  it('loses one and no other, however often the form is sent', () => {
    const once = withoutStudy([a, b], JSON.stringify(a));
    expect(once).toEqual({ studies: [b], removed: a });
    expect(withoutStudy(once.studies, JSON.stringify(a))).toEqual({ studies: [b], removed: null });
  });
});

describe('the professions', () => {
  const none = { professionPaths: [], authorisations: [] };

  it('stand in one state each, and keep the steps that are done', () => {
    const applied = withProfession(withProfession(none, 'nurse', 'none'), 'nurse', 'applied', [0, 2]);
    expect(applied).toEqual({ professionPaths: [{ profession: 'nurse', applied: true, stepsDone: [0, 2] }], authorisations: [] });
    expect(stateOf(applied, 'nurse')).toBe('applied');
    const granted = withProfession(applied, 'nurse', 'granted');
    expect(stateOf(granted, 'nurse')).toBe('granted');
    expect(stateOf(withProfession(granted, 'nurse', 'none'), 'nurse')).toBe('none');
    expect(withProfession(granted, 'nurse', 'none').professionPaths[0]?.stepsDone).toEqual([0, 2]);
    expect(stateOf(granted, 'doctor')).toBeNull();
  });

  it('can be taken away whole', () => {
    expect(withoutProfession(withProfession(none, 'nurse', 'granted'), 'nurse')).toEqual(none);
  });
});

describe('the address', () => {
  it('asks for a form, or for the page', () => {
    const asked = (query: string) => askedIn(new URLSearchParams(query), 2);
    expect(asked('')).toBeNull();
    expect(asked('study=new')).toEqual({ form: 'study', position: null });
    expect(asked('study=1')).toEqual({ form: 'study', position: 1 });
    expect(asked('study=2')).toEqual({ form: 'study', position: null });
    expect(asked('profession=new')).toEqual({ form: 'profession', id: null });
    expect(asked('profession=nurse')).toEqual({ form: 'profession', id: 'nurse' });
  });
});
