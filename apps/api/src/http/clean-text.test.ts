import { noAnswers } from '@arena/contract/no-answers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Arena, openArena } from '../../test/arena.ts';
import { findBrokenText } from './clean-text.ts';

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
