/**
 * Reads an ad as somebody who knows the law and writes plainly would, and says what to change: demands that shut people out, heavy words,
 * what people ask for and is not told, and what contradicts itself. Pure; the same text always gives the same findings. It cannot know
 * what was meant, so every finding may be published over: an advice as it is, a serious one with a written reason that a human reads.
 */
import type { OpportunityInput } from '@arena/contract/opportunities';
import type { AdFinding, FindingCode } from '@arena/contract/publishing';
import { conductDemands } from './ad-check-conduct.rules.ts';
import { demands } from './ad-check-demands.rules.ts';
import { askedLevels, contradictionsIn, missingIn } from './ad-check-fields.rules.ts';
import { foldText } from './ad-check-folding.rules.ts';
import { englishGroups } from './ad-check-groups-en.rules.ts';
import { norwegianGroups } from './ad-check-groups-nb.rules.ts';
import { compilePhrase, type PhraseFound, phrasesIn } from './ad-check-matching.rules.ts';
import type { AdLanguage, AdPhrase } from './ad-check-phrases.rules.ts';
import { needlessWords } from './ad-check-words.rules.ts';

type Field = 'titleNb' | 'titleEn' | 'descriptionNb' | 'descriptionEn';
const fields: readonly { field: Field; language: AdLanguage }[] = [
  { field: 'titleNb', language: 'nb' },
  { field: 'descriptionNb', language: 'nb' },
  { field: 'titleEn', language: 'en' },
  { field: 'descriptionEn', language: 'en' },
];

const advice: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'police-certificate',
  'own-car',
  'students-only',
  'perfect-norwegian',
  'years-of-experience',
  'gendered-title',
  'jargon',
  'abbreviation',
]);
const severityOf = (code: FindingCode) => (advice.has(code) ? ('advice' as const) : ('serious' as const));

/** A reader needs more than one breath from here on. */
export const longestSentence = 25;
/** Above this a text is as heavy as an official letter (LIX, Björnsson 1968: over 45 is difficult). */
export const heaviestLix = 45;
/** A text this short has no readability of its own. */
const shortestForLix = 40;
/** Of one kind in one field; when they are mended the rest comes. Nobody reads more, and a text can hold thousands. */
export const mostShown = 20;

const all = [...demands, ...norwegianGroups, ...englishGroups, ...conductDemands, ...needlessWords].map(compilePhrase);
/** English in a Norwegian text is read too, and the other way, where it may be against the law. */
const compiled = Object.fromEntries(
  (['nb', 'en'] as const).map((language) => [
    language,
    all.filter(({ phrase }) => phrase.language === language || severityOf(phrase.code) === 'serious'),
  ]),
);

const blank = { at: null, words: null, better: null, law: null, params: {} };

/** Everything the check finds, in the order of the form: what is serious and what is advice, each with the words and what could stand there. */
export function checkAd(input: OpportunityInput): AdFinding[] {
  const inText = fields.flatMap(({ field, language }) => {
    const text = input[field];
    return text === '' ? [] : [...findingsIn(text, field, language, input), ...weightOf(text, field)];
  });
  return [...inText, ...contradictionsIn(input), ...missingIn(input)];
}

function findingsIn(text: string, field: Field, language: AdLanguage, input: OpportunityInput): AdFinding[] {
  const folded = foldText(text);
  const mayApply = (compiled[language] ?? []).filter(({ phrase }) => !lawAsksFor(phrase, input.occupationCode));
  const found = phrasesIn(folded.text, mayApply);
  const shown = new Map<FindingCode, number>();
  return withoutOverlaps(found, folded.text.length).flatMap(({ phrase, start, end }) => {
    const { code } = phrase;
    const number = (shown.get(code) ?? 0) + 1;
    shown.set(code, number);
    if (number > mostShown) return [];
    const at = folded.placeOf(start, end);
    const words = text.slice(at.start, at.end);
    return {
      code,
      severity: severityOf(code),
      field,
      at,
      words,
      better: betterFor(phrase, words, input),
      law: phrase.law ?? null,
      params: {},
    };
  });
}

/** What could stand in the place of these words; the level that the ad asks for itself, when it names one. */
function betterFor({ better, level }: AdPhrase, words: string, input: OpportunityInput): string | null {
  if (better === null) return null;
  const told = level === undefined ? better : better.replace('{level}', askedLevels(input, level.language)[0] ?? level.usual);
  return asWritten(told, words);
}

const lawAsksFor = ({ notIn }: AdPhrase, occupation: string | null): boolean =>
  notIn?.some((start) => occupation?.startsWith(start)) ?? false;

/** What replaces words at the start of a sentence begins as they did. */
function asWritten(better: string, words: string): string {
  const first = words.slice(0, 1);
  const isUpper = first !== first.toLocaleLowerCase('nb');
  return isUpper ? `${better.slice(0, 1).toLocaleUpperCase('nb')}${better.slice(1)}` : better;
}

/** Of findings over the same words the gravest stands, else the longest; in the order of the text. */
function withoutOverlaps(found: readonly PhraseFound[], length: number): PhraseFound[] {
  const gravity = ({ phrase }: PhraseFound) => (severityOf(phrase.code) === 'serious' ? 1 : 0);
  const taken = new Uint8Array(length);
  return found
    .toSorted((a, b) => gravity(b) - gravity(a) || b.end - b.start - (a.end - a.start))
    .filter(({ start, end }) => {
      if (taken.subarray(start, end).includes(1)) return false;
      taken.fill(1, start, end);
      return true;
    })
    .sort((a, b) => a.start - b.start);
}

export interface Sentence {
  start: number;
  end: number;
  words: number;
}

/** Sentences with their number of words; a line of its own, such as a heading or a point in a list, is one. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const match of text.matchAll(/[^.!?\n]+(?:[.!?](?!\s|$)[^.!?\n]*)*[.!?]*/gu)) {
    const words = match[0].match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu)?.length ?? 0;
    if (words > 0) sentences.push({ start: match.index, end: match.index + match[0].length, words });
  }
  return sentences;
}

/** Readability index: words in a sentence, plus the percentage of words over six letters (Björnsson 1968). */
export function lixOf(text: string): number {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const sentences = sentencesOf(text).length;
  if (words.length === 0 || sentences === 0) return 0;
  return words.length / sentences + (100 * words.filter((word) => word.length > 6).length) / words.length;
}

function weightOf(text: string, field: Field): AdFinding[] {
  const sentences = sentencesOf(text);
  const long = sentences
    .filter(({ words }) => words > longestSentence)
    .slice(0, mostShown)
    .map(({ start, end, words }): AdFinding => {
      const shown = text.slice(start, end).trimStart();
      const at = { start: end - shown.length, end };
      return {
        ...blank,
        code: 'long-sentence',
        severity: 'advice',
        field,
        at,
        words: shown.length > 60 ? `${shown.slice(0, 60).trimEnd()} …` : shown,
        params: { count: words, limit: longestSentence },
      };
    });
  const lix = Math.round(lixOf(text));
  const total = sentences.reduce((sum, { words }) => sum + words, 0);
  if (total < shortestForLix || lix <= heaviestLix) return long;
  return [...long, { ...blank, code: 'lix', severity: 'advice', field, params: { lix, limit: heaviestLix } }];
}
