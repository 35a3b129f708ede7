/** NAV's feed, played by a server of our own on a free port, with what the real one does and what networks do. */
import { createHash } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** What happens instead of the answer, once. `reset` sends half of it and breaks the connection; `endless` never stops sending, `drip` neither, one byte at a time; `huge` promises 10 GB. */
export type Fault =
  | { status: number; headers?: Record<string, string>; body?: string | Uint8Array }
  | { body: string }
  | { slow: number }
  /** The token is another one from now on. */
  | 'rotate'
  | 'reset'
  | 'endless'
  | 'drip'
  | 'huge';

export interface FeedServer {
  url: string;
  /** What was asked for, oldest first. */
  asked: { path: string; headers: IncomingHttpHeaders }[];
  /** Items in the order of the feed; add to it and the newest page grows. */
  items: Record<string, unknown>[];
  /** Entries by uuid; one that is missing is answered 404. */
  entries: Map<string, unknown>;
  /** Bearer tokens are only good while they are this one. */
  token: string;
  /** A new token, without notice. */
  rotate(): void;
  /** The next answers to the path are these instead; a path that ends in * stands for all that begin so. */
  fail(path: string, ...faults: Fault[]): void;
  /** Takes the place of the page of that number, from 0. */
  pages: Map<number, unknown>;
  /** Answers for pages that are not among `pages`, by their id. */
  invent: ((id: string) => unknown) | null;
  /** Milliseconds that every answer takes. */
  delay: number;
  /** Of answers without end. */
  bytesSent: number;
  /** Every page is numbered anew: the old ids are unknown. */
  renumber(): void;
  close(): Promise<void>;
}

export async function openFeedServer(options: { pageSize?: number } = {}): Promise<FeedServer> {
  const { pageSize = 10 } = options;
  const faults = new Map<string, Fault[]>();
  let generation = 0;
  let rotations = 0;
  const idOfPage = (number: number) =>
    `0f0000${String(generation).padStart(2, '0')}-0000-4000-8000-${String(number).padStart(12, '0')}`;

  /** Each page but the first begins with the last item of the one before. */
  function pageOf(number: number): unknown {
    const own = fixture.pages.get(number);
    if (own !== undefined) return own;
    const start = number * (pageSize - 1);
    const items = fixture.items.slice(start, start + pageSize);
    const next = start + pageSize < fixture.items.length ? idOfPage(number + 1) : null;
    return {
      version: '1.0',
      title: 'Nav Job Vacancy Feed',
      home_page_url: 'https://pam-stilling-feed.nav.no',
      feed_url: `/api/v1/feed/${idOfPage(number)}`,
      description: '',
      next_url: next === null ? null : `/api/v1/feed/${next}`,
      id: idOfPage(number),
      next_id: next,
      items,
    };
  }

  const lastModified = (number: number) => {
    const item = fixture.items.slice(0, number * (pageSize - 1) + pageSize).at(-1);
    return new Date(Date.parse(String(item?.date_modified ?? '2026-01-01'))).toUTCString();
  };

  function takeFault(path: string): Fault | undefined {
    for (const [key, list] of faults) {
      if (key === path || (key.endsWith('*') && path.startsWith(key.slice(0, -1)))) {
        const [fault] = list.splice(0, 1);
        if (fault !== undefined) return fault;
      }
    }
    return undefined;
  }

  function send(response: ServerResponse, status: number, body: string | Uint8Array, headers: Record<string, string> = {}) {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(body);
  }

  function answerPage(response: ServerResponse, number: number, asked: IncomingHttpHeaders) {
    const page = pageOf(number);
    const body = JSON.stringify(page);
    const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
    const modified = lastModified(number);
    const same = asked['if-none-match'] === etag && asked['if-modified-since'] === modified;
    const empty = number * (pageSize - 1) >= fixture.items.length && !fixture.pages.has(number);
    if (same || empty) {
      response.writeHead(304).end();
      return;
    }
    send(response, 200, body, { etag, 'last-modified': modified });
  }

  function answer(response: ServerResponse, path: string, headers: IncomingHttpHeaders) {
    if (path === '/api/publicToken') {
      response.writeHead(200, { 'content-type': 'text/plain' });
      response.end(`Current public token for Nav Job Vacancy Feed:\n${fixture.token}`);
      return;
    }
    if (headers.authorization !== `Bearer ${fixture.token}`) return send(response, 401, '{}');
    const entry = /^\/api\/v1\/feedentry\/([\w-]+)$/.exec(path)?.[1];
    if (entry !== undefined) {
      const found = fixture.entries.get(entry);
      return found === undefined ? send(response, 404, '{}') : send(response, 200, JSON.stringify(found));
    }
    if (path === '/api/v1/feed') {
      const since = Date.parse(headers['if-modified-since'] ?? '');
      const first = Number.isNaN(since) ? 0 : fixture.items.findIndex((item) => Date.parse(String(item.date_modified)) > since);
      return answerPage(response, first < 1 ? 0 : Math.floor(first / (pageSize - 1)), headers);
    }
    const id = /^\/api\/v1\/feed\/([\w-]+)$/.exec(path)?.[1];
    for (let number = 0; id !== undefined && number * (pageSize - 1) <= fixture.items.length; number++)
      if (idOfPage(number) === id) return answerPage(response, number, headers);
    const invented = id === undefined ? undefined : fixture.invent?.(id);
    return invented === undefined ? send(response, 404, '{}') : send(response, 200, JSON.stringify(invented));
  }

  async function answerWith(fault: Fault, response: ServerResponse, path: string, headers: IncomingHttpHeaders) {
    if (fault === 'rotate') {
      fixture.rotate();
      answer(response, path, headers);
    } else if (fault === 'reset') {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '10000' });
      response.write('{"half":');
      await sleep(5);
      response.destroy();
    } else if (fault === 'endless' || fault === 'drip' || fault === 'huge') {
      const length = fault === 'huge' ? { 'content-length': '10000000000' } : {};
      response.writeHead(200, { 'content-type': 'application/json', ...length });
      while (!response.destroyed) {
        response.write(' '.repeat(fault === 'drip' ? 1 : 65_536));
        fixture.bytesSent += fault === 'drip' ? 1 : 65_536;
        await sleep(fault === 'drip' ? 10 : 1);
      }
    } else if ('slow' in fault) {
      await sleep(fault.slow);
      if (!response.destroyed) answer(response, path, headers);
    } else send(response, 'status' in fault ? fault.status : 200, fault.body ?? '{}', 'headers' in fault ? fault.headers : {});
  }

  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    fixture.asked.push({ path: pathname, headers: request.headers });
    response.on('error', () => {});
    if (fixture.delay > 0) await sleep(fixture.delay);
    const fault = takeFault(pathname);
    if (fault === undefined) answer(response, pathname, request.headers);
    else await answerWith(fault, response, pathname, request.headers);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const fixture: FeedServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: [],
    items: [],
    entries: new Map(),
    token: 'first.invented.token',
    rotate() {
      rotations += 1;
      fixture.token = `rotated.invented.token-${rotations}`;
    },
    fail(path, ...list) {
      faults.set(path, [...(faults.get(path) ?? []), ...list]);
    },
    pages: new Map(),
    invent: null,
    delay: 0,
    bytesSent: 0,
    renumber() {
      generation += 1;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return fixture;
}
