/** Words of our lists by how they begin, and what to show for each: the commonest word of its occupation in the reader's language. */
import { fold } from '@arena/taxonomy/normalise';
import { occupationWords } from '@arena/taxonomy/occupation-words.data';
import { getOccupation } from '@arena/taxonomy/occupations';
import { getSkill } from '@arena/taxonomy/skills';
import { occupationTerms, skillTerms, type Term } from '@arena/taxonomy/term-index';
import type { Language, OccupationCode, SkillId } from '@arena/taxonomy/types';
import { languagesOf } from './suggest-language.ts';

export interface TermHit<T> {
  id: T;
  text: string;
  /** 0 begins so, 1 a later word begins so, 2 it stands inside a word. */
  at: number;
  /** Whether the word met is one of the reader's language. */
  own: boolean;
  /** How many words of its occupation are commoner than the one met. */
  rank: number;
}

interface Start<T> {
  /** The folded term from one of its words on. */
  key: string;
  at: 0 | 1;
  term: Term<T>;
}
interface PrefixIndex<T> {
  starts: readonly Start<T>[];
  terms: readonly Term<T>[];
}

/** Letters before the inside of a word is looked into. */
const shortestInside = 4;
const few = 4;
/** The lists begin with the commonest words, and those are Norwegian or used as such. */
const surelyNorwegian = 2;
/** Of a word that no list holds. */
const lastRank = 1000;

/** Only titles and names: a workplace or a task is no occupation. What is added from elsewhere is looked up after, by the linker. */
function indexStarts<T>(all: readonly Term<T>[]): PrefixIndex<T> {
  const terms = all.filter(({ weight, added }) => weight >= 0.9 && !added);
  const starts = terms.flatMap((term) => {
    const from: Start<T>[] = [{ key: term.key, at: 0, term }];
    for (let space = term.key.indexOf(' '); space !== -1; space = term.key.indexOf(' ', space + 1))
      from.push({ key: term.key.slice(space + 1), at: 1, term });
    return from;
  });
  starts.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return { starts, terms };
}

/** By the list of terms itself: it is another list after words are added. */
const indexes = new WeakMap<object, unknown>();
function indexOf<T>(terms: readonly Term<T>[]): PrefixIndex<T> {
  let index = indexes.get(terms) as PrefixIndex<T> | undefined;
  if (index === undefined) {
    index = indexStarts(terms);
    indexes.set(terms, index);
  }
  return index;
}

function startsWith<T>({ starts }: PrefixIndex<T>, prefix: string): Start<T>[] {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as Start<T>).key < prefix) low = middle + 1;
    else high = middle;
  }
  const found: Start<T>[] = [];
  for (let next = low; next < starts.length; next++) {
    const start = starts[next] as Start<T>;
    if (!start.key.startsWith(prefix)) break;
    found.push(start);
  }
  return found;
}

/** Terms with a word for each of the words typed, in any order; and where few begin so, those that hold it inside. */
function findTerms<T>(index: PrefixIndex<T>, prefix: string): { term: Term<T>; at: number }[] {
  const typed = typedKey(prefix);
  if (typed === '') return [];
  const [first = '', ...others] = typed.split(' ');
  let found: { term: Term<T>; at: number }[] = startsWith(index, typed);
  if (others.length > 0 && found.length === 0)
    found = startsWith(index, first)
      .filter(({ term }) => others.every((other) => ` ${term.key}`.includes(` ${other}`)))
      .map(({ term }) => ({ term, at: 1 }));
  if (others.length === 0 && typed.length >= shortestInside && new Set(found.map(({ term }) => term.id)).size < few)
    found = [...found, ...index.terms.filter(({ key }) => key.includes(typed)).map((term) => ({ term, at: 2 }))];
  // Who writes "sjå" has no "sjakt" in mind.
  const written = prefix.trim().toLowerCase();
  const exact = /[æøå]/.test(written) ? found.filter(({ term }) => term.text.toLowerCase().includes(written)) : [];
  return exact.length > 0 ? exact : found;
}

/** As terms are folded: small letters, words apart by single spaces. */
const typedKey = (prefix: string): string =>
  fold(prefix.slice(0, 100))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

