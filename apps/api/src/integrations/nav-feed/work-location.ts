import { findMunicipalityByName, type Municipality } from '@arena/taxonomy/municipalities';
import { findPlaceByName } from '@arena/taxonomy/places';
import type { MunicipalityNumber, PlaceId } from '@arena/taxonomy/types';
import { readLine } from './ad-text.ts';
import { isRecord } from './feed-page.ts';

/** A place of work as the ad has it. The street address is left out: with a private employer it may be somebody's home. */
export interface WorkLocation {
  country: string | null;
  county: string | null;
  municipality: string | null;
  city: string | null;
  postalCode: string | null;
  /** In the county, also where the ad does not say in which municipality. */
  inInnlandet: boolean;
  /** Set for places in Innlandet only. */
  municipalityNumber: MunicipalityNumber | null;
  /** The settlement that the ad names, or else the centre of the municipality. */
  placeId: PlaceId | null;
}

/** Innlandet, and the two counties it was made of in 2020. */
const innlandetCounties = new Set(['innlandet', 'hedmark', 'oppland']);

/** There is, or was until 2020, a municipality of the same name elsewhere: Våler in Østfold, Os in Hordaland. */
const namesakes = new Set(['våler', 'os']);

/** Reads `workLocations`; anything that is not a list, and anything in the list that is not a place, is passed over. */
export function readWorkLocations(value: unknown): WorkLocation[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isRecord).map((location) => {
    const told = {
      country: readLine(location.country),
      county: readLine(location.county),
      municipality: readLine(location.municipal),
      city: readLine(location.city),
      postalCode: readLine(location.postalCode, 10),
    };
    return { ...told, ...findWhere(told) };
  });
}

type Told = Pick<WorkLocation, 'country' | 'county' | 'municipality' | 'city' | 'postalCode'>;
type Where = Pick<WorkLocation, 'inInnlandet' | 'municipalityNumber' | 'placeId'>;

const elsewhere: Where = { inInnlandet: false, municipalityNumber: null, placeId: null };

function findWhere(told: Told): Where {
  const sure = tellsInnlandet(told);
  if (sure === false) return elsewhere;
  const municipality = findMunicipality(told, sure);
  if (municipality === null) return { ...elsewhere, inInnlandet: sure === true };
  // Old ads have Jevnaker and Lunner in Oppland; they are in Akershus now.
  if (municipality.county !== 'innlandet') return elsewhere;
  const place = told.city === null ? undefined : findPlaceByName(told.city);
  return {
    inInnlandet: true,
    municipalityNumber: municipality.number,
    placeId: place?.municipalityNumber === municipality.number ? place.id : municipality.centre,
  };
}

/**
 * Null when neither country, county nor postal code tells. Posten's codes from 22xx to 29xx are those of old Hedmark and Oppland, and
 * those from 210x to 213x those of Nord- and Sør-Odal.
 */
function tellsInnlandet({ country, county, postalCode }: Told): boolean | null {
  if (country !== null && !/^(?:norge|noreg|norway|no)$/i.test(country)) return false;
  if (county !== null) return innlandetCounties.has(county.toLowerCase());
  return /^2(?:1[0-3]|[2-9]\d)\d$/.test(postalCode ?? '') ? true : null;
}

function findMunicipality({ municipality, city }: Told, sure: true | null): Municipality | null {
  if (municipality !== null) {
    if (sure === null && namesakes.has(municipality.toLowerCase())) return null;
    return findMunicipalityByName(municipality) ?? null;
  }
  // Post offices share their names all over Norway: a city alone is only believed where we know that it is in the county.
  if (city === null || sure === null) return null;
  return findMunicipalityByName(findPlaceByName(city)?.municipalityNumber ?? city) ?? null;
}
