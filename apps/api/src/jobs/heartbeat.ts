import { hostname } from 'node:os';
import { sql } from 'drizzle-orm';
import { heartbeats } from '../db/schema/system.ts';
import type { Deps } from '../deps.ts';

/** Shows that a worker lives; the administrator's page tells when the last one was heard. */
export async function beat(deps: Deps): Promise<void> {
  const detail = { host: hostname(), pid: process.pid };
  await deps.database.queries
    .insert(heartbeats)
    .values({ name: 'worker', at: deps.clock(), detail })
    .onConflictDoUpdate({ target: heartbeats.name, set: { at: sql`excluded.at`, detail: sql`excluded.detail` } });
}
