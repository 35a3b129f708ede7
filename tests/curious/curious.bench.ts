import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { root } from '../architecture/sources.ts';

/** What a curious employer learns of five known neighbours in each of six small worlds, with the house's limits and without them. */
export async function run(): Promise<Record<string, number>> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--project', 'api', 'tests/access/curious-employer.test.ts'],
    { cwd: root, maxBuffer: 20_000_000, env: { ...process.env, CURIOUS_WORLDS: '6' } },
  ).catch((error: { stdout?: string }) => ({ stdout: error.stdout ?? '' }));
  const line = /curious: (\{[^}]*\})/.exec(stdout)?.[1];
  if (line === undefined) throw new Error(`the attack did not run:\n${stdout.slice(-2000)}`);
  return JSON.parse(line) as Record<string, number>;
}
