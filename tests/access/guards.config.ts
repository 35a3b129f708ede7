/** Runs `guards.volume.ts` with a switch before every guard that a service or the routes ask: one at a time is taken out. */
import { relative } from 'node:path';
import { defineConfig } from 'vitest/config';
import { root } from '../architecture/sources.ts';

const off = (site: string) => `(globalThis as { removedGuard?: string }).removedGuard === ${JSON.stringify(site)}`;

/** The file with each `allow(…)` behind a switch, and the names of the switches: the file, and which of its guards. */
export function withSwitches(path: string, code: string): { code: string; sites: string[] } {
  const sites: string[] = [];
  const name = () => {
    const site = `${path}#${sites.length + 1}`;
    sites.push(site);
    return off(site);
  };
  const switched = code
    .replace(/^(\s*)allow\(/gm, (_whole, indent: string) => `${indent}${name()} || allow(`)
    .replace('if (mayAttempt(', () => `if (${name()} || mayAttempt(`);
  return { code: switched, sites };
}

export default defineConfig({
  plugins: [
    {
      name: 'guards with switches',
      enforce: 'pre',
      transform(code, id) {
        const path = relative(root, id);
        if (!/^apps\/api\/src\/(features\/.*\.service|http\/routes)\.ts$/.test(path)) return null;
        return withSwitches(path, code).code;
      },
    },
  ],
  test: {
    environment: 'node',
    include: ['tests/access/guards.volume.ts'],
    globalSetup: 'apps/api/test/database.setup.ts',
    root,
    testTimeout: 900_000,
    hookTimeout: 60_000,
  },
});
