/** What both text engines do with words before they meet an index: cleaning, parts of compounds, and the occupations meant. */
import { isTimeOfWork } from '@arena/taxonomy/asked-phrases';
import { linkText } from '@arena/taxonomy/linker';
import { fold, stem, type Token, tokenise } from '@arena/taxonomy/normalise';
import { occupationDistance, occupations } from '@arena/taxonomy/occupations';
import { lookedUpText } from '@arena/taxonomy/plain-text';
import { isFiller, occupationTerms, skillTerms } from '@arena/taxonomy/term-index';
import type { OccupationCode } from '@arena/taxonomy/types';

/** A search longer than this says nothing more. */
export const longestQuery = 300;
const mostWords = 12;
/** Below this the linker guesses. */
const surenessNeeded = 0.5;
const shortestPart = 4;
const shortestCompound = 7;

export interface AskedWord {
  /** As it was written. */
  text: string;
  /** Folded: lower case, without accents and differences of spelling. */
  key: string;
  /** A small word that need not be found: "jeg", "jobb", "the". */
  small: boolean;
  /** Occupations that this word, or the phrase it stands in, names. */
  occupations: OccupationCode[];
  /** Whether the word alone is a title of ours, and no workplace or task that only hints at one. */
  isTitle: boolean;
  /** What kind of thing a compound is: "sjåfør" for "bussjåfør". */
  head: string | null;
}

/** Words of a search that mean occupations. */
export interface Meaning {
  words: string;
  occupations: readonly OccupationCode[];
}

/** Occupations that a text names for sure. */
const meaningsOf = (text: string): Meaning[] =>
  linkText(text)
    .occupations.filter(({ score }) => score >= surenessNeeded)
    .map(({ id, matched }) => ({ words: matched, occupations: [id] }));

/** Whether there is any word at all, and not only signs. */
export const hasWords = (text: string): boolean => tokenise(text).length > 0;

/** "Sommer" says nothing of what somebody can do, but much of what they look for. */
const isSmall = (token: Token, text: string): boolean => isFiller(token, text) && !isTimeOfWork(token.key);

/** How many words there are that can be looked for. */
export const countWords = (text: string): number => tokenise(text).filter((token) => !isSmall(token, text)).length;

/** The words of a search with what they mean, as read here or by whoever asks. Quotes and operators mean nothing here. Empty when there are none (only signs). */
export function readQuery(query: string, meant?: readonly Meaning[]): AskedWord[] {
  const text = lookedUpText(query.slice(0, longestQuery));
  const tokens = new Map<string, Token>();
  for (const token of tokenise(text)) if (!tokens.has(token.key)) tokens.set(token.key, token);
  const used = [...tokens.values()].slice(0, mostWords);
  const meanings = new Map<string, OccupationCode[]>();
  for (const { words, occupations: codes } of meant ?? meaningsOf(text)) {
    for (const { key } of tokenise(words)) meanings.set(key, [...new Set([...(meanings.get(key) ?? []), ...codes])]);
  }
  const small = used.map((token) => isSmall(token, text));
  const allSmall = small.every(Boolean);
  return used.map((token, at) => ({
    text: text.slice(token.start, token.end),
    key: token.key,
    small: !allSmall && small[at] === true,
    occupations: meanings.get(token.key) ?? [],
    isTitle: isTitle(token.key),
    head: headFor(token.key, meanings.get(token.key) ?? []),
  }));
}

const titleWeight = 0.9;
/** "-arane", "-inga". */
const longestEnding = 5;
function isTitle(key: string): boolean {
  const { byKey, byStem } = occupationTerms();
  // "Kokker" is a form of "kokk"; "tømmer" only shares its stem with "tømmersorterer".
  const forms = (byStem.get(stem(key)) ?? []).filter(
    (term) => (key.startsWith(term.key) || term.key.startsWith(key)) && Math.abs(key.length - term.key.length) <= longestEnding,
  );
  return (byKey.get(key) ?? forms).some(({ weight }) => weight >= titleWeight);
}

const codesOfHeads = new Map<string, readonly OccupationCode[]>();

/**
 * The head of a compound helps where the compound itself says little: of a known occupation only a head of the same kind of work is
 * kept. A "bussjåfør" is a "sjåfør"; a "blikkenslager" is no "lager", and not every "arbeider" is near a "helsefagarbeider".
 */
function headFor(key: string, meant: readonly OccupationCode[]): string | null {
  const head = findHead(key);
  if (head === null || meant.length === 0) return head;
  if (moreHeads.includes(head)) return null;
  let codes = codesOfHeads.get(head);
  if (codes === undefined) {
    codes = meaningsOf(head).flatMap(({ occupations }) => occupations);
    codesOfHeads.set(head, codes);
  }
  return codes.some((code) => meant.some((other) => occupationDistance(code, other) <= 2)) ? head : null;
}

