import { withinSlips } from './edit-distance.ts';
import { fold, stem, type Token, tokenise } from './normalise.ts';
import { getOccupation } from './occupations.ts';
import { getSkill } from './skills.ts';
import {
  bagKey,
  isFiller,
  joinedKey,
  joinedStemKey,
  occupationTerms,
  skillTerms,
  stemKey,
  type Term,
  type TermIndex,
} from './term-index.ts';
import { rankTitle } from './title-ranking.ts';
import type { Language, OccupationCode, SkillId } from './types.ts';

export interface LinkedConcept<T> {
  id: T;
  /** 0..1; 1 is the person's own words standing in our list exactly. */
  score: number;
  /** The person's own words that led to it. */
  matched: string;
}

export interface LinkedText {
  occupations: LinkedConcept<OccupationCode>[];
  skills: LinkedConcept<SkillId>[];
  /** Words that meant nothing to us, as they were written, each once. */
  unknownWords: string[];
}

export interface Suggestion<T> {
  id: T;
  /** Official name in the language asked for. */
  name: string;
  /** The word of ours that the typed letters met, when it is not the name itself. */
  word: string;
}

/** Only this much of a text is read. */
export const longestTextRead = 4000;
const longestPhrase = 5;
const mostUnknownWords = 20;
const mostNgramLookups = 40;
const mostEnds = 6;
const mostGuesses = 3;
/** Likeness of a whole title under which a guess would only puzzle. */
const leastGuess = 0.55;
/** Longer "words" are no words, and taking them apart would cost more than it could give. */
const longestWord = 60;
/** Below this likeness two words are never a misspelling of each other. */
const leastForSlips = 0.15;

const set = (words: string) => new Set(words.split(' ').map(fold));
const negations = set(
  'ikke ikkje ei aldri ingen inga inkje uten utan not never no without dont didnt cant cannot havent wasnt isnt nor',
);
const limiters = set('bare berre only just');
const alternatives = set('eller or heller og and nor');
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

interface Hit<T> {
  term: Term<T>;
  score: number;
}

function lookUp<T>(index: TermIndex<T>, keys: readonly string[]): Hit<T>[] {
  const hits = (terms: readonly Term<T>[] | undefined, factor: number) =>
    terms?.map((term) => ({ term, score: term.weight * factor })) ?? [];
  const exact = index.byKey.get(joinedKey(keys));
  if (exact) return hits(exact, 1);
  const stemmed = index.byStem.get(stemKey(keys)) ?? index.byStem.get(joinedStemKey(keys));
  if (stemmed) return hits(stemmed, 0.93);
  return keys.length > 1 ? hits(index.byBag.get(bagKey(keys)), 0.88) : [];
}

/** A compound of which we know the end ("barneskolelærer") or, before an empty head, the beginning ("butikkjobb"). */
function lookUpCompound<T>(index: TermIndex<T>, key: string): Hit<T>[] {
  for (const head of emptyHeads) {
    if (!key.endsWith(head) || key.length < head.length + 3) continue;
    const first = key.slice(0, -head.length);
    for (const candidate of [first, first.replace(/[se]$/, '')]) {
      if (candidate.length < 3) continue;
      const found = lookUp(index, [candidate]);
      if (found.length > 0) return found.map((hit) => ({ ...hit, score: hit.score * 0.85 }));
    }
  }
  for (let cut = 2; cut <= key.length - 4; cut++) {
    const found = lookUp(index, [key.slice(cut)]).filter((hit) => hit.term.weight >= 0.9);
    const share = (key.length - cut) / key.length;
    if (found.length > 0) return found.map((hit) => ({ ...hit, score: hit.score * (0.5 + 0.4 * share) }));
  }
  return [];
}

/** Longer words of ours that end in this one: "pleier" finds sykepleier and hjelpepleier. */
function lookUpEnd<T>(index: TermIndex<T>, key: string): Hit<T>[] {
  if (key.length < 5) return [];
  const found: Hit<T>[] = [];
  for (const term of index.terms) {
    if (term.weight >= 1 && term.key.length > key.length + 1 && term.key.endsWith(key) && !term.key.includes(' ')) {
      found.push({ term, score: 0.45 + (0.3 * key.length) / term.key.length });
    }
  }
  // "fører" ends so many titles that it tells nothing.
  if (new Set(found.map((hit) => hit.term.id)).size > mostEnds) return [];
  return found.sort((a, b) => b.score - a.score);
}

/**
 * Terms that look like the text: near by n-grams, or less near but one or two slips of the finger away. For one word only terms of
 * one word: sharing a word with a phrase is no misspelling of it.
 */
