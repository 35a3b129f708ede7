import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Arena, openArena } from '../../../test/arena.ts';
import { openBrowser } from '../../../test/browser.ts';
import { sweepSessions } from './sessions.service.ts';
import { setAccountLanguage, upsertAccount } from './sessions.store.ts';

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

  const later = new Date('2100-01-01T00:31:00Z');
  describe('that ended because it was not used', () => {
    afterEach(() => {
      arena.now = null;
    });
    const begun = async () => {
      const { cookie, accountId } = await arena.seeker();
      await arena.deps.database.pool.query("update sessions set expires_at = '2100-01-01T10:00:00Z' where account_id = $1", [
        accountId,
      ]);
      const [name = '', value = ''] = (cookie ?? '').split('=');
      return openBrowser(arena.app, new Map([[name, value]]));
    };

    it('is said to have ended so, once, and is no session to whoever asks again', async () => {
      const browser = await begun();
      expect((await browser.send('GET', '/api/session')).body.endedIdle).toBe(false);
      arena.now = later;
      await sweepSessions(arena.deps);
      const told = await browser.send('GET', '/api/session');
      expect(told.body).toMatchObject({ actor: null, endedIdle: true });
      expect(told.setCookies.join()).toMatch(/arena_local_session=; Max-Age=0/);
      expect((await browser.send('GET', '/api/session')).body.endedIdle).toBe(false);
    });

    it('says why in the refusal, which any page of one’s own begins with', async () => {
      const browser = await begun();
      arena.now = later;
      expect((await browser.send('GET', '/api/profile')).body).toEqual({ code: 'session.required', params: { ended: 'idle' } });
      expect((await openBrowser(arena.app).send('GET', '/api/profile')).body).toEqual({ code: 'session.required', params: {} });
    });

    it('is not said of one that was ended elsewhere, or has lasted its ten hours', async () => {
      const browser = await begun();
      await arena.deps.database.pool.query('delete from sessions');
      expect((await browser.send('GET', '/api/session')).body.endedIdle).toBe(false);
      const long = await begun();
      arena.now = new Date('2100-01-01T10:00:01Z');
      expect((await long.send('GET', '/api/session')).body.endedIdle).toBe(false);
      await sweepSessions(arena.deps);
      expect((await arena.deps.database.pool.query('select from sessions')).rowCount).toBe(0);
    });
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

describe('the language of letters', () => {
  it('follows the one somebody signs in with, until they choose one', async () => {
    const signIn = (language: 'nb' | 'en') =>
      upsertAccount(arena.deps.database.queries, { issuer: 'idporten', subject: 'speaks', name: '', email: null, language });
    const kept = async (id: string) =>
      (await arena.deps.database.pool.query('select language from accounts where id = $1', [id])).rows[0]?.language;
    const { id } = await signIn('nb');
    await signIn('en');
    expect(await kept(id)).toBe('en');
    await setAccountLanguage(arena.deps.database.queries, id, 'nb');
    await signIn('en');
    expect(await kept(id)).toBe('nb');
  });
});

describe('name and e-mail at the next login', () => {
  const signIn = (issuer: 'idporten' | 'ansattporten' | 'entra', name: string, email: string | null) =>
    upsertAccount(arena.deps.database.queries, { issuer, subject: 'the same', name, email, language: 'nb' });
  const kept = async (id: string) =>
    (await arena.deps.database.pool.query('select name, email from accounts where id = $1', [id])).rows[0];

  it('stay as the person told them to ID-porten’s account, and are filled in while nothing is told', async () => {
    const { id } = await signIn('idporten', '', null);
    await signIn('idporten', 'Nora Nykommer', null);
    await signIn('idporten', 'Noe Annet', 'nora@person.example');
    await signIn('idporten', '', 'annen@person.example');
    expect(await kept(id)).toEqual({ name: 'Nora Nykommer', email: 'nora@person.example' });
  });

  it.each(['ansattporten', 'entra'] as const)('follow %s, which knows them, unless it is silent', async (issuer) => {
    const { id } = await signIn(issuer, 'Per Før', 'per@bedrift.example');
    await signIn(issuer, 'Per Etter', 'per.etter@bedrift.example');
    await signIn(issuer, '', null);
    expect(await kept(id)).toEqual({ name: 'Per Etter', email: 'per.etter@bedrift.example' });
  });

  it.each([
    ['/api/login/nobody?language=en', '/en/sign-in?problem=not_found'],
    ['/api/login/idporten?language=xx', '/logg-inn?problem=request.invalid'],
    ['/api/login/idporten/callback?code=a&state=b', '/logg-inn?problem=login.expired'],
  ])('a sign-in address that leads nowhere, %s, becomes the sign-in page', async (url, page) => {
    const answer = await arena.app.inject({ method: 'GET', url });
    expect({ status: answer.statusCode, location: answer.headers.location }).toEqual({ status: 303, location: page });
  });
});
