/**
 * NAV's public vacancy feed over HTTP (https://github.com/navikt/pam-stilling-feed). Its token is public, rotated without notice, and
 * served as text in two lines; conditional questions are answered 304 only when both headers match.
 */
import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

/** The feed cannot be used now. What was stored stays; the next run goes on from there. */
export class FeedError extends Error {
  readonly code:
    | 'feed.unreachable'
    | 'feed.busy'
    | 'feed.unauthorised'
    | 'feed.redirected'
    | 'feed.too_large'
    | 'feed.not_json'
    | 'feed.refused'
    | 'feed.page_unreadable'
    | 'feed.token_unreadable'
    /** Page after page, and no end in sight. */
    | 'feed.endless';
  constructor(code: FeedError['code'], detail: string) {
    super(`${code}: ${detail}`);
    this.code = code;
  }
}

export type FeedAnswer =
  | { type: 'found'; json: unknown; etag: string | null; lastModified: string | null }
  /** 304: nothing new since the conditions given. */
  | { type: 'unchanged' }
  /** 404: the feed does not know it, or not any more. */
  | { type: 'unknown' };

export interface PageConditions {
  etag: string | null;
  lastModified: string | null;
}

/** Each throws `FeedError` when the feed does not answer as it should, after trying again where that may help. */
export interface FeedClient {
  /** The very first page; with `since` (RFC 1123) the first page after that instant. */
  firstPage(since: string | null): Promise<FeedAnswer>;
  page(id: string, conditions: PageConditions | null): Promise<FeedAnswer>;
  entry(uuid: string): Promise<FeedAnswer>;
}

export interface FeedClientOptions {
  /** http or https, without the last slash. */
  baseUrl: string;
  /** For one try at one answer, body included. */
  timeoutMilliseconds?: number;
  tries?: number;
  /** A page of 10,000 items, the most the feed gives, is about 7 MB. */
  mostBytes?: number;
  /** Ends what is waited for. */
  signal?: AbortSignal;
  /** Waits between tries. */
  pause?: (milliseconds: number) => Promise<void>;
}

const firstPauseMs = 500;
/** Nobody is served by a run that sleeps for an hour: the next one comes in minutes. */
const longestPauseMs = 60_000;
const mostEntryBytes = 4 * 1024 * 1024;
const userAgent = 'arena-innlandet-feed-import/1.0';

/** `retry`: what another try may mend. `after`: how long the feed itself wants us to wait. */
type Try = { answer: FeedAnswer } | { failed: FeedError; retry: boolean; after?: number } | { unauthorised: true };

