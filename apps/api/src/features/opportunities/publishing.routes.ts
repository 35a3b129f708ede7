import { opportunityRoutes } from '@arena/contract/opportunities';
import { publishingRoutes } from '@arena/contract/publishing';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../deps.ts';
import { registerRoutes } from '../../http/routes.ts';
import * as acts from './own-acts.service.ts';
import * as proposals from './proposed-opportunity.service.ts';
import * as service from './publishing.service.ts';

export function registerPublishingRoutes(app: FastifyInstance, deps: Deps): void {
  const { getOpportunity: _get, ...own } = opportunityRoutes;
  registerRoutes(app, 'opportunities', own, {
    listOwnOpportunities: async ({ actor, language }) => service.listOwnOpportunities(deps, actor, language),
    getOwnOpportunity: async ({ actor, params, language }) => service.getOwnOpportunity(deps, actor, params.id, language),
    createOpportunity: async ({ actor, body, language }) => service.createOpportunity(deps, actor, body, language),
    saveOpportunity: async ({ actor, params, body, language }) => service.saveOpportunity(deps, actor, params.id, body, language),
    publishOpportunity: async ({ actor, params, body, language }) =>
      service.publishOpportunity(deps, actor, params.id, body, language),
    closeOpportunity: async ({ actor, params, body, language }) =>
      service.closeOpportunity(deps, actor, params.id, body, language),
  });
  registerRoutes(app, 'publishing', publishingRoutes, {
    proposeOpportunity: async ({ body }) => proposals.proposeOpportunity(body),
    getPublishingFacts: async ({ actor, query, language }) =>
      proposals.getPublishingFacts(deps, actor, query.codes?.split('.') ?? [], language),
    chooseOccupation: async ({ actor, params, body, language }) =>
      proposals.chooseOccupation(deps, actor, params.id, body, language),
    checkOpportunity: async ({ body }) => acts.checkOpportunity(body),
    previewOpportunity: async ({ actor, params, language }) => acts.previewOpportunity(deps, actor, params.id, language),
    listVersions: async ({ actor, params, language }) => acts.listVersions(deps, actor, params.id, language),
    restoreOpportunity: async ({ actor, params, body, language }) =>
      acts.restoreOpportunity(deps, actor, params.id, body, language),
    copyOpportunity: async ({ actor, params, body, language }) =>
      acts.copyOpportunity(deps, actor, params.id, body.key, language),
    pauseOpportunity: async ({ actor, params, body, language }) =>
      acts.pauseOpportunity(deps, actor, params.id, body.version, language),
    resumeOpportunity: async ({ actor, params, body, language }) =>
      acts.resumeOpportunity(deps, actor, params.id, body.version, language),
    withdrawOpportunity: async ({ actor, params, body, language }) =>
      acts.withdrawOpportunity(deps, actor, params.id, body.version, language),
    reopenOpportunity: async ({ actor, params, body, language }) =>
      acts.reopenOpportunity(deps, actor, params.id, body.version, language),
  });
}
