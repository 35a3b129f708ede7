import { describe, expect, it } from 'vitest';
import { type exceptions, findBreaches } from './rules.ts';
import { readSources } from './sources.ts';

describe('the way imports go', () => {
  it('is kept by every file in the project', () => {
    const sources = readSources();
    expect(sources.size).toBeGreaterThan(200);

    expect(findBreaches(sources).map(({ rule, from, to }) => `${rule}: ${from} -> ${to}`)).toEqual([]);
  });
});

const feature = 'apps/api/src/features/';

/** One breach each: the file that does it, what it says, and the rule that must notice. */
const planted: [string, string, string, RegExp][] = [
  [
    'the taxonomy uses the contract',
    'packages/taxonomy/a.ts',
    "import { b } from '@arena/contract/values';",
    /packages\/taxonomy may not/,
  ],
  ['the texts use the taxonomy', 'packages/texts/a.ts', "import { b } from '../taxonomy/types.ts';", /packages\/texts may not/],
  [
    'the contract uses matching',
    'packages/contract/a.ts',
    "import type { b } from '@arena/matching/types';",
    /packages\/contract may not/,
  ],
  [
    'matching uses the contract',
    'packages/matching/a.ts',
    "import type { B } from '@arena/contract/profiles';",
    /packages\/matching may not/,
  ],
  ['the web uses the API', 'apps/web/src/lib/a.ts', "import { b } from '../../../api/src/app.ts';", /apps\/web may not/],
  ['the API uses the web', 'apps/api/src/http/a.ts', "import { b } from '../../../web/src/app/pages.ts';", /apps\/api may not/],
  ['a package uses an app', 'packages/taxonomy/a.ts', "import { b } from '@arena/api/src/app';", /packages\/taxonomy may not/],
  ['the product uses a test', 'apps/api/src/http/a.ts', "import { b } from '../../test/arena.ts';", /may not use tests/],
  [
    'routes reach past their service',
    `${feature}cats/cats.routes.ts`,
    "import { b } from './cats.store.ts';",
    /routes may not use store/,
  ],
  [
    'routes use the database',
    `${feature}cats/cats.routes.ts`,
    "import { b } from '../../db/client.ts';",
    /routes may not use db/,
  ],
  [
    'a service uses HTTP',
    `${feature}cats/cats.service.ts`,
    "import { b } from '../../http/errors.ts';",
    /service may not use http/,
  ],
  [
    'a service uses Drizzle',
    `${feature}cats/cats.service.ts`,
    "import { eq } from 'drizzle-orm';",
    /service may not use Drizzle/,
  ],
  ['a store decides', `${feature}cats/cats.store.ts`, "import { b } from './cats.service.ts';", /store may not use service/],
  [
    'a store asks for rights',
    `${feature}cats/cats.store.ts`,
    "import { b } from '../../access/policy.ts';",
    /store may not use access/,
  ],
  ['rules load', `${feature}cats/cats.rules.ts`, "import { b } from './cats.store.ts';", /rules may not use store/],
  [
    'rules read the clock of the house',
    `${feature}cats/cats.rules.ts`,
    "import type { Deps } from '../../deps.ts';",
    /rules may not use core/,
  ],
  ['rules use a schema', `${feature}cats/cats.rules.ts`, "import { b } from '@arena/contract/profiles';", /rules use types/],
  [
    'a feature takes another’s store',
    `${feature}cats/cats.service.ts`,
    "import { b } from '../dogs/dogs.store.ts';",
    /another feature's store/,
  ],
  [
    'a feature takes another’s rules',
    `${feature}cats/cats.rules.ts`,
    "import { b } from '../dogs/dogs.rules.ts';",
    /another feature's rules/,
  ],
  ['a loose file in a feature', `${feature}cats/cat-things.ts`, "import { b } from './cats.rules.ts';", /is routes, service/],
  ['something imports the app', 'apps/api/src/search/a.ts', "import { b } from '../app.ts';", /puts the parts together/],
  [
    'the database folder uses a feature',
    'apps/api/src/db/a.ts',
    "import { b } from '../features/cats/cats.service.ts';",
    /db may not use/,
  ],
  [
    'an integration uses the database',
    'apps/api/src/integrations/x/a.ts',
    "import { b } from '../../db/client.ts';",
    /integrations may not/,
  ],
  ['search uses HTTP', 'apps/api/src/search/a.ts', "const b = await import('../http/errors.ts');", /search may not use http/],
  [
    'a page uses another feature’s page',
    'apps/web/src/features/cats/a.page.tsx',
    "import { b } from '../dogs/b.page.tsx';",
    /only its \.part/,
  ],
  [
    'a page uses the frame',
    'apps/web/src/features/cats/a.page.tsx',
    "import { b } from '../../app/layout.tsx';",
    /may not use the frame/,
  ],
  ['ui uses a feature', 'apps/web/src/ui/a.tsx', "import { b } from '../features/cats/a.part.tsx';", /ui may not use features/],
  ['ui calls the API', 'apps/web/src/ui/a.tsx', "import { b } from '../lib/api.ts';", /ui may only use/],
  ['ui knows addresses', 'apps/web/src/ui/a.tsx', "import { b } from '../app/pages.ts';", /ui has no words/],
  ['lib draws', 'apps/web/src/lib/a.tsx', "import { b } from '../ui/button.tsx';", /lib may not use ui/],
  ['the frame imports a page', 'apps/web/src/app/a.tsx', "import { b } from '../features/cats/a.page.tsx';", /through the table/],
  ['a barrel by name', 'packages/matching/index.ts', 'export const a = 1;', /no barrels/],
  ['a barrel by star', 'packages/matching/a.ts', "export * from './score.ts';", /no barrels/],
  ['a barrel by names', 'packages/matching/a.ts', "export { a } from './score.ts';", /no barrels/],
];

