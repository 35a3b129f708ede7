import { noAnswers } from '@arena/contract/no-answers';
import type { Answers } from '@arena/contract/profiles';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Arena, openArena, type Person } from '../../../test/arena.ts';
import { readPdf } from '../../integrations/cv-files/read-pdf.fixture.ts';

let arena: Arena;
beforeAll(async () => {
  arena = await openArena();
});
afterAll(() => arena.close());

const told: Answers = {
  ...noAnswers,
  homePlaceId: 'hamar',
  tasks: ['cooked-for-many'],
  knownOccupations: ['5120'],
  experiences: [
    { evidence: 'volunteered', what: 'Vakt på fotballkamp', where: 'Idrettslaget', from: '2022-03', to: null, occupation: null },
  ],
  languages: [{ code: 'nb', oral: 'B1', written: 'A2' }],
  ageGroup: '18-plus',
  wishedFacts: ['quiet'],
  declined: [{ opportunityId: '00000000-0000-4000-8000-000000000000', because: 'employer', occupation: null }],
};

async function withDraft(answers: Answers): Promise<Person> {
  const { headers } = await arena.call(arena.visitor, 'PUT /api/draft', { body: { answers, shared: false } });
  const cookies = [headers['set-cookie']].flat().map((one) => String(one).split(';')[0]);
  return { ...arena.visitor, cookie: cookies.filter((one) => !one?.endsWith('=')).join('; ') };
}
const fetchAs = (as: Person, url: string) =>
  arena.app.inject({ url, headers: { ...(as.cookie === null ? {} : { cookie: as.cookie }) } });

describe('strengths', () => {
  it('are from the saved profile, else the draft, else nothing', async () => {
    const seeker = await arena.seeker({ answers: told });
    const ofProfile = (await arena.call(seeker, 'GET /api/strengths')).body;
    expect(ofProfile.basis).toBe('profile');
    expect(ofProfile.groups.map(({ source, task }) => [source, task])).toEqual([['task', 'cooked-for-many']]);
    expect(ofProfile.offered.map(({ source, name }) => [source, name])).toEqual([['occupation', 'Kokk']]);
    expect(ofProfile).toMatchObject({ hasCv: true, hasOwnWords: false });
    const ofDraft = (await arena.call(await withDraft(told), 'GET /api/strengths')).body;
    expect(ofDraft).toEqual({ ...ofProfile, basis: 'draft' });
    expect((await arena.call(arena.visitor, 'GET /api/strengths')).body).toEqual({
      basis: 'nothing',
      groups: [],
      offered: [],
      hasCv: false,
      hasOwnWords: false,
      experiences: [],
      studies: [],
      schooling: null,
      unprintable: [],
      near: [],
      oneStep: [],
    });
  });

  it('are not those of a draft for an employer', async () => {
    const { cookie } = await withDraft(told);
    const employer = await arena.employer();
    const answer = await arena.call({ ...employer, cookie: `${employer.cookie}; ${cookie}` }, 'GET /api/strengths');
    expect(answer.body.basis).toBe('nothing');
  });

  it('tell how many are open now in each occupation', async () => {
    await arena.opportunity(await arena.employer(), { occupationCode: '5120' });
    const { near } = (await arena.call(await withDraft(told), 'GET /api/strengths', { query: { language: 'en' } })).body;
    expect(near[0]).toMatchObject({ code: '5120', open: 1 });
  });
});

describe('the CV as a PDF', () => {
  it('is a tagged file to keep, in the reader’s language, with what was told', async () => {
    const answer = await fetchAs(await withDraft(told), '/api/cv.pdf?language=en');
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="cv.pdf"',
      'cache-control': 'no-store',
    });
    const { text, source } = readPdf(answer.rawPayload);
    for (const words of [
      'From everyday life',
      'Cooked for many people',
      'Vakt på fotballkamp, Idrettslaget, unpaid',
      'Norwegian',
    ])
      expect(text).toContain(words);
    expect(source).toContain('/Lang (en-GB)');
  });

  it('claims nothing that was not told, and no title that the law guards', async () => {
    const helper = { ...noAnswers, canWords: 'hjelpe gamle folk', knownOccupations: ['5321'], skills: ['cooking'] };
    const draft = await withDraft(helper);
    const { text } = readPdf((await fetchAs(draft, '/api/cv.pdf')).rawPayload);
    expect(text).toContain('matlaging');
    expect(text).not.toMatch(/[Hh]elsefagarbeider|medisin|gamle folk/);
    expect(readPdf((await fetchAs(draft, '/api/cv.pdf?own=1')).rawPayload).text).toContain('hjelpe gamle folk');
    expect((await fetchAs(draft, '/api/cv.json?own=1')).json().basics).toEqual({ summary: 'hjelpe gamle folk' });
  });

  it('says where somebody is educated as what they are not yet approved as here', async () => {
    const nurse: Answers = {
      ...noAnswers,
      professionPaths: [{ profession: 'nurse', applied: false, stepsDone: [] }],
      studies: [{ level: 6, kind: 'degree', field: null, name: '', school: '', country: 'PH', year: null, recognition: 'none' }],
      knownOccupations: ['2223'],
    };
    const { text } = readPdf((await fetchAs(await withDraft(nurse), '/api/cv.pdf')).rawPayload);
    expect(text).toContain('Sykepleier, utdannet i Filippinene');
    expect(text).not.toMatch(/Sykepleier(?!, utdannet)/);
  });

  it('has no name, wish, age or no in it', async () => {
    const { text } = readPdf((await fetchAs(await withDraft(told), '/api/cv.pdf')).rawPayload);
    for (const word of ['person.example', 'tille', '18', 'NAV', 'arbeidsgiver']) expect(text).not.toContain(word);
  });

  it('is refused in words to somebody who has told nothing', async () => {
    expect((await fetchAs(arena.visitor, '/api/cv.pdf')).json()).toEqual({ code: 'profile.missing', params: {} });
  });
});

