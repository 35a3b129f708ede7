import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FacetIndex } from '@arena/matching/facet-index';
import { seededDice } from '@arena/matching/matching.volume';
import pg from 'pg';
import { connect } from '../../apps/api/src/db/client.ts';
import { removeEmbeddedPostgres, startEmbeddedPostgres } from '../../apps/api/src/db/embedded-postgres.ts';
import { migrate } from '../../apps/api/src/db/migrate.ts';
import { listMarketRows } from '../../apps/api/src/search/market.store.ts';
import { createPostgresEngine } from '../../apps/api/src/search/postgres.ts';
import { osloToday } from '../../apps/api/src/search/search-facts.ts';
import { eachDocuments } from '../../apps/api/src/search/sync.ts';
import { freePort, launch, untilPage } from '../resilience/launch.ts';
import { fillWithVolume } from './search.volume.ts';

const sizes = [500, 5_000, 50_000];
const connections = 10;
const seconds = 8;

/** Frequent and rare, one word and several, both languages, with a slip of the finger. */
const words = [
  'sykepleier',
  'nurse',
  'helsefagarbeidr',
  'kokk',
  'renhold deltid',
  'truck lillehammer',
  'jobb uten erfaring på Hamar',
  'lærling tømrer',
  'something with animals',
  'butikk gjøvik',
  'butikkmedarbeider',
  'medarbeider',
  'sjåfør',
  'elektriker elverum',
  'barnehage heltid',
  'developer',
  'engelsktalende',
  'orgelbygger',
  'blikkenslager otta',
  'grønn gren 17',
  'vaktmester i fast stilling',
];
const filters = [
  '',
  '',
  '',
  '&kind=job',
  '&from=hamar&minutes=30',
  '&from=gjovik&minutes=45&mode=public',
  '&extent=part&extent=small',
  '&flag=training&norwegian=B1',
  '&fact=quiet',
  '&deadline=week&sort=deadline',
  '&municipality=3403&municipality=3407',
  '&from=lillehammer&sort=nearest',
  '&page=2',
];

/** The same search in letters that nobody has put it in before. */
function neverAsked(path: string, dice: ReturnType<typeof seededDice>): string {
  const [before = '', query = ''] = path.split('?q=');
  const [word = '', ...rest] = query.split('&');
  const letters = Array.from(decodeURIComponent(word), (letter) => (dice.chance(0.5) ? letter.toUpperCase() : letter));
  return `${before}?q=${[encodeURIComponent(letters.join('')), ...rest].join('&')}`;
}

/** While it works, something that everybody may see changes a hundred times a second: nothing that depends on it can be kept. */
async function whileAllChanges<T>(url: string, work: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  let over = false;
  const changing = (async () => {
    while (!over) {
      await client.query(`select pg_notify('public_changed', '')`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  })();
  try {
    return await work();
  } finally {
    over = true;
    await changing;
    await client.end();
  }
}

/** Milliseconds of each answer, by ten connections that ask again as soon as they are answered. */
async function load(paths: readonly string[], url: string, vary: typeof neverAsked = (path) => path): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const dice = seededDice(7);
  const ask = (path: string) =>
    new Promise<void>((resolve, reject) => {
      // Each from another address: the limit per address is not what is measured here.
      const headers = { 'x-forwarded-for': `10.1.${dice.roll(250)}.${dice.roll(250)}` };
      get(`${url}${path}`, { agent, headers }, (answer) => {
        if (answer.statusCode !== 200) reject(new Error(`${path} answered ${answer.statusCode}`));
        answer.resume().on('end', resolve);
      }).on('error', reject);
    });
  const taken: number[] = [];
  const run = async (milliseconds: number) => {
    const until = performance.now() + milliseconds;
    await Promise.all(
      Array.from({ length: connections }, async () => {
        while (performance.now() < until) {
          const path = vary(dice.pick(paths), dice);
          const began = performance.now();
          await ask(path);
          taken.push(performance.now() - began);
        }
      }),
    );
  };
  // Let the compiler see the code and Postgres its pages first.
  await run(3000);
  taken.length = 0;
  await run(seconds * 1000);
  agent.destroy();
  return taken.sort((a, b) => a - b);
}

/** The text query alone, as plain SQL, on ten connections. */
async function rawQueries(url: string): Promise<number[]> {
  const pool = new pg.Pool({ connectionString: url, max: connections });
  const dice = seededDice(9);
  const taken: number[] = [];
  const until = performance.now() + 4000;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < until) {
        const began = performance.now();
        await pool.query(
          `select opportunity_id from opportunity_words, plainto_tsquery('norwegian', $1) asked where words @@ asked order by ts_rank(words, asked) desc limit 20`,
          [dice.pick(words)],
        );
        taken.push(performance.now() - began);
      }
    }),
  );
  await pool.end();
  return taken.sort((a, b) => a - b);
}

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/** Milliseconds of one look at all rows with ten facets counted. */
async function lookAlone(database: ReturnType<typeof connect>): Promise<number> {
  const index = new FacetIndex();
  for (const { facts } of await listMarketRows(database.queries)) index.upsert(facts);
  const taken: number[] = [];
  for (let run = 0; run < 60; run++) {
    const began = performance.now();
    index.query({
      filters: { kind: ['job'], extent: ['part'], flag: ['training'] },
      travel: { minutesTo: () => 20, within: 30 },
      today: osloToday(new Date()),
      order: 'newest',
    });
    taken.push(performance.now() - began);
  }
  return at(
    taken.sort((a, b) => a - b),
    0.5,
  );
}

