import type { Answers } from '@arena/contract/profiles';
import { getOccupation } from '@arena/taxonomy/occupations';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Arena, type EmployerPerson, openArena, type Person } from '../../../test/arena.ts';

/**
 * Everything a person can tell, each with something that must not reach an employer before two yeses: as words that stand nowhere else,
 * or as ids and names of things that the opportunity does not ask about.
 */
const told: Partial<Answers> = {
  homePlaceId: 'moelv',
  travelModes: ['bike'],
  maxTravelMinutes: 217,
  canWords: 'KANARI-KAN jobbet hos KANARI-ARBEIDSGIVER i mange år',
  knownOccupations: ['2262'],
  skills: ['customer-service', 'inventory-management', 'pharmacy-dispensing'],
  wishWords: 'KANARI-ØNSKE',
  wantedOccupations: ['5223'],
  wantedKinds: ['apprenticeship'],
  languages: [
    { code: 'nb', oral: 'B1', written: 'A2' },
    { code: 'ar', oral: 'C2', written: 'C2' },
  ],
  education: { level: 7, abroad: true, recognised: false },
  authorisations: ['pharmacist'],
  licences: ['C'],
  wantedExtent: { fromPercent: 37, toPercent: 43 },
  acceptsBelowEducation: false,
  tasks: ['repaired-bicycles'],
  experiences: [
    { evidence: 'worked', what: 'KANARI-TITTEL', where: 'KANARI-STED', from: '1987-03', to: '1991-11', occupation: '2262' },
  ],
  unwantedOccupations: ['9112'],
  studies: [
    {
      level: 7,
      kind: 'degree',
      field: null,
      name: 'KANARI-GRAD',
      school: 'KANARI-SKOLE',
      country: 'SY',
      year: 1986,
      recognition: 'applied',
    },
  ],
  professionPaths: [{ profession: 'pharmacist', applied: true, stepsDone: [0] }],
  availableFrom: '2031-03-17',
  wishedFacts: ['hearing-loop'],
  ageGroup: '16-17',
  declined: [{ opportunityId: '00000000-0000-4000-8000-00000000c0de', because: 'hours', occupation: '9112' }],
};
const canaries = [
  'KANARI',
  'kanari@person.example',
  'moelv',
  'ringsaker',
  'bike',
  'sykkel',
  '217',
  '2262',
  'farmasøyt',
  'pharmacist',
  'pharmacy',
  'reseptur',
  '5223',
  'butikk',
  'apprenticeship',
  'arab',
  'C2',
  'A2',
  'master',
  'utland',
  '37',
  '43',
  '"C"',
  'nav-',
  'bicycle',
  'sykle',
  '9112',
  'hearing',
  'teleslynge',
  '1987',
  '1991',
  '16-17',
  '2031',
  'c0de',
  'hours',
];
const asked = [
  { type: 'skill', skillId: 'customer-service', hardness: 'must' },
  { type: 'skill', skillId: 'cooking', hardness: 'nice' },
  { type: 'language', language: 'nb', oral: 'B2', written: null, hardness: 'trainable' },
  { type: 'education', level: 4, hardness: 'nice' },
  { type: 'licence', licenceId: 'B', hardness: 'must' },
] as const;

let arena: Arena;
let employer: EmployerPerson;
let opportunityId: string;
beforeAll(async () => {
  arena = await openArena();
  employer = await arena.employer();
  opportunityId = await arena.opportunity(employer, {
    requirements: asked,
    placeId: 'hamar',
    extentFrom: 100,
    extentTo: 100,
    titleNb: 'Kokk',
  });
});
afterAll(() => arena.close());

const canary = (findable: boolean) =>
  arena.seeker({ name: 'KANARI-NAVN', email: 'kanari@person.example', answers: told, findable });

/** The text without ids and times: random digits must not look like a canary. */
const readable = (body: unknown) =>
  JSON.stringify(body)
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id')
    // Links to stop letters carry the key of a random row, and letters have colours.
    .replace(/#[0-9a-f]{3,6}/g, 'colour')
    .replace(/[\w-]{40,}/g, 'key')
    .replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, 'time')
    .replace(/"pseudonym":"[^"]*"/g, '');
const leaks = (body: unknown) => canaries.filter((word) => readable(body).toLowerCase().includes(word.toLowerCase()));

async function everythingTheEmployerCanRead(as: Person = employer): Promise<unknown[]> {
  const answers = [
    ...(['nb', 'en'] as const).map((language) =>
      arena.call(as, 'GET /api/employer/opportunities/:id/candidates', { params: { id: opportunityId }, query: { language } }),
    ),
    arena.call(as, 'GET /api/opportunities/:id', { params: { id: opportunityId } }),
    arena.call(as, 'GET /api/conversations'),
    arena.call(as, 'GET /api/employer/opportunities'),
  ];
  return (await Promise.all(answers)).map(({ body }) => body);
}

