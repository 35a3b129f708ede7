import { noAnswers } from '@arena/contract/no-answers';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Arena, openArena } from '../../../test/arena.ts';
import { type Browser, openBrowser } from '../../../test/browser.ts';
import { sendLink } from './links.service.ts';

let arena: Arena;
beforeAll(async () => {
  arena = await openArena();
});
afterAll(() => arena.close());
afterEach(() => {
  arena.now = null;
});

let count = 0;
const newAddress = () => `somebody${++count}@person.example`;
const ask = (email: string, more: object = {}) =>
  openBrowser(arena.app).send('POST', '/api/login/links', { email, language: 'nb', ...more });

/** What the job is given that sends a link, asked for nowhere in particular. */
const wishFor = (email: string) =>
  ({ id: crypto.randomUUID(), email, language: 'nb', returnTo: '', source: 'x', place: 'x', browser: 'x' }) as const;

/** The key in the newest letter to an address. */
async function keyFor(email: string): Promise<string> {
  await arena.runJobs();
  const letter = (await arena.letters()).filter(({ to }) => to === email).at(-1);
  return /key=([\w-]+)/.exec(letter?.text ?? '')?.[1] ?? 'no letter came at all';
}
const lettersTo = async (email: string) => (await arena.letters()).filter(({ to }) => to === email).length;
const press = (browser: Browser, key: string) => browser.send('POST', '/api/login/links/use', { key });
const whoIs = async (browser: Browser) => (await browser.send('GET', '/api/session')).body.actor;
const one = async (sql: string, params: unknown[]) => (await arena.deps.database.pool.query(sql, params)).rows;

describe('a link by mail', () => {
  it('signs in to the account of the address, the same one each time, however it is typed', async () => {
    const email = newAddress();
    expect((await ask(`  ${email.toUpperCase()} `, { returnTo: '/treff?a=b' })).status).toBe(204);
    const browser = openBrowser(arena.app);
    const first = await press(browser, await keyFor(email));
    expect(first).toMatchObject({ status: 200, body: { returnTo: '/treff?a=b' } });
    expect(await whoIs(browser)).toMatchObject({ role: 'seeker', name: '' });

    await ask(email);
    const again = openBrowser(arena.app);
    expect((await press(again, await keyFor(email))).body).toEqual({ returnTo: '/treff' });
    const accounts = await one('select issuer, subject, email from accounts where subject = $1', [email]);
    expect(accounts).toEqual([{ issuer: 'email', subject: email, email }]);
    const account = (await again.send('GET', '/api/account')).body;
    expect(account).toMatchObject({ issuer: 'email', assurance: 'low', email, ownsEmail: true });
    expect(account.sessions).toHaveLength(2);
  });

  it('writes in the language that was asked for, and leads to its page', async () => {
    const email = newAddress();
    await ask(email, { language: 'en' });
    const key = await keyFor(email);
    const letter = (await arena.letters()).find(({ to }) => to === email);
    expect(letter?.text).toContain(`http://localhost:3000/en/sign-in/link?key=${key}`);
    expect((await press(openBrowser(arena.app), key)).body).toEqual({ returnTo: '/en/matches' });
  });

  it('does nothing by being opened, however often: programs that look through mail open links', async () => {
    const email = newAddress();
    await ask(email);
    const key = await keyFor(email);
    for (let time = 0; time < 3; time++) {
      const scanner = openBrowser(arena.app);
      const seen = await scanner.send('GET', `/api/login/links/${key}`);
      expect(seen).toMatchObject({ status: 200, body: { email, isOurs: false }, setCookies: [] });
    }
    expect(await one('select id from accounts where subject = $1', [email])).toEqual([]);
    expect((await press(openBrowser(arena.app), key)).status).toBe(200);
  });

  it('works once, also for two who press at the same moment', async () => {
    const email = newAddress();
    await ask(email);
    const key = await keyFor(email);
    const both = await Promise.all([press(openBrowser(arena.app), key), press(openBrowser(arena.app), key)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 410]);
    expect((await press(openBrowser(arena.app), key)).body.code).toBe('login.link_over');
    expect((await openBrowser(arena.app).send('GET', `/api/login/links/${key}`)).body).toEqual({ email: null, isOurs: false });
  });

  it('works for a quarter of an hour', async () => {
    const email = newAddress();
    await ask(email);
    const key = await keyFor(email);
    arena.now = new Date(Date.now() + 14 * 60_000);
    expect((await openBrowser(arena.app).send('GET', `/api/login/links/${key}`)).body).toEqual({ email, isOurs: false });
    arena.now = new Date(Date.now() + 16 * 60_000);
    expect((await openBrowser(arena.app).send('GET', `/api/login/links/${key}`)).body).toEqual({ email: null, isOurs: false });
    expect((await press(openBrowser(arena.app), key)).body.code).toBe('login.link_over');
  });

  it('stays open when another is asked for, and ends when one of them is used', async () => {
    const email = newAddress();
    await ask(email);
    const first = await keyFor(email);
    await ask(email);
    const second = await keyFor(email);
    await ask(email);
    const third = await keyFor(email);
    expect(new Set([first, second, third]).size).toBe(3);
    expect((await press(openBrowser(arena.app), second)).status).toBe(200);
    expect((await press(openBrowser(arena.app), first)).body.code).toBe('login.link_over');
    expect((await press(openBrowser(arena.app), third)).body.code).toBe('login.link_over');
  });

  it('opens one session for two links of one address that are pressed at the same moment', async () => {
    const email = newAddress();
    await ask(email);
    const first = await keyFor(email);
    await ask(email);
    const both = [first, await keyFor(email)];
    const pressed = await Promise.all(both.map((key) => press(openBrowser(arena.app), key)));
    expect(pressed.map(({ status }) => status).sort()).toEqual([200, 410]);
  });

  it('is sent once by a job that runs twice, and the letter’s link works', async () => {
    const asked = wishFor(newAddress());
    await Promise.all([sendLink(arena.deps, asked), sendLink(arena.deps, asked)]);
    await sendLink(arena.deps, asked);
    expect(await lettersTo(asked.email)).toBe(1);
    expect((await press(openBrowser(arena.app), await keyFor(asked.email))).status).toBe(200);
  });

  it('is not sent so late that it is over', async () => {
    const asked = wishFor(newAddress());
    const send = arena.deps.mailer.send;
    arena.deps.mailer.send = () => Promise.reject(new Error('mail is down'));
    await expect(sendLink(arena.deps, asked)).rejects.toThrow();
    arena.deps.mailer.send = send;
    arena.now = new Date(Date.now() + 20 * 60_000);
    await sendLink(arena.deps, asked);
    expect(await lettersTo(asked.email)).toBe(0);
  });

  it('keeps neither the key nor where it was asked from', async () => {
    const email = newAddress();
    await ask(email);
    const key = await keyFor(email);
    const rows = JSON.stringify(await one('select * from mail_links where email = $1', [email]));
    expect(rows).not.toContain(key);
    expect(rows).not.toContain('127.0.0.1');
  });
});

