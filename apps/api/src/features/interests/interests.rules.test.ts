import { describe, expect, it } from 'vitest';
import {
  decideInterest,
  type InterestAct,
  type InterestSide,
  type InterestState,
  sharedReason,
  stateOf,
  transitions,
} from './interests.rules.ts';
import { pseudonymsFor } from './pseudonyms.rules.ts';

const states: InterestState[] = [
  'none',
  ...(['from-seeker', 'from-employer'] as const).flatMap((direction) =>
    (['sent', 'accepted', 'declined', 'withdrawn'] as const).map((status) => stateOf({ direction, status })),
  ),
];
const acts: InterestAct[] = ['express', 'withdraw', 'invite', 'accept', 'decline'];
const sides: InterestSide[] = ['seeker', 'employer'];
const cells = states.flatMap((from) => acts.flatMap((act) => sides.map((who) => ({ from, act, who }))));

describe('interests', () => {
  it.each(cells)('$who may $act from $from only where the table says so', ({ from, act, who }) => {
    const row = transitions.find((one) => one.from === from && one.act === act && one.who === who);
    if (row === undefined) expect(() => decideInterest(from, act, who)).toThrow(/^(interest|candidate)\./);
    else expect(stateOf(decideInterest(from, act, who))).toBe(row.to);
  });

  it('nobody answers for the other side, and nothing opens without two different sides', () => {
    for (const { from, who, to } of transitions.filter(({ to }) => to.endsWith(':accepted'))) {
      expect(from).toBe(who === 'seeker' ? 'from-employer:sent' : 'from-seeker:sent');
      expect(to.split(':')[0]).toBe(from.split(':')[0]);
    }
    expect(transitions.filter(({ to }) => to.endsWith(':accepted'))).toHaveLength(3);
  });

  it('an answer that was given is not given again', () => {
    for (const { from, act, who, to } of transitions) {
      expect(() => decideInterest(to, act, who), `${from} ${act}`).toThrow();
    }
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

  it('are all different, also where short ones would meet', () => {
    for (const names of [pseudonymsFor(key, 'one', people), pseudonymsFor(key, 'one', [], people)]) {
      expect(new Set(names.values()).size).toBe(people.length);
      expect([...names.values()].some((name) => /\d{6}$/.test(name))).toBe(true);
    }
  });

  it('stay with a person who has an interest, whoever comes later', () => {
    const before = pseudonymsFor(key, 'one', people.slice(0, 500));
    const after = pseudonymsFor(key, 'one', people, ['somebody-else']);
    for (const [person, name] of before) expect(after.get(person)).toBe(name);
  });

  it('cannot be joined across opportunities, nor made without the key', () => {
    const [one, two, otherKey] = [
      pseudonymsFor(key, 'one', people),
      pseudonymsFor(key, 'two', people),
      pseudonymsFor(Buffer.alloc(32, 8), 'one', people),
    ];
    const same = (other: Map<string, string>) => people.filter((person) => one.get(person) === other.get(person)).length;
    expect(same(two)).toBeLessThan(5);
    expect(same(otherKey)).toBeLessThan(5);
  });

  it('are never inherited: when one of two who meet leaves, the name both had is nobody’s', () => {
    const names = pseudonymsFor(key, 'one', [], people);
    const twins = Map.groupBy(people, (person) => (names.get(person) ?? '').replace(/\d{3}$/, ''));
    const pair = [...twins].find(([short, both]) => both.length === 2 && /\d{3}$/.test(short))?.[1] ?? [];
    expect(pair).toHaveLength(2);
    const left = pseudonymsFor(
      key,
      'one',
      [],
      people.filter((person) => person !== pair[0]),
    );
    expect([...left.values()]).not.toContain(names.get(pair[0] ?? ''));
    expect(names.get(pair[0] ?? '')).not.toBe(left.get(pair[1] ?? ''));
  });
});
