import { type AskedWord, wordSet } from './asked-words.ts';
import { isListed } from './content-words.ts';
import { isProtectedWord } from './protected-words.ts';

export interface AskedExtent {
  type: 'extent';
  id: 'full' | 'part' | 'small';
  matched: string;
  start: number;
  end: number;
  score: number;
}

const percents = wordSet('prosent prosents prosentstilling prosentstillinger prosentjobb percent pst');
const positionWords = wordSet('stilling stillinger stillingar stillingen jobb job position');

/** Which extents a share of full time is: over 95 is full time, half time or less is small (`extents` of the contract). */
function extentOf(share: number): 'full' | 'part' | 'small' | undefined {
  if (share < 1 || share > 100) return undefined;
  return share >= 95 ? 'full' : share > 50 ? 'part' : 'small';
}

const shareOf = (word: AskedWord | undefined) => (word && /^\d{1,3}$/.test(word.key) ? Number(word.key) : undefined);

/**
 * Shares of full time: "50 %", "20 prosent stilling", "60–80 %". A range that reaches full time asks for nothing in particular. A share
 * beside a word that tells who somebody is ("50 prosent ufør") is no extent.
 */
export function readExtents({
  text,
  words,
  parts,
}: {
  text: string;
  words: AskedWord[];
  parts: Pick<AskedExtent[], 'push'>;
}): void {
  const hides = (word: AskedWord | undefined) =>
    word !== undefined && !percents.has(word.key) && isProtectedWord(word.key, isListed);
  for (let at = 0; at < words.length; at++) {
    const first = shareOf(words[at]);
    if (first === undefined) continue;
    const second =
      words[at + 1]?.joined || /^\s*%?\s*[-–]\s*$/.test(text.slice(words[at]?.end, words[at + 1]?.start))
        ? shareOf(words[at + 1])
        : undefined;
    const last = second === undefined ? at : at + 1;
    const end = words[last] as AskedWord;
    const sign = /^\s*%/.exec(text.slice(end.end));
    const named = words[last + 1]?.joined && percents.has(words[last + 1]?.key ?? '');
    if (!sign && !named) continue;
    let next = named ? last + 2 : last + 1;
    if (words[next] && positionWords.has(words[next]?.key ?? '')) next++;
    const finish = Math.max(words[next - 1]?.end ?? 0, sign ? end.end + sign[0].length : 0);
    const hidden = hides(words[at - 1]) || hides(words[next]) || hides(words[at - 2]) || hides(words[next + 1]);
    const extent = extentOf(second ?? first);
    for (const word of words.slice(at, next)) word.taken = true;
    const start = (words[at] as AskedWord).start;
    if (extent && !hidden && (second === undefined || extent !== 'full')) {
      parts.push({ type: 'extent', id: extent, matched: text.slice(start, finish), start, end: finish, score: 1 });
    }
    at = next - 1;
  }
}
