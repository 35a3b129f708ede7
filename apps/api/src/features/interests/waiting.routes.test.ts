import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Arena, type EmployerPerson, openArena, type Person } from '../../../test/arena.ts';

let arena: Arena;
let employer: EmployerPerson;
let id: string;
beforeAll(async () => {
  arena = await openArena();
});
beforeEach(async () => {
  employer = await arena.employer();
  id = await arena.opportunity(employer, { requirements: [{ type: 'skill', skillId: 'cooking', hardness: 'must' }] });
});
afterEach(() => {
  arena.now = null;
});
afterAll(() => arena.close());

const express = (seeker: Person, opportunityId = id, strengths: string[] = []) =>
  arena.call(seeker, 'POST /api/opportunities/:id/interests', { params: { id: opportunityId }, body: { strengths } });
const candidates = async (as: Person = employer) =>
  arena.call(as, 'GET /api/employer/opportunities/:id/candidates', { params: { id } });
const answer = (interestId: string, yesOrNo: 'yes' | 'no', as: Person = employer, shareReason = false) =>
  arena.call(as, 'POST /api/interests/:id/answer', {
    params: { id: interestId },
    body: { answer: yesOrNo, reason: 'filled', shareReason },
  });
const withdraw = (as: Person, interestId: string) =>
  arena.call(as, 'POST /api/interests/:id/withdraw', { params: { id: interestId }, body: {} });
const mine = async (seeker: Person) => (await arena.call(seeker, 'GET /api/interests')).body;

describe('own words', () => {
  const words = 'Kanariord: jeg har lyst til å lære å bake.';
  const say = (seeker: Person) =>
    arena.call(seeker, 'POST /api/opportunities/:id/interests', { params: { id }, body: { strengths: [], ownWords: words } });
  const change = (seeker: Person, interestId: string, ownWords: string) =>
    arena.call(seeker, 'PUT /api/interests/:id/words', { params: { id: interestId }, body: { ownWords } });

  it('are nowhere before two yeses: no list, letter, notice or log; then they open', async () => {
    const seeker = await arena.seeker({ answers: { canWords: 'Jeg lager mat.' } });
    const { body } = await say(seeker);
    await arena.runJobs();
    const { rows: log } = await arena.deps.database.pool.query('select * from status_changes where subject_id = $1', [body.id]);
    const seen = JSON.stringify([await candidates(), await arena.letters(), log]);
    expect(seen).not.toContain('Kanariord');
    await answer(body.id, 'yes');
    expect((await candidates()).body.interested[0]?.opened?.ownWords).toBe(`${words}\n\nJeg lager mat.`);
  });

  it('may be changed until the employer has opened them, by their own writer alone', async () => {
    const seeker = await arena.seeker();
    const { body } = await say(seeker);
    expect((await change(await arena.seeker(), body.id, 'Andre ord')).code).toBe('not_found');
    expect((await change(seeker, body.id, 'x'.repeat(601))).code).toBe('request.invalid');
    expect((await change(seeker, body.id, 'Nye ord')).status).toBe(204);
    expect((await mine(seeker))[0]?.ownWords).toBe('Nye ord');
    await arena.call(employer, 'POST /api/interests/:id/seen', { params: { id: body.id }, body: {} });
    expect((await change(seeker, body.id, 'For sent')).code).toBe('interest.already_seen');
    await answer(body.id, 'no');
    expect((await change(seeker, body.id, 'For sent')).code).toBe('interest.already_answered');
    expect((await mine(seeker))[0]?.ownWords).toBe('');
  });
});

describe('opened by the other side', () => {
  const see = (as: Person, interestId: string) =>
    arena.call(as, 'POST /api/interests/:id/seen', { params: { id: interestId }, body: {} });

  it('is seen once, by the employer it was sent to, and waits still', async () => {
    const seeker = await arena.seeker();
    const { body } = await express(seeker);
    expect((await see(await arena.employer(), body.id)).code).toBe('not_found');
    expect((await see(seeker, body.id)).status).toBe(204);
    expect((await mine(seeker))[0]).toMatchObject({ status: 'sent', seenAt: null });
    const seen = await Promise.all([employer, await arena.colleague(employer), employer].map((one) => see(one, body.id)));
    expect(seen.map(({ status }) => status)).toEqual([204, 204, 204]);
    const [own] = await mine(seeker);
    expect(own).toMatchObject({ status: 'seen', seenAt: expect.any(String), answerBy: expect.any(String) });
    const { rows } = await arena.deps.database.pool.query(
      "select actor_role from status_changes where subject_id = $1 and to_status = 'seen'",
      [body.id],
    );
    expect(rows).toEqual([{ actor_role: 'employer' }]);
    expect((await withdraw(seeker, body.id)).status).toBe(204);
    expect((await see(employer, body.id)).status).toBe(204);
    expect((await mine(seeker))[0]?.status).toBe('withdrawn');
  });
});
