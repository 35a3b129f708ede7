import { searchRoutes } from '@arena/contract/searches';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../deps.ts';
import { registerRoutes } from '../../http/routes.ts';
import { searchOpportunities, suggestSearch } from './searches.service.ts';

export function registerSearchRoutes(app: FastifyInstance, deps: Deps): void {
  registerRoutes(app, 'searches', searchRoutes, {
    listOpportunities: async ({ query, language }) => searchOpportunities(deps, query, language),
    suggestSearch: async ({ query, language }) => suggestSearch(deps, query.prefix, language),
  });
}
