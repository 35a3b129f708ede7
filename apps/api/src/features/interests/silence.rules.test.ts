import { describe, expect, it } from 'vitest';
import { decideSilence, silenceSince, type Wait } from './silence.rules.ts';

const now = new Date('2026-11-02T09:00:00Z');
const lapsed = (month: string, count: number): Wait[] =>
  Array.from({ length: count }, (_, at) => ({ answeredAt: null, lapsedAt: new Date(`${month}-${10 + at}T08:00:00Z`) }));
const answered = (at: string): Wait => ({ answeredAt: new Date(at), lapsedAt: null });

describe('an employer that does not answer', () => {
  it('is warned after one silent month, and paused after two on end', () => {
    expect(decideSilence(lapsed('2026-10', 3), now, null)).toEqual({ act: 'warn', month: '2026-10' });
    expect(decideSilence([...lapsed('2026-10', 3), ...lapsed('2026-09', 3)], now, null)).toEqual({
      act: 'pause',
      month: '2026-10',
    });
    expect(decideSilence([...lapsed('2026-10', 3), ...lapsed('2026-08', 9)], now, null)?.act).toBe('warn');
  });

  it('is left alone for two, for one answer in between, for the month that runs, and for what is long ago', () => {
    expect(decideSilence(lapsed('2026-10', 2), now, null)).toBeNull();
    expect(decideSilence([...lapsed('2026-10', 9), answered('2026-10-31T10:00:00Z')], now, null)).toBeNull();
    expect(decideSilence(lapsed('2026-11', 9), now, null)).toBeNull();
    expect(decideSilence(lapsed('2026-09', 9), now, null)).toBeNull();
  });

  it('has used its chance when it answers somebody in the month that runs', () => {
    const silent = [...lapsed('2026-10', 3), ...lapsed('2026-09', 3)];
    expect(decideSilence([...silent, answered('2026-11-01T10:00:00Z')], now, null)).toBeNull();
  });

  it('is forgiven what was before it came back', () => {
    const silent = [...lapsed('2026-10', 3), ...lapsed('2026-09', 3)];
    expect(decideSilence(silent, now, new Date('2026-10-20T10:00:00Z'))).toBeNull();
    expect(decideSilence(silent, now, new Date('2026-10-01T10:00:00Z'))?.act).toBe('warn');
  });

  it('counts months as Oslo has them', () => {
    const late = [...lapsed('2026-10', 2), { answeredAt: null, lapsedAt: new Date('2026-10-31T23:30:00Z') }];
    expect(decideSilence(late, now, null)).toBeNull();
    expect(silenceSince(now).toISOString()).toBe('2026-08-31T22:00:00.000Z');
  });
});
