import { expect, it } from 'vitest';
import { formatDayNear, osloDay, relativeDay } from './dates.ts';

const today = '2026-11-22';

it.each([
  ['2026-11-22', 'i dag', 'today'],
  ['2026-11-23', 'i morgen', 'tomorrow'],
  ['2026-11-27', 'om 5 dager', 'in 5 days'],
  ['2026-11-10', 'for 12 dager siden', '12 days ago'],
  ['2026-12-13', 'om 3 uker', 'in 3 weeks'],
  ['2027-02-20', 'om 3 måneder', 'in 3 months'],
  ['2028-11-22', 'om 24 måneder', 'in 24 months'],
  ['2029-11-22', 'om 3 år', 'in 3 years'],
  ['2021-11-22', 'for 5 år siden', '5 years ago'],
])('%s is "%s", "%s"', (day, nb, en) => {
  expect(relativeDay(day, today, 'nb')).toBe(nb);
  expect(relativeDay(day, today, 'en')).toBe(en);
});

it('a date near says its year only when that is another one', () => {
  expect(formatDayNear('2026-12-04', today, 'nb')).toBe('4. desember');
  expect(formatDayNear('2027-01-04', today, 'en')).toBe('4 January 2027');
});

it('the day turns at midnight in Oslo', () => {
  expect(osloDay(new Date('2026-11-22T22:59:00Z'))).toBe('2026-11-22');
  expect(osloDay(new Date('2026-11-22T23:00:00Z'))).toBe('2026-11-23');
});
