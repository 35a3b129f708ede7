import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Arena, openArena, type Person } from '../../../test/arena.ts';
import { accounts } from '../../db/schema/accounts.ts';
import { sendLetter } from '../letters/letters.service.ts';
import { sweepNotices } from './notices.service.ts';

let arena: Arena;
let url: string;
beforeAll(async () => {
  arena = await openArena();
  await arena.app.listen({ host: '127.0.0.1', port: 0 });
  url = `http://127.0.0.1:${(arena.app.server.address() as AddressInfo).port}`;
});
afterAll(() => arena.close());
afterEach(() => {
  arena.now = null;
});

let count = 0;
const tell = (to: Person, name: 'interest.answered' | 'message.sent' = 'interest.answered') =>
  sendLetter(arena.deps, {
    accountId: to.accountId,
    key: `notice-${++count}`,
    name,
    page: { nb: `/mine-moter?a=${count}`, en: `/en/my-meetings?a=${count}` },
  });
const list = async (who: Person) => (await arena.call(who, 'GET /api/notices', { query: { language: 'nb' } })).body;
const unread = async (who: Person) => (await arena.call(who, 'GET /api/session')).body.unread;

describe('notices', () => {
  it('are nobody else’s, unread first, in the words of their letters', async () => {
    const [person, other] = [await arena.seeker(), await arena.employer()];
    await tell(person);
    await tell(person, 'message.sent');
    const [newest] = (await list(person)).items;
    await arena.call(person, 'POST /api/notices/read', { body: { id: newest?.id ?? '' } });
    const { items, unread: left, older } = await list(person);
    expect(items.map(({ title, unread: isUnread }) => [title, isUnread])).toEqual([
      ['En arbeidsgiver har svart deg', true],
      ['Du har fått en melding', false],
    ]);
    expect({ left, older, counted: await unread(person) }).toEqual({ left: 1, older: false, counted: 1 });
    expect((await list(other)).items).toEqual([]);
    expect(await unread(other)).toBe(0);
    expect(await unread(arena.visitor)).toBe(0);
  });

  it('name the opportunity they are about, also when it is gone, and are read once its conversation is before the eyes', async () => {
    const [person, employer] = [await arena.seeker(), await arena.employer()];
    const opportunityId = await arena.opportunity(employer);
    const id = await arena.conversation(person, employer, opportunityId);
    const message = await arena.call(employer, 'POST /api/conversations/:id/messages', {
      params: { id },
      body: { text: 'Hei', key: crypto.randomUUID() },
    });
    await arena.deps.database.pool.query('update graphile_worker._private_jobs set run_at = now()');
    await arena.runJobs();
    const { title } = (await arena.call(arena.visitor, 'GET /api/opportunities/:id', { params: { id: opportunityId } })).body;
    const told = async () => (await list(person)).items.map((one) => [one.title, one.about?.text, one.unread]);
    expect(await told()).toEqual([
      ['Du har fått en melding', title.text, true],
      ['En arbeidsgiver har svart deg', title.text, true],
    ]);
    await arena.call(person, 'POST /api/conversations/:id/read', { params: { id }, body: { upTo: message.body.id } });
    expect((await told()).map(([name, , isUnread]) => [name, isUnread])).toEqual([
      ['En arbeidsgiver har svart deg', true],
      ['Du har fått en melding', false],
    ]);
    await arena.deps.database.pool.query('update notices set opportunity_id = null where account_id = $1', [person.accountId]);
    expect((await told()).map(([, about]) => about)).toEqual([undefined, undefined]);
  });

  it('lead to their page when they are read, and a foreign one looks missing and stays unread', async () => {
    const [person, other] = [await arena.seeker(), await arena.seeker()];
    await tell(person);
    const id = (await list(person)).items[0]?.id ?? '';
    expect((await arena.call(other, 'POST /api/notices/read', { body: { id } })).code).toBe('not_found');
    expect(await unread(person)).toBe(1);
    const read = await arena.call(person, 'POST /api/notices/read', { body: { id }, query: { language: 'en' } });
    expect(read.body.path).toBe(`/en/my-meetings?a=${count}`);
    // A second press leads there too.
    expect((await arena.call(person, 'POST /api/notices/read', { body: { id } })).body.path).toBe(`/mine-moter?a=${count}`);
    expect(await unread(person)).toBe(0);
  });

  it('are all read up to what was seen; one that came meanwhile stays unread', async () => {
    const person = await arena.seeker();
    await tell(person);
    await tell(person);
    const upTo = (await list(person)).items[0]?.id ?? '';
    await tell(person);
    await arena.call(person, 'POST /api/notices/read', { body: { upTo } });
    expect(await unread(person)).toBe(1);
  });

  it('are forgotten after three months', async () => {
    const person = await arena.seeker();
    arena.now = new Date('2026-06-01T12:00:00Z');
    await tell(person);
    arena.now = new Date('2026-08-30T11:00:00Z');
    await sweepNotices(arena.deps);
    expect((await list(person)).items).toHaveLength(1);
    arena.now = new Date('2026-08-30T13:00:00Z');
    await sweepNotices(arena.deps);
    expect((await list(person)).items).toEqual([]);
  });
});