describe('an employer before two yeses', () => {
  it('reads nothing of what was planted in a findable person, nor in one who showed interest', async () => {
    const findable = await canary(true);
    const [seen] = await everythingTheEmployerCanRead();
    expect(seen).toMatchObject({
      findable: [
        {
          interestId: null,
          opened: null,
          person: {
            skills: [{ id: 'customer-service' }],
            strengths: [],
            languages: [{ oral: 'B1', written: null }],
            licences: [{ id: 'B' }],
            travelUpToMinutes: 120,
          },
        },
      ],
    });
    expect(leaks(await everythingTheEmployerCanRead())).toEqual([]);

    const { body } = await arena.call(findable, 'POST /api/opportunities/:id/interests', {
      params: { id: opportunityId },
      body: { strengths: ['customer-service'] },
    });
    const [after] = await everythingTheEmployerCanRead();
    expect(after).toMatchObject({
      findable: [],
      interested: [{ interestId: body.id, status: 'sent', opened: null, person: { strengths: [{ id: 'customer-service' }] } }],
    });
    expect(leaks(await everythingTheEmployerCanRead())).toEqual([]);

    await arena.runJobs();
    const letters = (await arena.letters()).map(({ subject, text, html }) => subject + text + html);
    expect(letters).toHaveLength(1);
    expect(leaks(letters)).toEqual([]);

    const refusal = await arena.call(employer, 'POST /api/interests/:id/answer', {
      params: { id: body.id },
      body: { answer: 'no', reason: 'travel', shareReason: false },
    });
    expect(refusal.body).toEqual({ status: 'declined', conversationId: null });
    expect(leaks(await everythingTheEmployerCanRead())).toEqual([]);
  });

  it('is told that somebody has done something near, and not what', async () => {
    const near = await arena.opportunity(employer, { occupationCode: '3213' });
    await arena.seeker({ answers: { knownOccupations: ['2262'] }, findable: true });
    const { body } = await arena.call(employer, 'GET /api/employer/opportunities/:id/candidates', { params: { id: near } });
    const params = body.findable.flatMap(({ person }) =>
      (person.match?.reasons ?? []).filter(({ code }) => code === 'occupation.near').map((reason) => reason.params),
    );
    expect(params).not.toEqual([]);
    for (const { occupation, offered } of params) expect(occupation).toBe(offered);
    expect(readable(body)).not.toContain(getOccupation('2262').name.nb);
  });

  it('is shown what the person is shown first, word for word', async () => {
    const seeker = await arena.seeker({ answers: { ...told, homePlaceId: 'brumunddal', travelModes: ['car'] } });
    const preview = await arena.call(seeker, 'GET /api/opportunities/:id/interests/preview', { params: { id: opportunityId } });
    expect(preview.body.opensAfterTwoYeses).toMatchObject({
      name: seeker.name,
      ownWords: expect.stringContaining('KANARI-ØNSKE'),
    });
    // Brumunddal to Hamar is a quarter of an hour and a bit, told as its upper end.
    expect([15, 30]).toContain(preview.body.shown.travelUpToMinutes);
    await arena.call(seeker, 'POST /api/opportunities/:id/interests', { params: { id: opportunityId }, body: { strengths: [] } });
    const { body } = await arena.call(employer, 'GET /api/employer/opportunities/:id/candidates', {
      params: { id: opportunityId },
    });
    expect(body.interested.map(({ person }) => person)).toContainEqual(preview.body.shown);
  });

  it('knows the same person by another name at another opportunity', async () => {
    const other = await arena.opportunity(employer, { requirements: asked });
    await arena.seeker({ answers: told, findable: true });
    const [here, there] = await Promise.all(
      [opportunityId, other].map(async (id) => {
        const { body } = await arena.call(employer, 'GET /api/employer/opportunities/:id/candidates', { params: { id } });
        return body.findable.map(({ person }) => person.pseudonym);
      }),
    );
    expect(here).not.toHaveLength(0);
    expect(there?.filter((name) => here?.includes(name))).toEqual([]);
  });

  it('sees somebody far off only when that person says that they want to meet', async () => {
    const regulated = await arena.opportunity(employer, { occupationCode: '2262' });
    const far = await arena.seeker({ answers: { education: { level: 4, abroad: false, recognised: true } }, findable: true });
    const list = async () =>
      (await arena.call(employer, 'GET /api/employer/opportunities/:id/candidates', { params: { id: regulated } })).body;
    const { body } = await arena.call(far, 'GET /api/opportunities/:id/interests/preview', { params: { id: regulated } });
    expect(body.shown.match?.band).toBe('stretch');
    expect((await list()).findable.map(({ person }) => person.pseudonym)).not.toContain(body.shown.pseudonym);
    await arena.call(far, 'POST /api/opportunities/:id/interests', { params: { id: regulated }, body: { strengths: [] } });
    expect((await list()).interested.map(({ person }) => person.pseudonym)).toContain(body.shown.pseudonym);
  });

  it('sees at most 30 findable people, and never one who did not choose it', async () => {
    const crowded = await arena.opportunity(employer, { requirements: asked });
    await Promise.all(
      Array.from({ length: 32 }, () => arena.seeker({ answers: { skills: ['customer-service'] }, findable: true })),
    );
    const hidden = await arena.seeker({ answers: { skills: ['customer-service', 'cooking'], licences: ['B'] }, findable: false });
    const { body } = await arena.call(employer, 'GET /api/employer/opportunities/:id/candidates', { params: { id: crowded } });
    expect(body.findable).toHaveLength(30);
    expect(new Set(body.findable.map(({ person }) => person.pseudonym)).size).toBe(30);
    expect(JSON.stringify(body)).not.toContain(hidden.accountId);
  });

  it('no longer sees somebody who hid a moment ago, even if the market has not heard', async () => {
    const quiet = await arena.opportunity(employer, { requirements: asked, occupationCode: '5120' });
    const person = await arena.seeker({
      answers: {
        skills: ['customer-service', 'cooking'],
        licences: ['B'],
        knownOccupations: ['5120'],
        languages: [{ code: 'nb', oral: 'C1', written: null }],
      },
      findable: true,
    });
    const before = await arena.call(employer, 'GET /api/employer/opportunities/:id/candidates', { params: { id: quiet } });
    await arena.deps.database.pool.query('alter table profiles disable trigger profiles_notify');
    await arena.deps.database.pool.query('update profiles set findable = false where account_id = $1', [person.accountId]);
    await arena.deps.database.pool.query('alter table profiles enable trigger profiles_notify');
    const after = await arena.call(employer, 'GET /api/employer/opportunities/:id/candidates', { params: { id: quiet } });
    const names = (answer: typeof before) => answer.body.findable.map(({ person: { pseudonym } }) => pseudonym);
    const gone = names(before).filter((name) => !names(after).includes(name));
    expect(gone).toHaveLength(1);
    const { code } = await arena.call(employer, 'POST /api/employer/opportunities/:id/invitations', {
      params: { id: quiet },
      body: { pseudonym: gone[0] ?? '' },
    });
    expect(code).toBe('candidate.gone');
  });
});

