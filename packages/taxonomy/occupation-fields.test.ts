import { describe, expect, it } from 'vitest';
import { codesOfField } from './occupation-fields.data.ts';
import { fieldOfOccupation, findOccupationField, occupationFields, occupationsOfField } from './occupation-fields.ts';
import { occupations } from './occupations.ts';

describe('fields of work', () => {
  it('hold every unit group exactly once, and nothing else', () => {
    const listed = Object.values(codesOfField).flatMap((codes) => codes.split(/\s+/));
    expect(listed.toSorted()).toEqual(occupations.map(({ code }) => code).toSorted());
  });

  it('are twelve to fifteen, each with a short name of its own in both languages', () => {
    expect(occupationFields.length).toBeGreaterThanOrEqual(12);
    expect(occupationFields.length).toBeLessThanOrEqual(15);
    for (const language of ['nb', 'en'] as const) {
      expect(new Set(occupationFields.map(({ name }) => name[language])).size).toBe(occupationFields.length);
      for (const { id, name } of occupationFields) expect(name[language].length, id).toBeLessThanOrEqual(40);
    }
  });

  it('each hold enough to browse, in code order', () => {
    for (const { id } of occupationFields) {
      const codes = occupationsOfField(id);
      expect(codes.length, id).toBeGreaterThanOrEqual(10);
      expect(codes, id).toEqual(codes.toSorted());
    }
  });

  it('are where people would look', () => {
    const expected: [code: string, nb: string][] = [
      ['2223', 'Helse og omsorg'],
      ['5311', 'Skole og barnehage'],
      ['5120', 'Mat og servering'],
      ['5223', 'Butikk, salg og service'],
      ['7115', 'Bygg og anlegg'],
      ['7411', 'Bygg og anlegg'],
      ['8332', 'Transport og lager'],
      ['9112', 'Renhold og drift'],
      ['7231', 'Industri, verksted og håndverk'],
      ['6210', 'Landbruk, skog, dyr og natur'],
      ['4110', 'Kontor og økonomi'],
      ['2512', 'IT og teknologi'],
      ['2635', 'Velferd, lov og samfunn'],
      ['4224', 'Kultur, sport og opplevelser'],
      ['5411', 'Trygghet og beredskap'],
      ['1120', 'Ledelse og rådgivning'],
    ];
    for (const [code, nb] of expected) expect(findOccupationField(fieldOfOccupation(code))?.name.nb, code).toBe(nb);
  });

  it('refuse a code outside STYRK-08 and do not find an id that is not there', () => {
    expect(() => fieldOfOccupation('9999')).toThrow('9999');
    expect(findOccupationField('magic')).toBeUndefined();
    expect(findOccupationField('health-and-care')?.name.en).toBe('Health and care');
  });
});
