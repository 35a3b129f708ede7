import { municipalityRows, regionRows } from './municipalities.data.ts';
import { nameKey } from './name-key.ts';
import type { Bilingual, MunicipalityNumber, PlaceId } from './types.ts';

export type RegionId =
  | 'hamarregionen'
  | 'sor-osterdal'
  | 'gjovikregionen'
  | 'lillehammerregionen'
  | 'kongsvingerregionen'
  | 'nord-osterdal'
  | 'nord-gudbrandsdal'
  | 'midt-gudbrandsdal'
  | 'valdres'
  | 'hadeland';

export interface Municipality {
  number: MunicipalityNumber;
  name: string;
  /** Jevnaker and Lunner are in Akershus since 2024, but in the Hadeland labour market with Gran. */
  county: 'innlandet' | 'akershus';
  region: RegionId;
  /** The administrative centre. */
  centre: PlaceId;
  /** Numbers the same municipality had before, as old ads and registers write them. */
  formerNumbers: readonly string[];
  /** Other ways registers write the name, to tell it from namesakes elsewhere in Norway. */
  alsoCalled: readonly string[];
}

export interface RegionDescription {
  id: RegionId;
  name: Bilingual;
}

export interface Region extends RegionDescription {
  municipalityNumbers: readonly MunicipalityNumber[];
}

/** The 46 municipalities of Innlandet and the two of Hadeland that now are in Akershus. */
export const municipalities: readonly Municipality[] = municipalityRows;

/** The ten regions; every municipality is in exactly one. */
export const regions: readonly Region[] = regionRows.map((region) => ({
  ...region,
  municipalityNumbers: municipalityRows.filter((municipality) => municipality.region === region.id).map(({ number }) => number),
}));

const pilotRegionIds: readonly RegionId[] = ['hamarregionen', 'sor-osterdal', 'gjovikregionen', 'lillehammerregionen'];

/** The Mjøs region, where the pilot starts: the Hamar, Elverum, Gjøvik and Lillehammer regions. */
export const pilotRegions: readonly Region[] = regions.filter(({ id }) => pilotRegionIds.includes(id));

const byNumber = new Map(municipalityRows.map((municipality) => [municipality.number, municipality]));
const byFormerNumber = new Map(
  municipalityRows.flatMap((municipality) => municipality.formerNumbers.map((former) => [former, municipality] as const)),
);
const byNameKey = new Map(
  municipalityRows.flatMap((municipality) =>
    [municipality.name, ...municipality.alsoCalled].map((name) => [nameKey(name), municipality] as const),
  ),
);

/** By today's number only. For numbers from old data use `findMunicipalityByName`. */
export function findMunicipality(number: string): Municipality | undefined {
  return byNumber.get(number);
}

/** @throws RangeError when the number is not one of ours. */
export function getMunicipality(number: string): Municipality {
  const found = byNumber.get(number);
  if (!found) throw new RangeError(`Unknown municipality number: ${number}`);
  return found;
}

/**
 * Understands how people and old registers write a municipality: any case, with or without "kommune", Norwegian letters or not,
 * today's number and the numbers before 2020 and 2024. A bare "Våler" or "Os" is taken to be ours; "Våler (Østfold)" is not.
 */
export function findMunicipalityByName(name: string): Municipality | undefined {
  const trimmed = name.trim();
  const key = nameKey(trimmed).replace(/ kommune$/, '');
  return byNumber.get(trimmed) ?? byFormerNumber.get(trimmed) ?? byNameKey.get(key);
}
