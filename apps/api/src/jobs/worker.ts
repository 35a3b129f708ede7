/** Runs background jobs: in the API's process, or in one of its own (`src/worker.ts`). Several may run at once. */
import { parseCronItems, run, type Task } from 'graphile-worker';
import pg from 'pg';
import type { Deps } from '../deps.ts';
import { jobHandlers } from './handlers.ts';
import type { JobName } from './jobs.ts';
import { quietLogger } from './quiet-logger.ts';

export interface RunningWorker {
  stop(): Promise<void>;
}

export async function startWorker(deps: Deps, say: (line: string) => void): Promise<RunningWorker> {
  const taskList: Record<string, Task> = {};
  for (const [name, handle] of Object.entries(jobHandlers(deps))) {
    taskList[name] = async (payload) => {
      await (handle as (payload: unknown) => Promise<void>)(payload);
    };
  }
  // A pool of our own, watched to its end: graphile-worker stops listening to the one it makes before its last connection is closed, and
  // a database that stops just then would end the process.
  const pool = new pg.Pool({ connectionString: deps.database.url, max: 4, application_name: 'arena-innlandet-jobs' });
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const runner = await run({
    pgPool: pool,
    concurrency: 3,
    pollInterval: 2000,
    noHandleSignals: true,
    taskList,
    parsedCronItems: parseCronItems([
      { task: 'heartbeat' satisfies JobName, match: '* * * * *', options: { jobKey: 'heartbeat' } },
      { task: 'housekeeping.hourly' satisfies JobName, match: '7 * * * *', options: { jobKey: 'housekeeping' } },
    ]),
    logger: quietLogger(say),
  });
  return {
    async stop() {
      await runner.stop();
      await pool.end();
    },
  };
}
