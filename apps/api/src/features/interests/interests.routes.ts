import { interestRoutes } from '@arena/contract/interests';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../deps.ts';
import { registerRoutes } from '../../http/routes.ts';
import { answerInterest } from './answers.service.ts';
import { answerInvitation, expressInterest, listInterests, previewInterest, withdrawInterest } from './interests.service.ts';

export function registerInterestRoutes(app: FastifyInstance, deps: Deps): void {
  registerRoutes(app, 'interests', interestRoutes, {
    previewInterest: ({ actor, params, language }) => previewInterest(deps, actor, params.id, language),
    expressInterest: ({ actor, params, body }) => expressInterest(deps, actor, params.id, body),
    listInterests: ({ actor, language }) => listInterests(deps, actor, language),
    withdrawInterest: async ({ actor, params }) => {
      await withdrawInterest(deps, actor, params.id);
      return undefined;
    },
    answerInvitation: ({ actor, params, body }) => answerInvitation(deps, actor, params.id, body.answer),
    answerInterest: ({ actor, params, body }) => answerInterest(deps, actor, params.id, body),
  });
}
