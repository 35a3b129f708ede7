import { pushRoutes } from '@arena/contract/pushes';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../deps.ts';
import { registerRoutes } from '../../http/routes.ts';
import { closePushedOpportunity, pushOpportunities } from './pushes.service.ts';

export function registerPushRoutes(app: FastifyInstance, deps: Deps): void {
  registerRoutes(app, 'pushes', pushRoutes, {
    pushOpportunities: ({ actor, body }) => pushOpportunities(deps, actor, body),
    closePushedOpportunity: ({ actor, params }) => closePushedOpportunity(deps, actor, params.reference),
  });
}
