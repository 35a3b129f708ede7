import { readFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removeEmbeddedPostgres } from '../../apps/api/src/db/embedded-postgres.ts';
import { freePort, type Launched, launch, untilPage } from './launch.ts';

// One installation, in a folder whose path has a space and Norwegian letters, goes through what a real one may meet.
let parent: string;
let dataDirectory: string;
let port: number;
let running: Launched;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'arena-resilience-'));
  // So that root, too, keeps the database where it was asked to.
  await chmod(parent, 0o755);
  dataDirectory = join(parent, 'Mine data, æ ø å');
  port = await freePort();
  running = launch({ dataDirectory, port });
  await untilPage(running);
});

afterAll(async () => {
  if (running.process.exitCode === null && running.process.signalCode === null) await running.stop();
  await removeEmbeddedPostgres(join(dataDirectory, 'postgres')).catch(() => {});
  await rm(parent, { recursive: true, force: true });
});

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0);
    // What was killed and not yet collected by its parent is still listed.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
};

/** The database server's process, as it writes it down itself. */
async function postgresPid(): Promise<number> {
  const [first] = (await readFile(join(dataDirectory, 'postgres/cluster/postmaster.pid'), 'utf8')).split('\n');
  return Number(first);
}

/** What it said, without the lines that tell a slow machine's user what is going on. */
const sentences = (launched: Launched) =>
  launched
    .said()
    .trim()
    .split('\n')
    .filter((line) => !/^\s*Starting:/.test(line));

const opportunities = async () =>
  (await (await fetch(`${running.url}/api/opportunities`)).json()) as { total: number; hits: { id: string }[] };

describe('npm start', () => {
  it('answers in a fresh folder, in both languages, and says whom to sign in as', async () => {
    expect(await untilPage(running)).toContain('<html lang="nb"');
    expect(await untilPage(running, '/en')).toContain('<html lang="en"');
    expect((await opportunities()).total).toBeGreaterThan(20);
    expect(running.said()).toContain(running.url);
    expect(running.said()).toContain('Siv Rådhuus');
    expect(running.said()).not.toMatch(/postgres:\/\/|password/i);
  });

  it('says in one sentence that the port is taken', async () => {
    const second = launch({ dataDirectory: join(parent, 'second'), port });

    expect(await second.ended).toBe(1);
    expect(sentences(second)).toEqual([
      `Port ${port} is in use. Stop what runs there, or choose another: PORT=${port + 1} npm start`,
    ]);
  });

  it('says in one sentence that the folder is in use', async () => {
    const second = launch({ dataDirectory, port: await freePort() });

    expect(await second.ended).toBe(1);
    expect(sentences(second)).toHaveLength(1);
    expect(second.said()).toMatch(/already used by process \d+.*: stop that one first/);
    expect((await opportunities()).total).toBeGreaterThan(20);
  });

  it('says in one sentence that it cannot write where the data should be', async () => {
    // A file where a folder should be: refused for root too.
    const file = join(parent, 'a file');
    await writeFile(file, '');
    const refused = launch({ dataDirectory: join(file, 'data'), port: await freePort() });

    expect(await refused.ended).toBe(1);
    expect(sentences(refused)).toHaveLength(1);
    expect(refused.said()).toContain('writable');
  });

  it('says in one sentence which setting does not fit', async () => {
    const refused = launch({ dataDirectory, port, env: { SMTP_URL: 'mail.example' } });

    expect(await refused.ended).toBe(1);
    expect(sentences(refused)).toEqual(['SMTP_URL must be a URL that begins with smtp:// or smtps://.']);
  });

  it('says in one sentence that a worker of its own needs a database of its own', async () => {
    const refused = launch({ dataDirectory, port, program: 'apps/api/src/worker.ts' });

    expect(await refused.ended).toBe(1);
    expect(refused.said()).toContain('set DATABASE_URL');
  });

  it('goes on when its database server is killed', async () => {
    const before = await opportunities();
    const killed = await postgresPid();
    process.kill(killed, 'SIGKILL');

    // Until there is another, what the killed one left behind may still answer.
    const another = async () => (await postgresPid().catch(() => killed)) !== killed;
    await expect.poll(another, { timeout: 10_000, interval: 100 }).toBe(true);
    await expect.poll(async () => (await opportunities()).total, { timeout: 10_000, interval: 100 }).toBe(before.total);
  });

  it('has its data after it was killed itself', async () => {
    const before = await opportunities();
    running.process.kill('SIGKILL');
    await running.ended;

    running = launch({ dataDirectory, port });
    await untilPage(running);

    const after = await opportunities();
    expect(after.hits.map(({ id }) => id)).toEqual(before.hits.map(({ id }) => id));
  });

  it('answers the request it has begun to read before it stops, then leaves no process', async () => {
    const database = await postgresPid();
    expect(isAlive(database)).toBe(true);
    const body = JSON.stringify({ text: 'jeg har vært kokk', language: 'nb' });
    const answer = new Promise<string>((resolve, reject) => {
      const socket = connect(port, 'localhost', () => {
        socket.write(
          `POST /api/taxonomy/understand HTTP/1.1\r\nHost: localhost:${port}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n`,
        );
        setTimeout(() => running.process.kill('SIGINT'), 100);
        setTimeout(() => socket.write(body), 400);
      });
      let text = '';
      socket.on('data', (chunk) => {
        text += chunk.toString();
      });
      socket.on('end', () => resolve(text));
      socket.on('error', reject);
    });
    const stoppedAt = performance.now();

    // 404 while nobody has written that route: answered all the same.
    expect(await answer).toMatch(/^HTTP\/1\.1 (200|404)/);
    expect(await running.ended, running.said()).toBe(0);
    // A kept-alive connection does not hold it.
    expect(performance.now() - stoppedAt).toBeLessThan(9000);
    expect(isAlive(database)).toBe(false);
  });

  it('counts a Ctrl-C that npm passes on as one, and stops a start that is under way', async () => {
    const started = launch({ dataDirectory, port });
    await expect.poll(() => postgresPid().then(isAlive, () => false), { timeout: 10_000, interval: 20 }).toBe(true);
    const database = await postgresPid();
    started.process.kill('SIGINT');
    started.process.kill('SIGINT');

    expect(await started.ended).toBe(0);
    expect(isAlive(database)).toBe(false);
  });
});

it('keeps the key that seals drafts to itself', async () => {
  await mkdir(dataDirectory, { recursive: true });
  const { statSync } = await import('node:fs');
  expect(statSync(join(dataDirectory, 'secret')).mode & 0o077).toBe(0);
});
