import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { migrate } from '../../apps/api/src/db/migrate.ts';
import { startTestPostgres } from '../../apps/api/test/postgres.ts';
import { root } from '../architecture/sources.ts';
import type { Mode } from './sending.fixture.ts';
import { type SmtpServer, type Stage, stages, startSmtpServer } from './smtp.fixture.ts';

const killPoints = 100;
/** The two orders that come to mind first are killed four times at each step. */
const baselineKillPoints = 48;
const lettersPerRound = 3;
const lettersAtOnce = 60;

interface Sent {
  accountId: string;
  key: string;
  email: string;
}

/** Where a round is killed: at which sign of the worker or step of the mail server, in which letter, how many milliseconds later. */
interface KillPoint {
  at: 'ready' | 'told' | Stage;
  letter: number;
  after: number;
}

/** Spread evenly over all steps and letters; what comes after the server's last word, where it matters, has delays of 0 to 9 ms. */
function pointsOf(count: number): KillPoint[] {
  const places = ['ready', 'told', ...stages, 'accepted', 'accepted'] as const;
  return Array.from({ length: count }, (_, turn) => {
    const at = places[turn % places.length] ?? 'accepted';
    const round = Math.floor(turn / places.length);
    return {
      at,
      letter: 1 + (round % lettersPerRound),
      after: at === 'accepted' || at === 'ready' || at === 'told' ? turn % 10 : 0,
    };
  });
}

/**
 * A worker that is killed (SIGKILL) at a hundred points around sending, before, during and after, with a real mail server on the other side and
 * Postgres between; then one that is not. For the order we have, and for the two that come to mind first. Lost: never taken by the server.
 * Twice: taken more than once. The stated window: the server has the last byte, and we have not yet noted it. And how many are sent twice
 * when four workers send the same letters at once, with nobody killed.
 */
export async function run(): Promise<Record<string, number>> {
  const postgres = await startTestPostgres();
  const smtp = await startSmtpServer();
  const pool = new pg.Pool({ connectionString: postgres.url, max: 2 });
  try {
    await migrate(postgres.url);
    const bench = { url: postgres.url, smtp, pool };
    const ours = await killAll(bench, 'ours', killPoints);
    const oursAtOnce = await allAtOnce(bench, 'ours');
    const sendFirst = await killAll(bench, 'send-then-remember', baselineKillPoints);
    const sendFirstAtOnce = await allAtOnce(bench, 'send-then-remember');
    const rememberFirst = await killAll(bench, 'remember-then-send', baselineKillPoints);
    return {
      'points where the worker was killed': ours.kills,
      'letters told': ours.told,
      lost: ours.lost,
      'sent twice': ours.twice,
      'sent twice outside the stated window': ours.outside,
      'sent twice under another Message-ID': ours.otherId,
      'longest the window was open, ms': ours.windowMilliseconds,
      'four workers at once: sent twice': oursAtOnce,
      'baselines: points where the worker was killed': sendFirst.kills,
      'baseline, send then remember: lost': sendFirst.lost,
      'baseline, send then remember: sent twice': sendFirst.twice,
      'baseline, send then remember, four workers at once: sent twice': sendFirstAtOnce,
      'baseline, remember then send: lost': rememberFirst.lost,
      'baseline, remember then send: sent twice': rememberFirst.twice,
    };
  } finally {
    await pool.end();
    await smtp.stop();
    await postgres.stop();
  }
}

interface Bench {
  url: string;
  smtp: SmtpServer;
  pool: pg.Pool;
}

/** Each letter goes to somebody of their own: what a mail server has taken is counted by receiver. */
async function makeLetters(pool: pg.Pool, name: string, count: number): Promise<Sent[]> {
  const { rows } = await pool.query<{ id: string; email: string }>(
    `insert into accounts (issuer, subject, name, email) select 'idporten', $1 || n, '', $1 || n || '@person.example'
     from generate_series(1, $2) n returning id, email`,
    [name, count],
  );
  return rows.map(({ id, email }) => ({ accountId: id, key: `bench:${email}`, email }));
}

