import { careAt, chainsIn, type Saying } from './linker-sayings.ts';
import { fold, type Token } from './normalise.ts';
import { isProtectedInEnglish, isProtectedWord, isSomething, protectedPhraseAt, workWithPeopleAt } from './protected-words.ts';
import { isFiller, occupationTerms, skillTerms, type Term } from './term-index.ts';
import { toldOfOthersAt } from './told-of-others.ts';

const longestPhrase = 5;

const set = (words: string) => new Set(words.split(' ').map(fold));
const negations = set(
  'ikke ikkje aldri ingen inga inkje uten utan not never no without dont didnt cant cannot havent wasnt isnt nor',
);
const limiters = set('bare berre only just');
/** What an apostrophe splits off: "uncle's", "I've". */
const clitics = set('s ve re ll m d');
const alternatives = set('eller or heller og and nor');

/** A word that may mean something, with whether a clause border or a negation stands before it. */
export interface Content extends Token {
  negated: boolean;
  clause: number;
  /** Differs on each side of every border and every "og" and "eller". */
  part: number;
  /** Tells who somebody is: read past, never linked alone, never repeated. */
  hidden: boolean;
  /** A whole saying ("jobbe med barn") that stands here as one word. */
  people?: Saying['row'];
}

const isOurs = (terms: readonly Term<unknown>[] | undefined) => terms?.some((term) => !term.added) === true;

/** Whether a folded word stands word for word in our own lists. */
export const isListed = (key: string) => isOurs(occupationTerms().byKey.get(key)) || isOurs(skillTerms().byKey.get(key));

/** A number alone is an age, a year or a count: it stands for work only inside a phrase of ours ("Office 365"). */
const tellsWhoSomebodyIs = (key: string, tokens: readonly Token[]) =>
  /^\d+$/.test(key) || isProtectedInEnglish(key, tokens) || isProtectedWord(key, isListed);

/** The words of a text that may mean something, in order. */
export function contentOf(tokens: readonly Token[], read: string): Content[] {
  const content: Content[] = [];
  let negated = false;
  let clause = 0;
  let part = 0;
  let alternative = false;
  let afterNegatedThing = false;
  const before = (at: number) => read.slice(at === 0 ? 0 : tokens[at - 1]?.end, tokens[at]?.start);
  const joined = (at: number) => /^[\s\-–'’]*$/.test(before(at));
  const chainAt = chainsIn(tokens, joined, (at) => /[.!?;\n]/.test(before(at)));
  const sayingAt = (at: number): Saying | number => {
    const people = workWithPeopleAt(tokens, at, joined);
    return people ? { ...people, hidden: 0 } : careAt(tokens, at, joined) || chainAt(at);
  };
  const add = (word: Pick<Content, 'key' | 'start' | 'end' | 'hidden' | 'people'>) => {
    // The "og" of "angst og depresjon" stands between nothing that is read.
    if (alternative && !(word.hidden && content.at(-1)?.hidden)) clause += 0.5;
    alternative = false;
    content.push({ ...word, negated, clause, part });
    // A denial of who somebody is ends with it: what comes after "eller" is something else.
    if (negated && !word.hidden) afterNegatedThing = true;
    negated = false;
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (alternatives.has(token.key) || /[^\s\-–'’]/.test(before(at))) part++;
    if (/[.!?;:\n]|, ?/.test(before(at))) {
      clause++;
      negated = false;
      afterNegatedThing = false;
    }
    const saying = sayingAt(at);
    if (typeof saying !== 'number') {
      clause++;
      add({
        key: token.key,
        start: token.start,
        end: tokens[at + saying.size - 1]?.end ?? token.end,
        hidden: false,
        people: saying.row,
      });
      clause++;
      at += saying.size;
      // For whom it was done is read past, and nothing about them is linked.
      for (const end = at + saying.hidden; at < end; at++) add({ ...(tokens[at] as Token), hidden: true });
      at--;
      continue;
    }
    const size = Math.max(protectedPhraseAt(tokens, at, joined), toldOfOthersAt(tokens, at, joined, read), saying);
    if (size > 0 || (!isFiller(token, read) && tellsWhoSomebodyIs(token.key, tokens))) {
      for (const part of tokens.slice(at, at + Math.max(size, 1))) add({ ...part, hidden: true });
      at += Math.max(size, 1) - 1;
      continue;
    }
    // "don't" and "haven't" are split by their apostrophe.
    const contraction = token.key === 't' && /['’]/.test(before(at));
    if (contraction || (negations.has(token.key) && !isSomething(token))) {
      const next = tokens[at + 1];
      negated = !(next && limiters.has(next.key));
      afterNegatedThing = false;
    } else if (token.key === 'men' || token.key === 'but') {
      negated = false;
      afterNegatedThing = false;
      clause++;
    } else if (alternatives.has(token.key)) {
      // "ikke kokk eller servitør" denies both.
      if (afterNegatedThing && token.key !== 'og' && token.key !== 'and') negated = true;
      alternative = true;
    } else if (!isFiller(token, read) && !(clitics.has(token.key) && /['’]$/.test(before(at)))) {
      add({ ...token, hidden: false });
    }
  }
  return content;
}

/**
 * The phrases that may begin at a word, best first: with the words that tell who somebody is when our lists know the phrase with them
 * ("pleiet mor"), then without them, as if they had not been written.
 */
export function* phrasesAt(content: readonly Content[], at: number): Generator<Content[]> {
  const first = content[at] as Content;
  const fits = (phrase: readonly Content[]) =>
    phrase.every((word) => !word.people) &&
    (phrase.at(-1) as Content).clause - first.clause < 1 &&
    !phrase.slice(1).some((word) => word.negated);
  for (let size = Math.min(longestPhrase, content.length - at); size >= 2; size--) {
    const phrase = content.slice(at, at + size);
    const hidden = phrase.filter((word) => word.hidden).length;
    if (hidden > 0 && hidden < size && fits(phrase) && phrase.at(-1)?.part === first.part) yield phrase;
  }
  if (first.hidden) return;
  const visible: Content[] = [];
  for (let next = at; next < content.length && visible.length < longestPhrase; next++) {
    const word = content[next] as Content;
    if (!word.hidden) visible.push(word);
  }
  for (let size = visible.length; size >= 1; size--) {
    const phrase = visible.slice(0, size);
    if (fits(phrase)) yield phrase;
  }
}
