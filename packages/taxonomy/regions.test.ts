import { describe, expect, it } from 'vitest';
import { readAsked } from './asked.ts';
import { findMunicipality, municipalities, pilotRegions, regions } from './municipalities.ts';
import { regionRows } from './regions.data.ts';

const numbersOf = (id: string) => [...(regionRows.find((region) => region.id === id)?.municipalityNumbers ?? [])].sort();

describe('regions', () => {
  it('hold municipalities that exist, each once', () => {
    for (const { id, municipalityNumbers } of regionRows) {
      expect(new Set(municipalityNumbers).size, id).toBe(municipalityNumbers.length);
      for (const number of municipalityNumbers) expect(findMunicipality(number), `${id} ${number}`).toBeDefined();
      if (id !== 'innlandet') expect(municipalityNumbers.length, id).toBeGreaterThan(1);
    }
    expect(new Set(regionRows.map(({ id }) => id)).size).toBe(regionRows.length);
  });

  it('have the administrative regions under the same ids, with the same municipalities', () => {
    for (const { id, municipalityNumbers } of regions) expect(numbersOf(id), id).toEqual([...municipalityNumbers].sort());
    expect(numbersOf('mjosregionen')).toEqual(pilotRegions.flatMap(({ municipalityNumbers }) => municipalityNumbers).sort());
  });

  it('have the old counties by the old municipality numbers', () => {
    const former = (start: string) =>
      municipalities
        .filter(({ formerNumbers }) => formerNumbers.some((number) => number.startsWith(start)))
        .map(({ number }) => number)
        .sort();
    expect(numbersOf('hedmark')).toEqual(former('04'));
    expect(numbersOf('oppland')).toEqual(former('05'));
  });

  it('fit into each other', () => {
    const all = (...ids: string[]) => ids.flatMap(numbersOf).sort();
    expect(all('sor-gudbrandsdal', 'midt-gudbrandsdal', 'nord-gudbrandsdal')).toEqual(numbersOf('gudbrandsdalen'));
    // Våler sits in the council of Sør-Østerdal, but lies in Solør.
    expect(all('sor-osterdal', 'nord-osterdal').filter((number) => number !== '3419')).toEqual(numbersOf('osterdalen'));
    expect(new Set(all('kongsvingerregionen', 'solor'))).toEqual(new Set(numbersOf('glamdalen')));
    for (const number of all('toten', 'land')) expect(numbersOf('gjovikregionen')).toContain(number);
    for (const number of numbersOf('mjosa')) expect(numbersOf('mjosbyen')).toContain(number);
  });

  it('are understood by each of their names', () => {
    for (const { id, words } of regionRows) {
      for (const word of words) {
        expect(
          readAsked(`kokk i ${word}`).parts.map((part) => part.id),
          word,
        ).toContain(id);
        expect(
          readAsked(word).parts.map((part) => part.id),
          word,
        ).toEqual([id]);
      }
    }
  });
});
