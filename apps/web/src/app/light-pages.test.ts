import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { nbPublic } from '@arena/texts/nb-public';
import { expect, it } from 'vitest';
import { type PageId, pages, textsOf } from './pages.ts';

const features = resolve(import.meta.dirname, '../features');
const light = (Object.keys(pages) as PageId[])
  .filter((page) => textsOf(page) === 'public')
  .map((page) => join(features, `${pages[page].file}.page.tsx`))
  .filter(existsSync);

/** The file and everything of ours that it imports when it is loaded. */
function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type).*? from '(\.[^']+)'/gms))
    withImports(resolve(dirname(file), path), seen);
  return seen;
}

/** Nouns of texts that a source asks for, except what says things about somebody else, which no light page draws. */
function nounsOf(source: string): string[] {
  const asked = [...source.matchAll(/useTranslation\(([^)]*)\)/g)].flatMap(([, nouns = '']) =>
    [...nouns.matchAll(/'(\w+)'/g)].map(([, noun = '']) => noun),
  );
  return [...asked, ...[...source.matchAll(/\bt\(\s*['`](\w+):/g)].map(([, noun = '']) => noun)];
}

it('there are light pages to look at', () => {
  expect(light.length).toBeGreaterThan(4);
});

it.each(light.map((file) => [file.slice(features.length + 1), file]))('%s needs no texts but the public ones', (_name, file) => {
  const nouns = [...withImports(file)].flatMap((path) => nounsOf(readFileSync(path, 'utf8')));
  expect(nouns.filter((noun) => !(noun in nbPublic))).toEqual([]);
});
