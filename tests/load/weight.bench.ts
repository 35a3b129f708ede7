import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeEmbeddedPostgres } from '../../apps/api/src/db/embedded-postgres.ts';
import { root } from '../architecture/sources.ts';
import { launchBrowser } from '../journeys/journey.ts';
import { freePort, launch, untilPage } from '../resilience/launch.ts';

const kilobyte = 1000;

/** kB of gzip that a browser loads on a first visit, until the network is quiet: all scripts and all styles, however they are asked for. */
export async function run(): Promise<Record<string, number>> {
  const folder = await mkdtemp(join(tmpdir(), 'arena-weight-'));
  const product = launch({ dataDirectory: folder, port: await freePort(), env: { LOG_LEVEL: 'silent' } });
  const browser = await launchBrowser();
  try {
    await untilPage(product);
    const found = (await (await fetch(`${product.url}/api/opportunities`)).json()) as { hits: { id: string }[] };
    const pages = { front: '/', search: '/muligheter', opportunity: `/muligheter/${found.hits[0]?.id ?? ''}` };
    const figures: Record<string, number> = {};
    for (const [name, path] of Object.entries(pages)) {
      const context = await browser.newContext();
      const page = await context.newPage();
      const loaded = new Set<string>();
      page.on('response', (response) => {
        const url = new URL(response.url());
        if (url.origin !== product.url) throw new Error(`${path} asks somebody else: ${url.host}`);
        if (/\.(js|css)$/.test(url.pathname)) loaded.add(url.pathname);
      });
      const answer = await page.goto(product.url + path, { waitUntil: 'networkidle' });
      if (answer?.status() !== 200 || loaded.size === 0)
        throw new Error(`${path} answered ${answer?.status()} and loads ${loaded.size} files: not the page that is weighed`);
      const weigh = async (ending: string) => {
        const files = [...loaded].filter((file) => file.endsWith(ending));
        const sizes = await Promise.all(
          files.map(async (file) => (await stat(join(root, 'apps/web/dist/client', `${file}.gz`))).size),
        );
        return sizes.reduce((sum, size) => sum + size, 0) / kilobyte;
      };
      figures[`${name} JavaScript, kB gzip`] = await weigh('.js');
      figures[`${name} CSS, kB gzip`] = await weigh('.css');
      figures[`${name} requests for them`] = loaded.size;
      await context.close();
    }
    return figures;
  } finally {
    await browser.close();
    await product.stop();
    await removeEmbeddedPostgres(join(folder, 'postgres')).catch(() => {});
    await rm(folder, { recursive: true, force: true });
  }
}
