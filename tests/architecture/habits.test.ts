import { expect, it } from 'vitest';
import { findOddities } from './habits.ts';
import { readSources } from './sources.ts';

it('finds nothing odd in any file of the project', () => {
  expect(findOddities(readSources())).toEqual([]);
});

it.each([
  ['a name in capitals', 'apps/api/src/Cats.ts', ''],
  ['a name that says nothing', 'apps/api/src/http/string-utils.ts', ''],
  ['a folder that says nothing', 'apps/web/src/common/cats.ts', ''],
  ['a long file', 'apps/api/src/cats.ts', 'const a = 1;\n'.repeat(401)],
  ['a second reader of the environment', 'apps/api/src/cats.ts', 'const a = process.env.CATS;'],
  ['randomness that can be guessed', 'apps/api/src/cats.ts', 'const key = Math.random();'],
  ['raw HTML', 'apps/web/src/ui/cat.tsx', '<p dangerouslySetInnerHTML={{ __html: words }} />'],
  ['work left to do', 'apps/api/src/cats.ts', '// TO' + 'DO: cats'],
  ['types turned off', 'apps/api/src/cats.ts', 'const a = b as any;'],
  ['the host of a registry', 'scripts/cats.ts', `fetch('https://registry.${'npmjs'}.org')`],
])('notices %s', (_what, path, text) => {
  expect(findOddities(new Map([[path, text]]))).toHaveLength(1);
});

it('lets pure data be long, and comments speak of what code may not do', () => {
  expect(findOddities(new Map([['packages/taxonomy/cats.data.ts', 'a\n'.repeat(900)]]))).toEqual([]);
  expect(findOddities(new Map([['apps/api/src/cats.ts', '/** Not from process.env. */\n// nor Math.random']]))).toEqual([]);
});
