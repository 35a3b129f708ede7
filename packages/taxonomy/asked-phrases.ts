import {
  aidPhrases,
  compoundsOfTimes,
  extentPhrases,
  factPhrases,
  flagPhrases,
  kindPhrases,
  levelSayings,
  modePhrases,
  norwegianPhrases,
  plainWords,
  timesOfWork,
} from './asked-phrases.data.ts';
import { type AskedWord, basesOf, isFormOf, negations, prepositions, wordSet, wordsBetween } from './asked-words.ts';
import { withinSlips } from './edit-distance.ts';
import { fold, tokenise } from './normalise.ts';
import { cefrLevels } from './types.ts';

export interface Phrase<T> {
  keys: readonly string[];
  /** Counts only at the end of the search or before a preposition. */
  atEnd: boolean;
  value: T;
}

export interface PhraseMatch<T> {
  value: T;
  /** The word after the last one of the phrase. */
  next: number;
}

export type PhraseIndex<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

export function phraseIndex<T>(entries: Iterable<{ said: string; value: T }>): PhraseIndex<T> {
  const index = new Map<string, Phrase<T>[]>();
  for (const { said, value } of entries) {
    const keys = tokenise(said).map(({ key }) => key);
    const first = keys[0];
    if (first === undefined) continue;
    const list = index.get(first);
    const phrase = { keys, atEnd: said.trimEnd().endsWith('$'), value };
    if (list) list.push(phrase);
    else index.set(first, [phrase]);
  }
  for (const list of index.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  return index;
}

function endOf(words: readonly AskedWord[], at: number, phrase: Phrase<unknown>): number {
  let next = at + 1;
  for (const wanted of phrase.keys.slice(1)) {
    const fits = () => {
      const word = words[next];
      return word?.joined && !word.taken && isFormOf(word.key, wanted);
    };
    while (!fits()) {
      const word = words[next];
      if (!word?.joined || word.taken || !wordsBetween.has(word.key)) return 0;
      next++;
    }
    next++;
  }
  const after = words[next];
  return phrase.atEnd && after?.joined && !after.taken && !prepositions.has(after.key) ? 0 : next;
}

/** The longest phrase that begins at a word; the word as it stands before a form of it. */
export function phraseAt<T>(index: PhraseIndex<T>, words: readonly AskedWord[], at: number): PhraseMatch<T> | undefined {
  const word = words[at];
  if (!word || word.taken) return undefined;
  let best: (PhraseMatch<T> & { size: number }) | undefined;
  for (const base of basesOf(word.key)) {
    for (const phrase of index.get(base) ?? []) {
      if (best && phrase.keys.length <= best.size) break;
      const next = endOf(words, at, phrase);
      if (next > 0) best = { value: phrase.value, next, size: phrase.keys.length };
    }
  }
  return best;
}

export type FixedType = 'kind' | 'extent' | 'flag' | 'fact' | 'norwegian' | 'mode';
export interface Fixed {
  type: FixedType;
  id: string;
  /** Said with a word that tells who somebody is: the part must not repeat it. */
  aid?: true;
}

let fixed: PhraseIndex<Fixed> | undefined;

/** Kinds, extents, flags, facts, levels of Norwegian and ways of travelling. */
export function fixedPhrases(): PhraseIndex<Fixed> {
  if (fixed) return fixed;
  const groups: readonly (readonly [FixedType, Readonly<Record<string, string>>])[] = [
    ['kind', kindPhrases],
    ['extent', extentPhrases],
    ['flag', flagPhrases],
    ['fact', factPhrases],
    ['norwegian', norwegianPhrases],
    ['norwegian', Object.fromEntries(cefrLevels.map((level) => [level, levelSayings.replaceAll('#', level)]))],
    ['mode', modePhrases],
  ];
  const entriesOf = (value: Omit<Fixed, 'id'>, phrases: Readonly<Record<string, string>>) =>
    Object.entries(phrases).flatMap(([id, said]) => said.split(';').map((one) => ({ said: one, value: { ...value, id } })));
  fixed = phraseIndex([
    ...groups.flatMap(([type, phrases]) => entriesOf({ type }, phrases)),
    ...entriesOf({ type: 'fact', aid: true }, aidPhrases),
  ]);
  return fixed;
}

const shortestSlip = 7;

/** A kind or an extent of one word with one slip of the finger in it ("lærlign", "deltidd"). The caller knows that the word is no other. */
export function misspeltPhrase(key: string): Fixed | undefined {
  if (key.length < shortestSlip) return undefined;
  for (const [word, phrases] of fixedPhrases()) {
    if (word.length < shortestSlip || word[0] !== key[0]) continue;
    const single = phrases.find(({ keys, value }) => keys.length === 1 && (value.type === 'kind' || value.type === 'extent'));
    if (single && withinSlips(key, word, 1)) return single.value;
  }
  return undefined;
}

const apprenticeEnds = ['laerlingplass', 'laerlingeplass', 'laerlinger', 'laerling'];
const compoundEnds: readonly (readonly [string, Fixed])[] = [
  ...apprenticeEnds.map((end) => [end, { type: 'kind', id: 'apprenticeship' }] as const),
  ...['trainee', 'traineer', 'trainees'].map((end) => [end, { type: 'kind', id: 'traineeship' }] as const),
  ...['praktikant', 'praksis'].map((end) => [end, { type: 'kind', id: 'internship' }] as const),
];
const shortestBeginning = 3;

/** The end of a compound that says the kind ("tømrerlærling"), in folded letters. */
export function kindEnding(key: string): { end: string; value: Fixed } | undefined {
  for (const [end, value] of compoundEnds) {
    if (key.endsWith(end) && key.length - end.length >= shortestBeginning) return { end, value };
  }
  return undefined;
}

/** "Kan ikke jobbe i helg": what is denied is the weekend. */
const workBetween = wordSet('jobbe jobba arbeide arbeida work working pa i om med on in at with');

/** Whether a "not" or "without" that is no part of a phrase stands before a word, with nothing between that says something. */
export function isDenied(words: readonly AskedWord[], at: number): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const word = words[before] as AskedWord;
    if (word.taken || !words[before + 1]?.joined) return false;
    // "noe" folds to the English "no".
    if (negations.has(word.key) && word.raw.toLowerCase() !== 'noe') return true;
    if (!wordsBetween.has(word.key) && !workBetween.has(word.key)) return false;
  }
  return false;
}

