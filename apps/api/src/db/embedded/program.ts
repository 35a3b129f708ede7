import { type SpawnOptions, spawn } from 'node:child_process';
import { EmbeddedPostgresError } from './error.ts';
import type { Place } from './place.ts';

/** What every Postgres program is started with: its account, a folder it can enter, and none of our PG* variables. */
export function spawnOptions(place: Place): SpawnOptions {
  const environment: NodeJS.ProcessEnv = { LC_ALL: 'C' };
  for (const name of ['PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR']) {
    const value = process.env[name];
    if (value !== undefined) environment[name] = value;
  }
  return { cwd: place.home, env: environment, windowsHide: true, ...(place.account ?? {}) };
}

/** Runs a program to its end; `output` is what it wrote to both streams. */
export async function runProgram(
  program: string,
  arguments_: readonly string[],
  place: Place,
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    let output = '';
    const child = spawn(program, arguments_, { ...spawnOptions(place), stdio: ['ignore', 'pipe', 'pipe'] });
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.on('error', (error) => reject(cannotRun(program, error)));
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** ENOENT also means that the program's loader is missing, as on Linux systems with musl in place of glibc. */
export function cannotRun(program: string, cause: Error): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'no-binaries',
    `This machine cannot run ${program} (${cause.message}): set DATABASE_URL to a Postgres server of your own.`,
    { cause },
  );
}
