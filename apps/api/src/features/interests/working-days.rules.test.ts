import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  addWorkingDays,
  dueDaysToRemind,
  dueOnOf,
  easterOf,
  isOfficeTime,
  isWorkingDay,
  startOfOsloDay,
} from './working-days.rules.ts';

const day = fc.integer({ min: 0, max: 365 * 80 }).map((days) => new Temporal.PlainDate(2020, 1, 1).add({ days }).toString());

describe('Norwegian working days', () => {
  it.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('Easter of %i is %s', (year, expected) => expect(easterOf(year).toString()).toBe(expected));

  it('rests on every holiday of 2026 and 2027, and on no other weekday', () => {
    const restsIn = (year: number) =>
      Array.from({ length: 365 }, (_, days) => new Temporal.PlainDate(year, 1, 1).add({ days }))
        .filter((one) => one.dayOfWeek <= 5 && !isWorkingDay(one.toString()))
        .map((one) => one.toString().slice(5));
    expect(restsIn(2026)).toEqual(['01-01', '04-02', '04-03', '04-06', '05-01', '05-14', '05-25', '12-25']);
    expect(restsIn(2027)).toEqual(['01-01', '03-25', '03-26', '03-29', '05-06', '05-17']);
  });

  it('works on Christmas Eve and New Year’s Eve, which the law does not name', () => {
    expect(isWorkingDay('2026-12-24') && isWorkingDay('2026-12-31')).toBe(true);
  });

  it('counts five of them: a plain week, over Easter, over Christmas', () => {
    const noon = (isoDay: string) => new Date(`${isoDay}T11:00:00Z`);
    expect(dueOnOf(noon('2026-11-23'), 'from-seeker')).toBe('2026-11-30');
    expect(dueOnOf(noon('2026-03-30'), 'from-seeker')).toBe('2026-04-09');
    expect(dueOnOf(noon('2026-12-23'), 'from-seeker')).toBe('2026-12-31');
    expect(dueOnOf(noon('2026-11-23'), 'from-employer')).toBe('2026-12-07');
  });

  it('asks when a day begins in Oslo, in summer and in winter', () => {
    expect(startOfOsloDay('2026-07-01').toISOString()).toBe('2026-06-30T22:00:00.000Z');
    expect(startOfOsloDay('2026-12-01').toISOString()).toBe('2026-11-30T23:00:00.000Z');
  });

  it('reminds in office hours of working days alone, of what is due today and in two working days', () => {
    const told = ['2026-11-23T06:59:00Z', '2026-11-23T07:00:00Z', '2026-11-23T14:59:00Z', '2026-11-23T15:00:00Z'];
    expect(told.map((at) => isOfficeTime(new Date(at)))).toEqual([false, true, true, false]);
    expect(isOfficeTime(new Date('2026-11-22T10:00:00Z'))).toBe(false);
    expect(isOfficeTime(new Date('2027-05-17T10:00:00Z'))).toBe(false);
    expect(dueDaysToRemind('2026-11-26')).toEqual(['2026-11-26', '2026-11-30']);
  });

  it('always ends on a working day, with exactly as many working days passed', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 30 }), (from, count) => {
        const to = addWorkingDays(from, count);
        let passed = 0;
        for (let one = Temporal.PlainDate.from(from); one.toString() < to; ) {
          one = one.add({ days: 1 });
          if (isWorkingDay(one.toString())) passed++;
        }
        expect([isWorkingDay(to), passed]).toEqual([true, count]);
        // Back again: the same day where it was one, else the working day before it.
        expect(addWorkingDays(to, -count) <= from).toBe(true);
        if (isWorkingDay(from)) expect(addWorkingDays(to, -count)).toBe(from);
      }),
    );
  });

  it('is never later for somebody who asked earlier, and takes at most three weeks', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 20 }), (from, later) => {
        const then = Temporal.PlainDate.from(from).add({ days: later }).toString();
        expect(addWorkingDays(from, 5) <= addWorkingDays(then, 5)).toBe(true);
        expect(Temporal.PlainDate.from(from).until(addWorkingDays(from, 5)).days).toBeLessThanOrEqual(21);
      }),
    );
  });

  it('is always a Sunday between 22 March and 25 April', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2300 }), (year) => {
        const easter = easterOf(year);
        expect(easter.dayOfWeek).toBe(7);
        const text = easter.toString().slice(5);
        expect(text >= '03-22' && text <= '04-25').toBe(true);
      }),
    );
  });
});
