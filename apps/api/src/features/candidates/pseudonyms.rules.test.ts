import { describe, expect, it } from 'vitest';
import { pseudonymsFor } from './pseudonyms.rules.ts';

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
