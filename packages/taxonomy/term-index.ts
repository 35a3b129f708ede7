import { skillWords } from './linker-skill-words.data.ts';
import { buildNgramIndex, type NgramIndex } from './ngram-index.ts';
import { fold, stem, type Token, tokenise } from './normalise.ts';
import { occupationWords } from './occupation-words.data.ts';
import { occupations } from './occupations.ts';
import { skills } from './skills.ts';
import type { OccupationCode, SkillId } from './types.ts';

/** One way of saying one concept. */
export interface Term<T> {
  id: T;
  /** As it was written by us, to show. */
  text: string;
  /** Folded words joined by single spaces. */
  key: string;
  /** 1 for a title, less for a hint such as a workplace. */
  weight: number;
  /** Not of our own lists (see `addTerms`): never decides what counts as listed. */
  added?: true;
}

export interface TermIndex<T> {
  terms: readonly Term<T>[];
  /** Terms by exact key without spaces, so that joined and split compounds meet. */
  byKey: TermMap<T>;
  /** Terms by the stems of their words without spaces. */
  byStem: TermMap<T>;
  /** Terms of several words by their sorted stems. */
  byBag: TermMap<T>;
  /** Titles of one word by their last letters, see `endKey`. */
  byEnd: ReadonlyMap<string, readonly Term<T>[]>;
  /** Built when it is first asked for: a text of known words never needs it. */
  readonly ngrams: NgramIndex;
}

const hintWeight = 0.6;
const fieldWeight = 0.4;
const addedWeight = 0.8;
/** Of the weight of what the words mean here already: less than half a title, so a guess and no more. */
const otherMeaning = 0.5;

export const joinedKey = (keys: readonly string[]) => keys.join('');
export const stemKey = (keys: readonly string[]) => keys.map(stem).join('');
/** Joined first, stemmed after: meets the stem of a compound written as one word. */
export const joinedStemKey = (keys: readonly string[]) => stem(keys.join(''));
const endLength = 5;
/** Under which letters titles that end in a word are filed; null for a word too short to tell anything. */
export const endKey = (key: string): string | null => (key.length < endLength ? null : key.slice(-endLength));
export const bagKey = (keys: readonly string[]) => keys.map(stem).sort().join(' ');

/** Terms by a key. Most keys have one term, which is kept as it is: an array for each would cost more than all the rest of the index. */
class TermMap<T> {
  readonly #terms = new Map<string, Term<T> | Term<T>[]>();

  has(key: string): boolean {
    return this.#terms.has(key);
  }

  /** The heaviest first. */
  get(key: string): readonly Term<T>[] | undefined {
    const found = this.#terms.get(key);
    return found === undefined || Array.isArray(found) ? found : [found];
  }

  /** Keeps one term for each concept, the first. */
  add(key: string, term: Term<T>): void {
    const present = this.#terms.get(key);
    if (present === undefined) this.#terms.set(key, term);
    else if (Array.isArray(present)) {
      if (present.some((other) => other.id === term.id)) return;
      present.push(term);
      present.sort((a, b) => b.weight - a.weight);
    } else if (present.id !== term.id) {
      this.#terms.set(key, present.weight >= term.weight ? [present, term] : [term, present]);
    }
  }
}

/** So many entries take a few milliseconds. */
const entriesAtOnce = 500;

/** An index in the making: a piece at a time for who has time, to its end for who needs it. */
class GrowingIndex<T> {
  readonly #pieces: Generator<void, TermIndex<T>>;
  #whole: TermIndex<T> | undefined;

  constructor(pieces: Generator<void, TermIndex<T>>) {
    this.#pieces = pieces;
  }