/** Nobody searches meanwhile, so what searches by is made at the end: adding to it row by row would take most of the time. */
async function buildIndex(database: ReturnType<typeof connect>): Promise<void> {
  const { rows } = await database.pool.query<{ name: string; made: string }>(
    `select indexname as name, indexdef as made from pg_indexes where tablename = 'opportunity_words' and indexdef like '%USING gin%'`,
  );
  for (const { name } of rows) await database.pool.query(`drop index ${name}`);
  await createPostgresEngine(database).rebuild(() => eachDocuments(database.queries));
  for (const { made } of rows) await database.pool.query(made);
}

/**
 * Searches over HTTP at three volumes, each as nobody asked it before and again as asked before; beside a browse without words and the bare SQL, and
 * how they grow.
 */
export async function run(given: readonly number[] = sizes): Promise<Record<string, number>> {
  const folder = await mkdtemp(join(tmpdir(), 'arena-search-'));
  const postgres = await startEmbeddedPostgres({ dataDirectory: join(folder, 'postgres'), shutdown: 'immediate' });
  const figures: Record<string, number> = {};
  try {
    for (const size of given) {
      const url = new URL(postgres.url);
      url.pathname = `/volume_${size}`;
      const maker = new pg.Client({ connectionString: postgres.url });
      await maker.connect();
      await maker.query(`create database volume_${size}`);
      await maker.end();
      await migrate(url.href);
      const database = connect(url.href);
      await fillWithVolume(database, size);
      const began = performance.now();
      await buildIndex(database);
      figures[`indexing at ${size}, documents/s`] = (size * 1000) / (performance.now() - began);
      await database.queries.execute('vacuum analyze');
      figures[`facets alone at ${size}, p50 ms`] = await lookAlone(database);
      const product = launch({
        dataDirectory: folder,
        port: await freePort(),
        env: { DATABASE_URL: url.href, DEMO: 'no', WORKER: 'separate', LOG_LEVEL: 'silent', TRUST_PROXY: '127.0.0.1,::1' },
      });
      try {
        await untilPage(product, '/api/opportunities', 120_000);
        const tell = (what: string, taken: readonly number[]) => {
          figures[`${what} at ${size}, p50 ms`] = at(taken, 0.5);
          figures[`${what} at ${size}, p95 ms`] = at(taken, 0.95);
        };
        const paths = words.flatMap((word) =>
          filters.map((filter) => `/api/opportunities?q=${encodeURIComponent(word)}${filter}`),
        );
        tell('search', await whileAllChanges(url.href, () => load(paths, product.url, neverAsked)));
        tell('search asked before', await load(paths, product.url));
        tell(
          'browse',
          await load(
            filters.map((filter) => `/api/opportunities?language=nb${filter}`),
            product.url,
          ),
        );
        tell(
          'suggestions',
          await load(
            words.map((word) => `/api/search/suggestions?prefix=${encodeURIComponent(word.slice(0, 4))}`),
            product.url,
          ),
        );
        tell('raw SQL', await rawQueries(url.href));
      } finally {
        await product.stop();
        await database.close();
      }
    }
  } finally {
    await postgres.stop();
    await removeEmbeddedPostgres(join(folder, 'postgres')).catch(() => {});
    await rm(folder, { recursive: true, force: true });
  }
  const [first = 0, last = 0] = [given[0], given.at(-1)];
  figures[`search grows ${first} to ${last}, times`] =
    (figures[`search at ${last}, p50 ms`] ?? Number.NaN) / (figures[`search at ${first}, p50 ms`] ?? Number.NaN);
  return figures;
}
