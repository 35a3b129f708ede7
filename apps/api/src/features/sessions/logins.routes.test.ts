import { noAnswers } from '@arena/contract/no-answers';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Arena, inventOrganisationNumber, openArena } from '../../../test/arena.ts';
import { type Browser, openBrowser } from '../../../test/browser.ts';
import type { IssuerName, LoginResult } from '../../integrations/oidc/identity.ts';

let arena: Arena;
/** What the issuers say next; the protocol itself is tried in `integrations/oidc`. */
let says: LoginResult;
let endedSid: string | null = null;

beforeAll(async () => {
  arena = await openArena();
  arena.deps.login = {
    begin: (issuer) =>
      Promise.resolve({
        url: `https://${issuer}.invalid/authorize`,
        state: { issuer, state: 's', nonce: 'n', codeVerifier: 'v', acrValues: [], startedAt: 0 },
      }),
    finish: () => Promise.resolve(says),
    endSessionUrl: () => Promise.resolve(null),
    endedSession: () => Promise.resolve(endedSid),
  };
});
afterAll(() => arena.close());
afterEach(() => {
  arena.now = null;
});

let count = 0;
const saidOf = (issuer: IssuerName, more: Partial<LoginResult> = {}): LoginResult => ({
  issuer,
  subject: `subject ${++count}`,
  name: issuer === 'idporten' ? null : `Person ${count}`,
  email: null,
  acr: null,
  sessionId: `sid ${count}`,
  idTokenHint: null,
  organisations: [],
  navIdent: null,
  groups: [],
  ...more,
});
const staff = (...groups: string[]) => saidOf('entra', { groups });
const employer = (...numbers: string[]) =>
  saidOf('ansattporten', {
    organisations: numbers.map((organisationNumber) => ({ organisationNumber, name: `Bedrift ${organisationNumber}` })),
  });

/** Through the issuer and back, as the browser does it. */
async function signIn(browser: Browser, said: LoginResult, query = '') {
  says = said;
  const begun = await browser.send('GET', `/api/login/${said.issuer}?language=nb${query}`);
  expect(begun.status).toBe(302);
  return browser.send('GET', `/api/login/${said.issuer}/callback?code=c&state=s`, undefined, { 'sec-fetch-site': 'cross-site' });
}
const open = () => openBrowser(arena.app);
const whoIs = async (browser: Browser) => (await browser.send('GET', '/api/session')).body.actor;
const choose = (browser: Browser, option: number) => browser.send('POST', '/api/login/choice', { option });
const session = 'arena_local_session';
const copyOf = (browser: Browser) => openBrowser(arena.app, new Map(browser.cookies));

async function signInByMail(browser: Browser, email: string) {
  await browser.send('POST', '/api/login/links', { email, language: 'nb' });
  await arena.runJobs();
  const letter = (await arena.letters()).filter(({ to }) => to === email).at(-1);
  const key = /key=([\w-]+)/.exec(letter?.text ?? '')?.[1];
  return browser.send('POST', '/api/login/links/use', { key });
}

