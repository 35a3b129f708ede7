/**
 * Who looked at a person, and why: the person reads it. One row for the same look on the same day, counted by the minute; refused looks too, where the
 * thing that was asked for is about one person. Asking for an opportunity's list of people and being refused is about nobody in particular.
 */
import type { LookKind } from '@arena/contract/accounts';
import { osloDay } from '@arena/taxonomy/oslo-day';
import type { Actor } from '../../access/actor.ts';
import type { Queries } from '../../db/client.ts';
import type { Deps } from '../../deps.ts';
import * as store from './looks.store.ts';

/** As long as somebody may come to wonder, and no longer. The privacy page says it. */
const keptMonths = 24;

export interface Look {
  actor: Actor;
  kind: LookKind;
  /** Accounts of the people who were looked at. */
  seekerIds: readonly string[];
  /** The organisation somebody looked for. An employer's own is taken from the actor. */
  employerId?: string | null;
  opportunityId?: string | null;
  refused?: boolean;
  at: Date;
}

/** Writes it down: one statement, however many people. People who are gone in the meantime are left out. */
export async function rememberLooks(queries: Queries, look: Look): Promise<void> {
  const { actor, seekerIds } = look;
  if (seekerIds.length === 0 || !('accountId' in actor)) return;
  // Looking at oneself is no look.
  const others = [...new Set(seekerIds)].filter((id) => id !== actor.accountId);
  if (others.length === 0) return;
  await store.remember(queries, others, {
    kind: look.kind,
    actorId: actor.accountId,
    actorRole: actor.role,
    employerId: look.employerId ?? (actor.role === 'employer' ? (actor.employer?.id ?? null) : null),
    opportunityId: look.opportunityId ?? null,
    refused: look.refused ?? false,
    day: osloDay(look.at),
    at: look.at,
  });
}

/** For the clock: looks are forgotten after two years. */
export const sweepLooks = (deps: Deps): Promise<void> =>
  store.deleteLooks(deps.database.queries, { monthsBefore: keptMonths, day: osloDay(deps.clock()) });
