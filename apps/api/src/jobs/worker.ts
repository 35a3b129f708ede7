/** Runs background jobs: in the API's process, or in one of its own (`src/worker.ts`). Several may run at once. */
import { EventEmitter } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { parseCronItems, type Runner, run, type Task, type WorkerEvents } from 'graphile-worker';
import type pg from 'pg';
import type { Deps } from '../deps.ts';
import { jobHandlers } from './handlers.ts';
import { beatAs, forgetWorker, freeJobsOfTheDead } from './heartbeat.ts';
import { openJobPool } from './job-pool.ts';
import type { JobName } from './jobs.ts';
import { kindOfError, quietLogger } from './quiet-logger.ts';

export interface RunningWorker {
  stop(): Promise<void>;
}

const beatEveryMs = 60_000;
const shortestPauseMs = 2000;
const longestPauseMs = 60_000;

/** Fails when the first start fails. After that it runs until `stop`: one that ends by itself is started again after a pause. */
export async function startWorker(deps: Deps, say: (line: string) => void): Promise<RunningWorker> {
  const pool = openJobPool(deps.database.url);
  const stopping = new AbortController();
  let turn: Turn;
  try {
    turn = await beginTurn(deps, pool, say);
  } catch (error) {
    await pool.end();
    throw error;
  }
  const watched = (async () => {
    let wait = shortestPauseMs;
    for (;;) {
      const began = Date.now();
      await turn.ended;
      if (stopping.signal.aborted) return;
      if (Date.now() - began > longestPauseMs) wait = shortestPauseMs;
      say(`the job worker ended; it starts again in ${wait / 1000} s`);
      for (let running = false; !running; wait = Math.min(wait * 2, longestPauseMs)) {
        await pause(wait, undefined, { signal: stopping.signal }).catch(() => {});
        if (stopping.signal.aborted) return;
        try {
          turn = await beginTurn(deps, pool, say);
          running = true;
        } catch (error) {
          say(`the job worker does not start: ${kindOfError(error)}`);
        }
      }
      if (stopping.signal.aborted) await turn.stop();
    }
  })();
  return {
    async stop() {
      stopping.abort();
      await turn.stop();
      await watched;
      await pool.end();
    },
  };
}

/** One job at most: the next one takes the place of one that failed and waits, so each starts with all its tries. */
export function feedCron({ navFeedUrl, navFeedMinutes }: Deps['config']) {
  if (navFeedUrl === null) return [];
  const match = navFeedMinutes === 60 ? '3 * * * *' : `*/${navFeedMinutes} * * * *`;
  return [{ task: 'feed.import' satisfies JobName, match, options: { jobKey: 'feed.import', maxAttempts: 3 } }];
}

/** One life of graphile-worker, with its own name and heart. */
interface Turn {
  /** Resolves when it has ended, for whatever reason. */
  ended: Promise<void>;
  stop(): Promise<void>;
}

async function beginTurn(deps: Deps, pool: pg.Pool, say: (line: string) => void): Promise<Turn> {
  const { queries } = deps.database;
  const taskList: Record<string, Task> = {};
  for (const [name, handle] of Object.entries(jobHandlers(deps))) {
    taskList[name] = async (payload, { abortSignal }) => {
      await (handle as (payload: unknown, stop: AbortSignal) => Promise<void>)(payload, abortSignal);
    };
  }
  const events: WorkerEvents = new EventEmitter();
  let workerId: string | null = null;
  events.on('pool:create', ({ workerPool }) => {
    workerId = workerPool.id;
  });
  const runner: Runner = await run({
    pgPool: pool,
    events,
    concurrency: 3,
    pollInterval: 2000,
    noHandleSignals: true,
    taskList,
    parsedCronItems: parseCronItems([
      { task: 'heartbeat' satisfies JobName, match: '* * * * *', options: { jobKey: 'heartbeat' } },
      { task: 'letters.send' satisfies JobName, match: '* * * * *', options: { jobKey: 'letters.send' } },
      { task: 'housekeeping.hourly' satisfies JobName, match: '7 * * * *', options: { jobKey: 'housekeeping' } },
      // In the Oslo night, in summer and winter.
      { task: 'requirements.measure' satisfies JobName, match: '20 1 * * *', options: { jobKey: 'requirements.measure' } },
      ...feedCron(deps.config),
    ]),
    logger: quietLogger(say),
  });
  // Its reason has gone to the log.
  const ended = runner.promise.catch(() => {});
  const beatOnce = async () => {
    try {
      if (workerId !== null) await beatAs(queries, workerId);
      await freeJobsOfTheDead(queries);
    } catch {
      // The database is away, and everybody else tells of it; in a minute we try again.
    }
  };
  let beating = beatOnce();
  const heart = setInterval(() => {
    beating = beating.then(beatOnce);
  }, beatEveryMs);
  ended.then(() => clearInterval(heart));
  return {
    ended,
    async stop() {
      clearInterval(heart);
      // It refuses when it has ended already.
      await runner.stop().catch(() => {});
      await beating;
      if (workerId !== null) await forgetWorker(queries, workerId).catch(() => {});
    },
  };
}