describe('choosing what to act as', () => {
  it('is not asked of somebody who is one thing', async () => {
    const browser = open();
    const back = await signIn(browser, staff('arena-veileder'));
    expect(back).toMatchObject({ status: 303, location: '/veileder' });
    expect(await whoIs(browser)).toMatchObject({ role: 'caseworker' });
  });

  it('is asked of somebody with two roles, before any session is open', async () => {
    const browser = open();
    const back = await signIn(browser, staff('arena-veileder', 'arena-pilotadministrator'), '&returnTo=/administrasjon/drift');
    expect(back).toMatchObject({ status: 303, location: '/logg-inn/velg' });
    expect(await whoIs(browser)).toBeNull();
    const { options } = (await browser.send('GET', '/api/login/choice')).body;
    expect(options.map(({ role }: { role: string }) => role)).toEqual(['caseworker', 'administrator']);
    expect((await choose(browser, 1)).body).toEqual({ returnTo: '/administrasjon/drift' });
    expect(await whoIs(browser)).toMatchObject({ role: 'administrator' });
    expect((await browser.send('GET', '/api/followings')).status).toBe(404);
  });

  it('is asked of somebody with two organisations, and opens the chosen one alone', async () => {
    const [a, b] = [inventOrganisationNumber(), inventOrganisationNumber()];
    const browser = open();
    await signIn(browser, employer(a, b));
    await choose(browser, 1);
    expect(await whoIs(browser)).toMatchObject({ role: 'employer', organisation: { organisationNumber: b } });
  });

  it('gives one session, also when it is sent twice at once, and none for what was not offered', async () => {
    const browser = open();
    await signIn(browser, staff('arena-veileder', 'arena-pilotadministrator'));
    const outside = copyOf(browser);
    expect(await choose(outside, 2)).toMatchObject({ status: 400, body: { code: 'login.expired' } });
    const both = await Promise.all([choose(copyOf(browser), 0), choose(copyOf(browser), 0)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 400]);
    expect((await choose(browser, 0)).body.code).toBe('login.expired');
  });

  it.each([
    { option: -1 },
    { option: '0' },
    { option: 0, role: 'administrator' },
    { option: 0, organisationNumber: '974760673' },
  ])('takes nothing but a place in the list: %j', async (body) => {
    const browser = open();
    await signIn(browser, employer(inventOrganisationNumber(), inventOrganisationNumber()));
    expect((await browser.send('POST', '/api/login/choice', body)).body.code).toBe('request.invalid');
    expect(await whoIs(browser)).toBeNull();
  });

  it('must be made within ten minutes', async () => {
    const browser = open();
    await signIn(browser, staff('arena-veileder', 'arena-pilotadministrator'));
    arena.now = new Date(Date.now() + 11 * 60_000);
    expect((await browser.send('GET', '/api/login/choice')).body).toEqual({ options: null });
    expect((await choose(browser, 0)).body.code).toBe('login.expired');
  });

  it('cannot be made by another site, or by somebody without the cookie', async () => {
    const browser = open();
    await signIn(browser, staff('arena-veileder', 'arena-pilotadministrator'));
    const crossSite = await browser.send('POST', '/api/login/choice', { option: 0 }, { 'sec-fetch-site': 'cross-site' });
    expect(crossSite.body.code).toBe('request.origin');
    expect((await choose(open(), 0)).body.code).toBe('login.expired');
    expect((await choose(browser, 0)).status).toBe(200);
  });

  it('lets somebody without access in nowhere, and says so at the sign-in page', async () => {
    const browser = open();
    const back = await signIn(browser, staff('some-other-group'));
    expect(back.location).toBe('/logg-inn?problem=session.role_not_available');
    expect(await whoIs(browser)).toBeNull();
  });
});

describe('a role', () => {
  it.each([
    ['idporten', ['arena-veileder', 'arena-pilotadministrator'], 'seeker'],
    ['ansattporten', ['arena-veileder', 'arena-pilotadministrator'], 'employer'],
  ] as const)('of staff never opens from %s, whatever it claims', async (issuer, groups, role) => {
    const browser = open();
    await signIn(browser, saidOf(issuer, { groups: [...groups] }));
    expect(await whoIs(browser)).toMatchObject({ role });
  });

  it('that stands in a session and not with the account’s issuer opens nothing', async () => {
    const browser = open();
    await signInByMail(browser, 'from-a-link@person.example');
    expect(await whoIs(browser)).toMatchObject({ role: 'seeker' });
    const [row] = (await arena.deps.database.pool.query("select id from accounts where subject = 'from-a-link@person.example'"))
      .rows;
    await arena.deps.database.pool.query("update sessions set role = 'administrator' where account_id = $1", [row.id]);
    expect(await whoIs(browser)).toBeNull();
    expect((await browser.send('GET', '/api/administration/system')).status).toBe(401);
  });

  it('or an organisation that the issuer no longer gives ends on every device at the next sign-in', async () => {
    const [kept, lost] = [inventOrganisationNumber(), inventOrganisationNumber()];
    const said = employer(kept, lost);
    const [phone, office, laptop] = [open(), open(), open()];
    await signIn(phone, said);
    await choose(phone, 1);
    await signIn(office, said);
    await choose(office, 0);
    await signIn(laptop, { ...said, organisations: said.organisations.slice(0, 1) });
    expect(await whoIs(phone)).toBeNull();
    expect(await whoIs(office)).toMatchObject({ organisation: { organisationNumber: kept } });
  });
});

