import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test, vi } from 'vitest';
import { templateName } from '../../test/database.setup.ts';
import { createTestDatabase, quickestFolder } from '../../test/postgres.ts';
import { connect, type Database } from '../db/client.ts';
import { findRunningEmbeddedPostgres, removeEmbeddedPostgres, startEmbeddedPostgres } from '../db/embedded-postgres.ts';
import { opportunities } from '../db/schema/opportunities.ts';
import { opportunityWords } from '../db/schema/system.ts';
import { inventedCsv, writeInvented } from '../integrations/esco/invented-esco.fixture.ts';
import { openFeedServer } from '../integrations/nav-feed/feed-server.fixture.ts';
import { inventedEntry, inventedItem, inventedPage, inventedUuid } from '../integrations/nav-feed/invented-ads.ts';

// Each command is a program that starts: a second of its own, several on a busy machine.
vi.setConfig({ testTimeout: 90_000 });

let folder: string;
let feed: string;
beforeAll(async () => {
  folder = await mkdtemp(join(await quickestFolder(), 'arena-test-commands-'));
  feed = join(folder, 'saved');
  const gone = '0f000000-0000-4000-8000-000000000002';
  const missing = '0f000000-0000-4000-8000-000000000003';
  await mkdir(join(feed, 'feed'), { recursive: true });
  await mkdir(join(feed, 'feedentry'));
  const page = inventedPage([inventedItem(), inventedItem(gone, { status: 'INACTIVE' }), inventedItem(missing)]);
  await writeFile(join(feed, 'feed', '01.json'), JSON.stringify(page));
  const entry = inventedEntry({ expires: '2099-01-01T00:00:00', applicationDue: 'Snarest' });
  await writeFile(join(feed, 'feedentry', `${inventedUuid}.json`), JSON.stringify(entry));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs the command as npm does, with nothing of this process' settings. */
function run(
  command: string,
  options: string[],
  env: Record<string, string>,
): Promise<{ code: number | null; out: string; error: string }> {
  return ended(start(command, options, env));
}

function start(command: string, options: string[], env: Record<string, string>): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [join(import.meta.dirname, `${command}.ts`), ...options], {
    // Each compiles the same files: what one has compiled serves the next.
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NO_COLOR: '1',
      NODE_COMPILE_CACHE: join(folder, 'compiled'),
      ...env,
    },
  });
}

function ended(child: ChildProcessWithoutNullStreams): Promise<{ code: number | null; out: string; error: string }> {
  return new Promise((resolve) => {
    let out = '';
    let error = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      error += chunk.toString();
    });
    child.on('close', (code) => resolve({ code, out, error }));
  });
}

async function openDatabase() {
  const testDatabase = await createTestDatabase(inject('serverUrl'), templateName);
  const database = connect(testDatabase.url);
  onTestFinished(async () => {
    // Some tests have closed it already.
    await database.close().catch(() => {});
    await testDatabase.drop();
  });
  return { database, env: { DATABASE_URL: testDatabase.url } };
}

describe('every command', () => {
  test.each(['db-reset', 'esco-import', 'feed-import', 'search-rebuild'])(
    '%s tells what it does, and refuses what it does not know in one sentence',
    async (command) => {
      const help = await run(command, ['--help'], {});
      expect(help).toMatchObject({ code: 0, error: '' });
      expect(help.out).toContain('npm run');
      const unknown = await run(command, ['--hurry'], {});
      expect(unknown.code).toBe(1);
      expect(unknown.error).toContain("Unknown option '--hurry'");
      expect(unknown.error).not.toContain('    at ');
    },
  );
  test('says so when the database cannot be reached', async () => {
    const result = await run('search-rebuild', [], { DATABASE_URL: 'postgres://nobody@127.0.0.1:9/nothing' });
    expect(result).toMatchObject({ code: 1, out: '' });
    expect(result.error.trim()).toMatch(/^The database of DATABASE_URL cannot be reached/);
  });
});

