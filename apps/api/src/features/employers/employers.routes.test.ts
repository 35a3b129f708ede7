import type { ApiQuery } from '@arena/contract/api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Arena, openArena } from '../../../test/arena.ts';
import { employerAnswers } from '../../db/schema/interests.ts';

let arena: Arena;
beforeAll(async () => {
  arena = await openArena();
});
afterAll(() => arena.close());

const list = async (query: ApiQuery<'GET /api/employers'> = {}) =>
  (await arena.call(arena.visitor, 'GET /api/employers', { query })).body;
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
    const rows = (await list()).employers.filter(({ id }) => mine.includes(id));
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
    expect((await list()).employers.some(({ id }) => id === employer.employerId)).toBe(false);
    expect((await get(employer.employerId)).code).toBe('not_found');
  });

  it('are found by a part of the name, and counted by municipality and kind under the other filters', async () => {
    const smithy = await arena.employer({ name: 'Øvre Smie AS' });
    await arena.opportunity(smithy, { kind: 'visit' });
    const found = await list({ q: 'ovre smie' });
    expect(found).toMatchObject({ total: 1, page: 1, pageCount: 1, kinds: [{ id: 'visit', count: 1 }] });
    expect(found.municipalities).toEqual([{ id: '3403', name: 'Hamar', count: 1 }]);
    expect((await list({ q: 'ovre smie', kind: 'job' })).kinds).toEqual([{ id: 'visit', count: 1 }]);
    expect((await list({ q: 'finnes ikke' })).employers).toEqual([]);
    expect((await list({ page: 400 })).page).toBe((await list()).pageCount);
  });

  it('say when they answer fast, and tell common facts of the place', async () => {
    const quick = await arena.employer({ name: 'Kjapp AS' });
    const askedAt = new Date(Date.now() - 20 * 86_400_000);
    await arena.deps.database.queries
      .insert(employerAnswers)
      .values(Array.from({ length: 10 }, () => ({ employerId: quick.employerId, askedAt, answeredAt: askedAt })));
    await arena.opportunity(quick, { workplaceFacts: ['quiet', 'step-free'] });
    await arena.opportunity(quick, { workplaceFacts: ['step-free'] });
    expect((await list({ fast: '1' })).employers.map(({ name }) => name)).toEqual(['Kjapp AS']);
    expect((await get(quick.employerId, 'en')).body).toMatchObject({
      sector: 'private',
      answerHabit: { answeredPercent: 100, medianDays: 1 },
      workplaceFacts: [{ id: 'step-free', name: expect.stringContaining('stairs') }],
    });
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
