import { describe, expect, it } from 'vitest';
import { countSinceOwn, isSeenByEmployer, isWritable } from './conversations.rules.ts';

describe('conversations', () => {
  const byInterest = { employerStatus: 'approved', interestId: 'an id', consentWithdrawn: false };
  const byReferral = { employerStatus: 'approved', interestId: null, consentWithdrawn: false };

  it('counts what came since one wrote oneself', () => {
    const seeker = { side: 'seeker' } as const;
    const employer = { side: 'employer' } as const;
    expect(countSinceOwn([], 'seeker')).toBe(0);
    expect(countSinceOwn([employer, employer], 'seeker')).toBe(2);
    expect(countSinceOwn([employer, seeker, employer], 'seeker')).toBe(1);
    expect(countSinceOwn([employer, seeker], 'seeker')).toBe(0);
  });

  it('closes for the employer when the consent it hung on alone is taken back', () => {
    expect(isSeenByEmployer({ ...byReferral, consentWithdrawn: true })).toBe(false);
    expect(isSeenByEmployer(byReferral)).toBe(true);
    expect(isSeenByEmployer({ ...byInterest, consentWithdrawn: true })).toBe(true);
  });

  it('nobody writes to an organisation that is not approved, nor through a consent taken back', () => {
    expect(isWritable(byInterest)).toBe(true);
    for (const employerStatus of ['pending', 'paused', 'declined', null])
      expect(isWritable({ ...byInterest, employerStatus })).toBe(false);
    expect(isWritable({ ...byReferral, consentWithdrawn: true })).toBe(false);
  });
});