describe('esco:import', () => {
  test('says what is missing in one sentence', async () => {
    expect((await run('esco-import', [], {})).error).toContain("Say where ESCO's files are");
    const { env } = await openDatabase();
    const { code, error } = await run('esco-import', ['--dir', feed], env);
    expect(code).toBe(1);
    expect(error.trim()).toMatch(
      /^There is no occupations_no\.csv and no occupations_en\.csv in .*: one of them at least is needed\.$/,
    );
  });
  test('imports, and reports what it left out and why', async () => {
    const { env } = await openDatabase();
    const esco = join(folder, 'esco');
    await writeInvented(esco, {
      'occupations_no.csv': inventedCsv('occupations', [
        { conceptUri: 'o1', iscoGroup: '5120', preferredLabel: 'zurbafinkar', altLabels: ['kokk'] },
        { conceptUri: 'o2', iscoGroup: '6310', preferredLabel: 'sjølvbergar' },
      ]),
      'skills_en.csv': inventedCsv('skills', [{ conceptUri: 's1', preferredLabel: 'knitting', altLabels: ['tie zurbas'] }]),
    });
    const first = await run('esco-import', ['--dir', esco], env);
    expect(first).toMatchObject({ code: 0, error: '' });
    expect(first.out).toMatch(/Not there +occupations_en\.csv, skills_no\.csv\nRead +3\nSkipped +1 +\(1 of a unit group/);
    expect(first.out).toMatch(/Not added +2 +\(2 are ours already[\s\S]*Words +1 for occupations, 1 for skills\nNew +2\n/);
    expect(first.out).toContain('Servers and workers know the words when they start the next time.');
    const second = await run('esco-import', ['--dir', esco], env);
    expect(second.out).toMatch(/New +0\nGone +0\n/);
    expect(second.out).not.toContain('Servers and workers');
  });
});

describe('feed:import', () => {
  test('says what is missing', async () => {
    expect((await run('feed-import', [], {})).error).toContain('Say where the feed is');
    const { code, error } = await run('feed-import', ['--dir', '/nowhere/at/all'], {});
    expect(code).toBe(1);
    expect(error.trim()).toBe('There is no saved feed in /nowhere/at/all: a folder "feed" with pages is needed in it.');
  });
  test('imports, reports, and changes nothing the second time', async () => {
    const { database, env } = await openDatabase();
    const first = await run('feed-import', ['--dir', feed], env);
    expect(first).toMatchObject({ code: 0, error: '' });
    expect(first.out).toMatch(
      /Read +3\nNew +1\nChanged +0\nUnchanged +0\nEnded +0\nSkipped +1 .*1 ended before.*\nRejected +1\n {2}feed\.file_unreadable/,
    );
    const second = await run('feed-import', ['--dir', feed], env);
    expect(second.out).toMatch(/New +0\nChanged +0\nUnchanged +1/);
    expect(await database.queries.select().from(opportunities)).toHaveLength(1);
    expect(await database.queries.select().from(opportunityWords)).toHaveLength(1);
  });
});

describe('feed:import --url', () => {
  async function openFeed(ads: number) {
    const server = await openFeedServer({ pageSize: 40 });
    onTestFinished(() => server.close());
    for (let number = 1; number <= ads; number++) {
      const uuid = `0f000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
      const entry = inventedEntry({
        uuid,
        title: `Snekker ${number}`,
        expires: '2099-01-01T00:00:00',
        applicationDue: 'Snarest',
      });
      server.items.push(inventedItem(uuid));
      server.entries.set(uuid, { ...entry, uuid });
    }
    return server;
  }
  /** What the import itself writes, without our own ids and times. */
  async function shown(database: Database) {
    const rows = await database.queries.select().from(opportunities).orderBy(opportunities.externalId);
    return rows.map(({ id, createdAt, updatedAt, ...row }) => row);
  }

  test('says what does not fit', async () => {
    const error = async (...args: string[]) => (await run('feed-import', args, {})).error.trim();
    expect(await error('--url', 'ftp://feed.example')).toContain('--url must be an address');
    expect(await error('--url', 'https://feed.example', '--dir', '.')).toContain('Say where the feed is');
    expect(await error('--dir', '.', '--from-start')).toContain('are for --url');
    expect(await error('--url', 'https://feed.example', '--since', 'yesterday')).toContain('--since must be a day');
  });

  test('imports, reports, asks for nothing the second time, and says when the feed does not answer', async () => {
    const server = await openFeed(60);
    const { env } = await openDatabase();
    const first = await run('feed-import', ['--url', server.url], env);
    expect(first).toMatchObject({ code: 0, error: '' });
    expect(first.out).toMatch(/Read +60\nNew +60\n[\s\S]*Seconds +\d/);
    expect((await run('feed-import', ['--url', `${server.url}/`], env)).out).toMatch(/Read +0\nNew +0\n/);
    expect((await run('feed-import', ['--url', server.url, '--from-start'], env)).out).toMatch(/Read +60\nNew +0\n/);
    server.fail('/api/v1/feed*', { status: 403 });
    const refused = await run('feed-import', ['--url', server.url], env);
    expect(refused.code).toBe(1);
    expect(refused.error.trim()).toMatch(/^The feed could not be read to its end \(feed\.refused.*run it again to go on\.$/);
  });

  test('killed again and again, it ends where a quiet run ends', async () => {
    const server = await openFeed(200);
    const quiet = await openDatabase();
    expect((await run('feed-import', ['--url', server.url], quiet.env)).code).toBe(0);
    const { database, env } = await openDatabase();
    server.asked.length = 0;
    server.delay = 10;
    for (const stopAt of [60, 130]) {
      const child = start('feed-import', ['--url', server.url], env);
      const over = ended(child);
      await vi.waitFor(() => expect(server.asked.length).toBeGreaterThan(stopAt), { timeout: 30_000, interval: 5 });
      child.kill('SIGKILL');
      expect((await over).code).toBeNull();
    }
    const before = (await shown(database)).length;
    expect(before).toBeGreaterThan(20);
    expect(before).toBeLessThan(200);
    const last = await run('feed-import', ['--url', server.url], env);
    expect(last).toMatchObject({ code: 0, error: '' });
    expect(last.out).toMatch(new RegExp(`Read +${200 - before}\\nNew +${200 - before}\\n`));
    expect(await shown(database)).toEqual(await shown(quiet.database));
  });
});

describe('search:rebuild', () => {
  test('builds what is missing and says how much', async () => {
    const { database, env } = await openDatabase();
    await run('feed-import', ['--dir', feed], env);
    await database.queries.delete(opportunityWords);
    const result = await run('search-rebuild', [], env);
    expect(result).toMatchObject({ code: 0, error: '' });
    expect(result.out).toMatch(/Rebuilt the search index in postgres: 1 opportunities in [\d.]+ s\./);
    expect(await database.queries.select().from(opportunityWords)).toHaveLength(1);
  });
  test('rebuilds Postgres, and says that Meilisearch could not be, when it is dead', async () => {
    const { env } = await openDatabase();
    const result = await run('search-rebuild', [], { ...env, MEILI_URL: 'http://127.0.0.1:9' });
    expect(result.code).toBe(1);
    expect(result.out).toContain('in postgres');
    expect(result.error).toContain('Meilisearch at http://127.0.0.1:9 could not be rebuilt');
  });
});

describe('db:reset', () => {
  test('refuses a database whose name does not say that it may go, and one in use; empties it with --yes', async () => {
    const { database, env } = await openDatabase();
    await database.queries
      .insert(opportunities)
      .values({ employerName: 'Oppdiktet', kind: 'job', source: 'nav-feed', externalId: inventedUuid });
    expect((await run('db-reset', [], env)).error).toContain('add --yes');
    expect(await database.queries.select().from(opportunities)).toHaveLength(1);
    expect((await run('db-reset', ['--yes'], env)).error).toContain('The program is using the database');
    expect(await database.queries.select().from(opportunities)).toHaveLength(1);
    await database.close();
    expect(await run('db-reset', ['--yes'], env)).toMatchObject({ code: 0, error: '' });
    const after = connect(env.DATABASE_URL);
    onTestFinished(() => after.close());
    expect(await after.queries.select().from(opportunities)).toHaveLength(0);
  });
  test('refuses in production', async () => {
    const { database, env } = await openDatabase();
    const production = {
      OIDC_IDPORTEN_ISSUER: 'https://a.example',
      OIDC_IDPORTEN_CLIENT_ID: 'a',
      OIDC_ANSATTPORTEN_ISSUER: 'https://b.example',
      OIDC_ANSATTPORTEN_CLIENT_ID: 'b',
      OIDC_ENTRA_ISSUER: 'https://c.example',
      OIDC_ENTRA_CLIENT_ID: 'c',
      OIDC_ENTRA_TENANT: 'c',
      ENTRA_TENANT_ID: 'c',
      SECRET: 'x'.repeat(40),
      PUBLIC_URL: 'https://arena.example',
      SMTP_URL: 'smtp://127.0.0.1',
      BRREG_URL: 'https://register.example',
    };
    await database.close();
    const result = await run('db-reset', ['--yes'], { ...env, ...production, NODE_ENV: 'production' });
    expect(result.code).toBe(1);
    expect(result.error).toContain('This is production');
  });
});

describe('with the embedded database', () => {
  test('works alone and beside a program that runs, and is removed only when none does', async () => {
    const env = { DATA_DIRECTORY: join(folder, 'data') };
    const postgres = join(env.DATA_DIRECTORY, 'postgres');
    const alone = await run('feed-import', ['--dir', feed], env);
    expect(alone).toMatchObject({ code: 0, error: '' });
    expect(alone.out).toMatch(/New +1/);
    expect(await findRunningEmbeddedPostgres(postgres)).toBeNull();

    const server = await startEmbeddedPostgres({ dataDirectory: postgres });
    try {
      expect(await findRunningEmbeddedPostgres(postgres)).toBe(server.url);
      const beside = await run('feed-import', ['--dir', feed], env);
      expect(beside.out).toMatch(/Unchanged +1/);
      expect((await run('search-rebuild', [], env)).out).toContain('1 opportunities');
      const refused = await run('db-reset', [], env);
      expect(refused.code).toBe(1);
      expect(refused.error).toContain('is already used by process');
    } finally {
      await server.stop();
    }
    const reset = await run('db-reset', [], env);
    expect(reset).toMatchObject({ code: 0, error: '' });
    const again = await run('feed-import', ['--dir', feed], env);
    expect(again.out).toMatch(/New +1/);
    await removeEmbeddedPostgres(postgres);
  });
});
