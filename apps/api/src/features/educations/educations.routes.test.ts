import { noAnswers } from '@arena/contract/no-answers';
import type { Answers, Study } from '@arena/contract/profiles';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Arena, type EmployerPerson, openArena, type Person } from '../../../test/arena.ts';

let arena: Arena;
let employer: EmployerPerson;
beforeAll(async () => {
  arena = await openArena();
  employer = await arena.employer();
});
afterAll(() => arena.close());

const nursing: Study = {
  level: 6,
  kind: 'degree',
  field: 'nursing',
  name: 'BSN with canary words',
  school: 'A school in Manila',
  country: 'PH',
  year: 2015,
  recognition: 'applied',
};
const nurse: Answers = {
  ...noAnswers,
  homePlaceId: 'hamar',
  studies: [nursing],
  professionPaths: [{ profession: 'nurse', applied: true, stepsDone: [0] }],
};
async function withDraft(answers: Answers): Promise<Person> {
  const { headers } = await arena.call(arena.visitor, 'PUT /api/draft', { body: { answers, shared: false } });
  return { ...arena.visitor, cookie: String(headers['set-cookie']).split(';')[0] ?? '' };
}
const pathOf = async (person: Person, language: 'nb' | 'en' = 'nb') =>
  (await arena.call(person, 'GET /api/educations/path', { query: { language } })).body;
const idsIn = (uses: readonly { opportunity: { id: string } }[]) => uses.map(({ opportunity }) => opportunity.id);