describe('the check of imports', () => {
  it.each(planted)('notices when %s', (_what, path, text, rule) => {
    const breaches = findBreaches(new Map([[path, text]]), []);

    expect(breaches.map((breach) => breach.rule)).toEqual([expect.stringMatching(rule)]);
  });

  it('notices files that import each other in a ring, and leaves types alone', () => {
    const ring = (kind: string) =>
      new Map([
        ['packages/matching/a.ts', "import { b } from './b.ts';"],
        ['packages/matching/b.ts', "import { c } from './c.ts';"],
        ['packages/matching/c.ts', `${kind} { a } from './a.ts';`],
      ]);

    expect(findBreaches(ring('import'), [])).toMatchObject([{ rule: 'files import each other in a ring' }]);
    expect(findBreaches(ring('import type'), [])).toEqual([]);
  });

  it('notices folders that import each other in a ring, and lets features speak of each other', () => {
    const house = new Map([
      ['apps/api/src/search/a.ts', "import { b } from '../db/b.ts';"],
      ['apps/api/src/db/c.ts', "import { d } from '../search/d.ts';"],
    ]);
    const features = new Map([
      [`${feature}cats/cats.service.ts`, "import { b } from '../dogs/dogs.service.ts';"],
      [`${feature}dogs/walks.service.ts`, "import { c } from '../cats/naps.service.ts';"],
    ]);

    expect(findBreaches(house, []).map(({ rule }) => rule)).toContain('folders import each other in a ring');
    expect(findBreaches(features, [])).toEqual([]);
  });

  it('reads imports over several lines, after comments, and not in comments', () => {
    const text =
      "/* import { a } from '../http/errors.ts'; */\n// import { a } from '../http/errors.ts';\nimport {\n  a,\n  b,\n} from '../http/errors.ts';";

    expect(findBreaches(new Map([['apps/api/src/search/a.ts', text]]), [])).toHaveLength(1);
  });

  it('lets an exception pass, and notices when it is no longer needed', () => {
    const exception: typeof exceptions = [
      { from: `${feature}cats/cats.service.ts`, to: 'apps/api/src/http/a.ts', because: 'it is only a test' },
    ];

    expect(
      findBreaches(new Map([[`${feature}cats/cats.service.ts`, "import { a } from '../../http/a.ts';"]]), exception),
    ).toEqual([]);
    expect(findBreaches(new Map([[`${feature}cats/cats.service.ts`, 'const a = 1;']]), exception)).toMatchObject([
      { rule: 'this exception is no longer needed' },
    ]);
  });
});
