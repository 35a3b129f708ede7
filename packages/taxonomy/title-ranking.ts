import { buildNgramIndex, type NgramIndex } from './ngram-index.ts';
import { tokenise } from './normalise.ts';
import { occupationTerms, type TermIndex } from './term-index.ts';
import { groupsOfLevel } from './title-ranking-level.ts';
import type { OccupationCode } from './types.ts';

export interface RankedOccupation {
  id: OccupationCode;
  score: number;
}

/**
 * Weights found on half of the labelled titles and checked on the other half (see linker.bench.ts). Several near words of one unit group
 * say more than one nearest word, so similarities are added as a power sum; the words of a group taken together decide most; what the
 * level and the field of the title say together decides between groups with alike words.
 */
const power = 2.7;
const nearWordsWeight = 0.4;
const profileWeight = 2;
const levelWeight = 0.35;
const minorWeight = 0.8;
const endWeight = 0.25;
const bracketWeight = 0.3;
const leastSimilarity = 0.05;
const shortestEnd = 4;

interface TitleModel {
  terms: TermIndex<OccupationCode>['terms'];
  codes: readonly OccupationCode[];
  /** Which code each term belongs to, as a position in codes. */
  codeOfTerm: Int32Array;
  /** Last word of each term: in Norwegian compounds and phrases it says what kind of work it is. */
  ends: readonly string[];
  profiles: NgramIndex;
}

let model: TitleModel | undefined;

function titleModel(): TitleModel {
  const { terms } = occupationTerms();
  if (model?.terms === terms) return model;
  const codes = [...new Set(terms.map((term) => term.id))];
  const position = new Map(codes.map((code, at) => [code, at]));
  const codeOfTerm = Int32Array.from(terms, (term) => position.get(term.id) as number);
  const keysOfCode: string[][] = codes.map(() => []);
  terms.forEach((term, at) => {
    keysOfCode[codeOfTerm[at] as number]?.push(term.key);
  });
  model = {
    terms,
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

/** How near a title is to the unit groups around each one, those with the same three digits: near neighbours speak for each other. */
function ofMinorGroups(profile: Float32Array, codes: readonly OccupationCode[]): Float32Array {
  const sums = new Map<string, number>();
  codes.forEach((code, at) => {
    const minor = code.slice(0, 3);
    sums.set(minor, (sums.get(minor) ?? 0) + (profile[at] as number) ** 2);
  });
  return Float32Array.from(codes, (code) => Math.sqrt(sums.get(code.slice(0, 3)) ?? 0));
}

/** Unit groups for one job title, best first; what stands in brackets counts as the field of work. Only 200 characters are read. */
export function rankTitle(title: string, limit: number): RankedOccupation[] {
  const read = title.slice(0, 200);
  const key = keyOf(read);
  if (!key || limit < 1) return [];
  const titles = titleModel();
  const bracket = keyOf([...read.matchAll(/\(([^)]*)/g)].map((match) => match[1]).join(' '));
  const main = keyOf(read.replace(/\([^)]*\)?/g, ' ')) || key;

  const nearWords = similarityOfCodes(key, titles);
  // The index gives its one array again at the next question.
  const profile = Float32Array.from(titles.profiles.similarities(key));
  const end = endOfCodes(main.slice(main.lastIndexOf(' ') + 1), titles);
  const field = bracket ? similarityOfCodes(bracket, titles) : undefined;
  const minor = ofMinorGroups(profile, titles.codes);
  const level = groupsOfLevel(main.split(' '), bracket ? bracket.split(' ') : []);
  const best = titles.codes
    .map((id, at) => ({
      id,
      at,
      score:
        nearWordsWeight * (nearWords[at] as number) +
        profileWeight * (profile[at] as number) +
        minorWeight * (minor[at] as number) +
        endWeight * (end[at] as number) +
        levelWeight * (level.get(id) ?? 0) +
        bracketWeight * (field?.[at] ?? 0),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit);
  const first = best[0];
  if (!first) return [];
  // How near the best one is to words of ours; the others keep their distance to it.
  const sure = Math.min(1, (nearWords[first.at] as number) + (profile[first.at] as number));
  return best.map(({ id, score }) => ({ id, score: Math.round(((score * sure) / first.score) * 1000) / 1000 }));
}
