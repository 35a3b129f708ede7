import { employerRoutes } from '@arena/contract/employers';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../deps.ts';
import { registerRoutes } from '../../http/routes.ts';
import { getEmployer, listEmployers } from './employers.service.ts';

/** What everybody may see of employers. Registering one is in `registration.routes.ts`. */
export function registerEmployerRoutes(app: FastifyInstance, deps: Deps): void {
  const { listEmployers: listRoute, getEmployer: getRoute } = employerRoutes;
  registerRoutes(
    app,
    'employers',
    { listEmployers: listRoute, getEmployer: getRoute },
    {
      listEmployers: async ({ query }) => listEmployers(deps, query),
      getEmployer: async ({ params, language }) => getEmployer(deps, params.id, language),
    },
  );
}
