import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import Trace from 'lighthouse/core/gather/gatherers/trace.js';
import { removeEmbeddedPostgres } from '../../apps/api/src/db/embedded-postgres.ts';
import { launchBrowser } from '../journeys/journey.ts';
import { freePort, launch, untilPage } from '../resilience/launch.ts';

const categories = ['performance', 'accessibility', 'seo'] as const;
/** The machine is shared and the scores jump: the middle of three. */
const rounds = 3;
const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;

/**
 * Chromium 147, which our browser package carries, ends the page's process when asked to trace this (Lighthouse then says
 * net::ERR_ABORTED); 153 does not. Only the "baseline" audit reads it, and that gives no score.
 */
const endsThePage = 'blink.webdx_feature_usage';
const usualCategories = Trace.getDefaultTraceCategories();
Trace.getDefaultTraceCategories = () => usualCategories.filter((category) => category !== endsThePage);

/** Lighthouse's scores, 0 to 100, as on a slow phone (its mobile preset), for the front, search and opportunity pages. */
export async function run(): Promise<Record<string, number>> {
  const folder = await mkdtemp(join(tmpdir(), 'arena-lighthouse-'));
  const product = launch({ dataDirectory: folder, port: await freePort(), env: { LOG_LEVEL: 'silent' } });
  const port = await freePort();
  const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
  try {
    await untilPage(product);
    const found = (await (await fetch(`${product.url}/api/opportunities`)).json()) as { hits: { id: string }[] };
    const pages = { front: '/', search: '/muligheter', opportunity: `/muligheter/${found.hits[0]?.id ?? ''}` };
    const figures: Record<string, number> = {};
    for (const [name, path] of Object.entries(pages)) {
      await untilPage(product, path);
      const scores = new Map<string, number[]>(categories.map((category) => [category, []]));
      for (let round = 0; round < rounds; round++) {
        const result = await lighthouse(product.url + path, {
          port,
          onlyCategories: [...categories],
          logLevel: 'error',
          output: 'json',
        });
        if (result === undefined || result.lhr.runtimeError !== undefined)
          throw new Error(`Lighthouse could not read ${path}: ${result?.lhr.runtimeError?.message ?? 'no result'}`);
        for (const category of categories) scores.get(category)?.push((result.lhr.categories[category]?.score ?? 0) * 100);
        if (round === 0) {
          // What costs points, for whoever reads the figures.
          for (const audit of Object.values(result.lhr.audits))
            if (audit.score !== null && audit.score < 0.9 && ['binary', 'numeric'].includes(audit.scoreDisplayMode))
              console.log(`  ${name}: ${audit.id} ${audit.displayValue ?? audit.title}`);
        }
      }
      for (const category of categories) figures[`${name} ${category}`] = median(scores.get(category) ?? []);
    }
    return figures;
  } finally {
    await browser.close();
    await product.stop();
    await removeEmbeddedPostgres(join(folder, 'postgres')).catch(() => {});
    await rm(folder, { recursive: true, force: true });
  }
}