function lookUpSimilar<T>(index: TermIndex<T>, key: string, atLeast: number): Hit<T>[] {
  const slips = key.length >= 9 ? 2 : key.length >= 6 ? 1 : 0;
  const similarities = index.ngrams.similarities(key);
  const found: Hit<T>[] = [];
  for (let at = 0; at < similarities.length; at++) {
    const similarity = similarities[at] as number;
    const term = index.terms[at];
    if (similarity < leastForSlips || !term || (term.key.includes(' ') && !key.includes(' '))) continue;
    if (similarity >= atLeast) found.push({ term, score: similarity * term.weight * 0.9 });
    else if (withinSlips(key, term.key, slips)) found.push({ term, score: (0.5 + similarity / 2) * term.weight * 0.9 });
  }
  return found.sort((a, b) => b.score - a.score).slice(0, 3);
}

class Findings<T> {
  readonly found = new Map<T, LinkedConcept<T>>();

  add(hits: readonly Hit<T>[], matched: string): void {
    const ids = new Set<T>();
    for (const { term, score } of hits) {
      if (ids.has(term.id)) continue;
      // Several concepts behind the same words: each is a little less sure than the one before it.
      const shared = Math.min(1, score * (1 - 0.03 * ids.size));
      ids.add(term.id);
      const known = this.found.get(term.id);
      if (!known || shared > known.score)
        this.found.set(term.id, { id: term.id, score: Math.round(shared * 1000) / 1000, matched });
    }
  }

  best(limit: number): LinkedConcept<T>[] {
    return [...this.found.values()].sort((a, b) => b.score - a.score).slice(0, limit);
  }
}

/**
 * Finds the occupations and skills a person mentions, in bokmål, nynorsk or English, mixed as they like. Pure and deterministic;
 * never throws. Reads at most the first 4,000 characters. What comes right after "ikke", "not" or "aldri" is left out.
 */
