import { systemRoutes } from '@arena/contract/system';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../deps.ts';
import { registerRoutes } from '../../http/routes.ts';
import { checkReady, getLetter, listLetters } from './system.service.ts';

export function registerSystemRoutes(app: FastifyInstance, deps: Deps): void {
  registerRoutes(app, 'system', systemRoutes, {
    live: async () => ({ status: 'live' as const }),
    ready: async () => checkReady(deps),
    listLetters: async () => listLetters(deps),
    getLetter: async ({ params }) => getLetter(deps, params.id),
  });
}
