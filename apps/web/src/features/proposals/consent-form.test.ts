import { describe, expect, it } from 'vitest';
import { joinDay, readFacts } from './consent-form.ts';

const form = (day: string, month: string, year: string) => {
  const made = new FormData();
  for (const [key, value] of Object.entries({ day, month, year })) made.set(`until-${key}`, value);
  return made;
};

describe('the form of a consent', () => {
  it('reads a day as people type it', () => {
    expect(joinDay(form('3', '9', '2026'), 'until')).toBe('2026-09-03');
    expect(joinDay(form(' 30 ', '12', '2026'), 'until')).toBe('2026-12-30');
  });

  it('finds no day in what is none', () => {
    for (const [day, month, year] of [
      ['', '', ''],
      ['3', 'mai', '2026'],
      ['3', '9', '26'],
    ] as const) {
      expect(joinDay(form(day, month, year), 'until')).toBeNull();
    }
    expect(joinDay(new FormData(), 'until')).toBeNull();
  });

  it('reads the facts that were on the page, and none from what is broken', () => {
    expect(readFacts('[{"label":"Navn","value":"Anna"}]')).toEqual([{ label: 'Navn', value: 'Anna' }]);
    for (const broken of ['', '{}', '[null]', null]) expect(readFacts(broken)).toEqual([]);
  });
});
