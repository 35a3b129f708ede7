import { sql } from 'drizzle-orm';
import { parseCronItems } from 'graphile-worker';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Arena, openArena } from '../../test/arena.ts';
import { beatAs, freeJobsOfTheDead } from './heartbeat.ts';
import { openJobPool } from './job-pool.ts';
import { enqueue } from './jobs.ts';
import { feedCron, startWorker } from './worker.ts';

let arena: Arena;
beforeAll(async () => {
  arena = await openArena();
});
afterAll(() => arena?.close());

const queries = () => arena.deps.database.queries;
const rows = async (query: string) => (await arena.deps.database.pool.query(query)).rows;
const someId = '0f000000-0000-4000-8000-000000000001';

test('jobs of a worker that has been silent for five minutes are free again, others stay locked', async () => {
  await queries().execute(sql`delete from graphile_worker._private_jobs`);
  for (const name of ['living', 'silent', 'unheard', 'new'])
    await enqueue(queries(), 'opportunity.changed', { opportunityId: someId }, { key: name });
  const lock = (name: string, minutes: number) =>
    queries().execute(sql`update graphile_worker._private_jobs
      set locked_by = ${name}, locked_at = now() - ${minutes} * interval '1 minute' where key = ${name}`);
  await lock('living', 60);
  await lock('silent', 60);
  await lock('unheard', 6);
  await lock('new', 1);
  await beatAs(queries(), 'living');
  await beatAs(queries(), 'silent');
  await queries().execute(sql`update heartbeats set at = now() - interval '6 minutes' where name = 'worker:silent'`);
  await freeJobsOfTheDead(queries());
  expect(await rows('select key, locked_by from graphile_worker._private_jobs order by key')).toEqual([
    { key: 'living', locked_by: 'living' },
    { key: 'new', locked_by: 'new' },
    { key: 'silent', locked_by: null },
    { key: 'unheard', locked_by: null },
  ]);
  expect(await rows("select name from heartbeats where name like 'worker:%'")).toEqual([{ name: 'worker:living' }]);
  await queries().execute(sql`delete from graphile_worker._private_jobs`);
  await queries().execute(sql`delete from heartbeats`);
});

test('a database that leaves while a job is noted as done ends nothing, and the job is noted when it is back', async () => {
  const said: string[] = [];
  let runs = 0;
  const sync = async () => {
    runs++;
  };
  // Ends the connection that takes a job away, as a server that is killed does.
  await queries().execute(sql`create sequence lost`);
  await queries().execute(sql`create function lose() returns trigger language plpgsql as $$ begin
    if nextval('lost') < 2 then perform pg_terminate_backend(pg_backend_pid()); perform pg_sleep(1); end if;
    return old; end $$`);
  await queries().execute(
    // This job alone: those of the clock come and go each minute.
    sql`create trigger lose before delete on graphile_worker._private_jobs
      for each row when (old.key = 'mine') execute function lose()`,
  );
  const worker = await startWorker({ ...arena.deps, search: { ...arena.deps.search, sync } }, (line) => said.push(line));
  try {
    await vi.waitFor(async () => expect(await rows("select 1 from heartbeats where name like 'worker:pool-%'")).toHaveLength(1));
    await enqueue(queries(), 'opportunity.changed', { opportunityId: someId }, { key: 'mine' });
    await vi.waitFor(async () => expect(await rows("select 1 from graphile_worker.jobs where key = 'mine'")).toEqual([]), {
      timeout: 12_000,
      interval: 100,
    });
    expect(await rows('select last_value::int as lost from lost')).toEqual([{ lost: 2 }]);
    expect(runs).toBe(1);
  } finally {
    await worker.stop();
  }
  expect(await rows("select 1 from heartbeats where name like 'worker:%'")).toEqual([]);
}, 20_000);

test('a worker that ends by itself starts again under a new name, until it is stopped', async () => {
  const said: string[] = [];
  const worker = await startWorker(arena.deps, (line) => said.push(line));
  const names = () => rows("select name from heartbeats where name like 'worker:%' order by at");
  try {
    await vi.waitFor(async () => expect(await names()).toHaveLength(1));
    // graphile-worker leaves when it hears that a newer one has changed its tables.
    await vi.waitFor(
      async () => {
        await rows(`select pg_notify('worker:migrate', '{"breaking":true,"migrationNumber":999}')`);
        expect(said).toContain('the job worker ended; it starts again in 2 s');
      },
      { timeout: 5000, interval: 200 },
    );
    await vi.waitFor(async () => expect(await names()).toHaveLength(2), { timeout: 5000, interval: 100 });
  } finally {
    await worker.stop();
    process.exitCode = undefined;
  }
  expect(await names()).toHaveLength(1);
}, 15_000);

test('the worker is told to try again when the database is away, and what is wrong stays wrong', async () => {
  const pool = openJobPool(arena.deps.database.url);
  await expect(pool.connect().then((client) => client.query('select 1/0').finally(() => client.release()))).rejects.toMatchObject(
    {
      code: '22012',
    },
  );
  const client = await pool.connect();
  await expect(client.query('select pg_terminate_backend(pg_backend_pid())')).rejects.toMatchObject({ code: '57P03' });
  client.release();
  await pool.end();
  const nowhere = openJobPool('postgres://nobody@127.0.0.1:1/nothing');
  await expect(nowhere.connect()).rejects.toMatchObject({ code: '57P03' });
  await nowhere.end();
});

test('the feed is imported by the clock where one is configured, and nowhere else', () => {
  const { config } = arena.deps;
  const cron = (navFeedUrl: string | null, navFeedMinutes: number) => feedCron({ ...config, navFeedUrl, navFeedMinutes });
  expect(cron(null, 15)).toEqual([]);
  for (const minutes of [5, 15, 60]) expect(() => parseCronItems(cron('https://feed.example', minutes))).not.toThrow();
  expect(cron('https://feed.example', 15)).toMatchObject([{ task: 'feed.import', match: '*/15 * * * *' }]);
});
