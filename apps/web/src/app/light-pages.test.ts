import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { nbMore } from '@arena/texts/nb-more';
import { nbPublic } from '@arena/texts/nb-public';
import { expect, it } from 'vitest';
import { pages } from './own-pages.ts';
import { firstPages, type PageId, textsOf } from './pages.ts';

const features = resolve(import.meta.dirname, '../features');
const all = (Object.keys(pages) as PageId[])
  .map((page) => ({ page, file: join(features, `${pages[page].file}.page.tsx`) }))
  .filter(({ file }) => existsSync(file));
const nounsOfPart = { public: Object.keys(nbPublic), more: Object.keys(nbMore) };

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
  expect(all.filter(({ page }) => !textsOf(page).includes('more')).length).toBeGreaterThan(4);
});

it.each(all)('$page needs no texts but those it loads', ({ page, file }) => {
  const loads = textsOf(page).flatMap((part) => (part === 'public' || part === 'more' ? nounsOfPart[part] : [part]));
  const nouns = [...withImports(file)].flatMap((path) => nounsOf(readFileSync(path, 'utf8')));
  expect(nouns.filter((noun) => !loads.includes(noun))).toEqual([]);
});

/** As `routes.tsx` lists them: pages that are there without `own-pages.ts`. */
const isFirst = ({ file }: { file: string }) =>
  /features\/((home|searches|occupations|information)\/.*|opportunities\/opportunity|employers\/employers?|sessions\/sign-in)\.page\.tsx$/.test(
    file,
  );

it.each(all.filter(isFirst))('$page links to no page whose address comes later', ({ file }) => {
  const named = [...withImports(file)].flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/pathTo\(\s*'(\w+)'/g)].map(([, page = '']) => page),
  );
  expect(named.filter((page) => !(page in firstPages))).toEqual([]);
});
