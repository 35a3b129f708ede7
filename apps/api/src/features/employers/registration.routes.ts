import { employerRoutes } from '@arena/contract/employers';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../deps.ts';
import { registerRoutes } from '../../http/routes.ts';
import { getOwnEmployer, registerEmployer } from './registration.service.ts';

export function registerRegistrationRoutes(app: FastifyInstance, deps: Deps): void {
  const { getOwnEmployer: getRoute, registerEmployer: registerRoute } = employerRoutes;
  registerRoutes(
    app,
    'employers',
    { getOwnEmployer: getRoute, registerEmployer: registerRoute },
    {
      getOwnEmployer: async ({ actor }) => getOwnEmployer(deps, actor),
      registerEmployer: async ({ actor, body }) => registerEmployer(deps, actor, body),
    },
  );
}
