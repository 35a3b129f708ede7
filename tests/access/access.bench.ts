import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { root } from '../architecture/sources.ts';

/** Cells of route × actor called over HTTP on real Postgres, how many had to be refused, and how many were not as they should be. */
export async function run(): Promise<Record<string, number>> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--project', 'api', 'tests/access/access-matrix.test.ts'],
    { cwd: root, maxBuffer: 20_000_000 },
  ).catch((error: { stdout?: string }) => ({ stdout: error.stdout ?? '' }));
  const line = /access: (\{[^}]*\})/.exec(stdout)?.[1];
  if (line === undefined) throw new Error(`the matrix did not run:\n${stdout.slice(-2000)}`);
  return JSON.parse(line) as Record<string, number>;
}
