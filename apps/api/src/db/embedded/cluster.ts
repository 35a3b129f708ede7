import { randomBytes } from 'node:crypto';
import { chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Binaries } from './binaries.ts';
import { EmbeddedPostgresError, systemErrorCode } from './error.ts';
import type { Place } from './place.ts';
import { runProgram } from './program.ts';

/** The role the application connects as, and the database it uses. */
export const applicationName = 'arena';

/**
 * Opens the cluster in the place, creating it on the first start, and gives the password of the role. The caller owns
 * the place. `durable` false leaves writing a new cluster through to the disk to the system.
 */
export async function openCluster(
  place: Place,
  binaries: Binaries,
  durable: boolean,
  log: (line: string) => void,
): Promise<string> {
  const passwordFile = join(place.home, 'password');
  const version = (await readIfThere(join(place.cluster, 'PG_VERSION')))?.trim();
  if (version === undefined) return create(place, binaries, passwordFile, durable, log);
  if (version !== binaries.majorVersion) {
    throw new EmbeddedPostgresError(
      'start-failed',
      `The data in ${place.cluster} was written by Postgres ${version}, and npm brought Postgres ${binaries.majorVersion}, which cannot read it: move the data with pg_dump and pg_restore, or choose another data folder.`,
    );
  }
  const password = (await readIfThere(passwordFile))?.trim();
  if (!password) {
    throw new EmbeddedPostgresError(
      'start-failed',
      `The password file ${passwordFile} is missing: put it back from a backup, or choose another data folder.`,
    );
  }
  return password;
}

async function create(
  place: Place,
  binaries: Binaries,
  passwordFile: string,
  durable: boolean,
  log: (line: string) => void,
): Promise<string> {
  // A start that was killed half-way leaves a draft; the cluster gets its name only when it is whole and on the disk.
  const draft = join(place.home, 'cluster.draft');
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { mode: 0o700 });
  const password = randomBytes(24).toString('hex');
  await rm(passwordFile, { force: true });
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  if (place.account) {
    await chown(draft, place.account.uid, place.account.gid);
    await chown(passwordFile, place.account.uid, place.account.gid);
  }
  const common = [
    `--pgdata=${draft}`,
    `--username=${applicationName}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // The C library's locales differ from machine to machine; everything that depends on language is left to ICU.
    '--locale=C',
    '--no-instructions',
    // The pass that writes everything through to the disk stays, although initdb is quicker without: later checkpoints
    // only write through what changed since, so a power cut could lose what initdb wrote. Linux does it in one call
    // (0.03 s); file by file it takes 0.1 s, and over a second when others use the disk.
    ...(durable ? (process.platform === 'linux' ? ['--sync-method=syncfs'] : []) : ['--no-sync']),
  ];
  const norwegian = await runProgram(binaries.initdb, [...common, '--locale-provider=icu', '--icu-locale=nb-NO'], place);
  if (norwegian.code !== 0) {
    if (!/ICU/i.test(norwegian.output)) throw initdbFailed(place, norwegian.output);
    log('This Postgres has no ICU: names are sorted by character code instead of the Norwegian alphabet.');
    const plain = await runProgram(binaries.initdb, [...common, '--locale-provider=builtin', '--builtin-locale=C.UTF-8'], place);
    if (plain.code !== 0) throw initdbFailed(place, plain.output);
  }
  await rename(draft, place.cluster);
  return password;
}

function initdbFailed(place: Place, output: string): EmbeddedPostgresError {
  const lines = output.split('\n').filter((line) => line.includes('error:') || line.includes('FATAL'));
  const reason = lines.join(' ').trim() || output.trim().split('\n').at(-1) || 'no output';
  return new EmbeddedPostgresError('start-failed', `Could not create a database in ${place.home}: ${reason}`);
}

async function readIfThere(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch((error: unknown) => {
    if (systemErrorCode(error) === 'ENOENT') return undefined;
    throw error;
  });
}
