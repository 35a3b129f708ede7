import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inventedEntry, inventedItem, inventedPage } from './invented-ads.ts';
import { type FeedDirectoryResult, readFeedDirectory } from './read-directory.ts';

const uuid = (last: number) => `0f000000-0000-4000-8000-${String(last).padStart(12, '0')}`;

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'nav-feed-'));
  await mkdir(join(directory, 'feed'));
  await mkdir(join(directory, 'feedentry'));
});
afterEach(() => rm(directory, { recursive: true }));

async function save(path: string, content: unknown) {
  await writeFile(join(directory, path), typeof content === 'string' ? content : JSON.stringify(content));
}
async function saveEntry(last: number, outer: Record<string, unknown> = {}) {
  await save(`feedentry/${uuid(last)}.json`, inventedEntry({ uuid: uuid(last) }, { uuid: uuid(last), ...outer }));
}
async function readAll(from = directory): Promise<FeedDirectoryResult[]> {
  const results: FeedDirectoryResult[] = [];
  for await (const result of readFeedDirectory(from)) results.push(result);
  return results;
}
function inShort(results: FeedDirectoryResult[]) {
  return results.map((result) =>
    result.type === 'active'
      ? `active ${result.ad.externalId.at(-1)}`
      : `${result.type === 'ended' ? 'ended' : result.code} ${result.uuid?.at(-1) ?? '-'}`,
  );
}

describe('a saved feed', () => {
  it('is read page by page in the order of the names, each shared item once', async () => {
    await save('feed/10-c.json', inventedPage([inventedItem(uuid(3)), inventedItem(uuid(4))]));
    await save('feed/9-b.json', inventedPage([inventedItem(uuid(2)), inventedItem(uuid(5)), inventedItem(uuid(3))]));
    await save('feed/1-a.json', inventedPage([inventedItem(uuid(1)), inventedItem(uuid(2))]));
    for (const last of [1, 2, 3, 4, 5]) await saveEntry(last);
    expect(inShort(await readAll())).toEqual(['active 1', 'active 2', 'active 5', 'active 3', 'active 4']);
  });

  it('gives an ad again when it has changed, newer after older', async () => {
    await save(
      'feed/1.json',
      inventedPage([
        inventedItem(uuid(1), { sistEndret: '2026-10-01T10:00:00' }),
        inventedItem(uuid(2)),
        inventedItem(uuid(1), { sistEndret: '2026-10-05T10:00:00', status: 'INACTIVE', title: '...' }),
      ]),
    );
    await saveEntry(1);
    await saveEntry(2);
    const results = await readAll();
    expect(inShort(results)).toEqual(['active 1', 'active 2', 'ended 1']);
    expect(results[2]).toMatchObject({ changedAt: '2026-10-05T08:00:00.000000Z' });
  });

  it('needs no entry for an ad that has ended', async () => {
    await save('feed/1.json', inventedPage([inventedItem(uuid(1), { status: 'INACTIVE' })]));
    expect(inShort(await readAll())).toEqual(['ended 1']);
  });

  it('is read in spite of missing and broken files', async () => {
    await save(
      'feed/1.json',
      inventedPage([inventedItem(uuid(1)), inventedItem(uuid(2)), inventedItem(uuid(3)), inventedItem(uuid(4)), 7]),
    );
    await save('feed/2.json', '<html>');
    await save('feed/3.json', '[]');
    await mkdir(join(directory, 'feed', '4.json'));
    await save('feed/5.json', inventedPage([inventedItem(uuid(5))]));
    await save('feed/readme.txt', 'not a page');
    await save(`feedentry/${uuid(2)}.json`, '{"uuid":');
    await save(`feedentry/${uuid(3)}.json`, inventedEntry());
    await saveEntry(4, { status: null });
    await saveEntry(5);
    const results = await readAll();
    expect(inShort(results)).toEqual([
      'feed.item_unreadable -',
      'feed.file_unreadable 1',
      'feed.file_not_json 2',
      'feed.entry_mismatch 3',
      'feed.status_missing 4',
      'feed.file_not_json -',
      'feed.page_unreadable -',
      'feed.file_unreadable -',
      'active 5',
    ]);
    for (const result of results) if (result.type === 'rejected') expect(result.detail).toMatch(/feed(entry)?\//);
  });

  it('says so when the folder is not there', async () => {
    expect(inShort(await readAll(join(directory, 'nowhere')))).toEqual(['feed.directory_unreadable -']);
  });
});

const realFeed = join(import.meta.dirname, '../../../../../../shared/data/nav-feed');

describe.skipIf(!existsSync(realFeed))('real ads, skipped where ../shared/data/nav-feed is missing', () => {
  it('are all read, each with an outcome, and the same twice', async () => {
    const results = await readAll(realFeed);
    const uuids = new Set(results.map((result) => (result.type === 'active' ? result.ad.externalId : result.uuid)));
    expect(uuids.size).toBe(37);
    expect(uuids).not.toContain(null);
    for (const result of results) if (result.type === 'rejected') expect(result.detail).not.toBe('');
    expect(results.filter(({ type }) => type === 'active').length).toBeGreaterThan(30);
    expect(await readAll(realFeed)).toEqual(results);
  });
});
