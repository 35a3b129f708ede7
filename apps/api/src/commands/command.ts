/** What every command does the same way: options, help, errors in one sentence, and a database that is there whether or not the program runs. */
import { join } from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { sql } from 'drizzle-orm';
import { type Config, ConfigError, readConfig } from '../config.ts';
import { connect, type Database, postgresCode } from '../db/client.ts';
import { EmbeddedPostgresError, systemErrorCode } from '../db/embedded/error.ts';
import { findRunningEmbeddedPostgres, startEmbeddedPostgres } from '../db/embedded-postgres.ts';
import { migrate } from '../db/migrate.ts';

/** The message is one sentence that says what to do. */
export class CommandError extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;

/** Reads the options, prints the help when asked, runs the command, and ends the process with 0, or 1 and one sentence. */
export async function runCommand<O extends Options>(
  command: { help: string; options: O },
  run: (values: ReturnType<typeof parseArgs<{ options: O }>>['values'], config: Config) => Promise<void>,
): Promise<void> {
  const values = readOptions(command.options);
  if (values === null) {
    console.error(`${command.help.split('\n')[0]}\nAdd -- --help for the options.`);
    process.exit(1);
  }
  if ((values as { help?: boolean }).help === true) {
    console.log(command.help);
    return;
  }
  try {
    await run(values, readConfig());
    process.exit(0);
  } catch (error) {
    console.error(sentenceOf(error) ?? error);
    process.exit(1);
  }
}

function readOptions<O extends Options>(options: O) {
  try {
    return parseArgs({
      options: { ...options, help: { type: 'boolean', short: 'h' } } as O,
      strict: true,
      allowPositionals: false,
    }).values;
  } catch (error) {
    console.error(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error));
    return null;
  }
}

function sentenceOf(error: unknown): string | null {
  if (error instanceof CommandError || error instanceof ConfigError || error instanceof EmbeddedPostgresError)
    return error.message;
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code = systemErrorCode(cause);
    if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'ETIMEDOUT')
      return `The database of DATABASE_URL cannot be reached (${code}): start it, or correct the address.`;
  }
  const code = postgresCode(error);
  if (code === '28P01' || code === '28000') return 'The database refuses the user or the password of DATABASE_URL.';
  if (code === '3D000') return 'The database named in DATABASE_URL does not exist: create it first.';
  return null;
}

export interface CommandDatabase {
  database: Database;
  /** Whether a worker runs that will do the jobs. */
  workerRuns: boolean;
  close(): Promise<void>;
}

/**
 * The program's database, migrated: that of DATABASE_URL, or the embedded one, which is used beside a program that runs and else started for
 * as long as the command takes. Ctrl-C stops it too.
 */
export async function openCommandDatabase(config: Config, say: (line: string) => void): Promise<CommandDatabase> {
  const dataDirectory = join(config.dataDirectory, 'postgres');
  const running = config.databaseUrl ?? (await findRunningEmbeddedPostgres(dataDirectory));
  const embedded = running === null ? await startEmbeddedPostgres({ dataDirectory, log: say }) : null;
  const database = connect(running ?? (embedded?.url as string), { maxConnections: 4 });
  const close = async () => {
    await database.close();
    await embedded?.stop();
  };
  let ending = false;
  const end = () => {
    if (ending) process.exit(1);
    ending = true;
    Promise.resolve(embedded?.stop()).finally(() => process.exit(130));
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  try {
    await migrate(database.url);
    return { database, workerRuns: embedded === null && (await heardWorker(database)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A worker is heard once a minute. */
async function heardWorker({ queries }: Database): Promise<boolean> {
  const { rows } = await queries.execute(
    sql`select 1 from heartbeats where name = 'worker' and at > now() - interval '150 seconds'`,
  );
  return rows.length > 0;
}

export interface Progress {
  /** `total` 0: not known. `note` is said after what is counted. */
  show(done: number, total: number, note?: string): void;
  /** Takes the bar away. */
  end(): void;
}

const barWidth = 30;
const lineEvery = 1000;

/** A bar that is drawn over on a terminal; elsewhere (a log, a file) a plain line now and then. */
export function createProgress(what: string, out: NodeJS.WriteStream = process.stdout): Progress {
  let told = 0;
  let step = 0;
  return {
    show(done, total, note = '') {
      const count = total > 0 ? `${done} of ${total}` : String(done);
      if (out.isTTY) {
        const filled = total > 0 ? Math.min(barWidth, Math.round((done / total) * barWidth)) : 0;
        // Without an end to measure against, a mark that moves shows that it goes on.
        const at = step++ % barWidth;
        const bar =
          total > 0
            ? `${'#'.repeat(filled)}${'-'.repeat(barWidth - filled)}`
            : `${'-'.repeat(at)}#${'-'.repeat(barWidth - at - 1)}`;
        out.write(`\r[${bar}] ${count} ${what}${note}\u001b[K`);
      } else if (done - told >= lineEvery) {
        told = done;
        out.write(`${count} ${what}${note}\n`);
      }
    },
    end() {
      if (out.isTTY) out.write('\r\u001b[K');
    },
  };
}
