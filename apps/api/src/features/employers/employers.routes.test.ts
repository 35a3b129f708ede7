import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Arena, openArena } from '../../../test/arena.ts';

let arena: Arena;
beforeAll(async () => {
  arena = await openArena();
});
afterAll(() => arena.close());

const list = async () => (await arena.call(arena.visitor, 'GET /api/employers')).body;
const get = (id: string, language: 'nb' | 'en' = 'nb') =>
  arena.call(arena.visitor, 'GET /api/employers/:id', { params: { id }, query: { language } });

describe('employers for everybody', () => {
  it('are listed with those who offer most first, then by name', async () => {
    const quiet = await arena.employer({ name: 'Ål og Aure AS' });
    const alsoQuiet = await arena.employer({ name: 'Birk AS' });
    const busy = await arena.employer({ name: 'Travel AS' });
    await arena.opportunity(busy);
    await arena.opportunity(busy);
    const mine = [quiet, alsoQuiet, busy].map(({ employerId }) => employerId);
    const rows = (await list()).filter(({ id }) => mine.includes(id));
    expect(rows.map(({ name, open }) => [name, open])).toEqual([
      ['Travel AS', 2],
      ['Birk AS', 0],
      ['Ål og Aure AS', 0],
    ]);
    expect(rows[0]?.municipality).toEqual({ id: '3403', name: 'Hamar' });
  });

  it('show what they offer now, newest first, and leave out what is closed', async () => {
    const employer = await arena.employer({ trainingCompany: true });
    const older = await arena.opportunity(employer, { publishedAt: new Date('2026-01-01') });
    const newer = await arena.opportunity(employer, { publishedAt: new Date('2026-02-01') });
    await arena.opportunity(employer, { status: 'closed' });
    await arena.opportunity(employer, { status: 'draft' });
    const { body } = await get(employer.employerId, 'en');
    expect(body.opportunities.map(({ id }) => id)).toEqual([newer, older]);
    expect(body).toMatchObject({ about: { text: 'We make things.', language: 'en' }, trainingCompany: true });
  });

  it.each(['pending', 'declined', 'paused'] as const)('look missing while they are %s', async (status) => {
    const employer = await arena.employer({ status });
    expect((await list()).some(({ id }) => id === employer.employerId)).toBe(false);
    expect((await get(employer.employerId)).code).toBe('not_found');
  });

  it('tell nothing about who their people are', async () => {
    const employer = await arena.employer({ name: 'Stille AS' });
    expect(JSON.stringify((await get(employer.employerId)).body)).not.toContain('Kontakt i');
  });

  it('are not found by an id that is nobody’s or no id at all', async () => {
    expect((await get('00000000-0000-7000-8000-000000000000')).code).toBe('not_found');
    expect((await get('hamar')).code).toBe('not_found');
  });
});
