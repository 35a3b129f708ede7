/** Habits that a glance over the files can hold: names, lengths, and words that must not be there. */
import type { Sources } from './sources.ts';

const longest = 400;
/** Long for a reason: each says which. */
const long: Record<string, string> = {
  'apps/api/src/integrations/oidc/local-issuer.test.ts': 'one whole issuer, tried with every way a login can go wrong',
};
const emptyNames = /(^|[/.-])(utils?|helpers?|manager|common|misc)([/.-]|$)/;
/** Written in pieces, so that this file does not hold what it looks for. */
const registries = new RegExp(
  ['registry', 'npmjs', 'org'].join('\\.').replace('\\.npmjs', '\\.(npmjs|yarnpkg)').replace('\\.org', '\\.(org|com)'),
);

export function findOddities(sources: Sources): string[] {
  return [...sources].flatMap(([path, text]) => {
    const name = path.split('/').at(-1) ?? '';
    const lines = text.split('\n').length - 1;
    const product = !/\.(test|bench|volume|fixture|setup)\.tsx?$|^tests\/|^scripts\/|^apps\/api\/test\//.test(path);
    const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/[^\n]*/g, '$1');
    const odd = [
      !/^[a-z0-9]+([.-][a-z0-9]+)*\.(tsx?|mts)$/.test(name) && 'its name is not kebab-case',
      emptyNames.test(path) && 'its name says nothing',
      lines > longest && !name.endsWith('.data.ts') && long[path] === undefined && `it has ${lines} lines, more than ${longest}`,
      product && /\bprocess\.env\b/.test(code) && !mayReadEnvironment.has(path) && 'only config.ts reads process.env',
      product && /\bMath\.random\b/.test(code) && 'Math.random can be guessed: use node:crypto',
      product &&
        path.startsWith('apps/web/src/') &&
        /\bdangerouslySetInnerHTML\b/.test(code) &&
        !mayWriteHtml.has(path) &&
        'raw HTML',
      /\bTODO\b|\bFIXME\b/.test(text) && !path.startsWith('tests/architecture/') && 'it has a note of work left to do',
      /@ts-ignore|@ts-nocheck|: any\b|<any>|as any\b/.test(code) &&
        !path.startsWith('tests/architecture/') &&
        'it turns types off',
      // V8 forgets it in a process that has compiled much (`--no-regexp-optimization` shows it): a reading then depends on what ran before.
      /\(\?[ims]*-?[ims]+:/.test(code) && 'a pattern switches its own flags',
      registries.test(text) && 'it names the host of a package registry',
    ];
    return odd.filter((one) => one !== false).map((one) => `${path}: ${one}`);
  });
}

const mayReadEnvironment = new Set([
  'apps/api/src/config.ts',
  // Hands PATH and TMP to the Postgres programs; configures nothing.
  'apps/api/src/db/embedded/program.ts',
]);

/** The hydration data, and ads whose HTML was sanitised on its way in. */
const mayWriteHtml = new Set([
  // Data for search engines, with every "<" escaped.
  'apps/web/src/app/head.tsx',
  'apps/web/src/app/document.tsx',
  'apps/web/src/features/opportunities/opportunity-text.tsx',
  // What the server drew itself, kept as it is.
  'apps/web/src/ui/drawing.tsx',
]);