interface Parts {
  head: string | null;
  /** Words inside the compound, as our lists write them. */
  all: string[];
}
const none: Parts = { head: null, all: [] };

let partWords: { byKey: Map<string, string>; byStem: Map<string, string> } | undefined;

/** Single words of the taxonomy: Norwegian builds its occupations and skills out of them. */
function knownParts() {
  if (partWords !== undefined) return partWords;
  const byKey = new Map<string, string>();
  const byStem = new Map<string, string>();
  for (const { key, text, added } of [...occupationTerms().terms, ...skillTerms().terms]) {
    // Of our own lists only: the parts in the index must not change with what somebody imports.
    if (added || key.length < shortestPart || key.includes(' ')) continue;
    if (!byKey.has(key)) byKey.set(key, text.toLowerCase());
    const stemmed = stem(key);
    if (!byStem.has(stemmed)) byStem.set(stemmed, text.toLowerCase());
  }
  for (const text of moreHeads) {
    byKey.set(fold(text), text);
    byStem.set(stem(fold(text)), text);
  }
  partWords = { byKey, byStem };
  return partWords;
}

/** Ends of many compounds that are no occupation alone. */
const moreHeads = [
  'arbeider',
  'medarbeider',
  'assistent',
  'leder',
  'fører',
  'hjelp',
  'vakt',
  'tekniker',
  'rådgiver',
  'konsulent',
  'operatør',
  'montør',
  'ingeniør',
  'terapeut',
  'pedagog',
  'mester',
  'selger',
  'håndverker',
];

const partsOfWords = new Map<string, Parts>();
const mostRemembered = 50_000;

/** Takes one folded word apart at the longest known end, or the longest known beginning, or both. */
function takeApart(key: string): Parts {
  if (key.length < shortestCompound) return none;
  const remembered = partsOfWords.get(key);
  if (remembered !== undefined) return remembered;
  const { byKey, byStem } = knownParts();
  const stemmed = stem(key);
  let head: string | null = null;
  for (let cut = 2; cut <= key.length - shortestPart && head === null; cut++) head = byKey.get(key.slice(cut)) ?? null;
  for (let cut = 2; cut <= stemmed.length - shortestPart && head === null; cut++) head = byStem.get(stemmed.slice(cut)) ?? null;
  let first: string | null = null;
  for (let cut = key.length - 3; cut >= shortestPart && first === null; cut--) first = byKey.get(key.slice(0, cut)) ?? null;
  // The end of a compound may be one itself: "assistent" stands in "hageassistent", and so in "barnehageassistent".
  const inside = head === null ? [] : takeApart(fold(head)).all;
  const parts = { head, all: [...new Set([head, first].filter((part) => part !== null).concat(inside))] };
  if (partsOfWords.size >= mostRemembered) partsOfWords.clear();
  partsOfWords.set(key, parts);
  return parts;
}

const findHead = (key: string): string | null => takeApart(key).head;

/** Parts of the compounds in a text, each once: "pleier" for "sykepleier". No engine splits Norwegian compounds itself. */
export function compoundParts(text: string): string[] {
  const keys = new Set(tokenise(text).map(({ key }) => key));
  return [...new Set([...keys].flatMap((key) => takeApart(key).all))];
}

/** How a part is written in an index and asked for there, whatever its ending: a form that no ordinary word has. */
export const partLexeme = (part: string): string => `p0${stem(fold(part)).replace(/[^\p{L}\p{N}]/gu, '')}`;
/** How a word of a title is kept beside the others, to be found by its beginning: told apart by itself, not by a weight that only the row knows. */
export const beginningLexeme = (key: string): string => `t0${key.replace(/[^\p{L}\p{N}]/gu, '')}`;
/** Occupations a compound may name that ends in a title of one of these: a "hotellkokk" is a "kokk", a "tannlege" no "lege". */
export function kinOf(codes: readonly OccupationCode[]): readonly OccupationCode[] {
  const key = codes.join();
  let kin = kinOfCodes.get(key);
  if (kin === undefined) {
    kin = occupations.map(({ code }) => code).filter((code) => codes.some((other) => occupationDistance(code, other) <= 1));
    if (kinOfCodes.size >= mostKin) kinOfCodes.clear();
    kinOfCodes.set(key, kin);
  }
  return kin;
}
const kinOfCodes = new Map<string, readonly OccupationCode[]>();
const mostKin = 1000;
export const occupationLexeme = (code: OccupationCode): string => `o0${code}`;
