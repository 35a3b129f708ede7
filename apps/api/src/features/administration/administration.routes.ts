import { administrationRoutes } from '@arena/contract/administration';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../deps.ts';
import { registerRoutes } from '../../http/routes.ts';
import * as service from './administration.service.ts';

export function registerAdministrationRoutes(app: FastifyInstance, deps: Deps): void {
  registerRoutes(app, 'administration', administrationRoutes, {
    listReviewedEmployers: async () => service.listReviewedEmployers(deps),
    decideEmployer: async ({ actor, params, body }) => service.decideEmployer(deps, actor, params.id, body),
    countSteps: async () => service.countSteps(deps),
    readSystem: async () => service.readSystem(deps),
  });
}
