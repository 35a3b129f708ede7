import { educationRoutes } from '@arena/contract/educations';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../deps.ts';
import { sealedDraftIn } from '../../http/draft-cookie.ts';
import { registerRoutes } from '../../http/routes.ts';
import { getEducationPath, listEducationChoices } from './educations.service.ts';

export function registerEducationRoutes(app: FastifyInstance, deps: Deps): void {
  registerRoutes(app, 'educations', educationRoutes, {
    listEducationChoices: async ({ language }) => listEducationChoices(language),
    getEducationPath: async ({ actor, request, language }) =>
      getEducationPath(deps, actor, sealedDraftIn(request.cookies, deps.config), language),
  });
}
