import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Arena, openArena } from '../../../test/arena.ts';
import { opportunities } from '../../db/schema/opportunities.ts';
import { feedCursors } from '../../db/schema/system.ts';
import { createFeedClient } from '../../integrations/nav-feed/feed-client.ts';
import { type FeedServer, openFeedServer } from '../../integrations/nav-feed/feed-server.fixture.ts';
import { inventedContent, inventedEntry, inventedItem } from '../../integrations/nav-feed/invented-ads.ts';
import { type ImportDeps, type ImportReport, importRemoteFeed } from './imports.service.ts';

let arena: Arena;
let server: FeedServer;
let deps: ImportDeps;
beforeAll(async () => {
  arena = await openArena();
  deps = { database: arena.deps.database, clock: () => new Date('2026-10-10T10:00:00Z'), syncSearch: async () => {} };
});
afterAll(() => arena?.close());
beforeEach(async () => {
  server = await openFeedServer({ pageSize: 5 });
});
afterEach(async () => {
  await server.close();
  await arena.deps.database.queries.delete(opportunities);
  await arena.deps.database.queries.delete(feedCursors);
});

const uuid = (number: number) => `0f000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const at = (minute: number) => new Date(Date.UTC(2026, 9, 2, 8, minute)).toISOString().slice(0, 19);

/** An ad comes into the feed, or comes again with a newer change. */
function publish(number: number, minute: number, content: Record<string, unknown> = {}) {
  server.items.push(item(number, minute));
  server.entries.set(
    uuid(number),
    inventedEntry(
      { uuid: uuid(number), expires: '2099-01-01T00:00:00', applicationDue: 'Snarest', ...content },
      { uuid: uuid(number), sistEndret: at(minute) },
    ),
  );
}
function item(number: number, minute: number, entry: Record<string, unknown> = {}) {
  return { ...inventedItem(uuid(number), { sistEndret: at(minute), ...entry }), date_modified: at(minute) };
}
function end(number: number, minute: number) {
  server.items.push(item(number, minute, { status: 'INACTIVE', title: '...', municipal: null }));
  server.entries.set(uuid(number), { uuid: uuid(number), sistEndret: at(minute), status: 'INACTIVE', ad_content: null });
}

async function run(options: { all?: boolean; fromStart?: boolean; timeoutMilliseconds?: number } = {}): Promise<ImportReport> {
  const client = createFeedClient({
    baseUrl: server.url,
    pause: async () => {},
    timeoutMilliseconds: options.timeoutMilliseconds ?? 10_000,
    mostBytes: 8_000_000,
  });
  server.asked.length = 0;
  const report = await importRemoteFeed(deps, { client, feed: server.url, ...options });
  if (report === null) throw new Error('somebody else is at it');
  return report;
}
const rows = () => arena.deps.database.queries.select().from(opportunities).orderBy(opportunities.externalId);
const shown = async () =>
  (await rows()).filter(({ status }) => status === 'open').map(({ externalId }) => Number(externalId?.slice(-4)));
const askedFor = (start: string) => server.asked.filter(({ path }) => path.startsWith(start)).length;
const codes = (report: ImportReport) =>
  report.rejected.map((one) => `${one.code} ${one.uuid === null ? '-' : Number(one.uuid.slice(-4))}`);
const position = async () => (await arena.deps.database.queries.select().from(feedCursors))[0];

describe('the live feed', () => {
  test('is read to its end, page by page, each ad asked for once', async () => {
    for (let number = 1; number <= 12; number++) publish(number, number);
    expect(await run()).toMatchObject({ read: 12, new: 12, changed: 0, unchanged: 0, rejected: [] });
    expect(askedFor('/api/v1/feedentry')).toBe(12);
    expect(await shown()).toHaveLength(12);
  });

  test('is asked only for what is new the second time, and for nothing when it has not changed', async () => {
    for (let number = 1; number <= 7; number++) publish(number, number);
    await run();
    expect(await run()).toMatchObject({ read: 0, new: 0 });
    expect(server.asked.map(({ path }) => path.split('/').slice(0, 4).join('/'))).toEqual(['/api/publicToken', '/api/v1/feed']);
    publish(8, 8);
    publish(2, 9, { title: 'Snekker, ny tekst' });
    end(3, 10);
    expect(await run()).toMatchObject({ read: 3, new: 1, changed: 1, ended: 1 });
    expect(askedFor('/api/v1/feedentry')).toBe(2);
    expect(await shown()).toEqual([1, 2, 4, 5, 6, 7, 8]);
  });

  test('does not ask again for ads elsewhere when its newest page grows', async () => {
    const oslo = { workLocations: [{ ...inventedContent.workLocations[0], county: 'OSLO', municipal: 'OSLO', city: 'OSLO' }] };
    publish(1, 1, oslo);
    publish(2, 2, oslo);
    expect(await run()).toMatchObject({ skipped: { elsewhere: 2 } });
    publish(3, 3);
    expect(await run()).toMatchObject({ read: 1, new: 1 });
    expect(askedFor('/api/v1/feedentry')).toBe(1);
  });

  test('from its start fetches nothing that we have as it is', async () => {
    for (let number = 1; number <= 7; number++) publish(number, number);
    await run();
    expect(await run({ fromStart: true })).toMatchObject({ read: 7, unchanged: 7 });
    expect(askedFor('/api/v1/feedentry')).toBe(0);
  });

  test('goes on inside the page where it was stopped', async () => {
    const slow = await openFeedServer({ pageSize: 200 });
    await server.close();
    server = slow;
    for (let number = 1; number <= 120; number++) publish(number, number % 60);
    const stop = new AbortController();
    const client = createFeedClient({ baseUrl: server.url });
    const onProgress = () => stop.abort(new Error('killed'));
    const first = importRemoteFeed(deps, { client, feed: server.url, signal: stop.signal, onProgress });
    await expect(first).rejects.toThrow('killed');
    expect(await shown()).toHaveLength(50);
    expect(await position()).toMatchObject({ lastItem: expect.stringContaining(uuid(50)), caughtUpAt: null });
    expect(await run()).toMatchObject({ read: 70, new: 70, unchanged: 0 });
    expect(askedFor('/api/v1/feedentry')).toBe(70);
  });

  test('is read by one at a time', async () => {
    for (let number = 1; number <= 6; number++) publish(number, number);
    server.delay = 20;
    const client = createFeedClient({ baseUrl: server.url });
    const both = await Promise.all([1, 2].map(() => importRemoteFeed(deps, { client, feed: server.url })));
    expect(both.filter((report) => report === null)).toHaveLength(1);
    expect(await run()).toMatchObject({ read: 0 });
  });

  test('for trying out has a place of its own', async () => {
    publish(1, 1, { expires: '2018-01-01T00:00:00' });
    expect(await run()).toMatchObject({ skipped: { expired: 1 } });
    expect(await run({ all: true })).toMatchObject({ new: 1 });
    expect(await run({ all: true })).toMatchObject({ read: 0 });
  });
});

describe('traps of the feed:', () => {
  test('an ad and its items say that they changed in the future: what comes next counts all the same', async () => {
    const ahead = '2199-01-01T00:00:00';
    const tell = (minute: number, title: string, entry: Record<string, unknown> = {}) => {
      publish(1, minute, { title, updated: null });
      server.items.splice(-1, 1, { ...item(1, minute, { sistEndret: ahead, ...entry }), date_modified: ahead });
      server.entries.set(uuid(1), { ...(server.entries.get(uuid(1)) as object), sistEndret: ahead });
    };
    tell(1, 'Snekker, først');
    expect(await run()).toMatchObject({ new: 1 });
    publish(1, 2, { title: 'Snekker, siden' });
    expect(await run()).toMatchObject({ changed: 1 });
    expect((await rows()).map(({ titleNb }) => titleNb)).toEqual(['Snekker, siden']);
    tell(3, '...', { status: 'INACTIVE' });
    expect(await run()).toMatchObject({ ended: 1 });
    expect(await shown()).toEqual([]);
  });

  test('the token is rotated in the middle', async () => {
    for (let number = 1; number <= 9; number++) publish(number, number);
    server.fail(`/api/v1/feedentry/${uuid(2)}`, 'rotate');
    server.fail(`/api/v1/feedentry/${uuid(6)}`, 'rotate');
    server.fail('/api/v1/feed/*', 'rotate');
    expect(await run()).toMatchObject({ new: 9, rejected: [] });
  });

  test('the same ad comes again, newer, ended, and masked', async () => {
    publish(1, 1);
    publish(2, 2);
    publish(1, 3, { title: 'Snekker, nyere' });
    server.items.push(item(1, 1), item(2, 2));
    publish(3, 4, { title: '...' });
    publish(4, 5);
    end(2, 6);
    expect(await run()).toMatchObject({ read: 8, new: 2, ended: 0, unchanged: 3, skipped: { 'ended-and-unknown': 3 } });
    expect((await rows()).map(({ titleNb }) => titleNb)).toEqual(['Snekker, nyere', 'Snekker til verkstedet vårt']);
    publish(4, 7, { title: '...' });
    expect(await run()).toMatchObject({ ended: 1 });
    expect(await shown()).toEqual([1]);
  });

  test('an ad ends in the very moment it changed', async () => {
    publish(1, 1);
    await run();
    end(1, 1);
    expect(await run()).toMatchObject({ ended: 1 });
    expect(await shown()).toEqual([]);
  });

  test('a page is unknown, for all pages were numbered anew', async () => {
    for (let number = 1; number <= 7; number++) publish(number, number);
    await run();
    server.renumber();
    publish(8, 8);
    const report = await run();
    expect(codes(report)).toEqual(['feed.page_unknown -']);
    expect(report).toMatchObject({ new: 1 });
    expect(await shown()).toHaveLength(8);
    expect(await run()).toMatchObject({ read: 0, rejected: [] });
  });

  test('the next page is named and not there yet', async () => {
    for (let number = 1; number <= 3; number++) publish(number, number);
    const id = '0f000000-0000-4000-8000-000000000000';
    server.pages.set(0, { id, next_id: '00000000-0000-4000-8000-00000000dead', items: [...server.items] });
    const early = await run();
    expect(early).toMatchObject({ new: 3 });
    expect(codes(early)).toEqual(['feed.page_unknown -']);
    server.pages.delete(0);
    for (let number = 4; number <= 9; number++) publish(number, number);
    expect(await run()).toMatchObject({ read: 6, new: 6, rejected: [] });
  });

  test('a page leads back to itself or to an earlier one', async () => {
    for (let number = 1; number <= 4; number++) publish(number, number);
    const page = (id: string, next: string, items: unknown[]) => ({ id, next_id: next, items });
    const [one, two] = ['0f000000-0000-4000-8000-000000000000', '0f000000-0000-4000-8000-000000000001'];
    server.pages.set(0, page(one, two, server.items.slice(0, 3)));
    server.pages.set(1, page(two, one, server.items.slice(2)));
    const report = await run();
    expect(report).toMatchObject({ read: 5, new: 4 });
    expect(codes(report)).toEqual(['feed.page_loop -']);
    server.pages.set(0, page(one, one, server.items.slice(0, 3)));
    expect(codes(await run({ fromStart: true }))).toEqual(['feed.page_loop -']);
  });

  test('places are missing, old, or without a country', async () => {
    const where = (place: Record<string, unknown>) => ({ workLocations: [place] });
    publish(1, 1, where({ country: 'NORGE', county: 'HEDMARK', municipal: 'HAMAR', city: 'HAMAR', postalCode: '2317' }));
    publish(2, 2, where({ country: null, county: null, municipal: null, city: 'BRUMUNDDAL', postalCode: '2380' }));
    publish(3, 3, where({ county: 'INNLANDET', municipal: null }));
    publish(4, 4, where({ country: 'SVERIGE', county: null, municipal: null, city: 'HAMAR', postalCode: '2317' }));
    publish(5, 5, where({ country: 'NORGE', county: 'OPPLAND', municipal: 'JEVNAKER', city: 'JEVNAKER', postalCode: '3520' }));
    publish(6, 6, { workLocations: null });
    publish(7, 7, where({ country: 'NORGE', county: 'OPPLAND', municipal: 'FLUBERG' }));
    server.items[1] = item(2, 2, { municipal: null });
    expect(await run()).toMatchObject({ new: 4, skipped: { elsewhere: 3 }, rejected: [] });
    expect((await rows()).map(({ municipalityNumber }) => municipalityNumber)).toEqual(['3403', '3411', null, '3447']);
    expect((await rows())[0]).toMatchObject({ deadlineOn: null, deadlineText: 'Snarest' });
  });

  test('HTML is broken and full of scripts', async () => {
    const description =
      '<p onclick="x()">Bygg <b>hus<script>alert(1)</script></p><a href="javascript:alert(1)">her</a><img src=x onerror=alert(1)><a href="https://example.com">der</a>';
    publish(1, 1, { description });
    await run();
    const html = (await rows())[0]?.descriptionHtml ?? '';
    expect(html).not.toMatch(/script|onclick|onerror|<img|<b>/);
    expect(html).toContain('<a href="https://example.com/" rel="nofollow noopener">der</a>');
  });

  test('a page has ten thousand items', async () => {
    const big = await openFeedServer({ pageSize: 10_000 });
    await server.close();
    server = big;
    publish(1, 1);
    for (let number = 2; number <= 10_000; number++)
      server.items.push(item(number, 2, { status: 'INACTIVE', title: '...', businessName: 'x' }));
    const report = await run();
    expect(report).toMatchObject({ read: 10_000, new: 1, skipped: { 'ended-and-unknown': 9999 } });
  });

  test('answers are slow, broken off, failing, or late: all ads come in the end', async () => {
    for (let number = 1; number <= 9; number++) publish(number, number);
    server.fail(`/api/v1/feedentry/${uuid(1)}`, { slow: 4000 });
    server.fail(`/api/v1/feedentry/${uuid(2)}`, 'reset');
    server.fail(`/api/v1/feedentry/${uuid(3)}`, { status: 500 }, { status: 500 });
    server.fail(`/api/v1/feedentry/${uuid(4)}`, { status: 429, headers: { 'retry-after': '1' } });
    server.fail('/api/v1/feed', { body: '{"items": [' });
    expect(await run({ timeoutMilliseconds: 1500 })).toMatchObject({ new: 9, rejected: [] });
  });

  test('one ad cannot be fetched for a while: the rest is stored, and it comes with a later run', async () => {
    for (let number = 1; number <= 9; number++) publish(number, number);
    server.fail(`/api/v1/feedentry/${uuid(5)}`, ...Array.from({ length: 8 }, () => ({ status: 500 })));
    const first = await run();
    expect(first).toMatchObject({ new: 8 });
    expect(codes(first)).toEqual(['feed.unreachable 5']);
    expect(codes(await run())).toEqual(['feed.unreachable 5']);
    expect((await position())?.owed).toMatchObject([{ uuid: uuid(5), tries: 2 }]);
    expect(await run()).toMatchObject({ new: 1, rejected: [] });
    expect((await position())?.owed).toEqual([]);
  });

  test('one ad is malformed, one is missing, one is about another, one says nothing', async () => {
    for (let number = 1; number <= 6; number++) publish(number, number);
    server.fail(`/api/v1/feedentry/${uuid(2)}`, ...Array.from({ length: 4 }, () => ({ body: '{"uuid": ' })));
    server.entries.delete(uuid(3));
    server.entries.set(uuid(4), inventedEntry({}, { uuid: uuid(1) }));
    publish(5, 5, { title: null, jobtitle: null });
    server.items.push({ nonsense: true });
    server.entries.set(uuid(6), { uuid: uuid(6), status: 'ACTIVE', sistEndret: at(6), ad_content: null });
    const report = await run();
    expect(report).toMatchObject({ new: 1 });
    expect(codes(report).toSorted()).toEqual([
      'feed.content_missing 6',
      'feed.entry_mismatch 4',
      'feed.entry_unknown 3',
      'feed.not_json 2',
      'feed.title_missing 5',
      'feed.uuid_missing -',
    ]);
    const { read, new: fresh, changed, unchanged, ended, skipped, rejectedCount } = report;
    const skippedAll = Object.values(skipped).reduce((sum, count) => sum + count, 0);
    expect(fresh + changed + unchanged + ended + skippedAll + rejectedCount).toBe(read);
  });

  test('an ad that we show is not there any more: it is taken down', async () => {
    publish(1, 1);
    await run();
    server.items.push(item(1, 2));
    server.entries.delete(uuid(1));
    expect(await run()).toMatchObject({ ended: 1, rejected: [] });
    expect(await shown()).toEqual([]);
  });

  test('the feed goes down in the middle: what was read stands, and the next run goes on', async () => {
    for (let number = 1; number <= 12; number++) publish(number, number);
    server.fail(`/api/v1/feed/*`, ...Array.from({ length: 4 }, () => ({ status: 503 })));
    await expect(run()).rejects.toMatchObject({ code: 'feed.unreachable' });
    expect(await shown()).toEqual([1, 2, 3, 4, 5]);
    expect(await run()).toMatchObject({ new: 7 });
  });

  test('all ads fail at once: that is the feed, not the ads', async () => {
    for (let number = 1; number <= 5; number++) publish(number, number);
    server.fail('/api/v1/feedentry/*', ...Array.from({ length: 20 }, () => ({ status: 500 })));
    await expect(run()).rejects.toMatchObject({ code: 'feed.unreachable' });
    expect(await position()).toBeUndefined();
    expect(await run()).toMatchObject({ new: 5 });
  });

  test('pages without end have nothing to read: we stop, and the next run begins further on', async () => {
    publish(1, 1);
    const id = '0f000000-0000-4000-8000-000000000000';
    server.pages.set(0, { id, next_id: 'desert-1', items: [...server.items] });
    server.invent = (page) => {
      const number = Number(/^desert-(\d+)$/.exec(page)?.[1]);
      return { id: page, next_id: `desert-${number + 1}`, items: Array.from({ length: 9 }, () => ({ nonsense: true })) };
    };
    let told: ImportReport | undefined;
    const client = createFeedClient({ baseUrl: server.url });
    const onProgress = (report: ImportReport) => {
      told = report;
    };
    const first = importRemoteFeed(deps, { client, feed: server.url, onProgress });
    await expect(first).rejects.toMatchObject({ code: 'feed.endless', message: expect.stringContaining('50 pages in a row') });
    expect(await shown()).toEqual([1]);
    expect(told).toMatchObject({ new: 1, rejectedCount: 450 });
    expect(told?.rejected).toHaveLength(200);
    expect(await position()).toMatchObject({ pageId: 'desert-51' });
    await expect(run()).rejects.toMatchObject({ code: 'feed.endless' });
    expect(server.asked[1]?.path).toBe('/api/v1/feed/desert-51');
    server.invent = null;
    server.pages.delete(0);
    publish(2, 2);
    expect(await run()).toMatchObject({ new: 1 });
    expect(await shown()).toEqual([1, 2]);
  });

  test('the feed says that it was changed in the future: the next run asks from the newest that can be', async () => {
    publish(1, 1);
    const ahead = { 'last-modified': 'Tue, 01 Jan 2199 00:00:00 GMT' };
    const id = '0f000000-0000-4000-8000-000000000000';
    server.fail('/api/v1/feed', { status: 200, headers: ahead, body: JSON.stringify({ id, items: [...server.items] }) });
    expect(await run()).toMatchObject({ new: 1 });
    expect((await position())?.lastModified).toBeNull();
  });

  test('a page is no page, leads elsewhere, or never ends', async () => {
    publish(1, 1);
    server.fail('/api/v1/feed', { body: '[]' });
    await expect(run()).rejects.toMatchObject({ code: 'feed.page_unreadable' });
    server.fail('/api/v1/feed', { status: 302, headers: { location: 'http://127.0.0.1:9/' } });
    await expect(run()).rejects.toMatchObject({ code: 'feed.redirected' });
    server.fail('/api/v1/feed', 'endless');
    await expect(run()).rejects.toMatchObject({ code: 'feed.too_large' });
    expect(await run()).toMatchObject({ new: 1 });
  });
});
