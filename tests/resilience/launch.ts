/** The product as its own process, as `npm start` runs it, with a folder and a port of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { root } from '../architecture/sources.ts';

export interface Launched {
  url: string;
  process: ChildProcess;
  /** All it has said so far, on both streams. */
  said(): string;
  /** Resolves with the exit code; null when a signal ended it. */
  ended: Promise<number | null>;
  /** Sends SIGTERM and waits. */
  stop(): Promise<number | null>;
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise<void>((done) => server.close(() => done()));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

export function launch(options: {
  dataDirectory: string;
  port: number;
  env?: Record<string, string>;
  nodeFlags?: readonly string[];
  program?: string;
}): Launched {
  const child = spawn(
    process.execPath,
    [...(options.nodeFlags ?? []), resolve(root, options.program ?? 'apps/api/src/server.ts')],
    {
      cwd: root,
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        PORT: String(options.port),
        DATA_DIRECTORY: options.dataDirectory,
        ...options.env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let said = '';
  const listen = (chunk: Buffer) => {
    said += chunk.toString();
  };
  child.stdout?.on('data', listen);
  child.stderr?.on('data', listen);
  const ended = new Promise<number | null>((done) => child.once('close', (code) => done(code)));
  return {
    url: `http://localhost:${options.port}`,
    process: child,
    said: () => said,
    ended,
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

/** Asks until the address answers with 200, or the process has ended. Resolves with the body. */
export async function untilPage(launched: Launched, path = '/', withinMilliseconds = 30_000): Promise<string> {
  const deadline = Date.now() + withinMilliseconds;
  let over = false;
  launched.ended.then(() => {
    over = true;
  });
  for (;;) {
    try {
      const answer = await fetch(`${launched.url}${path}`, { signal: AbortSignal.timeout(5000) });
      if (answer.status === 200) return await answer.text();
      await answer.body?.cancel();
    } catch {
      // Not listening yet.
    }
    if (over) throw new Error(`it ended before it answered: ${launched.said()}`);
    if (Date.now() > deadline) throw new Error(`no page within ${withinMilliseconds} ms: ${launched.said()}`);
    await new Promise((done) => setTimeout(done, 15));
  }
}
