import { CompiledOpportunities } from './compiled-opportunities.ts';
import { DemandBook, type ProfileTable } from './demand-book.ts';
import { OpportunityIndex, type Ranked } from './opportunity-index.ts';
import { hashText, mixHashes, TopPlaces } from './rank-order.ts';
import { score } from './score.ts';
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

/** The best `limit` people for one opportunity, best first. Ties go to a hash of the pair, so that nobody is first everywhere. */
export function rankProfiles(
  opportunity: MatchOpportunity,
  profiles: readonly { id: string; profile: MatchProfile }[],
  limit: number,
): Ranked[] {
  // A book with one opportunity in it: each person's table is then only as long as what this opportunity asks for.
  const book = new DemandBook();
  const only = new CompiledOpportunities();
  only.push(book.compile(opportunity));
  const opportunityHash = hashText(opportunity.id);
  const top = new TopPlaces(limit);
  const scored = new Float64Array(1);
  let table: ProfileTable | undefined;
  for (const [row, { id, profile }] of profiles.entries()) {
    table = book.tableOf(profile, table);
    only.scoreAll(table, scored);
    const rowScore = scored[0] as number;
    if (rowScore < top.threshold) continue;
    top.offer({ id, score: rowScore, day: 0, hash: mixHashes(opportunityHash, hashText(id)), row });
  }
  return top
    .sorted()
    .map(({ id, row }) => ({ id, match: score((profiles[row] as (typeof profiles)[number]).profile, opportunity) }));
}
