import { describe, expect, it } from 'vitest';
import { decideTelling, isSeenByEmployer, isWritable, type Standing } from './conversations.rules.ts';

const byInterest: Standing = {
  employerMayAnswer: true,
  interestId: 'an id',
  consentWithdrawn: false,
  blockedBy: [],
};
const byReferral: Standing = { ...byInterest, interestId: null };

describe('who sees and who writes', () => {
  it('closes for the employer when the consent it hung on alone is taken back', () => {
    expect(isSeenByEmployer({ ...byReferral, consentWithdrawn: true })).toBe(false);
    expect(isSeenByEmployer(byReferral)).toBe(true);
    expect(isSeenByEmployer({ ...byInterest, consentWithdrawn: true })).toBe(true);
  });

  it('nobody writes to an organisation that is out or frozen, nor through a consent taken back', () => {
    expect(isWritable(byInterest)).toBe(true);
    expect(isWritable({ ...byInterest, employerMayAnswer: false })).toBe(false);
    expect(isWritable({ ...byReferral, consentWithdrawn: true })).toBe(false);
  });

  it('nobody writes when either side wants no more', () => {
    for (const side of ['seeker', 'employer'] as const) expect(isWritable({ ...byInterest, blockedBy: [side] })).toBe(false);
  });
});

describe('telling of a message', () => {
  const at = (minute: number) => new Date(Date.UTC(2026, 10, 22, 12, minute));
  const never = { readAt: null, sideWroteAt: null };

  it('tells once until the receiver has seen it or their side has answered', () => {
    expect(decideTelling({ createdAt: at(5) }, never)).toEqual({ tell: true, since: 'opened' });
    const first = decideTelling({ createdAt: at(5) }, { readAt: at(3), sideWroteAt: at(1) });
    expect(decideTelling({ createdAt: at(7) }, { readAt: at(3), sideWroteAt: at(2) })).toEqual(first);
    expect(decideTelling({ createdAt: at(9) }, { readAt: at(8), sideWroteAt: at(2) })).not.toEqual(first);
  });

  it('tells nothing to whoever saw it meanwhile', () => {
    expect(decideTelling({ createdAt: at(5) }, { ...never, readAt: at(5) })).toEqual({ tell: false });
    expect(decideTelling({ createdAt: at(5) }, { ...never, sideWroteAt: at(6) })).toEqual({ tell: false });
  });
});
