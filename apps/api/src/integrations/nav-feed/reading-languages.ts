import type { CefrLevel, Hardness } from '@arena/taxonomy/types';
import type { AdSentence } from './ad-sentences.ts';
import { begins, weigh, whole } from './sentence-cues.ts';

export interface LanguageFound {
  language: 'nb' | 'en';
  level: CefrLevel | null;
  hardness: Hardness;
  explicit: boolean;
}

/** Words that tell that a sentence is about how well somebody speaks or writes. */
const aboutSkill = begins(
  [
    '(?:norsk|engelsk)(?:kunn|ferdig|prøve|test|språk)',
    'munt?lig',
    'munnleg',
    'skriftlig',
    'skriftleg',
    'språk',
    'behersk',
    'meistr',
    'mestr',
    'snakk',
    'skriv',
    'forstå',
    'flytende',
    'flytande',
    'kommuniser',
    'kommunikasjon',
    'fram?stilling',
    'fremstilling',
    'formulering',
    'norsktest',
    'norskprøve',
    'bergenstest',
    'kunnskap',
    'ferdighet',
    'ferdigheit',
    'fluent',
    'fluency',
    'written',
    'spoken',
    'oral',
    'writing',
    'speak',
    'proficien',
    'command of',
    'language',
    'communicat',
    'understand',
    'skills',
  ].join('|'),
);
const others =
  'svensk|dansk|skandinavisk\\p{L}*(?: språk)?|nordisk\\p{L}*(?: språk)?|tysk|fransk|spansk|polsk|samisk|tegnspråk|scandinavian(?: languages?)?|swedish|danish|german|french|polish';
/** "norskkunnskaper", and "norsk" where no noun follows that it belongs to ("norsk lov", "norsk autorisasjon"). */
const compound = (language: string) =>
  `${language}(?:kunn?s?skap\\p{L}*|ferdighet\\p{L}*|ferdigheit\\p{L}*|prøve\\p{L}*|test\\p{L}*)`;
const after =
  '(?=\\s*(?:$|[.,;:()/&!-]|(?:\\s(?:og|eller|samt|både|på|i|er|som|godt|svært|flytende|flytande|muntlig|munnleg|skriftlig|skriftleg|språk|språket|tilsvarende|tilsvarande|minimum|min|nivå|kreves|krevst|må|ikke|ikkje|for|med|til|vil|bra|språkkunnskap\\p{L}*|and|or|both|is|are|at|language|skills?|written|spoken|orally|fluently|well|level|will|would|required|proficiency|communication|oral|to|in|as|with|a|an|[ABC][12])(?!\\p{L}))))';
const words = {
  nb: new RegExp(`(?<!\\p{L})(?:${compound('norsk')}|norsk-?${after}|norwegian${after})`, 'giu'),
  en: new RegExp(`(?<!\\p{L})(?:${compound('engelsk')}|engelsk-?${after}|english${after})`, 'giu'),
};
/** One of several languages will do: nobody can say which. */
const either = new RegExp(
  `(?<!\\p{L})(?:${others}|norsk|engelsk|norwegian|english)\\p{L}*-?\\s*(?:/|(?:og/)?(?:eller|or)\\s|and/or\\s)\\s*(?:(?:et|eit|ett|en|a|another)\\s)?(?:annet\\s)?(?:${others}|norsk|engelsk|norwegian|english)`,
  'iu',
);
/** Names the language as something else than what the applicant must know. */
const elsewhere = whole(
  'undervisningsspråk\\p{L}*|morsmål|lær(?:e|er|ar) (?:bort )?(?:norsk|engelsk)|undervis\\p{L}*|norskopplæring|norskkurs|norsklærer\\p{L}*|engelsklærer\\p{L}*|faget|fagene|faga|studiepoeng|fordypning|teach(?:er|ing)?|elev\\p{L}*|oversett\\p{L}*|kommune|tilbyr|tilbyd|we offer|kun søknader|søknad(?:en)? (?:på|må)|cv|application\\p{L}*|annonse\\p{L}*',
);
const worksIn =
  /(?<!\p{L})(?:(?:arbeids|intern|prosjekt)språk(?:et)?(?: (?:vårt|hos oss|i \p{L}+))? (?:er|vil være|blir) (?:hovedsakelig |primært )?engelsk|engelsk (?:er|som) (?:vårt |bedriftens )?(?:arbeids|intern)språk(?:et)?|(?:our |the )?(?:working|work|office|company|internal|team|main|project) language(?: (?:in|at|of) [^.,;]{2,40})? (?:is|will be) (?:mainly |primarily )?english|(?:will be |be |we )?(?:work|working) in english|english is (?:the|our) (?:working|work|office|company|internal)(?: \p{L}+)? ?language|english[- ]speaking (?:workplace|team|environment|work environment))/iu;

/** The sentence says that the work is done in English, and in no other language. */
export function worksInEnglish(sentence: AdSentence): boolean {
  const { text } = sentence;
  const found = worksIn.exec(text);
  if (found === null) return false;
  if (/(?<!\p{L})(?:ikke|ikkje|not)\s+$/iu.test(text.slice(0, found.index))) return false;
  // Norwegian beside it, unless it is only wished for.
  const norwegian = /(?<!\p{L})(?:norsk|norwegian|skandinavisk|scandinavian)/iu.exec(text);
  return norwegian === null || weigh(sentence, norwegian.index)?.hardness !== 'must';
}

const cefr = /(?<![\p{L}\p{N}])([ABC][12])(?![\p{L}\p{N}])/gu;
const licenceAbout = /(?:førerkort|førarkort|klasse|kl\.|sertifikat|licen[cs]e)/iu;

/** Norwegian and English that one sentence asks for, each with the level it names; nothing when another language would do as well. */
export function readLanguages(sentence: AdSentence): LanguageFound[] {
  const { text, under } = sentence;
  if (under === 'offer' || (!aboutSkill.test(text) && under !== 'language')) return [];
  if (elsewhere.test(text) || worksInEnglish(sentence) || either.test(text)) return [];
  const found = (['nb', 'en'] as const).flatMap((language) => {
    const [match] = text.matchAll(words[language]);
    return match === undefined ? [] : [{ language, at: match.index }];
  });
  const level = found.length === 1 ? levelIn(text) : null;
  return found.flatMap(({ language, at }) => {
    const weight = weigh(sentence, at);
    return weight === null ? [] : [{ language, level, ...weight }];
  });
}

/** The highest that is asked for ("B1 skriftlig og B2 muntlig"); null where the ad leaves the choice open ("B1/B2") or names a span of levels. */
function levelIn(text: string): CefrLevel | null {
  if (licenceAbout.test(text) || /[ABC][12]\s*(?:\/|-|–|eller|or|til|to)\s*[ABC][12]/u.test(text)) return null;
  const levels = [...text.matchAll(cefr)].map(([, level]) => level as CefrLevel).toSorted();
  return levels.at(-1) ?? null;
}
