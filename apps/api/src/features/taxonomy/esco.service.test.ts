import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linkText } from '@arena/taxonomy/linker';
import { addTerms } from '@arena/taxonomy/term-index';
import { afterEach, describe, expect, inject, it, onTestFinished, vi } from 'vitest';
import { templateName } from '../../../test/database.setup.ts';
import { createTestDatabase } from '../../../test/postgres.ts';
import { connect, type Database } from '../../db/client.ts';
import { type InventedConcept, inventedCsv, writeInvented } from '../../integrations/esco/invented-esco.fixture.ts';
import { importEsco, takeInImportedWords } from './esco.service.ts';

// The lists are indexed anew for each, and one starts a program.
vi.setConfig({ testTimeout: 60_000 });

const nothing = { occupations: [], skills: [] };
afterEach(() => addTerms(nothing));

const occupation = (conceptUri: string, iscoGroup: string, preferredLabel: string, ...altLabels: string[]): InventedConcept => ({
  conceptUri,
  iscoGroup,
  preferredLabel,
  altLabels,
});

const norwegian = [
  occupation('o1', 'C5120', 'zurbafinkar', 'kvastefyrar', 'kokk', 'gravid zurbafinkar'),
  occupation('o2', '110', 'vrimloberst'),
  occupation('o3', '6310', 'sjølvbergar'),
  occupation('o4', '2221', 'vrimlsykepleier'),
  { ...occupation('o5', '5120', 'gamlezurb'), status: 'obsolete' },
  // Ours means somebody else.
  occupation('o6', '2651', 'sveiser'),
];
const english = [occupation('o1', '5120', 'zurba finker', 'kvaste "fire" keeper')];
const skillsNorwegian: InventedConcept[] = [
  { conceptUri: 's1', preferredLabel: 'Strikking', altLabels: ['kvasteslyng', 'slyngebinding'] },
  { conceptUri: 's2', preferredLabel: 'vrimletelling' },
];
const skillsEnglish: InventedConcept[] = [
  { conceptUri: 's1', preferredLabel: 'tie the zurba', altLabels: ['bind zurbas'] },
  { conceptUri: 's2', preferredLabel: 'vrimle counting' },
];

async function inventedFolder(files: Record<string, string> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'arena-test-esco-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeInvented(folder, {
    'occupations_no.csv': inventedCsv('occupations', norwegian),
    'occupations_en.csv': inventedCsv('occupations', english),
    'skills_no.csv': inventedCsv('skills', skillsNorwegian),
    'skills_en.csv': inventedCsv('skills', skillsEnglish),
    ...files,
  });
  return folder;
}

async function openDatabase(): Promise<Database> {
  const testDatabase = await createTestDatabase(inject('serverUrl'), templateName);
  const database = connect(testDatabase.url);
  onTestFinished(async () => {
    await database.close();
    await testDatabase.drop();
  });
  return database;
}

/** With where each row lies and who wrote it: a row written again is another one. */
async function stored({ pool }: Database) {
  const { rows } = await pool.query<{ kind: string; target: string; language: string; word: string; xmin: string }>(
    'select kind, target, language, word, xmin::text from taxonomy_words order by 1, 2, 3, 4',
  );
  return rows;
}
const wordsOf = (rows: Awaited<ReturnType<typeof stored>>) =>
  rows.map(({ target, language, word }) => `${target} ${language} ${word}`);

const imported = [
  '0110 nb vrimloberst',
  '2651 nb sveiser',
  '5120 en kvaste "fire" keeper',
  '5120 en zurba finker',
  '5120 nb kvastefyrar',
  '5120 nb zurbafinkar',
  'knitting en bind zurbas',
  'knitting en tie the zurba',
  'knitting nb kvasteslyng',
  'knitting nb slyngebinding',
];

