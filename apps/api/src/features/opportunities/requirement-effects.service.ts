/** Once a night: which requirement of each own opportunity shuts out most. Never live; see `requirement-effects.rules.ts`. */
import { createHmac } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import type { MatchProfile } from '@arena/matching/types';
import { osloDay } from '@arena/taxonomy/oslo-day';
import type { Deps } from '../../deps.ts';
import { toMatchProfile } from '../../search/match-profile.ts';
import { startOfOsloDay } from './publishing.rules.ts';
import { fewestPeople, isWithinReach, measureEffects } from './requirement-effects.rules.ts';
import * as store from './requirement-effects.store.ts';

/**
 * Job. Measures what was left alone since before today began, each at most once a day: an edit, a new draft or a second run the same day gives
 * no fresh answer. Where the line goes differs a little for each requirement and stays there, so that nobody can count towards it.
 */
export async function measureRequirements(deps: Deps, stop?: AbortSignal): Promise<void> {
  const { queries } = deps.database;
  const now = deps.clock();
  const day = osloDay(now);
  const waiting = await store.listToMeasure(queries, { day, beganAt: startOfOsloDay(now) });
  if (waiting.length === 0) return;
  const profiles = (await store.listAnswers(queries)).map(toMatchProfile);
  const near = new Map<string, readonly MatchProfile[]>();
  for (const opportunity of waiting) {
    if (stop?.aborted) return;
    await breathe();
    const where = `${opportunity.placeId} ${opportunity.remote === 'fully'}`;
    const people = near.get(where) ?? profiles.filter((profile) => isWithinReach(profile, opportunity));
    near.set(where, people);
    const effects = measureEffects(opportunity, people, (asked) => fewestPeople + jitter(deps.secretKey, opportunity.id, asked));
    await store.saveEffects(queries, opportunity.id, day, effects);
  }
}

/** 0 to 9, always the same for the same requirement of the same opportunity. */
const jitter = (key: Buffer, opportunityId: string, asked: string): number =>
  (createHmac('sha256', key).update(`requirement-effect ${opportunityId} ${asked}`).digest()[0] ?? 0) % 10;
