import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { access, mkdtemp, readdir, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, escapeIdentifier } from 'pg';
import { EmbeddedPostgresError } from '../src/db/embedded/error.ts';
import { ownerState } from '../src/db/embedded/owner-lock.ts';
import { removeEmbeddedPostgres, startEmbeddedPostgres } from '../src/db/embedded-postgres.ts';

const folderPrefix = 'arena-test-postgres-';
/** A cluster is 40 MB and every database in it 8 MB and what the test adds. */
const memoryNeededBytes = 2_000_000_000;

/** Nothing here outlives the test run, so nothing is written through to the disk. */
const throwaway = {
  settings: {
    fsync: 'off',
    full_page_writes: 'off',
    synchronous_commit: 'off',
    wal_level: 'minimal',
    max_wal_senders: '0',
    max_connections: '200',
  },
  shutdown: 'immediate',
} as const;

/**
 * A Postgres of its own for one test run, in a temporary folder that goes away with `stop`. Meant for vitest's
 * globalSetup. `url` is a superuser on the database `arena`. Servers that killed test runs left are removed first.
 */
export async function startTestPostgres(): Promise<{ url: string; stop(): Promise<void> }> {
  const parent = await quickestFolder();
  await removeLeftovers(parent);
  try {
    return await startIn(parent);
  } catch (error) {
    // No program may be run from some memory disks, and root may have to put a copy of the server beside the data.
    if (!(error instanceof EmbeddedPostgresError && error.code === 'no-binaries') || parent === tmpdir()) throw error;
    return startIn(tmpdir());
  }
}

async function startIn(parent: string): Promise<{ url: string; stop(): Promise<void> }> {
  const folder = await mkdtemp(join(parent, folderPrefix));
  try {
    const server = await startEmbeddedPostgres({ dataDirectory: folder, ...throwaway });
    return { url: server.url, stop: () => server.stop().then(() => removeEmbeddedPostgres(folder)) };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/**
 * Creates the database `name` and lets `prepare` fill it; `prepare` must have closed its connections when it resolves,
 * since a database in use cannot be copied. When it fails, the database is dropped again.
 */
export async function createTemplate(serverUrl: string, name: string, prepare: (url: string) => Promise<void>): Promise<void> {
  await withClient(serverUrl, async (client) => {
    await client.query(`CREATE DATABASE ${escapeIdentifier(name)}`);
    try {
      await prepare(onDatabase(serverUrl, name));
      await client.query(`ALTER DATABASE ${escapeIdentifier(name)} ALLOW_CONNECTIONS false`);
    } catch (error) {
      await client.query(`DROP DATABASE ${escapeIdentifier(name)} WITH (FORCE)`);
      throw error;
    }
  });
}

/** A database with what the template holds, in 30–60 ms with the connection. `drop` ends the connections that are left to it. */
export async function createTestDatabase(
  serverUrl: string,
  templateName: string,
): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await withClient(serverUrl, async (client) => {
    // Copies may be made side by side: nobody can be connected to the template, which is all Postgres minds.
    await client.query(`CREATE DATABASE ${escapeIdentifier(name)} TEMPLATE ${escapeIdentifier(templateName)} STRATEGY file_copy`);
  });
  return {
    url: onDatabase(serverUrl, name),
    drop: () =>
      withClient(serverUrl, async (client) => {
        await client.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE)`);
      }),
  };
}

/**
 * Where tests put servers: Linux' memory disk, where it has room (containers often give it 64 MB): copying a database there takes 10 ms of Postgres, whatever
 * else the machine does; on a disk others write to, 30 to 400.
 */
export async function quickestFolder(): Promise<string> {
  const memoryDisk = '/dev/shm';
  try {
    await access(memoryDisk, constants.W_OK | constants.X_OK);
    const { bavail, bsize } = await statfs(memoryDisk);
    return bavail * bsize > memoryNeededBytes ? memoryDisk : tmpdir();
  } catch {
    return tmpdir();
  }
}

async function removeLeftovers(parent: string): Promise<void> {
  for (const entry of await readdir(parent)) {
    const folder = join(parent, entry);
    // A folder without an owner belongs to a run that is just starting or ending.
    if (!entry.startsWith(folderPrefix) || (await ownerState(folder).catch(() => 'none')) !== 'gone') continue;
    // Another run may be removing it at the same time.
    await removeEmbeddedPostgres(folder).catch(() => {});
  }
}

function onDatabase(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

async function withClient(url: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
