import { noAnswers } from '@arena/contract/no-answers';
import { pushScope } from '@arena/contract/pushes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Arena, openArena } from '../../test/arena.ts';
import { cleanTexts, findBrokenText } from './clean-text.ts';

const nul = String.fromCharCode(0);
const halfAPair = '\ud83d';

describe('findBrokenText', () => {
  it('names every text with a NUL or half of a pair, however deep', () => {
    expect(findBrokenText({ a: `x${nul}`, b: ['fine 🙂', halfAPair], c: { d: 'also fine', e: null, f: 3 } }).sort()).toEqual([
      '/a',
      '/b/1',
    ]);
  });

  it('lets letters of every script and direction through', () => {
    expect(findBrokenText({ words: 'محاسب\u200f på sjukehus\t👩🏽‍🍳\nog 4 år' })).toEqual([]);
  });

  it('reads what is nested deeper than the stack', () => {
    let deep: unknown = nul;
    for (let level = 0; level < 20_000; level++) deep = [deep];
    expect(findBrokenText(deep)).toHaveLength(1);
  });
});

describe('cleanTexts', () => {
  it('takes what nobody sees out of every text, however deep, and leaves the rest as it was', () => {
    const body = { a: 'Baker \u202erekab', b: ['\u2800\u3164', { c: '\u200b', d: 'می‌خواهم', e: 3, f: null }], 'k\u200b': true };
    expect(cleanTexts(body)).toEqual({ a: 'Baker rekab', b: ['', { c: '', d: 'می‌خواهم', e: 3, f: null }], 'k\u200b': true });
    expect([cleanTexts('\u200bx'), cleanTexts(undefined), cleanTexts(null), cleanTexts(7)]).toEqual(['x', undefined, null, 7]);
  });

  it('reads what is nested deeper than the stack', () => {
    let deep: unknown = ['\u200b'];
    for (let level = 0; level < 20_000; level++) deep = [deep];
    expect(() => cleanTexts(deep)).not.toThrow();
  });
});

describe('text that nobody can see', () => {
  let arena: Arena;
  beforeAll(async () => {
    arena = await openArena();
  });
  afterAll(() => arena.close());

  const job = {
    kind: 'job',
    occupationCode: '7512',
    titleNb: 'Baker',
    titleEn: '',
    descriptionNb: 'Vi baker brød hver dag, og du er med på alt sammen fra første dag.',
    descriptionEn: '',
    placeId: 'hamar',
    extent: { fromPercent: 100, toPercent: 100 },
    requirements: [],
    workplaceFacts: [],
    positionCount: 1,
    startsOn: null,
    deadlineOn: null,
  };

  it('is no title and no description, and none turns the direction of the page', async () => {
    const employer = await arena.employer();
    const token = await arena.machines.sign(employer.organisationNumber, pushScope);
    const items = [
      { titleNb: '\u200b\u200b\u200b' },
      { descriptionNb: '\u2800'.repeat(60) },
      { titleNb: 'Baker \u202erekab' },
    ].map((change, position) => ({ reference: `nr${position}`, opportunity: { ...job, ...change } }));
    const answer = await arena.app.inject({
      method: 'PUT',
      url: '/api/push/opportunities',
      headers: { authorization: `Bearer ${token}` },
      payload: { items },
    });
    const results: { outcome: string; fields: { path: string }[] }[] = answer.json().results;
    expect(results.map(({ fields }) => fields.map(({ path }) => path))).toEqual([['/titleNb'], ['/descriptionNb'], []]);
    const { rows } = await arena.deps.database.pool.query('select title_nb from opportunities where employer_id = $1', [
      employer.employerId,
    ]);
    expect(rows).toEqual([{ title_nb: 'Baker rekab' }]);
  });

  it('is no name', async () => {
    const seeker = await arena.seeker();
    const answer = await arena.call(seeker, 'PUT /api/profile/contact', { body: { name: '\u3164\u115f\u2800', email: null } });
    expect(answer.body).toMatchObject({ code: 'request.invalid', fields: [{ path: '/name' }] });
  });

  it('is nothing that an employer tells of itself', async () => {
    const employer = await arena.employer();
    const profile = { offersNb: '', offersEn: '', sector: 'private' as const, trainingCompany: false, version: 1 };
    const contact = { contactPerMonth: null, contactOccupations: [] };
    await arena.call(employer, 'PUT /api/employer/profile', {
      body: { ...profile, ...contact, aboutNb: '\u2800\u3164 '.repeat(5), aboutEn: 'We\u200b bake.' },
    });
    expect((await arena.call(employer, 'GET /api/employer')).body.employer).toMatchObject({ aboutNb: '', aboutEn: 'We bake.' });
  });

  it('is no part of an address, and letters that only look like others are refused', async () => {
    const ask = (email: string) =>
      arena.call(arena.visitor, 'POST /api/login/links', { body: { email, language: 'nb', returnTo: '/' } });
    for (const email of ['ren\u200b@person.example', '\u202eren@person.example', 'ren@person.example'])
      expect((await ask(email)).status).toBe(204);
    await arena.runJobs();
    const links = await arena.deps.database.pool.query("select distinct email from mail_links where purpose = 'sign-in'");
    expect(links.rows).toEqual([{ email: 'ren@person.example' }]);
    for (const email of ['ren@\uff50erson.example', 'ﬁn@person.example', 'ren\u3164@person.example'])
      expect((await ask(email)).body, email).toMatchObject({ code: 'request.invalid', fields: [{ path: '/email' }] });
  });
});

describe('text that Postgres cannot keep', () => {
  let arena: Arena;
  beforeAll(async () => {
    arena = await openArena();
  });
  afterAll(() => arena.close());

  it.each([nul, halfAPair])('is refused in a body, with the field named, and nothing is saved', async (broken) => {
    const seeker = await arena.seeker({ answers: null });
    const answer = await arena.call(seeker, 'PUT /api/profile', {
      body: { answers: { ...noAnswers, canWords: `kokk${broken}` }, findable: false, version: null },
    });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ code: 'request.invalid', fields: [{ path: '/answers/canWords', rule: 'text' }] });
    expect((await arena.call(seeker, 'GET /api/profile')).body.profile).toBeNull();
  });

  it('is refused in an address', async () => {
    const answer = await arena.app.inject({ url: '/api/opportunities?q=kokk%00' });
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ code: 'request.invalid' });
  });
});
