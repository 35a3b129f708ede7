/** Texts in the reader's language. One language is loaded at a time; the other comes when somebody switches. */
import type { nb } from '@arena/texts/nb';
import { createContext, use, useMemo } from 'react';
import type { Language, TextPart } from '../app/pages.ts';
import { type Catalogue, createTranslator, type Params, type Translator } from './translate.ts';

type Texts = typeof nb;
export type Noun = keyof Texts;
/** "count" chooses among `key_zero`, `key_one` and `key_other`; callers name the key without its ending. */
type Singular<K extends string> = K extends `${infer Base}_${'zero' | 'one' | 'other'}` ? Base | K : K;
type KeysOf<T> = {
  [K in keyof T & string]: T[K] extends string ? Singular<K> : `${K}.${KeysOf<T[K]>}`;
}[keyof T & string];
type FullKey = { [N in Noun]: `${N}:${KeysOf<Texts[N]>}` }[Noun];
/** Says the sentence of a key: of the first noun asked for, or of any noun as "noun:key". Unknown keys do not compile. */
export type Translate<N extends Noun = Noun> = (key: KeysOf<Texts[N]> | FullKey, params?: Params) => string;

const loaded = new Map<Language, Translator>();
const loading = new Map<string, Promise<void>>();

const parts = {
  nb: {
    public: async () => (await import('@arena/texts/nb-public')).nbPublic,
    directory: () => import('@arena/texts/nb/directory'),
    educations: () => import('@arena/texts/nb/educations'),
    home: () => import('@arena/texts/nb/home'),
    matches: () => import('@arena/texts/nb/matches'),
    menu: () => import('@arena/texts/nb/menu'),
    occupations: () => import('@arena/texts/nb/occupations'),
    opportunity: () => import('@arena/texts/nb/opportunity'),
    searches: () => import('@arena/texts/nb/searches'),
    sessions: () => import('@arena/texts/nb/sessions'),
    more: async () => (await import('@arena/texts/nb-more')).nbMore,
  },
  en: {
    public: async () => (await import('@arena/texts/en-public')).enPublic,
    directory: () => import('@arena/texts/en/directory'),
    educations: () => import('@arena/texts/en/educations'),
    home: () => import('@arena/texts/en/home'),
    matches: () => import('@arena/texts/en/matches'),
    menu: () => import('@arena/texts/en/menu'),
    occupations: () => import('@arena/texts/en/occupations'),
    opportunity: () => import('@arena/texts/en/opportunity'),
    searches: () => import('@arena/texts/en/searches'),
    sessions: () => import('@arena/texts/en/sessions'),
    more: async () => (await import('@arena/texts/en-more')).enMore,
  },
} as const satisfies Record<Language, Record<TextPart, () => Promise<Catalogue>>>;

export const allTexts = Object.keys(parts.nb) as TextPart[];

/** Loads texts of a language, each part once; call in a loader before anything is drawn in it. */
export async function loadTexts(language: Language, wanted: readonly TextPart[] = ['public']): Promise<void> {
  await Promise.all(wanted.map((part) => loadPart(language, part)));
}

function loadPart(language: Language, part: TextPart): Promise<void> {
  const key = `${language} ${part}`;
  const started =
    loading.get(key) ??
    parts[language][part]().then(
      (texts) => translatorOf(language).add(texts),
      (error: unknown) => {
        // A lost connection must not be remembered.
        loading.delete(key);
        throw error;
      },
    );
  loading.set(key, started);
  return started;
}

function translatorOf(language: Language): Translator {
  const translator = loaded.get(language) ?? createTranslator(language);
  loaded.set(language, translator);
  return translator;
}

const LanguageContext = createContext<Language>('nb');
export const LanguageProvider = LanguageContext.Provider;
/** The language of the page being drawn; it is the address that decides. */
export const useLanguage = (): Language => use(LanguageContext);

/** Texts in the language of the page. The first noun needs no prefix: `useTranslation(['opportunities', 'app'])`, `t('title')`, `t('app:title')`. */
export function useTranslation<N extends Noun = 'app'>(
  nouns?: N | readonly [N, ...Noun[]],
): { t: Translate<N>; i18n: { exists: (key: string) => boolean; language: Language } } {
  const language = useLanguage();
  const noun: string = (typeof nouns === 'string' ? nouns : nouns?.[0]) ?? 'app';
  return useMemo(() => {
    const translator = translatorOf(language);
    return {
      t: (key: string, params?: Params) => translator.translate(key, noun, params),
      i18n: { exists: (key: string) => translator.has(key, noun), language },
    };
  }, [language, noun]);
}

/** The language of an address: "/en" and everything below it is English. */
export const languageOfPath = (pathname: string): Language => (pathname === '/en' || pathname.startsWith('/en/') ? 'en' : 'nb');
export const languageOf = (request: Request): Language => languageOfPath(new URL(request.url).pathname);
