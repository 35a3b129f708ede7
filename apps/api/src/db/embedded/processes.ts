import { execFile } from 'node:child_process';
import { readFile, readlink } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Whether a process with this id exists; one that has ended but was never collected by its parent counts as gone. */
export async function isRunning(pid: number): Promise<boolean> {
  // Zero and below name process groups.
  if (pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it exists, and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  return (await linuxStat(pid))?.state !== 'Z';
}

/**
 * Tells one process from a later one that was given the same id: its start time, on Linux together with the boot it
 * belongs to. Undefined when the process is gone or the platform does not tell.
 */
export async function processIdentity(pid: number): Promise<string | undefined> {
  if (process.platform === 'linux') {
    const stat = await linuxStat(pid);
    if (!stat) return undefined;
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '');
    return `${boot.trim()}/${stat.startTicks}`;
  }
  return psColumn(pid, 'lstart');
}

/** Whether the process is a Postgres server working in this data folder, as far as the platform tells; unknown counts as yes. */
export async function isPostmasterOf(pid: number, cluster: string): Promise<boolean> {
  if (!(await isRunning(pid))) return false;
  if (process.platform === 'linux') {
    const workingFolder = await readlink(`/proc/${pid}/cwd`).catch(() => undefined);
    if (workingFolder !== undefined) return workingFolder === cluster;
    return (await linuxStat(pid))?.name === 'postgres';
  }
  const command = await psColumn(pid, 'comm');
  return command === undefined || command.includes('postgres');
}

/** Whether the program file the process was started from has been removed or replaced since (known on Linux only). */
export async function programWasReplaced(pid: number): Promise<boolean> {
  const program = await readlink(`/proc/${pid}/exe`).catch(() => '');
  return program.endsWith(' (deleted)');
}

/** Waits until the process is gone; false when it is still there after `milliseconds`. */
export async function waitUntilGone(pid: number, milliseconds: number): Promise<boolean> {
  const deadline = Date.now() + milliseconds;
  while (await isRunning(pid)) {
    if (Date.now() > deadline) return false;
    await sleep(10);
  }
  return true;
}

interface LinuxStat {
  readonly name: string;
  readonly state: string;
  readonly startTicks: string;
}

/** From /proc/<pid>/stat, see proc_pid_stat(5): the name stands in parentheses and may itself hold spaces and parentheses. */
async function linuxStat(pid: number): Promise<LinuxStat | undefined> {
  if (process.platform !== 'linux') return undefined;
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const nameEnd = text.lastIndexOf(')');
  const fields = text.slice(nameEnd + 2).split(' ');
  return { name: text.slice(text.indexOf('(') + 1, nameEnd), state: fields[0] ?? '', startTicks: fields[19] ?? '' };
}

async function psColumn(pid: number, column: 'lstart' | 'comm'): Promise<string | undefined> {
  if (process.platform === 'win32') return undefined;
  const { stdout } = await run('ps', ['-o', `${column}=`, '-p', String(pid)]).catch(() => ({ stdout: '' }));
  return stdout.trim() || undefined;
}
