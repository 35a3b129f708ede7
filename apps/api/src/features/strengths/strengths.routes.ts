import { strengthRoutes } from '@arena/contract/strengths';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Deps } from '../../deps.ts';
import { sealedDraftIn } from '../../http/draft-cookie.ts';
import { registerRoutes } from '../../http/routes.ts';
import { getCvJson, getCvPdf, readCv } from './cv.service.ts';
import { getStrengths } from './strengths.service.ts';

export function registerStrengthRoutes(app: FastifyInstance, deps: Deps): void {
  const draftOf = (request: FastifyRequest) => sealedDraftIn(request.cookies, deps.config);
  registerRoutes(app, 'strengths', strengthRoutes, {
    getStrengths: async ({ actor, request, language }) => getStrengths(deps, actor, draftOf(request), language),
    getCvPdf: async ({ actor, request, query, language }) =>
      getCvPdf(deps, actor, draftOf(request), { language, withOwnWords: query.own === '1' }),
    getCvJson: async ({ actor, request, query, language }) =>
      getCvJson(deps, actor, draftOf(request), { language, withOwnWords: query.own === '1' }),
    readCv: async ({ body, language }) => readCv(body, body.language ?? language),
  });
}
