/** The name somebody has, or would have, at one opportunity; asked by the features where that person acts. */
import type { MatchOpportunity } from '@arena/matching/types';
import { osloDay } from '@arena/taxonomy/oslo-day';
import type { Deps } from '../../deps.ts';
import { askedRevision } from '../opportunities/opportunities.service.ts';
import { mondayOf } from './candidates.rules.ts';
import { keptPseudonym, pseudonymsFor } from './pseudonyms.rules.ts';

interface Known {
  opportunityId: string;
  seekerId: string;
  pseudonym: string | null;
}

/** The name somebody with an interest has borne since they first said so or were invited. */
export const nameKept = (deps: Pick<Deps, 'secretKey'>, interest: Known): string => keptPseudonym(deps.secretKey, interest);

/** The names of findable people at what the opportunity asks now, this week. `known` are those with an interest there: nobody gets a name they bear. */
export function namesInList(
  deps: Pick<Deps, 'secretKey' | 'clock'>,
  opportunity: MatchOpportunity,
  accountIds: readonly string[],
  known: readonly Known[],
): Map<string, string> {
  const taken = new Set(known.map((interest) => nameKept(deps, interest)));
  return pseudonymsFor(
    deps.secretKey,
    { opportunityId: opportunity.id, revision: `${askedRevision(opportunity)} ${mondayOf(osloDay(deps.clock()))}` },
    accountIds,
    taken,
  );
}
