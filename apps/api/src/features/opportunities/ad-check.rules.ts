/**
 * Reads an ad as somebody who knows the law and writes plainly would, and says what to change: demands that shut people out, heavy words,
 * what people ask for and is not told, and what contradicts itself. Pure; the same text always gives the same findings. It cannot know
 * what was meant, so every finding may be published over: an advice as it is, a serious one with a written reason that a human reads.
 */
import type { OpportunityInput } from '@arena/contract/opportunities';
import type { AdFinding, FindingCode } from '@arena/contract/publishing';
import { cefrLevels } from '@arena/taxonomy/types';
import { type AdPhrase, demands, letter } from './ad-check-demands.rules.ts';
import { needlessWords } from './ad-check-words.rules.ts';

type Field = 'titleNb' | 'titleEn' | 'descriptionNb' | 'descriptionEn';
const fields: readonly { field: Field; language: 'nb' | 'en' }[] = [
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

const sign = `(?:${letter}|[0-9])`;
const compiled = [...demands, ...needlessWords].map((phrase) => ({
  phrase,
  // Word by word, so that "ung" is not found in "ungdomsskole", and "ø" ends no word.
  pattern: new RegExp(`(?<!${sign}|${sign}-)(?:${phrase.words})(?!${sign})`, 'gi'),
  unless: phrase.unless === undefined ? null : new RegExp(phrase.unless, 'i'),
}));

const blank = { at: null, words: null, better: null, law: null, params: {} };

/** Everything the check finds, in the order of the form: what is serious and what is advice, each with the words and what could stand there. */
export function checkAd(input: OpportunityInput): AdFinding[] {
  const inText = fields.flatMap(({ field, language }) => {
    const text = input[field];
    return text === '' ? [] : [...phrasesIn(text, field, language, input.occupationCode), ...weightOf(text, field)];
  });
  return [...inText, ...contradictionsIn(input), ...missingIn(input)];
}

function phrasesIn(text: string, field: Field, language: 'nb' | 'en', occupation: string | null): AdFinding[] {
  const found: Found[] = [];
  const ends = sentenceEnds(text);
  for (const { phrase, pattern, unless } of compiled) {
    if (phrase.language !== language || lawAsksFor(phrase, occupation)) continue;
    // Each sentence is read once for a phrase, however often it says it.
    const about = new Map<string, boolean>();
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (unless !== null) {
        const [from, to] = sentenceAround(ends, start, end);
        const isOther = about.get(`${from} ${to}`) ?? unless.test(text.slice(from, to));
        about.set(`${from} ${to}`, isOther);
        if (isOther) continue;
      }
      found.push({ phrase, start, end });
    }
  }
  const shown = new Map<FindingCode, number>();
  return withoutOverlaps(found, text.length).flatMap(({ phrase, start, end }) => {
    const { code } = phrase;
    const number = (shown.get(code) ?? 0) + 1;
    shown.set(code, number);
    if (number > mostShown) return [];
    const words = text.slice(start, end);
    const better = phrase.better === null ? null : asWritten(phrase.better, words);
    const severity = severityOf(code);
    return { code, severity, field, at: { start, end }, words, better, law: phrase.law ?? null, params: {} };
  });
}

interface Found {
  phrase: AdPhrase;
  start: number;
  end: number;
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
function withoutOverlaps(found: readonly Found[], length: number): Found[] {
  const gravity = ({ phrase }: Found) => (severityOf(phrase.code) === 'serious' ? 1 : 0);
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

/** Where the sentences of a text end, in order. */
const sentenceEnds = (text: string): number[] => [...text.matchAll(/[.!?](?=\s|$)|\n/gu)].map(({ index }) => index);

/** From where to where the sentence goes that these words stand in, or the sentences. */
function sentenceAround(ends: readonly number[], start: number, end: number): [number, number | undefined] {
  const before = firstFrom(ends, start) - 1;
  return [before < 0 ? 0 : (ends[before] ?? 0) + 1, ends[firstFrom(ends, end)]];
}

/** The place of the first that is not below, in a sorted list; its length when there is none. */
function firstFrom(sorted: readonly number[], least: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? least) < least) low = middle + 1;
    else high = middle;
  }
  return low;
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

