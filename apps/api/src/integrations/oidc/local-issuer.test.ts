import { createServer, type Server } from 'node:net';
import formbody from '@fastify/formbody';
import helmet from '@fastify/helmet';
import fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { IssuerName } from './identity.ts';
import { localIssuerRoutes } from './local-issuer.routes.ts';
import { createLocalIssuers, type LocalIssuers, type LocalPerson } from './local-issuer.ts';
import { LoginError, OidcUnavailableError } from './login-error.ts';
import { createLogin, type IssuerConfig, type Login, type PendingLogin } from './oidc-client.ts';

const description = { nb: 'Oppdiktet', en: 'Invented' };
const organisation = { organisationNumber: '974760673', name: 'Prøvebedriften AS' };
const people: LocalPerson[] = [
  { issuer: 'idporten', subject: 'seeker-1', name: 'Prøve <Jobbsøker>', email: 'seeker@example.test', description },
  { issuer: 'idporten', subject: 'seeker-low', name: 'Lav Prøve', email: null, description, acr: 'idporten-loa-low' },
  {
    issuer: 'ansattporten',
    subject: 'employer-1',
    name: 'Prøve Arbeidsgiver',
    email: null,
    description,
    organisations: [organisation],
  },
  { issuer: 'ansattporten', subject: 'employer-none', name: 'Uten Virksomhet', email: null, description },
  {
    issuer: 'entra',
    subject: 'staff-1',
    name: 'Prøve Veileder',
    email: null,
    description,
    groups: ['caseworkers'],
    navIdent: 'X000000',
  },
  { issuer: 'entra', subject: 'staff-none', name: 'Uten Rolle', email: null, description },
];
const allowList = { administrators: [], caseworkerGroup: 'caseworkers' };

let app: FastifyInstance;
let issuers: LocalIssuers;
let login: Login;
let baseUrl: string;

beforeAll(async () => {
  const port = await freePort();
  baseUrl = `http://localhost:${port}`;
  issuers = createLocalIssuers({ baseUrl, people, nodeEnv: 'test', allowList });
  login = createLogin(issuers.configs);
  app = fastify();
  // What the real app has around it: parsers that would eat the forms, and headers that must survive.
  await app.register(formbody);
  await app.register(helmet, { strictTransportSecurity: false });
  app.addHook('onRequest', async (_request, reply) => void reply.header('x-from-app', 'yes'));
  await app.register(localIssuerRoutes, { issuers });
  await app.listen({ port, host: 'localhost' });
});

afterAll(() => app.close());

describe('logging in through the practice issuers', () => {
  test('a seeker comes back from ID-porten with level, session and nothing that belongs elsewhere', async () => {
    expect(await logInAs('idporten', 'seeker-1')).toEqual({
      issuer: 'idporten',
      subject: 'seeker-1',
      name: 'Prøve <Jobbsøker>',
      email: 'seeker@example.test',
      acr: 'idporten-loa-high',
      sessionId: expect.stringMatching(/.+/),
      idTokenHint: expect.stringMatching(/^ey/),
      organisations: [],
      navIdent: null,
      groups: [],
    });
  });

  test('an employer comes back from Ansattporten with organisations', async () => {
    expect(await logInAs('ansattporten', 'employer-1')).toMatchObject({ subject: 'employer-1', organisations: [organisation] });
  });

  test('an employer without organisations is logged in all the same', async () => {
    expect(await logInAs('ansattporten', 'employer-none')).toMatchObject({ subject: 'employer-none', organisations: [] });
  });

  test('staff come back from Entra ID keyed on oid, with groups and ident', async () => {
    expect(await logInAs('entra', 'staff-1')).toMatchObject({ subject: 'staff-1', groups: ['caseworkers'], navIdent: 'X000000' });
  });

  test('one browser can log in as somebody else straight after', async () => {
    const browser = new Browser();
    for (const subject of ['seeker-1', 'seeker-low', 'seeker-1']) {
      const { url, state } = await login.begin('idporten', { uiLocale: 'nb', acrValues: [] });
      expect((await login.finish('idporten', await browser.choose(url, { subject }), state)).subject).toBe(subject);
    }
  });
});

