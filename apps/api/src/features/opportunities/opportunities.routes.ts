import { opportunityRoutes } from '@arena/contract/opportunities';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../deps.ts';
import { sealedDraftIn } from '../../http/draft-cookie.ts';
import { registerRoutes } from '../../http/routes.ts';
import { findOwnInterest } from '../interests/interests.service.ts';
import { findAnswers } from '../profiles/profiles.service.ts';
import { findSaved } from '../savings/savings.service.ts';
import { getOpportunity } from './opportunities.service.ts';

export function registerOpportunityRoutes(app: FastifyInstance, deps: Deps): void {
  const { getOpportunity: getRoute } = opportunityRoutes;
  registerRoutes(
    app,
    'opportunities',
    { getOpportunity: getRoute },
    {
      getOpportunity: async ({ params, query, language, actor, request }) => {
        const found = await findAnswers(deps, actor, sealedDraftIn(request.cookies, deps.config));
        const opportunity = await getOpportunity(deps, params.id, language, {
          answers: found?.answers ?? null,
          fromPlaceId: query.from,
        });
        return {
          ...opportunity,
          interest: await findOwnInterest(deps, actor, params.id),
          saved: await findSaved(deps, actor, params.id),
        };
      },
    },
  );
}
