import { ordinaryAfterPreposition, ordinaryNames } from './asked-places.data.ts';
import { type AskedWord, isSmall, prepositions, wordSet } from './asked-words.ts';
import { isListed } from './content-words.ts';
import { withinSlips } from './edit-distance.ts';
import { municipalities } from './municipalities.ts';
import { tokenise } from './normalise.ts';
import { places } from './places.ts';
import { type AskedRegion, regionRows } from './regions.data.ts';
import { occupationTerms } from './term-index.ts';
import type { MunicipalityNumber } from './types.ts';

export interface AskedPlace {
  type: 'place' | 'region';
  id: string;
  region?: AskedRegion;
  municipalities?: readonly MunicipalityNumber[];
}

interface Named {
  keys: readonly string[];
  found: AskedPlace;
}

interface PlaceNames {
  byFirst: ReadonlyMap<string, readonly Named[]>;
  /** Names of one word that are long enough to be misspelt. */
  long: readonly Named[];
}

const ordinary = wordSet(ordinaryNames);
const onlyCapital = wordSet(ordinaryAfterPreposition);
const shortestMisspelt = 6;
let names: PlaceNames | undefined;

function placeNames(): PlaceNames {
  if (names) return names;
  const byName = new Map<string, Named>();
  const add = (name: string, found: AskedPlace) => {
    const keys = tokenise(name).map(({ key }) => key);
    const identity = keys.join(' ');
    if (identity && !byName.has(identity)) byName.set(identity, { keys, found });
  };
  for (const { id, name } of places) add(name, { type: 'place', id });
  const own = new Set(byName.keys());
  for (const { number, name, centre, alsoCalled } of municipalities) {
    for (const called of [name, ...alsoCalled]) {
      const key = tokenise(called)
        .map((token) => token.key)
        .join(' ');
      if (!own.has(key)) add(called, { type: 'place', id: centre, municipalities: [number] });
    }
  }
  for (const { id, alsoCalled } of places) for (const name of alsoCalled) add(name, { type: 'place', id });
  for (const region of regionRows)
    for (const word of region.words) {
      const found: AskedPlace = { type: 'region', id: region.id, region };
      add(word, region.municipalityNumbers.length > 0 ? { ...found, municipalities: region.municipalityNumbers } : found);
    }
  const byFirst = new Map<string, Named[]>();
  for (const named of byName.values()) {
    const first = named.keys[0] as string;
    byFirst.set(first, [...(byFirst.get(first) ?? []), named]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  const long = [...byName.values()].filter(
    ({ keys }) => keys.length === 1 && (keys[0] as string).length >= shortestMisspelt && !ordinary.has(keys[0] as string),
  );
  names = { byFirst, long };
  return names;
}

const units = wordSet('år timer timar dager dagar uker veker years hours days kroner prosent stillinger');
const areaWords = wordSet(
  'området områda traktene traktane distriktet sentrum by region regionen omegn area town city centre center county',
);
const areaEnds = ['sregionen', 'somradet', 'omradet', 'traktene', 'distriktet', 'omegn'];
const joiners = wordSet('og and');

const isCapital = (word: AskedWord) => word.raw[0] !== word.raw[0]?.toLowerCase();

function isTitle(key: string): boolean {
  return (
    occupationTerms()
      .byKey.get(key)
      ?.some(({ weight }) => weight >= 0.95) ?? false
  );
}

/** Whether a name that also is an ordinary word is meant as a place here. */
function meansPlace(words: readonly AskedWord[], at: number): boolean {
  const word = words[at] as AskedWord;
  const before = words[at - 1];
  const after = words[at + 1];
  if (after?.joined && units.has(after.key)) return false;
  if (isCapital(word) && at > 0) return true;
  const beside = words.filter((other, place) => place !== at && !other.taken && !isSmall(other));
  if (beside.length === 0 && !onlyCapital.has(word.key)) return true;
  if (words.length === 1) return true;
  if (before && word.joined && prepositions.has(before.key)) return !onlyCapital.has(word.key);
  if ((before && !word.joined) || (after && !after.joined)) return true;
  const fixedBeside = (other: AskedWord | undefined) => other !== undefined && (other.taken || isTitle(other.key));
  return (at === words.length - 1 && fixedBeside(before)) || (at === 0 && fixedBeside(after));
}

/** With "-området", "sentrum" or "og omegn" after a name, which belongs to it. */
function afterArea(words: readonly AskedWord[], next: number): number {
  const word = words[next];
  if (!word?.joined || word.taken) return next;
  if (areaWords.has(word.key)) return next + 1;
  const following = words[next + 1];
  return joiners.has(word.key) && following?.joined && following.key === 'omegn' ? next + 2 : next;
}

/** The place or region named from a word on, the longest name first, and the word after it. */
export function placeAt(words: readonly AskedWord[], at: number): { found: AskedPlace; next: number } | undefined {
  const word = words[at] as AskedWord;
  const { byFirst } = placeNames();
  for (const { keys, found } of byFirst.get(word.key) ?? []) {
    const fits = keys.every((key, offset) => {
      const other = words[at + offset];
      return other !== undefined && !other.taken && other.key === key && (offset === 0 || other.joined);
    });
    if (!fits) continue;
    if (keys.length === 1 && (ordinary.has(word.key) || isListed(word.key)) && !meansPlace(words, at)) continue;
    return { found, next: afterArea(words, at + keys.length) };
  }
  for (const end of areaEnds) {
    if (!word.key.endsWith(end)) continue;
    const base = byFirst.get(word.key.slice(0, -end.length))?.find(({ keys }) => keys.length === 1);
    if (base) return { found: base.found, next: at + 1 };
  }
  return undefined;
}

/** The place or region whose name this is but for one slip of the finger. The caller knows that the word means nothing else. */
export function misspeltPlace(key: string): AskedPlace | undefined {
  if (key.length < shortestMisspelt || placeNames().byFirst.has(key)) return undefined;
  const near = placeNames().long.filter(({ keys }) => keys[0]?.[0] === key[0] && withinSlips(key, keys[0] as string, 1));
  // Two names as near as each other: nobody knows which was meant.
  return new Set(near.map(({ found }) => found.id)).size === 1 ? near[0]?.found : undefined;
}