/** What is told about two ways, once in the text and once in the fields. */
function contradictionsIn(input: OpportunityInput): AdFinding[] {
  const findings: AdFinding[] = [];
  const asked = input.requirements.find((one) => one.type === 'language' && (one.language === 'nb' || one.language === 'no'));
  const levels = asked?.type === 'language' ? [asked.oral, asked.written].filter((level) => level !== null) : [];
  for (const field of ['descriptionNb', 'descriptionEn'] as const) {
    const text = input[field];
    const level = /(?<![0-9a-zà-ɏ])(?:norsk|norwegian)[^.!?\n]{0,30}?(?<![0-9a-zà-ɏ])([abc][12])(?![0-9a-zà-ɏ])/i.exec(text);
    const told = cefrLevels.find((one) => one === level?.[1]?.toUpperCase());
    if (level !== null && told !== undefined && levels.length > 0 && !levels.includes(told)) {
      const start = level.index + level[0].length - 2;
      findings.push({
        ...blank,
        code: 'level-differs',
        severity: 'advice',
        field,
        at: { start, end: start + 2 },
        words: level[0].slice(-2),
        better: levels[0] ?? null,
        params: { told, asked: levels.join('/') },
      });
    }
    const licence =
      /(?<![0-9a-zà-ɏ])(?:må ha (?:førerkort|sertifikat|lappen)|førerkort (?:er |klasse b )?(?:kreves|et krav|nødvendig|påkrevd)|driving licen[cs]e (?:is )?(?:required|needed)|must have a driving licen[cs]e)(?![0-9a-zà-ɏ])/i.exec(
        text,
      );
    if (licence !== null && !input.requirements.some((one) => one.type === 'licence' && one.hardness === 'must'))
      findings.push(differs('licence-differs', field, licence));
    const percent = /(?<![0-9.,])(\d{1,3}) ?(?:%|prosent|percent)(?= ?(?:[a-zà-ɏ]+ )?(?:stilling|position|post|job))/i.exec(text);
    const told100 = percent === null ? null : Number(percent[1]);
    const { extent } = input;
    if (percent !== null && told100 !== null && extent !== null && (told100 < extent.fromPercent || told100 > extent.toPercent))
      findings.push(differs('extent-differs', field, percent));
  }
  return findings;
}

const differs = (code: FindingCode, field: Field, match: RegExpExecArray): AdFinding => ({
  ...blank,
  code,
  severity: 'advice',
  field,
  at: { start: match.index, end: match.index + match[0].length },
  words: match[0],
});

const work = ['job', 'traineeship', 'apprenticeship'];
const tellsPay =
  /(?<![a-zà-ɏ])(?:lønn[a-zà-ɏ]*|tariff[a-zà-ɏ]*|timelønn|månedslønn|årslønn|kr|kroner|nok|pay|salary|wages?)(?![a-zà-ɏ])/i;
const tellsHours =
  /(?<![a-zà-ɏ])(?:dagtid|kveld(?:er|s)?|natt|helg(?:er)?|turnus|skift|vakt(?:er)?|kl\.?|klokka|arbeidstid|mandag|fredag|daytime|evenings?|nights?|weekends?|shifts?|hours|monday|friday)(?![a-zà-ɏ])/i;
const tellsStart =
  /(?<![a-zà-ɏ])(?:oppstart|starter|start(?:dato)?|snarest|straks|snart|så snart|fra (?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)|start(?:ing|s)?|immediately|as soon as)(?![a-zà-ɏ])/i;
const tellsWho =
  /(?<![a-zà-ɏ])(?:kontakt[a-zà-ɏ]*|ring|spør|spørsmål|leder(?:en)?|sjef(?:en)?|kollega(?:er|ene)?|sammen med|teamet|vi er|du jobber med|contact|call|ask|questions|manager|colleagues|together with|we are|work with)(?![a-zà-ɏ])/i;

/** What people ask first and the ad does not tell, in its fields or in its words. */
function missingIn(input: OpportunityInput): AdFinding[] {
  const text = `${input.descriptionNb}\n${input.descriptionEn}`;
  const told = input.details ?? {};
  const missing = (code: FindingCode, field: AdFinding['field']): AdFinding => ({ ...blank, code, severity: 'advice', field });
  const isWork = work.includes(input.kind);
  const lasts = isWork || input.kind === 'internship';
  return [
    ...(isWork && told.pay === undefined && !tellsPay.test(text) ? [missing('missing-pay', 'details')] : []),
    ...(lasts && (told.workingTimes ?? []).length === 0 && !tellsHours.test(text) ? [missing('missing-hours', 'details')] : []),
    ...(lasts && input.startsOn === null && !tellsStart.test(text) ? [missing('missing-start', 'startsOn')] : []),
    ...(input.placeId === null && input.remote !== 'fully' ? [missing('missing-place', 'placeId')] : []),
    ...(text.trim() !== '' && !tellsWho.test(text)
      ? [missing('missing-who', input.descriptionNb === '' ? 'descriptionEn' : 'descriptionNb')]
      : []),
  ];
}