describe("ESCO's words", () => {
  it('are stored for what is ours, the rest is counted, and the same files again change nothing', async () => {
    const database = await openDatabase();
    const folder = await inventedFolder();
    const report = await importEsco({ database }, folder);
    expect(report).toMatchObject({
      files: ['occupations_no.csv', 'occupations_en.csv', 'skills_no.csv', 'skills_en.csv'],
      missing: [],
      read: 11,
      skipped: { broken: 0, 'not-released': 1, 'no-unit-group': 1, 'other-meaning': 1, 'no-skill': 2, 'several-skills': 0 },
      skippedLabels: { 'tells-person': 1, 'ours-already': 2, repeated: 0, 'too-long': 0, 'no-word': 0 },
      words: { occupation: 6, skill: 4 },
      added: 10,
      removed: 0,
    });
    const rows = await stored(database);
    expect(wordsOf(rows)).toEqual(imported);
    expect(await importEsco({ database }, folder)).toMatchObject({ added: 0, removed: 0 });
    expect(await stored(database)).toEqual(rows);
  });

  it('replace those of an earlier import, and stay when the new files cannot be used', async () => {
    const database = await openDatabase();
    await importEsco({ database }, await inventedFolder());
    const newer = await inventedFolder({
      'occupations_no.csv': inventedCsv('occupations', [occupation('o1', '5120', 'zurbafinkar', 'nyfyrar')]),
    });
    expect(await importEsco({ database }, newer)).toMatchObject({ added: 1, removed: 3 });
    const rows = await stored(database);
    expect(wordsOf(rows)).toContain('5120 nb nyfyrar');
    expect(wordsOf(rows)).not.toContain('5120 nb kvastefyrar');

    const broken = await inventedFolder({ 'skills_en.csv': '"conceptUri' });
    await expect(importEsco({ database }, broken)).rejects.toThrow(/skills_en\.csv, line 1/);
    const empty = inventedCsv('skills', []);
    const none = { 'skills_no.csv': empty, 'skills_en.csv': empty, 'occupations_no.csv': inventedCsv('occupations', []) };
    const useless = await inventedFolder({
      ...none,
      'occupations_en.csv': inventedCsv('occupations', [occupation('o', '6310', 'x')]),
    });
    await expect(importEsco({ database }, useless)).rejects.toThrow(/nothing is changed/);
    expect(await stored(database)).toEqual(rows);
  });

  it('stay as they were when the import is killed in the middle', async () => {
    const database = await openDatabase();
    await importEsco({ database }, await inventedFolder());
    const before = await stored(database);
    await database.pool.query(`
      create function wait_here() returns trigger language plpgsql as $$ begin perform pg_sleep(60); return new; end $$;
      create trigger wait_here before insert on taxonomy_words for each row when (new.word = 'nyfyrar') execute function wait_here()`);
    const newer = await inventedFolder({
      'occupations_no.csv': inventedCsv('occupations', [occupation('o1', '5120', 'aller først', 'nyfyrar', 'til slutt')]),
    });
    const child = startImport(newer, database.url);
    const waiting = async () =>
      (
        await database.pool.query<{ pid: number }>(
          "select pid from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'",
        )
      ).rows[0]?.pid;
    const pid = await vi.waitUntil(waiting, { timeout: 50_000, interval: 100 });
    child.kill('SIGKILL');
    // The database would notice by itself, once it has slept.
    await database.pool.query('select pg_terminate_backend($1)', [pid]);
    await vi.waitUntil(async () => (await waiting()) === undefined, { timeout: 10_000 });
    expect(await stored(database)).toEqual(before);
  });

  it('are known to the linker of a process that starts after the import, and to none before', async () => {
    const database = await openDatabase();
    await takeInImportedWords(database.queries);
    const told = 'Jeg har vært kvastefyrar og kan slyngebinding';
    expect(linkText(told).occupations).toEqual([]);
    await importEsco({ database }, await inventedFolder());
    expect(linkText(told).occupations).toEqual([]);
    const own = linkText('sveiser').occupations;

    await database.pool.query(
      "insert into taxonomy_words values ('esco', 'skill', 'no-longer-ours', 'nb', 'kvastefyrar'), ('esco', 'occupation', '9999', 'nb', 'kvastefyrar')",
    );
    await takeInImportedWords(database.queries);
    expect(linkText(told)).toMatchObject({
      occupations: [{ id: '5120', matched: 'kvastefyrar' }],
      skills: [{ id: 'knitting', matched: 'slyngebinding' }],
    });
    expect(linkText('sveiser').occupations.slice(0, own.length)).toEqual(own);
    expect(linkText('gravid').occupations).toEqual([]);
    expect(linkText('gravid zurbafinkar').occupations).toMatchObject([{ id: '5120', matched: 'zurbafinkar' }]);
  });
});

function startImport(folder: string, url: string): ChildProcess {
  const command = join(import.meta.dirname, '../../commands/esco-import.ts');
  return spawn(process.execPath, [command, '--dir', folder], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, DATABASE_URL: url },
    stdio: 'ignore',
  });
}
