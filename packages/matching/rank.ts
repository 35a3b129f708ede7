import { OpportunityIndex, type Ranked } from './opportunity-index.ts';
import { ProfileIndex } from './profile-index.ts';
import type { MatchOpportunity, MatchProfile } from './types.ts';

/**
 * The best `limit` opportunities for one person, best first. Ties go to the newest, then to a hash of the pair: the order of the input
 * and of the ids means nothing, and no employer is first for everybody. Ids are unique; of two with the same id the last counts.
 * For many people against the same opportunities, keep an `OpportunityIndex`.
 */
export function rankOpportunities(profile: MatchProfile, opportunities: readonly MatchOpportunity[], limit: number): Ranked[] {
  const index = new OpportunityIndex();
  for (const opportunity of opportunities) index.upsert(opportunity);
  return index.rank(profile, { limit });
}

/**
 * The best `limit` people for one opportunity, best first. Ties go to a hash of the pair, so that nobody is first everywhere. For many
 * opportunities against the same people, keep a `ProfileIndex`.
 */
export function rankProfiles(
  opportunity: MatchOpportunity,
  profiles: readonly { id: string; profile: MatchProfile }[],
  limit: number,
): Ranked[] {
  const index = new ProfileIndex();
  for (const { id, profile } of profiles) index.upsert(id, profile);
  return index.rank(opportunity, { limit });
}