describe('a login that must not succeed', () => {
  test('turning back is told apart from a fault', async () => {
    const { url, state } = await begin('idporten');
    await expectCode(login.finish('idporten', await new Browser().choose(url, { cancel: 'yes' }), state), 'login.cancelled');
  });

  test('a code works once', async () => {
    const { callback, state } = await callbackFor('idporten', 'seeker-1');
    await login.finish('idporten', callback, state);
    await expectCode(login.finish('idporten', callback, state), 'login.expired');
  });

  test.each<[string, (pending: PendingLogin) => PendingLogin]>([
    ['another state', (pending) => ({ ...pending, state: 'x'.repeat(43) })],
    ['another nonce', (pending) => ({ ...pending, nonce: 'x'.repeat(43) })],
    ['another issuer', (pending) => ({ ...pending, issuer: 'entra' })],
  ])('%s than the one begun with is refused', async (_case, change) => {
    const { callback, state } = await callbackFor('idporten', 'seeker-1');
    await expectCode(login.finish('idporten', callback, change(state)), 'login.invalid');
  });

  test('another PKCE verifier than the one begun with is refused', async () => {
    const { callback, state } = await callbackFor('idporten', 'seeker-1');
    await expectCode(login.finish('idporten', callback, { ...state, codeVerifier: 'x'.repeat(43) }), 'login.expired');
  });

  test.each<[string, (url: URL) => void, string]>([
    ['a changed code', (url) => url.searchParams.set('code', 'x'.repeat(43)), 'login.expired'],
    ['a missing code', (url) => url.searchParams.delete('code'), 'login.invalid'],
    ['a missing state', (url) => url.searchParams.delete('state'), 'login.invalid'],
    ['two codes', (url) => url.searchParams.append('code', 'x'), 'login.invalid'],
    ['another issuer in the answer', (url) => url.searchParams.set('iss', 'https://elsewhere.example'), 'login.invalid'],
    ['an invented error', (url) => url.searchParams.set('error', 'Ring <b>dette</b> nummeret'), 'login.invalid'],
  ])('%s in the callback is refused', async (_case, change, code) => {
    const { callback, state } = await callbackFor('idporten', 'seeker-1');
    change(callback);
    await expectCode(login.finish('idporten', callback, state), code);
  });

  test('an error for our log holds none of the words from the address', async () => {
    const { callback, state } = await callbackFor('idporten', 'seeker-1');
    callback.searchParams.set('error', 'Ola Nordmann, 00000000000');
    const error = await login.finish('idporten', callback, state).catch((caught) => caught);
    expect(`${error.stack} ${JSON.stringify(error)}`).not.toContain('00000000000');
    expect(error.cause).toBeUndefined();
  });

  test('a level lower than asked for is refused', async () => {
    const { callback, state } = await callbackFor('idporten', 'seeker-low');
    await expectCode(login.finish('idporten', callback, state), 'login.level_too_low');
  });

  test('asking for more than usual is checked too', async () => {
    const { url, state } = await login.begin('idporten', { uiLocale: 'nb', acrValues: ['idporten-loa-high'] });
    expect(new URL(url).searchParams.get('acr_values')).toBe('idporten-loa-high');
    await expectCode(
      login.finish('idporten', await new Browser().choose(url, { subject: 'seeker-low' }), state),
      'login.level_too_low',
    );
  });

  test('a login left lying for more than a quarter of an hour must be started again', async () => {
    const { callback, state } = await callbackFor('idporten', 'seeker-1');
    await expectCode(login.finish('idporten', callback, { ...state, startedAt: state.startedAt - 16 * 60_000 }), 'login.expired');
  });

  test('another tenant at Entra ID is refused', async () => {
    const strict = createLogin({ ...issuers.configs, entra: { ...issuers.configs.entra, tenantId: 'another' } });
    const { callback, state } = await callbackFor('entra', 'staff-1');
    await expectCode(strict.finish('entra', callback, state), 'login.invalid');
  });

  test('an ID token signed by somebody else is refused', async () => {
    // The keys of another stand-in in place of the right ones: the same as a forged token.
    const forged = createLogin(issuers.configs, {
      fetch: async (url, init) => {
        if (!url.endsWith('/jwks')) return fetch(url, init as RequestInit);
        const { keys } = (await (await fetch(url)).json()) as { keys: { n: string }[] };
        return Response.json({
          keys: keys.map((key) => ({ ...key, n: key.n.replace(/^./, (first) => (first === 'z' ? 'y' : 'z')) })),
        });
      },
    });
    const { callback, state } = await callbackFor('idporten', 'seeker-1');
    await expectCode(forged.finish('idporten', callback, state), 'login.invalid');
  });
});

