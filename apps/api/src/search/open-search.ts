import type { Config } from '../config.ts';
import type { Database } from '../db/client.ts';
import { correctText } from './did-you-mean.ts';
import type { Market } from './market.ts';
import { createMeilisearchEngine } from './meilisearch.ts';
import { createPostgresEngine } from './postgres.ts';
import { rememberRanks } from './remembered-ranks.ts';
import { createSearch, type Drift, type Search, type TextEngine } from './search.ts';
import { measureDrift, mendDrift, syncEngines } from './sync.ts';

const retryMilliseconds = 10_000;

/** The configured engines, the usual one first; Postgres is always there. */
export function createEngines(config: Pick<Config, 'meiliUrl' | 'meiliKey'>, database: Database): TextEngine[] {
  const postgres = createPostgresEngine(database);
  if (config.meiliUrl === null) return [postgres];
  return [createMeilisearchEngine({ url: config.meiliUrl, key: config.meiliKey }), postgres];
}

/**
 * The configured engines behind the port, with what has drifted mended. Meilisearch is mended in the background, and Postgres answers
 * until that is done: a start waits for nobody outside.
 */
export async function openSearch(
  config: Pick<Config, 'meiliUrl' | 'meiliKey'>,
  database: Database,
  market: Market,
): Promise<Search> {
  const { queries } = database;
  const engines = createEngines(config, database);
  const mend = async (engine: TextEngine): Promise<Drift> => {
    const drift = await measureDrift(queries, engine);
    await mendDrift(queries, engine, drift);
    return drift;
  };
  // Not Meilisearch's: that it is dead must be met.
  const ranks = rememberRanks(engines.at(-1) as TextEngine, () => market.version);
  const asked: TextEngine[] = [...engines.slice(0, -1), ranks];
  const [usual, fallback = null] = asked as [TextEngine, TextEngine?];
  const local = fallback ?? usual;
  await mend(local);

  let ready = usual === local;
  let tryAgainAt = 0;
  const mendUsual = async () => {
    const drift = await mend(usual);
    ready = true;
    return drift;
  };
  function mendUsualSoon() {
    if (Date.now() < tryAgainAt) return;
    tryAgainAt = Number.POSITIVE_INFINITY;
    mendUsual()
      .catch(() => {})
      .finally(() => {
        tryAgainAt = Date.now() + retryMilliseconds;
      });
  }
  if (!ready) mendUsualSoon();
  const whole: TextEngine = {
    ...usual,
    async rank(words, limit, options) {
      // An index that is not whole yet would give too little without an error.
      if (!ready) {
        mendUsualSoon();
        throw new Error('the index is being built');
      }
      return usual.rank(words, limit, options);
    },
  };

  // One at a time: an older reading must never land on a newer one. What two processes still mix up, housekeeping mends.
  let last: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    // Here its own writes show at once; other processes hear of them.
    const mine = last.then(work).finally(ranks.forget);
    last = mine.catch(() => {});
    return mine;
  };
  return createSearch(market, { usual: whole, fallback }, (text) => correctText(queries, text), {
    sync: (ids) => inTurn(() => syncEngines(queries, engines, ids)),
    async mend() {
      const drifts: Drift[] = [];
      await inTurn(async () => {
        if (fallback !== null) drifts.push(await mend(fallback));
        drifts.unshift(await mendUsual());
      });
      return drifts;
    },
  });
}
