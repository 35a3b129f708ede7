/** Finds the phrases of `ad-check-*.rules.ts` in a folded text. */
import type { AdPhrase, Surroundings } from './ad-check-phrases.rules.ts';

export interface PhraseFound {
  phrase: AdPhrase;
  start: number;
  end: number;
}

const sign = '[0-9a-z\\u00df-\\u024f]';
/** What is asked for may stand across any break; what takes it back stands in the same clause. */
const acrossLines = (pattern: string) => pattern.replaceAll(' ', '[ \\v\\f]');
const inClause = (pattern: string) => pattern.replaceAll(' ', '[ \\f]');

interface CompiledSurroundings {
  before: RegExp | null;
  after: RegExp | null;
  quoted: boolean;
}

function compile({ before, after, quoted }: Surroundings, spaces: (pattern: string) => string): CompiledSurroundings {
  return {
    // Behind a place a pattern is read backwards from it, so it costs what it finds and not what the text holds.
    before: before === undefined ? null : new RegExp(`(?<=(${spaces(before)}))`, 'y'),
    after: after === undefined ? null : new RegExp(`(?:${spaces(after)})`, 'y'),
    quoted: quoted ?? false,
  };
}

export type CompiledPhrase = ReturnType<typeof compilePhrase>;

export function compilePhrase(phrase: AdPhrase) {
  return {
    phrase,
    // Word by word, so that "ung" is not found in "ungdomsskole", and "ø" ends no word.
    pattern: new RegExp(`(?<!${sign}|${sign}-)(?:${acrossLines(phrase.words)})(?!${sign})`, 'g'),
    where: phrase.where?.map((one) => compile(one, acrossLines)) ?? null,
    unless: phrase.unless?.map((one) => compile(one, inClause)) ?? [],
  };
}

/** Every stretch of the text that a phrase stands for, with what belongs to it. */
export function phrasesIn(text: string, phrases: readonly CompiledPhrase[]): PhraseFound[] {
  const found: PhraseFound[] = [];
  for (const { phrase, pattern, where, unless } of phrases) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const asked = where === null ? { start, end } : firstFit(where, text, start, end);
      if (asked === null || firstFit(unless, text, start, end) !== null) continue;
      found.push({ phrase, ...asked });
    }
  }
  return found;
}

function firstFit(ones: readonly CompiledSurroundings[], text: string, start: number, end: number) {
  for (const { before, after, quoted } of ones) {
    const behind = before === null ? '' : textAt(before, text, start, 1);
    const ahead = after === null ? '' : textAt(after, text, end, 0);
    if (behind === null || ahead === null) continue;
    if (!quoted) return { start, end };
    return {
      start: start - behind.replace(notLetters.atStart, '').length,
      end: end + ahead.replace(notLetters.atEnd, '').length,
    };
  }
  return null;
}

const notLetters = { atStart: /^[^0-9a-z\u00df-\u024f]+/, atEnd: /[^0-9a-z\u00df-\u024f]+$/ };

function textAt(pattern: RegExp, text: string, place: number, group: 0 | 1): string | null {
  pattern.lastIndex = place;
  return pattern.exec(text)?.[group] ?? null;
}
