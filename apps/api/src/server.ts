/** Starts everything `npm start` promises, and stops it again. Whatever goes wrong at start is one sentence that says what to do. */
import { ConfigError, readConfig } from './config.ts';
import { StartError, startServer } from './start.ts';

try {
  const config = readConfig();
  const server = await startServer(config, { say: (line) => console.log(line) });
  let stopping = false;
  const stop = async () => {
    // A second Ctrl-C does not wait.
    if (stopping) process.exit(1);
    stopping = true;
    await server.stop();
    process.exit(0);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
} catch (error) {
  if (error instanceof ConfigError || error instanceof StartError) {
    console.error(error.message);
    process.exit(1);
  }
  console.error('Arena Innlandet could not start. What went wrong:', error);
  process.exit(1);
}