describe('an issuer out of reach', () => {
  const configWith = (issuerUrl: string) =>
    createLogin({ ...issuers.configs, idporten: { ...issuers.configs.idporten, issuerUrl } });

  test('is said so, and asked again by the next person', async () => {
    let calls = 0;
    let down = true;
    const flaky = createLogin(issuers.configs, {
      fetch: async (url, init) => {
        calls += 1;
        if (down) throw new TypeError('fetch failed');
        return fetch(url, init as RequestInit);
      },
    });
    await expect(flaky.begin('idporten', { uiLocale: 'nb' })).rejects.toBeInstanceOf(OidcUnavailableError);
    down = false;
    await flaky.begin('idporten', { uiLocale: 'nb' });
    expect(calls).toBe(2);
    await flaky.begin('idporten', { uiLocale: 'nb' });
    expect(calls, 'what was learned is kept').toBe(2);
  });

  test('is said so when nobody listens, and when something else answers', async () => {
    const nobody = await freePort();
    await expectCode(configWith(`http://localhost:${nobody}`).begin('idporten', { uiLocale: 'nb' }), 'login.issuer_unavailable');
    await expectCode(configWith(`${baseUrl}/oidc/nothing`).begin('idporten', { uiLocale: 'nb' }), 'login.issuer_unavailable');
  });

  test('in the middle of a login is not called the person’s fault', async () => {
    const halfway = createLogin(issuers.configs, {
      fetch: async (url, init) => {
        if (url.endsWith('/token')) throw new TypeError('fetch failed');
        return fetch(url, init as RequestInit);
      },
    });
    const { callback, state } = await callbackFor('idporten', 'seeker-1');
    await expectCode(halfway.finish('idporten', callback, state), 'login.issuer_unavailable');
  });
});

describe('what the client sends', () => {
  test('a code flow with PKCE, state, nonce, language and the right it asks about', async () => {
    const { url, state } = await login.begin('ansattporten', { uiLocale: 'en', prompt: 'login' });
    expect(Object.fromEntries(new URL(url).searchParams)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      state: state.state,
      nonce: state.nonce,
      ui_locales: 'en',
      prompt: 'login',
      authorization_details: '[{"type":"ansattporten:altinn:resource","resource":"urn:altinn:resource:arena-innlandet"}]',
    });
    expect(url).not.toContain(state.codeVerifier);
  });

  test('a signed assertion meant for the issuer; for Entra ID meant for its token endpoint, with the certificate named', async () => {
    const assertions: Record<string, unknown>[] = [];
    const clientKey = { ...issuers.configs.idporten.clientKey, 'x5t#S256': 'thumb' };
    const { clientSecret: _unused, ...entra } = issuers.configs.entra;
    const listening = createLogin(
      { ...issuers.configs, entra: { ...entra, clientKey } },
      {
        fetch: async (url, init) => {
          if (!url.endsWith('/token')) return fetch(url, init as RequestInit);
          const [header, payload] = String(new URLSearchParams(String(init.body)).get('client_assertion'))
            .split('.')
            .slice(0, 2)
            .map(decoded);
          assertions.push({ ...header, ...payload });
          return Response.json({ error: 'invalid_client' }, { status: 400 });
        },
      },
    );
    for (const [issuer, subject] of [
      ['idporten', 'seeker-1'],
      ['entra', 'staff-1'],
    ] as const) {
      const { callback, state } = await callbackFor(issuer, subject);
      await expectCode(listening.finish(issuer, callback, state), 'login.invalid');
    }
    expect(assertions[0]).toMatchObject({ alg: 'ES256', kid: 'practice-client', aud: `${baseUrl}/oidc/idporten` });
    expect(assertions[0]).not.toHaveProperty('x5t#S256');
    expect(assertions[1]).toMatchObject({ 'x5t#S256': 'thumb', aud: `${baseUrl}/oidc/entra/token` });
  });

  test.each<[string, IssuerName, Partial<IssuerConfig>]>([
    ['plain http to the world', 'idporten', { issuerUrl: 'http://idporten.example' }],
    ['a host that only looks like this machine', 'idporten', { issuerUrl: 'http://localhost.example' }],
    ['http without saying so', 'idporten', { allowInsecure: false }],
    ['ID-porten without a level', 'idporten', { acrValues: [] }],
    ['Entra ID without a tenant', 'entra', { tenantId: '' }],
    ['Ansattporten without a resource', 'ansattporten', { altinnResource: '' }],
    ['both key and secret', 'idporten', { clientSecret: 'x' }],
    ['no openid scope', 'idporten', { scopes: ['profile'] }],
  ])('a configuration with %s is refused at once', (_case, issuer, change) => {
    expect(() => createLogin({ ...issuers.configs, [issuer]: { ...issuers.configs[issuer], ...change } })).toThrow(
      /not set up safely/,
    );
  });
});

