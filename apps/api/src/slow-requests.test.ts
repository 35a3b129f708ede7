import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Arena, openArena } from '../test/arena.ts';
import { buildApp } from './app.ts';

let arena: Arena;
beforeAll(async () => {
  arena = await openArena();
});
afterAll(() => arena.close());

/** What the server said until it ended the connection, which nobody here does. */
const saidTo = (port: number, words: string) =>
  new Promise<string>((resolve) => {
    let said = '';
    const socket = connect({ port, host: '127.0.0.1' }, () => socket.write(words));
    socket.on('data', (bytes) => {
      said += bytes.toString();
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve(said));
  });

it('somebody who sends a request without ever ending it is not waited for', async () => {
  const app = await buildApp(arena.deps, { web: null, localIssuers: null, limits: 'off', requestTimeoutMilliseconds: 300 });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  const begun = 'PUT /api/draft HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{"a';
  const said = await Promise.all([saidTo(port, begun), saidTo(port, 'GET /api/session HTTP/1.1\r\nhost: loc')]);
  for (const answer of said) expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  expect((await fetch(`http://127.0.0.1:${port}/api/session`)).status).toBe(200);
  await app.close();
});

it('the limit is on unless it is told otherwise', () => {
  expect(arena.app.server.requestTimeout).toBe(30_000);
  expect(arena.app.server.headersTimeout).toBe(30_000);
  expect(arena.app.server.timeout).toBe(60_000);
});
