import { formerMunicipalityRows, municipalityRows, regionRows } from './municipalities.data.ts';
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

/** One that is now part of another; old ads, registers and post offices still use the name. */
export interface FormerMunicipality {
  name: string;
  number: string | null;
  alsoCalled: readonly string[];
  nowIn: MunicipalityNumber;
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

/** Merged into one of `municipalities`. Hedmark and Oppland were counties, and are not here: they are the districts of `regions.data.ts`. */
export const formerMunicipalities: readonly FormerMunicipality[] = formerMunicipalityRows;

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
// Today's names come last: where a former municipality shares its name with one of today's, it is today's.
const byNameKey = new Map<string, Municipality>();
for (const { name, number, alsoCalled, nowIn } of formerMunicipalityRows) {
  const municipality = getMunicipality(nowIn);
  if (number !== null) byFormerNumber.set(number, municipality);
  for (const called of [name, ...alsoCalled]) byNameKey.set(nameKey(called), municipality);
}
for (const municipality of municipalityRows)
  for (const name of [municipality.name, ...municipality.alsoCalled]) byNameKey.set(nameKey(name), municipality);

/** A county written after the name, as registers do to tell namesakes apart: "GRAN (OPPLAND)", "Løten, Hedmark", "Jevnaker i Viken". */
const withCounty = /^(.+?)(?: i)? (innlandet|hedmark|oppland|akershus|viken)$/;

/** Oppland and Viken held Hadeland whole and in part; the first two digits of an old number are its county's. */
function wasIn(municipality: Municipality, county: string): boolean {
  if (county === 'innlandet' || county === 'akershus') return municipality.county === county;
  const prefix = { hedmark: '04', oppland: '05', viken: '30' }[county];
  return prefix !== undefined && municipality.formerNumbers.some((former) => former.startsWith(prefix));
}

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
 * with its county of today or before 2020 or 2024 ("Løten (Hedmark)"), today's number and the numbers before 2020 and 2024, and the names
 * and numbers of municipalities that have become part of it. A bare "Våler" or "Os" is taken to be ours; "Våler (Østfold)" is not,
 * and neither is one with the wrong county of ours. A county's name alone is no municipality.
 */
export function findMunicipalityByName(name: string): Municipality | undefined {
  const trimmed = name.trim();
  const number = byNumber.get(trimmed) ?? byFormerNumber.get(trimmed);
  if (number) return number;
  const key = nameKey(trimmed).replace(/ kommune$/, '');
  const whole = byNameKey.get(key);
  if (whole) return whole;
  const [, bare, county] = withCounty.exec(key) ?? [];
  if (bare === undefined || county === undefined) return undefined;
  const found = byNameKey.get(bare.replace(/ kommune$/, ''));
  return found && wasIn(found, county) ? found : undefined;
}
