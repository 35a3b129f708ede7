import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { eq, sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Arena, openArena } from '../../../test/arena.ts';
import { opportunities } from '../../db/schema/opportunities.ts';
import { statusChanges } from '../../db/schema/system.ts';
import { readFeedEntry } from '../../integrations/nav-feed/feed-entry.ts';
import { inventedContent, inventedEntry } from '../../integrations/nav-feed/invented-ads.ts';
import { type FeedDirectoryResult, readFeedDirectory } from '../../integrations/nav-feed/read-directory.ts';
import { type ImportDeps, importFeed } from './imports.service.ts';

let arena: Arena;
let deps: ImportDeps;
beforeAll(async () => {
  arena = await openArena();
  deps = { database: arena.deps.database, clock: () => new Date('2026-10-10T10:00:00Z'), syncSearch: arena.deps.search.sync };
});
afterAll(() => arena?.close());
afterEach(async () => {
  await arena.deps.database.queries.delete(opportunities);
});

const uuid = (number: number) => `0f000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
function active(
  number: number,
  content: Record<string, unknown> = {},
  changedAt = '2026-10-02T09:15:00.123456',
): FeedDirectoryResult {
  return readFeedEntry(
    inventedEntry(
      { uuid: uuid(number), expires: '2099-01-01T00:00:00', applicationDue: '1.1.2099', ...content },
      { uuid: uuid(number), sistEndret: changedAt },
    ),
  );
}
const ended = (number: number, changedAt: string): FeedDirectoryResult => ({ type: 'ended', uuid: uuid(number), changedAt });
async function* feed(...results: FeedDirectoryResult[]) {
  yield* results;
}
const rows = () => arena.deps.database.queries.select().from(opportunities).orderBy(opportunities.externalId);
const counts = { new: 0, changed: 0, unchanged: 0, ended: 0, rejected: [] };
const search = async (words: string) => (await arena.deps.search.find({ words, filters: {}, sort: 'newest' })).ids;

describe('importing a feed', () => {
  test('an ad is stored under its own words and found at once', async () => {
    expect(await importFeed(deps, feed(active(1)))).toMatchObject({ ...counts, read: 1, new: 1 });
    const [row] = await rows();
    expect(row).toMatchObject({
      source: 'nav-feed',
      employerId: null,
      employerName: 'OPPDIKTET SNEKKERI AS',
      status: 'open',
      titleNb: 'Snekker til verkstedet vårt',
      titleEn: '',
      sourceLanguage: 'nb',
      municipalityNumber: '3411',
      applicationUrl: 'https://example.com/sok?id=1',
      deadlineOn: '2099-01-01',
    });
    expect(row?.descriptionHtml).toContain('<li>');
    expect(JSON.stringify(row)).not.toContain('ola@example.com');
    await arena.deps.market.refresh({ opportunityIds: [row?.id as string] });
    expect(await search('snekker')).toEqual([row?.id]);
    const answer = await arena.call(arena.visitor, 'GET /api/opportunities', { query: { q: 'snekker' } });
    expect(answer.body.hits).toHaveLength(1);
  });

  test('an English ad has an English title', async () => {
    const description = '<p>We are looking for a carpenter who likes to build, and who would like to learn more with us.</p>';
    await importFeed(deps, feed(active(1, { title: 'Carpenter for our workshop', description })));
    expect((await rows())[0]).toMatchObject({ titleNb: '', titleEn: 'Carpenter for our workshop', sourceLanguage: 'en' });
  });

  test('the same feed again changes nothing', async () => {
    const all = [active(1), active(2), ended(3, '2026-10-02T09:15:00.123456Z')];
    await importFeed(deps, feed(...all));
    const before = await rows();
    const log = await arena.deps.database.queries.select().from(statusChanges);
    expect(await importFeed(deps, feed(...all))).toMatchObject({ ...counts, unchanged: 2, skipped: { 'ended-and-unknown': 1 } });
    expect(await rows()).toEqual(before);
    expect(await arena.deps.database.queries.select().from(statusChanges)).toEqual(log);
  });

  test('the newer change wins in whatever order they come, also within one batch', async () => {
    const old = active(1, { title: 'Snekker, gammel' }, '2026-10-02T09:15:00.123456');
    const young = active(1, { title: 'Snekker, ny' }, '2026-10-02T09:15:00.123457');
    expect(await importFeed(deps, feed(young, old))).toMatchObject({ new: 1, unchanged: 1 });
    expect(await importFeed(deps, feed(old))).toMatchObject({ unchanged: 1 });
    expect((await rows()).map((row) => row.titleNb)).toEqual(['Snekker, ny']);
    expect(await importFeed(deps, feed(active(1, { title: 'Snekker, nyest' }, '2026-10-03T00:00:00')))).toMatchObject({
      changed: 1,
    });
    expect((await rows())[0]).toMatchObject({ titleNb: 'Snekker, nyest', version: 2 });
  });

  test('an ad that is new, changes and ends within one batch is all of that', async () => {
    const once = active(1, {}, '2026-10-02T09:15:00');
    const twice = active(1, {}, '2026-10-02T09:16:00');
    const report = await importFeed(deps, feed(once, twice, ended(1, '2026-10-04T00:00:00.000000Z')));
    expect(report).toMatchObject({ ...counts, new: 1, changed: 1, ended: 1 });
    expect((await rows()).map(({ status }) => status)).toEqual(['closed']);
  });

  test('an ended ad is closed with a row in the log, leaves the search, and is not opened by its old self', async () => {
    await importFeed(deps, feed(active(1)));
    expect(await importFeed(deps, feed(ended(1, '2026-10-04T00:00:00.000000Z')))).toMatchObject({ ...counts, ended: 1 });
    const [row] = await rows();
    expect(row?.status).toBe('closed');
    const log = await arena.deps.database.queries
      .select()
      .from(statusChanges)
      .where(eq(statusChanges.subjectId, row?.id as string));
    expect(log.map(({ fromStatus, toStatus, reason }) => [fromStatus, toStatus, reason])).toEqual([
      [null, 'open', 'import from nav-feed'],
      ['open', 'closed', 'import from nav-feed'],
    ]);
    expect(await importFeed(deps, feed(active(1), ended(1, '2026-10-04T00:00:00.000000Z')))).toMatchObject({
      ...counts,
      unchanged: 2,
    });
    expect(await search('snekker')).toEqual([]);
    expect(await importFeed(deps, feed(active(1, {}, '2026-10-05T00:00:00')))).toMatchObject({ changed: 1 });
    expect((await rows())[0]?.status).toBe('open');
  });

  test('an ad that says it changed in the future is taken down like any other, whenever that is told', async () => {
    const ahead = active(1, { updated: null, published: '2199-01-01T00:00:00' }, '2199-01-01T00:00:00');
    expect(await importFeed(deps, feed(ahead))).toMatchObject({ new: 1 });
    expect((await rows())[0]?.publishedAt?.getTime()).toBeLessThan(Date.parse('2100-01-01'));
    expect(await importFeed(deps, feed(ahead))).toMatchObject({ unchanged: 1 });
    expect(await importFeed(deps, feed(active(1, { title: 'Snekker, rettet' }, '2020-01-01T00:00:00')))).toMatchObject({
      changed: 1,
    });
    expect(await importFeed(deps, feed(ended(1, '2020-01-02T00:00:00.000000Z')))).toMatchObject({ ended: 1 });
    expect(await importFeed(deps, feed(ahead))).toMatchObject({ unchanged: 1 });
    expect((await rows())[0]?.status).toBe('closed');
  });

  test('an end without a time one can believe is of now', async () => {
    await importFeed(deps, feed(active(1)));
    const inactive = { uuid: uuid(1), sistEndret: '2199-01-01T00:00:00', status: 'INACTIVE', ad_content: null };
    expect(await importFeed(deps, feed(readFeedEntry(inactive)))).toMatchObject({ ended: 1 });
    expect(await importFeed(deps, feed(active(1, {}, '2026-10-11T00:00:00')))).toMatchObject({ changed: 1 });
    expect((await rows())[0]?.status).toBe('open');
  });

  test('what was stored with a time in the future while a clock was wrong can be changed and ended', async () => {
    const setAhead = () => arena.deps.database.queries.update(opportunities).set({ externalChangedAt: '2199-01-01T00:00:00Z' });
    await importFeed(deps, feed(active(1)));
    await setAhead();
    expect(await importFeed(deps, feed(active(1, { title: 'Snekker, rettet' })))).toMatchObject({ changed: 1 });
    expect((await rows())[0]?.titleNb).toBe('Snekker, rettet');
    await setAhead();
    expect(await importFeed(deps, feed(ended(1, '2026-10-04T00:00:00.000000Z')))).toMatchObject({ ended: 1 });
    expect((await rows())[0]?.status).toBe('closed');
  });

  test('ads elsewhere and ads that are over are left out, unless all are asked for', async () => {
    const elsewhere = active(1, {
      workLocations: [
        { ...inventedContent.workLocations[0], county: 'OSLO', municipal: 'OSLO', city: 'OSLO', postalCode: '0150' },
      ],
    });
    const over = active(2, { expires: '2018-12-31T00:00:00', applicationDue: '30.11.2018' });
    expect(await importFeed(deps, feed(elsewhere, over))).toMatchObject({ ...counts, skipped: { elsewhere: 1, expired: 1 } });
    expect(await rows()).toEqual([]);
    expect(await importFeed(deps, feed(elsewhere, over), { all: true })).toMatchObject({ ...counts, new: 2 });
    expect((await rows())[1]).toMatchObject({ status: 'open', expiresAt: null, deadlineOn: null, deadlineText: '2018-11-30' });
    expect(await importFeed(deps, feed(elsewhere, over), { all: true })).toMatchObject({ ...counts, unchanged: 2 });
    expect(await importFeed(deps, feed(elsewhere, over))).toMatchObject({ ...counts, unchanged: 2 });
  });

  test('an ad that cannot be read, or that the database refuses, is reported and the rest is stored', async () => {
    const bad = active(2);
    if (bad.type !== 'active') throw new Error('it is active');
    const refused: FeedDirectoryResult = { type: 'active', ad: { ...bad.ad, title: 'med \u0000 i' } };
    const unread: FeedDirectoryResult = { type: 'rejected', uuid: null, code: 'feed.file_not_json', detail: 'feedentry/x.json' };
    const report = await importFeed(deps, feed(active(1), refused, unread, active(3)));
    expect(report).toMatchObject({ read: 4, new: 2 });
    expect(report.rejected.map(({ code }) => code)).toEqual(['feed.file_not_json', 'feed.not_stored']);
    expect(await rows()).toHaveLength(2);
  });

  test('what stops half-way leaves whole batches, and the next run finishes', async () => {
    async function* broken() {
      for (let at = 0; at < 70; at++) yield active(at);
      throw new Error('killed');
    }
    await expect(importFeed(deps, broken())).rejects.toThrow('killed');
    expect(await rows()).toHaveLength(50);
    const all = Array.from({ length: 70 }, (_, at) => active(at));
    expect(await importFeed(deps, feed(...all))).toMatchObject({ new: 20, unchanged: 50 });
  });

  test('two imports at once store each ad once', async () => {
    const all = Array.from({ length: 60 }, (_, at) => active(at));
    await Promise.all([importFeed(deps, feed(...all)), importFeed(deps, feed(...all.toReversed()))]);
    expect(await rows()).toHaveLength(60);
  });

  test('where a worker runs, the jobs stand there as soon as the ads do', async () => {
    const { queries } = arena.deps.database;
    const jobs = async () =>
      (
        await queries.execute<{ count: number }>(
          sql`select count(*)::int as count from graphile_worker.jobs where task_identifier = 'opportunity.changed'`,
        )
      ).rows[0]?.count;
    await arena.runJobs();
    await importFeed({ ...deps, syncSearch: null }, feed(active(1), active(2)));
    expect(await jobs()).toBe(2);
    await importFeed({ ...deps, syncSearch: null }, feed(active(1), active(2)));
    expect(await jobs()).toBe(2);
    await arena.runJobs();
    const ids = (await rows()).map(({ id }) => id);
    await arena.deps.market.refresh({ opportunityIds: ids });
    expect((await search('snekker')).toSorted()).toEqual(ids.toSorted());
  });
});

const realFeed = resolve(import.meta.dirname, '../../../../../../shared/data/nav-feed');
const present = existsSync(realFeed);
describe(`real ads of the feed${present ? '' : ` (skipped: ${realFeed} is not on this machine)`}`, () => {
  test.skipIf(!present)('twice gives the same, and each of them can be found', async () => {
    const first = await importFeed(deps, readFeedDirectory(realFeed), { all: true });
    const stored = await rows();
    expect(first.new).toBe(stored.length);
    expect(first.new).toBeGreaterThan(20);
    const again = await importFeed(deps, readFeedDirectory(realFeed), { all: true });
    expect(again).toMatchObject({ read: first.read, new: 0, changed: 0, ended: 0 });
    expect(await rows()).toEqual(stored);
    const open = stored.filter(({ status }) => status === 'open');
    await arena.deps.market.refresh({ opportunityIds: open.map(({ id }) => id) });
    for (const { id, titleNb, titleEn } of open) expect(await search(titleNb || titleEn)).toContain(id);
    expect(new Set(await search(''))).toEqual(new Set(open.map(({ id }) => id)));
  });
});