describe('the browser it is opened in', () => {
  it('gets a session of its own with a new key; whoever was signed in there is not any more, and loses nothing', async () => {
    const other = await arena.seeker({ name: 'En Annen' });
    const [name = '', value = ''] = (other.cookie ?? '').split('=');
    const browser = openBrowser(arena.app, new Map([[name, value]]));
    const email = newAddress();
    await ask(email);
    const pressed = await press(browser, await keyFor(email));
    expect(browser.cookies.get(name)).not.toBe(value);
    expect(pressed.setCookies.join()).toMatch(/arena_local_session=[\w-]{43}; Max-Age=36000; Path=\/; HttpOnly; SameSite=Lax/);
    expect((await arena.call(other, 'GET /api/profile')).code).toBe('session.required');
    const [account] = await one('select name, email from accounts where id = $1', [other.accountId]);
    expect(account).toMatchObject({ name: 'En Annen' });
  });

  it('may be another than the one that asked, and a key set there before means nothing', async () => {
    const email = newAddress();
    await ask(email);
    const planted = 'a-key-that-somebody-planted-in-this-browser';
    const browser = openBrowser(arena.app, new Map([['arena_local_session', planted]]));
    await press(browser, await keyFor(email));
    expect(browser.cookies.get('arena_local_session')).not.toBe(planted);
    const thief = openBrowser(arena.app, new Map([['arena_local_session', planted]]));
    expect(await whoIs(thief)).toBeNull();
  });

  const answers = { ...noAnswers, canWords: 'Jeg kan lage mat' };
  const drafted = async () => {
    const browser = openBrowser(arena.app);
    expect((await browser.send('PUT', '/api/draft', { answers, shared: false })).status).toBe(204);
    return browser;
  };
  const canWords = async (browser: Browser) => (await browser.send('GET', '/api/profile')).body.profile?.answers.canWords;

  it('gives the answers it kept to the account, when it is the one that asked', async () => {
    const email = newAddress();
    const browser = await drafted();
    const asked = await browser.send('POST', '/api/login/links', { email, language: 'nb' });
    expect(asked.setCookies.join()).toMatch(/arena_local_asked=[\w-]{43}; Max-Age=3600; Path=\/; HttpOnly; SameSite=Lax/);
    const key = await keyFor(email);
    expect((await browser.send('GET', `/api/login/links/${key}`)).body).toEqual({ email, isOurs: true });
    await press(browser, key);
    expect(await canWords(browser)).toBe('Jeg kan lage mat');
    expect((await browser.send('GET', '/api/session')).body.hasDraft).toBe(false);
  });

  it('keeps its answers when another asked: they may be somebody else’s', async () => {
    const email = newAddress();
    const browser = await drafted();
    // It asked for a link too, but not for this one.
    await browser.send('POST', '/api/login/links', { email: newAddress(), language: 'nb' });
    await ask(email);
    const key = await keyFor(email);
    expect((await browser.send('GET', `/api/login/links/${key}`)).body).toEqual({ email, isOurs: false });
    await press(browser, key);
    const [account] = await one('select id from accounts where subject = $1', [email]);
    expect(await one('select answers from profiles where account_id = $1', [account.id])).toEqual([]);
    expect((await browser.send('GET', '/api/session')).body.hasDraft).toBe(true);
  });

  it('gives them all the same when the person says that they are theirs', async () => {
    const email = newAddress();
    const browser = await drafted();
    await ask(email);
    await browser.send('POST', '/api/login/links/use', { key: await keyFor(email), takeDraft: true });
    expect(await canWords(browser)).toBe('Jeg kan lage mat');
    expect((await browser.send('GET', '/api/session')).body.hasDraft).toBe(false);
  });

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['another origin', { origin: 'https://evil.example' }],
    ['our host under another scheme', { origin: 'https://localhost:3000' }],
    ['our host at another port', { origin: 'http://localhost:3001' }],
    ['no origin that can be told', { origin: 'null' }],
  ])('is not signed in by a form of %s', async (_what, headers) => {
    const email = newAddress();
    await ask(email);
    const key = await keyFor(email);
    const browser = openBrowser(arena.app);
    expect((await browser.send('POST', '/api/login/links/use', { key }, headers)).body.code).toBe('request.origin');
    expect((await browser.send('POST', '/api/login/links', { email, language: 'nb' }, headers)).body.code).toBe('request.origin');
    expect((await press(browser, key)).status).toBe(200);
  });
});

