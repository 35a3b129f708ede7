import { roles } from '@arena/contract/access';
import { type InterestStatus, interestDirections, interestStatuses } from '@arena/contract/interests';
import { describe, expect, it } from 'vitest';
import {
  decideInterest,
  type InterestAct,
  type InterestState,
  interestTransitions,
  isWaiting,
  keepsFacts,
  sharedReason,
  stateOf,
} from './interests.rules.ts';

const states: InterestState[] = [
  'none',
  ...interestDirections.flatMap((direction) => interestStatuses.map((status) => stateOf({ direction, status }))),
];
const acts: InterestAct[] = ['express', 'withdraw', 'invite', 'see', 'accept', 'decline', 'expire', 'end'];
const sides = [...roles, 'clock'] as const;
const cells = states.flatMap((from) => acts.flatMap((act) => sides.map((by) => ({ from, act, by }))));

describe('interests', () => {
  it.each(cells)('$by may $act from $from only where the table says so', ({ from, act, by }) => {
    const row = interestTransitions.find((one) => one.from === from && one.act === act && one.by === by);
    if (row === undefined) expect(() => decideInterest(from, act, by)).toThrow(/^(interest|candidate)\./);
    else expect(stateOf(decideInterest(from, act, by))).toBe(row.to);
  });

  it('has every status on both sides, and no row twice', () => {
    expect(new Set(interestTransitions.map(({ to }) => to)).size).toBe(interestDirections.length * interestStatuses.length);
    expect(new Set(interestTransitions.map(({ act, from, by }) => `${act} ${from} ${by}`)).size).toBe(interestTransitions.length);
  });

  it('nobody answers for the other side, and nothing opens without two different sides', () => {
    for (const { from, by, to } of interestTransitions.filter(({ to }) => to.endsWith(':accepted'))) {
      const [asked, status] = from.split(':');
      expect(asked).toBe(by === 'seeker' ? 'from-employer' : 'from-seeker');
      expect(isWaiting(status as InterestStatus)).toBe(true);
      expect(to.split(':')[0]).toBe(asked);
    }
  });

  it('an answer that was given is not given again', () => {
    for (const { from, act, by, to } of interestTransitions) {
      expect(() => decideInterest(to, act, by), `${from} ${act}`).toThrow();
    }
  });

  it('what has ended waits for nobody: only waiting things are seen, answered, taken back, expired or ended', () => {
    for (const { act, from } of interestTransitions.filter(({ act }) => act !== 'express' && act !== 'invite'))
      expect(from, act).toMatch(/:(sent|seen)$/);
  });

  it('keeps facts while somebody waits, seen or not, and not after', () => {
    const kept = interestStatuses.filter((status) =>
      keepsFacts({ direction: 'from-seeker', status }, { findable: false, open: false }),
    );
    expect(kept).toEqual(['sent', 'seen', 'accepted']);
    expect(keepsFacts({ direction: 'from-employer', status: 'seen' }, { findable: false, open: true })).toBe(false);
  });

  it('somebody who took it back, or said no, is gone for the employer', () => {
    expect(() => decideInterest('from-seeker:withdrawn', 'accept', 'employer')).toThrow('candidate.gone');
    expect(() => decideInterest('from-employer:declined', 'invite', 'employer')).toThrow('candidate.gone');
    expect(() => decideInterest('from-seeker:sent', 'invite', 'employer')).toThrow('interest.already_expressed');
  });

  it('shares a reason only when it is one and the employer chose to', () => {
    expect(sharedReason({ reason: 'travel', reasonShared: true })).toBe('travel');
    expect(sharedReason({ reason: 'travel', reasonShared: false })).toBeNull();
    expect(sharedReason({ reason: 'none', reasonShared: true })).toBeNull();
  });
});
