/** Starts everything `npm start` promises, and stops it again. */
import './fast-imports.ts';
import { readConfig } from './config.ts';
import { beginDatabase } from './db/begin-database.ts';
import { refuseTakenPort } from './http/port.ts';
import { runUntilStopped } from './run-until-stopped.ts';

await runUntilStopped(async ({ progress }) => {
  const config = readConfig();
  await refuseTakenPort(config);
  const say = (line: string) => console.log(line);
  const database = beginDatabase(config, say);
  // Half a second of both is spent side by side.
  try {
    // A database that cannot be opened says so at once.
    const [{ startServer }] = await Promise.all([import('./start.ts'), database]);
    return await startServer(config, { say, progress, database });
  } catch (error) {
    // Also when the program could not even be read. Stopping twice does no harm.
    await database.then(
      (server) => server.stop(),
      () => {},
    );
    throw error;
  }
});