/** An open stream, read event by event. */
async function follow(who: Person) {
  const answer = await fetch(`${url}/api/notices/stream`, {
    headers: { cookie: who.cookie ?? '', 'sec-fetch-site': 'same-origin' },
  });
  const reader = answer.body?.getReader();
  let text = '';
  return {
    answer,
    /** The next `unread`, or null at the end of the stream. */
    async next(): Promise<number | null> {
      for (;;) {
        const event = /event: unread\ndata: (.*)\n\n/.exec(text);
        if (event !== null) {
          text = text.slice(event.index + event[0].length);
          return JSON.parse(event[1] ?? '').unread;
        }
        const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
        if (done || value === undefined) return null;
        text += new TextDecoder().decode(value);
      }
    },
    cut: () => reader?.cancel(),
  };
}

describe('the stream of how many are unread', () => {
  it('tells it at once, when one comes and when it is read', async () => {
    const person = await arena.seeker();
    await tell(person);
    const stream = await follow(person);
    expect(stream.answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(stream.answer.headers.get('cache-control')).toBe('no-store');
    expect(await stream.next()).toBe(1);
    await tell(person);
    expect(await stream.next()).toBe(2);
    const upTo = (await list(person)).items[0]?.id ?? '';
    await arena.call(person, 'POST /api/notices/read', { body: { upTo } });
    expect(await stream.next()).toBe(0);
    await stream.cut();
  });

  it('tells it also after the line to the database was cut', async () => {
    const person = await arena.seeker();
    const stream = await follow(person);
    expect(await stream.next()).toBe(0);
    await arena.deps.database.pool.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'arena-innlandet changes' and datname = current_database()",
    );
    await tell(person);
    expect(await stream.next()).toBe(1);
    await stream.cut();
  });

  it('ends at sign-out, and says nothing after', async () => {
    const person = await arena.seeker();
    const stream = await follow(person);
    expect(await stream.next()).toBe(0);
    await arena.call(person, 'DELETE /api/session');
    expect(await stream.next()).toBeNull();
  });

  it('says nothing to a session that was ended elsewhere', async () => {
    const person = await arena.seeker();
    const stream = await follow(person);
    expect(await stream.next()).toBe(0);
    await arena.deps.database.pool.query('delete from sessions where account_id = $1', [person.accountId]);
    await tell(person);
    expect(await stream.next()).toBeNull();
  });

  it('is open in three tabs of a session, and makes room when one is closed', async () => {
    const person = await arena.seeker();
    const streams = [await follow(person), await follow(person), await follow(person)];
    const fourth = await follow(person);
    expect(fourth.answer.status).toBe(429);
    await fourth.cut();
    await streams[0]?.cut();
    await expect
      .poll(async () => {
        const again = await follow(person);
        await again.cut();
        return again.answer.status;
      })
      .toBe(200);
    for (const stream of streams.slice(1)) await stream.cut();
  });

  it('is closed to visitors', async () => {
    const { answer, cut } = await follow(arena.visitor);
    expect(answer.status).toBe(401);
    await cut();
  });
});

