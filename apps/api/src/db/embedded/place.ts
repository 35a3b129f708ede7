import { createHash } from 'node:crypto';
import { chmod, chown, mkdir, readdir, realpath, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { EmbeddedPostgresError, withWritable } from './error.ts';

/** The user and group Postgres runs as, when this process is root: Postgres refuses to run as root. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** Where the server keeps its things: `home` holds the owner lock, the password and the log, `cluster` the data itself. */
export interface Place {
  readonly home: string;
  readonly cluster: string;
  readonly account: Account | undefined;
}

/** The unprivileged user "nobody" on Linux; a number works whether or not the system has the name. */
const nobody: Account = { uid: 65534, gid: 65534 };

/** Debian, Red Hat and macOS all let root write in one of these, and other users enter them. */
const placesForRoot = ['/var/lib', '/var/tmp'];

/**
 * Makes the folders ready. As root, a data folder that the unprivileged account cannot reach (a checkout below /root)
 * is moved to a fixed place outside, named after the folder, which `log` tells about.
 */
export async function preparePlace(dataDirectory: string, log: (line: string) => void): Promise<Place> {
  const wanted = resolve(dataDirectory);
  if (process.getuid?.() !== 0) {
    await withWritable(wanted, () => mkdir(wanted, { recursive: true }));
    return placeIn(wanted, undefined);
  }
  if (await canEnter(await nearestExisting(dirname(wanted)), nobody)) {
    await withWritable(wanted, () => mkdir(wanted, { recursive: true }));
    if (await letOthersEnter(wanted)) return placeIn(wanted, await accountFor(wanted));
  }
  const name = `arena-innlandet-${createHash('sha256').update(wanted).digest('hex').slice(0, 12)}`;
  for (const parent of placesForRoot) {
    const home = join(parent, name);
    const ready = await mkdir(home, { recursive: true }).then(
      () => letOthersEnter(home),
      () => false,
    );
    if (!ready) continue;
    log(`Only root can enter ${wanted}, and Postgres does not run as root: the database is kept in ${home} instead.`);
    return placeIn(home, await accountFor(home));
  }
  throw new EmbeddedPostgresError(
    'read-only',
    `Only root can enter ${wanted}, and Postgres does not run as root: choose a data folder that other users can enter, or start as another user.`,
  );
}

/** Whether the account can enter the folder: every folder on the way lets it through. */
export async function canEnter(folder: string, account: Account | undefined): Promise<boolean> {
  if (!account) return true;
  for (let at = await realpath(folder); ; at = dirname(at)) {
    const { mode, uid, gid } = await stat(at);
    const bits = uid === account.uid ? mode >> 6 : gid === account.gid ? mode >> 3 : mode;
    if ((bits & 0o1) === 0) return false;
    if (at === dirname(at)) return true;
  }
}

/** Calls `visit` for the folder and everything below it, folders before what is in them. */
export async function eachBelow(folder: string, visit: (path: string, isFolder: boolean) => Promise<void>): Promise<void> {
  await visit(folder, true);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await eachBelow(path, visit);
    else if (entry.isFile()) await visit(path, false);
  }
}

/** Postgres compares paths as the kernel names them, so the home is named without symbolic links. */
async function placeIn(folder: string, account: Account | undefined): Promise<Place> {
  const home = await realpath(folder);
  return { home, cluster: join(home, 'cluster'), account };
}

/** Whoever owns the data already, so that a start with sudo does not lock out the next start without it. */
async function accountFor(home: string): Promise<Account> {
  const cluster = join(home, 'cluster');
  const owner = await stat(cluster).catch(() => undefined);
  if (!owner) return nobody;
  if (owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  // Copied or unpacked by root since.
  await eachBelow(cluster, (path) => chown(path, nobody.uid, nobody.gid));
  return nobody;
}

/** Entering is not listing: the data below stays readable by the account alone. */
async function letOthersEnter(folder: string): Promise<boolean> {
  const { mode, uid } = await stat(folder);
  if (uid === 0 && (mode & 0o001) === 0) await chmod(folder, (mode & 0o777) | 0o011);
  return canEnter(folder, nobody);
}

async function nearestExisting(path: string): Promise<string> {
  for (let at = path; ; at = dirname(at)) {
    if (at === dirname(at)) return at;
    const exists = await stat(at).then(
      () => true,
      () => false,
    );
    if (exists) return at;
  }
}
