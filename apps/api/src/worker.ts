/** The same program as the server, without its web: runs background jobs only. For WORKER=separate. */
import './fast-imports.ts';
import { readConfig } from './config.ts';
import { runUntilStopped } from './run-until-stopped.ts';

await runUntilStopped(async ({ progress }) => {
  const config = readConfig();
  const { startJobs } = await import('./start.ts');
  return startJobs(config, { say: (line) => console.log(line), progress });
});
