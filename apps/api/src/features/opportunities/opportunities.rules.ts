import { createHash } from 'node:crypto';
import type { OpportunityDetail, Sector } from '@arena/contract/opportunities';
import type { MatchOpportunity } from '@arena/matching/types';
import type { OpportunityKind } from '@arena/taxonomy/types';

/**
 * How often in an Oslo day an employer may ask for something it has not asked for before, publishing included. What an employer learns of people
 * is limited where it looks (`access/people-limits.ts`: ten new lists a day, nobody under more than three askings): this is twice as much as it
 * could look at, so that only what no human needs is refused.
 */
export const mostNewAskingsPerDay = 20;
/** So few left are told before somebody stands there without. */
export const toldFromAskingsLeft = 3;

/** Every part of an opportunity that decides which facts of a person are shown, and nothing else. */
export type AskedThings = Pick<MatchOpportunity, 'kind' | 'occupationCode' | 'placeId' | 'remote' | 'extent' | 'requirements'>;

/** Changes with what is asked of people, whatever order it stands in; words, dates and the number of positions do not change it. */
export function askedRevision(asked: AskedThings): string {
  const { kind, occupationCode, placeId, remote, extent } = asked;
  const requirements = asked.requirements
    .map((one) => JSON.stringify(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1))))
    .sort();
  const all = [kind, occupationCode, placeId, remote, extent?.fromPercent, extent?.toPercent, requirements];
  return createHash('sha256').update(JSON.stringify(all)).digest('base64url');
}

/**
 * What a yes from both sides leads to. A public employer announces its jobs and takes formal applications (statsansatteloven § 4, and the
 * principle of qualification in municipal law); apprentices apply to the county through Vigo (opplæringslova kap. 6 and 7); for an
 * imported ad the source's own page is the way.
 */
export function afterYesOf(row: {
  source: 'own' | 'nav-feed';
  kind: OpportunityKind;
  sector: Sector | null;
}): OpportunityDetail['afterYes'] {
  if (row.source === 'nav-feed') return 'source';
  if (row.kind === 'apprenticeship') return 'county-application';
  return row.sector === 'public' && (row.kind === 'job' || row.kind === 'traineeship') ? 'formal-application' : 'conversation';
}

/** Whether people may say here that they would like to meet: an employer's own, and a claimed ad whose employer wants it and is in. */
export const meetsHere = (row: { source: 'own' | 'nav-feed'; contactHere: boolean; employerId: string | null }): boolean =>
  row.source === 'own' || (row.contactHere && row.employerId !== null);
