import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { root } from '../architecture/sources.ts';

/** From the POST of a message to the words on the other side's screen, in a real browser, beside asking every five seconds. */
export async function run(): Promise<Record<string, number>> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--project', 'journeys', 'tests/journeys/conversation-speed.test.ts'],
    { cwd: root, maxBuffer: 20_000_000, env: { ...process.env, MEASURE: 'conversation' } },
  ).catch((error: { stdout?: string }) => ({ stdout: error.stdout ?? '' }));
  const line = /conversation: (\{[^}]*\})/.exec(stdout)?.[1];
  if (line === undefined) throw new Error(`nothing was measured:\n${stdout.slice(-2000)}`);
  return JSON.parse(line) as Record<string, number>;
}
