/**
 * Forty people's matches, asked for through the front door on real Postgres with the demo's opportunities, held against what an adviser
 * would put on top; beside three baselines in the same run. The people are in `people-*.data.ts` and were written before any tuning.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getPlace } from '@arena/taxonomy/places';
import pg from 'pg';
import { demoOpportunities } from '../../apps/api/src/db/demo/opportunities.data.ts';
import { removeEmbeddedPostgres, startEmbeddedPostgres } from '../../apps/api/src/db/embedded-postgres.ts';
import { freePort, launch, untilPage } from '../resilience/launch.ts';
import { byChance, byFullText, bySkillOverlap, listOpen, type OpenOpportunity } from './baselines.ts';
import { meet } from './front-door.ts';
import { hasAtTop, ndcg } from './ndcg.ts';
import { goldenPeople } from './people.ts';
import type { GoldenPerson } from './person.ts';

const depth = 10;
const top = 3;
const chances = 50;
const baselines = ['full text', 'skill overlap', 'random'] as const;
type Way = 'ours' | (typeof baselines)[number];

interface Judged {
  ndcg: number;
  /** Share of the tries in which the first choice was at the top. */
  first: number;
}
interface Row {
  person: GoldenPerson;
  judged: Record<Way, Judged>;
  /** Our order, as keys of the demo. */
  order: readonly string[];
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function judge({ adviser }: GoldenPerson, orders: readonly (readonly string[])[]): Judged {
  const grades = new Map<string, number>(adviser.list);
  return {
    ndcg: mean(orders.map((order) => ndcg(order, grades, depth))),
    first: mean(orders.map((order) => Number(hasAtTop(order, adviser.first, top)))),
  };
}

/** Search is filled by jobs after the start. */
async function untilIndexed(pool: pg.Pool): Promise<void> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const { rows } = await pool.query<{ count: number }>('select count(*)::int as count from opportunity_words');
    if (rows[0]?.count === demoOpportunities.length) return;
    if (Date.now() > deadline) throw new Error(`only ${rows[0]?.count} of ${demoOpportunities.length} opportunities are indexed`);
    await new Promise((done) => setTimeout(done, 100));
  }
}

async function measure(url: string, pool: pg.Pool): Promise<Row[]> {
  const open: OpenOpportunity[] = await listOpen(pool);
  const keys = new Map(open.map(({ id, key }) => [id, key]));
  const asKeys = (ids: readonly string[]) => ids.map((id) => keys.get(id) ?? id);
  const rows: Row[] = [];
  for (const [position, person] of goldenPeople.entries()) {
    const { namedSkills, matches } = await meet(url, person, `10.2.0.${position + 1}`);
    const order = asKeys(matches);
    const words = `${person.canWords} ${person.wishWords} ${getPlace(person.homePlaceId).name}`;
    const byLuck = Array.from({ length: chances }, (_, seed) => asKeys(byChance(open, seed * 1000 + position)));
    rows.push({
      person,
      order,
      judged: {
        ours: judge(person, [order]),
        'full text': judge(person, [asKeys(await byFullText(pool, words))]),
        'skill overlap': judge(person, [asKeys(bySkillOverlap(namedSkills, open))]),
        random: judge(person, byLuck),
      },
    });
  }
  return rows;
}

function bestBaseline(row: Row): (typeof baselines)[number] {
  return baselines.reduce((best, way) => (row.judged[way].ndcg > row.judged[best].ndcg ? way : best));
}
const isBeaten = (row: Row) => row.judged[bestBaseline(row)].ndcg > row.judged.ours.ndcg;

/** The weakest last, where the reader's eye is; "*" where a baseline beats us. Beside each, the top of our order with its grades. */
function print(rows: readonly Row[]): void {
  const width = Math.max(...rows.map(({ person }) => person.id.length));
  const numbers = ['ours', ...baselines] as const;
  console.log(`  ${'nDCG@10'.padEnd(width)}  ${numbers.map((way) => way.padStart(15)).join('')}  first at  ours begins with`);
  for (const row of rows.toSorted((a, b) => b.judged.ours.ndcg - a.judged.ours.ndcg)) {
    const { person, judged, order } = row;
    const grades = new Map<string, number>(person.adviser.list);
    const at = order.findIndex((key) => person.adviser.first.includes(key));
    const begins = order.slice(0, 5).map((key) => `${key} (${grades.get(key) ?? 0})`);
    const figures = numbers.map((way) => judged[way].ndcg.toFixed(2).padStart(15)).join('');
    console.log(
      `${isBeaten(row) ? '*' : ' '} ${person.id.padEnd(width)}  ${figures}  ${(at < 0 ? 'none' : String(at + 1)).padStart(8)}  ${begins.join(', ')}`,
    );
  }
  const beaten = rows.filter(isBeaten).map((row) => `${row.person.id} (${bestBaseline(row)})`);
  console.log(`  A baseline beats us for: ${beaten.length === 0 ? 'nobody' : beaten.join(', ')}\n`);
}

export async function run(): Promise<Record<string, number>> {
  const folder = await mkdtemp(join(tmpdir(), 'arena-golden-'));
  const postgres = await startEmbeddedPostgres({ dataDirectory: join(folder, 'postgres'), shutdown: 'immediate' });
  const pool = new pg.Pool({ connectionString: postgres.url, max: 2 });
  try {
    const product = launch({
      dataDirectory: folder,
      port: await freePort(),
      env: { DATABASE_URL: postgres.url, LOG_LEVEL: 'silent', TRUST_PROXY: '127.0.0.1,::1' },
    });
    try {
      await untilPage(product, '/api/opportunities', 60_000);
      await untilIndexed(pool);
      const rows = await measure(product.url, pool);
      print(rows);
      const ndcgOf = (way: Way) => mean(rows.map(({ judged }) => judged[way].ndcg));
      const figures: Record<string, number> = {
        'nDCG@10': ndcgOf('ours'),
        'first choice in top 3': mean(rows.map(({ judged }) => judged.ours.first)),
      };
      for (const way of baselines) {
        figures[`nDCG@10, ${way}`] = ndcgOf(way);
        figures[`first choice in top 3, ${way}`] = mean(rows.map(({ judged }) => judged[way].first));
      }
      figures['ahead of the best baseline'] = ndcgOf('ours') - Math.max(...baselines.map(ndcgOf));
      figures['people where a baseline beats us'] = rows.filter(isBeaten).length;
      return figures;
    } finally {
      await product.stop();
    }
  } finally {
    await pool.end();
    await postgres.stop();
    await removeEmbeddedPostgres(join(folder, 'postgres')).catch(() => {});
    await rm(folder, { recursive: true, force: true });
  }
}