export function createFeedClient(options: FeedClientOptions): FeedClient {
  const { timeoutMilliseconds = 30_000, tries = 4, mostBytes = 32 * 1024 * 1024, signal } = options;
  const baseUrl = options.baseUrl.replace(/\/+$/, '');
  const pause =
    options.pause ?? ((milliseconds: number) => sleep(milliseconds, undefined, signal === undefined ? {} : { signal }));
  /** Shared by everybody who asks at the same moment. */
  let token: Promise<string> | null = null;

  async function tryOnce(path: string, headers: Record<string, string>, limit: number, json: boolean): Promise<Try> {
    const timeout = AbortSignal.timeout(timeoutMilliseconds);
    try {
      const response = await fetch(`${baseUrl}${path}`, {
        headers: { accept: json ? 'application/json' : 'text/plain', 'user-agent': userAgent, ...headers },
        // Followed nowhere: the token would go along.
        redirect: 'manual',
        signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
      });
      if (response.status !== 200) {
        await response.body?.cancel();
        return readStatus(response, path);
      }
      const text = await readAtMost(response, limit);
      if (text === null) return { failed: new FeedError('feed.too_large', `${path} is over ${limit} bytes`), retry: false };
      const found = { etag: readHeader(response, 'etag'), lastModified: readHeader(response, 'last-modified') };
      if (!json) return { answer: { type: 'found', json: text, ...found } };
      try {
        return { answer: { type: 'found', json: JSON.parse(text), ...found } };
      } catch {
        return { failed: new FeedError('feed.not_json', path), retry: true };
      }
    } catch (error) {
      signal?.throwIfAborted();
      const why = timeout.aborted ? `no whole answer in ${timeoutMilliseconds} ms` : networkCode(error);
      return { failed: new FeedError('feed.unreachable', `${path}: ${why}`), retry: true };
    }
  }

  /** Tries again, ever more slowly, where that may help. */
  async function persist(ask: () => Promise<Try>): Promise<FeedAnswer | 'unauthorised'> {
    for (let tried = 1; ; tried++) {
      const result = await ask();
      if ('answer' in result) return result.answer;
      if ('unauthorised' in result) return 'unauthorised';
      if (!result.retry || tried >= tries) throw result.failed;
      const slower = firstPauseMs * 2 ** (tried - 1) * (randomInt(75, 126) / 100);
      await pause(Math.min(longestPauseMs, Math.max(slower, result.after ?? 0)));
    }
  }

  async function fetchToken(): Promise<string> {
    const answer = await persist(() => tryOnce('/api/publicToken', {}, 64 * 1024, false));
    const line =
      answer === 'unauthorised' || answer.type !== 'found' ? '' : (String(answer.json).split(/\r?\n/)[1]?.trim() ?? '');
    if (!/^[\w.~+/=-]{1,8000}$/.test(line))
      throw new FeedError('feed.token_unreadable', 'no token on line 2 of /api/publicToken');
    return line;
  }

  function currentToken(): Promise<string> {
    const fetched = token ?? fetchToken();
    token = fetched;
    fetched.catch(() => {
      if (token === fetched) token = null;
    });
    return fetched;
  }

  async function ask(path: string, headers: Record<string, string>, limit: number): Promise<FeedAnswer> {
    for (let refreshed = false; ; refreshed = true) {
      const held = currentToken();
      const bearer = await held;
      const answer = await persist(() => tryOnce(path, { ...headers, authorization: `Bearer ${bearer}` }, limit, true));
      if (answer !== 'unauthorised') return answer;
      if (refreshed) throw new FeedError('feed.unauthorised', path);
      // Another question may have fetched the new one already.
      if (token === held) token = null;
    }
  }

  return {
    firstPage: (since) => ask('/api/v1/feed', since === null ? {} : { 'if-modified-since': since }, mostBytes),
    page: (id, conditions) =>
      ask(
        `/api/v1/feed/${encodeURIComponent(id)}`,
        conditions?.etag == null || conditions.lastModified === null
          ? {}
          : { 'if-none-match': conditions.etag, 'if-modified-since': conditions.lastModified },
        mostBytes,
      ),
    entry: (uuid) => ask(`/api/v1/feedentry/${encodeURIComponent(uuid)}`, {}, Math.min(mostBytes, mostEntryBytes)),
  };
}

function readStatus(response: Response, path: string): Try {
  const { status } = response;
  const says = `${path} answered ${status}`;
  if (status === 304) return { answer: { type: 'unchanged' } };
  if (status === 404 || status === 410) return { answer: { type: 'unknown' } };
  if (status === 401) return { unauthorised: true };
  if (status === 429) return { failed: new FeedError('feed.busy', says), retry: true, after: readRetryAfter(response) };
  if (status >= 500 || status === 408)
    return { failed: new FeedError('feed.unreachable', says), retry: true, after: readRetryAfter(response) };
  if (status < 400) return { failed: new FeedError('feed.redirected', says), retry: false };
  return { failed: new FeedError('feed.refused', says), retry: false };
}

/** In milliseconds; 0 when there is none. */
function readRetryAfter(response: Response): number {
  const value = response.headers.get('retry-after')?.trim() ?? '';
  if (/^\d{1,6}$/.test(value)) return Number(value) * 1000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? 0 : Math.max(0, at - Date.now());
}

/** Kept to be sent back, so nothing longer than a header should be. */
function readHeader(response: Response, name: string): string | null {
  const value = response.headers.get(name);
  return value === null || value === '' || value.length > 500 ? null : value;
}

function networkCode(error: unknown): string {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && typeof cause.code === 'string') return cause.code;
  }
  return error instanceof Error ? error.message : String(error);
}

/** The body as text, or null when it is larger than the limit; stops reading there, whatever the headers promised. */
async function readAtMost(response: Response, limit: number): Promise<string | null> {
  if (response.body === null) return '';
  // Told beforehand, where it is told at all; unzipped it may be more, which the loop sees.
  if (Number(response.headers.get('content-length')) > limit) {
    await response.body.cancel();
    return null;
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body as ReadableStream<Uint8Array>) {
    size += chunk.byteLength;
    // Leaving the loop cancels the stream and so closes the connection.
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks)
    .toString('utf8')
    .replace(/^\ufeff/, '');
}
