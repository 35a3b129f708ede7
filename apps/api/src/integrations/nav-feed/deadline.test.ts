import { describe, expect, it } from 'vitest';
import { readDeadline } from './deadline.ts';

describe('a deadline', () => {
  it.each([
    ['2026-11-26T01:00', '2026-11-26'],
    ['2026-11-29', '2026-11-29'],
    ['2026-11-29T22:59:00Z', '2026-11-29'],
    ['2026-11-29T23:30:00Z', '2026-11-30'],
    ['23.12.2026', '2026-12-23'],
    ['25.11.26', '2026-11-25'],
    ['1.3.2027', '2027-03-01'],
    ['\n\t\t\t07.12.2026', '2026-12-07'],
    ['29. november 2026', '2026-11-29'],
    ['Søknadsfrist: 29. november 2026', '2026-11-29'],
    ['1. juni 2026', '2026-06-01'],
    ['5th of May 2026', '2026-05-05'],
    ['5. des. 2026', '2026-12-05'],
  ])('that is written as %j is a day', (text, day) => {
    expect(readDeadline(text)).toEqual({ on: day, text: null });
  });

  it.each(['Snarest', 'Fortløpende', '31.02.2026', '1. mars', '1.3.2026 eller 1.4.2026', '2026-13-01', '99.99.99'])(
    'that is written as %j stays text',
    (text) => {
      expect(readDeadline(text)).toEqual({ on: null, text });
    },
  );

  it('that is missing is neither', () => {
    expect(readDeadline(null)).toEqual({ on: null, text: null });
    expect(readDeadline(' \n ')).toEqual({ on: null, text: null });
  });
});
