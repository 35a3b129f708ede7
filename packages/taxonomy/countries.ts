import { countryRows } from './countries.data.ts';
import type { Bilingual } from './types.ts';

/** ISO 3166-1 alpha-2 in capitals, "XK" for Kosovo. */
export type CountryCode = string;

export interface Country {
  code: CountryCode;
  name: Bilingual;
  /**
   * In the EEA, or Switzerland: authorities ask less of professional qualifications from there. It decides which steps to show, and is
   * never matched on: neither a country nor this says anything about what somebody can do.
   */
  eea: boolean;
}

/** Countries to choose as where an education was taken, Norway among them, in Norwegian alphabetical order. */
export const countries: readonly Country[] = countryRows.map(([code, nb, en, eea]) => ({
  code,
  name: { nb, en },
  eea: eea === 'EEA',
}));

const byCode = new Map(countries.map((country) => [country.code, country]));

export function findCountry(code: string): Country | undefined {
  return byCode.get(code);
}

/** @throws RangeError when the code is not in our list. */
export function getCountry(code: string): Country {
  const found = byCode.get(code);
  if (!found) throw new RangeError(`Unknown country: ${code}`);
  return found;
}
