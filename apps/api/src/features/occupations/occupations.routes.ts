import { occupationRoutes } from '@arena/contract/occupations';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../deps.ts';
import { registerRoutes } from '../../http/routes.ts';
import { getOccupationPage, listOccupations } from './occupations.service.ts';

export function registerOccupationRoutes(app: FastifyInstance, deps: Deps): void {
  registerRoutes(app, 'occupations', occupationRoutes, {
    listOccupations: async ({ query, language }) => listOccupations(deps, query.q ?? '', language),
    getOccupation: async ({ params, language }) => getOccupationPage(deps, params.code, language),
  });
}
