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
import { pseudonymsFor } from './pseudonyms.rules.ts';

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

describe('pseudonyms', () => {
  const key = Buffer.alloc(32, 7);
  const people = Array.from({ length: 3000 }, (_, number) => `person-${number}`);

  const one = { opportunityId: 'one', revision: 'first' };

  it('are all different, also where short ones would meet, and never one that is taken', () => {
    const names = pseudonymsFor(key, one, people);
    expect(new Set(names.values()).size).toBe(people.length);
    expect([...names.values()].some((name) => /\d{6}$/.test(name))).toBe(true);
    const taken = new Set(names.values());
    expect(pseudonymsFor(key, one, people.slice(0, 1), taken).get('person-0')).toMatch(/\d{6}$/);
  });

  it('cannot be joined across opportunities or what is asked, nor made without the key', () => {
    const names = pseudonymsFor(key, one, people);
    const others = [
      pseudonymsFor(key, { ...one, opportunityId: 'two' }, people),
      pseudonymsFor(key, { ...one, revision: 'second' }, people),
      pseudonymsFor(Buffer.alloc(32, 8), one, people),
    ];
    for (const other of others) expect(people.filter((person) => names.get(person) === other.get(person)).length).toBeLessThan(5);
  });

  it('are never inherited: when one of two who meet leaves, the name both had is nobody’s', () => {
    const names = pseudonymsFor(key, one, people);
    const twins = Map.groupBy(people, (person) => (names.get(person) ?? '').replace(/\d{3}$/, ''));
    const pair = [...twins].find(([short, both]) => both.length === 2 && /\d{3}$/.test(short))?.[1] ?? [];
    expect(pair).toHaveLength(2);
    const left = pseudonymsFor(
      key,
      one,
      people.filter((person) => person !== pair[0]),
    );
    expect([...left.values()]).not.toContain(names.get(pair[0] ?? ''));
    expect(names.get(pair[0] ?? '')).not.toBe(left.get(pair[1] ?? ''));
  });
});
