import { withinSlips } from './edit-distance.ts';
import { isEverydayKey } from './linker-everyday.ts';
import { asBokmal, stem } from './normalise.ts';
import { takesSkill } from './skills.ts';
import { endKey, isFillerKey, joinedKey, stemKey, type Term, type TermIndex } from './term-index.ts';
import type { OccupationCode, SkillId } from './types.ts';

const mostEnds = 6;
/** Below this likeness two words are never a misspelling of each other. */
const leastForSlips = 0.15;

/** Ends of compounds that say "work of this kind" and nothing else: butikkjobb, lagerarbeid, kontorerfaring. */
const emptyHeads = [
  'medarbeider',
  'erfaring',
  'stilling',
  'arbeider',
  'arbeid',
  'jobbing',
  'jobb',
  'kjoring',
  'work',
  'job',
  'faget',
  'fag',
  'bransjen',
];

/**
 * How words of a text met words of ours: `named` as they stand or with the ending of a noun, `definite` likewise but as somebody known ("legen"),
 * `form` by their stem only (often a verb: "solgte"), `parts` in another order, `part` by some of the words only, `compound` by the end or beginning of a compound,
 * `end` and `slip` by guessing.
 */
export type How = 'named' | 'definite' | 'form' | 'parts' | 'part' | 'compound' | 'end' | 'slip';

export interface Hit<T> {
  term: Term<T>;
  score: number;
  how: How;
}

const nounEnding = /^(?:s|e|er|ar|r|es)?$/;
const definiteEnding = /^(?:en|et|n|a|ne|ane|ene|ens|ets|nes|enes|anes)$/;

/** What a word is of a word of ours with the same stem: "kassa" of "kasse", "bee" of "bees"; "fiske" is not "fisker". */
function inflection(key: string, own: string): How {
  const [longer, shorter] = key.length >= own.length ? [key, own] : [own, key];
  const base = longer.startsWith(shorter) ? shorter : shorter.replace(/e$/, '');
  if (!longer.startsWith(base)) return 'form';
  const ending = longer.slice(base.length);
  if (nounEnding.test(ending)) return longer === own && ending === 'r' ? 'form' : 'named';
  return definiteEnding.test(ending) ? (longer === key ? 'definite' : 'named') : 'form';
}

const longestEnding = 6;

/** Whether no more than an ending is left of a word after what it shares with ours: of "treningssenteret" endings alone do not leave "tren". */
function isForm(key: string, own: string): boolean {
  if (key.length <= longestEnding) return true;
  let shared = 0;
  while (shared < own.length && key.charCodeAt(shared) === own.charCodeAt(shared)) shared++;
  return key.length - shared <= longestEnding;
}

/** The words of one text come up again in every phrase they begin: their stems are made once. */
const stems = new Map<string, string>();
const bokmals = new Map<string, string>();
const remember = (known: Map<string, string>, make: (key: string) => string) => (key: string) => {
  const made = known.get(key) ?? make(key);
  known.set(key, made);
  return made;
};
const stemOf = remember(stems, stem);
const bokmalOf = remember(bokmals, asBokmal);

/** To be called when a text is read: nothing of it is kept. */
export function forgetWords(): void {
  stems.clear();
  bokmals.clear();
}

/** `together` is false when "og" or "eller" stands between the words: then only terms with such a word in them are meant. */
export function lookUp<T>(index: TermIndex<T>, keys: readonly string[], together = true): Hit<T>[] {
  const found = lookUpAsWritten(index, keys, together);
  if (found.length > 0) return found;
  const bokmal = keys.map(bokmalOf);
  return bokmal.every((key, at) => key === keys[at]) ? [] : lookUpAsWritten(index, bokmal, together);
}

function lookUpAsWritten<T>(index: TermIndex<T>, keys: readonly string[], together: boolean): Hit<T>[] {
  const hits = (terms: readonly Term<T>[] | undefined, factor: number, how: (term: Term<T>) => How): Hit<T>[] =>
    terms?.map((term) => ({ term, score: term.weight * factor, how: how(term) })) ?? [];
  const joined = joinedKey(keys);
  const exact = index.byKey.get(joined);
  if (exact) return hits(exact, 1, () => 'named');
  const ownStems = keys.map(stemOf);
  const byWords = index.byStem.get(ownStems.join(''));
  const stemmed = (byWords ?? (keys.length > 1 ? index.byStem.get(stemOf(joined)) : undefined))?.filter(
    (term) =>
      (together || / (og|and|eller|or) /.test(term.key)) &&
      ((byWords && keys.length > 1) || isForm(joined, term.key.replaceAll(' ', ''))),
  );
  if (stemmed?.length) return hits(stemmed, 0.93, (term) => inflection(joined, term.key.replaceAll(' ', '')));
  return together && keys.length > 1 ? hits(index.byBag.get(ownStems.sort().join(' ')), 0.88, () => 'parts') : [];
}

