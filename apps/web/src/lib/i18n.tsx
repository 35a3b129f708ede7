/** Texts in the reader's language. One language is loaded at a time; the other comes when somebody switches. */
import type { nb } from '@arena/texts/nb';
import { createInstance, type i18n } from 'i18next';
import { createContext, use } from 'react';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../app/pages.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: typeof nb;
    returnNull: false;
  }
}

const instances = new Map<Language, i18n>();

/** Loads the texts of a language once; call in a loader before anything is drawn in it. */
export async function loadTexts(language: Language): Promise<i18n> {
  const existing = instances.get(language);
  if (existing !== undefined) return existing;
  const resources = language === 'nb' ? (await import('@arena/texts/nb')).nb : (await import('@arena/texts/en')).en;
  const instance = createInstance();
  await instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: resources },
    defaultNS: 'app',
    keySeparator: '.',
    // React escapes what it draws.
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  instances.set(language, instance);
  return instance;
}

/** The texts of a language that is loaded already. */
export function loadedTexts(language: Language): i18n {
  const instance = instances.get(language);
  if (instance === undefined) throw new Error(`texts for ${language} are not loaded`);
  return instance;
}

const LanguageContext = createContext<Language>('nb');
export const LanguageProvider = LanguageContext.Provider;
/** The language of the page being drawn; it is the address that decides. */
export const useLanguage = (): Language => use(LanguageContext);

/** The language of an address: "/en" and everything below it is English. */
export const languageOf = (request: Request): Language => {
  const { pathname } = new URL(request.url);
  return pathname === '/en' || pathname.startsWith('/en/') ? 'en' : 'nb';
};
