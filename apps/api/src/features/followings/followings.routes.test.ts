import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Arena, openArena, type Person } from '../../../test/arena.ts';

let arena: Arena;
beforeAll(async () => {
  arena = await openArena();
});
afterEach(() => {
  arena.now = null;
});
afterAll(() => arena.close());

const invite = (seeker: Person) => arena.call(seeker, 'POST /api/followings', { body: {} });
const accept = (caseworker: Person, code: string) => arena.call(caseworker, 'POST /api/followings/accept', { body: { code } });
const end = (by: Person, id: string) => arena.call(by, 'POST /api/followings/:id/end', { params: { id }, body: {} });

describe('a code', () => {
  it('lets one caseworker follow the person who made it, and is stored as a hash', async () => {
    const seeker = await arena.seeker({ name: 'Anna Utprøver' });
    const caseworker = await arena.caseworker({ name: 'Vera Veileder', office: 'NAV Gjøvik (demo)' });
    const { status, body } = await invite(seeker);
    expect(status).toBe(201);
    expect(body.code).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/);
    const { rows } = await arena.deps.database.pool.query('select code_hash from followings where id = $1', [body.id]);
    expect(rows[0].code_hash).not.toContain(body.code.replace('-', ''));
    expect((await arena.call(seeker, 'GET /api/followings/own')).body).toMatchObject([
      { id: body.id, status: 'offered', caseworkerName: null, codeExpiresAt: body.expiresAt },
    ]);

    expect((await accept(caseworker, ` ${body.code.toLowerCase().replace('-', ' ')}`)).body).toEqual({ id: body.id });
    expect((await arena.call(caseworker, 'GET /api/followings')).body).toMatchObject([
      { id: body.id, name: 'Anna Utprøver', waiting: 0, agreed: 0, referred: 0 },
    ]);
    expect((await arena.call(seeker, 'GET /api/followings/own')).body).toMatchObject([
      { status: 'active', caseworkerName: 'Vera Veileder', office: 'NAV Gjøvik (demo)', codeExpiresAt: null },
    ]);
  });

  it('that is unknown, used, replaced, ended or too old looks the same', async () => {
    const [seeker, caseworker] = [await arena.seeker(), await arena.caseworker()];
    const answers = [await accept(caseworker, 'AAAA-BBBB'), await accept(caseworker, 'hello there')];

    const replaced = (await invite(seeker)).body.code;
    const used = (await invite(seeker)).body.code;
    answers.push(await accept(caseworker, replaced));
    expect((await accept(caseworker, used)).status).toBe(200);
    answers.push(await accept(await arena.caseworker(), used));

    const ended = (await invite(seeker)).body;
    await end(seeker, ended.id);
    answers.push(await accept(caseworker, ended.code));

    const old = (await invite(seeker)).body.code;
    arena.now = new Date(Date.now() + 7 * 86_400_000 + 1000);
    answers.push(await accept(caseworker, old));
    for (const { status, body } of answers) {
      expect(status).toBe(404);
      expect(body).toEqual({ code: 'following.code_unknown', params: {} });
    }
    expect((await arena.call(seeker, 'GET /api/followings/own')).body).toMatchObject([{ status: 'active' }]);
  });

  it('says so when the caseworker follows already, and can still be given to another', async () => {
    const [seeker, caseworker, other] = [await arena.seeker(), await arena.caseworker(), await arena.caseworker()];
    await arena.following(caseworker, seeker);
    const { code } = (await invite(seeker)).body;
    expect((await accept(caseworker, code)).code).toBe('following.already_followed');
    expect((await accept(other, code)).status).toBe(200);
  });

  it('is one however often it is asked for at once, and goes to one of two who use it at once', async () => {
    const [seeker, one, two] = [await arena.seeker(), await arena.caseworker(), await arena.caseworker()];
    const made = await Promise.all([invite(seeker), invite(seeker), invite(seeker)]);
    expect((await arena.call(seeker, 'GET /api/followings/own')).body).toHaveLength(1);
    const used = await Promise.all(made.flatMap(({ body }) => [accept(one, body.code), accept(two, body.code)]));
    expect(used.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('needs a name that the caseworker can know the person by', async () => {
    const nameless = await arena.seeker({ name: '' });
    expect((await arena.call(nameless, 'POST /api/followings', { body: {} })).code).toBe('profile.name_missing');
  });

  it('needs a profile to show', async () => {
    const nobody = await arena.seeker({ answers: null });
    expect((await invite(nobody)).code).toBe('profile.missing');
  });
});

describe('following', () => {
  it('shows what fits the person, from our own employers only, with what was proposed', async () => {
    const [seeker, caseworker] = [
      await arena.seeker({ name: 'Kari Kokk', answers: { homePlaceId: 'hamar', wantedOccupations: ['9412'] } }),
      await arena.caseworker(),
    ];
    const id = await arena.following(caseworker, seeker);
    const employer = await arena.employer();
    const opportunityId = await arena.opportunity(employer);
    const imported = await arena.opportunity(employer, { source: 'nav-feed', externalId: 'ad-1' });
    const before = await arena.call(caseworker, 'GET /api/followings/:id/matches', { params: { id }, query: {} });
    expect(before.body.person.name).toBe('Kari Kokk');
    const found = before.body.matches.find(({ opportunity }) => opportunity.id === opportunityId);
    expect(found).toMatchObject({ proposal: null });
    expect(found?.match.reasons.length).toBeGreaterThan(0);
    expect(before.body.matches.map(({ opportunity }) => opportunity.id)).not.toContain(imported);

    const sent = await arena.call(caseworker, 'POST /api/followings/:id/proposals', {
      params: { id },
      body: { opportunityId, note: '' },
    });
    const after = await arena.call(caseworker, 'GET /api/followings/:id/matches', { params: { id }, query: {} });
    expect(after.body.matches.find(({ opportunity }) => opportunity.id === opportunityId)?.proposal).toEqual({
      id: sent.body.id,
      status: 'sent',
    });
    expect(after.body.person.waiting).toBe(1);
  });

  it.each(['seeker', 'caseworker'] as const)('ended by the %s shows nothing more at the next request', async (who) => {
    const [seeker, caseworker] = [await arena.seeker(), await arena.caseworker()];
    const id = await arena.following(caseworker, seeker);
    const opportunityId = await arena.opportunity(await arena.employer());
    await arena.call(caseworker, 'POST /api/followings/:id/proposals', { params: { id }, body: { opportunityId, note: '' } });

    expect((await end(who === 'seeker' ? seeker : caseworker, id)).status).toBe(204);
    expect((await arena.call(caseworker, 'GET /api/followings')).body).toEqual([]);
    expect((await arena.call(caseworker, 'GET /api/proposals', { query: {} })).body).toEqual([]);
    expect((await arena.call(caseworker, 'GET /api/followings/:id/matches', { params: { id }, query: {} })).code).toBe(
      'not_found',
    );
    const proposing = { params: { id }, body: { opportunityId, note: '' } };
    expect((await arena.call(caseworker, 'POST /api/followings/:id/proposals', proposing)).code).toBe('following.ended');
    expect((await end(seeker, id)).code).toBe('following.ended');
    expect((await arena.call(seeker, 'GET /api/followings/own')).body).toMatchObject([{ status: 'ended' }]);
  });

  it('of somebody else looks like one that does not exist', async () => {
    const [seeker, caseworker] = [await arena.seeker(), await arena.caseworker()];
    const id = await arena.following(caseworker, seeker);
    const [other, otherSeeker] = [await arena.caseworker(), await arena.seeker()];
    const missing = '00000000-0000-7000-8000-000000000000';
    const read = (as: Person, which: string) =>
      arena.call(as, 'GET /api/followings/:id/matches', { params: { id: which }, query: {} });
    expect((await read(other, id)).body).toEqual((await read(other, missing)).body);
    expect((await read(seeker, id)).code).toBe('not_found');
    for (const stranger of [other, otherSeeker, await arena.employer()]) {
      expect((await end(stranger, id)).body).toEqual((await end(stranger, missing)).body);
    }
    expect((await arena.call(arena.visitor, 'GET /api/followings')).code).toBe('session.required');
    expect((await read(caseworker, id)).status).toBe(200);
  });
});
