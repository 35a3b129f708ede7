/**
 * How a phrase that the check of ads looks for is written down, and the pieces that are the same in every language. Patterns are for the
 * folded text (`ad-check-folding.rules.ts`): small letters, and a space stands for any run of blanks.
 */
import type { FindingCode, findingLaws } from '@arena/contract/publishing';

export type AdLanguage = 'nb' | 'en';

/** What stands right before the words, right after, or both. */
export interface Surroundings {
  before?: string;
  after?: string;
  /** What is named here belongs to what is quoted: "ikke muslimer", not "muslimer". */
  quoted?: true;
}

export interface AdPhrase {
  code: FindingCode;
  language: AdLanguage;
  /** A pattern without word boundaries; they are put round it. */
  words: string;
  /** What could stand there; empty: leave the words out; null: say it otherwise. `{level}` is the level that the ad asks for, else `level`. */
  better: string | null;
  level?: { language: 'nb' | 'en'; usual: string };
  law?: (typeof findingLaws)[number];
  /** One of these must fit. */
  where?: readonly Surroundings[];
  /** One of these makes it about something else. They do not reach past a comma, a full stop or a line. */
  unless?: readonly Surroundings[];
  /** Work where the law itself asks for it, by the first digits of the occupation. */
  notIn?: readonly string[];
}

/**
 * A letter of any language here. Not `\p{L}`: made for every script there is, it took a hundred patterns half a second to compile.
 */
export const letter = '[a-z\\u00df-\\u024f]';
export const word = '[a-z0-9\\u00df-\\u024f%-]+';

/** One of these patterns, as a piece of a longer one; the longest is tried first, so that "gay people" is not read as "gay". */
export const oneOf = (...patterns: readonly string[]): string =>
  `(?:${patterns.toSorted((a, b) => b.length - a.length).join('|')})`;
/** These pieces one after the other, one on a line. */
export const inOrder = (...pieces: readonly string[]): string => pieces.join('');
/** Where a word begins. */
export const start = `(?<!${letter})`;
/** One of many words: lists of them apart by spaces, where `_` stands for a space inside. */
export const anyOf = (...lists: readonly string[]): string =>
  oneOf(...lists.flatMap((list) => list.split(' ')).map((one) => one.replaceAll('_', ' ')));
/** One of these patterns, or nothing, with the space after it. */
export const maybe = (...patterns: readonly string[]): string => `(?:${oneOf(...patterns)} )?`;
/** Up to so many words, each with the space after it; never one of `except`. */
export const words = (most: number, except: readonly string[] = []): string =>
  except.length === 0 ? `(?:${word} ){0,${most}}` : `(?:(?!${oneOf(...except)} )${word} ){0,${most}}`;

/** What divides clauses: every sign but those that stand inside one. A space is written as its number: a plain one stands for any blank. */
const divides = "[^0-9a-z\\u00df-\\u024f\\x20'/&%+-]";
/** Where a clause begins: a demand that stands by itself. */
export const clauseStart = `(?:^|${divides} ?|(?:^| |\\n)- ?)`;
/** Where a clause ends. */
export const clauseEnd = ` ?(?:$|${divides})`;
