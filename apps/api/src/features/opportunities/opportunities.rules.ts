import { createHash } from 'node:crypto';
import type { MatchOpportunity } from '@arena/matching/types';

/** Days within which an employer here is expected to answer; five working days are seven on the calendar. */
export const answerWithinDays = 7;

/** How many hits a page of search holds. */
export const hitsPerPage = 20;

/** How often in an Oslo day an employer may change what it asks of people, publishing included: each change is a new look at them. */
export const mostAsksChangesPerDay = 5;

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
