import { resolve } from 'node:path';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate as runMigrations } from 'drizzle-orm/node-postgres/migrator';
import { runMigrations as runJobMigrations } from 'graphile-worker';
import pg from 'pg';

/** Any number: all processes that start at once take the same lock and wait for the first. */
const migrationLock = 778_001;

/** Brings the database to this version: our own migrations and the job queue's. Safe to call from several processes at once. */
export async function migrate(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    await runMigrations(drizzle({ client }), { migrationsFolder: resolve(import.meta.dirname, 'migrations') });
    await runJobMigrations({ connectionString: url });
  } finally {
    await client.end();
  }
}