describe('logging out', () => {
  test('goes by the issuer and comes straight back', async () => {
    const url = await login.endSessionUrl('idporten', {
      postLogoutRedirectUri: `${baseUrl}/`,
      idTokenHint: 'hint',
      uiLocale: 'nb',
      state: 's',
    });
    expect(url).toContain('id_token_hint=hint');
    const answer = await fetch(String(url), { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `${baseUrl}/?state=s`]);
  });

  test('never leads to a stranger', async () => {
    const url = await login.endSessionUrl('idporten', {
      postLogoutRedirectUri: 'https://elsewhere.example/',
      idTokenHint: null,
      uiLocale: 'nb',
    });
    expect((await fetch(String(url), { redirect: 'manual' })).status).toBe(400);
  });

  test('begun at the issuer counts only with its own name on it', async () => {
    const from = (iss: string) => login.endedSession('idporten', new URL(`${baseUrl}/x?sid=abc&iss=${encodeURIComponent(iss)}`));
    expect(await from(`${baseUrl}/oidc/idporten`)).toBe('abc');
    expect(await from(`${baseUrl}/oidc/entra`)).toBeNull();
    expect(await login.endedSession('idporten', new URL(`${baseUrl}/x?iss=${baseUrl}/oidc/idporten`))).toBeNull();
  });
});

