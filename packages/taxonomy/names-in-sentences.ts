import { getEducationLevel } from './education.ts';
import { getLanguage } from './languages.ts';
import type { Bilingual, CefrLevel, Language, LanguageCode, NkrLevel } from './types.ts';

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

const cefrWords: Readonly<Record<CefrLevel, Bilingual>> = {
  A1: { nb: 'noen ord', en: 'a few words' },
  A2: { nb: 'det enkle i hverdagen', en: 'simple everyday things' },
  B1: { nb: 'nok til å klare seg på jobb', en: 'enough for work' },
  B2: { nb: 'godt, også om faget', en: 'well, also about the trade' },
  C1: { nb: 'svært godt', en: 'very well' },
  C2: { nb: 'som morsmål', en: 'like a first language' },
};

/** "A2 (det enkle i hverdagen)": who has told what they can do in a language need not know the letters. */
export function cefrInSentence(level: CefrLevel, language: Language): string {
  return `${level} (${cefrWords[level][language]})`;
}
