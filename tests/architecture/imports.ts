import { posix } from 'node:path';
import type { Sources } from './sources.ts';

export interface Import {
  from: string;
  /** A path from the root for a file of ours; else the package as written. */
  to: string;
  ours: boolean;
  /** Types are erased: they make no cycle at run time. */
  typesOnly: boolean;
}

const statement = /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^'\n]+)'/g;
const dynamic = /\bimport\(\s*'([^'\n]+)'\s*\)/g;

/** Comments may speak of imports; only code makes them. Strings with "//" in them are addresses, never imports. */
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/[^\n]*/g, '$1');

/** Every import of every file, with `@arena/<package>/<file>` and relative paths resolved to the file meant. */
export function importsOf(sources: Sources): Import[] {
  const found: Import[] = [];
  for (const [from, text] of sources) {
    const code = withoutComments(text);
    for (const [, type, specifier] of code.matchAll(statement)) found.push(resolved(from, specifier ?? '', type !== undefined));
    for (const [, specifier] of code.matchAll(dynamic)) found.push(resolved(from, specifier ?? '', false));
  }
  return found;
}

function resolved(from: string, specifier: string, typesOnly: boolean): Import {
  if (specifier.startsWith('.')) {
    const to = posix.normalize(posix.join(posix.dirname(from), specifier.replace(/\?.*$/, '')));
    return { from, to, ours: true, typesOnly };
  }
  const [, name, file] = /^@arena\/([a-z-]+)(?:\/(.+))?$/.exec(specifier) ?? [];
  if (name === undefined) return { from, to: specifier, ours: false, typesOnly };
  const folder = name === 'api' || name === 'web' ? `apps/${name}` : `packages/${name}`;
  return { from, to: `${folder}/${file ?? 'index'}.ts`, ours: true, typesOnly };
}
