import { describe, expect, it } from 'vitest';
import { readWorkLocations } from './work-location.ts';

function where(location: Record<string, unknown>) {
  const [read] = readWorkLocations([
    { country: 'NORGE', address: null, city: null, postalCode: null, county: null, municipal: null, ...location },
  ]);
  return [read?.inInnlandet, read?.municipalityNumber, read?.placeId];
}

describe('a place of work', () => {
  it('is found by its municipality in upper case, at the settlement it names', () => {
    expect(where({ municipal: 'RINGSAKER', county: 'INNLANDET', city: 'MOELV' })).toEqual([true, '3411', 'moelv']);
  });
  it('is at the centre of the municipality when the settlement is unknown or in another one', () => {
    expect(where({ municipal: 'RINGSAKER', county: 'INNLANDET', city: 'OPPDIKTET' })).toEqual([true, '3411', 'brumunddal']);
    expect(where({ municipal: 'RINGSAKER', county: 'INNLANDET', city: 'HAMAR' })).toEqual([true, '3411', 'brumunddal']);
    expect(where({ municipal: 'ELVERUM', county: 'INNLANDET' })).toEqual([true, '3420', 'elverum']);
  });
  it('is found in the counties that Innlandet was made of', () => {
    expect(where({ municipal: 'HAMAR', county: 'HEDMARK' })).toEqual([true, '3403', 'hamar']);
    expect(where({ municipal: 'GJØVIK', county: 'OPPLAND' })).toEqual([true, '3407', 'gjovik']);
  });
  it('is found by its post office when the municipality is missing and the county or the postal code says that it is here', () => {
    expect(where({ city: 'BRUMUNDDAL', county: 'INNLANDET' })).toEqual([true, '3411', 'brumunddal']);
    expect(where({ city: 'BRUMUNDDAL', postalCode: '2380' })).toEqual([true, '3411', 'brumunddal']);
    expect(where({ city: 'VÅLER I SOLØR', postalCode: '2436' })).toEqual([true, '3419', 'valer']);
    expect(where({ city: 'SKARNES', postalCode: '2100' })).toEqual([true, '3415', 'skarnes']);
    expect(where({ city: 'ÅRNES', postalCode: '2150' })).toEqual([false, null, null]);
    expect(where({ city: 'TANGEN' })).toEqual([false, null, null]);
    expect(where({ city: 'TANGEN', postalCode: '3036' })).toEqual([false, null, null]);
  });
  it('is found by the name its municipality had before', () => {
    expect(where({ municipal: 'FLUBERG', county: 'OPPLAND' }).slice(0, 2)).toEqual([true, '3447']);
    expect(where({ municipal: 'VANG (HEDMARK)', county: 'HEDMARK' }).slice(0, 2)).toEqual([true, '3403']);
  });
  it('is not taken for its namesake elsewhere', () => {
    expect(where({ municipal: 'VÅLER', county: 'INNLANDET' })).toEqual([true, '3419', 'valer']);
    expect(where({ municipal: 'VÅLER', county: 'ØSTFOLD' })).toEqual([false, null, null]);
    expect(where({ municipal: 'VÅLER', county: 'VIKEN' })).toEqual([false, null, null]);
    expect(where({ municipal: 'VÅLER' })).toEqual([false, null, null]);
    expect(where({ municipal: 'VÅLER', postalCode: '2436' })).toEqual([true, '3419', 'valer']);
    expect(where({ municipal: 'VÅLER (INNLANDET)' })).toEqual([true, '3419', 'valer']);
    expect(where({ municipal: 'OS', county: 'HORDALAND' })).toEqual([false, null, null]);
    expect(where({ municipal: 'OS' })).toEqual([false, null, null]);
  });
  it('is elsewhere in the two that left the county, also in old ads', () => {
    expect(where({ municipal: 'JEVNAKER', county: 'OPPLAND' })).toEqual([false, null, null]);
    expect(where({ municipal: 'LUNNER', county: 'AKERSHUS' })).toEqual([false, null, null]);
  });
  it('may be anywhere in the county', () => {
    expect(where({ county: 'INNLANDET' })).toEqual([true, null, null]);
  });
  it('is elsewhere in other counties and countries', () => {
    expect(where({ municipal: 'OSLO', county: 'OSLO', city: 'OSLO' })).toEqual([false, null, null]);
    expect(where({ country: 'SVERIGE', municipal: 'HAMAR', county: 'INNLANDET' })).toEqual([false, null, null]);
  });
  it('may lack its country', () => {
    expect(where({ country: null, municipal: 'HAMAR', county: 'INNLANDET' })).toEqual([true, '3403', 'hamar']);
  });
  it('is passed over when it is no place at all', () => {
    expect(readWorkLocations(null)).toEqual([]);
    expect(readWorkLocations('HAMAR')).toEqual([]);
    expect(readWorkLocations([null, 'HAMAR', []])).toEqual([]);
  });
  it('keeps no street address', () => {
    expect(
      JSON.stringify(readWorkLocations([{ country: 'NORGE', address: 'Oppdiktet vei 1', municipal: 'HAMAR' }])),
    ).not.toContain('vei');
  });
});
