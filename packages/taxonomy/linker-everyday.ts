import {
  englishForms,
  englishNouns,
  englishOthers,
  englishVerbs,
  looseTitles,
  norwegianForms,
  norwegianNouns,
  norwegianOthers,
  norwegianVerbs,
  trades,
} from './linker-everyday.data.ts';
import { fold } from './normalise.ts';

const listed = (words: string) => fold(words.trim()).split(/\s+/);

/** Bases and the endings that may come after them: far fewer words to keep than all forms. */
interface Inflected {
  bases: ReadonlySet<string>;
  endings: readonly string[];
}

// Of a Norwegian verb without its -e.
const verbEndings = 'e er ar a et te t de d dde dd es ast st ande ende'.split(' ');
const afterSingle = ['te', 't', 'de', 'd', ''];
const nounEndings = ['', ...'en et a e er ar ene ane r n ne s ens ets enes anes'.split(' ')];
const englishVerbEndings = ['', 's', 'es', 'ed', 'd', 'ing'];
const englishNounEndings = ['', 's', 'es'];

const withoutE = (word: string) => word.replace(/e$/, '');
/** "Komme" is "kom", "glemme" is "glemt": of a doubled letter one goes. */
const single = (root: string) => root.replace(/([bdfgklmnprst])\1$/, '$1');

/** What kind of ordinary word it is: `small` names no work in any form, `verb` tells what was done, `noun` is a thing, or a title that is loose. */
export type Everyday = 'small' | 'verb' | 'noun';

interface Words {
  whole: ReadonlyMap<string, Everyday>;
  inflected: readonly (Inflected & { kind: Everyday })[];
}

function everydayWords(): Words {
  const verbs = listed(norwegianVerbs);
  const nouns = listed(norwegianNouns);
  const english = listed(englishVerbs);
  const englishThings = listed(englishNouns);
  const whole = new Map<string, Everyday>();
  const add = (kind: Everyday, words: readonly string[]) => {
    for (const word of words) whole.set(word, kind);
  };
  add('small', [norwegianOthers, englishOthers].flatMap(listed));
  // "Onkel" is "onkler".
  for (const noun of nouns)
    if (noun.endsWith('el'))
      add(
        'noun',
        ['ler', 'lene', 'lar', 'lane'].map((end) => noun.slice(0, -2) + end),
      );
  for (const word of [...english, ...englishThings]) {
    if (word.endsWith('y')) add('verb', [`${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`]);
    if (word.endsWith('f')) add('noun', [`${word.slice(0, -1)}ves`]);
    if (word.endsWith('fe')) add('noun', [`${word.slice(0, -2)}ves`]);
  }
  add('verb', [...verbs, ...[norwegianForms, englishForms].flatMap(listed)]);
  // "Rig" is "rigged".
  const closed = english.filter((verb) => /[aeiou][bdgmnprt]$/.test(verb)).map((verb) => verb + verb.at(-1));
  const doubled = nouns.filter((noun) => /[aeiouy][lmnprstk]$/.test(noun)).map((noun) => noun + noun.at(-1));
  return {
    whole,
    inflected: [
      { kind: 'verb', bases: new Set(verbs.map(withoutE)), endings: verbEndings },
      { kind: 'verb', bases: new Set(verbs.map(withoutE).map(single)), endings: afterSingle },
      { kind: 'verb', bases: new Set(english.flatMap((verb) => [verb, withoutE(verb)])), endings: englishVerbEndings },
      { kind: 'verb', bases: new Set(closed), endings: ['ed', 'ing'] },
      { kind: 'noun', bases: new Set(nouns.flatMap((noun) => [noun, withoutE(noun)])), endings: nounEndings },
      // "Rom" is "rommet".
      { kind: 'noun', bases: new Set(doubled), endings: nounEndings },
      { kind: 'noun', bases: new Set(englishThings), endings: englishNounEndings },
    ],
  };
}

let words: Words | undefined;
const named = new Set(listed(trades));
const loose = new Set(listed(looseTitles));

/** Which kind of ordinary Norwegian or English word a folded word is, in whatever form; null for any other word. */
export function everydayKind(key: string): Everyday | null {
  words ??= everydayWords();
  if (named.has(key)) return null;
  const known = words.whole.get(key);
  if (known) return known;
  const found = words.inflected.find(({ bases, endings }) =>
    endings.some((ending) => key.endsWith(ending) && bases.has(ending === '' ? key : key.slice(0, -ending.length))),
  );
  return found?.kind ?? (loose.has(key) ? 'noun' : null);
}

/**
 * Whether a folded word is an ordinary word of Norwegian or English in some form: it stands in any text, so it is no misspelt title, and alone
 * it is no sign of an occupation, though a title may be spelt the same ("driver", "setter").
 */
export const isEverydayKey = (key: string): boolean => everydayKind(key) !== null;
