import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Arena, openArena, type Person } from '../../../test/arena.ts';
import { openBrowser } from '../../../test/browser.ts';

let arena: Arena;
beforeAll(async () => {
  arena = await openArena();
});
afterAll(() => arena.close());
afterEach(() => {
  arena.now = null;
});

const rows = async (sql: string, params: unknown[] = []) => (await arena.deps.database.pool.query(sql, params)).rows;
const accountOf = async (person: Person) => (await arena.call(person, 'GET /api/account')).body;
const isSignedIn = async (person: Person) => (await arena.call(person, 'GET /api/session')).body.actor !== null;
/** Another session of the same person, on another machine. */
async function elsewhere(person: Person, device = 'Firefox, Android'): Promise<Person> {
  const key = crypto.randomUUID();
  await rows(
    `insert into sessions (key_hash, account_id, role, organisation, device, last_seen_at, expires_at)
     select encode(sha256($1::bytea), 'hex'), account_id, role, organisation, $2, now(), '2100-01-01' from sessions where account_id = $3 limit 1`,
    [key, device, person.accountId],
  );
  return { ...person, cookie: `arena_local_session=${key}` };
}
async function keyTo(email: string): Promise<string> {
  await arena.runJobs();
  const letter = (await arena.letters()).filter(({ to }) => to === email).at(-1);
  return /key=([\w-]+)/.exec(letter?.text ?? '')?.[1] ?? 'no letter came at all';
}
const askFor = (person: Person, email: string) => arena.call(person, 'POST /api/account/address', { body: { email } });
const take = (person: Person, key: string) => arena.call(person, 'PUT /api/account/address', { body: { key } });

/** Somebody who signed in with a link to this address. */
async function byMail(email: string): Promise<Person> {
  const browser = openBrowser(arena.app);
  await browser.send('POST', '/api/login/links', { email, language: 'nb' });
  const used = await browser.send('POST', '/api/login/links/use', { key: await keyTo(email) });
  expect(used.status).toBe(200);
  const [account] = await rows('select id from accounts where issuer = $1 and subject = $2', ['email', email]);
  const cookie = `arena_local_session=${browser.cookies.get('arena_local_session')}`;
  return { role: 'seeker', accountId: account.id, name: '', cookie };
}

describe('the own account', () => {
  it('tells how one is signed in, and offers the letters of the role alone', async () => {
    const kindsOf = async (person: Person) => (await accountOf(person)).letters.map(({ kind }) => kind);
    const seeker = await arena.seeker({ name: 'Sara Søker' });
    expect(await accountOf(seeker)).toMatchObject({
      name: 'Sara Søker',
      issuer: 'idporten',
      assurance: 'substantial',
      ownsEmail: true,
    });
    expect(await kindsOf(seeker)).toEqual(['meetings', 'messages', 'proposals', 'found']);
    expect(await kindsOf(await arena.employer())).toEqual(['meetings', 'messages', 'proposals', 'work']);
    expect(await kindsOf(await arena.administrator())).toEqual(['work']);
    expect((await accountOf(await arena.employer())).ownsEmail).toBe(false);
  });

  it('keeps what is chosen of each kind, and nothing that the role does not get', async () => {
    const seeker = await arena.seeker();
    expect((await arena.call(seeker, 'PUT /api/account/letters', { body: { messages: 'daily', work: 'off' } })).status).toBe(204);
    await arena.call(seeker, 'PUT /api/account/letters', { body: { meetings: 'off' } });
    const [kept] = await rows('select letter_choices from accounts where id = $1', [seeker.accountId]);
    expect(kept.letter_choices).toEqual({ messages: 'daily', meetings: 'off' });
    expect((await accountOf(seeker)).letters.find(({ kind }) => kind === 'messages')?.pace).toBe('daily');
  });

  it.each([
    ['PUT', '/api/account/letters', { messages: 'sometimes' }],
    ['PUT', '/api/account/letters', { messages: 'daily', issuer: 'entra' }],
    ['PUT', '/api/session/language', { language: 'nb', role: 'administrator' }],
    ['POST', '/api/account/address', { email: 'a@person.example', accountId: '0' }],
  ] as const)('takes no more than it asks for: %s %s %j', async (method, url, payload) => {
    const seeker = await arena.seeker();
    const headers = { cookie: seeker.cookie ?? '', 'sec-fetch-site': 'same-origin' };
    const answer = await arena.app.inject({ method, url, headers, payload });
    expect(answer.json()).toMatchObject({ code: 'request.invalid' });
  });

  it.each([
    ['PUT', '/api/account/letters', { messages: 'off' }],
    ['POST', '/api/account/address', { email: 'a@person.example' }],
    ['PUT', '/api/account/address', { key: 'a-key-that-nobody-was-sent' }],
    ['DELETE', '/api/account/sessions', undefined],
    ['DELETE', '/api/account/other-sessions', undefined],
  ] as const)('is not changed by another site: %s %s', async (method, url, payload) => {
    const seeker = await arena.seeker();
    const there = await elsewhere(seeker);
    for (const headers of [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.example' },
      {},
    ]) {
      const answer = await arena.app.inject({
        method,
        url,
        headers: { cookie: seeker.cookie ?? '', ...headers },
        ...(payload === undefined ? {} : { payload }),
      });
      expect(answer.json().code).toBe('request.origin');
    }
    expect(await isSignedIn(there)).toBe(true);
  });
});

