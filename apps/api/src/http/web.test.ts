import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Arena, openArena } from '../../test/arena.ts';
import type { Web } from './web.ts';

/** A web that draws the address it was asked for. */
const echo: Web = {
  render: async (request) => ({ status: 200, headers: {}, body: request.url }),
  renderError: (code) => `error ${code}`,
  pathTo: () => '/',
};

let arena: Arena;
beforeAll(async () => {
  arena = await openArena({ web: echo });
});
afterAll(() => arena.close());

describe('a page', () => {
  it('is drawn for our own address, whatever the request calls us', async () => {
    const answer = await arena.app.inject({ method: 'GET', url: '/muligheter?q=a', headers: { host: 'evil.example' } });
    expect(answer.body).toBe('http://localhost:3000/muligheter?q=a');
  });

  it.each(['//evil.example/', '//u:p@evil.example/', '/%zz'])('answers %s, which is no address here, in words', async (url) => {
    const answer = await arena.app.inject({ method: 'GET', url });
    expect({ status: answer.statusCode, body: answer.body }).toEqual({ status: 404, body: 'error not_found' });
  });

  it('is not answered again when the reader has it', async () => {
    const first = await arena.app.inject({ method: 'GET', url: '/muligheter' });
    const again = await arena.app.inject({
      method: 'GET',
      url: '/muligheter',
      headers: { 'if-none-match': String(first.headers.etag) },
    });
    expect(again.statusCode).toBe(304);
  });

  it('refuses a form whose origin is another site that calls itself by our host', async () => {
    const answer = await arena.app.inject({
      method: 'POST',
      url: '/logg-ut',
      headers: { host: 'evil.example', origin: 'http://evil.example', 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'a=b',
    });
    expect({ status: answer.statusCode, body: answer.body }).toEqual({ status: 403, body: 'error request.origin' });
  });
});
