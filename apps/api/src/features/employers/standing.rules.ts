/** Where an employer may go from where it stands, and by whom. Pure. */
import type { EmployerAct, EmployerStatus, PauseReason } from '@arena/contract/employers';
import { pauseReasons } from '@arena/contract/employers';
import { type Transition, type TransitionActor, transitionOf } from '../../access/transitions.ts';

/** Why it is paused is part of where it stands: each reason has its own way out. */
export type EmployerState = Exclude<EmployerStatus, 'paused'> | `paused:${PauseReason}`;

type Row = Transition<EmployerState, EmployerAct>;

const pausedStates = pauseReasons.map((reason) => `paused:${reason}` as const);
/** Those it can stand in while people may be waiting for it. */
const active: readonly EmployerState[] = ['approved', ...pausedStates];

/**
 * `clock` is the system by itself: the daily look in the register, and months without an answer. A report freezes whoever it is about,
 * also one that rests by its own wish, or a report would be answered by a press on "resume".
 */
export const employerTransitions: readonly Row[] = [
  { act: 'approve', from: 'pending', to: 'approved', by: 'administrator' },
  { act: 'decline', from: 'pending', to: 'declined', by: 'administrator' },
  { act: 'decline', from: 'pending', to: 'declined', by: 'clock' },
  { act: 'register-again', from: 'declined', to: 'pending', by: 'employer' },

  { act: 'pause', from: 'approved', to: 'paused:own-wish', by: 'employer' },
  { act: 'resume', from: 'paused:own-wish', to: 'approved', by: 'employer' },
  { act: 'silence', from: 'approved', to: 'paused:silent', by: 'clock' },
  { act: 'resume', from: 'paused:silent', to: 'approved', by: 'employer' },
  { act: 'resume', from: 'paused:silent', to: 'approved', by: 'administrator' },

  ...(['approved', 'paused:own-wish', 'paused:silent', 'paused:register'] as const).flatMap((from) =>
    (['seeker', 'caseworker', 'administrator'] as const).map((by): Row => ({ act: 'freeze', from, to: 'paused:reported', by })),
  ),
  { act: 'thaw', from: 'paused:reported', to: 'approved', by: 'administrator' },

  { act: 'end', from: 'approved', to: 'paused:register', by: 'clock' },
  { act: 'revive', from: 'paused:register', to: 'approved', by: 'clock' },

  ...(['pending', ...active] as const).map((from): Row => ({ act: 'remove', from, to: 'removed', by: 'administrator' })),
];

export const stateOf = (employer: { status: EmployerStatus; pausedBecause: PauseReason | null }): EmployerState =>
  // Rows older than the reason were paused by the register alone.
  employer.status === 'paused' ? `paused:${employer.pausedBecause ?? 'register'}` : employer.status;

/** The state as it is stored. */
export const columnsOf = (state: EmployerState): { status: EmployerStatus; pausedBecause: PauseReason | null } => {
  const because = pauseReasons.find((reason) => state === `paused:${reason}`);
  return because === undefined
    ? { status: state as Exclude<EmployerStatus, 'paused'>, pausedBecause: null }
    : { status: 'paused', pausedBecause: because };
};

/** Where the act leads, or undefined where the table has no such row. */
export const nextState = (
  employer: { status: EmployerStatus; pausedBecause: PauseReason | null },
  act: EmployerAct,
  by: TransitionActor,
): EmployerState | undefined => transitionOf(employerTransitions, { act, from: stateOf(employer), by });
