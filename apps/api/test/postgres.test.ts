import { Client } from 'pg';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { createTemplate, createTestDatabase, startTestPostgres } from './postgres.ts';

let server: Awaited<ReturnType<typeof startTestPostgres>>;

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query<unknown[]>({ text, rowMode: 'array' })).rows.flat();
  } finally {
    await client.end();
  }
}

// Seconds, when others keep the machine busy.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

beforeAll(async () => {
  server = await startTestPostgres();
  await createTemplate(server.url, 'filled', async (url) => {
    await query(url, 'CREATE TABLE words AS SELECT 1 AS value');
  });
});

afterAll(async () => {
  await server.stop();
});

it('gives tests that start together a copy each, with what the template holds and nothing of the others', async () => {
  const copies = await Promise.all([1, 2, 3, 4].map(() => createTestDatabase(server.url, 'filled')));

  await Promise.all(copies.map(({ url }, index) => query(url, `INSERT INTO words VALUES (${index + 10})`)));

  const contents = await Promise.all(copies.map(({ url }) => query(url, 'SELECT value FROM words ORDER BY value')));
  expect(contents).toEqual([10, 11, 12, 13].map((value) => [1, value]));
  await Promise.all(copies.map((copy) => copy.drop()));
});

it('drops a copy that still has connections', async () => {
  const copy = await createTestDatabase(server.url, 'filled');
  const client = new Client({ connectionString: copy.url });
  const ended = new Promise((resolve) => client.on('error', resolve));
  await client.connect();

  await copy.drop();

  await ended;
  await expect(query(copy.url, 'SELECT 1')).rejects.toThrow('does not exist');
});

it('leaves no half-filled template behind', async () => {
  const failing = createTemplate(server.url, 'broken', async (url) => {
    await query(url, 'SELECT 1 / 0');
  });

  await expect(failing).rejects.toThrow('division by zero');
  expect(await query(server.url, "SELECT count(*)::int FROM pg_database WHERE datname = 'broken'")).toEqual([0]);
});
