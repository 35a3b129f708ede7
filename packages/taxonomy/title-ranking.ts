import { buildNgramIndex, type NgramIndex } from './ngram-index.ts';
import { tokenise } from './normalise.ts';
import { occupationTerms } from './term-index.ts';
import type { OccupationCode } from './types.ts';

export interface RankedOccupation {
  id: OccupationCode;
  score: number;
}

/**
 * Weights found on labelled titles (see linker.bench.ts). Several near words of one unit group say more than one nearest word, so
 * similarities are added as a power sum; the words of a group taken together decide between groups with a near word each.
 */
const power = 2.7;
const bracketWeight = 0.3;
const profileWeight = 1;
const endWeight = 0.1;
const leastSimilarity = 0.05;
const shortestEnd = 4;

interface TitleModel {
  codes: readonly OccupationCode[];
  /** Which code each term belongs to, as a position in codes. */
  codeOfTerm: Int32Array;
  /** Last word of each term: in Norwegian compounds and phrases it says what kind of work it is. */
  ends: readonly string[];
  profiles: NgramIndex;
}

let model: TitleModel | undefined;

function titleModel(): TitleModel {
  if (model) return model;
  const { terms } = occupationTerms();
  const codes = [...new Set(terms.map((term) => term.id))];
  const position = new Map(codes.map((code, at) => [code, at]));
  const codeOfTerm = Int32Array.from(terms, (term) => position.get(term.id) as number);
  const keysOfCode: string[][] = codes.map(() => []);
  terms.forEach((term, at) => {
    keysOfCode[codeOfTerm[at] as number]?.push(term.key);
  });
  model = {
    codes,
    codeOfTerm,
    ends: terms.map((term) => term.key.slice(term.key.lastIndexOf(' ') + 1)),
    profiles: buildNgramIndex(
      keysOfCode.map((keys) => keys.join(' ')),
      { smallest: 3, largest: 5 },
    ),
  };
  return model;
}

const keyOf = (text: string) =>
  tokenise(text)
    .map((token) => token.key)
    .join(' ');

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length))
    length++;
  return length;
}

/** Power sum over the terms of each code of their similarity to the text. */
function similarityOfCodes(key: string, { codes, codeOfTerm }: TitleModel): Float64Array {
  const { ngrams, terms } = occupationTerms();
  const similarities = ngrams.similarities(key);
  const scores = new Float64Array(codes.length);
  for (let at = 0; at < similarities.length; at++) {
    const similarity = (similarities[at] as number) * (0.7 + 0.3 * (terms[at]?.weight ?? 1));
    if (similarity <= leastSimilarity) continue;
    const code = codeOfTerm[at] as number;
    scores[code] = (scores[code] as number) + similarity ** power;
  }
  return scores.map((sum) => sum ** (1 / power));
}

/** How much of the title's last word ends the same way as a word of each code. */
function endOfCodes(lastWord: string, { codes, codeOfTerm, ends }: TitleModel): Float64Array {
  const scores = new Float64Array(codes.length);
  for (let at = 0; at < ends.length; at++) {
    const end = ends[at] as string;
    const common = commonEnd(lastWord, end);
    if (common < shortestEnd) continue;
    const share = common / Math.max(lastWord.length, end.length);
    const code = codeOfTerm[at] as number;
    if (share > (scores[code] as number)) scores[code] = share;
  }
  return scores;
}

/** Unit groups for one job title, best first; what stands in brackets counts as the field of work. Only 200 characters are read. */
export function rankTitle(title: string, limit: number): RankedOccupation[] {
  const read = title.slice(0, 200);
  const key = keyOf(read);
  if (!key || limit < 1) return [];
  const titles = titleModel();
  const bracket = keyOf([...read.matchAll(/\(([^)]*)/g)].map((match) => match[1]).join(' '));
  const main = keyOf(read.replace(/\([^)]*\)?/g, ' ')) || key;

  const scores = similarityOfCodes(key, titles);
  const parts: [Float64Array | Float32Array, number][] = [
    [titles.profiles.similarities(key), profileWeight],
    [endOfCodes(main.slice(main.lastIndexOf(' ') + 1), titles), endWeight],
  ];
  if (bracket) parts.push([similarityOfCodes(bracket, titles), bracketWeight]);
  for (const [part, weight] of parts) {
    for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] as number) + weight * (part[at] as number);
  }
  const best = titles.codes
    .map((id, at) => ({ id, score: scores[at] as number }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit);
  // A common word adds up to more than one in several groups: shares of the best keep the distance between them.
  const whole = Math.max(1 + endWeight, best[0]?.score ?? 0);
  return best.map(({ id, score }) => ({ id, score: Math.round((score / whole) * 1000) / 1000 }));
}
