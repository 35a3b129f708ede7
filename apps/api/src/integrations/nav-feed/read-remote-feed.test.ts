import { describe, expect, it } from 'vitest';
import { type FeedAnswer, type FeedClient, FeedError } from './feed-client.ts';
import { inventedItem } from './invented-ads.ts';
import { type FeedPosition, feedStart, readRemoteFeed } from './read-remote-feed.ts';

const uuid = (number: number) => `0f000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const found = (json: unknown): FeedAnswer => ({ type: 'found', json, etag: null, lastModified: null });
const ended = (number: number) => inventedItem(uuid(number), { status: 'INACTIVE' });

/** A feed of our own making: the page of each number, from 0, and what becomes of questions for ads. */
function feedOf(page: (number: number) => unknown[], entry: FeedClient['entry'] = async () => ({ type: 'unknown' })): FeedClient {
  const answer = (number: number) => found({ id: `page-${number}`, next_id: `page-${number + 1}`, items: page(number) });
  return { firstPage: async () => answer(0), page: async (id) => answer(Number(id.slice(5))), entry };
}

async function read(client: FeedClient, options: { from?: FeedPosition; mostPages?: number } = {}) {
  let position = options.from ?? feedStart;
  let results = 0;
  const steps = readRemoteFeed(client, { from: feedStart, ...options, findKnown: async () => new Map() });
  const failed = await (async () => {
    for await (const step of steps) {
      position = step.position;
      results += step.results.length;
    }
    return null;
  })().catch((error: unknown) => error);
  return { position, results, failed };
}

describe('a feed', () => {
  it('without end is read some pages at a time, each run from where the last one stopped', async () => {
    const client = feedOf((number) => [ended(number)]);
    const first = await read(client, { mostPages: 20 });
    expect(first).toMatchObject({ results: 20, position: { pageId: 'page-20' }, failed: { code: 'feed.endless' } });
    const second = await read(client, { mostPages: 20, from: first.position });
    expect(second).toMatchObject({ results: 20, position: { pageId: 'page-40' } });
  });

  it('with empty pages here and there is read past them', async () => {
    const client = feedOf((number) => (number % 40 === 0 ? [ended(number)] : []));
    expect(await read(client, { mostPages: 200 })).toMatchObject({
      results: 5,
      failed: { message: expect.stringContaining('200') },
    });
  });

  it('that cannot give many of its ads is left alone until it can, and what is owed does not grow', async () => {
    const items = Array.from({ length: 2000 }, (_, number) => inventedItem(uuid(number)));
    const client = feedOf(
      () => items,
      async (id) => {
        if (Number(id.slice(-2)) % 3 === 0) throw new FeedError('feed.unreachable', id);
        return { type: 'unknown' };
      },
    );
    const { position, failed } = await read(client);
    expect(failed).toMatchObject({ code: 'feed.unreachable', message: expect.stringContaining('could not be fetched') });
    expect(position.owed.length).toBeLessThanOrEqual(500);
    expect(position.owed.length).toBeGreaterThan(400);
  });
});
