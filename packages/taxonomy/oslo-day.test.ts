import { expect, it } from 'vitest';
import { addDays, osloDay } from './oslo-day.ts';

it('the day turns at midnight in Oslo, in winter and in summer', () => {
  expect(osloDay(new Date('2026-11-22T22:59:59Z'))).toBe('2026-11-22');
  expect(osloDay(new Date('2026-11-22T23:00:00Z'))).toBe('2026-11-23');
  expect(osloDay(new Date('2026-07-01T21:59:59Z'))).toBe('2026-07-01');
  expect(osloDay(new Date('2026-07-01T22:00:00Z'))).toBe('2026-07-02');
});

it('a day is a day, also when the clocks change and in a leap year', () => {
  expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
});
