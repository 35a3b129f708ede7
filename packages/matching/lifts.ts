import type { CefrLevel, LanguageCode, LicenceId, NkrLevel, ProfessionId, SkillId } from '@arena/taxonomy/types';
import type { Band, MatchOpportunity, MatchProfile } from './types.ts';

/**
 * How a step is taken. `answer`: a question is open, and the answer may be yes already. `learn`: something to learn, take or apply for.
 * `choose`: something the person may accept, and need not.
 */
export const liftWays = ['answer', 'learn', 'choose'] as const;
export type LiftWay = (typeof liftWays)[number];

/** One thing that could lift a match. Never where the person lives or what kind of place they look for: those are theirs. */
export type LiftStep =
  | { code: 'language'; language: LanguageCode; mode: 'oral' | 'written'; from: CefrLevel | null; to: CefrLevel }
  | { code: 'licence'; licence: LicenceId }
  | { code: 'authorisation'; profession: ProfessionId }
  | { code: 'education'; from: NkrLevel | null; to: NkrLevel }
  | { code: 'skill'; skill: SkillId }
  /** Accepting a journey this long, one way. */
  | { code: 'travel-time'; minutes: number }
  /** Open questions that are answered as a whole: where the person lives, how they travel, how much they work, what work they know or wish for. */
  | { code: 'home' }
  | { code: 'travel-modes' }
  | { code: 'extent' }
  | { code: 'work' };

export type Lift = LiftStep & {
  way: LiftWay;
  /** The band with this step taken, and nothing else changed. Never below today's. */
  band: Band;
  /** How much the score rises, above 0. For the order alone, never shown. */
  gain: number;
};

/** What would lift this match most, the most first; at most `limit`. Empty when nothing that a person can do would. */
export function liftsOf(_profile: MatchProfile, _opportunity: MatchOpportunity, _limit = 3): Lift[] {
  return [];
}

export type OverallLift = LiftStep & {
  way: LiftWay;
  /** How many of the matches looked at would go up a band. */
  matches: number;
};

/**
 * The steps that would lift most of the person's best matches a band, the most first; at most `limit`. Looks at the first 200 of the given
 * opportunities: hand them over best first.
 */
export function liftsOverall(_profile: MatchProfile, _opportunities: readonly MatchOpportunity[], _limit = 1): OverallLift[] {
  return [];
}
