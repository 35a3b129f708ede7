import { brotliDecompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { createPageCache } from './page-cache.ts';

const page = (body: string) => ({ body, headers: { 'content-language': 'nb' } });

it('a page is found again as it was drawn, packed and not, until something changes', async () => {
  const cache = createPageCache();
  expect(cache.find('/a', '1')).toBeUndefined();
  cache.keep('/a', '1', page('<p>å</p>'));
  const found = cache.find('/a', '1');
  expect(found?.body.toString()).toBe('<p>å</p>');
  expect(brotliDecompressSync((await found?.brotli()) ?? Buffer.alloc(0)).toString()).toBe('<p>å</p>');
  expect(found?.headers).toEqual({ 'content-language': 'nb' });
  expect(cache.find('/b', '1')).toBeUndefined();
  expect(cache.find('/a', '2')).toBeUndefined();
  expect(cache.find('/a', '1')).toBeUndefined();
});

it('nothing is kept or found while nobody can tell whether something changed', async () => {
  const cache = createPageCache();
  cache.find('/a', '1');
  cache.keep('/a', null, page('x'));
  expect(cache.find('/a', '1')).toBeUndefined();
  cache.keep('/a', '1', page('x'));
  expect(cache.find('/a', null)).toBeUndefined();
});

it('a page that was drawn from what has changed meanwhile is not kept', async () => {
  const cache = createPageCache();
  cache.find('/a', '1');
  cache.find('/a', '2');
  cache.keep('/a', '1', page('old'));
  expect(cache.find('/a', '2')).toBeUndefined();
});

it('the page asked for longest ago goes first when there is no more room, and a huge address is never kept', async () => {
  const cache = createPageCache(2500);
  cache.find('/a', '1');
  cache.keep('/a', '1', page('a'.repeat(1000)));
  cache.keep('/b', '1', page('b'.repeat(1000)));
  cache.find('/a', '1');
  cache.keep('/c', '1', page('c'.repeat(1000)));
  expect(cache.find('/b', '1')).toBeUndefined();
  expect(cache.find('/a', '1')).toBeDefined();
  const long = `/${'x'.repeat(700)}`;
  cache.keep(long, '1', page('x'));
  expect(cache.find(long, '1')).toBeUndefined();
});

it('the same page twice takes its room once', async () => {
  const cache = createPageCache(2500);
  cache.find('/a', '1');
  cache.keep('/b', '1', page('b'.repeat(1000)));
  for (let round = 0; round < 5; round++) cache.keep('/a', '1', page('a'.repeat(1000)));
  expect(cache.find('/b', '1')).toBeDefined();
});
