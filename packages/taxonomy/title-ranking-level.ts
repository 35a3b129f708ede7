import { type TitleLevel, titleFields, titleLevels } from './title-ranking-fields.data.ts';
import type { OccupationCode } from './types.ts';

const levels = titleLevels.map(([level, ends]) => [level, ends.split(' ')] as const);
const fields = titleFields.map(([words, codes]) => ({
  words: words.split(' '),
  codes: Object.entries(codes).map(([level, list]) => [level, list.split(' ')] as const),
}));

/** Words before or after a title that say nothing about what kind of work it is. */
const modifiers: ReadonlySet<string> = new Set(
  'laerling assisterende ass senior junior sr jr lead ledende vikar aspirant elev trainee apprentice assistant deputy'.split(' '),
);

/** How much a unit group counts that stands first, second or later for a field and level. */
const byPlace = [1, 0.6, 0.4];
/** A field named inside a compound is a little less sure than one that begins a word. */
const insideCompound = 0.8;
const shortestInside = 5;
const shortestFree = 4;

const endsLike = (word: string, end: string) =>
  end.length <= shortestFree ? word === end || (end === 'sjef' && word.endsWith(end)) : word.endsWith(end);

function levelOf(words: readonly string[]): TitleLevel | undefined {
  // In Norwegian the last word says what kind of work it is.
  for (let at = words.length - 1; at >= 0; at--) {
    for (const [level, ends] of levels) if (ends.some((end) => endsLike(words[at] as string, end))) return level;
  }
  return undefined;
}

function namesField(word: string, beginning: string): number {
  if (beginning.length < shortestFree) {
    const longer = beginning.length === 3 && word.length > beginning.length + 3 && word.startsWith(beginning);
    return word === beginning || longer ? 1 : 0;
  }
  if (word.startsWith(beginning)) return 1;
  return beginning.length >= shortestInside && word.includes(beginning) ? insideCompound : 0;
}

/**
 * What the level and the fields of a title say together: unit groups with a weight of 0..1. The words are folded; those of the title are in
 * order, those of its brackets tell about the field.
 */
export function groupsOfLevel(title: readonly string[], bracket: readonly string[]): Map<OccupationCode, number> {
  const found = new Map<OccupationCode, number>();
  const all = [...title, ...bracket];
  const meaning = title.filter((word) => !modifiers.has(word));
  const level = all.includes('sivil') ? 'master' : levelOf(meaning.length > 0 ? meaning : bracket);
  if (level === undefined) return found;
  for (const { words, codes } of fields) {
    const ofLevel = codes.find(([name]) => name === level)?.[1];
    if (!ofLevel) continue;
    let sure = 0;
    for (const word of all) for (const beginning of words) sure = Math.max(sure, namesField(word, beginning));
    if (sure === 0) continue;
    for (let place = 0; place < ofLevel.length; place++) {
      const code = ofLevel[place] as OccupationCode;
      const weight = sure * (byPlace[Math.min(place, byPlace.length - 1)] as number);
      if (weight > (found.get(code) ?? 0)) found.set(code, weight);
    }
  }
  return found;
}