  /** Whether there is more to do. */
  grow(): boolean {
    if (this.#whole !== undefined) return false;
    const { done, value } = this.#pieces.next();
    if (done) this.#whole = value;
    return !done;
  }

  get whole(): TermIndex<T> {
    while (this.#whole === undefined) this.grow();
    return this.#whole;
  }
}

function* indexTerms<T>(
  entries: Iterable<{ id: T; text: string; weight: number }>,
  added: readonly AddedTerm<T>[],
): Generator<void, TermIndex<T>> {
  const terms: Term<T>[] = [];
  const byKey = new TermMap<T>();
  const byStem = new TermMap<T>();
  const byBag = new TermMap<T>();
  const byEnd = new Map<string, Term<T>[]>();
  const known = (list: readonly Term<T>[] | undefined, id: T, key: string) =>
    list?.some((term) => term.id === id && term.key === key) === true;
  let met = 0;
  for (const { id, text, weight } of entries) {
    if (++met % entriesAtOnce === 0) yield;
    let term: Term<T>;
    // Most words of ours are one plain word: they need no taking apart.
    if (/^[a-zæøå]+$/.test(text)) {
      const key = fold(text);
      if (known(byKey.get(key), id, key)) continue;
      term = { id, text, key, weight };
      byKey.add(key, term);
      byStem.add(stem(key), term);
    } else {
      const tokens = tokenise(text);
      const all = tokens.map((token) => token.key);
      const key = all.join(' ');
      // Sentences are searched without their small words, so terms are filed without them too.
      const content = tokens.filter((token) => !isFiller(token, text)).map((token) => token.key);
      const words = content.length > 0 ? content : all;
      const joined = joinedKey(words);
      if (!key || known(byKey.get(joined), id, key)) continue;
      term = { id, text, key, weight };
      byKey.add(joined, term);
      byStem.add(stemKey(words), term);
      if (words.length > 1) {
        byStem.add(joinedStemKey(words), term);
        if (words.length <= 5) byBag.add(bagKey(words), term);
      }
    }
    terms.push(term);
    const end = weight >= 1 && !term.key.includes(' ') ? endKey(term.key) : null;
    if (end !== null) {
      const sameEnd = byEnd.get(end);
      if (sameEnd) sameEnd.push(term);
      else byEnd.set(end, [term]);
    }
  }
  for (const { id, text } of added) {
    if (++met % entriesAtOnce === 0) yield;
    const tokens = tokenise(text);
    const words = tokens.filter((token) => !isFiller(token, text)).map((token) => token.key);
    const joined = joinedKey(words);
    if (words.length === 0 || known(byKey.get(joined), id, tokens.map((token) => token.key).join(' '))) continue;
    const there = [...(byKey.get(joined) ?? []), ...(byStem.get(stemKey(words)) ?? [])].filter((term) => !term.added);
    if (there.some((term) => term.id === id)) continue;
    const weight = there.reduce((least, other) => Math.min(least, other.weight * otherMeaning), addedWeight);
    const term: Term<T> = { id, text, key: tokens.map((token) => token.key).join(' '), weight, added: true };
    // A form of a word of ours, looked up as it stands, must still come to ours first.
    if (there.length === 0 || byKey.has(joined)) byKey.add(joined, term);
    byStem.add(stemKey(words), term);
    if (words.length > 1) {
      byStem.add(joinedStemKey(words), term);
      if (words.length <= 5) byBag.add(bagKey(words), term);
    }
    terms.push(term);
  }
  let ngrams: NgramIndex | undefined;
  return {
    terms,
    byKey,
    byStem,
    byBag,
    byEnd,
    get ngrams() {
      ngrams ??= buildNgramIndex(terms.map((term) => term.key));
      return ngrams;
    },
  };
}

/** Official names hold several titles and words that nobody says: "Slaktere, fiskehandlere mv.", "… not elsewhere classified". */
function partsOfName(name: string): string[] {
  const plain = name.replace(/\bmv\.?|\bnot elsewhere classified|\((?:ekskl|unntatt|excluding)[^)]*\)/g, ' ');
  const parts = plain
    .split(/,|\/|\(|\)| og | and | eller /)
    .map((part) => part.trim())
    // "Helse-" of "Helse- og miljørådgivere" is no word by itself.
    .filter((part) => part.length > 3 && !part.startsWith('-') && !part.endsWith('-') && !/^related/.test(part));
  return [plain.replace(/\s+/g, ' ').trim(), ...(parts.length > 1 ? parts : [])];
}

function* occupationEntries(): Generator<{ id: OccupationCode; text: string; weight: number }> {
  for (const { code, name, officialName } of occupations) {
    for (const text of occupationWords[code] ?? []) {
      const hint = text.startsWith('~');
      yield { id: code, text: hint ? text.slice(1) : text, weight: hint ? hintWeight : 1 };
    }
    // What is shown is understood when somebody writes it back.
    for (const text of [name.nb, name.en]) yield { id: code, text, weight: 1 };
    for (const official of [officialName.nb, officialName.en]) {
      const [whole, ...parts] = partsOfName(official);
      if (whole) yield { id: code, text: whole, weight: 1 };
      // What stands in brackets tells the field, not the work: "bygg" alone is no engineer.
      const field = official.slice(official.indexOf('('));
      for (const part of parts)
        yield { id: code, text: part, weight: official.includes('(') && field.includes(part) ? fieldWeight : 0.9 };
    }
  }
}

function* skillEntries(): Generator<{ id: SkillId; text: string; weight: number }> {
  for (const { id, name, words } of skills) {
    yield { id, text: name.nb, weight: 1 };
    yield { id, text: name.en, weight: 1 };
    for (const text of words) yield { id, text, weight: 0.95 };
    for (const text of skillWords[id] ?? []) yield { id, text, weight: 0.95 };
  }
}

/** Small words that carry no occupation or skill: skipped between the words of a phrase and never reported as unknown. */
const fillerWords: ReadonlySet<string> = new Set(
  `jeg eg du han hun ho vi de dere meg deg seg oss min mitt mine mi din ditt dine sin sitt sine en ein et eit ei den det dei disse denne dette
  og også samt eller men som at fordi for fra til på i av med om over under ved hos etter mellom innen mot gjennom uten siden når da så
  er var vært blir ble blei vart har hatt hadde har ha kan kunne skal skulle vil ville må måtte får fikk fått bli blitt
  jobbet jobba jobber jobb jobbe arbeidet arbeida arbeider arbeidd arbeide arbeid gjort gjør gjøre gjer holdt
  litt noe noko mye mykje flere fleire alle alt noen nokon nokre mest helt ganske veldig svært bare berre gjerne også både mer meir
  år månader måneder måned uke uker vekt dag dager tid ganger lenge nå no tidligere tidlegare før dessuten vanligvis ofte sommer
  erfaring erfaringer utdannet utdanna utdanning utdannelse liker glad flink god godt interessert interesserer ønsker ynskjer søker lyst tenke trives trivst elsker
  stilling yrke hjelpe hjelp hjulpet type slags ting del deler heter kommer bor born bodd snakker snakke snakket studerer studerte student studier ferdig gått lært master bachelor
  en to tre fire fem seks sju åtte ni ti ny nye egen eget natt helg ute hjemme heime norsk norge engelsktalende norsktalende engelskspråklig norskspråklig
  i me my we us our you your he she they them their it its a an the this that these those and or but also as at because for from to on in of with about
  by into through am is are was were be been being have has had having do does did done can could will would shall should may might must
  some any much few several lot lots bit little all both most more very quite really just only
  worked working work works job jobs years year months month weeks week day days time before previously earlier now since while when where
  experience experienced educated trained degree like love enjoy interested looking want good kind type things thing who which what helped help used using speak speaks speaking
  study studied studying student one two three four five six seven eight nine ten new own night weekend norway norwegian`
    .split(/\s+/)
    .map(fold)
    .filter(Boolean),
);

/** Whether a folded word alone is a small word. */
export const isFillerKey = (key: string): boolean => fillerWords.has(key);

/** Whether a token of this text is a small word. "IT" in capitals is the trade, "it" is the pronoun. */
export function isFiller(token: Token, text: string): boolean {
  return fillerWords.has(token.key) && !(token.key === 'it' && text.slice(token.start, token.end) === 'IT');
}

/** A word from elsewhere for an occupation or a skill of ours. */
export interface AddedTerm<T> {
  id: T;
  text: string;
}

export interface AddedTerms {
  occupations: readonly AddedTerm<OccupationCode>[];
  skills: readonly AddedTerm<SkillId>[];
}

let occupationIndex = new GrowingIndex(indexTerms(occupationEntries(), []));
let skillIndex = new GrowingIndex(indexTerms(skillEntries(), []));

/**
 * Takes in words from elsewhere, with less weight than our own, in place of those added before. Ids must be ours, and the words checked with
 * `added-words.ts`. Call it when a process starts: what was linked before is not linked again.
 */
export function addTerms(words: AddedTerms): void {
  occupationIndex = new GrowingIndex(indexTerms(occupationEntries(), words.occupations));
  skillIndex = new GrowingIndex(indexTerms(skillEntries(), words.skills));
}

/** Built on first use, then kept: the data never changes while a process runs. */
export const occupationTerms = (): TermIndex<OccupationCode> => occupationIndex.whole;
export const skillTerms = (): TermIndex<SkillId> => skillIndex.whole;

/** Builds both indexes a few milliseconds at a time, so that nobody waits for them later. */
export function* growTerms(): Generator<void, void> {
  while (occupationIndex.grow() || skillIndex.grow()) yield;
}
