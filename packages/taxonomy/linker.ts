import { type Content, contentOf, isListed, phrasesAt } from './content-words.ts';
import { type Everyday, everydayKind, isEverydayKey } from './linker-everyday.ts';
import { type Evidence, occupationsOfTasks, supported, titleWeight } from './linker-evidence.ts';
import { framesOf } from './linker-frames.ts';
import { type Meant, meaningsOf } from './linker-homographs.ts';
import {
  forgetWords,
  type Hit,
  lookUp,
  lookUpAsListed,
  lookUpCompound,
  lookUpEnd,
  lookUpSimilar,
  occupationsWithin,
} from './linker-lookup.ts';
import { fold, stem, tokenise } from './normalise.ts';
import { getOccupation } from './occupations.ts';
import { isProtectedWord } from './protected-words.ts';
import { broaderSkills, getSkill } from './skills.ts';
import { occupationTerms, skillTerms, type Term, type TermIndex } from './term-index.ts';
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
const mostNgramLookups = 12;
/** So many different words that stand in no list are taken apart; who writes more of them writes no text. */
const mostTakenApart = 80;
const mostGuesses = 3;
/** A longer text tells of much else than of one title. */
const mostWordsOfGuess = 4;
/** Likeness of a whole title under which a guess would only puzzle. */
const leastGuess = 0.75;
const leastGuessForSentence = 0.85;
const shortestGuessedTitle = 5;
/** Longer "words" are no words, and taking them apart would cost more than it could give. */
const longestWord = 60;
/** What tells of no work and is still understood: a licence, which is asked for elsewhere, how much one worked, what is left of "don't". */
const hints = new Set(
  'lappen førerkort førerkortet førarkort førarkortet sommerjobb sommarjobb ekstrajobb helgejobb deltidsjobb ekstrahjelp don didn doesn isn wasn haven couldn'
    .split(' ')
    .map(fold),
);
const shortestGuessed = 6;

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
const sayingHit = <T>(id: T, key: string, score = 0.9): Hit<T> => ({
  term: { id, text: key, key, weight: 1 },
  score,
  how: 'named',
});

/** How sure a broad skill is next to the narrow one that was told: it comes just below it. */
const impliedFactor = 0.99;

/** The skills, and with each the broader ones that nobody can be without who has it, from the same words. */
function withImplied(found: Findings<SkillId>): void {
  for (const { id, score, matched } of [...found.found.values()]) {
    const hits = broaderSkills(id).map((broad) => ({ ...sayingHit(broad, ''), score: score * impliedFactor }));
    found.add(hits, matched);
  }
}

/** What kind of ordinary word some words are, when no more than one of them is not small. */
function ordinaryKind(words: readonly Content[]): Everyday | null {
  const kinds = words.map((word) => everydayKind(word.key));
  const telling = kinds.filter((kind) => kind !== 'small');
  return telling.length > 1 ? null : telling.length === 0 ? 'small' : (telling[0] ?? null);
}

const nothing: { occupations: readonly Hit<OccupationCode>[]; skills: readonly Hit<SkillId>[] } = { occupations: [], skills: [] };

