import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Arena, openArena } from '../../../test/arena.ts';

let arena: Arena;
beforeAll(async () => {
  arena = await openArena();
});
afterAll(() => arena.close());

describe('sessions', () => {
  it('a visitor is nobody', async () => {
    const { body } = await arena.call(arena.visitor, 'GET /api/session');
    expect(body.actor).toBeNull();
  });

  it('somebody signed in is told who they are, and is nobody again after signing out', async () => {
    const employer = await arena.employer({ name: 'Grønn Gren AS' });
    const before = await arena.call(employer, 'GET /api/session');
    expect(before.body.actor).toMatchObject({ role: 'employer', organisation: { name: 'Grønn Gren AS', status: 'approved' } });
    expect((await arena.call(employer, 'DELETE /api/session')).status).toBe(204);
    expect((await arena.call(employer, 'GET /api/session')).body.actor).toBeNull();
  });

  it('a session that was not used for half an hour is over', async () => {
    const seeker = await arena.seeker();
    arena.now = new Date('2100-01-01T00:31:00Z');
    expect((await arena.call(seeker, 'GET /api/profile')).code).toBe('session.required');
    arena.now = null;
  });

  it('refuses a form sent from another site', async () => {
    const seeker = await arena.seeker();
    const answer = await arena.app.inject({
      method: 'DELETE',
      url: '/api/session',
      headers: { cookie: seeker.cookie ?? '', 'sec-fetch-site': 'cross-site' },
    });
    expect(answer.statusCode).toBe(403);
    expect((await arena.call(seeker, 'GET /api/session')).body.actor).not.toBeNull();
  });
});