export function linkText(text: string, options: { limit?: number } = {}): LinkedText {
  const limit = options.limit ?? 10;
  const read = text.slice(0, longestTextRead);
  const tokens = tokenise(read).filter((token) => token.key.length <= longestWord);
  const occupationIndex = occupationTerms();
  const skillIndex = skillTerms();
  const foundOccupations = new Findings<OccupationCode>();
  const foundSkills = new Findings<SkillId>();
  const unknown = new Map<string, string>();
  let lookupsLeft = mostNgramLookups;

  // Content words, with whether a clause border or a negation stands before them.
  interface Content extends Token {
    negated: boolean;
    clause: number;
  }
  const content: Content[] = [];
  let negated = false;
  let clause = 0;
  let end = 0;
  let afterNegatedThing = false;
  tokens.forEach((token, at) => {
    const between = read.slice(end, token.start);
    end = token.end;
    if (/[.!?;:\n]|, ?/.test(between)) {
      clause++;
      negated = false;
      afterNegatedThing = false;
    }
    // "don't" and "haven't" are split by their apostrophe.
    const contraction = token.key === 't' && /['’]/.test(between);
    if (contraction || negations.has(token.key)) {
      const next = tokens[at + 1];
      negated = !(next && limiters.has(next.key));
      afterNegatedThing = false;
      return;
    }
    if (token.key === 'men' || token.key === 'but') {
      negated = false;
      afterNegatedThing = false;
      clause++;
      return;
    }
    if (alternatives.has(token.key)) {
      // "ikke kokk eller servitør" denies both.
      if (afterNegatedThing && token.key !== 'og' && token.key !== 'and') negated = true;
      clause += 0.5;
      return;
    }
    if (isFiller(token, read)) return;
    content.push({ ...token, negated, clause });
    if (negated) afterNegatedThing = true;
    negated = false;
  });

  for (let at = 0; at < content.length; ) {
    const first = content[at] as Content;
    let used = 0;
    for (let size = Math.min(longestPhrase, content.length - at); size >= 1 && used === 0; size--) {
      const phrase = content.slice(at, at + size);
      const last = phrase[size - 1] as Content;
      if (last.clause - first.clause >= 1 || phrase.slice(1).some((word) => word.negated)) continue;
      const keys = phrase.map((word) => word.key);
      const occupationHits = lookUp(occupationIndex, keys);
      const skillHits = lookUp(skillIndex, keys);
      if (occupationHits.length === 0 && skillHits.length === 0) continue;
      used = size;
      if (first.negated) continue;
      const matched = read.slice(first.start, last.end);
      foundOccupations.add(occupationHits, matched);
      foundSkills.add(skillHits, matched);
    }
    if (used === 0) {
      used = 1;
      const matched = read.slice(first.start, first.end);
      let occupationHits = lookUpCompound(occupationIndex, first.key);
      let skillHits = lookUpCompound(skillIndex, first.key);
      if (occupationHits.length === 0) occupationHits = lookUpEnd(occupationIndex, first.key);
      if (occupationHits.length === 0 && skillHits.length === 0 && first.key.length >= 5 && lookupsLeft > 0) {
        lookupsLeft--;
        occupationHits = lookUpSimilar(occupationIndex, first.key, 0.6);
        skillHits = lookUpSimilar(skillIndex, first.key, 0.6);
      }
      if (occupationHits.length === 0 && skillHits.length === 0) {
        if (unknown.size < mostUnknownWords && !/^\d+$/.test(first.key) && !unknown.has(first.key))
          unknown.set(first.key, matched);
      } else if (!first.negated) {
        foundOccupations.add(occupationHits, matched);
        foundSkills.add(skillHits, matched);
      }
    }
    at += used;
  }
  // Nothing at all would leave the person with nothing to correct: guess, and let the score say that it is a guess.
  const denied = content.some((word) => word.negated);
  if (foundOccupations.found.size === 0 && foundSkills.found.size === 0 && !denied && unknown.size > 0) {
    const guesses = rankTitle([...unknown.values()].join(' '), Math.min(limit, mostGuesses)).filter(
      (guess) => guess.score >= leastGuess,
    );
    const occupations = guesses.map(({ id, score }) => ({
      id,
      score: Math.round(score * 500) / 1000,
      matched: [...unknown.values()].join(' '),
    }));
    return { occupations, skills: [], unknownWords: [...unknown.values()] };
  }
  return { occupations: foundOccupations.best(limit), skills: foundSkills.best(limit), unknownWords: [...unknown.values()] };
}

/**
 * Ranks unit groups for a whole job title ("Adjunkt (grunnskole)", "Senior Software Engineer"). Gives something whenever any part
 * of the title resembles anything we know, so low scores are guesses.
 */
export function linkTitle(title: string, limit = 5): LinkedConcept<OccupationCode>[] {
  const read = title.slice(0, longestTextRead).trim();
  return rankTitle(read, limit).map(({ id, score }) => ({ id, score, matched: read }));
}

function suggest<T>(
  index: TermIndex<T>,
  prefix: string,
  limit: number,
  nameOf: (id: T) => string,
  otherwise: () => readonly T[],
): Suggestion<T>[] {
  const key = fold(prefix.slice(0, 100))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (!key || limit < 1) return [];
  const best = new Map<T, { rank: number; term: Term<T> }>();
  for (const term of index.terms) {
    // The whole word first, then beginnings of terms, then beginnings of words in them, then the inside of compounds.
    const at = term.key.indexOf(key);
    if (at < 0 || (at > 0 && key.length < 3)) continue;
    const inside = at > 0 && term.key[at - 1] !== ' ';
    if (inside && key.length < 4) continue;
    const rank = (term.key === key ? 0 : at === 0 ? 1 : inside ? 3 : 2) + (1 - term.weight) + term.key.length / 1000;
    const known = best.get(term.id);
    if (!known || rank < known.rank) best.set(term.id, { rank, term });
  }
  const ranked = [...best.entries()].sort((a, b) => a[1].rank - b[1].rank).slice(0, limit);
  if (ranked.length > 0) return ranked.map(([id, { term }]) => ({ id, name: nameOf(id), word: term.text }));
  return otherwise()
    .slice(0, limit)
    .map((id) => ({ id, name: nameOf(id), word: nameOf(id) }));
}

/** Occupations for an autocomplete, best first; understands misspellings once no word begins with what is typed. */
export function suggestOccupations(prefix: string, language: Language, limit = 8): Suggestion<OccupationCode>[] {
  const similar = () => (stem(fold(prefix)).length < 4 ? [] : linkTitle(prefix, limit).map((concept) => concept.id));
  return suggest(occupationTerms(), prefix, limit, (code) => getOccupation(code).name[language], similar);
}

/** Skills for an autocomplete, best first. */
export function suggestSkills(prefix: string, language: Language, limit = 8): Suggestion<SkillId>[] {
  const similar = () => {
    const found = lookUpSimilar(skillTerms(), fold(prefix.slice(0, 100)), 0.3);
    return [...new Set(found.map((hit) => hit.term.id))];
  };
  return suggest(skillTerms(), prefix, limit, (id) => getSkill(id).name[language], similar);
}
