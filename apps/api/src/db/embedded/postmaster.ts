import { type ChildProcess, spawn } from 'node:child_process';
import { open, readFile, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import { EmbeddedPostgresError } from './error.ts';
import type { Place } from './place.ts';
import { isPostmasterOf, isRunning, programWasReplaced, waitUntilGone } from './processes.ts';
import { cannotRun, runProgram, spawnOptions } from './program.ts';

export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

/** Recovery after a crash reads at most max_wal_size of log; this is far beyond what that takes. */
const readyMilliseconds = 120_000;
/** How long backends of a postmaster that was killed may hold on to their shared memory. */
const orphansMilliseconds = 10_000;
const logLimitBytes = 1_000_000;

/**
 * Small, since it shares a machine with the application. fsync stays on: an acknowledged write survives a crash and a
 * power cut. Everything is on loopback; there is no socket file, whose path would be too long in a deep folder.
 */
const defaultSettings: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '60',
  shared_buffers: '64MB',
  effective_cache_size: '512MB',
  maintenance_work_mem: '64MB',
  max_wal_size: '512MB',
  random_page_cost: '1.1',
  jit: 'off',
  fsync: 'on',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

/** A server of an earlier start that is still working on this cluster and accepts connections. */
export async function findSurvivor(place: Place, binaries: Binaries): Promise<Postmaster | undefined> {
  const deadline = Date.now() + readyMilliseconds;
  for (;;) {
    const state = await readState(place.cluster);
    if (!state) return undefined;
    if (!(await isPostmasterOf(state.pid, place.cluster))) {
      // Postgres itself clears away the file of a server that is gone, but refuses to start while another program has its pid.
      if (await isRunning(state.pid)) await rm(join(place.cluster, 'postmaster.pid'), { force: true });
      return undefined;
    }
    if (state.status === 'ready') {
      // Its libraries went with the program file when npm replaced it, and new connections would look for them.
      if (!(await programWasReplaced(state.pid))) return { pid: state.pid, port: state.port };
      await stopPostmaster(state.pid, place, binaries, 'fast');
    }
    if (Date.now() > deadline) throw failed(place, `process ${state.pid} is neither ready nor gone`);
    await sleep(10);
  }
}

/** Stops a server that is still working on this cluster, whatever state it is in; its data is about to be removed. */
export async function stopSurvivor(place: Place): Promise<void> {
  const state = await readState(place.cluster);
  if (!state || !(await isPostmasterOf(state.pid, place.cluster))) return;
  // Windows knows no signals; there this ends the process at once.
  signalIfThere(state.pid, 'SIGQUIT');
  if (await waitUntilGone(state.pid, 5_000)) return;
  signalIfThere(state.pid, 'SIGKILL');
  await waitUntilGone(state.pid, 5_000);
}

/** Starts the server, on a free port unless one is given, and resolves when it accepts connections. */
export async function launchPostmaster(
  place: Place,
  binaries: Binaries,
  settings: Readonly<Record<string, string>>,
  givenPort?: number,
): Promise<Postmaster> {
  const orphansDeadline = Date.now() + orphansMilliseconds;
  for (let attempt = 0; ; ) {
    const port = givenPort ?? (await freePort());
    const outcome = await launchOnce(place, binaries, { ...defaultSettings, ...settings, port: String(port) });
    if ('pid' in outcome) return { pid: outcome.pid, port };
    if (/could not bind|could not create any TCP/.test(outcome.output) && attempt < 5) attempt += 1;
    else if (/shared memory block/.test(outcome.output) && Date.now() < orphansDeadline) await sleep(100);
    else throw failed(place, reasonIn(outcome.output));
  }
}

/** Stops the server and waits until it is gone: `fast` ends open transactions, `immediate` leaves the rest to recovery. */
export async function stopPostmaster(pid: number, place: Place, binaries: Binaries, how: 'fast' | 'immediate'): Promise<void> {
  if (!(await isPostmasterOf(pid, place.cluster))) return;
  if (process.platform === 'win32') {
    await runProgram(binaries.pgCtl, ['stop', `--pgdata=${place.cluster}`, `--mode=${how}`, '--timeout=15'], place);
    return;
  }
  // SIGINT is a fast shutdown, SIGQUIT an immediate one; the last resort costs no data either, only recovery time.
  const steps = [
    ['SIGINT', 10_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const;
  for (const [signal, patience] of how === 'fast' ? steps : steps.slice(1)) {
    signalIfThere(pid, signal);
    if (await waitUntilGone(pid, patience)) return;
  }
  throw failed(place, `process ${pid} does not stop`);
}

async function launchOnce(
  place: Place,
  binaries: Binaries,
  settings: Readonly<Record<string, string>>,
): Promise<{ pid: number } | { output: string }> {
  const logFile = join(place.home, 'postgres.log');
  const logSize = await stat(logFile).then(
    ({ size }) => size,
    () => 0,
  );
  // A file, not a pipe: the server may outlive this process and go on writing.
  const logHandle = await open(logFile, logSize > logLimitBytes ? 'w' : 'a');
  const logStart = logSize > logLimitBytes ? 0 : logSize;
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  let ended: Error | 'exit' | undefined;
  let child: ChildProcess;
  try {
    child = spawn(binaries.postgres, ['-D', place.cluster, ...options], {
      ...spawnOptions(place),
      stdio: ['ignore', logHandle.fd, logHandle.fd],
      // Its own process group: Ctrl-C reaches this process alone, which stops the server after its last answer.
      detached: true,
    });
    // Before anything is waited for: a server that refuses its settings is gone within milliseconds, and says so once.
    child.on('error', (error) => {
      ended = error;
    });
    child.on('exit', () => {
      ended = 'exit';
    });
    child.unref();
  } finally {
    await logHandle.close();
  }
  const deadline = Date.now() + readyMilliseconds;
  while (ended === undefined) {
    const state = await readState(place.cluster);
    if (state && state.pid === child.pid && state.status === 'ready') return { pid: state.pid };
    if (Date.now() > deadline) {
      child.kill('SIGQUIT');
      throw failed(place, 'it was not ready in time');
    }
    await sleep(5);
  }
  if (ended instanceof Error) throw cannotRun(binaries.postgres, ended);
  return { output: (await readFile(logFile)).subarray(logStart).toString() };
}

interface PostmasterState {
  readonly pid: number;
  readonly port: number;
  /** `starting`, `ready`, `stopping`, or empty while the file is being written. */
  readonly status: string;
}

/** The server that accepts connections on this cluster now, whoever started it; nothing is waited for, started or stopped. */
export async function findReady(place: Place): Promise<Postmaster | undefined> {
  const state = await readState(place.cluster);
  if (state?.status !== 'ready' || !(await isPostmasterOf(state.pid, place.cluster))) return undefined;
  return { pid: state.pid, port: state.port };
}

/** From postmaster.pid; its lines are described in Postgres' src/include/utils/pidfile.h. */
async function readState(cluster: string): Promise<PostmasterState | undefined> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return { pid, port: Number(lines[3]), status: (lines[7] ?? '').trim() };
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

function signalIfThere(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

function reasonIn(output: string): string {
  const lines = output.trim().split('\n');
  return lines.findLast((line) => /FATAL|PANIC/.test(line)) ?? lines.at(-1) ?? '';
}

function failed(place: Place, reason: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'start-failed',
    `Postgres did not start in ${place.home}: ${reason || 'it said nothing'}. More may stand in ${join(place.home, 'postgres.log')}.`,
  );
}
