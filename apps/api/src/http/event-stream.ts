/**
 * Streams of named events to a browser (`text/event-stream`). A stream belongs to a session and ends with it: at sign-out, when it has been
 * idle too long, and when we stop. Who reads is found anew each time something is to be told: a request's actor is true for that request,
 * and this one may stay open for a day. Browsers open a lost one again by themselves; so whoever opens one sends at once what is true now.
 */
import { PassThrough } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Outlet } from '../access/outlet.ts';
import { AppError } from '../app-error.ts';
import type { Deps } from '../deps.ts';
import { readActor } from '../features/sessions/sessions.service.ts';

declare module 'fastify' {
  interface FastifyInstance {
    eventStreams: Map<string, Set<PassThrough>>;
  }
}

/**
 * How many are open at once. A browser with more tabs than a session has shows the others what is true when they are loaded, or asks now and
 * then; one address may be a whole school or town hall behind one gate.
 */
export const mostStreams = { session: 3, account: 6, address: 100, all: 1000 } as const;
const beatMilliseconds = 20_000;
/** How soon a browser asks again after a stream was cut. */
const retryMilliseconds = 3000;
/** Bytes that may wait for a reader, beside what its connection holds, before nothing more is sent. */
const mostWaiting = 16 * 1024;

/** Before any route that opens a stream. Ends all of them when the app closes: an open answer would hold it. */
export function registerEventStreams(app: FastifyInstance): void {
  app.decorate('eventStreams', new Map<string, Set<PassThrough>>());
  app.addHook('preClose', async () => {
    for (const stream of [...(app.eventStreams.get('all') ?? [])]) stream.end();
  });
}

/** Ends a session's streams in this process; in others they end at the next beat or event. */
export function closeEventStreams(app: FastifyInstance, sessionKeyHash: string | null): void {
  for (const stream of [...(app.eventStreams.get(`session ${sessionKeyHash}`) ?? [])]) stream.end();
}

/**
 * Answers the request with a stream, for a route whose contract says `sends: 'text/event-stream'`. Throws `request.too_many` where the
 * session, account or address has its share, and `server.busy` when all are taken: a browser does not ask again then.
 */
export function openEventStream(
  deps: Deps,
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
  { beat: every, most }: { beat: number; most: Record<keyof typeof mostStreams, number> } = {
    beat: beatMilliseconds,
    most: mostStreams,
  },
): Outlet {
  const { eventStreams } = request.server;
  const { actor, sessionKeyHash } = request;
  if (sessionKeyHash === null || !('accountId' in actor)) throw new AppError('session.required');
  const keyHash: string = sessionKeyHash;
  const shares = [
    { key: `session ${keyHash}`, most: most.session, code: 'request.too_many' },
    { key: `account ${actor.accountId}`, most: most.account, code: 'request.too_many' },
    { key: `address ${request.ip}`, most: most.address, code: 'request.too_many' },
    { key: 'all', most: most.all, code: 'server.busy' },
  ] as const;
  const full = shares.find((share) => (eventStreams.get(share.key)?.size ?? 0) >= share.most);
  if (full !== undefined) throw new AppError(full.code);
  const stream = new PassThrough({ highWaterMark: mostWaiting });
  for (const { key } of shares) {
    const open = eventStreams.get(key) ?? new Set();
    open.add(stream);
    eventStreams.set(key, open);
  }

  const looks: (() => unknown)[] = [];
  const closers: (() => void)[] = [];
  let closed = false;
  let wasSlow = false;
  const write = (text: string) => !closed && !stream.writableEnded && stream.write(text);
  function end() {
    // Somebody who does not read would never come to the end.
    if (stream.writableNeedDrain) stream.destroy();
    else stream.end();
  }
  /** Not a sign of use: an open tab keeps nobody signed in. A database that is away ends the stream too; the browser asks again. */
  async function findReader() {
    const reader = closed ? undefined : await readActor(deps, keyHash).catch(() => undefined);
    if (reader !== undefined && 'accountId' in reader && !closed && !stream.writableEnded) return reader;
    end();
    return null;
  }
  const pulse = setInterval(async () => {
    // What waited at the last beat still waits: nobody reads here.
    if (stream.writableNeedDrain && wasSlow) return stream.destroy();
    wasSlow = stream.writableNeedDrain;
    if (wasSlow) return;
    write(': here\n\n');
    if (looks.length === 0) await findReader();
    for (const look of looks) await look();
  }, every).unref();
  const close = () => {
    if (closed) return;
    closed = true;
    clearInterval(pulse);
    for (const { key } of shares) {
      const open = eventStreams.get(key);
      open?.delete(stream);
      if (open?.size === 0) eventStreams.delete(key);
    }
    for (const done of closers.splice(0)) done();
  };
  stream.once('close', close);
  stream.once('finish', close);
  stream.on('error', close);

  write(`retry: ${retryMilliseconds}\n\n`);
  // Proxies that gather an answer before they pass it on are asked not to; a connection that carried a stream carries nothing after it.
  const headers = { 'x-accel-buffering': 'no', connection: 'close' };
  void reply.type('text/event-stream; charset=utf-8').headers(headers).send(stream);
  return {
    findReader,
    send: async (name, data) => {
      write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
      if (closed || !stream.writableNeedDrain) return;
      await new Promise<void>((resume) => {
        closers.push(resume);
        stream.once('drain', resume);
      });
    },
    onBeat: (look) => {
      looks.push(look);
    },
    close: end,
    onClose: (done) => {
      if (closed) done();
      else closers.push(done);
    },
  };
}
