import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Arena, openArena, type Person } from '../../test/arena.ts';
import type { Outlet } from '../access/outlet.ts';
import { registerErrors } from './errors.ts';
import { mostStreams, openEventStream, registerEventStreams } from './event-stream.ts';
import { registerSessions } from './sessions.ts';

let arena: Arena;
const apps: FastifyInstance[] = [];
beforeAll(async () => {
  arena = await openArena();
});
afterEach(async () => {
  for (const app of apps.splice(0)) await app.close();
});
afterAll(() => arena.close());

/** An app whose one route opens a stream; the last that was opened, and how many are open. */
async function serve({
  beat = 20_000,
  most = {},
}: {
  beat?: number;
  most?: Partial<Record<keyof typeof mostStreams, number>>;
} = {}) {
  const app = Fastify();
  apps.push(app);
  const opened: Outlet[] = [];
  registerErrors(app);
  await registerSessions(app, arena.deps);
  registerEventStreams(app);
  app.get('/', async (request, reply) => {
    opened.push(openEventStream(arena.deps, { request, reply }, { beat, most: { ...mostStreams, ...most } }));
    return reply;
  });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  const open = async (as: Person) => {
    const stop = new AbortController();
    const answer = await fetch(url, { headers: { cookie: as.cookie ?? '' }, signal: stop.signal });
    return { answer, status: answer.status, stop: () => stop.abort() };
  };
  return { open, opened, count: () => app.eventStreams.get('all')?.size ?? 0, keys: () => app.eventStreams.size };
}

/** Another session of the same account. */
async function again(person: Person): Promise<Person> {
  const key = crypto.randomUUID();
  await arena.deps.database.pool.query(
    `insert into sessions (key_hash, account_id, role, organisation, device, last_seen_at, expires_at)
     select encode(sha256($1::bytea), 'hex'), account_id, role, organisation, device, last_seen_at, expires_at from sessions where account_id = $2 limit 1`,
    [key, person.accountId],
  );
  return { ...person, cookie: `arena_local_session=${key}` };
}

describe('how many streams are open', () => {
  it('has a bound for an account, whatever the number of its sessions', async () => {
    const server = await serve();
    const person = await arena.seeker();
    const sessions = [person, await again(person), await again(person)];
    const statuses: number[] = [];
    for (const one of sessions) for (let n = 0; n < 3; n++) statuses.push((await server.open(one)).status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(mostStreams.account);
    expect(statuses.slice(mostStreams.account)).toEqual([429, 429, 429]);
    expect((await server.open(await arena.seeker())).status).toBe(200);
  });

  it('has a bound for an address and in all, and room again when one is closed', async () => {
    const server = await serve({ most: { address: 1 } });
    const first = await server.open(await arena.seeker());
    expect((await server.open(await arena.seeker())).status).toBe(429);
    first.stop();
    await expect.poll(server.keys).toBe(0);
    expect((await server.open(await arena.seeker())).status).toBe(200);
    const busy = await serve({ most: { all: 1 } });
    await busy.open(await arena.seeker());
    expect((await busy.open(await arena.seeker())).status).toBe(503);
  });
});

describe('a stream', () => {
  it('is ended when nobody reads it, and takes no more meanwhile', async () => {
    const server = await serve({ beat: 60 });
    await server.open(await arena.seeker());
    const large = 'x'.repeat(4_000_000);
    let sent = 0;
    let closed = false;
    server.opened[0]?.onClose(() => {
      closed = true;
    });
    while (!closed && sent < 50) {
      await server.opened[0]?.send('news', large);
      if (!closed) sent++;
    }
    expect(sent).toBeLessThan(10);
    await expect.poll(server.count).toBe(0);
  });

  it('waits for a reader who is slow and reads', async () => {
    const server = await serve({ beat: 5000 });
    const { answer, stop } = await server.open(await arena.seeker());
    let read = 0;
    const reading = (async () => {
      for await (const chunk of answer.body ?? []) read += chunk.length;
    })().catch(() => {});
    for (let n = 0; n < 5; n++) await server.opened[0]?.send('news', 'x'.repeat(1_000_000));
    await expect.poll(() => read).toBeGreaterThan(5_000_000);
    stop();
    await reading;
  });

  it('finds its reader anew, with the standing they have now, and ends with the session', async () => {
    const server = await serve({ beat: 50 });
    const employer = await arena.employer();
    await server.open(employer);
    const reader = async () => server.opened[0]?.findReader();
    expect(await reader()).toMatchObject({ employer: { status: 'approved' } });
    await arena.deps.database.pool.query(`update employers set status = 'paused', paused_because = 'reported' where id = $1`, [
      employer.employerId,
    ]);
    expect(await reader()).toMatchObject({ employer: { status: 'paused', pausedBecause: 'reported' } });
    await arena.deps.database.pool.query('delete from employer_members where account_id = $1', [employer.accountId]);
    expect(await reader()).toMatchObject({ employer: null });
    await arena.deps.database.pool.query('delete from sessions where account_id = $1', [employer.accountId]);
    await expect.poll(server.count).toBe(0);
    expect(await reader()).toBeNull();
  });
});
