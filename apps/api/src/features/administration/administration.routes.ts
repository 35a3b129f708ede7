import { administrationRoutes } from '@arena/contract/administration';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../deps.ts';
import { registerRoutes } from '../../http/routes.ts';
import { decideReport, listReports } from '../employers/reports.service.ts';
import * as service from './administration.service.ts';
import * as review from './employer-review.service.ts';

export function registerAdministrationRoutes(app: FastifyInstance, deps: Deps): void {
  registerRoutes(app, 'administration', administrationRoutes, {
    listReviewedEmployers: async ({ query }) => review.listReviewedEmployers(deps, query),
    getReviewedEmployer: async ({ params }) => review.getReviewedEmployer(deps, params.id),
    decideEmployer: async ({ actor, params, body }) => review.decideEmployer(deps, actor, params.id, body),
    setLabourApproval: async ({ actor, params, body }) => review.setLabourApproval(deps, actor, params.id, body),
    confirmTraining: async ({ actor, params, body }) => review.confirmTraining(deps, actor, params.id, body),
    listReports: async ({ actor }) => listReports(deps, actor),
    decideReport: async ({ actor, params, body }) => decideReport(deps, actor, params.id, body),
    countSteps: async () => service.countSteps(deps),
    readSystem: async () => service.readSystem(deps),
  });
}
