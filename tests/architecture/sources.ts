/** The project's own source files, read from the folders, so that whatever is added is covered at once. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

/** Paths from the root, with forward slashes, to what the file says. */
export type Sources = ReadonlyMap<string, string>;

const skipped = new Set(['node_modules', 'dist', '.git', '.data', '.turbo', 'coverage', 'theme']);

/** Every TypeScript file under the folders named. */
export function readSources(folders: readonly string[] = ['apps', 'packages', 'scripts', 'tests']): Sources {
  const sources = new Map<string, string>();
  const visit = (folder: string) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!skipped.has(entry.name)) visit(path);
      } else if (/\.(ts|tsx|mts|js|mjs)$/.test(entry.name)) sources.set(path, readFileSync(join(root, path), 'utf8'));
    }
  };
  for (const folder of folders) visit(folder);
  return sources;
}
