import { request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync } from 'node:zlib';
import type { ApiResponse } from '@arena/contract/api';
import { noAnswers } from '@arena/contract/no-answers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Arena, openArena } from '../../test/arena.ts';
import type { Web } from './web.ts';

let drawn = 0;
/** A web that draws the address it was asked for, and counts. */
const echo: Web = {
  render: async (request, api) => {
    drawn++;
    if (request.url.endsWith('/own-draft')) {
      await api('PUT', '/api/draft', { answers: { ...noAnswers, canWords: 'nytt' }, shared: false });
      const { body } = await api('GET', '/api/draft', undefined);
      return { status: 200, headers: {}, body: (body as ApiResponse<'GET /api/draft'>).answers?.canWords ?? '', shared: false };
    }
    const body = request.method === 'POST' ? await fieldsOf(request) : request.url;
    return { status: 200, headers: {}, body, shared: !request.url.includes('own') };
  },
  renderError: (code) => `error ${code}`,
  pathTo: (page, language) => (page !== 'bringCv' ? '/' : language === 'nb' ? '/styrker/hent-cv' : '/en/strengths/bring-cv'),
};

/** What an action would find in the form: names with their text, or the size of their file. */
const fieldsOf = async (request: Request) =>
  [...(await request.formData())].map(([name, value]) => `${name}: ${typeof value === 'string' ? value : value.size}`).join('\n');

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

  it.each([
    ['the tag', (tag: string) => tag],
    ['one of several tags', (tag: string) => `"other", ${tag}`],
    ['the tag as a strong one', (tag: string) => tag.replace('W/', '')],
    ['anything', () => '*'],
  ])('is not answered again to whoever names %s', async (_what, header) => {
    const { headers } = await arena.app.inject({ method: 'GET', url: '/kart' });
    const again = await arena.app.inject({ url: '/kart', headers: { 'if-none-match': header(String(headers.etag)) } });
    expect(again.statusCode).toBe(304);
    const other = await arena.app.inject({ url: '/kart', headers: { 'if-none-match': 'W/"something"' } });
    expect(other.statusCode).toBe(200);
  });

  it('is packed only for whoever takes it so', async () => {
    await arena.app.inject({ url: '/personvern' });
    const packed = async (accepted: string) =>
      (await arena.app.inject({ url: '/personvern', headers: { 'accept-encoding': accepted } })).headers['content-encoding'];
    expect(await packed('gzip, br;q=0.8')).toBe('br');
    expect(await packed('identity;q=1, br;q=0')).not.toBe('br');
  });

  it('is asked for with HEAD as with GET, without a body', async () => {
    const get = await arena.app.inject({ method: 'GET', url: '/yrker' });
    const head = await arena.app.inject({ method: 'HEAD', url: '/yrker' });
    expect({ etag: head.headers.etag, cache: head.headers['cache-control'] }).toEqual({
      etag: get.headers.etag,
      cache: get.headers['cache-control'],
    });
    expect(head.body).toBe('');
  });

  const draws = async (url: string, headers: Record<string, string> = {}) => {
    const before = drawn;
    const answer = await arena.app.inject({ method: 'GET', url, headers });
    return { times: drawn - before, answer };
  };

  it('that is the same for everybody is drawn once, until something that anybody may see changes', async () => {
    expect((await draws('/yrker/5120')).times).toBe(1);
    expect((await draws('/yrker/5120')).times).toBe(0);
    const { times, answer } = await draws('/yrker/5120', { 'accept-encoding': 'br' });
    expect(times).toBe(0);
    expect(brotliDecompressSync(answer.rawPayload).toString()).toBe('http://localhost:3000/yrker/5120');
    const employer = await arena.employer();
    await arena.opportunity(employer);
    expect((await draws('/yrker/5120')).times).toBe(1);
  });

  it('is drawn anew after an employer was registered or changed its name', async () => {
    await draws('/arbeidsgivere');
    await arena.employer();
    await expect.poll(async () => (await draws('/arbeidsgivere')).times).toBe(1);
  });

  it('is drawn for each who has a cookie, and each time when it is somebody’s own', async () => {
    await draws('/yrker/2223');
    expect((await draws('/yrker/2223', { cookie: 'arena_local_draft=x' })).times).toBe(1);
    await draws('/own');
    expect((await draws('/own')).times).toBe(1);
  });

  it('is not remembered by a refusal that the API gave for a moment', async () => {
    const asking = await openArena({
      web: {
        ...echo,
        render: async (_request, api) => {
          const { status } = await api('GET', '/api/session', undefined);
          return { status: 200, headers: {}, body: String(status), shared: false };
        },
      },
    });
    const inject = asking.app.inject.bind(asking.app);
    const busy = { statusCode: 503, headers: {}, body: '{}', json: () => ({}) };
    let isBusy = true;
    asking.app.inject = ((given: { url: string }) =>
      isBusy && given.url === '/api/session' ? Promise.resolve(busy) : inject(given)) as typeof asking.app.inject;
    expect((await inject({ url: '/kart' })).body).toBe('503');
    isBusy = false;
    expect((await inject({ url: '/kart' })).body).toBe('200');
    await asking.close();
  });

  it('shows at once what its own action changed, also where that lives in a cookie', async () => {
    const send = (cookie?: string) =>
      arena.app.inject({
        method: 'POST',
        url: '/own-draft',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'sec-fetch-site': 'same-origin',
          ...(cookie === undefined ? {} : { cookie }),
        },
        payload: 'a=b',
      });
    const first = await send();
    expect(first.body).toBe('nytt');
    const cookies = [first.headers['set-cookie']].flat().map((one) => String(one).split(';')[0]);
    expect((await send(`other=1; ${cookies.join('; ')}`)).body).toBe('nytt');
  });

  it('takes a form with a file, and says so itself when that was too large', async () => {
    const send = (bytes: number) =>
      arena.app.inject({
        method: 'POST',
        url: '/styrker/hent-cv',
        headers: { 'content-type': 'multipart/form-data; boundary=xx', 'sec-fetch-site': 'same-origin' },
        payload: Buffer.concat([
          Buffer.from(
            '--xx\r\ncontent-disposition: form-data; name="text"\r\n\r\nhei\r\n--xx\r\ncontent-disposition: form-data; name="file"; filename="cv.xml"\r\ncontent-type: text/xml\r\n\r\n',
          ),
          Buffer.alloc(bytes, 'a'),
          Buffer.from('\r\n--xx--\r\n'),
        ]),
      });
    expect((await send(1_000_000)).body).toBe('text: hei\nfile: 1000000');
    expect((await send(20_000_000)).body).toBe('too-large: yes');
  });

  const post = (url: string, type: string | null, payload: string | Buffer) =>
    arena.app.inject({
      method: 'POST',
      url,
      headers: { 'sec-fetch-site': 'same-origin', ...(type === null ? {} : { 'content-type': type }) },
      payload,
    });
  const urlEncoded = 'application/x-www-form-urlencoded';
  const partsOf = (names: readonly string[]) =>
    `${names.map((name) => `--xx\r\ncontent-disposition: form-data; name="${name}"\r\n\r\nb\r\n`).join('')}--xx--\r\n`;
  const many = (count: number) => Array.from({ length: count }, () => 'a');

  it('takes more fields than our longest form has, and not many more', async () => {
    const asText = (count: number) => many(count).join('=b&');
    const taken = await post('/start/sporsmal/place', urlEncoded, asText(500));
    expect(taken.body.split('\n')).toHaveLength(500);
    const inParts = await post('/styrker/hent-cv', 'multipart/form-data; boundary=xx', partsOf(many(500)));
    expect(inParts.body.split('\n')).toHaveLength(500);
    const before = drawn;
    for (const answer of [
      await post('/start/sporsmal/place', urlEncoded, asText(501)),
      await post('/styrker/hent-cv', 'multipart/form-data; boundary=xx', partsOf(many(501))),
    ])
      expect({ status: answer.statusCode, body: answer.body }).toEqual({ status: 400, body: 'error request.invalid' });
    expect(drawn).toBe(before);
  });

  it.each([
    ['no boundary', 'multipart/form-data', partsOf(['a'])],
    ['an empty boundary', 'multipart/form-data; boundary=', partsOf(['a'])],
    ['another boundary', 'multipart/form-data; boundary=yy', partsOf(['a'])],
    ['no end', 'multipart/form-data; boundary=xx', partsOf(['a']).slice(0, 30)],
    ['nothing in it', 'multipart/form-data; boundary=xx', ''],
  ])('says that a form with %s is none', async (_what, type, payload) => {
    const answer = await post('/styrker/hent-cv', type, payload);
    expect({ status: answer.statusCode, body: answer.body }).toEqual({ status: 400, body: 'error request.invalid' });
  });

  it('is sent nothing as a form without fields', async () => {
    const answer = await post('/logg-ut', null, '');
    expect({ status: answer.statusCode, body: answer.body }).toEqual({ status: 200, body: '' });
  });

  it('takes files only where it asks for one, in both languages', async () => {
    const statusOf = async (url: string) => (await post(url, 'multipart/form-data; boundary=xx', partsOf(['a']))).statusCode;
    expect(await statusOf('/styrker/hent-cv?a=b')).toBe(200);
    expect(await statusOf('/en/strengths/bring-cv/')).toBe(200);
    expect(await statusOf('/start/sporsmal/place')).toBe(415);
    expect(await statusOf('/logg-ut')).toBe(415);
  });

  /** Sends up to `limit` bytes in chunks, without saying how many; how many were sent when the answer came and the connection ended. */
  const pour = (port: number, path: string, limit: number) =>
    new Promise<{ status: number | null; sent: number }>((resolve) => {
      const headers = { 'content-type': 'multipart/form-data; boundary=xx', 'transfer-encoding': 'chunked' };
      const sending = ask({ port, path, method: 'POST', headers });
      const chunk = Buffer.alloc(256 * 1024, 'a');
      let sent = 0;
      let status: number | null = null;
      const more = () => {
        while (sent < limit && !sending.destroyed) {
          sent += chunk.length;
          if (!sending.write(chunk)) return void sending.once('drain', more);
        }
        sending.end();
      };
      sending.on('response', (answer) => {
        status = answer.statusCode ?? null;
        answer.resume();
      });
      sending.on('error', () => {});
      sending.on('close', () => resolve({ status, sent }));
      more();
    });

  it('does not read on what it never takes, whatever was said of its size', async () => {
    await arena.app.listen({ port: 0, host: '127.0.0.1' });
    const { port } = arena.app.server.address() as AddressInfo;
    const limit = 120_000_000;
    const toNoFile = await pour(port, '/start/sporsmal/place', limit);
    expect(toNoFile.status ?? 415).toBe(415);
    expect(toNoFile.sent).toBeLessThan(10_000_000);
    const tooMuch = await pour(port, '/styrker/hent-cv', limit);
    expect(tooMuch.status ?? 413).toBe(413);
    expect(tooMuch.sent).toBeLessThan(80_000_000);
    expect((await fetch(`http://127.0.0.1:${port}/kart`)).status).toBe(200);
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
