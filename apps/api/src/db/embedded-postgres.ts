import { readdir, readFile, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client, DatabaseError } from 'pg';
import { prepareBinaries } from './embedded/binaries.ts';
import { applicationName, openCluster } from './embedded/cluster.ts';
import { EmbeddedPostgresError, withWritable } from './embedded/error.ts';
import { keepRunning } from './embedded/keeper.ts';
import { ownerState, takeOwnership } from './embedded/owner-lock.ts';
import { type Place, preparePlace } from './embedded/place.ts';
import { findReady, findSurvivor, launchPostmaster, stopPostmaster, stopSurvivor } from './embedded/postmaster.ts';

export interface EmbeddedPostgresOptions {
  /** Created when it is not there. Everything the server keeps stands in it. */
  readonly dataDirectory: string;
  /** Told, one line at a time, what somebody who starts the program would want to know. */
  readonly log?: (line: string) => void;
  /** Server settings on top of the launcher's own; a server that is taken over keeps those it was started with. */
  readonly settings?: Readonly<Record<string, string>>;
  /** `immediate` skips the last checkpoint: for data that is thrown away. */
  readonly shutdown?: 'fast' | 'immediate';
}

export interface EmbeddedPostgres {
  /** A superuser on the database `arena`, on loopback, with the password in it: keep it out of logs. */
  readonly url: string;
  /** False when the server had outlived an earlier start and was taken over; `stop` stops it all the same. */
  readonly startedHere: boolean;
  /** Where the data really is: not the folder asked for, when root started it in a folder nobody else can enter. */
  readonly dataDirectory: string;
  /** The process id of the server; another one after it had to be started again. */
  pid(): number;
  /** Ends the connections that are left, stops the server and gives the folder free. Calling it again does nothing. */
  stop(): Promise<void>;
}

/**
 * Starts the Postgres that npm brought, in the given folder, and resolves when it accepts connections. Only one process
 * at a time may do so. An acknowledged write survives a kill -9 of this process, of the server and of the machine: a
 * server that outlived its process is taken over, one that ended by itself is started again at the same address and
 * recovers from its log.
 * Fails with EmbeddedPostgresError.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const log = options.log ?? (() => {});
  const place = await preparePlace(options.dataDirectory, log);
  return withWritable(place.home, async () => {
    const release = await takeOwnership(place.home);
    try {
      return await start(place, options, log, release);
    } catch (error) {
      await release();
      throw error;
    }
  });
}

/**
 * Removes the database in the folder for good, stopping a server that outlived its process. Nothing else in the folder
 * is touched; the folder itself goes when that leaves it empty. Fails with `in-use` while a process uses the database.
 */
export async function removeEmbeddedPostgres(dataDirectory: string): Promise<void> {
  const place = await preparePlace(dataDirectory, () => {});
  await withWritable(place.home, async () => {
    const release = await takeOwnership(place.home);
    try {
      await stopSurvivor(place);
      for (const entry of await readdir(place.home)) {
        if (!/^(cluster|cluster\.draft|password|postgres\.log|binaries-.*)$/.test(entry)) continue;
        await rm(join(place.home, entry), { recursive: true, force: true });
      }
    } finally {
      await release();
    }
    await rmdir(place.home).catch(() => {});
  });
}

/**
 * The address of the server that another process has started in the folder and keeps running, or null when there is none. Waits for one
 * that is just starting. It goes when that process stops it, so this is for commands that run beside the program.
 */
export async function findRunningEmbeddedPostgres(dataDirectory: string): Promise<string | null> {
  const place = await preparePlace(dataDirectory, () => {});
  const deadline = Date.now() + startingMilliseconds;
  while ((await ownerState(place.home)) === 'running') {
    const ready = await findReady(place);
    const password = (await readFile(join(place.home, 'password'), 'utf8').catch(() => '')).trim();
    if (ready !== undefined && password !== '') return urlOf(password, ready.port);
    if (Date.now() > deadline) return null;
    await sleep(50);
  }
  return null;
}

/** A start takes one second, and one more for a new cluster. */
const startingMilliseconds = 10_000;

const urlOf = (password: string, port: number) =>
  `postgres://${applicationName}:${password}@127.0.0.1:${port}/${applicationName}`;

async function start(
  place: Place,
  options: EmbeddedPostgresOptions,
  log: (line: string) => void,
  release: () => Promise<void>,
): Promise<EmbeddedPostgres> {
  const binaries = await prepareBinaries(place);
  const password = await openCluster(place, binaries, options.settings?.fsync !== 'off', log);
  const survivor = await findSurvivor(place, binaries);
  if (survivor) log(`Took over the database server of an earlier start (process ${survivor.pid}).`);
  const launch = (port?: number) => launchPostmaster(place, binaries, options.settings ?? {}, port);
  const postmaster = survivor ?? (await launch());
  const url = urlOf(password, postmaster.port);
  try {
    await ensureDatabase(url, place);
  } catch (error) {
    await stopPostmaster(postmaster.pid, place, binaries, 'fast');
    throw error;
  }
  const keeper = keepRunning(postmaster, launch, log);
  let stopping: Promise<void> | undefined;
  const stopOnce = async () => {
    await keeper.end();
    await stopPostmaster(keeper.pid(), place, binaries, options.shutdown ?? 'fast');
    await release();
  };
  return {
    url,
    startedHere: survivor === undefined,
    dataDirectory: place.home,
    pid: keeper.pid,
    stop() {
      stopping ??= stopOnce();
      return stopping;
    },
  };
}

/** SQLSTATEs, see appendix A of the Postgres manual. */
const unknownDatabase = '3D000';
const duplicateDatabase = '42P04';
const wrongPassword = '28P01';

/** Also shows that the server is the one the password belongs to. */
async function ensureDatabase(url: string, place: Place): Promise<void> {
  try {
    await withClient(url, async () => {});
  } catch (error) {
    const code = error instanceof DatabaseError ? error.code : undefined;
    if (code === wrongPassword) {
      throw new EmbeddedPostgresError(
        'start-failed',
        `The database does not know the password in ${join(place.home, 'password')}: put the file back from a backup, or choose another data folder.`,
        { cause: error },
      );
    }
    if (code !== unknownDatabase) throw error;
    await withClient(url.replace(/\/[^/]*$/, '/postgres'), async (client) => {
      await client.query(`CREATE DATABASE ${applicationName}`).catch((failure: unknown) => {
        if (!(failure instanceof DatabaseError && failure.code === duplicateDatabase)) throw failure;
      });
    });
  }
}

async function withClient(url: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: url, application_name: 'arena-launcher' });
  // A connection that breaks tells about it by failing the query; an event nobody listens to would end the process.
  client.on('error', () => {});
  try {
    await client.connect();
    await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}
