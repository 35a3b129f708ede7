import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noAnswers } from '@arena/contract/no-answers';
import pg from 'pg';
import { removeEmbeddedPostgres, startEmbeddedPostgres } from '../../apps/api/src/db/embedded-postgres.ts';
import { freePort, launch, untilPage } from './launch.ts';

const people = 60;
const apartMilliseconds = 100;

/**
 * From the POST of an interest until the employer has the notice in the product and the letter in the mailbox, with the server and its worker
 * as `npm start` runs them: 60 people, one every 100 ms, each to an employer of their own.
 */
export async function run(): Promise<Record<string, number>> {
  const folder = await mkdtemp(join(tmpdir(), 'arena-notice-bench-'));
  const postgres = await startEmbeddedPostgres({ dataDirectory: join(folder, 'postgres') });
  const server = launch({
    dataDirectory: join(folder, 'data'),
    port: await freePort(),
    env: { DATABASE_URL: postgres.url, DEMO: 'no', LOG_LEVEL: 'silent' },
  });
  const pool = new pg.Pool({ connectionString: postgres.url, max: 4 });
  try {
    await untilPage(server, '/api/health/ready', 60_000);
    const pairs = await makePairs(pool);
    // The first one also waits for what is compiled when it is first asked.
    await express(server.url, pairs[0]);
    const asked = new Map<string, number>();
    for (const pair of pairs.slice(1)) {
      asked.set(pair.employerAccount, Date.now());
      await express(server.url, pair);
      await new Promise((done) => setTimeout(done, apartMilliseconds));
    }
    const told = await untilTold(pool, asked);
    const spans = (which: 'notice' | 'letter') =>
      [...asked].map(([account, at]) => (told.get(account)?.[which] ?? Number.POSITIVE_INFINITY) - at).sort((a, b) => a - b);
    const at = (sorted: readonly number[], share: number) => sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;
    const [notice, letter] = [spans('notice'), spans('letter')];
    return {
      'interests sent': asked.size,
      'interest to notice, median ms': at(notice, 0.5),
      'interest to notice, p95 ms': at(notice, 0.95),
      'interest to letter, median ms': at(letter, 0.5),
      'interest to letter, p95 ms': at(letter, 0.95),
    };
  } finally {
    await server.stop();
    await pool.end();
    await postgres.stop();
    await removeEmbeddedPostgres(join(folder, 'postgres')).catch(() => {});
    await rm(folder, { recursive: true, force: true });
  }
}

interface Pair {
  opportunityId: string;
  employerAccount: string;
  cookie: string;
}

async function makePairs(pool: pg.Pool): Promise<Pair[]> {
  const pairs: Pair[] = [];
  const only = async (text: string, values: readonly unknown[]) =>
    String((await pool.query<{ id: string }>(text, [...values])).rows[0]?.id);
  for (let n = 0; n <= people; n++) {
    const account = (issuer: string, name: string) =>
      only('insert into accounts (issuer, subject, name, email) values ($1, $2, $2, $3) returning id', [
        issuer,
        `${name} ${n}`,
        `${name}${n}@person.example`,
      ]);
    const [seeker, employerAccount] = [await account('idporten', 'soker'), await account('ansattporten', 'kontakt')];
    await pool.query('insert into profiles (account_id, answers) values ($1, $2)', [seeker, JSON.stringify(noAnswers)]);
    const employer = await only(
      `insert into employers (organisation_number, name, municipality_number, status, register_checked)
       values ($1, $2, '3403', 'approved', true) returning id`,
      [String(800_000_000 + n), `Bedrift ${n}`],
    );
    await pool.query("insert into employer_members (employer_id, account_id, role) values ($1, $2, 'manager')", [
      employer,
      employerAccount,
    ]);
    const opportunityId = await only(
      `insert into opportunities (employer_id, employer_name, kind, status, occupation_code, title_nb, description_nb, municipality_number,
         place_id, published_at, expires_at)
       values ($1, $2, 'job', 'open', '9412', 'Kjøkkenhjelp', 'Du hjelper til.', '3403', 'hamar', now(), now() + interval '30 days') returning id`,
      [employer, `Bedrift ${n}`],
    );
    const key = randomBytes(16).toString('base64url');
    await pool.query(
      "insert into sessions (key_hash, account_id, role, expires_at) values ($1, $2, 'seeker', now() + interval '9 hours')",
      [createHash('sha256').update(key).digest('hex'), seeker],
    );
    pairs.push({ opportunityId, employerAccount, cookie: `arena_local_session=${key}` });
  }
  return pairs;
}

async function express(url: string, pair: Pair | undefined): Promise<void> {
  if (pair === undefined) throw new Error('nobody to send from');
  const answer = await fetch(`${url}/api/opportunities/${pair.opportunityId}/interests`, {
    method: 'POST',
    headers: { cookie: pair.cookie, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' },
    body: JSON.stringify({ strengths: [] }),
  });
  if (!answer.ok) throw new Error(`an interest was refused: ${answer.status} ${await answer.text()}`);
}

/** When each account's notice and letter were there, by the database's clock, which is this machine's. */
async function untilTold(pool: pg.Pool, asked: ReadonlyMap<string, number>) {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const { rows } = await pool.query<{ account: string; notice: Date; letter: Date }>(
      `select n.account_id as account, n.created_at as notice, l.sent_at as letter
       from notices n join letters l on l.id = n.letter_id where l.sent_at is not null and l.text <> ''`,
    );
    const told = new Map(
      rows.map(({ account, notice, letter }) => [account, { notice: notice.getTime(), letter: letter.getTime() }]),
    );
    if ([...asked.keys()].every((account) => told.has(account))) return told;
    if (Date.now() > deadline) throw new Error(`only ${told.size} of ${asked.size} were told`);
    await new Promise((done) => setTimeout(done, 100));
  }
}