describe('what there is to choose from', () => {
  it('is named in the language of the reader, in its order, with sources and their days', async () => {
    const { body: nb } = await arena.call(arena.visitor, 'GET /api/educations/choices', { query: { language: 'nb' } });
    const { body: en } = await arena.call(arena.visitor, 'GET /api/educations/choices', { query: { language: 'en' } });
    expect(nb.countries.find(({ id }) => id === 'PH')?.name).toBe('Filippinene');
    expect(en.countries.find(({ id }) => id === 'PH')?.name).toBe('Philippines');
    expect(nb.countries.at(-1)?.name).toMatch(/^[ØÅ]/);
    expect(nb.professions.length).toBeGreaterThan(70);
    expect(nb.recognition.schemes.map(({ kind }) => kind)).toEqual(['degree', 'vocational-college', 'trade', 'school']);
    for (const scheme of [...nb.recognition.schemes, ...en.recognition.schemes]) expect(scheme.sources.length).toBeGreaterThan(0);
    expect(nb.recognition.checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});

describe('the way for somebody', () => {
  it('is made of the saved profile, else of the draft, else of nothing', async () => {
    const nothing = {
      basis: 'nothing',
      studies: [],
      professions: [],
      suggestedProfessions: [],
      usesItNow: [],
      traineeships: [],
      meanwhile: [],
    };
    expect(await pathOf(arena.visitor)).toEqual(nothing);
    const ofProfile = await pathOf(await arena.seeker({ answers: nurse }));
    expect(ofProfile.basis).toBe('profile');
    expect(await pathOf(await withDraft(nurse))).toEqual({ ...ofProfile, basis: 'draft' });
  });

  it('is not made of a draft for an employer or a caseworker', async () => {
    const draft = await withDraft(nurse);
    for (const other of [employer, await arena.caseworker()])
      expect((await pathOf({ ...other, cookie: `${other.cookie}; ${draft.cookie}` })).basis).toBe('nothing');
  });

  it('tells the scheme of each study and the steps of each profession, in both languages', async () => {
    const seeker = await arena.seeker({ answers: nurse });
    const [nb, en] = [await pathOf(seeker), await pathOf(seeker, 'en')];
    expect(nb.studies).toEqual([
      {
        position: 0,
        country: { id: 'PH', name: 'Filippinene' },
        level: 'Bachelor',
        field: { id: 'nursing', name: 'Sykepleie og jordmorfag' },
        scheme: 'degree',
        open: 'yes',
      },
    ]);
    expect(en.studies[0]?.country.name).toBe('Philippines');
    expect(nb.professions[0]).toMatchObject({ id: 'nurse', name: 'Sykepleier', state: 'applied' });
    expect(nb.professions[0]?.steps.map(({ done }) => done)).toEqual([true, false, false]);
    expect(nb.professions[0]?.steps.every(({ applies }) => applies)).toBe(true);
    expect(en.professions[0]?.steps[1]?.text).toContain('B2');
  });

  it('asks fewer steps of somebody trained in the EEA', async () => {
    const polish = await arena.seeker({ answers: { ...nurse, studies: [{ ...nursing, country: 'PL' }] } });
    expect((await pathOf(polish)).professions[0]?.steps.map(({ applies }) => applies)).toEqual([true, false, false]);
  });

  it('recognises nothing that was taken in Norway', async () => {
    const norwegian = await arena.seeker({ answers: { ...nurse, studies: [{ ...nursing, country: 'NO' }] } });
    expect((await pathOf(norwegian)).studies[0]?.scheme).toBeNull();
  });

  it('repeats none of the person’s own words', async () => {
    expect(JSON.stringify(await pathOf(await arena.seeker({ answers: nurse })))).not.toMatch(/canary|Manila/);
  });
});

describe('where it can be used now', () => {
  it('keeps apart what uses it, what the law keeps closed, traineeships and work for the meantime', async () => {
    const must = { type: 'authorisation', professionId: 'nurse', hardness: 'must' } as const;
    const closed = await arena.opportunity(employer, { occupationCode: '2223', requirements: [must] });
    const onTheWay = await arena.opportunity(employer, {
      occupationCode: '2223',
      requirements: [{ ...must, hardness: 'trainable' }],
    });
    const assistant = await arena.opportunity(employer, { occupationCode: '5329' });
    const trainee = await arena.opportunity(employer, {
      kind: 'traineeship',
      occupationCode: '2422',
      requirements: [{ type: 'education', level: 6, hardness: 'must' }],
    });
    const cook = await arena.opportunity(employer, { occupationCode: '5120' });

    const path = await pathOf(await arena.seeker({ answers: nurse }));
    expect(idsIn(path.usesItNow)).toEqual([onTheWay]);
    expect(path.usesItNow[0]?.why).toEqual({ code: 'on-the-way', name: 'Sykepleier' });
    // In another field than hers; for who told no field, the level is what there is.
    expect(path.traineeships).toEqual([]);
    const untold = { ...nurse, studies: [{ ...nursing, field: null }], professionPaths: [] };
    const byLevel = await pathOf(await arena.seeker({ answers: untold }));
    expect(idsIn(byLevel.traineeships)).toEqual([trainee]);
    expect(byLevel.traineeships[0]?.why).toEqual({ code: 'level', name: 'bachelor' });
    expect(idsIn(path.meanwhile)).toContain(assistant);
    expect(path.meanwhile.find(({ opportunity }) => opportunity.id === assistant)?.farBelow).toEqual({
      held: 'bachelor',
      usual: 'videregående skole eller fagbrev',
    });
    for (const use of [path.usesItNow, path.traineeships, path.meanwhile]) {
      expect(idsIn(use)).not.toContain(closed);
      expect(idsIn(use)).not.toContain(cook);
    }

    const authorised = await pathOf(await arena.seeker({ answers: { ...nurse, authorisations: ['nurse'] } }));
    expect(idsIn(authorised.usesItNow).sort()).toEqual([closed, onTheWay].sort());
    expect(authorised.professions.map(({ id, state }) => [id, state])).toEqual([['nurse', 'granted']]);
  });

  it('suggests the profession that the work told about belongs to', async () => {
    const path = await pathOf(await arena.seeker({ answers: { ...noAnswers, knownOccupations: ['2223'] } }));
    expect(path.suggestedProfessions).toContainEqual({ id: 'nurse', name: 'Sykepleier' });
  });

  it('says that work is far below, also to somebody who said that it is fine', async () => {
    const path = await pathOf(await arena.seeker({ answers: { ...nurse, acceptsBelowEducation: true } }));
    expect(path.meanwhile.length).toBeGreaterThan(0);
    expect(path.meanwhile.every(({ farBelow }) => farBelow !== null)).toBe(true);
  });

  it('is the same whatever country the study is from', async () => {
    const [first, ...others] = await Promise.all(
      ['PH', 'PL', 'SY', 'NO'].map(async (country) => {
        const { usesItNow, traineeships, meanwhile } = await pathOf(
          await arena.seeker({ answers: { ...nurse, studies: [{ ...nursing, country, recognition: 'none' }] } }),
        );
        return [usesItNow, traineeships, meanwhile].map(idsIn);
      }),
    );
    for (const other of others) expect(other).toEqual(first);
  });
});
