import { type AskedRegion, regionRows } from './regions.data.ts';

/** Districts and regions by the names people look with. An empty list of municipalities is the whole area. */
export const askedRegions: readonly AskedRegion[] = regionRows;

const byId = new Map(regionRows.map((region) => [region.id, region]));

export function findAskedRegion(id: string): AskedRegion | undefined {
  return byId.get(id);
}
