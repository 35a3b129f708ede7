/** Where an employer may go from where it stands, and by whom. Pure. */
import type { EmployerAct, EmployerStatus, PauseReason } from '@arena/contract/employers';
import { pauseReasons } from '@arena/contract/employers';
import { type Transition, type TransitionActor, transitionOf } from '../../access/transitions.ts';

/** What somebody else than a report had paused it for. */
const reasonsBefore = ['own-wish', 'silent', 'register'] as const satisfies readonly PauseReason[];
type ReasonBefore = (typeof reasonsBefore)[number];

/**
 * Why it is paused is part of where it stands: each reason has its own way out. A report stands beside the reason that was there before it,
 * so that one that does not hold leaves nobody on the market who was off it.
 */
export type EmployerState = Exclude<EmployerStatus, 'paused'> | `paused:${PauseReason}` | `paused:reported:${ReasonBefore}`;

type Row = Transition<EmployerState, EmployerAct>;

const pausedStates = pauseReasons.map((reason) => `paused:${reason}` as const);
const frozenStates = reasonsBefore.map((reason) => `paused:reported:${reason}` as const);
/** Those it can stand in while people may be waiting for it. */
const active: readonly EmployerState[] = ['approved', ...pausedStates, ...frozenStates];
/** Where a report finds it, and where it then stands. */
const frozenTo = [
  { from: 'approved', to: 'paused:reported' },
  { from: 'paused:own-wish', to: 'paused:reported:own-wish' },
  { from: 'paused:silent', to: 'paused:reported:silent' },
  { from: 'paused:register', to: 'paused:reported:register' },
] as const satisfies readonly { from: EmployerState; to: EmployerState }[];

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

  ...frozenTo.flatMap(({ from, to }): Row[] => [
    ...(['seeker', 'caseworker', 'administrator'] as const).map((by): Row => ({ act: 'freeze', from, to, by })),
    { act: 'thaw', from: to, to: from, by: 'administrator' },
  ]),

  { act: 'end', from: 'approved', to: 'paused:register', by: 'clock' },
  { act: 'revive', from: 'paused:register', to: 'approved', by: 'clock' },

  ...(['pending', ...active] as const).map((from): Row => ({ act: 'remove', from, to: 'removed', by: 'administrator' })),
];

/** Its columns. Rows older than a reason were paused by the register alone. */
export interface Standing {
  status: EmployerStatus;
  pausedBecause: PauseReason | null;
  frozenFrom: ReasonBefore | null;
}

export const stateOf = ({ status, pausedBecause, frozenFrom }: Standing): EmployerState => {
  if (status !== 'paused') return status;
  return pausedBecause === 'reported' && frozenFrom !== null
    ? `paused:reported:${frozenFrom}`
    : `paused:${pausedBecause ?? 'register'}`;
};

/** The state as it is stored. */
export const columnsOf = (state: EmployerState): Standing => {
  const [status, because, before] = state.split(':');
  return {
    status: status as EmployerStatus,
    pausedBecause: pauseReasons.find((reason) => reason === because) ?? null,
    frozenFrom: reasonsBefore.find((reason) => reason === before) ?? null,
  };
};

/** Where the act leads, or undefined where the table has no such row. */
export const nextState = (employer: Standing, act: EmployerAct, by: TransitionActor): EmployerState | undefined =>
  transitionOf(employerTransitions, { act, from: stateOf(employer), by });
