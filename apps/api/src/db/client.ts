import { sql } from 'drizzle-orm';
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import type { Actor } from '../access/actor.ts';

/** What stores run their queries on: the pool, or one transaction. */
export type Queries = Pick<
  NodePgDatabase,
  'select' | 'selectDistinct' | 'insert' | 'update' | 'delete' | 'execute' | '$with' | 'with'
>;

export interface Database {
  readonly queries: Queries;
  readonly pool: pg.Pool;
  readonly url: string;
  /**
   * All or nothing. The actor and the reason are put into the transaction's settings, where the log of status changes reads them.
   * Runs again, up to three times, when Postgres reports a deadlock or a serialisation failure.
   */
  transaction<T>(by: { actor: Actor | null; reason?: string }, work: (queries: Queries) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const passing = new Set(['40001', '40P01']);

export function connect(url: string, options: { maxConnections?: number } = {}): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.maxConnections ?? 12,
    connectionTimeoutMillis: 5000,
    application_name: 'arena-innlandet',
  });
  // A connection lost while idle is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => {});
  const orm = drizzle({ client: pool });
  return {
    queries: orm,
    pool,
    url,
    async transaction(by, work) {
      for (let attempt = 1; ; attempt++) {
        try {
          return await orm.transaction(async (queries) => {
            const signedIn = by.actor !== null && by.actor.role !== 'visitor' ? by.actor : null;
            const accountId = signedIn !== null && 'accountId' in signedIn ? signedIn.accountId : '';
            await queries.execute(sql`select set_config('arena.actor_id', ${accountId}, true),
              set_config('arena.actor_role', ${signedIn?.role ?? 'system'}, true), set_config('arena.reason', ${by.reason ?? ''}, true)`);
            return work(queries);
          });
        } catch (error) {
          if (attempt < 3 && passing.has(postgresCode(error) ?? '')) continue;
          throw error;
        }
      }
    },
    close: () => pool.end(),
  };
}

/** The SQLSTATE of a Postgres error, also when drizzle has wrapped it. */
export function postgresCode(error: unknown): string | null {
  for (let current = error; current instanceof Error; current = current.cause) {
    if ('code' in current && typeof current.code === 'string' && /^[0-9A-Z]{5}$/.test(current.code)) return current.code;
  }
  return null;
}

/** The constraint a Postgres error names, or null. Services turn known ones into their own error codes. */
export function violatedConstraint(error: unknown): string | null {
  for (let current = error; current instanceof Error; current = current.cause) {
    if ('constraint' in current && typeof current.constraint === 'string') return current.constraint;
  }
  return null;
}
