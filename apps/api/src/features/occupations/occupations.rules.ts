import type { OccupationCode, SkillId } from '@arena/taxonomy/types';

const mostNear = 6;
const mostShared = 3;
const mostWords = 6;
/** Farther than this in the tree, and without a bridge, occupations share a floor of the house and little else. */
const nearDistance = 1;
/** So many skills in common make occupations neighbours wherever they stand. */
const sharedThatBridge = 3;

export interface OtherOccupation {
  code: OccupationCode;
  distance: number;
  skills: readonly SkillId[];
}

/** Occupations close by: those with most skills in common first, then those with something open. Never the occupation itself. */
export function listNear(
  code: OccupationCode,
  others: readonly OtherOccupation[],
  skills: readonly SkillId[],
  open: ReadonlyMap<OccupationCode, number>,
): { code: OccupationCode; shared: SkillId[] }[] {
  return others
    .filter((other) => other.code !== code)
    .map((other) => ({ ...other, shared: other.skills.filter((skill) => skills.includes(skill)) }))
    .filter(({ distance, shared }) => distance <= nearDistance || shared.length >= sharedThatBridge)
    .sort(
      (a, b) =>
        b.shared.length - a.shared.length ||
        Math.sign(open.get(b.code) ?? 0) - Math.sign(open.get(a.code) ?? 0) ||
        a.distance - b.distance ||
        (a.code < b.code ? -1 : 1),
    )
    .slice(0, mostNear)
    .map((other) => ({ code: other.code, shared: other.shared.slice(0, mostShared) }));
}

/**
 * The first words of the taxonomy's list, which begins with bokmål, without those of the English name; "~" marks workplaces and tasks,
 * which name nobody's occupation. A nynorsk word whose bokmål twin stands there is left out, and so are words that tell whether a woman
 * or a man does the work: people search with them, but we do not call anybody so.
 */
export const everydayWords = (words: readonly string[], englishName: string): string[] =>
  words
    .filter((word) => !word.startsWith('~') && !englishName.toLowerCase().includes(word))
    .filter((word) => !tellsGender.test(word))
    .filter((word) => asBokmal(word) === word || !words.includes(asBokmal(word)))
    .slice(0, mostWords);

const tellsGender =
  /(dame|kone|kvinne|pike|jente|gutt|husmor|husmorvikar|dagmor|mamma|søster|vertinne|erinne|trise|erske|mann)(?= |$)/u;

const bokmalOf: readonly (readonly [RegExp, string])[] = [
  [/sjuk/u, 'syk'],
  [/rein/u, 'ren'],
  [/hald/u, 'hold'],
  [/røyr/u, 'rør'],
  [/køyr/u, 'kjør'],
  [/golv/u, 'gulv'],
  [/skule/u, 'skole'],
  [/snikkar/u, 'snekker'],
  [/^målar/u, 'maler'],
  [/sjåførar$/u, 'sjåfør'],
  [/rekneskap/u, 'regnskap'],
  [/vindaug/u, 'vindu'],
  [/^gard/u, 'gård'],
  [/skodespel|skuespel/u, 'skuespill'],
  [/ar$/u, 'er'],
];

/** What a nynorsk title is called in bokmål, roughly: enough to find its twin in the same list. */
const asBokmal = (word: string): string => bokmalOf.reduce((text, [nynorsk, bokmal]) => text.replace(nynorsk, bokmal), word);
