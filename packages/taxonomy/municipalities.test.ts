import { describe, expect, it } from 'vitest';
import {
  findMunicipality,
  findMunicipalityByName,
  formerMunicipalities,
  getMunicipality,
  municipalities,
  pilotRegions,
  regions,
} from './municipalities.ts';
import { findPlace } from './places.ts';

describe('municipalities', () => {
  it('are the 46 of Innlandet, plus Jevnaker and Lunner', () => {
    expect(municipalities.filter(({ number }) => number.startsWith('34'))).toHaveLength(46);
    const others = municipalities.filter(({ number }) => !number.startsWith('34'));
    expect(others.map(({ number, name, county }) => `${number} ${name} ${county}`).sort()).toEqual([
      '3234 Lunner akershus',
      '3236 Jevnaker akershus',
    ]);
  });

  it('have each number, former number and name once', () => {
    const numbers = municipalities.flatMap(({ number, formerNumbers }) => [number, ...formerNumbers]);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.every((number) => /^\d{4}$/.test(number))).toBe(true);
    expect(new Set(municipalities.map(({ name }) => name)).size).toBe(48);
  });

  it('have a centre that lies in the municipality itself', () => {
    for (const { name, number, centre } of municipalities) expect(findPlace(centre)?.municipalityNumber, name).toBe(number);
  });

  it('are found by number, and getting an unknown one fails in words', () => {
    expect(findMunicipality('3403')?.name).toBe('Hamar');
    expect(findMunicipality('0301')).toBeUndefined();
    expect(getMunicipality('3427').name).toBe('Tynset');
    expect(() => getMunicipality('0301')).toThrow('0301');
  });

  it.each([
    ['HAMAR', '3403'],
    ['løten', '3412'],
    ['Loten', '3412'],
    ['Hamar kommune', '3403'],
    [' nord-odal ', '3414'],
    ['Østre  Toten', '3442'],
    ['VÅLER (INNLANDET)', '3419'],
    ['Våler (Hedmark)', '3419'],
    ['Os i Østerdalen', '3430'],
    ['0412', '3411'],
    ['3053', '3236'],
    ['3403', '3403'],
    ['GRAN (OPPLAND)', '3446'],
    ['Løten, Hedmark', '3412'],
    ['Gran kommune (Innlandet)', '3446'],
    ['Våler i Hedmark', '3419'],
    ['Vang (Oppland)', '3454'],
    ['Jevnaker (Viken)', '3236'],
    ['Lunner i Oppland', '3234'],
    ['LUNNER (AKERSHUS)', '3234'],
    ['0533', '3234'],
  ])('are found by the way people and old registers write them: %s', (written, number) => {
    expect(findMunicipalityByName(written)?.number).toBe(number);
  });

  it.each([
    ['Furnes', '3411'],
    ['Vang på Hedmarken', '3403'],
    ['Vang (Hedmark)', '3403'],
    ['Vang', '3454'],
    ['Fåberg', '3405'],
    ['ØVRE RENDAL', '3424'],
    ['Brandbu kommune', '3446'],
    ['Romedal (Hedmark)', '3413'],
    ['0401', '3403'],
    ['0414', '3403'],
  ])('are found by what they were before they were merged: %s', (written, number) => {
    expect(findMunicipalityByName(written)?.number).toBe(number);
  });

  it('that were merged have a name, and a number nobody else had, and lie in one of today', () => {
    const taken = municipalities.flatMap(({ number, formerNumbers }) => [number, ...formerNumbers]);
    const former = formerMunicipalities.flatMap(({ number }) => number ?? []);
    expect(new Set([...taken, ...former]).size).toBe(taken.length + former.length);
    for (const { name, number, nowIn, alsoCalled } of formerMunicipalities) {
      const today = findMunicipality(nowIn);
      expect(today, name).toBeDefined();
      for (const called of [name, ...alsoCalled]) expect(findMunicipalityByName(called)?.number, called).toBe(nowIn);
      // A county keeps its two digits: nothing of Hedmark ended up in a municipality that was in Oppland.
      if (number !== null) expect(today?.formerNumbers[0]?.slice(0, 2), name).toBe(number.slice(0, 2));
    }
  });

  it('are not guessed from a name that another county has too', () => {
    for (const name of ['Nes', 'Hof', 'Hedmark', 'Oppland', 'Innlandet', 'Gran (Hedmark)', 'Hamar (Oppland)', 'Hamar (Viken)'])
      expect(findMunicipalityByName(name), name).toBeUndefined();
  });

  it('are not guessed: a namesake elsewhere and nonsense give nothing', () => {
    expect(findMunicipalityByName('Våler (Østfold)')).toBeUndefined();
    expect(findMunicipalityByName('Oslo')).toBeUndefined();
    expect(findMunicipalityByName('')).toBeUndefined();
  });
});

describe('regions', () => {
  it('are ten with names in both languages, and hold every municipality once', () => {
    expect(regions).toHaveLength(10);
    expect(regions.every(({ name }) => name.nb !== '' && name.en !== '')).toBe(true);
    const inRegions = regions.flatMap(({ municipalityNumbers }) => municipalityNumbers);
    expect([...inRegions].sort()).toEqual(municipalities.map(({ number }) => number).sort());
  });

  it('have the sizes of their political councils, Hadeland counted with Jevnaker and Lunner', () => {
    const sizes = Object.fromEntries(regions.map(({ id, municipalityNumbers }) => [id, municipalityNumbers.length]));
    expect(sizes).toEqual({
      hamarregionen: 4,
      'sor-osterdal': 6,
      gjovikregionen: 5,
      lillehammerregionen: 3,
      kongsvingerregionen: 6,
      'nord-osterdal': 6,
      'nord-gudbrandsdal': 6,
      'midt-gudbrandsdal': 3,
      valdres: 6,
      hadeland: 3,
    });
  });

  it('of the pilot are the Hamar, Elverum, Gjøvik and Lillehammer regions', () => {
    expect(pilotRegions.map(({ id }) => id)).toEqual(['hamarregionen', 'sor-osterdal', 'gjovikregionen', 'lillehammerregionen']);
    const pilot = pilotRegions.flatMap(({ municipalityNumbers }) => municipalityNumbers);
    expect(pilot).toContain('3411');
    expect(pilot).not.toContain('3401');
  });
});
