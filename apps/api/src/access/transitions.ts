/**
 * Changes of status as tables. Each feature's rules hold one table, and what is not in it is refused; `tests/access` calls every state
 * with every act as every role, and compares with the same tables.
 */
import type { Role } from '@arena/contract/access';

/** `clock`: the system does it by itself when a date has come. */
export type TransitionActor = Role | 'clock';

export interface Transition<State extends string, Act extends string> {
  act: Act;
  from: State;
  to: State;
  by: TransitionActor;
}

/** Where the act leads, or undefined where the table has no such row. */
export function transitionOf<State extends string, Act extends string>(
  table: readonly Transition<State, Act>[],
  asked: { act: Act; from: State; by: TransitionActor },
): State | undefined {
  return table.find((row) => row.act === asked.act && row.from === asked.from && row.by === asked.by)?.to;
}
