/** The first thing a start does, and light enough to do while the rest of the program is still being read. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { unwritable } from '../start-error.ts';
import { startEmbeddedPostgres } from './embedded-postgres.ts';

export interface BegunDatabase {
  url: string;
  /** Stops the server if it is ours. */
  stop(): Promise<void>;
}

/** The server that DATABASE_URL names, or the one npm brought, in the data directory. Fails with EmbeddedPostgresError or StartError. */
export async function beginDatabase(config: Config, say: (line: string) => void): Promise<BegunDatabase> {
  if (config.databaseUrl !== null) return { url: config.databaseUrl, stop: async () => {} };
  try {
    await mkdir(config.dataDirectory, { recursive: true });
  } catch (error) {
    throw unwritable(config.dataDirectory, error);
  }
  const embedded = await startEmbeddedPostgres({ dataDirectory: join(config.dataDirectory, 'postgres'), log: say });
  return { url: embedded.url, stop: () => embedded.stop() };
}
