import { comparePlaced, dayNumber, hashProfile, hashText, mixHashes } from './rank-order.ts';
import { score } from './score.ts';
import type { Match, MatchOpportunity, MatchProfile } from './types.ts';

export interface Ranked {
  id: string;
  match: Match;
}

/**
 * The best `limit` opportunities for one person, best first. Ties go to the newest, then to a hash of the pair: the order of the input
 * and of the ids means nothing, and no employer is first for everybody.
 */
export function rankOpportunities(profile: MatchProfile, opportunities: readonly MatchOpportunity[], limit: number): Ranked[] {
  const profileHash = hashProfile(profile);
  const placed = opportunities.map((opportunity) => {
    const match = score(profile, opportunity);
    const hash = mixHashes(profileHash, hashText(opportunity.id));
    return { id: opportunity.id, score: match.score, day: dayNumber(opportunity.publishedOn), hash, match };
  });
  return placed
    .sort(comparePlaced)
    .slice(0, Math.max(0, limit))
    .map(({ id, match }) => ({ id, match }));
}

/** The best `limit` people for one opportunity, best first. Ties go to a hash of the pair, so that nobody is first everywhere. */
export function rankProfiles(
  opportunity: MatchOpportunity,
  profiles: readonly { id: string; profile: MatchProfile }[],
  limit: number,
): Ranked[] {
  const opportunityHash = hashText(opportunity.id);
  const placed = profiles.map(({ id, profile }) => {
    const match = score(profile, opportunity);
    return { id, score: match.score, day: 0, hash: mixHashes(opportunityHash, hashText(id)), match };
  });
  return placed
    .sort(comparePlaced)
    .slice(0, Math.max(0, limit))
    .map(({ id, match }) => ({ id, match }));
}
