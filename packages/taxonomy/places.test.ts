import { describe, expect, it } from 'vitest';
import { findMunicipality } from './municipalities.ts';
import { findPlace, findPlaceByName, getPlace, places, placesLike, suggestPlaces } from './places.ts';

const reliedOn =
  'hamar brumunddal moelv stange loten elverum rena koppang trysil tynset alvdal tolga os-i-osterdalen kongsvinger skarnes flisa kirkenaer gjovik raufoss lena dokka gran jaren lillehammer oyer ringebu vinstra otta dombas lom vaga fagernes beitostolen';

describe('places', () => {
  it('are about a hundred and fifty, with ids others rely on', () => {
    expect(places.length).toBeGreaterThanOrEqual(145);
    for (const id of reliedOn.split(' ')) expect(findPlace(id), id).toBeDefined();
    expect(findPlace('gol')).toBeUndefined();
  });

  it('have kebab-case ids, each once, a known municipality and a position in this part of Norway', () => {
    expect(new Set(places.map(({ id }) => id)).size).toBe(places.length);
    for (const place of places) {
      expect(place.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(findMunicipality(place.municipalityNumber), place.id).toBeDefined();
      expect(place.latitude, place.id).toBeGreaterThan(59.8);
      expect(place.latitude, place.id).toBeLessThan(62.7);
      expect(place.longitude, place.id).toBeGreaterThan(7.3);
      expect(place.longitude, place.id).toBeLessThan(12.9);
    }
  });

  it('have names and other names that never mean two places', () => {
    const names = places.flatMap((place) => [place.name, ...place.alsoCalled]);
    for (const place of places)
      for (const name of [place.name, ...place.alsoCalled]) expect(findPlaceByName(name)?.id, name).toBe(place.id);
    expect(new Set(names).size).toBe(names.length);
  });

  it('are found by name in any case, with or without Norwegian letters, and by other names', () => {
    expect(findPlaceByName('GJØVIK')?.id).toBe('gjovik');
    expect(findPlaceByName('gjovik')?.id).toBe('gjovik');
    expect(findPlaceByName('Innbygda')?.id).toBe('trysil');
    expect(findPlaceByName('Vågå')?.id).toBe('vaga');
    expect(findPlaceByName('Bergen')).toBeUndefined();
  });

  it('fail in words when an unknown one is fetched', () => {
    expect(getPlace('hamar').name).toBe('Hamar');
    expect(() => getPlace('bergen')).toThrow('bergen');
  });
});

describe('places like what was written', () => {
  it.each([
    ['Tynset sentrum', 'tynset'],
    ['Brumundal', 'brumunddal'],
    ['lillehamer', 'lillehammer'],
    ['LØTEN stasjon', 'loten'],
  ])('%s is %s', (written, id) => {
    expect(placesLike(written).map((place) => place.id)).toEqual([id]);
  });

  it('are none for short words and for places elsewhere', () => {
    for (const written of ['', 'Ham', 'Os i', 'Bergen', 'Stavanger', 'xxxxxxx']) expect(placesLike(written), written).toEqual([]);
  });
});

describe('suggested places', () => {
  it('begin with what was typed, first-letter hits before later words, each once', () => {
    expect(suggestPlaces('ham').map(({ id }) => id)).toEqual(['hamar']);
    expect(suggestPlaces('va').map(({ id }) => id)).toEqual([
      'vaga',
      'ringebu',
      'valer',
      'vallset',
      'vang-i-valdres',
      'leira',
      'ron',
    ]);
  });

  it('keep to the limit, and nothing typed suggests nothing', () => {
    expect(suggestPlaces('s', 3)).toHaveLength(3);
    expect(suggestPlaces(' ')).toEqual([]);
    expect(suggestPlaces('s', 0)).toEqual([]);
  });
});