describe('the key of a session', () => {
  it('is new at each sign-in, each choice and each change of organisation; the one before is dead at once', async () => {
    const said = employer(inventOrganisationNumber(), inventOrganisationNumber());
    const browser = open();
    await signIn(browser, said);
    const keys: string[] = [];
    for (const option of [0, 1]) {
      const before = copyOf(browser);
      await signIn(browser, said);
      expect(await whoIs(before)).toBeNull();
      await choose(browser, option);
      keys.push(browser.cookies.get(session) ?? '');
      expect(await whoIs(browser)).toMatchObject({
        organisation: { organisationNumber: said.organisations[option]?.organisationNumber },
      });
    }
    expect(keys.every((key) => /^[\w-]{43}$/.test(key))).toBe(true);
    expect(new Set(keys).size).toBe(2);
  });

  it('is never one that was in the browser before', async () => {
    const planted = 'planted-by-somebody-who-waits-for-a-sign-in';
    const browser = openBrowser(arena.app, new Map([[session, planted]]));
    await signIn(browser, saidOf('idporten'));
    expect(browser.cookies.get(session)).not.toBe(planted);
  });

  it('is kept as a hash, in a cookie that scripts and other sites cannot have', async () => {
    const browser = open();
    const back = await signIn(browser, saidOf('idporten'));
    const key = browser.cookies.get(session) ?? '';
    const cookie = back.setCookies.find((one) => one.startsWith(`${session}=`));
    expect(cookie).toMatch(/; HttpOnly; SameSite=Lax$/);
    const { rows } = await arena.deps.database.pool.query('select * from sessions');
    expect(JSON.stringify(rows)).not.toContain(key);
  });

  it('has the name and flags of https where the site is https', async () => {
    const secure = await openArena({ env: { PUBLIC_URL: 'https://localhost:3443' } });
    secure.deps.login = arena.deps.login;
    says = saidOf('idporten');
    const browser = openBrowser(secure.app);
    await browser.send('GET', '/api/login/idporten');
    const back = await browser.send('GET', '/api/login/idporten/callback?code=c&state=s');
    expect(back.setCookies.find((one) => one.includes('_session='))).toMatch(
      /^__Host-arena_session=[\w-]{43}; Max-Age=36000; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    await secure.close();
  });

  it.each([
    ['half an hour without use', 31, 0],
    ['ten hours, however it is used', 601, 25],
  ])('dies after %s', async (_when, minutes, every) => {
    const browser = open();
    const start = Date.now();
    arena.now = new Date(start);
    await signIn(browser, saidOf('idporten'));
    for (let at = every; every > 0 && at < minutes; at += every) {
      arena.now = new Date(start + Math.min(at, 599) * 60_000);
      expect(await whoIs(browser), `after ${at} minutes`).not.toBeNull();
    }
    arena.now = new Date(start + minutes * 60_000);
    expect(await whoIs(browser)).toBeNull();
  });

  it.each(['//evil.example', '/\\evil.example', 'https://evil.example', '/api/session'])(
    'leads nowhere else after %j',
    async (to) => {
      const back = await signIn(open(), saidOf('idporten'), `&returnTo=${encodeURIComponent(to)}`);
      expect(back.location).toBe('/treff');
    },
  );

  it('is not given to a callback that was not begun in this browser', async () => {
    says = saidOf('idporten');
    const begun = open();
    await begun.send('GET', '/api/login/idporten');
    const victim = open();
    const back = await victim.send('GET', '/api/login/idporten/callback?code=c&state=s');
    expect(back.location).toBe('/logg-inn?problem=login.expired');
    expect(await whoIs(victim)).toBeNull();
  });
});

describe('proving who an account is that an address opened', () => {
  const upgrade = (browser: Browser, said: LoginResult) => signIn(browser, said, '&upgrade=yes&returnTo=/konto');
  const accountOf = async (browser: Browser) => (await browser.send('GET', '/api/account')).body;

  it('makes the account the issuer’s, with what is in it, and ends what the address alone had opened', async () => {
    const [browser, phone] = [open(), open()];
    await signInByMail(browser, 'upgrade@person.example');
    await signInByMail(phone, 'upgrade@person.example');
    const before = copyOf(browser);
    await browser.send('PUT', '/api/profile/contact', { name: 'Uma Oppgradert', email: 'upgrade@person.example' });
    const said = saidOf('idporten');
    expect((await upgrade(browser, said)).location).toBe('/konto');
    expect(await accountOf(browser)).toMatchObject({ issuer: 'idporten', assurance: 'substantial', name: 'Uma Oppgradert' });
    expect(await whoIs(before)).toBeNull();
    expect(await whoIs(phone)).toBeNull();
    const again = open();
    await signIn(again, said);
    expect(await accountOf(again)).toMatchObject({ name: 'Uma Oppgradert' });
  });

  it('merges nothing when the issuer’s account exists: it says so, and both stay as they were', async () => {
    const said = saidOf('idporten');
    await signIn(open(), said);
    const browser = open();
    await signInByMail(browser, 'two-accounts@person.example');
    expect((await upgrade(browser, said)).location).toBe('/konto?problem=account.issuer_taken');
    expect(await accountOf(browser)).toMatchObject({ issuer: 'email', assurance: 'low' });
  });

  it('needs both in one browser: a session that ended meanwhile proves no address', async () => {
    const browser = open();
    await signInByMail(browser, 'left@person.example');
    says = saidOf('idporten');
    await browser.send('GET', '/api/login/idporten?upgrade=yes');
    await copyOf(browser).send('DELETE', '/api/session');
    const back = await browser.send('GET', '/api/login/idporten/callback?code=c&state=s');
    expect(back.location).toBe('/logg-inn?problem=login.expired');
    const { rows } = await arena.deps.database.pool.query("select issuer from accounts where subject = 'left@person.example'");
    expect(rows).toEqual([{ issuer: 'email' }]);
  });

  it('is not begun by a visitor, who would get an account they did not ask for', async () => {
    const answer = await open().send('GET', '/api/login/idporten?upgrade=yes');
    expect(answer.location).toBe('/logg-inn?problem=session.required');
  });

  it('is an ordinary sign-in for somebody the issuer has proved already', async () => {
    const said = saidOf('idporten');
    const browser = open();
    await signIn(browser, said);
    expect((await upgrade(browser, said)).location).toBe('/konto');
    expect(await accountOf(browser)).toMatchObject({ issuer: 'idporten' });
  });

  it('can be done once, by two at the same moment', async () => {
    const browser = open();
    await signInByMail(browser, 'twice@person.example');
    const [one, two] = [copyOf(browser), copyOf(browser)];
    says = saidOf('idporten');
    await one.send('GET', '/api/login/idporten?upgrade=yes');
    await two.send('GET', '/api/login/idporten?upgrade=yes');
    const both = await Promise.all([one, two].map((each) => each.send('GET', '/api/login/idporten/callback?code=c&state=s')));
    expect(both.map(({ location }) => location).sort()).toEqual(['/logg-inn?problem=login.expired', '/treff']);
  });

  it('is asked for before a consent, which leads to a referral', async () => {
    const browser = open();
    await signInByMail(browser, 'consenting@person.example');
    const { rows } = await arena.deps.database.pool.query("select id from accounts where subject = 'consenting@person.example'");
    const seeker = {
      role: 'seeker' as const,
      accountId: rows[0].id,
      name: '',
      cookie: `${session}=${browser.cookies.get(session)}`,
    };
    await browser.send('PUT', '/api/profile', { answers: noAnswers, findable: false, version: null });
    await browser.send('PUT', '/api/profile/contact', { name: 'Kari Samtykke', email: 'consenting@person.example' });
    const caseworker = await arena.caseworker();
    const followingId = await arena.following(caseworker, seeker);
    const opportunityId = await arena.opportunity(await arena.employer());
    const sent = await arena.call(caseworker, 'POST /api/followings/:id/proposals', {
      params: { id: followingId },
      body: { opportunityId, note: '' },
    });
    await arena.call(seeker, 'POST /api/proposals/:id/answer', { params: { id: sent.body.id }, body: { answer: 'yes' } });
    const until = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
    const given = await arena.call(seeker, 'POST /api/proposals/:id/consent', {
      params: { id: sent.body.id },
      body: { until, textVersion: '1', facts: [{ label: 'Navn', value: 'Kari Samtykke' }] },
    });
    expect({ status: given.status, code: given.code }).toEqual({ status: 403, code: 'session.assurance_too_low' });
  });
});

describe('signing out at the issuer', () => {
  const logout = (issuer: IssuerName, sid: string) => {
    endedSid = sid;
    // As the issuer's page does it, in a frame: from another site, without our cookie.
    return open().send('GET', `/api/login/${issuer}/logout?iss=x&sid=${encodeURIComponent(sid)}`, undefined, {
      'sec-fetch-site': 'cross-site',
    });
  };

  it('ends the session here, by its sid and without cookies; others stay', async () => {
    const [said, another] = [saidOf('idporten'), saidOf('idporten')];
    const [browser, other] = [open(), open()];
    await signIn(browser, said);
    await signIn(other, another);
    expect((await logout('idporten', said.sessionId ?? '')).status).toBe(204);
    expect(await whoIs(browser)).toBeNull();
    expect(await whoIs(other)).not.toBeNull();
  });

  it('ends a choice that waits, and what was chosen', async () => {
    const said = staff('arena-veileder', 'arena-pilotadministrator');
    const [waiting, chosen] = [open(), open()];
    await signIn(waiting, said);
    await signIn(chosen, said);
    await choose(chosen, 0);
    await logout('entra', said.sessionId ?? '');
    expect((await choose(waiting, 0)).body.code).toBe('login.expired');
    expect(await whoIs(chosen)).toBeNull();
  });

  it('says the same, and ends nothing, for another issuer’s sid or one that is not the issuer’s word', async () => {
    const said = saidOf('idporten');
    const browser = open();
    await signIn(browser, said);
    expect((await logout('ansattporten', said.sessionId ?? '')).status).toBe(204);
    endedSid = null;
    expect((await open().send('GET', '/api/login/idporten/logout?sid=guess')).status).toBe(204);
    expect((await open().send('GET', '/api/login/idporten/logout')).status).toBe(204);
    expect(await whoIs(browser)).not.toBeNull();
  });
});
