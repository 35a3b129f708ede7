import { describe, expect, it } from 'vitest';
import { readInstant } from './oslo-time.ts';

describe('a time from the feed', () => {
  it('is Norwegian time when it has no zone, winter and summer', () => {
    expect(readInstant('2026-01-15T09:00:00')).toBe('2026-01-15T08:00:00.000000Z');
    expect(readInstant('2026-07-15T09:00:00')).toBe('2026-07-15T07:00:00.000000Z');
  });
  it('keeps a zone that it has', () => {
    expect(readInstant('2026-07-15T09:00:00Z')).toBe('2026-07-15T09:00:00.000000Z');
    expect(readInstant('2026-07-15T09:00:00+02:00')).toBe('2026-07-15T07:00:00.000000Z');
  });
  it('compares as text whatever its decimals', () => {
    const times = [
      '2026-07-15T09:00:00',
      '2026-07-15T09:00:00.098',
      '2026-07-15T09:00:00.1',
      '2026-07-15T09:00:00.977624',
      '2026-07-15T09:00:01',
    ];
    const instants = times.map((time) => readInstant(time));
    expect([...instants].sort()).toEqual(instants);
  });
  it('exists in the hour that summer time skips and in the one that winter time repeats', () => {
    expect(readInstant('2026-03-29T02:30:00')).toBe('2026-03-29T01:30:00.000000Z');
    expect(readInstant('2026-10-25T02:30:00')).toBe('2026-10-25T00:30:00.000000Z');
  });
  it('is nothing when it cannot be read', () => {
    for (const text of [
      '',
      'Snarest',
      '2026-02-30T10:00',
      '2026-01-01T25:00',
      '0001-01-01T00:00:00',
      '9999-12-31T00:00:00',
      '2026',
    ]) {
      expect(readInstant(text), text).toBeNull();
    }
    expect(readInstant(null)).toBeNull();
  });
});
