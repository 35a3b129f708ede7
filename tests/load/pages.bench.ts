import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { removeEmbeddedPostgres } from '../../apps/api/src/db/embedded-postgres.ts';
import { type ApiAnswer, loadWeb } from '../../apps/api/src/http/web.ts';
import { launchBrowser } from '../journeys/journey.ts';
import { freePort, type Launched, launch, untilPage } from '../resilience/launch.ts';

const searchPath = '/muligheter?q=kokk';
const seconds = 4;
const rounds = 3;
/** V8 goes on compiling what draws a page for some thousand pages: a server that runs is past that, and so is drawing alone here. */
const warmUpSeconds = 15;
const connections = 10;
const signedInPeople = 12;

interface Asked {
  path?: string;
  headers?: Record<string, string>;
}

let asked = 0;
/** Each request from another address: the limit per address is not what is measured here. */
const fromAnywhere = (request: Asked): Asked => ({
  ...request,
  headers: { ...request.headers, 'x-forwarded-for': `10.1.${asked++ % 250}.${Math.floor(asked / 250) % 250}` },
});
/** An address nobody asked for before, for the same page: it is drawn, never taken from what is kept. */
const neverKept = (request: Asked): Asked => ({ ...fromAnywhere(request), path: `${request.path}&never=${asked}` });

async function perSecond(
  url: string,
  setupRequest: (request: Asked) => Asked = fromAnywhere,
  headers: Record<string, string> = {},
  duration = seconds,
): Promise<{ rate: number; p99: number }> {
  const options = { url, connections, headers, requests: [{ setupRequest }] };
  // Let the compiler see the code first.
  await autocannon({ ...options, duration: duration / 2 });
  const result = await autocannon({ ...options, duration });
  const wanted = 'if-none-match' in headers ? result['3xx'] : result['2xx'];
  if (wanted !== result.requests.total || result.errors > 0)
    throw new Error(`${url}: ${result.requests.total - wanted} answers were not what was asked for, ${result.errors} failed`);
  return { rate: result.requests.average, p99: result.latency.p99 };
}

/** Cookies of so many invented seekers, through the practice login: the limit for each account is not what is measured here. */
async function signedIn(base: string, people: number): Promise<string[]> {
  const browser = await launchBrowser();
  try {
    const cookies: string[] = [];
    for (let i = 0; i < people; i++) {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(`${base}/logg-inn`);
      await page.locator('a[href^="/api/login/idporten"]').click();
      await page.locator('button[name="subject"]').nth(i).dispatchEvent('click');
      await page.waitForURL((url) => !url.pathname.startsWith('/oidc/') && !url.pathname.startsWith('/api/'));
      cookies.push((await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; '));
      await context.close();
    }
    return cookies;
  } finally {
    await browser.close();
  }
}

/** Draws the same page from answers at hand, again and again, in this process: no HTTP, no database. Tells how often in a second. */
async function bareRendering(launched: Launched): Promise<() => Promise<number>> {
  const web = await loadWeb();
  const answers = new Map<string, ApiAnswer>();
  const transport = async (method: string, url: string): Promise<ApiAnswer> => {
    const known = answers.get(`${method} ${url}`);
    if (known !== undefined) return known;
    const answer = await fetch(new URL(url, launched.url), { method });
    const kept = { status: answer.status, body: await answer.json() };
    answers.set(`${method} ${url}`, kept);
    return kept;
  };
  const draw = () => web.render(new Request(new URL(searchPath, launched.url)), transport);
  const first = await draw();
  if (first.status !== 200) throw new Error(`the search page answered ${first.status}`);
  const drawFor = async (duration: number) => {
    const started = performance.now();
    let drawn = 0;
    while (performance.now() - started < duration * 1000) {
      await draw();
      drawn++;
    }
    return (drawn * 1000) / (performance.now() - started);
  };
  await drawFor(warmUpSeconds);
  return () => drawFor(seconds);
}

/** Search pages per second through HTTP, database and React, beside drawing alone and beside a hello, on the same machine in the same run. */
export async function run(): Promise<Record<string, number>> {
  const folder = await mkdtemp(join(tmpdir(), 'arena-pages-'));
  const hello = launch({ dataDirectory: folder, port: await freePort(), program: 'tests/load/hello-server.ts' });
  const product = launch({
    dataDirectory: folder,
    port: await freePort(),
    env: { TRUST_PROXY: '127.0.0.1,::1', LOG_LEVEL: 'silent' },
  });
  try {
    await untilPage(hello);
    await untilPage(product, searchPath);
    const url = product.url + searchPath;
    // Turn about, and the best of each: whatever else the machine does meanwhile must not fall on one of them alone.
    const drawAlone = await bareRendering(product);
    await autocannon({ url, connections, requests: [{ setupRequest: neverKept }], duration: warmUpSeconds });
    let pages = { rate: 0, p99: 0 };
    let bare = 0;
    for (let round = 0; round < rounds; round++) {
      const drawn = await perSecond(url, neverKept);
      if (drawn.rate > pages.rate) pages = drawn;
      bare = Math.max(bare, await drawAlone());
    }
    const cookies = await signedIn(product.url, signedInPeople);
    const asSomebody = (request: Asked): Asked => ({
      ...request,
      headers: { ...request.headers, cookie: cookies[asked++ % cookies.length] ?? '' },
    });
    // Shorter: so few people soon meet the limit for each account.
    const own = await perSecond(url, asSomebody, {}, seconds / 2);
    const kept = await perSecond(url);
    const etag = (await fetch(url)).headers.get('etag') ?? '';
    const unchanged = await perSecond(url, fromAnywhere, { 'if-none-match': etag });
    const api = await perSecond(`${product.url}/api/opportunities?q=kokk`);
    const plain = await perSecond(hello.url);
    return {
      'search pages/s, drawn each time': pages.rate,
      'search page p99, ms': pages.p99,
      'signed-in search pages/s': own.rate,
      'signed-in beside drawn for a visitor': own.rate / pages.rate,
      'kept pages/s': kept.rate,
      'unchanged (304)/s': unchanged.rate,
      'search in the API/s': api.rate,
      'bare rendering/s': bare,
      'hello/s': plain.rate,
      'pages beside bare rendering': pages.rate / bare,
      'unchanged beside drawn': unchanged.rate / pages.rate,
      'pages beside hello': pages.rate / plain.rate,
    };
  } finally {
    hello.process.kill('SIGKILL');
    await product.stop();
    await removeEmbeddedPostgres(join(folder, 'postgres')).catch(() => {});
    await rm(folder, { recursive: true, force: true });
  }
}