describe('whoever tries addresses', () => {
  // All of this file asks from one place: what was asked before counts no more.
  beforeEach(async () => {
    await arena.deps.database.pool.query(`update mail_links set about = about || '{"source":"elsewhere"}'`);
  });

  it('is answered the same for one that has an account and one that has none', async () => {
    const known = newAddress();
    await ask(known);
    await press(openBrowser(arena.app), await keyFor(known));
    const answers = await Promise.all([ask(known), ask(newAddress()), ask('nobody.at.all@person.example')]);
    expect(new Set(answers.map(({ status, body }) => `${status} ${JSON.stringify(body)}`)).size).toBe(1);
  });

  it('cannot tell them apart by time: the request does the same for all', async () => {
    const known = newAddress();
    await ask(known);
    await press(openBrowser(arena.app), await keyFor(known));
    const took = async (email: string) => {
      const from = performance.now();
      await ask(email);
      return performance.now() - from;
    };
    const times = { known: [] as number[], unknown: [] as number[] };
    for (let round = 0; round < 12; round++) {
      times.known.push(await took(known));
      times.unknown.push(await took(newAddress()));
    }
    const median = (list: number[]) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
    expect(Math.abs(median(times.known) - median(times.unknown))).toBeLessThan(25);
    await arena.deps.database.pool.query('delete from graphile_worker._private_jobs');
  });

  it('gets five an hour to one address, and is told nothing of the sixth: that would tell who else asked', async () => {
    const email = newAddress();
    for (let time = 0; time < 7; time++) {
      expect((await ask(email)).status).toBe(204);
      await arena.runJobs();
    }
    expect(await lettersTo(email)).toBe(5);
    const sent = (await arena.letters()).filter(({ to }) => to === email);
    expect(sent.map(({ text }) => text.includes('mange lenker'))).toEqual([false, false, false, false, true]);
    // The last that was sent still works.
    expect((await press(openBrowser(arena.app), await keyFor(email))).status).toBe(200);
  });

  it('does not use up what the owner gets in another browser or another place', async () => {
    const email = newAddress();
    for (let time = 0; time < 7; time++) await ask(email);
    await arena.runJobs();
    const owner = openBrowser(arena.app);
    await owner.send('POST', '/api/login/links', { email: newAddress(), language: 'nb' });
    await owner.send('POST', '/api/login/links', { email, language: 'nb' });
    await arena.runJobs();
    expect(await lettersTo(email)).toBe(6);
    await sendLink(arena.deps, wishFor(email));
    expect(await lettersTo(email)).toBe(7);
  });

  it('never keeps the owner out: there is always a link that was sent and works, or a new one comes', async () => {
    const email = newAddress();
    const start = Date.now();
    const flood = async () => {
      for (let place = 0; place < 6; place++)
        for (let time = 0; time < 6; time++)
          await sendLink(arena.deps, { ...wishFor(email), place: `place ${place}`, source: `s${place}` });
    };
    let owner = 0;
    for (const minute of [0, 4, 9, 11, 14, 16, 22, 31, 44, 59]) {
      arena.now = new Date(start + minute * 60_000);
      await flood();
      await sendLink(arena.deps, { ...wishFor(email), place: 'home' });
      // Read some minutes later, as people do.
      arena.now = new Date(start + (minute + 4) * 60_000);
      const key = await keyFor(email);
      if ((await openBrowser(arena.app).send('GET', `/api/login/links/${key}`)).body.email === email) owner++;
      // Signing in ends all that were open; the next round begins with none.
      expect((await press(openBrowser(arena.app), key)).status).toBe(200);
    }
    expect(owner).toBe(10);
    // Fifteen, and one each time the owner had used theirs.
    expect(await lettersTo(email)).toBeLessThanOrEqual(15 + 10);
  });

  it('is told kindly to wait after many from one place', async () => {
    const email = newAddress();
    await ask(email);
    await arena.runJobs();
    const [from] = await one("select about ->> 'source' as source from mail_links where email = $1", [email]);
    await arena.deps.database.pool.query(
      `insert into mail_links (key_hash, purpose, email, about, expires_at)
       select 'filled ' || n, 'sign-in', 'n' || n || '@person.example', jsonb_build_object('source', $1::text), now() + interval '15 min'
       from generate_series(1, 30) n`,
      [from.source],
    );
    expect(await ask(newAddress())).toMatchObject({ status: 429, body: { code: 'login.too_many_links' } });
    arena.now = new Date(Date.now() + 61 * 60_000);
    expect((await ask(newAddress())).status).toBe(204);
  });

  it('guesses no key, and learns nothing by guessing', async () => {
    const browser = openBrowser(arena.app);
    const guessed = 'A'.repeat(43);
    expect((await browser.send('GET', `/api/login/links/${guessed}`)).body).toEqual({ email: null, isOurs: false });
    expect((await press(browser, guessed)).body.code).toBe('login.link_over');
    const ofAnother = await one(
      "select key_hash from mail_links where purpose = 'sign-in' and key_hash ~ '^[0-9a-f]{64}$' limit 1",
      [],
    );
    expect((await press(browser, ofAnother[0].key_hash)).body.code).toBe('login.link_over');
  });

  it.each([
    [{ email: 'no address', language: 'nb' }],
    [{ email: 'a@b', language: 'nb' }],
    [{ email: 'a@person.example,b@person.example', language: 'nb' }],
    [{ email: 'a@person.example\nBcc: b@person.example', language: 'nb' }],
    [{ email: 'Kari <a@person.example>', language: 'nb' }],
    [{ email: `${'a'.repeat(250)}@person.example`, language: 'nb' }],
    [{ email: 'a@person.example', language: 'nb', role: 'administrator' }],
    [{ email: 'a@person.example', language: 'nb', accountId: crypto.randomUUID() }],
  ])('sends nothing for %j', async (body) => {
    expect(await openBrowser(arena.app).send('POST', '/api/login/links', body)).toMatchObject({
      status: 400,
      body: { code: 'request.invalid' },
    });
  });

  it.each(['//evil.example', 'https://evil.example', '/\\evil.example', '/api/session', '/.//evil.example'])(
    'is led nowhere else by %j',
    async (returnTo) => {
      const email = newAddress();
      await ask(email, { returnTo });
      expect((await press(openBrowser(arena.app), await keyFor(email))).body).toEqual({ returnTo: '/treff' });
    },
  );
});
