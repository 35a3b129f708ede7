import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Arena, openArena, type Person } from '../../../test/arena.ts';
import { interests } from '../../db/schema/interests.ts';

let arena: Arena;
let administrator: Person;
beforeAll(async () => {
  arena = await openArena();
  administrator = await arena.administrator();
});
afterAll(() => arena.close());

const decide = (id: string, decision: 'approve' | 'decline', options: { reason?: string; version?: number; as?: Person } = {}) =>
  arena.call(options.as ?? administrator, 'POST /api/administration/employers/:id/decision', {
    params: { id },
    body: { decision, reason: options.reason ?? '', version: options.version ?? 1 },
  });

describe('employers to decide on', () => {
  it('stand oldest first, with who registered them', async () => {
    const waiting = await arena.employer({ status: 'pending' });
    const later = await arena.employer({ status: 'pending' });
    await arena.employer({ status: 'approved' });
    const { body } = await arena.call(administrator, 'GET /api/administration/employers', { query: { show: 'waiting' } });
    expect(body.employers.map(({ id }) => id)).toEqual([waiting.employerId, later.employerId]);
    expect(body.employers[0]).toMatchObject({
      id: waiting.employerId,
      status: 'pending',
      registeredBy: waiting.name,
      municipality: { name: 'Hamar' },
    });
    expect(body.counts).toContainEqual({ id: 'waiting', count: 2 });
    expect(body.counts).toContainEqual({ id: 'approved', count: 1 });
  });

  it('are nobody else’s business', async () => {
    const waiting = await arena.employer({ status: 'pending' });
    for (const as of [await arena.seeker(), await arena.caseworker(), waiting]) {
      expect((await arena.call(as, 'GET /api/administration/employers')).code).toBe('not_found');
      expect((await decide(waiting.employerId, 'approve', { as })).code).toBe('not_found');
    }
    expect((await arena.call(waiting, 'GET /api/employer')).body.employer?.status).toBe('pending');
  });

  it('are approved: what they have open becomes visible, and they are told', async () => {
    const employer = await arena.employer({ status: 'pending' });
    const id = await arena.opportunity(employer, { titleNb: 'Isbjørnpasser' });
    expect(arena.deps.market.get(id)).toBeUndefined();
    const answer = await decide(employer.employerId, 'approve');
    expect(answer.body).toMatchObject({ status: 'approved', version: 2 });
    await arena.runJobs();
    await vi.waitFor(() => expect(arena.deps.market.get(id)).toBeDefined());
    const found = await arena.call(arena.visitor, 'GET /api/opportunities', { query: { q: 'isbjørnpasser' } });
    expect(found.body.hits.map((hit) => hit.id)).toEqual([id]);
    const letters = await arena.letters();
    expect(letters.map(({ key }) => key)).toContain(`employer.moved:${employer.employerId}:2:${employer.accountId}`);
  });

  it('are declined with a reason that they read, and not without', async () => {
    const employer = await arena.employer({ status: 'pending' });
    expect((await decide(employer.employerId, 'decline', { reason: ' ' })).code).toBe('employer.reason_required');
    await decide(employer.employerId, 'decline', { reason: 'Ring oss, så finner vi ut av det.' });
    const { body } = await arena.call(employer, 'GET /api/employer');
    expect(body.employer).toMatchObject({ status: 'declined', reason: 'Ring oss, så finner vi ut av det.' });
  });

  it('are decided once, also by two administrators at once', async () => {
    const employer = await arena.employer({ status: 'pending' });
    const other = await arena.administrator();
    const answers = await Promise.all([
      decide(employer.employerId, 'approve'),
      decide(employer.employerId, 'decline', { reason: 'Nei.', as: other }),
    ]);
    expect(answers.map(({ code }) => code).sort()).toEqual(['employer.already_decided', null].sort());
    const { rows } = await arena.deps.database.pool.query(
      "select 1 from status_changes where subject_type = 'employer' and subject_id = $1 and from_status = 'pending'",
      [employer.employerId],
    );
    expect(rows).toHaveLength(1);
  });

  it('are decided as they were read', async () => {
    const employer = await arena.employer({ status: 'pending' });
    expect((await decide(employer.employerId, 'approve', { version: 7 })).code).toBe('version.stale');
    expect((await decide('00000000-0000-7000-8000-000000000000', 'approve')).code).toBe('not_found');
  });
});

describe('numbers', () => {
  it('count people from ten, and things from one', async () => {
    const read = async () => (await arena.call(administrator, 'GET /api/administration/counts')).body;
    const step = (counts: Awaited<ReturnType<typeof read>>, id: string) => counts.steps.find((one) => one.id === id)?.count;
    const place = (counts: Awaited<ReturnType<typeof read>>, id: string) => counts.municipalities.find((one) => one.id === id);

    const employer = await arena.employer();
    const opportunityId = await arena.opportunity(employer, { placeId: 'gjovik' });
    const seekers: Person[] = [];
    for (let count = 0; count < 12; count++) seekers.push(await arena.seeker({ answers: { homePlaceId: 'hamar' } }));
    for (const seeker of seekers.slice(0, 3))
      await arena.deps.database.queries
        .insert(interests)
        .values({ opportunityId, seekerId: seeker.accountId, direction: 'from-seeker' });
    const few = await read();
    expect(step(few, 'interests-sent')).toBeNull();
    expect(place(few, '3407')).toMatchObject({ name: 'Gjøvik', opportunities: 1, interests: null, profiles: 0 });
    expect(place(few, '3403')).toMatchObject({ profiles: 12, interests: 0 });

    for (const seeker of seekers.slice(3))
      await arena.deps.database.queries
        .insert(interests)
        .values({ opportunityId, seekerId: seeker.accountId, direction: 'from-seeker' });
    const many = await read();
    expect(step(many, 'interests-sent')).toBe(12);
    expect(place(many, '3407')?.interests).toBe(12);
    expect(step(many, 'interests-accepted')).toBe(0);
    expect(step(many, 'opportunities-open')).toBeGreaterThan(0);
  });

  it('are for administrators', async () => {
    const caseworker = await arena.caseworker();
    expect((await arena.call(caseworker, 'GET /api/administration/counts')).code).toBe('not_found');
    expect((await arena.call(arena.visitor, 'GET /api/administration/system')).code).toBe('session.required');
  });
});

describe('the machinery', () => {
  it('is alive when it answers, and shows when a worker was last heard', async () => {
    const read = async () => {
      const { body } = await arena.call(administrator, 'GET /api/administration/system');
      return Object.fromEntries(body.parts.map((part) => [part.id, part]));
    };
    expect((await read()).jobs?.state).toBe('degraded');
    await arena.deps.database.pool.query("insert into heartbeats (name, at, detail) values ('worker', now(), '{}')");
    const alive = await read();
    expect(Object.values(alive).map((part) => part?.state)).toEqual(['alive', 'alive', 'alive', 'alive']);
    expect(alive.database?.detail.milliseconds).toBeGreaterThan(0);
    await arena.deps.database.pool.query("update heartbeats set at = now() - interval '1 hour'");
    expect((await read()).jobs).toMatchObject({ state: 'down', detail: { failed: 0 } });
  });
});