describe('where somebody is signed in', () => {
  it('is listed, this one marked, with the device in a few words and nothing else of the browser', async () => {
    const browser = openBrowser(arena.app);
    await browser.send('POST', '/api/login/links', { email: 'device@person.example', language: 'nb' });
    const key = await keyTo('device@person.example');
    const agent = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0 SecretToken/7';
    await browser.send('POST', '/api/login/links/use', { key }, { 'sec-fetch-site': 'same-origin', 'user-agent': agent });
    const { sessions } = (await browser.send('GET', '/api/account')).body;
    expect(sessions).toEqual([expect.objectContaining({ device: 'Firefox, Windows', role: 'seeker', current: true })]);
    expect(JSON.stringify(await rows('select * from sessions'))).not.toMatch(/SecretToken|Gecko/);
    expect(JSON.stringify(sessions)).not.toContain('keyHash');
  });

  it('can be ended one by one, from any of them, at once', async () => {
    const seeker = await arena.seeker();
    const phone = await elsewhere(seeker);
    const { sessions } = await accountOf(phone);
    expect(sessions).toHaveLength(2);
    const here = sessions.find(({ current }) => !current);
    expect((await arena.call(phone, 'DELETE /api/account/sessions/:id', { params: { id: here?.id ?? '' } })).status).toBe(204);
    expect(await isSignedIn(seeker)).toBe(false);
    expect(await isSignedIn(phone)).toBe(true);
  });

  it('is one’s own matter: somebody else’s session looks like none', async () => {
    const [mine, theirs] = [await arena.seeker(), await arena.seeker()];
    const id = (await accountOf(theirs)).sessions[0]?.id ?? '';
    const end = (of: string) => arena.call(mine, 'DELETE /api/account/sessions/:id', { params: { id: of } });
    const [foreign, missing] = [await end(id), await end(crypto.randomUUID())];
    expect({ status: foreign.status, body: foreign.body }).toEqual({ status: missing.status, body: missing.body });
    expect(await Promise.all([mine, theirs].map(isSignedIn))).toEqual([true, true]);
  });

  it('is left everywhere else, and this one stays', async () => {
    const seeker = await arena.seeker();
    const others = [await elsewhere(seeker), await elsewhere(seeker)];
    const stranger = await arena.seeker();
    await arena.call(seeker, 'DELETE /api/account/other-sessions');
    expect(await Promise.all([seeker, stranger, ...others].map(isSignedIn))).toEqual([true, true, false, false]);
  });

  it('is left everywhere, with the links to sign in that wait in a mailbox', async () => {
    const email = 'everywhere@person.example';
    const seeker = await byMail(email);
    const phone = await elsewhere(seeker);
    await openBrowser(arena.app).send('POST', '/api/login/links', { email, language: 'nb' });
    const waiting = await keyTo(email);
    const left = await arena.call(seeker, 'DELETE /api/account/sessions');
    expect(left.headers['set-cookie']).toMatch(/^arena_local_session=; Max-Age=0; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(await Promise.all([seeker, phone].map(isSignedIn))).toEqual([false, false]);
    const used = await openBrowser(arena.app).send('POST', '/api/login/links/use', { key: waiting });
    expect(used.body.code).toBe('login.link_over');
  });

  it('does not list what is over', async () => {
    const seeker = await arena.seeker();
    await elsewhere(seeker, 'Old, Machine');
    await rows("update sessions set last_seen_at = now() - interval '31 minutes' where device = 'Old, Machine'");
    expect((await accountOf(seeker)).sessions).toHaveLength(1);
  });
});

describe('a membership that ends', () => {
  it('ends by the next request, while the session lives on without it', async () => {
    const employer = await arena.employer();
    expect((await arena.call(employer, 'GET /api/session')).body.actor?.organisation?.status).toBe('approved');
    await rows('delete from employer_members where account_id = $1', [employer.accountId]);
    expect((await arena.call(employer, 'GET /api/session')).body.actor?.organisation).toMatchObject({
      employerId: null,
      status: null,
    });
  });
});

describe('another address', () => {
  it('is proved by a link to it before anything changes; the old one is told', async () => {
    const seeker = await arena.seeker({ email: 'before@person.example' });
    expect((await askFor(seeker, ' After@Person.Example ')).status).toBe(204);
    const key = await keyTo('after@person.example');
    expect((await accountOf(seeker)).email).toBe('before@person.example');
    const read = await arena.call(seeker, 'GET /api/account/address/links/:key', { params: { key } });
    expect(read.body).toEqual({ email: 'after@person.example' });
    expect((await accountOf(seeker)).email).toBe('before@person.example');
    expect((await take(seeker, key)).status).toBe(204);
    expect((await accountOf(seeker)).email).toBe('after@person.example');
    await arena.runJobs();
    expect((await arena.letters()).some(({ to, text }) => to === 'before@person.example' && text.includes('/konto'))).toBe(true);
    expect((await take(seeker, key)).code).toBe('login.link_over');
  });

  it('is what one signs in with from then on, where the address is the account', async () => {
    const seeker = await byMail('first@person.example');
    await askFor(seeker, 'second@person.example');
    await take(seeker, await keyTo('second@person.example'));
    const again = await byMail('second@person.example');
    expect(again.accountId).toBe(seeker.accountId);
  });

  it('gives nothing to whoever the letter reached by mistake', async () => {
    const seeker = await byMail('typist@person.example');
    await askFor(seeker, 'stranger@person.example');
    const key = await keyTo('stranger@person.example');
    const stranger = await arena.seeker();
    const read = await arena.call(stranger, 'GET /api/account/address/links/:key', { params: { key } });
    expect(read.body).toEqual({ email: null });
    expect((await take(stranger, key)).code).toBe('login.link_over');
    expect((await take(arena.visitor, key)).code).toBe('session.required');
    expect((await openBrowser(arena.app).send('POST', '/api/login/links/use', { key })).body.code).toBe('login.link_over');
    expect((await accountOf(seeker)).email).toBe('typist@person.example');
  });

  it('of another account is not taken over, and asking tells nobody that it exists', async () => {
    await byMail('taken@person.example');
    const seeker = await byMail('wants@person.example');
    const [free, taken] = [await askFor(seeker, 'free@person.example'), await askFor(seeker, 'taken@person.example')];
    expect({ status: taken.status, body: taken.body }).toEqual({ status: free.status, body: free.body });
    expect((await take(seeker, await keyTo('taken@person.example'))).code).toBe('account.address_taken');
    expect((await accountOf(seeker)).email).toBe('wants@person.example');
  });

  it('is not ours to change for those whose address comes from where they work', async () => {
    for (const person of [await arena.employer(), await arena.caseworker(), await arena.administrator()])
      expect((await askFor(person, 'private@person.example')).code).toBe('account.address_elsewhere');
  });

  it('is tried five times an hour and no more, without a word about it', async () => {
    const seeker = await arena.seeker();
    for (let time = 0; time < 6; time++) {
      expect((await askFor(seeker, `try${time}@person.example`)).status).toBe(204);
      await arena.runJobs();
    }
    const sent = (await arena.letters()).filter(({ to }) => /^try\d@/.test(to));
    expect(sent).toHaveLength(5);
  });
});