describe('the page to choose from', () => {
  test('follows the language asked for, says it is practice, groups by role and holds nothing inline', async () => {
    const { url } = await login.begin('entra', { uiLocale: 'en' });
    const browser = new Browser();
    const { page, headers } = await browser.open(url);
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('This is a practice login');
    expect(page.indexOf('NAV caseworkers')).toBeLessThan(page.indexOf('Log in as Prøve Veileder'));
    expect(page.indexOf('Without access')).toBeLessThan(page.indexOf('Log in as Uten Rolle'));
    expect(page).not.toMatch(/<script|<style|style=|onclick|https?:/);
    expect(headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('can be read in the other language', async () => {
    const browser = new Browser();
    await browser.open((await begin('idporten')).url);
    expect((await browser.open(`${browser.address}?lang=en`)).page).toContain('Who do you want to log in as?');
    expect((await browser.open(`${browser.address}?lang=nb`)).page).toContain('Hvem vil du logge inn som?');
  });

  test('is short: people are found by name, by what is said of them or by whom they act for, without a script', async () => {
    const browser = new Browser();
    await browser.open((await begin('ansattporten')).url);
    const [address] = String(browser.address).split('?');
    const listed = async (find: string) => {
      const { page } = await browser.open(`${address}?lang=nb&q=${encodeURIComponent(find)}`);
      return ['Prøve Arbeidsgiver', 'Uten Virksomhet'].filter((name) => page.includes(name));
    };
    expect(await listed('')).toEqual(['Prøve Arbeidsgiver', 'Uten Virksomhet']);
    expect(await listed('UTEN')).toEqual(['Uten Virksomhet']);
    expect(await listed('prøvebedriften')).toEqual(['Prøve Arbeidsgiver']);
    expect(await listed('"><b>')).toEqual([]);
    expect((await browser.open(`${address}?q=${encodeURIComponent('"><b>')}`)).page).not.toContain('"><b>');
  });

  test('writes names as text', async () => {
    const { page } = await new Browser().open((await begin('idporten')).url);
    expect(page).toContain('Prøve &#60;Jobbsøker&#62;');
  });

  test('lists nobody from another issuer, and lets nobody in through it', async () => {
    const browser = new Browser();
    const { url } = await begin('idporten');
    expect((await browser.open(url)).page).not.toContain('Prøve Veileder');
    expect((await browser.post(browser.address, { subject: 'staff-1' })).status).toBe(400);
  });

  test('says in plain words when the login is too old or begun in another browser', async () => {
    const browser = new Browser();
    await browser.open((await begin('idporten')).url);
    const stranger = await new Browser().open(browser.address);
    expect(stranger.status).toBe(400);
    expect(stranger.page).toContain('Vi må begynne innloggingen på nytt');
  });

  test('keeps the app’s security headers on what the library answers, its errors too', async () => {
    const answer = await fetch(`${baseUrl}/oidc/idporten/authorize?client_id=unknown`, { redirect: 'manual' });
    expect(answer.status).toBe(400);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('x-from-app')).toBe('yes');
    expect(await answer.text()).toContain('Vi må begynne innloggingen på nytt');
  });

  test('has its stylesheet', async () => {
    const answer = await fetch(`${baseUrl}/oidc/local.css`);
    expect(answer.headers.get('content-type')).toBe('text/css; charset=utf-8');
  });
});

describe('the practice login refuses to start', () => {
  const options = { baseUrl: 'http://localhost:3000', people, nodeEnv: 'development', allowList };

  test('in production', () => {
    expect(() => createLocalIssuers({ ...options, nodeEnv: 'production' })).toThrow(
      'The practice login must never run in production: configure the real issuers instead.',
    );
  });

  test.each([
    'https://arena.example',
    'http://localhost.example',
    'http://192.168.1.2:3000',
    'http://127.0.0.1.example',
    'localhost',
  ])('on %s', (address) => {
    expect(() => createLocalIssuers({ ...options, baseUrl: address })).toThrow(/only runs on this machine/);
  });

  test.each(['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000'])('but not on %s', (address) => {
    expect(() => createLocalIssuers({ ...options, baseUrl: address })).not.toThrow();
  });

  test('with two people under one subject', () => {
    expect(() => createLocalIssuers({ ...options, people: [...people, ...people.slice(0, 1)] })).toThrow(
      /share the subject seeker-1/,
    );
  });
});

function begin(issuer: IssuerName) {
  return login.begin(issuer, { uiLocale: 'nb' });
}

async function callbackFor(issuer: IssuerName, subject: string) {
  const { url, state } = await begin(issuer);
  return { callback: await new Browser().choose(url, { subject }), state };
}

async function logInAs(issuer: IssuerName, subject: string) {
  const { callback, state } = await callbackFor(issuer, subject);
  return login.finish(issuer, callback, state);
}

async function expectCode(attempt: Promise<unknown>, code: string) {
  const error = await attempt.then(
    () => 'no error',
    (caught: unknown) => caught,
  );
  expect(error).toBeInstanceOf(LoginError);
  expect((error as LoginError).code).toBe(code);
}

function decoded(part: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(part, 'base64url').toString());
}

/** As much of a browser as a login needs: cookies with their paths, and redirects up to our own callback. */
class Browser {
  address = '';
  readonly #cookies = new Map<string, { value: string; path: string }>();

  async open(url: string) {
    const answer = await this.#send(new URL(url, this.address || undefined), { method: 'GET' });
    return { status: answer.status, headers: answer.headers, page: await answer.text() };
  }

  post(url: string, form: Record<string, string>) {
    return this.#send(new URL(url), { method: 'POST', body: new URLSearchParams(form) });
  }

  /** Opens the login, answers the page with `form`, and gives the address it ends at. */
  async choose(url: string, form: Record<string, string>): Promise<URL> {
    await this.open(url);
    await this.post(this.address, form);
    return new URL(this.address);
  }

  async #send(url: URL, init: RequestInit): Promise<Response> {
    this.address = url.href;
    if (url.pathname.endsWith('/callback')) return new Response();
    const cookie = [...this.#cookies]
      .filter(([, { path }]) => url.pathname.startsWith(path))
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ');
    const answer = await fetch(url, { ...init, redirect: 'manual', headers: { cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = line.match(/^([^=]+)=([^;]*)/) ?? [];
      this.#cookies.set(name, { value, path: line.match(/path=([^;]+)/i)?.[1] ?? '/' });
    }
    const next = answer.headers.get('location');
    return next === null ? answer : this.#send(new URL(next, url), { method: 'GET' });
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server: Server = createServer().listen(0, 'localhost', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
