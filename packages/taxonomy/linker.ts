import { type Content, contentOf, isListed, phrasesAt } from './content-words.ts';
import { withinSlips } from './edit-distance.ts';
import { asBokmal, fold, stem, tokenise } from './normalise.ts';
import { getOccupation } from './occupations.ts';
import { isProtectedWord } from './protected-words.ts';
import { broaderSkills, getSkill, takesSkill } from './skills.ts';
import {
  bagKey,
  endKey,
  isFillerKey,
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
const mostUnknownWords = 20;
const mostNgramLookups = 40;
const mostEnds = 6;
const mostGuesses = 3;
/** Likeness of a whole title under which a guess would only puzzle. */
const leastGuess = 0.75;
const leastGuessForSentence = 0.85;
const shortestGuessedTitle = 5;
/** Longer "words" are no words, and taking them apart would cost more than it could give. */
const longestWord = 60;
/** Below this likeness two words are never a misspelling of each other. */
const leastForSlips = 0.15;
const shortestGuessed = 6;

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

/** `together` is false when "og" or "eller" stands between the words: then only terms with such a word in them are meant. */
function lookUp<T>(index: TermIndex<T>, keys: readonly string[], together = true): Hit<T>[] {
  const found = lookUpAsWritten(index, keys, together);
  if (found.length > 0) return found;
  const bokmal = keys.map(asBokmal);
  return bokmal.every((key, at) => key === keys[at]) ? [] : lookUpAsWritten(index, bokmal, together);
}

function lookUpAsWritten<T>(index: TermIndex<T>, keys: readonly string[], together: boolean): Hit<T>[] {
  const hits = (terms: readonly Term<T>[] | undefined, factor: number) =>
    terms?.map((term) => ({ term, score: term.weight * factor })) ?? [];
  const exact = index.byKey.get(joinedKey(keys));
  if (exact) return hits(exact, 1);
  const stemmed = (
    index.byStem.get(stemKey(keys)) ?? (keys.length > 1 ? index.byStem.get(joinedStemKey(keys)) : undefined)
  )?.filter((term) => together || / (og|and|eller|or) /.test(term.key));
  if (stemmed?.length) return hits(stemmed, 0.93);
  return together && keys.length > 1 ? hits(index.byBag.get(bagKey(keys)), 0.88) : [];
}

/** Only a phrase that stands in our own lists in this order, whatever its endings. */
function lookUpAsListed<T>(index: TermIndex<T>, keys: readonly string[]): Hit<T>[] {
  const terms = index.byKey.get(joinedKey(keys)) ?? index.byStem.get(stemKey(keys));
  const ours = (terms ?? []).filter((term) => term.key.includes(' ') && !term.added);
  return ours.map((term) => ({ term, score: term.weight * 0.95 }));
}

/** A compound of which we know the end ("barneskolelærer") or, before an empty head, the beginning ("butikkjobb"). */
function lookUpCompound<T>(index: TermIndex<T>, key: string): Hit<T>[] {
  const found = lookUpCompoundAsWritten(index, key);
  const bokmal = found.length > 0 ? key : asBokmal(key);
  return bokmal === key ? found : lookUpCompoundAsWritten(index, bokmal);
}

function lookUpCompoundAsWritten<T>(index: TermIndex<T>, key: string): Hit<T>[] {
  for (const head of emptyHeads) {
    if (!key.endsWith(head) || key.length < head.length + 3) continue;
    const first = key.slice(0, -head.length);
    for (const candidate of [first, first.replace(/[se]$/, '')]) {
      // "Sommerjobb" is no work of a kind, though "sømmer" is.
      if (candidate.length < 3 || isFillerKey(candidate)) continue;
      const found = lookUpAsWritten(index, [candidate], true);
      if (found.length > 0) return found.map((hit) => ({ ...hit, score: hit.score * 0.85 }));
    }
  }
  for (let cut = 2; cut <= key.length - 4; cut++) {
    const found = lookUpAsWritten(index, [key.slice(cut)], true).filter((hit) => hit.term.weight >= 0.9);
    const share = (key.length - cut) / key.length;
    if (found.length > 0) return found.map((hit) => ({ ...hit, score: hit.score * (0.5 + 0.4 * share) }));
  }
  return [];
}

/** Longer words of ours that end in this one: "pleier" finds sykepleier and hjelpepleier. */
function lookUpEnd<T>(index: TermIndex<T>, key: string): Hit<T>[] {
  const end = endKey(key);
  if (end === null) return [];
  const found: Hit<T>[] = [];
  for (const term of index.byEnd.get(end) ?? []) {
    if (term.key.length > key.length + 1 && term.key.endsWith(key))
      found.push({ term, score: 0.45 + (0.3 * key.length) / term.key.length });
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
function lookUpSimilar<T>(index: TermIndex<T>, key: string, likeness = Number.POSITIVE_INFINITY): Hit<T>[] {
  const slips = key.length >= 9 ? 2 : key.length >= 6 ? 1 : 0;
  const similarities = index.ngrams.similarities(key);
  const found: Hit<T>[] = [];
  for (let at = 0; at < similarities.length; at++) {
    const similarity = similarities[at] as number;
    const term = index.terms[at];
    if (similarity < leastForSlips || !term || (term.key.includes(' ') && !key.includes(' '))) continue;
    // Nobody misses the first letter: "penger" is no "henger".
    if (similarity >= likeness || (slips > 0 && term.key[0] === key[0] && withinSlips(key, term.key, slips)))
      found.push({ term, score: (0.5 + similarity / 2) * term.weight * 0.9 });
  }
  return found.sort((a, b) => b.score - a.score).slice(0, 3);
}

/**
 * Occupations told by parts of a phrase that stands only among our skills ("sveist aluminium", "kjørt ambulanse"): the longest part
 * that leads to one, and only to occupations that take the skill.
 */
function occupationsWithin(
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
      if (found.length > 0) return found;
    }
  }
  return [];
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

/** What a saying leads to: as sure as a phrase of ours in other words. */
const sayingHit = <T>(id: T, key: string): Hit<T> => ({ term: { id, text: key, key, weight: 1 }, score: 0.9 });

/** How sure a broad skill is next to the narrow one that was told: it comes just below it. */
const impliedFactor = 0.99;

/** The skills, and with each the broader ones that nobody can be without who has it, from the same words. */
function withImplied(found: Findings<SkillId>): void {
  for (const { id, score, matched } of [...found.found.values()]) {
    const hits = broaderSkills(id).map((broad) => ({ ...sayingHit(broad, ''), score: score * impliedFactor }));
    found.add(hits, matched);
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

  const content = contentOf(tokens, read);
  const wordsOf = (words: readonly Content[]) => {
    const between = content.slice(content.indexOf(words[0] as Content), content.indexOf(words.at(-1) as Content));
    // What was read past is not repeated either.
    return between.some((word) => word.hidden && !words.includes(word))
      ? words.map((word) => read.slice(word.start, word.end)).join(' ')
      : read.slice(words[0]?.start, words.at(-1)?.end);
  };

  for (let at = 0; at < content.length; ) {
    const first = content[at] as Content;
    if (first.people) {
      if (!first.negated) {
        const matched = read.slice(first.start, first.end);
        foundOccupations.add(
          first.people.occupations.map((id) => sayingHit(id, first.key)),
          matched,
        );
        foundSkills.add(
          first.people.skills.map((id) => sayingHit(id, first.key)),
          matched,
        );
      }
      at++;
      continue;
    }
    let used = 0;
    for (const phrase of phrasesAt(content, at)) {
      const keys = phrase.map((word) => word.key);
      const strict = phrase.some((word) => word.hidden);
      // "Programmerer og kan Python" is two things, though we know "programmering i Python".
      const together = phrase.at(-1)?.clause === first.clause;
      let occupationHits = strict ? lookUpAsListed(occupationIndex, keys) : lookUp(occupationIndex, keys, together);
      const skillHits = strict ? lookUpAsListed(skillIndex, keys) : lookUp(skillIndex, keys, together);
      if (occupationHits.length === 0 && skillHits.length === 0) continue;
      if (strict && occupationHits.length === 0) {
        const visible = phrase.filter((word) => !word.hidden).map((word) => word.key);
        occupationHits = lookUp(occupationIndex, visible, together);
      }
      if (!strict && occupationHits.length === 0) occupationHits = occupationsWithin(occupationIndex, keys, skillHits);
      used = content.indexOf(phrase.at(-1) as Content) - at + 1;
      if (!first.negated) {
        const matched = wordsOf(phrase);
        foundOccupations.add(occupationHits, matched);
        foundSkills.add(skillHits, matched);
      }
      break;
    }
    if (used === 0) {
      used = 1;
      if (first.hidden) {
        at++;
        continue;
      }
      const matched = read.slice(first.start, first.end);
      let occupationHits = lookUpCompound(occupationIndex, first.key);
      let skillHits = lookUpCompound(skillIndex, first.key);
      if (occupationHits.length === 0) occupationHits = lookUpEnd(occupationIndex, first.key);
      if (occupationHits.length === 0 && skillHits.length === 0 && first.key.length >= shortestGuessed && lookupsLeft > 0) {
        lookupsLeft--;
        occupationHits = lookUpSimilar(occupationIndex, first.key);
        skillHits = lookUpSimilar(skillIndex, first.key);
      }
      if (occupationHits.length === 0 && skillHits.length === 0) {
        if (unknown.size < mostUnknownWords && !unknown.has(first.key)) unknown.set(first.key, matched);
      } else if (!first.negated) {
        foundOccupations.add(occupationHits, matched);
        foundSkills.add(skillHits, matched);
      }
    }
    at += used;
  }
  // Nothing at all would leave the person with nothing to correct: guess, and let the score say that it is a guess.
  const denied = content.some((word) => word.negated && !word.hidden);
  const unknownWords = [...unknown.values()];
  const guessed = unknownWords.filter((word) => word.length >= shortestGuessedTitle).join(' ');
  if (foundOccupations.found.size === 0 && foundSkills.found.size === 0 && !denied && guessed !== '') {
    const least = guessed.includes(' ') ? leastGuessForSentence : leastGuess;
    const occupations = rankTitle(guessed, Math.min(limit, mostGuesses))
      .filter((guess) => guess.score >= least)
      .map(({ id, score }) => ({ id, score: Math.round(score * 500) / 1000, matched: guessed }));
    return { occupations, skills: [], unknownWords };
  }
  withImplied(foundSkills);
  return { occupations: foundOccupations.best(limit), skills: foundSkills.best(limit), unknownWords };
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
  const oursOnly = namesPerson(prefix);
  for (const term of index.terms) {
    if (oursOnly && term.added) continue;
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

/** Words that tell who somebody is resemble some occupation by chance only. */
const namesPerson = (typed: string) => tokenise(typed.slice(0, 100)).some(({ key }) => isProtectedWord(key, isListed));

/** Occupations for an autocomplete, best first; understands misspellings once no word begins with what is typed. */
export function suggestOccupations(prefix: string, language: Language, limit = 8): Suggestion<OccupationCode>[] {
  const similar = () =>
    stem(fold(prefix)).length < 4 || namesPerson(prefix) ? [] : linkTitle(prefix, limit).map((concept) => concept.id);
  return suggest(occupationTerms(), prefix, limit, (code) => getOccupation(code).name[language], similar);
}

/** Skills for an autocomplete, best first. */
export function suggestSkills(prefix: string, language: Language, limit = 8): Suggestion<SkillId>[] {
  const similar = () => {
    if (namesPerson(prefix)) return [];
    const found = lookUpSimilar(skillTerms(), fold(prefix.slice(0, 100)), 0.3);
    return [...new Set(found.map((hit) => hit.term.id))];
  };
  return suggest(skillTerms(), prefix, limit, (id) => getSkill(id).name[language], similar);
}