/** Only a phrase that stands in our own lists in this order, whatever its endings. */
export function lookUpAsListed<T>(index: TermIndex<T>, keys: readonly string[]): Hit<T>[] {
  const terms = index.byKey.get(joinedKey(keys)) ?? index.byStem.get(stemKey(keys));
  const ours = (terms ?? []).filter((term) => term.key.includes(' ') && !term.added);
  return ours.map((term) => ({ term, score: term.weight * 0.95, how: 'named' }));
}

/** A compound of which we know the end ("barneskolelærer") or, before an empty head, the beginning ("butikkjobb"). */
export function lookUpCompound<T>(index: TermIndex<T>, key: string): Hit<T>[] {
  const found = lookUpCompoundAsWritten(index, key);
  const bokmal = found.length > 0 ? key : asBokmal(key);
  return bokmal === key ? found : lookUpCompoundAsWritten(index, bokmal);
}

/** Whether the end of a compound says what kind of thing it is: a noun of ours, and no ordinary word ("popkorn", "hyttefolk"). */
const isHead = (key: string, how: How): boolean =>
  (how === 'named' || how === 'definite') && (key.length > 4 || !isEverydayKey(key));

function lookUpCompoundAsWritten<T>(index: TermIndex<T>, key: string): Hit<T>[] {
  for (const head of emptyHeads) {
    if (!key.endsWith(head) || key.length < head.length + 3) continue;
    const first = key.slice(0, -head.length);
    for (const candidate of [first, first.replace(/[se]$/, '')]) {
      // "Sommerjobb" is no work of a kind, though "sømmer" is.
      if (candidate.length < 3 || isFillerKey(candidate)) continue;
      const found = lookUpAsWritten(index, [candidate], true);
      if (found.length > 0) return found.map((hit) => ({ ...hit, score: hit.score * 0.85, how: 'compound' }));
    }
  }
  for (let cut = 2; cut <= key.length - 4; cut++) {
    const head = key.slice(cut);
    const found = lookUpAsWritten(index, [head], true).filter(({ term, how }) => term.weight >= 0.9 && isHead(head, how));
    const share = (key.length - cut) / key.length;
    if (found.length > 0) return found.map((hit) => ({ ...hit, score: hit.score * (0.5 + 0.4 * share), how: 'compound' }));
  }
  return [];
}

/** Longer words of ours that end in this one: "pleier" finds sykepleier and hjelpepleier. */
export function lookUpEnd<T>(index: TermIndex<T>, key: string): Hit<T>[] {
  const end = endKey(key);
  if (end === null) return [];
  const found: Hit<T>[] = [];
  for (const term of index.byEnd.get(end) ?? []) {
    if (term.key.length > key.length + 2 && term.key.endsWith(key))
      found.push({ term, score: 0.45 + (0.3 * key.length) / term.key.length, how: 'end' });
  }
  // "fører" ends so many titles that it tells nothing.
  if (new Set(found.map((hit) => hit.term.id)).size > mostEnds) return [];
  return found.sort((a, b) => b.score - a.score);
}

/**
 * Terms that are the word but for a slip of the finger or two. Likeness alone is not enough: "gravid" and "graving" are alike. For one
 * word only terms of one word: sharing a word with a phrase is no misspelling of it. `likeness` is for suggestions, which a person chooses
 * from: terms that like (0..1) are given too.
 */
export function lookUpSimilar<T>(index: TermIndex<T>, key: string, likeness = Number.POSITIVE_INFINITY): Hit<T>[] {
  const slips = key.length >= 9 ? 2 : key.length >= 6 ? 1 : 0;
  const similarities = index.ngrams.similarities(key);
  const found: Hit<T>[] = [];
  for (let at = 0; at < similarities.length; at++) {
    const similarity = similarities[at] as number;
    const term = index.terms[at];
    if (similarity < leastForSlips || !term || (term.key.includes(' ') && !key.includes(' '))) continue;
    // Nobody misses the first letter: "penger" is no "henger".
    if (similarity >= likeness || (slips > 0 && term.key[0] === key[0] && withinSlips(key, term.key, slips)))
      found.push({ term, score: (0.5 + similarity / 2) * term.weight * 0.9, how: 'slip' });
  }
  return found.sort((a, b) => b.score - a.score).slice(0, 3);
}

/**
 * Occupations told by parts of a phrase that stands only among our skills ("sveist aluminium", "kjørt ambulanse"): the longest part
 * that leads to one, and only to occupations that take the skill.
 */
export function occupationsWithin(
  index: TermIndex<OccupationCode>,
  keys: readonly string[],
  skillHits: readonly Hit<SkillId>[],
): Hit<OccupationCode>[] {
  const takes = ({ term }: Hit<OccupationCode>) => skillHits.some((skill) => takesSkill(term.id, skill.term.id));
  for (let size = keys.length; size >= 1; size--) {
    for (let start = 0; start + size <= keys.length; start++) {
      const part = keys.slice(start, start + size);
      const hits = size < keys.length ? lookUp(index, part) : [];
      const found = (hits.length > 0 || size > 1 ? hits : lookUpCompound(index, part[0] as string)).filter(takes);
      if (found.length > 0) return found.map((hit) => ({ ...hit, how: 'part' }));
    }
  }
  return [];
}
