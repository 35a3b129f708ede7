import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { root } from '../architecture/sources.ts';

/**
 * An employer's list out of 20,000 findable people over HTTP, written to the access log each time; client, server and database share the
 * machine. The first look of a day makes the list, the others read it. Beside them the ranking in memory alone.
 */
export async function run(): Promise<Record<string, number>> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--project', 'api', 'tests/access/candidates-speed.test.ts'],
    { cwd: root, maxBuffer: 20_000_000, env: { ...process.env, PEOPLE: '20000' } },
  ).catch((error: { stdout?: string }) => ({ stdout: error.stdout ?? '' }));
  const line = /candidates: (\{[^}]*\})/.exec(stdout)?.[1];
  if (line === undefined) throw new Error(`the lists were not read:\n${stdout.slice(-2000)}`);
  return JSON.parse(line) as Record<string, number>;
}