describe('an employer who edits an open ad', () => {
  const read = async (id: string) =>
    (await arena.call(employer, 'GET /api/employer/opportunities/:id/candidates', { params: { id } })).body;
  /** Edits what is asked, as a save does to the rows. */
  const edit = (id: string, set: string) =>
    arena.deps.database.pool.query(`update opportunities set ${set}, version = version + 1 where id = $1`, [id]);

  it('learns nothing new of who showed interest, and nothing at all of who was told no', async () => {
    const id = await arena.opportunity(employer, { requirements: asked, placeId: 'hamar' });
    const seeker = await arena.seeker({ answers: told });
    const express = await arena.call(seeker, 'POST /api/opportunities/:id/interests', {
      params: { id },
      body: { strengths: [] },
    });
    const before = (await read(id)).interested;
    expect(before[0]?.person.skills).toHaveLength(1);
    await edit(id, "place_id = 'lillehammer', occupation_code = '2262'");
    await arena.deps.database.pool.query('delete from requirements where opportunity_id = $1', [id]);
    await arena.deps.database.pool.query("update profiles set answers = jsonb_set(answers, '{skills}', '[]')");
    expect((await read(id)).interested).toEqual(before);
    const preview = await arena.call(seeker, 'GET /api/opportunities/:id/interests/preview', { params: { id } });
    expect(preview.body.shown).toEqual(before[0]?.person);

    const body = { answer: 'no', reason: 'none', shareReason: false } as const;
    await arena.call(employer, 'POST /api/interests/:id/answer', { params: { id: express.body.id }, body });
    const { pseudonym } = before[0]?.person ?? { pseudonym: '' };
    const nothing = { match: null, skills: [], usual: null, strengths: [], languages: [], licences: [], travelUpToMinutes: null };
    expect((await read(id)).interested).toMatchObject([{ status: 'declined', person: { pseudonym, ...nothing } }]);
  });

  it('meets findable people under new names when it asks anew, and the same when only words change', async () => {
    const id = await arena.opportunity(employer, { requirements: [], placeId: 'hamar' });
    await arena.seeker({ findable: true });
    const names = async () => (await read(id)).findable.map(({ person }) => person.pseudonym);
    const first = await names();
    expect(first).not.toEqual([]);
    await edit(id, "title_nb = 'Andre ord'");
    expect((await names()).toSorted()).toEqual(first.toSorted());
    await edit(id, "place_id = 'lillehammer'");
    const second = await names();
    expect(second).not.toEqual([]);
    expect(second.filter((name) => first.includes(name))).toEqual([]);
    const invitation = { params: { id }, body: { pseudonym: first[0] ?? '' } };
    expect((await arena.call(employer, 'POST /api/employer/opportunities/:id/invitations', invitation)).code).toBe(
      'candidate.gone',
    );
  });
});
