import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Arena, openArena } from '../../test/arena.ts';

let arena: Arena;
beforeAll(async () => {
  arena = await openArena();
});
afterAll(() => arena.close());

const ask = (method: 'GET' | 'POST' | 'PUT', url: string, options: { payload?: string; type?: string } = {}) =>
  arena.app.inject({
    method,
    url,
    headers: { 'sec-fetch-site': 'same-origin', ...(options.type === undefined ? {} : { 'content-type': options.type }) },
    ...(options.payload === undefined ? {} : { payload: options.payload }),
  });

describe('what the API cannot understand', () => {
  it.each([
    ['an unknown address', 'GET', '/api/nothing', {}, 404, 'not_found'],
    ['an unknown address with a body', 'POST', '/api/nothing', { payload: '{}', type: 'application/json' }, 404, 'not_found'],
    ['an unknown method', 'PUT', '/somewhere', {}, 404, 'not_found'],
    ['an address that is none', 'GET', '/api/%zz', {}, 404, 'not_found'],
    ['an id that cannot be one', 'GET', '/api/opportunities/1%27--', {}, 404, 'not_found'],
    ['broken JSON', 'PUT', '/api/draft', { payload: '{"a":', type: 'application/json' }, 400, 'request.invalid'],
    [
      'a body of another type',
      'PUT',
      '/api/draft',
      { payload: '<a/>', type: 'application/xml' },
      415,
      'request.unsupported_type',
    ],
    [
      'a body that is too large',
      'PUT',
      '/api/draft',
      { payload: `"${'x'.repeat(200_000)}"`, type: 'application/json' },
      413,
      'request.too_large',
    ],
    [
      'unknown fields',
      'POST',
      '/api/taxonomy/understand',
      { payload: '{"text":"a","language":"nb","extra":1}', type: 'application/json' },
      400,
      'request.invalid',
    ],
    ['numbers that are none', 'GET', '/api/opportunities?page=abc', {}, 400, 'request.invalid'],
  ] as const)('answers %s with a code and an honest status', async (_what, method, url, options, status, code) => {
    const answer = await ask(method, url, options);
    expect({ status: answer.statusCode, code: answer.json().code }).toEqual({ status, code });
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
  });
});
