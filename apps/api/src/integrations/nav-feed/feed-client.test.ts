import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFeedClient, type FeedClientOptions } from './feed-client.ts';
import { type FeedServer, openFeedServer } from './feed-server.fixture.ts';
import { inventedEntry, inventedItem, inventedUuid } from './invented-ads.ts';

let server: FeedServer;
let pauses: number[];
beforeEach(async () => {
  server = await openFeedServer();
  server.items.push(inventedItem());
  server.entries.set(inventedUuid, inventedEntry());
  pauses = [];
});
afterEach(() => server.close());

const entryPath = `/api/v1/feedentry/${inventedUuid}`;
const client = (options: Partial<FeedClientOptions> = {}) =>
  createFeedClient({
    baseUrl: server.url,
    pause: async (milliseconds) => {
      pauses.push(milliseconds);
    },
    ...options,
  });
const asked = () => server.asked.map(({ path }) => path);

describe('the feed', () => {
  it('is asked with the token on line 2, fetched once however many ask', async () => {
    const feed = client();
    await Promise.all([feed.firstPage(null), feed.entry(inventedUuid), feed.entry(inventedUuid)]);
    expect(asked().filter((path) => path === '/api/publicToken')).toHaveLength(1);
    expect(server.asked.at(-1)?.headers).toMatchObject({
      authorization: `Bearer ${server.token}`,
      'user-agent': expect.stringContaining('arena-innlandet'),
    });
  });

  it('has its token fetched anew, once, when it was rotated', async () => {
    const feed = client();
    await feed.entry(inventedUuid);
    server.rotate();
    const answers = await Promise.all([feed.entry(inventedUuid), feed.entry(inventedUuid), feed.entry(inventedUuid)]);
    expect(answers.map(({ type }) => type)).toEqual(['found', 'found', 'found']);
    expect(asked().filter((path) => path === '/api/publicToken')).toHaveLength(2);
  });

  it('is given up when it refuses the new token too', async () => {
    server.fail('/api/v1/*', { status: 401 }, { status: 401 });
    await expect(client().entry(inventedUuid)).rejects.toMatchObject({ code: 'feed.unauthorised' });
  });

  it.each(['', 'one line', 'first\n', 'first\nhas spaces in it', 'first\n<html>'])('has no token in %j', async (body) => {
    server.fail('/api/publicToken', { body });
    await expect(client().entry(inventedUuid)).rejects.toMatchObject({ code: 'feed.token_unreadable' });
  });

  it('says that nothing is new when both conditions match, and is not asked with one alone', async () => {
    const feed = client();
    const first = await feed.firstPage(null);
    if (first.type !== 'found') throw new Error(first.type);
    const { id } = first.json as { id: string };
    expect(await feed.page(id, first)).toEqual({ type: 'unchanged' });
    expect((await feed.page(id, { etag: first.etag, lastModified: null })).type).toBe('found');
    expect(server.asked.at(-1)?.headers).not.toHaveProperty('if-none-match');
    expect((await feed.page(id, { etag: '"older"', lastModified: first.lastModified })).type).toBe('found');
  });

  it('says what it does not know', async () => {
    expect(await client().page('00000000-0000-4000-8000-00000000dead', null)).toEqual({ type: 'unknown' });
    expect(await client().entry('00000000-0000-4000-8000-00000000dead')).toEqual({ type: 'unknown' });
  });

  it('is asked again, ever more slowly, when it stumbles', async () => {
    server.fail(entryPath, { status: 500 }, 'reset', { body: '{"cut off": ' });
    expect((await client().entry(inventedUuid)).type).toBe('found');
    expect(pauses).toHaveLength(3);
    expect(pauses[2]).toBeGreaterThan(pauses[0] as number);
  });

  it('is waited for as long as it wants, within reason', async () => {
    server.fail(entryPath, { status: 429, headers: { 'retry-after': '7' } });
    await client().entry(inventedUuid);
    const date = new Date(Date.now() + 20_000).toUTCString();
    server.fail(
      entryPath,
      { status: 503, headers: { 'retry-after': date } },
      { status: 429, headers: { 'retry-after': '86400' } },
    );
    await client().entry(inventedUuid);
    expect(pauses[0]).toBe(7000);
    expect(pauses[1]).toBeGreaterThan(15_000);
    expect(pauses[2]).toBe(60_000);
  });

  it('is given up after four tries', async () => {
    server.fail(entryPath, ...Array.from({ length: 9 }, () => ({ status: 502 })));
    await expect(client().entry(inventedUuid)).rejects.toMatchObject({ code: 'feed.unreachable' });
    expect(asked().filter((path) => path === entryPath)).toHaveLength(4);
    server.fail('/api/v1/feed', ...Array.from({ length: 4 }, () => ({ status: 429 })));
    await expect(client().firstPage(null)).rejects.toMatchObject({ code: 'feed.busy' });
  });

  it('is not waited for without end', async () => {
    server.fail(entryPath, { slow: 2000 });
    const started = performance.now();
    expect((await client({ timeoutMilliseconds: 100 }).entry(inventedUuid)).type).toBe('found');
    expect(performance.now() - started).toBeLessThan(1500);
    server.fail(entryPath, { slow: 500 }, { slow: 500 });
    await expect(client({ timeoutMilliseconds: 50, tries: 2 }).entry(inventedUuid)).rejects.toMatchObject({
      code: 'feed.unreachable',
    });
  });

  it('is not read without end', async () => {
    server.fail('/api/v1/feed', 'endless');
    await expect(client({ mostBytes: 500_000 }).firstPage(null)).rejects.toMatchObject({ code: 'feed.too_large' });
  });

  it('is not waited for when it only drips', async () => {
    server.fail('/api/v1/feed', 'drip');
    await expect(client({ timeoutMilliseconds: 200, tries: 1 }).firstPage(null)).rejects.toMatchObject({
      code: 'feed.unreachable',
    });
  });

  it('is not begun on when it promises more than we take', async () => {
    server.fail('/api/v1/feed', 'huge');
    await expect(client({ mostBytes: 500_000_000 }).firstPage(null)).rejects.toMatchObject({ code: 'feed.too_large' });
    expect(server.bytesSent).toBeLessThan(100_000_000);
  });

  it('is measured unzipped', async () => {
    const bomb = gzipSync(Buffer.alloc(20_000_000, ' '));
    server.fail('/api/v1/feed', { status: 200, headers: { 'content-encoding': 'gzip' }, body: bomb });
    await expect(client({ mostBytes: 500_000 }).firstPage(null)).rejects.toMatchObject({ code: 'feed.too_large' });
  });

  it('is no feed when it answers with a web page', async () => {
    const page = { status: 200, headers: { 'content-type': 'text/html' }, body: '<!doctype html><title>Logg inn</title>' };
    server.fail('/api/v1/feed', page, page);
    await expect(client({ tries: 2 }).firstPage(null)).rejects.toMatchObject({ code: 'feed.not_json' });
  });

  it.each([301, 302, 307, 308])('leads us nowhere else (%i)', async (status) => {
    const other = await openFeedServer();
    server.fail('/api/v1/feed', { status, headers: { location: `${other.url}/api/v1/feed` } });
    await expect(client().firstPage(null)).rejects.toMatchObject({ code: 'feed.redirected' });
    expect(other.asked).toEqual([]);
    await other.close();
  });

  it('is not asked again when it refuses', async () => {
    server.fail(entryPath, { status: 403 });
    await expect(client().entry(inventedUuid)).rejects.toMatchObject({ code: 'feed.refused' });
    expect(pauses).toEqual([]);
  });

  it('is left at once when we are stopped', async () => {
    const stop = new AbortController();
    server.fail(entryPath, { slow: 3000 });
    const answer = client({ signal: stop.signal }).entry(inventedUuid);
    setTimeout(() => stop.abort(new Error('stopped')), 50);
    await expect(answer).rejects.toThrow('stopped');
  });

  it('that is not there is said to be so', async () => {
    const gone = await openFeedServer();
    await gone.close();
    await expect(client({ baseUrl: gone.url }).firstPage(null)).rejects.toThrow(/feed\.unreachable.*ECONNREFUSED/);
  });
});
