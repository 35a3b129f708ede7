import type { Config } from '../config.ts';
import type { Database } from '../db/client.ts';
import type { Market } from './market.ts';
import { createPostgresEngine } from './postgres.ts';
import { createSearch, type Search } from './search.ts';
import { listDocuments, syncEngines } from './sync.ts';

/** The configured engines behind the port, with what is missing from the index put into it. */
export async function openSearch(_config: Config, database: Database, market: Market): Promise<Search> {
  const postgres = createPostgresEngine(database);
  const engines = [postgres];
  await postgres.upsert(await listDocuments(database.queries));
  return createSearch(market, { usual: postgres, fallback: null }, (ids) => syncEngines(database.queries, engines, ids));
}
