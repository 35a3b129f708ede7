import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { root } from '../architecture/sources.ts';

/** What vitest wrote, whether its tests passed or not. */
const outputOf = async (...rest: string[]): Promise<string> =>
  (
    await promisify(execFile)(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...rest], {
      cwd: root,
      maxBuffer: 20_000_000,
    }).catch((error: { stdout?: string }) => ({ stdout: error.stdout ?? '' }))
  ).stdout;

const lineOf = (output: string, what: string): Record<string, number> => {
  const line = new RegExp(`${what}: (\\{[^}]*\\})`).exec(output)?.[1];
  if (line === undefined) throw new Error(`"${what}" did not run:\n${output.slice(-2000)}`);
  return JSON.parse(line) as Record<string, number>;
};

/**
 * Cells of route × actor, and of route × actor × state, called over HTTP on real Postgres: how many had to be refused, and how many were
 * not as they should be. Then guards taken out one at a time, and how many of them were noticed.
 */
export async function run(): Promise<Record<string, number>> {
  const matrices = await outputOf('--project', 'api', 'tests/access/access-matrix.test.ts', 'tests/access/state-matrix.test.ts');
  const states = lineOf(matrices, 'states');
  const guards = await outputOf('--config', 'tests/access/guards.config.ts');
  console.error(/survivors: \[.*\]/.exec(guards)?.[0] ?? 'no list of survivors');
  const { removed = 0, caught = 0, survivors = 0 } = lineOf(guards, 'guards');
  return {
    ...lineOf(matrices, 'access'),
    stateCells: states.cells ?? 0,
    stateRefused: states.refused ?? 0,
    stateWrong: states.wrong ?? 0,
    guardsRemoved: removed,
    guardsCaught: caught,
    guardsSurvived: survivors,
  };
}