function startWorker({ url, smtp }: Bench, mode: Mode, letters: readonly Sent[], minutesAhead = 0) {
  const child = spawn(
    process.execPath,
    [
      join(root, 'tests/resilience/sending.fixture.ts'),
      mode,
      url,
      String(smtp.port),
      String(minutesAhead),
      JSON.stringify(letters),
    ],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let troubles = '';
  child.stderr.on('data', (chunk) => {
    troubles += chunk;
  });
  const ended = new Promise<number | null>((done) => child.once('close', (code) => done(code)));
  return { child, ended, troubles: () => troubles };
}

async function killAll(bench: Bench, mode: Mode, points: number) {
  const { smtp, pool } = bench;
  const all: Sent[] = [];
  /** How often each receiver's letter was in the window when a worker died. A slow machine lets a lease run out, and the same one die there twice. */
  const inWindow = new Map<string, number>();
  let windowMilliseconds = 0;
  let kills = 0;
  smtp.deliveries.length = 0;
  for (const [turn, point] of pointsOf(points).entries()) {
    const letters = await makeLetters(pool, `${mode}-${turn}-`, lettersPerRound);
    all.push(...letters);
    const before = smtp.deliveries.length;
    const { child, ended } = startWorker(bench, mode, letters);
    const killedAt = killWhen(child, smtp, point);
    await ended;
    if ((await killedAt) !== null) kills++;
    smtp.onStage = () => {};
    // Taken by the server and not noted by us when the worker died.
    const { rows } = await pool.query<{ key: string }>('select key from letters where sent_at is not null');
    const noted = new Set(rows.map(({ key }) => key));
    for (const { to, at } of smtp.deliveries.slice(before)) {
      if (noted.has(`bench:${to}`)) continue;
      inWindow.set(to, (inWindow.get(to) ?? 0) + 1);
      windowMilliseconds = Math.max(windowMilliseconds, ((await killedAt) ?? at) - at);
    }
  }
  // The jobs run again, past every lease and pause: what was told is told again.
  const last = startWorker(bench, mode, all, 60);
  if ((await last.ended) !== 0) throw new Error(`the last worker failed: ${last.troubles()}`);
  const byReceiver = Map.groupBy(smtp.deliveries, ({ to }) => to);
  const twice = [...byReceiver].filter(([, same]) => same.length > 1);
  return {
    kills,
    told: all.length,
    lost: all.filter(({ email }) => !byReceiver.has(email)).length,
    twice: twice.length,
    outside: twice.filter(([to, same]) => same.length - 1 > (inWindow.get(to) ?? 0)).length,
    otherId: twice.filter(([, same]) => new Set(same.map(({ messageId }) => messageId)).size > 1).length,
    windowMilliseconds,
  };
}

/** Kills the worker at the point; resolves with when, or null when it ended before. */
function killWhen(child: ChildProcess, smtp: SmtpServer, { at, letter, after }: KillPoint): Promise<number | null> {
  return new Promise((resolve) => {
    let seen = 0;
    const kill = () => {
      if (child.exitCode !== null || child.killed) return;
      child.kill('SIGKILL');
      resolve(performance.now());
    };
    const reached = () => (after === 0 ? kill() : setTimeout(kill, after));
    let connections = 0;
    smtp.onStage = (stage) => {
      if (stage === 'connect') connections++;
      if (stage === at && connections === letter && seen++ === 0) reached();
    };
    if (child.stdout !== null) {
      createInterface({ input: child.stdout }).on('line', (line) => {
        if (line === at && seen++ === 0) reached();
      });
    }
    child.once('close', () => resolve(null));
  });
}

/** Four workers are given the same letters; how many were sent more than once. */
async function allAtOnce(bench: Bench, mode: Mode): Promise<number> {
  const letters = await makeLetters(bench.pool, `at-once-${mode}-`, lettersAtOnce);
  bench.smtp.deliveries.length = 0;
  const workers = [1, 2, 3, 4].map(() => startWorker(bench, mode, letters));
  for (const worker of workers) if ((await worker.ended) !== 0) throw new Error(`a worker failed: ${worker.troubles()}`);
  const byReceiver = Map.groupBy(bench.smtp.deliveries, ({ to }) => to);
  if (byReceiver.size !== letters.length) throw new Error('some were not sent at all');
  return [...byReceiver.values()].filter((same) => same.length > 1).length;
}
