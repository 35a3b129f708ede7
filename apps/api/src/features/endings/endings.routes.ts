import { endingRoutes } from '@arena/contract/endings';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../deps.ts';
import { registerRoutes } from '../../http/routes.ts';
import { extendOpportunity, getEnding } from './endings.service.ts';

export function registerEndingRoutes(app: FastifyInstance, deps: Deps): void {
  registerRoutes(app, 'endings', endingRoutes, {
    getEnding: ({ actor, params, language }) => getEnding(deps, actor, params.id, language),
    extendOpportunity: ({ actor, params, body, language }) => extendOpportunity(deps, actor, params.id, body.version, language),
  });
}
