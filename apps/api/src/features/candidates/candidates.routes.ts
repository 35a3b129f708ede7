import { candidateRoutes } from '@arena/contract/candidates';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../deps.ts';
import { registerRoutes } from '../../http/routes.ts';
import { invite, listCandidates } from './candidates.service.ts';

export function registerCandidateRoutes(app: FastifyInstance, deps: Deps): void {
  registerRoutes(app, 'candidates', candidateRoutes, {
    listCandidates: ({ actor, params, language }) => listCandidates(deps, actor, params.id, language),
    invite: ({ actor, params, body }) => invite(deps, actor, params.id, body.pseudonym),
  });
}