describe('the CV as JSON Resume', () => {
  it('is a file to keep, for nobody to store on the way', async () => {
    const answer = await fetchAs(await withDraft(told), '/api/cv.json?language=en');
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': expect.stringMatching(/^application\/json/),
      'content-disposition': 'attachment; filename="cv.json"',
      'cache-control': 'no-store',
    });
    expect(answer.json()).toMatchObject({
      volunteer: [{ organization: 'Idrettslaget', position: 'Vakt på fotballkamp', startDate: '2022-03' }],
      languages: [{ language: 'Norwegian', fluency: 'B1 / A2' }],
    });
  });

  it('has name and e-mail from the account alone, and never wishes, age or what was said no to', async () => {
    const seeker = await arena.seeker({ name: 'Ola Eksempel', email: 'ola@person.example', answers: told });
    const { body } = await fetchAs(seeker, '/api/cv.json');
    expect(JSON.parse(body).basics).toMatchObject({ name: 'Ola Eksempel', email: 'ola@person.example' });
    for (const word of ['quiet', 'stille', '18-plus', '00000000-0000', 'employer', 'NAV']) expect(body).not.toContain(word);
    expect((await fetchAs(await withDraft(told), '/api/cv.json')).json().basics).toEqual({
      label: 'Kokk',
      location: { city: 'Hamar', countryCode: 'NO', region: 'Innlandet' },
    });
  });

  it('is refused in words to somebody who has told nothing', async () => {
    expect((await arena.call(arena.visitor, 'GET /api/cv.json')).code).toBe('profile.missing');
    expect((await arena.call(await withDraft(noAnswers), 'GET /api/cv.json')).code).toBe('profile.missing');
  });
});

describe('a CV that is brought in', () => {
  const readAs = (body: { text: string | null; file: string | null }) =>
    arena.call(arena.visitor, 'POST /api/cv/read', { body: { ...body, language: 'nb' } });

  it('comes back as the experiences it was written from', async () => {
    const answers: Answers = {
      ...told,
      experiences: [
        ...told.experiences,
        { evidence: 'worked', what: 'Kokk', where: 'Hotellet', from: '2019', to: '2021-05', occupation: '5120' },
      ],
      studies: [
        {
          level: 6,
          kind: 'degree',
          field: 'hospitality',
          name: 'Ernæring',
          school: 'Universitetet',
          country: 'UA',
          year: 2009,
          recognition: 'granted',
        },
      ],
    };
    const file = await fetchAs(await withDraft(answers), '/api/cv.json');
    const { body, headers } = await readAs({ text: file.body, file: null });
    expect(body.format).toBe('json-resume');
    expect(body.items.experiences).toHaveLength(2);
    expect(body.items.experiences).toEqual(expect.arrayContaining(answers.experiences));
    expect(body.items.studies).toEqual(answers.studies);
    expect(body.items.languages).toEqual(answers.languages);
    expect(headers['set-cookie']).toBeUndefined();
  });

  it('is read from the file that the start page gives, too', async () => {
    const draft = await withDraft(told);
    const file = await fetchAs(draft, '/api/draft');
    const { body } = await readAs({ text: null, file: file.rawPayload.toString('base64') });
    expect(body).toMatchObject({ format: 'own', leftOut: ['other'] });
    expect(body.items).toMatchObject({ tasks: told.tasks, occupations: told.knownOccupations, experiences: told.experiences });
    expect(body.names.tasks).toEqual([{ id: 'cooked-for-many', name: 'Laget mat til mange' }]);
  });

  it('is refused in words when it is none', async () => {
    expect(await readAs({ text: null, file: Buffer.from('%PDF-1.7').toString('base64') })).toMatchObject({
      status: 415,
      code: 'cv.type_unknown',
      body: { params: { kind: 'pdf' } },
    });
    expect(await readAs({ text: '{', file: null })).toMatchObject({ status: 400, code: 'cv.unreadable' });
    expect(await readAs({ text: 'x'.repeat(1_000_001), file: null })).toMatchObject({ status: 400, code: 'request.invalid' });
    expect(await readAs({ text: 'x'.repeat(1_600_000), file: null })).toMatchObject({ status: 413, code: 'request.too_large' });
  });
});
