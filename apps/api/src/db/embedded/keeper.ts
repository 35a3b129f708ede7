import type { Postmaster } from './postmaster.ts';
import { isRunning } from './processes.ts';

const lookMilliseconds = 250;
const afterFailureMilliseconds = 5_000;

export interface Keeper {
  /** The process that is the server now. */
  pid(): number;
  /** Stops watching, waiting for a start that is under way; afterwards `pid` is the one to stop. */
  end(): Promise<void>;
}

/** Watches the server and starts it again when it ends without being asked to, at the port it had. */
export function keepRunning(
  first: Postmaster,
  startAgain: (port: number) => Promise<Postmaster>,
  log: (line: string) => void,
): Keeper {
  let pid = first.pid;
  let notBefore = 0;
  let look: Promise<void> | undefined;
  const lookOnce = async () => {
    if (Date.now() < notBefore || (await isRunning(pid))) return;
    log(`The database server (process ${pid}) ended unexpectedly and is started again.`);
    try {
      pid = (await startAgain(first.port)).pid;
    } catch (error) {
      notBefore = Date.now() + afterFailureMilliseconds;
      log(error instanceof Error ? error.message : String(error));
    }
  };
  const timer = setInterval(() => {
    look ??= lookOnce().finally(() => {
      look = undefined;
    });
  }, lookMilliseconds);
  // Watching alone is no reason for the program to go on.
  timer.unref();
  return {
    pid: () => pid,
    async end() {
      clearInterval(timer);
      await look;
    },
  };
}
