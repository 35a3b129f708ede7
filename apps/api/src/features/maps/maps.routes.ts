import { mapRoutes } from '@arena/contract/maps';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../deps.ts';
import { registerRoutes } from '../../http/routes.ts';
import { drawCountyMap } from './maps.service.ts';

/** The drawing changes with a release only, and is the same for everybody. */
const keepADay = 'public, max-age=86400';

export function registerMapRoutes(app: FastifyInstance, _deps: Deps): void {
  registerRoutes(app, 'maps', mapRoutes, {
    getMap: async ({ reply }) => {
      reply.header('cache-control', keepADay);
      return drawCountyMap();
    },
  });
}
