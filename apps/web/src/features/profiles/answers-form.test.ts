import { noAnswers } from '@arena/contract/no-answers';
import { describe, expect, it } from 'vitest';
import { type Choices, onTopOf, readAnswers, relink, settle, typedIn, typedOf } from './answers-form.ts';

const choices: Choices = {
  places: [
    { id: 'hamar', name: 'Hamar' },
    { id: 'loten', name: 'Løten' },
    { id: 'moelv', name: 'Moelv (Ringsaker)' },
    { id: 'valer-1', name: 'Våler (Solør)' },
    { id: 'valer-2', name: 'Våler (Østfold)' },
  ],
  municipalities: [],
  languages: ['nb', 'en', 'uk', 'ar'].map((id) => ({ id, name: id })),
  cefr: ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'].map((id) => ({ id, oral: '', written: '' })),
  education: [{ id: 4, name: 'Videregående', foreign: 'Abitur' }],
  licences: Array.from({ length: 20 }, (_, at) => ({ id: `L${at}`, name: `L${at}`, group: 'driving' as const })),
  workplaceFacts: ['daytime-only', 'quiet'].map((id) => ({ id, name: id })),
  everydayTasks: [{ id: 'food', name: 'Mat', tasks: [{ id: 'cooked-for-many', name: 'Laget mat til mange', drawing: 'pot' }] }],
  canDo: { oral: [], written: [] },
  professions: [{ id: 'teacher', name: 'lærer' }],
};
const told = {
  ...noAnswers,
  homePlaceId: 'loten',
  travelModes: ['bus' as const, 'foot' as const],
  maxTravelMinutes: 45,
  canWords: 'sykehjem',
  knownOccupations: ['5321'],
  skills: ['patience'],
  wishWords: 'ute',
  wantedOccupations: ['6113'],
  wantedKinds: ['visit' as const],
  languages: [
    { code: 'nb', oral: 'B1' as const, written: null },
    { code: 'uk', oral: 'C2' as const, written: 'C2' as const },
  ],
  education: { level: 4 as const, abroad: true, recognised: false },
  authorisations: ['teacher'],
  licences: ['L1'],
  wantedExtent: { fromPercent: 50, toPercent: 80 },
  acceptsBelowEducation: true,
  tasks: ['cooked-for-many'],
  unwantedOccupations: ['5120'],
  wishedFacts: ['daytime-only', 'quiet'],
  availableFrom: '2027-02-01',
  ageGroup: '16-17' as const,
};
const formOf = (entries: readonly (readonly [string, string])[]) => {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
};
const problemsOf = (...entries: (readonly [string, string])[]) =>
  readAnswers(typedIn(formOf(entries)), choices, noAnswers).problems;

