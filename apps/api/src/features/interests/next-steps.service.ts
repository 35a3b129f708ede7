/** What could lift somebody's next try: kept as codes when an answer comes, put into words when the person reads it. Theirs alone. */
import type { InterestLift, NextStep } from '@arena/contract/interests';
import type { Answers } from '@arena/contract/profiles';
import { type LiftStep, type LiftWay, liftsOf } from '@arena/matching/lifts';
import type { MatchOpportunity } from '@arena/matching/types';
import type { Language } from '@arena/taxonomy/types';
import { toMatchProfile } from '../../search/match-profile.ts';
import { viewLift } from '../rankings/rankings.service.ts';

const mostSteps = 3;

/** By the answers and the opportunity as they are now; nothing about why anybody answered as they did. */
export function stepsFor(answers: Answers, opportunity: MatchOpportunity): InterestLift[] {
  return liftsOf(toMatchProfile(answers), opportunity, mostSteps).map(({ code, band: _band, gain: _gain, ...rest }) => ({
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
