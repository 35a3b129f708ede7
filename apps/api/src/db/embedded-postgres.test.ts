import { spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { quickestFolder } from '../../test/postgres.ts';
import { canEnter } from './embedded/place.ts';
import { waitUntilGone } from './embedded/processes.ts';
import { type EmbeddedPostgres, removeEmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.ts';

const isRoot = process.getuid?.() === 0;
const nobody = { uid: 65534, gid: 65534 };
const fixture = fileURLToPath(new URL('./embedded/hold-server.fixture.ts', import.meta.url));
const nobodyCanReadThis =
  isRoot && (await canEnter(join(fixture, '..'), nobody)) && (await canEnter(join(process.execPath, '..'), nobody));

let temporary: string;
/** One cluster for the tests that only start and stop it: creating one takes a second. */
let shared: string;
const running = new Set<EmbeddedPostgres>();

async function start(dataDirectory: string, log?: (line: string) => void): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDirectory, ...(log ? { log } : {}) });
  running.add(server);
  return server;
}

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query<unknown[]>({ text, rowMode: 'array' })).rows.flat();
  } finally {
    await client.end();
  }
}

interface Told {
  readonly url?: string;
  readonly pid?: number;
  readonly code?: string;
  readonly message?: string;
}

function sendKill(processId: number): void {
  try {
    process.kill(processId, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/**
 * Starts the server from a process of its own, which leads a process group as one started in a terminal does. `kill`
 * reaches the whole group, as Ctrl-C does, and is the kind nobody can catch.
 */
async function startElsewhere(
  dataDirectory: string,
  account = {},
): Promise<{ told: Told; processId: number; kill(): Promise<void> }> {
  const child = spawn(process.execPath, [fixture, dataDirectory], {
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: true,
    ...account,
  });
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  const lines = createInterface({ input: child.stdout });
  const told = await new Promise<Told>((resolve, reject) => {
    lines.once('line', (line) => resolve(JSON.parse(line) as Told));
    child.once('exit', (code) => reject(new Error(`ended with ${code} before it said anything`)));
    child.once('error', reject);
  });
  return {
    told,
    processId: child.pid ?? 0,
    async kill() {
      // One that was refused ends by itself, maybe between the question and the kill.
      if (child.exitCode === null && child.pid) sendKill(-child.pid);
      await ended;
    },
  };
}

// A new cluster takes a second, and several when others keep the machine busy.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

beforeAll(async () => {
  // Where the account cannot reach node_modules, the programs are copied too, and a memory disk may not run them.
  const parent = isRoot && !nobodyCanReadThis ? tmpdir() : await quickestFolder();
  temporary = await realpath(await mkdtemp(join(parent, 'arena-embedded-')));
  await chmod(temporary, 0o777);
  shared = join(temporary, 'shared');
});

afterEach(async () => {
  for (const server of running) await server.stop();
  running.clear();
});

afterAll(async () => {
  await removeEmbeddedPostgres(shared);
  await rm(temporary, { recursive: true, force: true });
});

describe('the embedded Postgres', () => {
  it('creates the database on the first start, sorted by the Norwegian alphabet, reachable with its password only', async () => {
    const server = await start(shared);

    expect(server.startedHere).toBe(true);
    expect(await query(server.url, "SELECT v FROM unnest(array['Å','Ø','Æ','Z','A']) v ORDER BY v")).toEqual([
      'A',
      'Z',
      'Æ',
      'Ø',
      'Å',
    ]);
    expect(await query(server.url, "SELECT to_tsvector('norwegian', 'ÆRLIGE ØKONOMER')::text, 'ÅSNES' ILIKE 'åsn%'")).toEqual([
      "'ærl':1 'økonom':2",
      true,
    ]);
    expect(await query(server.url, "SELECT current_setting('fsync'), current_setting('listen_addresses')")).toEqual([
      'on',
      '127.0.0.1',
    ]);
    await expect(query(server.url.replace(/arena:[^@]*/, 'arena:guess'), 'SELECT 1')).rejects.toThrow(/password/);
    expect((await stat(join(shared, 'password'))).mode & 0o777).toBe(0o600);
  });

  it('keeps what was written, and comes back within a second', async () => {
    const first = await start(shared);
    await query(first.url, 'CREATE TABLE kept AS SELECT 1 AS value');
    await first.stop();
    await first.stop();
    expect(await waitUntilGone(first.pid(), 0)).toBe(true);

    const began = performance.now();
    const second = await start(shared);

    expect(performance.now() - began).toBeLessThan(1_000);
    expect(await query(second.url, 'SELECT value FROM kept')).toEqual([1]);
  });

  it('takes over the server of a process that was killed, and stops it in the end', async () => {
    const other = await startElsewhere(shared);
    await query(other.told.url ?? '', 'CREATE TABLE before_the_kill AS SELECT 2 AS value');
    await other.kill();
    const lines: string[] = [];

    const server = await start(shared, (line) => lines.push(line));

    expect(server.startedHere).toBe(false);
    expect(server.pid()).toBe(other.told.pid);
    expect(lines).toEqual([`Took over the database server of an earlier start (process ${server.pid()}).`]);
    expect(await query(server.url, 'SELECT value FROM before_the_kill')).toEqual([2]);
    await server.stop();
    expect(await waitUntilGone(server.pid(), 0)).toBe(true);
  });

  it('recovers what was acknowledged when the server itself was killed', async () => {
    const first = await start(shared);
    await query(first.url, 'CREATE TABLE acknowledged AS SELECT 3 AS value');
    process.kill(first.pid(), 'SIGKILL');
    await waitUntilGone(first.pid(), 5_000);
    await first.stop();

    const second = await start(shared);

    expect(second.startedHere).toBe(true);
    expect(await query(second.url, 'SELECT value FROM acknowledged')).toEqual([3]);
  });

  it('starts the server again at the same address when it is killed under a running program', async () => {
    const lines: string[] = [];
    const server = await start(shared, (line) => lines.push(line));
    await query(server.url, 'CREATE TABLE before_the_crash AS SELECT 4 AS value');
    const killed = server.pid();

    process.kill(killed, 'SIGKILL');

    await expect.poll(() => query(server.url, 'SELECT value FROM before_the_crash'), { timeout: 15_000 }).toEqual([4]);
    await expect.poll(server.pid).not.toBe(killed);
    expect(lines).toEqual([`The database server (process ${killed}) ended unexpectedly and is started again.`]);
    await server.stop();
    expect(await waitUntilGone(server.pid(), 0)).toBe(true);
  });

  it('starts when the pid file and the owner file name a process that is now another program', async () => {
    const first = await start(shared);
    const pidFile = await readFile(join(shared, 'cluster', 'postmaster.pid'), 'utf8');
    const ownerFile = await readFile(join(shared, 'owner.json'), 'utf8');
    await first.stop();
    // Postgres itself minds another program only when it runs as the same account.
    const program = spawn('sleep', ['60'], { cwd: '/', ...(isRoot ? nobody : {}) });
    onTestFinished(() => void program.kill());
    await writeFile(join(shared, 'cluster', 'postmaster.pid'), pidFile.replace(/^\d+/, String(program.pid)));
    await writeFile(join(shared, 'owner.json'), ownerFile.replace(/"pid":\d+/, `"pid":${program.pid}`));

    const second = await start(shared);

    expect(second.startedHere).toBe(true);
    expect(await query(second.url, 'SELECT 1')).toEqual([1]);
    expect(program.exitCode ?? program.signalCode).toBe(null);
  });

  it('refuses a second start in the same folder and names the process that has it', async () => {
    const other = await startElsewhere(shared);

    await expect(start(shared)).rejects.toMatchObject({
      name: 'EmbeddedPostgresError',
      code: 'in-use',
      message: expect.stringContaining(`already used by process ${other.processId}`),
    });

    await other.kill();
    await start(shared);
  });

  it('lets exactly one of several processes have a folder whose owner was killed', async () => {
    await (await startElsewhere(shared)).kill();

    const others = await Promise.all([1, 2, 3].map(() => startElsewhere(shared)));

    expect(others.map(({ told }) => told.code ?? 'started').sort()).toEqual(['in-use', 'in-use', 'started']);
    for (const other of others) await other.kill();
    await start(shared);
  });

  it('refuses data that another major version wrote', async () => {
    const old = join(temporary, 'old');
    await mkdir(join(old, 'cluster'), { recursive: true });
    await writeFile(join(old, 'cluster', 'PG_VERSION'), '16\n');

    await expect(start(old)).rejects.toMatchObject({
      code: 'start-failed',
      message: expect.stringContaining('written by Postgres 16'),
    });
  });

  it('says what Postgres said when it does not start', async () => {
    await expect(startEmbeddedPostgres({ dataDirectory: shared, settings: { shared_buffers: 'many' } })).rejects.toMatchObject({
      code: 'start-failed',
      message: expect.stringContaining('shared_buffers'),
    });
  });

  it('works in a folder with spaces and Norwegian letters', async () => {
    const folder = join(temporary, 'Særlig lang mappe på Ås', 'dåta');

    const server = await start(folder);

    expect(await query(server.url, 'SHOW data_directory')).toEqual([join(folder, 'cluster')]);
    await server.stop();
    await removeEmbeddedPostgres(folder);
    await expect(stat(folder)).rejects.toThrow('ENOENT');
  });

  const whoMayNotWrite = isRoot ? 'an account that is not root' : 'the account that runs the tests';
  it.skipIf(isRoot && !nobodyCanReadThis)(
    `says what to do about a read-only folder, as ${whoMayNotWrite}${isRoot && !nobodyCanReadThis ? ' (skipped: only root can read this checkout)' : ''}`,
    async () => {
      const folder = join(temporary, 'read-only');
      await mkdir(folder, { mode: 0o555 });

      const { told } = await startElsewhere(join(folder, 'data'), isRoot ? nobody : {});

      expect(told.code).toBe('read-only');
      expect(told.message).toContain(`needs to write in ${folder}/data, which this user may not (EACCES)`);
      expect(told.message).toContain('DATABASE_URL');
    },
  );

  it.skipIf(!isRoot)(`works as root in a folder that only root can enter${isRoot ? '' : ' (skipped: not root)'}`, async () => {
    const secret = join(temporary, 'only-root');
    await mkdir(secret, { mode: 0o700 });
    const folder = join(secret, 'checkout', 'data');
    const lines: string[] = [];
    try {
      const server = await start(folder, (line) => lines.push(line));

      expect(await query(server.url, 'SELECT 1')).toEqual([1]);
      expect(lines).toEqual([expect.stringContaining(`the database is kept in ${server.dataDirectory} instead`)]);
      await server.stop();
      const again = await start(folder);
      expect(again.dataDirectory).toBe(server.dataDirectory);
      await again.stop();
    } finally {
      await removeEmbeddedPostgres(folder);
    }
  });
});