describe('the form', () => {
  it('shown with answers and sent unchanged gives the same answers', () => {
    const sent = formOf(
      Object.entries(typedOf(told, choices)).flatMap(([name, values]) => values.map((value) => [name, value] as const)),
    );
    expect(readAnswers(typedIn(sent), choices, told)).toEqual({ answers: told, problems: {} });
  });

  it('that asks about a part leaves the rest as it was told', () => {
    const part = onTopOf(typedOf(told, choices), { travel: ['car'] }, ['travel', 'minutes']);
    expect(readAnswers(part, choices, told)).toEqual({
      answers: { ...told, travelModes: ['car'], maxTravelMinutes: null },
      problems: {},
    });
    const untold = onTopOf(typedOf(noAnswers, choices), { can: ['sykehjem'], home: ['Hamar'] }, ['can']);
    expect(readAnswers(untold, choices, noAnswers).answers).toEqual({ ...noAnswers, canWords: 'sykehjem' });
  });

  it('keeps that somebody knows nothing of a language, and a level in one mode alone', () => {
    const read = (oral: string, written: string) =>
      readAnswers({ 'language-0': ['nb'], 'oral-0': [oral], 'written-0': [written] }, choices, noAnswers).answers;
    expect(read('none', 'none').languages).toEqual([{ code: 'nb', oral: null, written: null }]);
    expect(typedOf(read('none', 'none'), choices)['oral-0']).toEqual(['none']);
    expect(read('', 'C2').languages).toEqual([{ code: 'nb', oral: null, written: 'C2' }]);
    expect(read('', '').languages).toEqual([]);
  });

  it('asks what somebody can of a language they chose, and loses none of it', () => {
    const read = (oral: string, written: string) =>
      readAnswers({ 'language-2': ['uk'], 'oral-2': [oral], 'written-2': [written] }, choices, noAnswers).problems;
    expect(read('', '')).toEqual({ 'oral-2': 'noLevel' });
    expect([read('A1', ''), read('', 'A1'), read('none', '')]).toEqual([{}, {}, {}]);
    const unchosen = { 'language-1': ['en'], 'language-2': [''], 'language-3': ['xx'] };
    expect(readAnswers(unchosen, choices, noAnswers).problems).toEqual({});
  });

  it('asks again about a day that is in no calendar, and takes none as "at once"', () => {
    const from = (day: string, month: string, year: string) =>
      readAnswers({ 'from-day': [day], 'from-month': [month], 'from-year': [year] }, choices, noAnswers);
    expect(from('1', '2', '2027').answers.availableFrom).toBe('2027-02-01');
    expect(from('', '', '')).toMatchObject({ answers: { availableFrom: null }, problems: {} });
    for (const wrong of [from('31', '2', '2027'), from('1', '', ''), from('x', '2', '2027')])
      expect(wrong.problems).toEqual({ from: 'badDate' });
  });

  it('takes a day that is past for "at once"', () => {
    const typed = { 'from-day': ['1'], 'from-month': ['februar'], 'from-year': ['26'] };
    expect(readAnswers(typed, choices, noAnswers, null, '2026-11-22')).toEqual({ answers: noAnswers, problems: {} });
  });

  it('left empty is no answer to anything, and no mistake', () => {
    expect(readAnswers({}, choices, noAnswers)).toEqual({ answers: noAnswers, problems: {} });
  });

  it('tells "none of these" apart from saying nothing about licences', () => {
    expect(readAnswers({ noLicences: ['yes'] }, choices, noAnswers).answers.licences).toEqual([]);
    expect(problemsOf(['noLicences', 'yes'], ['licences', 'L1'])).toEqual({ licences: 'licencesOrNone' });
  });

  it('finds the place in any case, and asks again about one it does not know', () => {
    expect(readAnswers({ home: [' løten '] }, choices, noAnswers).answers.homePlaceId).toBe('loten');
    expect(readAnswers({ home: ['moelv'] }, choices, noAnswers).answers.homePlaceId).toBe('moelv');
    expect(problemsOf(['home', 'Atlantis'])).toEqual({ home: 'unknownPlace' });
    expect(problemsOf(['home', 'Våler'])).toEqual({ home: 'unknownPlace' });
    expect(readAnswers({ home: ['Innbygda'] }, choices, noAnswers, 'trysil')).toMatchObject({
      answers: { homePlaceId: 'trysil' },
      problems: {},
    });
  });

  it('says when a text is too long, and cuts nothing', () => {
    const long = 'x'.repeat(100_000);
    const read = readAnswers(typedIn(formOf([['can', long]])), choices, noAnswers);
    expect(read.problems).toEqual({ can: 'tooLong' });
    expect(read.answers.canWords).toHaveLength(100_000);
    expect(problemsOf(['can', 'x'.repeat(500)])).toEqual({});
  });

  it('says when more licences were chosen than fit', () => {
    expect(problemsOf(...choices.licences.map(({ id }) => ['licences', id] as const))).toEqual({ licences: 'tooManyLicences' });
  });

  it('passes over values that were never offered', () => {
    const { answers } = readAnswers(
      { travel: ['rocket'], minutes: ['-1'], kinds: ['slavery'], extent: ['0-900'], 'language-0': ['xx'], educationLevel: ['3'] },
      choices,
      noAnswers,
    );
    expect(answers).toEqual(noAnswers);
  });
});

describe('relink', () => {
  it('takes in what new words say and lets go what only the old words said', () => {
    expect(relink(['cook'], ['cook'], ['driver'], 12)).toEqual(['driver']);
  });
  it('keeps what was added by hand, and does not bring back what was taken away', () => {
    expect(relink(['gardener', 'cook'], ['cook', 'nurse'], ['cook', 'nurse', 'driver'], 12)).toEqual([
      'gardener',
      'cook',
      'driver',
    ]);
  });
  it('never grows past what can be kept', () => {
    expect(relink(['a'], [], ['b', 'c'], 2)).toEqual(['a', 'b']);
  });
});

describe('settle', () => {
  it('lets the last word count when somebody wants what they did not want, or the other way around', () => {
    const before = { ...noAnswers, wantedOccupations: ['5120'], unwantedOccupations: ['9112'] };
    expect(settle(before, { ...before, unwantedOccupations: ['9112', '5120'] })).toMatchObject({
      wantedOccupations: [],
      unwantedOccupations: ['9112', '5120'],
    });
    expect(settle(before, { ...before, wantedOccupations: ['5120', '9112'] })).toMatchObject({
      wantedOccupations: ['5120', '9112'],
      unwantedOccupations: [],
    });
  });
});
