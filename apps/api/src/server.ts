/** Starts everything `npm start` promises, and stops it again. */
import './fast-imports.ts';

// Read after it, and so as quickly as the rest.
const [{ readConfig }, { beginDatabase }, { refuseTakenPort }, { runUntilStopped }] = await Promise.all([
  import('./config.ts'),
  import('./db/begin-database.ts'),
  import('./http/port.ts'),
  import('./run-until-stopped.ts'),
]);

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
