import { claimRoutes } from '@arena/contract/claims';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../deps.ts';
import { registerRoutes } from '../../http/routes.ts';
import { getClaim, listClaims, releaseClaim, saveClaim } from './claims.service.ts';

export function registerClaimRoutes(app: FastifyInstance, deps: Deps): void {
  registerRoutes(app, 'claims', claimRoutes, {
    listClaims: ({ actor, language }) => listClaims(deps, actor, language),
    getClaim: ({ actor, params, language }) => getClaim(deps, actor, params.id, language),
    saveClaim: ({ actor, params, body, language }) => saveClaim(deps, actor, params.id, body, language),
    releaseClaim: ({ actor, params }) => releaseClaim(deps, actor, params.id),
  });
}