const written = wordSet(plainWords);

/** Kept for the text of ads, never read as an occupation. */
export const isReadAsWritten = (key: string): boolean => written.has(key) || timeOfWork(key) !== undefined;

const times = [...wordSet(timesOfWork)];
const ends = wordSet(compoundsOfTimes);

/** When a compound says the work is done ("kveld" of "kveldsjobb"), as it was written; undefined for every other word. */
export function timeOfWork(raw: string): string | undefined {
  const key = fold(raw);
  const time = times.find((one) => key.startsWith(one) && ends.has(key.slice(one.length).replace(/^(s|e)(?=[jsavhe])/, '')));
  // None of these words has letters that folding makes two or one of.
  return time === undefined || fold(raw.slice(0, time.length)) !== time ? undefined : raw.slice(0, time.length);
}

const beforeOtherMeaning = wordSet(
  'noe noko jobbe arbeide kjøre køyre sjåfør sjåføren something work working drive driving driver studere jobba jobbet vaske reparere',
);
const aboutOthers = wordSet('med with for til hos tolk');

/** Whether a phrase says something else here: "noe med tog" is work with trains, and who works "med døve" need not be one. */
export function meansElse(words: readonly AskedWord[], at: number, { type, id, aid }: Fixed): boolean {
  const before = words[at - 1];
  if (!before || !words[at]?.joined) return false;
  if (type === 'mode') return beforeOtherMeaning.has(before.key) && !negations.has(words[at]?.key ?? '');
  return aid === true && id === 'hearing-loop' && aboutOthers.has(before.key);
}

/** Words that say when, which an engine might take for small words. */
const saysWhen = wordSet(
  'sommer sommar helg helgen helga helgene helger natt kveld weekend weekends night nights evening evenings summer',
);
export const isTimeOfWork = (key: string): boolean => saysWhen.has(key);
