import { fold } from './normalise.ts';
import { type Place, suggestPlaces } from './places.ts';
import { type AskedRegion, regionRows } from './regions.data.ts';

/** Districts and regions by the names people look with. An empty list of municipalities is the whole area. */
export const askedRegions: readonly AskedRegion[] = regionRows;

const byId = new Map(regionRows.map((region) => [region.id, region]));

export function findAskedRegion(id: string): AskedRegion | undefined {
  return byId.get(id);
}

export type PlaceOrRegion = { type: 'place'; place: Place } | { type: 'region'; region: AskedRegion };

/** Settlements and regions whose name begins like this, settlements first; for suggestions while somebody writes. */
export function suggestPlacesAndRegions(prefix: string, limit = 8): PlaceOrRegion[] {
  const wanted = fold(prefix.slice(0, 100)).trim();
  if (wanted === '' || limit < 1) return [];
  const regions = regionRows.filter(({ words }) => words.some((word) => fold(word).startsWith(wanted)));
  const kept = regions.slice(0, Math.min(3, limit));
  const settlements = suggestPlaces(prefix.slice(0, 100), limit);
  // A few regions always have room: "hedm" means Hedmarken, not a hamlet.
  const room = Math.max(limit - kept.length, 0);
  return [
    ...settlements.slice(0, room).map((place) => ({ type: 'place', place }) as const),
    ...kept.map((region) => ({ type: 'region', region }) as const),
  ];
}