describe('a link that stops a kind of letter', () => {
  /** The key in the newest letter to them. */
  async function keyFor(who: Person, email: string): Promise<string> {
    await tell(who);
    await arena.runJobs();
    const letter = (await arena.letters()).findLast(({ to }) => to === email);
    return /\/brev\/stopp\/([\w-]+)/.exec(letter?.text ?? '')?.[1] ?? '';
  }
  const choicesOf = async (who: Person) =>
    (await arena.deps.database.queries.select().from(accounts)).find(({ id }) => id === who.accountId)?.letterChoices;
  const as = () => arena.visitor;

  it('tells what it is about when opened, and changes nothing', async () => {
    const person = await arena.seeker({ email: 'stop1@person.example' });
    const key = await keyFor(person, 'stop1@person.example');
    expect((await arena.call(as(), 'GET /api/letters/stops/:key', { params: { key } })).body).toEqual({
      kinds: ['meetings'],
      stopped: false,
    });
    expect(await choicesOf(person)).toEqual({});
  });

  it('stops exactly that kind without signing in, and undoes it', async () => {
    const person = await arena.seeker({ email: 'stop2@person.example' });
    const key = await keyFor(person, 'stop2@person.example');
    const set = (stopped: boolean) => arena.call(as(), 'PUT /api/letters/stops/:key', { params: { key }, body: { stopped } });
    expect((await set(true)).body).toEqual({ kinds: ['meetings'], stopped: true });
    expect((await set(true)).status).toBe(200);
    expect(await choicesOf(person)).toEqual({ meetings: 'off' });
    expect((await set(false)).body).toEqual({ kinds: ['meetings'], stopped: false });
    expect(await choicesOf(person)).toEqual({});
  });

  it('stops it by what a mail provider posts: from elsewhere, as a form, with no cookie', async () => {
    const person = await arena.seeker({ email: 'stop3@person.example' });
    const key = await keyFor(person, 'stop3@person.example');
    const post = (headers: Record<string, string>, payload: string, path = `/api/letters/stops/${key}`) =>
      arena.app.inject({ method: 'POST', url: path, headers, payload });
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    expect((await post(form, 'List-Unsubscribe=One-Click')).statusCode).toBe(204);
    expect(await choicesOf(person)).toEqual({ meetings: 'off' });
    const multipart = {
      'content-type': 'multipart/form-data; boundary=x',
      origin: 'https://mail.example',
      'sec-fetch-site': 'cross-site',
    };
    const body = '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n';
    expect((await post(multipart, body)).statusCode).toBe(204);
    // A key that nobody was sent gets the same answer.
    expect((await post(form, '', `/api/letters/stops/${'a'.repeat(43)}`)).statusCode).toBe(204);
  });

  it('lets nothing else through from elsewhere', async () => {
    const person = await arena.seeker({ email: 'stop4@person.example' });
    const key = await keyFor(person, 'stop4@person.example');
    const from = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site', 'content-type': 'application/json' };
    for (const [method, path] of [
      ['PUT', `/api/letters/stops/${key}`],
      ['POST', '/api/notices/read'],
    ] as const) {
      const answer = await arena.app.inject({
        method,
        url: path,
        headers: { ...from, cookie: person.cookie ?? '' },
        payload: JSON.stringify(method === 'PUT' ? { stopped: true } : { upTo: '00000000-0000-7000-8000-000000000000' }),
      });
      expect(answer.json().code).toBe('request.origin');
    }
    expect(await choicesOf(person)).toEqual({});
  });

  it('is over after half a year, and was never anything for who invents one', async () => {
    const person = await arena.seeker({ email: 'stop5@person.example' });
    const key = await keyFor(person, 'stop5@person.example');
    arena.now = new Date(Date.now() + 181 * 86_400_000);
    for (const one of [key, 'x'.repeat(43)]) {
      expect((await arena.call(as(), 'GET /api/letters/stops/:key', { params: { key: one } })).body.kinds).toBeNull();
      const set = await arena.call(as(), 'PUT /api/letters/stops/:key', { params: { key: one }, body: { stopped: true } });
      expect(set.code).toBe('letter.link_over');
    }
  });

  it('is kept as a hash alone', async () => {
    const person = await arena.seeker({ email: 'stop6@person.example' });
    const key = await keyFor(person, 'stop6@person.example');
    expect(key).toMatch(/^[\w-]{43}$/);
    const { rows } = await arena.deps.database.pool.query('select * from mail_links');
    expect(JSON.stringify(rows)).not.toContain(key);
  });
});
