import { describe, expect, it } from 'vitest';
import { readDay } from './written-day.ts';

const today = '2026-11-22';
const read = (day: string, month = '', year = '') => readDay([day, month, year], today);

describe('a day as people write it', () => {
  it('may name its month, in whole or in short, in both languages', () => {
    for (const month of ['2', '02', 'februar', 'Feb.', 'February']) expect(read('1.', month, '2027'), month).toBe('2027-02-01');
    expect(read('24', 'des', '26')).toBe('2026-12-24');
    expect(read('17', 'mai', '27')).toBe('2027-05-17');
    expect(read('17', 'May', '27')).toBe('2027-05-17');
  });

  it('may be a month alone, the next to come, or stand in one field', () => {
    expect(read('', 'februar')).toBe('2027-02-01');
    expect(read('februar')).toBe('2027-02-01');
    expect(read('', '12')).toBe('2026-12-01');
    expect(read('15', 'desember')).toBe('2026-12-15');
    expect(read('1. februar 27')).toBe('2027-02-01');
    expect(read('1.2.2027')).toBe('2027-02-01');
    expect(read('februar 2027')).toBe('2027-02-01');
  });

  it('that is past means at once, as nothing written does', () => {
    expect([read('1', '2', '2024'), read('', 'november'), read('')]).toEqual([null, null, null]);
    expect(read('22', '11', '2026')).toBe(today);
  });

  it('that is in no calendar is asked about again', () => {
    for (const wrong of [
      read('31', '2', '2027'),
      read('1'),
      read('x', '2', '2027'),
      read('1', 'tull', '2027'),
      read('1', '', '2027'),
    ])
      expect(wrong).toBeUndefined();
  });
});
