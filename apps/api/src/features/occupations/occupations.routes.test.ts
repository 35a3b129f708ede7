import { occupations } from '@arena/taxonomy/occupations';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Arena, type EmployerPerson, openArena } from '../../../test/arena.ts';

let arena: Arena;
let employer: EmployerPerson;
beforeAll(async () => {
  arena = await openArena();
  employer = await arena.employer();
});
afterAll(() => arena.close());

const list = async (q?: string, language: 'nb' | 'en' = 'nb') =>
  (await arena.call(arena.visitor, 'GET /api/occupations', { query: { language, ...(q === undefined ? {} : { q }) } })).body;
const get = (code: string, language: 'nb' | 'en' = 'nb') =>
  arena.call(arena.visitor, 'GET /api/occupations/:code', { params: { code }, query: { language } });

describe('occupations', () => {
  it('are all there, each in one field, with how many are open', async () => {
    await arena.opportunity(employer, { occupationCode: '5120' });
    const all = (await list()).flatMap((field) => field.occupations);
    expect(all).toHaveLength(occupations.length);
    expect(all.find(({ code }) => code === '5120')).toEqual({ code: '5120', name: 'Kokk', open: 1 });
  });

  it('are found by what people call them, in either language', async () => {
    const names = async (q: string, language: 'nb' | 'en') =>
      (await list(q, language)).flatMap((field) => field.occupations.map(({ name }) => name));
    expect(await names('sjukepleiar', 'nb')).toContain('Sykepleier');
    expect(await names('nurse', 'en')).toContain('Nurse');
    expect(await names('xyzzyk', 'nb')).toEqual([]);
  });

  it('tell what they are and take, whom to ask for approval, what is near and what is open', async () => {
    const id = await arena.opportunity(employer, { occupationCode: '2223' });
    const { body } = await get('2223', 'en');
    expect(body).toMatchObject({ name: 'Nurse', entry: 'authorised', openCount: 1 });
    expect(body.about.length).toBeGreaterThan(40);
    expect(body.skills.length).toBeGreaterThan(2);
    expect(body.regulated[0]).toMatchObject({ name: 'Nurse', coverage: 'all' });
    expect(body.regulated[0]?.authority.url).toMatch(/^https:/);
    expect(body.near.map(({ code }) => code)).not.toContain('2223');
    expect(body.near.length).toBeGreaterThan(0);
    expect(body.open.map((card) => card.id)).toEqual([id]);
  });

  it('can be told for every group there is, in both languages', async () => {
    for (const { code } of occupations) {
      for (const language of ['nb', 'en'] as const) {
        const { status, body } = await get(code, language);
        expect(status, code).toBe(200);
        expect(body.field.name, code).not.toBe('');
      }
    }
  });

  it('are not found by a code that is none', async () => {
    expect((await get('9999')).code).toBe('not_found');
    expect((await get('abc')).code).toBe('not_found');
  });
});
