/**
 * Puts the icons we draw into one picture file beside the pages, so that their outlines are no part of the JavaScript: they were 5 kB of
 * the 120 that a first load may weigh, and grew with every page. Sources import from `@navikt/aksel-icons` as ever; only the build
 * changes what comes of it. Names are found by reading our own imports, so that browser and server agree on the file's name.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const library = '@navikt/aksel-icons';
const virtual = '\0icon-sprite';

/** `sources` is the folder whose imports are read. */
export function iconSprite(sources: string): Plugin {
  const drawings = join(dirname(createRequire(import.meta.url).resolve(library)), '../../svg');
  let icons: { name: string; symbol: string }[] = [];
  let file = '';
  return {
    name: 'icon-sprite',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      icons = namesImported(sources).map((name) => ({ name, symbol: symbolOf(name, join(drawings, `${name}.svg`)) }));
      const sprite = `<svg xmlns="http://www.w3.org/2000/svg">${icons.map(({ symbol }) => symbol).join('')}</svg>`;
      file = `assets/icons-${createHash('sha256').update(sprite).digest('base64url').slice(0, 8)}.svg`;
      if (this.environment.name === 'client') this.emitFile({ type: 'asset', fileName: file, source: sprite });
    },
    resolveId: (id) => (id === library ? virtual : null),
    load(id) {
      if (id !== virtual) return null;
      return [
        `import { jsx } from 'react/jsx-runtime';`,
        `const draw = (name) => (props) => jsx('svg', { viewBox: '0 0 24 24', fill: 'none', ...props, children: jsx('use', { href: '/${file}#' + name }) });`,
        ...icons.map(({ name }) => `export const ${name}Icon = /* @__PURE__ */ draw('${name}');`),
      ].join('\n');
    },
  };
}

/** "Briefcase" for every `BriefcaseIcon` that a source file imports. */
function namesImported(folder: string): string[] {
  const names = new Set<string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.tsx?$/.test(entry.name)) continue;
    const source = readFileSync(join(entry.parentPath, entry.name), 'utf8');
    for (const [, imported = ''] of source.matchAll(/import\s*\{([^}]*)\}\s*from\s*'@navikt\/aksel-icons'/g))
      for (const [, name = ''] of imported.matchAll(/(\w+)Icon\b/g)) names.add(name);
  }
  return [...names].sort();
}

function symbolOf(name: string, path: string): string {
  if (!existsSync(path)) throw new Error(`Aksel has no icon called ${name}`);
  const inner = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(readFileSync(path, 'utf8'))?.[1] ?? '';
  return `<symbol id="${name}" viewBox="0 0 24 24" fill="none">${inner.trim()}</symbol>`;
}
