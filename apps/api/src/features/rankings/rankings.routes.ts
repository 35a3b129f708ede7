import { rankingRoutes } from '@arena/contract/rankings';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../deps.ts';
import { sealedDraftIn } from '../../http/draft-cookie.ts';
import { registerRoutes } from '../../http/routes.ts';
import { listMatches } from './rankings.service.ts';

export function registerRankingRoutes(app: FastifyInstance, deps: Deps): void {
  registerRoutes(app, 'rankings', rankingRoutes, {
    listMatches: async ({ actor, request, query, language }) =>
      listMatches(deps, actor, sealedDraftIn(request.cookies, deps.config), query, language),
  });
}
