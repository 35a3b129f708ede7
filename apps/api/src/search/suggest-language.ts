/** Which language a word of our lists is written in: Norwegian and English stand mixed in them. A guess, for choosing what to show. */
import { occupationFacts } from '@arena/taxonomy/occupation-facts';
import { occupations } from '@arena/taxonomy/occupations';
import { skills } from '@arena/taxonomy/skills';
import type { Language } from '@arena/taxonomy/types';

interface Model {
  /** How often each three letters stand in each language, and how many there are in all. */
  letters: Record<Language, Map<string, number>>;
  total: Record<Language, number>;
  words: Record<Language, ReadonlySet<string>>;
}
let model: Model | undefined;

const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];
const threes = (word: string): string[] => {
  const padded = `^${word}$`;
  return Array.from({ length: padded.length - 2 }, (_one, at) => padded.slice(at, at + 3));
};

/** Learnt from our own texts that exist in both languages: names for the words, whole sentences for the letters. */
function learn(): Model {
  const words = { nb: new Set<string>(), en: new Set<string>() };
  const letters = { nb: new Map<string, number>(), en: new Map<string, number>() };
  const total = { nb: 0, en: 0 };
  for (const language of ['nb', 'en'] as const) {
    const names = [...skills.map(({ name }) => name), ...occupations.map(({ officialName }) => officialName)].flatMap((name) =>
      wordsIn(name[language]),
    );
    // Official names stand in the plural: "bartendere", "assistenter", "bartenders".
    const plural = language === 'nb' ? /(?<=er)e$|(?<=[nt])er$/ : /(?<=[^s])s$/;
    for (const word of names) words[language].add(word).add(word.replace(plural, ''));
    const told = occupations.flatMap(({ code }) => wordsIn(occupationFacts(code).about[language]));
    for (const word of new Set([...words[language], ...told]))
      for (const three of threes(word)) {
        letters[language].set(three, (letters[language].get(three) ?? 0) + 1);
        total[language]++;
      }
  }
  return { letters, total, words };
}

/** Weight of a whole word that one language alone has, in the same measure as letters. */
const knownWord = 6;
/** Nearer to the middle than this a word may be either: "bartender" is both. */
const unsure = 1.5;

/** Most words of the lists are Norwegian: English must be more than as likely. */
const rarer = 2;

const leans = new Map<string, number>();
/** Above zero is English, below is Norwegian. */
function lean(word: string): number {
  let known = leans.get(word);
  if (known === undefined) {
    known = measureLean(word);
    leans.set(word, known);
  }
  return known;
}

const shortestEnd = 4;
/** Ends of Norwegian titles that look English by their letters and stand alone in no name of ours. */
const norwegianEnds = /(assistent|konsulent|koordinator|terapeut|spesialist|strateg|mann|kokk|sjef)$/;
/** Only Norwegian writes its compounds in one word: "materialassistent". */
const endsInNorwegian = (word: string, words: Model['words']): boolean =>
  Array.from({ length: Math.max(0, word.length - shortestEnd) }, (_one, cut) => word.slice(cut + 1)).some(
    (end) => words.nb.has(end) && !words.en.has(end),
  );

function measureLean(word: string): number {
  if (/[æøå]/.test(word) || norwegianEnds.test(word)) return -knownWord * 10;
  model ??= learn();
  const { letters, total, words } = model;
  const isNb = words.nb.has(word);
  const isEn = words.en.has(word);
  if (isNb && isEn) return 0;
  const chance = (language: Language, three: string) => ((letters[language].get(three) ?? 0) + 0.5) / (total[language] + 2000);
  const byLetters = threes(word).reduce((sum, three) => sum + Math.log(chance('en', three) / chance('nb', three)), 0);
  if (isNb || isEn) return byLetters + (isEn ? knownWord : -knownWord);
  return byLetters - (endsInNorwegian(word, words) ? knownWord : rarer);
}

/** The languages that somebody could take a word of our lists for: one, or both. Only for our own words: what it has met it remembers. */
export function languagesOf(text: string): readonly Language[] {
  const sum = wordsIn(text).reduce((whole, word) => whole + lean(word), 0);
  return Math.abs(sum) < unsure ? ['nb', 'en'] : sum > 0 ? ['en'] : ['nb'];
}
