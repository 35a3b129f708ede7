import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Arena, type EmployerPerson, openArena, type Person } from '../../../test/arena.ts';
import { firstSentence } from './posters.rules.ts';
import { readQr } from './read-qr.fixture.ts';

let arena: Arena;
let employer: EmployerPerson;
beforeAll(async () => {
  arena = await openArena();
  employer = await arena.employer({ name: 'Oppdiktet bakeri' });
});
afterAll(() => arena.close());

const offer = () =>
  arena.opportunity(employer, {
    titleNb: 'Baker på natta',
    titleEn: 'Night baker',
    descriptionNb: 'Du baker brød og boller. Resten lærer du av oss.',
    requirements: [
      { type: 'language', language: 'nb', oral: 'A2', written: null, hardness: 'must' },
      { type: 'licence', licenceId: 'B', hardness: 'trainable' },
    ],
  });
const file = (id: string, as: Person, language = 'nb') =>
  arena.app.inject({
    url: `/api/employer/opportunities/${id}/poster.pdf?language=${language}`,
    headers: as.cookie === null ? {} : { cookie: as.cookie },
  });

describe('a poster', () => {
  test('says what it is in few words, and its code leads to the opportunity, in both languages', async () => {
    const id = await offer();
    const read = async (language: 'nb' | 'en') =>
      (await arena.call(employer, 'GET /api/employer/opportunities/:id/poster', { params: { id }, query: { language } })).body;
    const [nb, en] = [await read('nb'), await read('en')];
    expect(nb).toMatchObject({
      title: 'Baker på natta',
      employerName: 'Kontakt i Oppdiktet bakeri',
      place: 'Hamar',
      line: 'Du baker brød og boller.',
      learned: ['B: personbil'],
      isOpen: true,
    });
    expect(en.title).toBe('Night baker');
    expect(readQr(nb.code)).toBe(`http://localhost:3000/muligheter/${id}`);
    expect(readQr(en.code)).toBe(`http://localhost:3000/en/opportunities/${id}`);
    expect(readQr(en.code)).toBe(en.address);
  });

  test('is an A4 sheet with a title, a language, and tags that say what the code is', async () => {
    const id = await offer();
    const answer = await file(id, employer, 'en');
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toBe('application/pdf');
    expect(answer.headers['content-disposition']).toContain('poster.pdf');
    const text = answer.rawPayload.toString('latin1');
    expect(text.startsWith('%PDF-1.7')).toBe(true);
    expect(text).toContain('/MediaBox [0 0 595.28 841.89]');
    expect(text).toContain('/Marked true');
    expect(text).toContain('(en-GB)');
    expect(text).toContain('/S /H1');
    expect(text).toContain('/S /Figure');
    expect(text).toContain(`QR code that leads to http://localhost:3000/en/opportunities/${id}`);
    expect(text).toContain('/DisplayDocTitle true');
    expect(text.match(/\/Type \/Page\b/g)).toHaveLength(1);
  });

  test('with the longest words stays on one sheet', async () => {
    const id = await arena.opportunity(employer, {
      titleNb: `${'Spesialkonsulent '.repeat(7)}`.slice(0, 119),
      descriptionNb: 'Lange ord '.repeat(200),
      requirements: ['AM', 'A1', 'A2', 'B', 'BE', 'C', 'CE'].map((licenceId) => ({
        type: 'licence' as const,
        licenceId: licenceId as 'B',
        hardness: 'trainable' as const,
      })),
    });
    const text = (await file(id, employer)).rawPayload.toString('latin1');
    expect(text.match(/\/Type \/Page\b/g)).toHaveLength(1);
  });

  test('is for the approved employer’s own alone, and printed only of what can be opened', async () => {
    const id = await offer();
    for (const other of [await arena.employer(), await arena.seeker(), await arena.employerWithoutOrganisation()])
      expect((await file(id, other)).statusCode).toBe(404);
    expect((await file(id, arena.visitor)).statusCode).toBe(401);
    const draft = await arena.opportunity(employer, { status: 'draft', publishedAt: null });
    expect((await file(draft, employer)).json()).toMatchObject({ code: 'opportunity.not_open' });
    const pending = await arena.employer({ status: 'pending' });
    expect((await file(await arena.opportunity(pending), pending)).statusCode).toBe(404);
  });
});

test('the line is the first sentence, and never half a word', () => {
  expect(firstSentence('\n\nHei! Mer her.')).toBe('Hei!');
  expect(firstSentence('Ingen slutt')).toBe('Ingen slutt');
  expect(firstSentence('')).toBe('');
  const long = firstSentence('ord '.repeat(100));
  expect(long.length).toBeLessThan(165);
  expect(long.endsWith('ord …')).toBe(true);
});
