import { getEducationLevel } from './education.ts';
import { getLanguage } from './languages.ts';
import type { Language, LanguageCode, NkrLevel } from './types.ts';

const firstSmall = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** A language's name as it stands inside a sentence: small in bokmål, a name in English. */
export function languageInSentence(code: LanguageCode, language: Language): string {
  const name = getLanguage(code).name[language];
  return language === 'nb' ? firstSmall(name) : name;
}

/** A level of education as it stands inside a sentence: no name in either language. */
export function levelInSentence(level: NkrLevel, language: Language): string {
  return firstSmall(getEducationLevel(level).name[language]);
}
