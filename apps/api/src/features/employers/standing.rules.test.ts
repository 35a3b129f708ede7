import { employerActs } from '@arena/contract/employers';
import { describe, expect, it } from 'vitest';
import { columnsOf, type EmployerState, employerTransitions, nextState, stateOf } from './standing.rules.ts';

const states: EmployerState[] = [
  'pending',
  'approved',
  'declined',
  'removed',
  'paused:own-wish',
  'paused:silent',
  'paused:reported',
  'paused:register',
  'paused:reported:own-wish',
  'paused:reported:silent',
  'paused:reported:register',
];
const everybody = ['seeker', 'employer', 'caseworker', 'administrator', 'clock'] as const;

describe('where an employer stands', () => {
  it('changes by the rows of the table and by nothing else', () => {
    const cells = states.flatMap((from) => employerActs.flatMap((act) => everybody.map((by) => ({ from, act, by }))));
    const allowed = cells.filter(({ from, act, by }) => nextState(columnsOf(from), act, by) !== undefined);
    expect(allowed).toHaveLength(employerTransitions.length);
    expect(cells).toHaveLength(states.length * employerActs.length * everybody.length);
  });
  it('is kept in its columns and read back the same', () => {
    expect(states.map((state) => stateOf(columnsOf(state)))).toEqual(states);
  });
  it('is let in by a human alone, and thawed by a human alone', () => {
    const to = (state: EmployerState, act: string) =>
      employerTransitions.filter((row) => row.to === state && row.act === act).map(({ by }) => by);
    expect(to('approved', 'approve')).toEqual(['administrator']);
    expect(to('approved', 'thaw')).toEqual(['administrator']);
  });
  it('goes back to where a report found it, wherever that was', () => {
    for (const from of ['approved', 'paused:own-wish', 'paused:silent', 'paused:register'] as const) {
      const frozen = nextState(columnsOf(from), 'freeze', 'seeker');
      expect(frozen).toMatch(/^paused:reported/);
      expect(nextState(columnsOf(frozen ?? 'declined'), 'thaw', 'administrator')).toBe(from);
    }
  });
  it('never ends a report by resuming: a frozen one only thaws or goes', () => {
    for (const state of states.filter((one) => one.startsWith('paused:reported'))) {
      const out = employerTransitions.filter(({ from }) => from === state).map(({ act, by }) => `${act} ${by}`);
      expect(out.toSorted()).toEqual(['remove administrator', 'thaw administrator']);
    }
  });
  it('is over when it is removed', () => {
    expect(employerTransitions.filter(({ from }) => from === 'removed')).toEqual([]);
  });
});
