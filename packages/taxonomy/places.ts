import { withinSlips } from './edit-distance.ts';
import { nameKey } from './name-key.ts';
import { placeRows } from './places.data.ts';
import type { MunicipalityNumber, PlaceId } from './types.ts';

export interface Place {
  id: PlaceId;
  name: string;
  municipalityNumber: MunicipalityNumber;
  /** WGS 84 degrees, two decimals: for drawing a map, not for measuring. */
  latitude: number;
  longitude: number;
  /** Other names people use for the same settlement. */
  alsoCalled: readonly string[];
}

/** Every municipality centre and other well-known settlements. Journeys between them: `roads.ts` and `travel.ts`. */
export const places: readonly Place[] = placeRows;

const byId = new Map(placeRows.map((place) => [place.id, place]));

interface PlaceName {
  key: string;
  place: Place;
}

const placeNames: readonly PlaceName[] = placeRows
  .flatMap((place) => [...new Set([place.name, ...place.alsoCalled].map(nameKey))].map((key) => ({ key, place })))
  .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
const byNameKey = new Map(placeNames.map(({ key, place }) => [key, place]));

export function findPlace(id: string): Place | undefined {
  return byId.get(id);
}

const indexById = new Map(placeRows.map(({ id }, index) => [id, index]));

/** Where the place stands in `places`, which is also its column in `drivingRow` and `publicTransportRow`; -1 for an unknown id. */
export function placeIndex(id: string): number {
  return indexById.get(id) ?? -1;
}

/** @throws RangeError when the id is not one of ours. */
export function getPlace(id: string): Place {
  const found = byId.get(id);
  if (!found) throw new RangeError(`Unknown place: ${id}`);
  return found;
}

/**
 * The settlement with exactly this name, in any case and with or without Norwegian letters.
 * Settlements only: for a municipality's name take `findMunicipalityByName(name)?.centre`.
 */
export function findPlaceByName(name: string): Place | undefined {
  return byNameKey.get(nameKey(name));
}

/** What people write after a name without meaning another place. */
const afterName = / (sentrum|kommune|stasjon|centre|station)$/;
const shortestGuessed = 5;
const slipsIn = (key: string) => (key.length >= 9 ? 2 : 1);

/** Settlements whose whole name this may be: with a word after it, or with a slip of the finger or two. Short words are never guessed. */
export function placesLike(written: string): Place[] {
  const wanted = nameKey(written).replace(afterName, '');
  const exact = byNameKey.get(wanted);
  if (exact !== undefined) return [exact];
  if (wanted.length < shortestGuessed) return [];
  // Nobody misses the first letter.
  const like = placeNames.filter(({ key }) => key[0] === wanted[0] && withinSlips(wanted, key, slipsIn(wanted)));
  return [...new Set(like.map(({ place }) => place))];
}

/** Settlements whose name, or one of its words, begins like this; those that begin so from the first letter come first. Empty prefix: none. */
export function suggestPlaces(prefix: string, limit = 8): Place[] {
  const wanted = nameKey(prefix);
  if (wanted === '') return [];
  const fromStart = placeNames.filter(({ key }) => key.startsWith(wanted));
  const fromLaterWord = placeNames.filter(({ key }) => key.includes(` ${wanted}`));
  return [...new Set([...fromStart, ...fromLaterWord].map(({ place }) => place))].slice(0, Math.max(0, limit));
}
