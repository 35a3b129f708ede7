import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EmbeddedPostgresError, systemErrorCode } from './error.ts';
import { isRunning, processIdentity } from './processes.ts';

interface Owner {
  readonly pid: number;
  readonly startedAt: string;
  /** Tells the owner from a later process with the same id; null where the platform does not tell. */
  readonly identity: string | null;
  readonly nonce: string;
}

/** How long a takeover may last before it is taken for the trace of a process that died in the middle of it. */
const takeoverMilliseconds = 5_000;

/**
 * Makes this process the only owner of the folder, until the returned function is called or the process is gone.
 * Fails with `in-use`, naming the other process, when it is still running.
 */
export async function takeOwnership(folder: string): Promise<() => Promise<void>> {
  const lockFile = join(folder, 'owner.json');
  const owner: Owner = {
    pid: process.pid,
    startedAt: new Date().toISOString(),
    identity: (await processIdentity(process.pid)) ?? null,
    nonce: randomUUID(),
  };
  const draft = join(folder, `owner-${owner.nonce}.json`);
  await writeFile(draft, `${JSON.stringify(owner)}\n`, { mode: 0o644 });
  try {
    while (!(await createExclusively(draft, lockFile))) {
      const other = await readOwner(lockFile);
      if (other === undefined) continue;
      if (await ownerIsRunning(other)) {
        throw new EmbeddedPostgresError(
          'in-use',
          `The database in ${folder} is already used by process ${other.pid}, running since ${other.startedAt}: stop that one first, or choose another data folder.`,
        );
      }
      if (await replaceDeadOwner(draft, lockFile, other)) break;
    }
  } finally {
    await rm(draft, { force: true });
  }
  return async () => {
    if ((await readOwner(lockFile))?.nonce === owner.nonce) await rm(lockFile, { force: true });
  };
}

/** Whether the folder's owner is running, is gone without giving it free (killed), or there is none. */
export async function ownerState(folder: string): Promise<'running' | 'gone' | 'none'> {
  const owner = await readOwner(join(folder, 'owner.json'));
  if (owner === undefined) return 'none';
  return (await ownerIsRunning(owner)) ? 'running' : 'gone';
}

/** A link appears whole or not at all, so nobody ever reads half a lock file. */
async function createExclusively(draft: string, target: string): Promise<boolean> {
  try {
    await link(draft, target);
    return true;
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === 'EEXIST') return false;
    // Some file systems (exFAT, some network shares) have no hard links.
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS') throw error;
    return writeFile(target, await readFile(draft), { flag: 'wx' }).then(
      () => true,
      (failure: unknown) => {
        if (systemErrorCode(failure) === 'EEXIST') return false;
        throw failure;
      },
    );
  }
}

/**
 * Two starts may find the same dead owner at once. Only the holder of the claim named after that owner may replace it,
 * and looks again after getting the claim, so a slow one cannot throw out the owner that came in between.
 */
async function replaceDeadOwner(draft: string, lockFile: string, dead: Owner): Promise<boolean> {
  const claim = `${lockFile}.takeover-${dead.nonce}`;
  if (!(await createExclusively(draft, claim))) {
    const age = await stat(claim).then(
      (claimed) => Date.now() - claimed.ctimeMs,
      () => 0,
    );
    if (age > takeoverMilliseconds) await rm(claim, { force: true });
    return false;
  }
  try {
    if ((await readOwner(lockFile))?.nonce !== dead.nonce) return false;
    await rename(draft, lockFile);
    return true;
  } finally {
    await rm(claim, { force: true });
  }
}

async function ownerIsRunning(owner: Owner): Promise<boolean> {
  if (!(await isRunning(owner.pid))) return false;
  const identity = await processIdentity(owner.pid);
  return owner.identity === null || identity === undefined || identity === owner.identity;
}

/** Undefined when there is no lock file. One that cannot be understood counts as left by a process that is gone. */
async function readOwner(lockFile: string): Promise<Owner | undefined> {
  const text = await readFile(lockFile, 'utf8').catch((error: unknown) => {
    if (systemErrorCode(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  const unreadable: Owner = { pid: 0, startedAt: '', identity: null, nonce: 'unreadable' };
  try {
    const { pid, startedAt, identity, nonce } = JSON.parse(text) as Partial<Owner>;
    if (typeof pid !== 'number' || typeof startedAt !== 'string' || typeof nonce !== 'string') return unreadable;
    return { pid, startedAt, identity: identity ?? null, nonce };
  } catch {
    return unreadable;
  }
}
