import { hostname } from 'node:os';
import { eq, sql } from 'drizzle-orm';
import type { Queries } from '../db/client.ts';
import { heartbeats } from '../db/schema/system.ts';
import type { Deps } from '../deps.ts';

/** Shows that jobs are being run, by whichever worker; the administrator's page tells when the last one was heard. */
export async function beat(deps: Deps): Promise<void> {
  const detail = { host: hostname(), pid: process.pid };
  await deps.database.queries
    .insert(heartbeats)
    .values({ name: 'worker', at: deps.clock(), detail })
    .onConflictDoUpdate({ target: heartbeats.name, set: { at: sql`excluded.at`, detail: sql`excluded.detail` } });
}

/** graphile-worker's name for the worker, the one it locks jobs by. */
const rowOf = (workerId: string) => `worker:${workerId}`;

/** One row per worker, by the database's clock, which locks are timed by too. Every minute; not as a job: any worker may run those. */
export async function beatAs(queries: Queries, workerId: string): Promise<void> {
  await queries
    .insert(heartbeats)
    .values({ name: rowOf(workerId), at: sql`now()`, detail: { host: hostname(), pid: process.pid } })
    .onConflictDoUpdate({ target: heartbeats.name, set: { at: sql`excluded.at` } });
}

export async function forgetWorker(queries: Queries, workerId: string): Promise<void> {
  await queries.delete(heartbeats).where(eq(heartbeats.name, rowOf(workerId)));
}

/**
 * Frees the jobs of workers that have been silent for five minutes, and forgets those workers; graphile-worker itself waits four hours. One
 * that was never heard has five minutes from its lock on: it may have begun just now.
 */
export async function freeJobsOfTheDead(queries: Queries): Promise<void> {
  await queries.execute(sql`select graphile_worker.force_unlock_workers(array(
    select distinct jobs.locked_by from graphile_worker._private_jobs jobs
    left join heartbeats on heartbeats.name = 'worker:' || jobs.locked_by
    where jobs.locked_by is not null and coalesce(heartbeats.at, jobs.locked_at) < now() - interval '5 minutes'))`);
  await queries.execute(sql`delete from heartbeats where name like 'worker:%' and at < now() - interval '5 minutes'`);
}
