/** What fits somebody: answers and opportunities held against each other, best first, with reasons. */
import Type from 'typebox';
import { OpportunityCard } from './opportunities.ts';
import { defineRoutes } from './route.ts';
import { Closed, LanguageQuery, MatchSchema, OneOf } from './values.ts';

export const rankingRoutes = defineRoutes({
  listMatches: {
    method: 'GET',
    path: '/api/matches',
    summary: 'What fits the saved profile, or else the draft in this browser, best first with reasons',
    access: 'public',
    query: LanguageQuery,
    response: Closed({
      basis: OneOf(['profile', 'draft', 'nothing'] as const),
      matches: Type.Array(Closed({ opportunity: OpportunityCard, match: MatchSchema })),
    }),
    errors: [],
  },
});
