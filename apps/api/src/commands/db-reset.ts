/** Empties the database for good. The next start makes it anew. */
import { join } from 'node:path';
import pg from 'pg';
import { removeEmbeddedPostgres } from '../db/embedded-postgres.ts';
import { migrate } from '../db/migrate.ts';
import { CommandError, runCommand } from './command.ts';

const help = `npm run db:reset

Removes everything in the database for good. The next npm start makes it anew, with the demo data.
Refuses in production, and while the program runs.
With DATABASE_URL set, the schemas public, drizzle and graphile_worker of that database are emptied; unless its name says that it may
be (it ends in _dev, _test, _demo or _local), add --yes.

  --yes    empty the database of DATABASE_URL whatever its name
  --help   this text`;

await runCommand({ help, options: { yes: { type: 'boolean' } } }, async ({ yes = false }, config) => {
  if (config.production) throw new CommandError('This is production (NODE_ENV): its database is not reset by a command.');
  if (config.databaseUrl !== null) return resetOwnServer(config.databaseUrl, yes);
  const folder = join(config.dataDirectory, 'postgres');
  await removeEmbeddedPostgres(folder);
  console.log(`Removed the database in ${folder}. The next npm start makes a new one.`);
});

async function resetOwnServer(url: string, yes: boolean): Promise<void> {
  const name = decodeURIComponent(new URL(url).pathname.slice(1));
  if (!yes && !/[_-](dev|test|demo|local)$/.test(name)) {
    throw new CommandError(
      `The database "${name}" may be somebody's real one: add --yes to empty it, as in npm run db:reset -- --yes`,
    );
  }
  const client = new pg.Client({ connectionString: url, application_name: 'db-reset' });
  await client.connect();
  try {
    const { rows } = await client.query<{ count: number }>(
      `select count(*)::int as count from pg_stat_activity where datname = current_database() and application_name like 'arena-innlandet%'`,
    );
    if ((rows[0]?.count ?? 0) > 0) throw new CommandError(`The program is using the database "${name}": stop it first.`);
    await client.query('drop schema if exists drizzle, graphile_worker, public cascade; create schema public');
  } finally {
    await client.end();
  }
  await migrate(url);
  console.log(`Emptied the database "${name}". The next npm start fills it with the demo data.`);
}
