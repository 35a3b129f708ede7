/**
 * A running Arena Innlandet with demo data, and a browser to use it in as a person would. Whatever the browser complains about in its
 * console fails the journey, and axe looks at every stop.
 */
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { AxeBuilder } from '@axe-core/playwright';
import chromiumPackage from '@sparticuz/chromium';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { demoOrganisations } from '../../apps/api/src/db/demo/organisations.ts';
import { demoPeople } from '../../apps/api/src/db/demo/people.ts';
import { seedDemo } from '../../apps/api/src/db/demo/seed.ts';
import { loadWeb } from '../../apps/api/src/http/web.ts';
import { createLocalIssuers } from '../../apps/api/src/integrations/oidc/local-issuer.ts';
import { type RunningWorker, startWorker } from '../../apps/api/src/jobs/worker.ts';
import { type Arena, openArena, type Person } from '../../apps/api/test/arena.ts';

export interface Journey {
  arena: Arena;
  baseUrl: string;
  /** A browser of somebody's own: no cookies shared with the others. */
  visit(options?: { width?: number; javaScript?: boolean; dark?: boolean }): Promise<Visitor>;
  close(): Promise<void>;
}

export interface Visitor {
  page: Page;
  /** Opens an address on the site. */
  open(path: string): Promise<void>;
  /** Through the local issuer, as the person with this name. */
  signIn(issuer: 'idporten' | 'ansattporten' | 'entra', name: string, language?: 'nb' | 'en'): Promise<void>;
  /** Signed in as somebody the arena made, with the session that came with them. */
  become(person: Person): Promise<void>;
  /** The page as it is now: axe finds nothing, one h1, a title, nothing wider than the screen. */
  check(): Promise<void>;
  leave(): Promise<void>;
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

async function browserPath(): Promise<string> {
  const given = process.env.CHROME_PATH;
  if (given !== undefined && given !== '') return given;
  if (process.platform === 'linux') return chromiumPackage.executablePath();
  const usual = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ].find(existsSync);
  if (usual === undefined) throw new Error('No browser found. Install Chrome or Chromium, or set CHROME_PATH to it.');
  return usual;
}

export async function launchBrowser(extraFlags: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: await browserPath(), args: [...flags, ...extraFlags], headless: true });
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

export async function openJourney(): Promise<Journey> {
  const port = await freePort();
  const baseUrl = `http://localhost:${port}`;
  const groups = { caseworker: 'arena-veileder', administrator: 'arena-pilotadministrator' };
  const localIssuers = createLocalIssuers({
    baseUrl,
    people: demoPeople(groups),
    nodeEnv: 'test',
    allowList: { administrators: [], caseworkerGroup: groups.caseworker, administratorGroup: groups.administrator },
    callbackPath: (issuer) => `/api/login/${issuer}/callback`,
  });
  const arena = await openArena({ web: await loadWeb(), localIssuers, env: { PUBLIC_URL: baseUrl } });
  await seedDemo(arena.deps.database, new Date());
  arena.register.organisations.push(...demoOrganisations);
  const { rows } = await arena.deps.database.pool.query<{ id: string }>('select id from opportunities');
  const { rows: people } = await arena.deps.database.pool.query<{ id: string }>('select account_id as id from profiles');
  const ids = rows.map(({ id }) => id);
  await arena.deps.search.sync(ids);
  await arena.deps.market.refresh({ opportunityIds: ids, accountIds: people.map(({ id }) => id) });
  const worker: RunningWorker = await startWorker(arena.deps, () => {});
  await arena.app.listen({ host: 'localhost', port });
  const browser = await launchBrowser();

  return {
    arena,
    baseUrl,
    async visit({ width = 1280, javaScript = true, dark = false } = {}) {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        javaScriptEnabled: javaScript,
        colorScheme: dark ? 'dark' : 'light',
        reducedMotion: 'reduce',
      });
      return visitor(context, baseUrl, javaScript);
    },
    async close() {
      await browser.close();
      await worker.stop();
      await arena.close();
    },
  };
}

async function visitor(context: BrowserContext, baseUrl: string, javaScript: boolean): Promise<Visitor> {
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // A refused form answers 4xx on purpose; the browser calls that an error too.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) complaints.push(message.text());
  });
  return {
    page,
    async open(path) {
      await page.goto(baseUrl + path);
      if (javaScript) await page.locator('html[data-alive]').waitFor();
    },
    async signIn(issuer, name, language = 'nb') {
      await page.goto(`${baseUrl}${language === 'nb' ? '/logg-inn' : '/en/sign-in'}`);
      await page.locator(`a[href^="/api/login/${issuer}"]`).click();
      // Most are folded away.
      await page.getByRole('searchbox').fill(name);
      await page.getByRole('searchbox').press('Enter');
      await page.getByRole('button', { name }).click();
      await page.waitForURL((url) => !url.pathname.startsWith('/oidc/') && !url.pathname.startsWith('/api/'));
    },
    async become({ cookie }) {
      const [name = '', value = ''] = (cookie ?? '').split('=');
      await context.addCookies([{ name, value, url: baseUrl }]);
    },
    async check() {
      expect(await page.locator('h1').count(), `one h1 at ${page.url()}`).toBe(1);
      expect(await page.title(), `a title at ${page.url()}`).not.toBe('');
      if (javaScript) {
        const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect(tooWide, `nothing wider than the screen at ${page.url()}`).toBeLessThanOrEqual(0);
        const { violations } = await new AxeBuilder({ page })
          // In the page itself, and not put together in an empty one beside it: that is for pages with frames, and ours have none.
          .setLegacyMode()
          .options({ rules: { 'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: true } } })
          .analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
          `axe at ${page.url()}`,
        ).toEqual([]);
      }
      expect(complaints, `the console at ${page.url()}`).toEqual([]);
    },
    leave: () => context.close(),
  };
}
