import { rankingRoutes } from '@arena/contract/profiles';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../deps.ts';
import { registerRoutes } from '../../http/routes.ts';
import { cookieNames } from '../../http/sessions.ts';
import { listMatches } from './rankings.service.ts';

export function registerRankingRoutes(app: FastifyInstance, deps: Deps): void {
  const { draft } = cookieNames(deps.config);
  registerRoutes(app, 'rankings', rankingRoutes, {
    listMatches: async ({ actor, request, language }) => listMatches(deps, actor, request.cookies[draft], language),
  });
}
