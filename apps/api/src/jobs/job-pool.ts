/** The worker's own connections. */
import pg from 'pg';
import { isDatabaseAway } from '../database-away.ts';

/** SQLSTATE "cannot connect now": what graphile-worker takes as a reason to try again, after 3 seconds and then ever longer. */
const tryAgain = '57P03';

/**
 * graphile-worker writes that a job is done, or has failed, without waiting for the answer: an error there that it does not know to be
 * passing would end the process. So whatever tells that the database is away gets the one code it tries again for, and the job is noted as
 * done when the database is back.
 */
const passing = (error: unknown): unknown =>
  isDatabaseAway(error) ? Object.assign(new Error('the database is away', { cause: error }), { code: tryAgain }) : error;

/** Both take pg's overloads as they come: a promise is watched, a callback passes through. */
class JobClient extends pg.Client {
  override query(...query: unknown[]): never {
    const answer: unknown = Reflect.apply(super.query, this, query);
    return (answer instanceof Promise ? answer.catch(rethrow) : answer) as never;
  }
}

class JobPool extends pg.Pool {
  override connect(...callback: unknown[]): never {
    // What tries again after the end is never answered: its process is stopping, and the job is done again by another.
    if (this.ending && callback.length === 0) return new Promise(() => {}) as never;
    const answer: unknown = Reflect.apply(super.connect, this, callback);
    return (answer instanceof Promise ? answer.catch(rethrow) : answer) as never;
  }
}

function rethrow(error: unknown): never {
  throw passing(error);
}

/**
 * Watched to its end: graphile-worker stops listening to the pool it makes itself before its last connection is closed, and a database
 * that stops just then would end the process.
 */
export function openJobPool(url: string): pg.Pool {
  const pool = new JobPool({ connectionString: url, max: 4, application_name: 'arena-innlandet-jobs', Client: JobClient });
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}
