import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { errorStatus } from '@arena/contract/errors';
import { en } from '@arena/texts/en';
import { cv as englishCv } from '@arena/texts/en/cv';
import { mail as englishMail } from '@arena/texts/en/mail';
import { offers as englishOffers } from '@arena/texts/en/offers';
import { ownDataFile as englishFile } from '@arena/texts/en/own-data-file';
import { nb } from '@arena/texts/nb';
import { cv as norwegianCv } from '@arena/texts/nb/cv';
import { mail as norwegianMail } from '@arena/texts/nb/mail';
import { offers as norwegianOffers } from '@arena/texts/nb/offers';
import { ownDataFile as norwegianFile } from '@arena/texts/nb/own-data-file';
import { describe, expect, it } from 'vitest';
import { pages } from '../../apps/web/src/app/own-pages.ts';
import { broken, differences, flatten } from './catalogue.ts';
import { readSources, root } from './sources.ts';

const catalogues = {
  nb: { ...nb, mail: norwegianMail, cv: norwegianCv, offers: norwegianOffers, ownDataFile: norwegianFile },
  en: { ...en, mail: englishMail, cv: englishCv, offers: englishOffers, ownDataFile: englishFile },
};

describe('the texts', () => {
  it('say the same things in both languages, with the same words to fill in', () => {
    expect(flatten(catalogues.nb).size).toBeGreaterThan(150);
    expect(differences(catalogues.nb, catalogues.en)).toEqual([]);
  });

  it.each(['nb', 'en'] as const)('have no empty and no broken sentence in %s', (language) => {
    expect(broken(catalogues[language])).toEqual([]);
  });

  it.each(['nb', 'en'] as const)('have a sentence for every refusal of the contract in %s, and none for others', (language) => {
    const { errors, refusals } = catalogues[language];
    const sentences = [...Object.keys(errors.codes), ...Object.keys(refusals)].sort();

    expect(sentences).toEqual(
      Object.keys(errorStatus)
        .map((code) => code.replaceAll('.', '_'))
        .sort(),
    );
  });

  it.each(['nb', 'en'] as const)('have a sentence for every reason of a match in %s', (language) => {
    const reasons = Object.keys(catalogues[language].matches.reasons);
    const codes = reasonCodes();
    expect(codes.length).toBeGreaterThan(25);

    // Some codes have a sentence for each way they come: language.met is spoken or written.
    const missing = codes.filter((code) => !reasons.some((key) => key.startsWith(code.replace('.', '_'))));

    expect(missing).toEqual([]);
  });

  it('are loaded whole: no catalogue file is forgotten by the list of its language', () => {
    for (const language of ['nb', 'en'] as const) {
      const files = [...readSources([`packages/texts/${language}`]).keys()].map((path) =>
        camelCased(path.replace(/^.*\/(.*)\.ts$/, '$1')),
      );
      expect(Object.keys(catalogues[language]).sort()).toEqual(files.sort());
    }
  });
});

/** Files are kebab-case, names in code are not. */
function camelCased(name: string): string {
  return name.replace(/-([a-z])/g, (_whole, letter: string) => letter.toUpperCase());
}

describe('the check of texts', () => {
  it('notices a missing, an extra, an empty and a broken sentence, and a placeholder in one language only', () => {
    expect(differences({ a: { b: 'Hei' } }, { a: {} })).toEqual(['a.b is missing in English']);
    expect(differences({}, { a: 'Hi' })).toEqual(['a is missing in Norwegian']);
    expect(differences({ a: 'Hei {{name}}' }, { a: 'Hi {{who}}' })).toHaveLength(1);
    expect(differences({ a: '{{x}} {{y}}' }, { a: '{{ y }}, {{x, number}}' })).toEqual([]);
    expect(broken({ a: ' ', b: 'Hei {name}', c: 'Hei {{name}', d: 'Hei {{name}}' })).toEqual([
      'a is empty',
      'b has a broken placeholder',
      'c has a broken placeholder',
    ]);
  });
});

describe('the table of pages', () => {
  it('has a file for every page', () => {
    const missing = Object.values(pages)
      .map(({ file }) => `apps/web/src/features/${file}.page.tsx`)
      .filter((file) => !existsSync(join(root, file)));

    expect(missing).toEqual([]);
  });

  it('names every page there is', () => {
    const files = [...readSources(['apps/web/src/features']).keys()].filter((path) => path.endsWith('.page.tsx'));
    const named = new Set(Object.values(pages).map(({ file }) => `apps/web/src/features/${file}.page.tsx`));

    expect(files.filter((file) => !named.has(file))).toEqual([]);
  });

  it('gives every page its own address in each language, English under /en', () => {
    const all = Object.values(pages);
    expect(new Set(all.map(({ nb: address }) => address)).size).toBe(all.length);
    expect(new Set(all.map(({ en: address }) => address)).size).toBe(all.length);
    expect(all.filter(({ nb: address }) => address.startsWith('/en') || address.startsWith('/api'))).toEqual([]);
    expect(all.filter(({ en: address }) => !/^\/en(\/|$)/.test(address))).toEqual([]);
  });
});

/** The codes as `packages/matching/types.ts` writes them in the type of a reason. */
function reasonCodes(): string[] {
  const text = readSources(['packages/matching']).get('packages/matching/types.ts') ?? '';
  const type = /export type Reason =([\s\S]*?)\n\)/.exec(text)?.[1] ?? '';
  return [...type.matchAll(/'([a-z]+\.[a-z-]+)'/g)].map(([, code]) => code ?? '');
}
