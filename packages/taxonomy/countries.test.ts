import { describe, expect, it } from 'vitest';
import { countries, findCountry, getCountry } from './countries.ts';

describe('countries', () => {
  it('are the 193 members of the United Nations and four more, each once', () => {
    expect(countries).toHaveLength(197);
    expect(new Set(countries.map(({ code }) => code)).size).toBe(197);
    for (const { code } of countries) expect(code).toMatch(/^[A-Z]{2}$/);
    for (const code of ['NO', 'UA', 'SY', 'PH', 'PS', 'XK', 'TW', 'HK']) expect(findCountry(code), code).toBeDefined();
  });

  it('have a name of their own in each language, in the order of the Norwegian alphabet', () => {
    for (const language of ['nb', 'en'] as const) {
      const names = countries.map(({ name }) => name[language]);
      expect(new Set(names).size).toBe(197);
      for (const name of names) expect(name).toMatch(/^\p{Lu}[^&/]+$/u);
    }
    const { compare } = new Intl.Collator('nb');
    const names = countries.map(({ name }) => name.nb);
    expect(names).toEqual(names.toSorted(compare));
  });

  it('carry real country codes', () => {
    const known = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    for (const { code } of countries) expect(known.of(code), code).toBeDefined();
  });

  it('are in the EEA, or Switzerland: 31 in all, the United Kingdom not among them', () => {
    expect(countries.filter(({ eea }) => eea)).toHaveLength(31);
    for (const code of ['NO', 'IS', 'LI', 'CH', 'PL', 'HR', 'CY']) expect(getCountry(code).eea, code).toBe(true);
    for (const code of ['GB', 'UA', 'TR', 'RS', 'MC', 'AD']) expect(getCountry(code).eea, code).toBe(false);
  });

  it('are found by code', () => {
    expect(getCountry('UA').name).toEqual({ nb: 'Ukraina', en: 'Ukraine' });
    expect(findCountry('ua')).toBeUndefined();
    expect(() => getCountry('ZZ')).toThrow('ZZ');
  });
});
