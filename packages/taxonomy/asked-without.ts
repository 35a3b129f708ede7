import { prepositions, wordSet } from './asked-words.ts';
import { fold } from './normalise.ts';

const leading = new Set([
  ...prepositions,
  ...wordSet('som med for til av og eller innen innenfor om as with an a the of and or ei en et ein eit or near'),
]);
const starting = wordSet('og eller and or');

const lastWord = /[\s,;]*([\p{L}\p{M}\p{N}]+)[\s,;\-–]*$/u;
const firstWord = /^[\s,;\-–]*([\p{L}\p{M}\p{N}]+)/u;

/** Without the small words at the end, which led to what is gone. */
function trimEnd(text: string): string {
  let left = text;
  for (;;) {
    const last = lastWord.exec(left);
    if (!last || !leading.has(fold(last[1] as string))) return left;
    left = left.slice(0, last.index) + (/^\s*[,;]/.exec(last[0])?.[0] ?? '');
  }
}

/** A text without the words of a part and without the small words that led to them. */
export function cutOut(text: string, { start, end }: { start: number; end: number }): string {
  const before = trimEnd(text.slice(0, start));
  let after = text.slice(end);
  const first = firstWord.exec(after);
  if (before.trim() === '' && first && starting.has(fold(first[1] as string))) after = after.slice(first[0].length);
  const joined = `${before.replace(/[\s,;\-–]+$/, (gap) => (/[,;]/.test(gap) ? ', ' : ' '))} ${after.replace(/^[-–]+/, '')}`;
  return trimEnd(
    joined
      .replace(/\s+/g, ' ')
      .replace(/\s+,/g, ',')
      .replace(/,(\s*,)+/g, ',')
      .replace(/, (og|and|eller|or) /giu, ' $1 '),
  )
    .replace(/^[\s,;]+|[\s,;]+$/g, '')
    .trim();
}
