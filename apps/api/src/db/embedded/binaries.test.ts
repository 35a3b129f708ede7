import { chmod, cp, mkdir, mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { locatePackage, prepareBinaries } from './binaries.ts';
import { type Place, preparePlace } from './place.ts';
import { runProgram } from './program.ts';

const isRoot = process.getuid?.() === 0;
let temporary: string;
let place: Place;

/** The package as npm unpacks it when its install script was not allowed to run. */
async function unpackedPackage(folder: string): Promise<string> {
  const installed = await locatePackage();
  const links = JSON.parse(await readFile(join(installed, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]')) as {
    target: string;
  }[];
  const made = new Set(links.map(({ target }) => join(installed, target)));
  await cp(installed, folder, { recursive: true, filter: (source) => !made.has(source) && !source.endsWith('.a') });
  await chmod(join(folder, 'native', 'bin', 'postgres'), 0o644);
  return folder;
}

// Seconds, when others keep the machine busy.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

beforeEach(async () => {
  temporary = await realpath(await mkdtemp(join(tmpdir(), 'arena-binaries-')));
  await chmod(temporary, 0o755);
  place = await preparePlace(join(temporary, 'data'), () => {});
});

afterEach(async () => {
  await rm(temporary, { recursive: true, force: true });
});

it('makes the library links and the right to execute that the install script would have made', async () => {
  const folder = await unpackedPackage(join(temporary, 'package'));

  const { postgres } = await prepareBinaries(place, folder);

  expect(postgres).toBe(join(folder, 'native', 'bin', 'postgres'));
  expect(await runProgram(postgres, ['--version'], place)).toMatchObject({ code: 0 });
});

it.skipIf(!isRoot)(
  `copies the programs when only root can enter their folder${isRoot ? '' : ' (skipped: not root)'}`,
  async () => {
    await mkdir(join(temporary, 'only-root'), { mode: 0o700 });
    const folder = await unpackedPackage(join(temporary, 'only-root', 'package'));

    const { postgres, initdb } = await prepareBinaries(place, folder);

    expect(postgres.startsWith(join(place.home, 'binaries-'))).toBe(true);
    expect(await runProgram(postgres, ['--version'], place)).toMatchObject({ code: 0 });
    expect(await runProgram(initdb, ['--version'], place)).toMatchObject({ code: 0 });
  },
);

it.skipIf(isRoot)(
  `copies the programs when the links are missing in a read-only node_modules${isRoot ? ' (skipped: root)' : ''}`,
  async () => {
    const folder = await unpackedPackage(join(temporary, 'package'));
    await chmod(join(folder, 'native', 'lib'), 0o555);
    await chmod(join(folder, 'native', 'bin'), 0o555);
    try {
      const { postgres } = await prepareBinaries(place, folder);

      expect(postgres.startsWith(join(place.home, 'binaries-'))).toBe(true);
      expect(await runProgram(postgres, ['--version'], place)).toMatchObject({ code: 0 });
    } finally {
      await chmod(join(folder, 'native', 'lib'), 0o755);
      await chmod(join(folder, 'native', 'bin'), 0o755);
    }
  },
);
