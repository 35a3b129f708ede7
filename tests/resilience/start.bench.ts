import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeEmbeddedPostgres } from '../../apps/api/src/db/embedded-postgres.ts';
import { freePort, launch, untilPage } from './launch.ts';

const rounds = 3;
const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;

async function secondsToPage(dataDirectory: string): Promise<number> {
  const port = await freePort();
  const before = performance.now();
  const launched = launch({ dataDirectory, port });
  await untilPage(launched);
  const seconds = (performance.now() - before) / 1000;
  await launched.stop();
  return seconds;
}

/** Seconds from the command to the first page drawn: into an empty folder (initdb, migrations, demo data), and the second time. */
export async function run(): Promise<Record<string, number>> {
  const cold: number[] = [];
  const warm: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const folder = await mkdtemp(join(tmpdir(), 'arena-start-'));
    try {
      cold.push(await secondsToPage(folder));
      warm.push(await secondsToPage(folder));
    } finally {
      await removeEmbeddedPostgres(join(folder, 'postgres')).catch(() => {});
      await rm(folder, { recursive: true, force: true });
    }
  }
  return { 'cold, s (median of 3)': median(cold), 'warm, s (median of 3)': median(warm) };
}
