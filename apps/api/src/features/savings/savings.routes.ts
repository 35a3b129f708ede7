import { savingRoutes } from '@arena/contract/savings';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../deps.ts';
import { registerRoutes } from '../../http/routes.ts';
import * as savings from './savings.service.ts';

export function registerSavingRoutes(app: FastifyInstance, deps: Deps): void {
  registerRoutes(app, 'savings', savingRoutes, {
    listSaved: ({ actor, language }) => savings.listSaved(deps, actor, language),
    saveOpportunityForLater: async ({ actor, params }) => {
      await savings.saveOpportunity(deps, actor, params.id);
      return undefined;
    },
    forgetSavedOpportunity: async ({ actor, params }) => {
      await savings.forgetOpportunity(deps, actor, params.id);
      return undefined;
    },
    saveSearch: ({ actor, body }) => savings.saveSearch(deps, actor, body),
    renewSavedSearch: ({ actor, params }) => savings.renewSearch(deps, actor, params.id),
    forgetSavedSearch: async ({ actor, params }) => {
      await savings.forgetSearch(deps, actor, params.id);
      return undefined;
    },
  });
}
