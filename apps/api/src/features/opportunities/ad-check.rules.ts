/**
 * Reads an ad as somebody who knows the law and writes plainly would, and says what to change: demands that shut people out, heavy words,
 * what people ask for and is not told, and what contradicts itself. Pure; the same text always gives the same findings. It cannot know
 * what was meant, so every finding may be published over: an advice as it is, a serious one with a written reason that a human reads.
 */
import type { OpportunityInput } from '@arena/contract/opportunities';
import type { AdFinding, FindingCode } from '@arena/contract/publishing';
import { cefrLevels } from '@arena/taxonomy/types';
import { type AdPhrase, adPhrases } from './ad-check-phrases.rules.ts';

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

const letters = '[\\p{L}\\p{N}]';
const compiled = adPhrases.map((phrase) => ({
  phrase,
  // Word by word, so that "ung" is not found in "ungdomsskole", and "ø" ends no word.
  pattern: new RegExp(`(?<!${letters}|${letters}-)(?:${phrase.words})(?!${letters})`, 'giu'),
  unless: phrase.unless === undefined ? null : new RegExp(phrase.unless, 'iu'),
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
  const found: AdFinding[] = [];
  for (const { phrase, pattern, unless } of compiled) {
    if (phrase.language !== language || lawAsksFor(phrase, occupation)) continue;
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (unless?.test(sentenceAround(text, start, end))) continue;
      found.push({
        code: phrase.code,
        severity: severityOf(phrase.code),
        field,
        at: { start, end },
        words: match[0],
        better: phrase.better === null ? null : asWritten(phrase.better, match[0]),
        law: phrase.law ?? null,
        params: {},
      });
    }
  }
  return withoutOverlaps(found);
}

const lawAsksFor = ({ notIn }: AdPhrase, occupation: string | null): boolean =>
  notIn?.some((start) => occupation?.startsWith(start)) ?? false;

/** What replaces words at the start of a sentence begins as they did. */
function asWritten(better: string, words: string): string {
  const first = words.slice(0, 1);
  const isUpper = first !== first.toLocaleLowerCase('nb');
  return isUpper ? `${better.slice(0, 1).toLocaleUpperCase('nb')}${better.slice(1)}` : better;
}

/** Of findings over the same words the gravest stands, else the longest. */
function withoutOverlaps(found: AdFinding[]): AdFinding[] {
  const length = ({ at }: AdFinding) => (at === null ? 0 : at.end - at.start);
  const gravity = ({ severity }: AdFinding) => (severity === 'serious' ? 1 : 0);
  const kept: AdFinding[] = [];
  for (const one of [...found].sort((a, b) => gravity(b) - gravity(a) || length(b) - length(a))) {
    const overlaps = kept.some(({ at }) => at !== null && one.at !== null && at.start < one.at.end && one.at.start < at.end);
    if (!overlaps) kept.push(one);
  }
  return kept.sort((a, b) => (a.at?.start ?? 0) - (b.at?.start ?? 0));
}

const endOfSentence = /[.!?](?=\s|$)|\n/gu;

function sentenceAround(text: string, start: number, end: number): string {
  let from = 0;
  for (const match of text.slice(0, start).matchAll(endOfSentence)) from = match.index + 1;
  endOfSentence.lastIndex = 0;
  const after = /[.!?](?=\s|$)|\n/u.exec(text.slice(end));
  return text.slice(from, after === null ? text.length : end + after.index);
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
    .map(({ start, end, words }): AdFinding => {
      const trimmed = start + (text.slice(start).length - text.slice(start).trimStart().length);
      const at = { start: trimmed, end };
      const shown = text.slice(trimmed, end);
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
    const level = /(?<![\p{L}\p{N}])(?:norsk|norwegian)[^.!?\n]{0,30}?(?<![\p{L}\p{N}])([abc][12])(?![\p{L}\p{N}])/iu.exec(text);
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
      /(?<![\p{L}\p{N}])(?:må ha (?:førerkort|sertifikat|lappen)|førerkort (?:er |klasse b )?(?:kreves|et krav|nødvendig|påkrevd)|driving licen[cs]e (?:is )?(?:required|needed)|must have a driving licen[cs]e)(?![\p{L}\p{N}])/iu.exec(
        text,
      );
    if (licence !== null && !input.requirements.some((one) => one.type === 'licence' && one.hardness === 'must'))
      findings.push(differs('licence-differs', field, licence));
    const percent = /(?<![\p{N}.,])(\d{1,3}) ?(?:%|prosent|percent)(?= ?(?:\p{L}+ )?(?:stilling|position|post|job))/iu.exec(text);
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
  /(?<![\p{L}])(?:lønn\p{L}*|tariff\p{L}*|timelønn|månedslønn|årslønn|kr|kroner|nok|pay|salary|wages?)(?![\p{L}])/iu;
const tellsHours =
  /(?<![\p{L}])(?:dagtid|kveld(?:er|s)?|natt|helg(?:er)?|turnus|skift|vakt(?:er)?|kl\.?|klokka|arbeidstid|mandag|fredag|daytime|evenings?|nights?|weekends?|shifts?|hours|monday|friday)(?![\p{L}])/iu;
const tellsStart =
  /(?<![\p{L}])(?:oppstart|starter|start(?:dato)?|snarest|straks|snart|så snart|fra (?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)|start(?:ing|s)?|immediately|as soon as)(?![\p{L}])/iu;
const tellsWho =
  /(?<![\p{L}])(?:kontakt\p{L}*|ring|spør|spørsmål|leder(?:en)?|sjef(?:en)?|kollega(?:er|ene)?|sammen med|teamet|vi er|du jobber med|contact|call|ask|questions|manager|colleagues|together with|we are|work with)(?![\p{L}])/iu;

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
