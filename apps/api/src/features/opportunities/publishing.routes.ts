import { opportunityRoutes } from '@arena/contract/opportunities';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../deps.ts';
import { registerRoutes } from '../../http/routes.ts';
import * as service from './publishing.service.ts';

export function registerPublishingRoutes(app: FastifyInstance, deps: Deps): void {
  const { getOpportunity: _get, ...own } = opportunityRoutes;
  registerRoutes(app, 'opportunities', own, {
    listOwnOpportunities: async ({ actor, language }) => service.listOwnOpportunities(deps, actor, language),
    getOwnOpportunity: async ({ actor, params, language }) => service.getOwnOpportunity(deps, actor, params.id, language),
    createOpportunity: async ({ actor, body, language }) => service.createOpportunity(deps, actor, body, language),
    saveOpportunity: async ({ actor, params, body, language }) => service.saveOpportunity(deps, actor, params.id, body, language),
    publishOpportunity: async ({ actor, params, body, language }) =>
      service.publishOpportunity(deps, actor, params.id, body.version, language),
    closeOpportunity: async ({ actor, params, body, language }) =>
      service.closeOpportunity(deps, actor, params.id, body.version, language),
  });
}
