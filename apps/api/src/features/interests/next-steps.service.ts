/** What could lift somebody's next try: kept as codes when an answer comes, put into words when the person reads it. Theirs alone. */
import type { InterestLift, NextStep } from '@arena/contract/interests';
import { type LiftStep, type LiftWay, liftsOf } from '@arena/matching/lifts';
import type { Language } from '@arena/taxonomy/types';
import type { Queries } from '../../db/client.ts';
import { toMatchProfile } from '../../search/match-profile.ts';
import { findForMatching } from '../opportunities/opportunities.service.ts';
import { findProfile } from '../profiles/profiles.service.ts';
import { viewLift } from '../rankings/rankings.service.ts';

const mostSteps = 3;

/** By the profile and the opportunity as they are now, none when either is gone; nothing about why anybody answered as they did. */
export async function liftsAt(queries: Queries, interest: { opportunityId: string; seekerId: string }): Promise<InterestLift[]> {
  const profile = await findProfile(queries, interest.seekerId);
  const found = await findForMatching(queries, interest.opportunityId);
  if (profile === undefined || found === undefined) return [];
  const lifts = liftsOf(toMatchProfile(profile.answers), found.match, mostSteps);
  return lifts.map(({ code, band: _band, gain: _gain, ...rest }) => ({
    code,
    // What is not told has no place in a record of words and numbers.
    params: Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null)),
  }));
}

/** Steps kept by an older matcher, which it no longer knows, are left out. */
export function viewNextSteps(lifts: readonly InterestLift[], language: Language): NextStep[] {
  return lifts.flatMap(({ code, params }) => {
    try {
      return [viewLift({ from: null, ...params, code } as LiftStep & { way: LiftWay }, language)];
    } catch {
      return [];
    }
  });
}
