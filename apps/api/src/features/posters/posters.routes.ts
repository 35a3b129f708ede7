import { posterRoutes } from '@arena/contract/posters';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../deps.ts';
import { registerRoutes } from '../../http/routes.ts';
import { getPoster, getPosterFile } from './posters.service.ts';

export function registerPosterRoutes(app: FastifyInstance, deps: Deps): void {
  registerRoutes(app, 'posters', posterRoutes, {
    getPoster: ({ actor, params, language }) => getPoster(deps, actor, params.id, language),
    getPosterFile: ({ actor, params, language }) => getPosterFile(deps, actor, params.id, language),
  });
}
