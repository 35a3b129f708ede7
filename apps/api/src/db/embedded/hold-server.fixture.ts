// Started by embedded-postgres.test.ts as a process of its own: starts the server in the folder given, says how that
// went in one line of JSON, and stays until it is killed or its input ends.
import { startEmbeddedPostgres } from '../embedded-postgres.ts';
import { EmbeddedPostgresError } from './error.ts';

const dataDirectory = process.argv[2];
if (!dataDirectory) throw new Error('Give the data folder.');
try {
  const { url, pid, startedHere, stop } = await startEmbeddedPostgres({ dataDirectory });
  process.stdout.write(`${JSON.stringify({ url, pid: pid(), startedHere })}\n`);
  process.stdin.on('end', () => void stop()).resume();
} catch (error) {
  if (!(error instanceof EmbeddedPostgresError)) throw error;
  process.stdout.write(`${JSON.stringify({ code: error.code, message: error.message })}\n`);
}
