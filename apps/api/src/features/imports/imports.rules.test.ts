import { describe, expect, test } from 'vitest';
import { decideAd, decideEnd, type KnownAd, type OfferedAd } from './imports.rules.ts';

const now = new Date('2026-10-10T10:00:00Z');
const ad = (given: Partial<OfferedAd> = {}): OfferedAd => ({
  changedAt: '2026-10-02T07:15:00.123456Z',
  expiresAt: '2026-11-30T23:00:00.000000Z',
  deadline: { on: '2026-11-30', text: null },
  inInnlandet: true,
  ...given,
});
const known = (given: Partial<KnownAd> = {}): KnownAd => ({
  status: 'open',
  changedAt: ad().changedAt,
  expires: true,
  hasDeadline: true,
  ...given,
});
const past = { expiresAt: '2026-10-10T09:59:59.000000Z' };
const older = '2026-10-01T00:00:00.000000Z';
const newer = '2026-10-05T00:00:00.000000Z';

describe('an ad we do not have', () => {
  test('is stored open, with its own end and deadline', () => {
    expect(decideAd(ad(), undefined, false, now)).toEqual({
      act: 'store',
      status: 'open',
      deadlineOn: '2026-11-30',
      deadlineText: null,
      expiresAt: ad().expiresAt,
    });
  });
  test('is left out when it is elsewhere, expired, or past its deadline', () => {
    expect(decideAd(ad({ inInnlandet: false }), undefined, false, now)).toEqual({ act: 'skip', why: 'elsewhere' });
    expect(decideAd(ad(past), undefined, false, now)).toEqual({ act: 'skip', why: 'expired' });
    expect(decideAd(ad({ deadline: { on: '2026-10-09', text: null } }), undefined, false, now)).toEqual({
      act: 'skip',
      why: 'expired',
    });
  });
  test('may still be applied for on the day of its deadline, in Norway', () => {
    const late = new Date('2026-10-10T21:59:00Z');
    const deadline = { on: '2026-10-10', text: null };
    expect(decideAd(ad({ deadline }), undefined, false, late).act).toBe('store');
    expect(decideAd(ad({ deadline }), undefined, false, new Date('2026-10-10T22:01:00Z')).act).toBe('skip');
  });
  test('is shown with `all` wherever it is, without the ends that have passed', () => {
    const gone = ad({ ...past, inInnlandet: false, deadline: { on: '2018-11-30', text: null } });
    expect(decideAd(gone, undefined, true, now)).toEqual({
      act: 'store',
      status: 'open',
      deadlineOn: null,
      deadlineText: '2018-11-30',
      expiresAt: null,
    });
    expect(decideAd(ad(), undefined, true, now)).toMatchObject({ deadlineOn: '2026-11-30', expiresAt: ad().expiresAt });
  });
});

describe('an ad we have', () => {
  test('is replaced by a newer change only, to the microsecond', () => {
    const changedAt = ad().changedAt;
    expect(decideAd(ad(), known(), false, now)).toEqual({ act: 'nothing' });
    expect(decideAd(ad(), known({ changedAt: changedAt.replace('456Z', '455Z') }), false, now).act).toBe('store');
    expect(decideAd(ad(), known({ changedAt: changedAt.replace('456Z', '457Z') }), false, now)).toEqual({ act: 'nothing' });
  });
  test('comes back when it is active again, and ends when it is over or moved away', () => {
    expect(decideAd(ad(), known({ status: 'closed', changedAt: older }), false, now)).toMatchObject({
      act: 'store',
      status: 'open',
    });
    expect(decideAd(ad(past), known({ changedAt: older }), false, now)).toMatchObject({ act: 'store', status: 'expired' });
    expect(decideAd(ad({ inInnlandet: false }), known({ changedAt: older }), false, now)).toEqual({ act: 'close' });
  });
  test('is shown again by `all` when it had only expired, once', () => {
    expect(decideAd(ad(past), known({ status: 'expired' }), true, now)).toMatchObject({
      act: 'store',
      status: 'open',
      expiresAt: null,
    });
    expect(decideAd(ad(past), known(), true, now)).toMatchObject({ act: 'store', expiresAt: null });
    expect(decideAd(ad(past), known({ expires: false }), true, now)).toEqual({ act: 'nothing' });
    expect(decideAd(ad(past), known({ status: 'closed' }), true, now)).toEqual({ act: 'nothing' });
  });
  test('is closed by an end that is not older than it, once', () => {
    expect(decideEnd(newer, known(), now)).toEqual({ act: 'close' });
    expect(decideEnd(ad().changedAt, known(), now)).toEqual({ act: 'close' });
    expect(decideEnd(older, known(), now)).toEqual({ act: 'nothing' });
    expect(decideEnd(newer, known({ status: 'closed' }), now)).toEqual({ act: 'nothing' });
    expect(decideEnd(newer, undefined, now)).toEqual({ act: 'skip', why: 'ended-and-unknown' });
  });
  test('with a time in the future is changed and ended by whatever the feed tells next', () => {
    const ahead = known({ changedAt: '2199-01-01T00:00:00.000000Z' });
    expect(decideEnd(older, ahead, now)).toEqual({ act: 'close' });
    expect(decideAd(ad(), ahead, false, now)).toMatchObject({ act: 'store', status: 'open' });
    const early = known({ changedAt: '2026-10-11T09:00:00.000000Z' });
    expect(decideEnd(older, early, now)).toEqual({ act: 'nothing' });
  });
});
