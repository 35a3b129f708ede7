/** What both programs, server and worker, do around their start: say what is going on, stop in order, and fail in words. */
import { ConfigError } from './config.ts';
import { EmbeddedPostgresError } from './db/embedded/error.ts';
import { StartError } from './start-error.ts';

/** Two signals this close are one Ctrl-C: the terminal sends it to us, and npm passes it on. */
const sameKeyMilliseconds = 1000;
const quietMilliseconds = 1000;

/**
 * Runs the program until a signal stops it. Whatever goes wrong at start is one sentence that says what to do, and exit code 1.
 * A start that takes long says what it is doing.
 */
export async function runUntilStopped(
  start: (by: { progress: (phase: string) => void }) => Promise<{ stop(): Promise<void> }>,
): Promise<void> {
  let running: { stop(): Promise<void> } | null = null;
  let askedAt: number | null = null;
  const stop = () => {
    const now = performance.now();
    // A second Ctrl-C does not wait.
    if (askedAt !== null && now - askedAt > sameKeyMilliseconds) process.exit(1);
    if (askedAt !== null) return;
    askedAt = now;
    // While it starts: stopped as soon as there is something whole to stop.
    if (running !== null) void end(running);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);

  const waiting = sayPhases();
  try {
    running = await start({ progress: waiting.progress });
    waiting.end();
    if (askedAt !== null) await end(running);
  } catch (error) {
    waiting.end();
    const isOurs = error instanceof ConfigError || error instanceof StartError || error instanceof EmbeddedPostgresError;
    console.error(...(isOurs ? [error.message] : ['Arena Innlandet could not start. What went wrong:', error]));
    process.exit(1);
  }
}

async function end(running: { stop(): Promise<void> }): Promise<void> {
  try {
    await running.stop();
    process.exit(0);
  } catch (error) {
    console.error('Arena Innlandet did not stop as it should. What went wrong:', error);
    process.exit(1);
  }
}

/** Silent for a second; after it, each phase as it comes. */
function sayPhases() {
  let phase = 'reading the program';
  let isLate = false;
  const say = () => console.log(`  Starting: ${phase} …`);
  const timer = setTimeout(() => {
    isLate = true;
    say();
  }, quietMilliseconds);
  return {
    progress(next: string) {
      phase = next;
      if (isLate) say();
    },
    end: () => clearTimeout(timer),
  };
}
