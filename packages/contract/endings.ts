/** How an opportunity ends by itself, and what its employer does about that. */
import type { Static } from 'typebox';
import { opportunityStatuses } from './opportunities.ts';
import { defineRoutes } from './route.ts';
import { Closed, Day, Id, IdParams, LanguageQuery, LocalText, Nullable, OneOf, Version } from './values.ts';

export const Ending = Closed({
  id: Id,
  version: Version,
  title: LocalText,
  status: OneOf(opportunityStatuses),
  /** Its last day, in Oslo; null where it has none. */
  lastDayOn: Nullable(Day),
  /** The last day it would have if it is extended today. */
  extendedToOn: Day,
  /** The deadline that an extension takes away. */
  deadlineOn: Nullable(Day),
});
export type Ending = Static<typeof Ending>;

export const endingRoutes = defineRoutes({
  getEnding: {
    method: 'GET',
    path: '/api/employer/opportunities/:id/ending',
    summary: 'When one of the own opportunities ends by itself',
    access: 'opportunity:edit',
    params: IdParams,
    query: LanguageQuery,
    response: Ending,
    errors: [],
  },
  extendOpportunity: {
    method: 'POST',
    path: '/api/employer/opportunities/:id/extend',
    summary: 'Lets an open one stand for 90 days from today, without a deadline',
    access: 'opportunity:edit',
    params: IdParams,
    query: LanguageQuery,
    body: Closed({ version: Version }),
    response: Ending,
    errors: ['version.stale', 'opportunity.not_open', 'employer.not_approved'],
  },
});
