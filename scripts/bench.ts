/**
 * `npm run bench -- NAME` runs `**\/NAME.bench.ts` and prints its figures; without a name it lists what there is; `all` runs every one.
 * The last line for each is JSON: {"bench": NAME, "figures": {…}}.
 */
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = resolve(import.meta.dirname, '..');
const skipped = new Set(['node_modules', 'dist', '.data', '.turbo']);

function findBenches(): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (folder: string) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!skipped.has(entry.name)) visit(path);
      } else if (entry.name.endsWith('.bench.ts')) found.set(entry.name.slice(0, -'.bench.ts'.length), path);
    }
  };
  for (const folder of ['packages', 'apps', 'tests']) visit(join(root, folder));
  return found;
}

const threeDigits = (value: number) => Number(value.toPrecision(3));

async function runBench(name: string, file: string): Promise<void> {
  const bench = (await import(pathToFileURL(file).href)) as { run(): Promise<Record<string, number>> };
  const figures = Object.fromEntries(Object.entries(await bench.run()).map(([what, value]) => [what, threeDigits(value)]));
  const width = Math.max(...Object.keys(figures).map((what) => what.length));
  for (const [what, value] of Object.entries(figures)) console.log(`  ${what.padEnd(width)}  ${value}`);
  console.log(JSON.stringify({ bench: name, figures }));
}

const benches = findBenches();
const asked = process.argv[2];
const names = asked === 'all' ? [...benches.keys()].sort() : asked === undefined ? [] : [asked];
if (asked === undefined)
  console.log(`npm run bench -- NAME, where NAME is one of: ${[...benches.keys()].sort().join(', ')}, all`);
let failed = false;
for (const name of names) {
  const file = benches.get(name);
  if (file === undefined) {
    console.error(`There is no bench "${name}". There are: ${[...benches.keys()].sort().join(', ')}.`);
    failed = true;
    continue;
  }
  try {
    await runBench(name, file);
  } catch (error) {
    failed = true;
    console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
process.exit(failed ? 1 : 0);