/** A word that stands in none of our lists: a compound, the end of longer titles, or a slip of the finger where there is time for it. */
function lookUpUnlisted(key: string, mayGuess: () => boolean): typeof nothing {
  const compounds = lookUpCompound(occupationTerms(), key);
  const skills = lookUpCompound(skillTerms(), key);
  const occupations = compounds.length > 0 ? compounds : lookUpEnd(occupationTerms(), key);
  if (occupations.length > 0 || skills.length > 0 || key.length < shortestGuessed || !mayGuess()) return { occupations, skills };
  return { occupations: lookUpSimilar(occupationTerms(), key), skills: lookUpSimilar(skillTerms(), key) };
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
  // Words that might have meant something, had the rest of the text said so.
  const unsure = new Map<string, string>();
  const evidence: Evidence[] = [];
  const unlisted = new Map<string, ReturnType<typeof lookUpUnlisted>>();
  let lookupsLeft = mostNgramLookups;
  // Where in the text the words being read begin.
  let reading = 0;

  const content = contentOf(tokens, read);
  const noteUnknown = (key: string, matched: string) => {
    if (unknown.size < mostUnknownWords && !unknown.has(key) && !hints.has(key)) unknown.set(key, matched);
  };
  const isWork = framesOf(tokens, content, read);
  const meantBy = meaningsOf(tokens, read);
  const learn = (words: readonly Content[], couldBe: Evidence['occupations'], orSkills: Evidence['skills']) => {
    let meant: Meant = { occupations: couldBe, skills: orSkills };
    for (const word of words) if (!word.hidden) meant = meantBy(word, meant, words.length === 1);
    const { occupations, instead } = meant;
    const skills = instead === undefined ? meant.skills : [...meant.skills, sayingHit(instead, words[0]?.key ?? '')];
    if (occupations.length === 0 && skills.length === 0 && (couldBe.length > 0 || orSkills.length > 0)) return;
    const visible = words.filter((word) => !word.hidden);
    const key = visible.map((word) => word.key).join(' ');
    const everyday = !words[0]?.people && ordinaryKind(visible);
    const first = words[0] as Content;
    // "Bygger" is what somebody does, though it could be several of "bygg".
    const named = occupations.filter(({ how, term }) => how === 'named' && (everyday !== 'verb' || term.key === key));
    const isTitle = named.some(({ term }) => term.weight >= titleWeight);
    const framed = isWork(first, words.at(-1) as Content, { isTitle, isNamed: named.length > 0 });
    const phrase = visible.length > 1;
    const task = phrase && visible.some((word) => everydayKind(word.key) === 'verb');
    evidence.push({ occupations, skills, matched: wordsOf(words), key, everyday, phrase, task, framed });
  };
  const wordsOf = (words: readonly Content[]) => {
    const from = content.indexOf(words[0] as Content, reading);
    const between = content.slice(from, content.indexOf(words.at(-1) as Content, from));
    // What was read past is not repeated either.
    return between.some((word) => word.hidden && !words.includes(word))
      ? words.map((word) => read.slice(word.start, word.end)).join(' ')
      : read.slice(words[0]?.start, words.at(-1)?.end);
  };

  for (let at = 0; at < content.length; ) {
    reading = at;
    const first = content[at] as Content;
    if (first.people) {
      const { occupations, skills, score } = first.people;
      if (!first.negated)
        learn(
          [first],
          occupations.map((id) => sayingHit(id, first.key, score)),
          skills.map((id) => sayingHit(id, first.key)),
        );
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
      used = content.indexOf(phrase.at(-1) as Content, at) - at + 1;
      if (!first.negated) learn(phrase, occupationHits, skillHits);
      break;
    }
    if (used === 0) {
      used = 1;
      const ordinary = isEverydayKey(first.key);
      if (!first.hidden && !(ordinary && content.length > 1)) {
        const isTooMuch = unlisted.size >= mostTakenApart;
        const known = ordinary ? nothing : (unlisted.get(first.key) ?? (isTooMuch ? nothing : undefined));
        const { occupations, skills } = known ?? lookUpUnlisted(first.key, () => lookupsLeft-- > 0);
        unlisted.set(first.key, { occupations, skills });
        if (occupations.length === 0 && skills.length === 0 && !hints.has(first.key))
          noteUnknown(first.key, read.slice(first.start, first.end));
        else if (!first.negated) learn([first], occupations, skills);
      }
    }
    at += used;
  }
  forgetWords();
  const told = supported(evidence);
  for (const { occupations, skills, matched, key, everyday } of told) {
    if (occupations.length === 0 && skills.length === 0 && !everyday) unsure.set(key, matched);
    foundOccupations.add(occupations, matched);
    foundSkills.add(skills, matched);
  }
  // Nothing at all would leave the person with nothing to correct: guess, and let the score say that it is a guess.
  const denied = content.some((word) => word.negated && !word.hidden);
  const guessed = [...unknown.values()].filter((word) => word.length >= shortestGuessedTitle).join(' ');
  for (const [key, matched] of unsure) noteUnknown(key, matched);
  const unknownWords = [...unknown.values()];
  const isShort = content.filter((word) => !word.hidden).length <= mostWordsOfGuess;
  if (foundOccupations.found.size === 0 && foundSkills.found.size === 0 && !denied && isShort && guessed !== '') {
    const least = guessed.includes(' ') ? leastGuessForSentence : leastGuess;
    const occupations = rankTitle(guessed, Math.min(limit, mostGuesses))
      .filter((guess) => guess.score >= least)
      .map(({ id, score }) => ({ id, score: Math.round(score * 500) / 1000, matched: guessed }));
    return { occupations, skills: [], unknownWords };
  }
  for (const derived of occupationsOfTasks(told))
    if (!foundOccupations.found.has(derived.id)) foundOccupations.found.set(derived.id, derived);
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
