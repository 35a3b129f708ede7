/**
 * Streams of named events to a browser (`text/event-stream`). A stream belongs to a session and ends with it: at sign-out, when it has been
 * idle too long, and when we stop. Browsers open a lost one again by themselves; so whoever opens one sends at once what is true now.
 */
import { PassThrough } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from '../app-error.ts';
import type { Deps } from '../deps.ts';
import { isSignedIn } from '../features/sessions/sessions.service.ts';

export interface EventStream {
  /** Sends `data` as JSON under a name, if the session still lives; else the stream ends. Never throws. */
  send(name: string, data: unknown): Promise<void>;
  /** Ends it after what was sent. A browser asks again, unless it was told not to. */
  close(): void;
  /** Runs once when it has ended, whoever ended it. */
  onClose(done: () => void): void;
}

declare module 'fastify' {
  interface FastifyInstance {
    eventStreams: Map<string, Set<PassThrough>>;
  }
}

/** A browser with more tabs than this shows the others what is true when they are loaded. */
export const streamsPerSession = 3;
const heartbeatMilliseconds = 25_000;
/** How soon a browser asks again after a stream was cut. */
const retryMilliseconds = 3000;

/** Before any route that opens a stream. Ends all of them when the app closes: an open answer would hold it. */
export function registerEventStreams(app: FastifyInstance): void {
  app.decorate('eventStreams', new Map<string, Set<PassThrough>>());
  app.addHook('preClose', async () => {
    for (const streams of [...app.eventStreams.values()]) for (const stream of [...streams]) stream.end();
  });
}

/** Ends a session's streams in this process; in others they end at the next heartbeat or event. */
export function closeEventStreams(app: FastifyInstance, sessionKeyHash: string | null): void {
  for (const stream of [...(app.eventStreams.get(sessionKeyHash ?? '') ?? [])]) stream.end();
}

/**
 * Answers the request with a stream, for a route whose contract says `sends: 'text/event-stream'`. Throws `request.too_many` for a session
 * that has three: a browser does not ask again then.
 */
export function openEventStream(
  deps: Deps,
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
  heartbeat = heartbeatMilliseconds,
): EventStream {
  const { eventStreams } = request.server;
  if (request.sessionKeyHash === null) throw new AppError('session.required');
  const key: string = request.sessionKeyHash;
  const own = eventStreams.get(key) ?? new Set();
  if (own.size >= streamsPerSession) throw new AppError('request.too_many');
  const stream = new PassThrough();
  own.add(stream);
  eventStreams.set(key, own);

  const write = (text: string) => !stream.writableEnded && !stream.destroyed && stream.write(text);
  /** Not a sign of use: an open tab keeps nobody signed in. */
  async function ifSignedIn(act: () => void) {
    // A database that is away ends the stream too; the browser asks again.
    const lives = await isSignedIn(deps, key).catch(() => false);
    if (lives) act();
    else stream.end();
  }
  const pulse = setInterval(() => ifSignedIn(() => write(': here\n\n')), heartbeat).unref();
  const closers: (() => void)[] = [];
  let closed = false;
  const close = () => {
    if (closed) return;
    closed = true;
    clearInterval(pulse);
    own.delete(stream);
    if (own.size === 0) eventStreams.delete(key);
    for (const done of closers) done();
  };
  stream.once('close', close);
  stream.once('finish', close);
  stream.on('error', close);

  write(`retry: ${retryMilliseconds}\n\n`);
  // Proxies that gather an answer before they pass it on are asked not to; a connection that carried a stream carries nothing after it.
  const headers = { 'x-accel-buffering': 'no', connection: 'close' };
  void reply.type('text/event-stream; charset=utf-8').headers(headers).send(stream);
  return {
    send: (name, data) => ifSignedIn(() => write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`)),
    close: () => {
      stream.end();
    },
    onClose: (done) => {
      if (closed) done();
      else closers.push(done);
    },
  };
}
