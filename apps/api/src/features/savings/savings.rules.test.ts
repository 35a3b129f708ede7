import { osloDay } from '@arena/taxonomy/oslo-day';
import { describe, expect, it } from 'vitest';
import { cleanAddress, isDue, renewedUntil } from './savings.rules.ts';

const at = (text: string) => new Date(text);

describe('a search somebody follows', () => {
  it('is looked at once an Oslo day, from six in the morning', () => {
    const daily = (toldUntil: string, now: string) => isDue({ pace: 'daily', toldUntil: at(toldUntil) }, at(now));

    expect(daily('2026-11-22T05:00:00Z', '2026-11-22T20:00:00Z')).toBe(false);
    expect(daily('2026-11-22T05:00:00Z', '2026-11-23T04:59:00Z')).toBe(false);
    expect(daily('2026-11-22T22:30:00Z', '2026-11-23T05:01:00Z')).toBe(true);
    // Half past midnight in Oslo is another day already.
    expect(daily('2026-11-22T23:30:00Z', '2026-11-23T05:01:00Z')).toBe(false);
  });

  it('is looked at on the same weekday each week when that is asked for, over a change of the clock too', () => {
    const weekly = (toldUntil: string, now: string) => isDue({ pace: 'weekly', toldUntil: at(toldUntil) }, at(now));

    expect(weekly('2026-10-22T04:10:00Z', '2026-10-28T09:00:00Z')).toBe(false);
    expect(weekly('2026-10-22T04:10:00Z', '2026-10-29T05:05:00Z')).toBe(true);
  });

  it('lasts ninety days', () => {
    expect(osloDay(renewedUntil(at('2026-11-22T12:00:00Z')))).toBe('2027-02-20');
  });

  it('is the same search whatever its order, its page and the order of its filters', () => {
    expect(cleanAddress('v=2&q=kokk&sort=deadline&page=3&kind=job')).toBe(cleanAddress('kind=job&q=kokk&v=2'));
    expect(cleanAddress('q=<script>#//elsewhere')).not.toMatch(/[<#/]/);
  });
});