interface OccupationWord {
  languages: readonly Language[];
  rank: number;
}
interface OccupationWords {
  byKey: ReadonlyMap<string, OccupationWord>;
  commonest: Record<Language, string | null>;
}
const termsByCode = new WeakMap<object, Map<OccupationCode, Term<OccupationCode>[]>>();
const wordsOfTerms = new WeakMap<object, OccupationWords>();

const listedWords = new Map<OccupationCode, ReadonlySet<string>>();
/** Official names are no words to write: "Gardeners, horticultural and nursery growers". */
function listed(code: OccupationCode): ReadonlySet<string> {
  let words = listedWords.get(code);
  if (words === undefined) {
    words = new Set(occupationWords[code]);
    listedWords.set(code, words);
  }
  return words;
}

/** "Vaskedame", "barnepike": found by, never offered. */
const isDated = (text: string) => /(dame|kone|pike|jente|gutt)$/.test(text);

function wordsOf(code: OccupationCode): OccupationWords {
  const { terms } = occupationTerms();
  let byCode = termsByCode.get(terms);
  if (byCode === undefined) {
    byCode = Map.groupBy(
      indexOf(terms).terms.filter(({ id, text }) => listed(id).has(text)),
      ({ id }) => id,
    );
    termsByCode.set(terms, byCode);
  }
  const own = byCode.get(code) ?? [];
  const known = wordsOfTerms.get(own);
  if (known !== undefined) return known;
  const counted = { nb: 0, en: 0 };
  const first: Record<Language, string | null> = { nb: null, en: null };
  const byKey = new Map<string, OccupationWord>();
  for (const [at, { key, text }] of own.entries()) {
    const guessed = languagesOf(text);
    const languages: readonly Language[] = at < surelyNorwegian && !guessed.includes('nb') ? ['nb', 'en'] : guessed;
    const rank = Math.min(...languages.map((language) => counted[language]++));
    for (const language of languages) if (!isDated(text)) first[language] ??= text;
    byKey.set(key, { languages, rank });
  }
  const words = { byKey, commonest: first };
  wordsOfTerms.set(own, words);
  return words;
}

/** The commonest word of an occupation in a language; its official name where the lists have none. */
export function commonestWord(code: OccupationCode, language: Language): string {
  return wordsOf(code).commonest[language] ?? getOccupation(code).name[language];
}

const fewCommoner = 3;
const someCommoner = 12;
/** The commonest word of an occupation that begins so is meant rather than a rare one, or one that only holds it. */
export const farness = <T>({ at, rank }: TermHit<T>): number =>
  at + (rank === 0 ? 0 : rank < fewCommoner ? 1 : rank < someCommoner ? 2 : 3);

const isBetter = <T>(a: TermHit<T>, b: TermHit<T>): boolean =>
  (Number(b.own) - Number(a.own) || farness(a) - farness(b) || a.rank - b.rank || a.text.length - b.text.length) < 0;

/** Every occupation with a word that begins like this, once, with the commonest such word of the reader's language. In no order. */
export function occupationsBeginning(prefix: string, language: Language): TermHit<OccupationCode>[] {
  const best = new Map<OccupationCode, TermHit<OccupationCode>>();
  for (const { term, at } of findTerms(indexOf(occupationTerms().terms), prefix)) {
    const word = wordsOf(term.id).byKey.get(term.key);
    if (word === undefined && at > 0) continue;
    const own = word?.languages.includes(language) === true;
    const hit = {
      id: term.id,
      text: own && !isDated(term.text) ? term.text : commonestWord(term.id, language),
      at,
      own,
      rank: word?.rank ?? lastRank,
    };
    const known = best.get(term.id);
    if (known === undefined || isBetter(hit, known)) best.set(term.id, hit);
  }
  return [...best.values()];
}

/** Every skill with a word that begins like this, named in the reader's language; `own` when the name itself begins so. In no order. */
export function skillsBeginning(prefix: string, language: Language): TermHit<SkillId>[] {
  const best = new Map<SkillId, TermHit<SkillId>>();
  for (const { term, at } of findTerms(indexOf(skillTerms().terms), prefix)) {
    const text = getSkill(term.id).name[language];
    const hit = { id: term.id, text, at, own: term.text === text, rank: 0 };
    const known = best.get(term.id);
    if (known === undefined || isBetter(hit, known)) best.set(term.id, hit);
  }
  return [...best.values()];
}
