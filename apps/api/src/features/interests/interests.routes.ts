import { interestRoutes } from '@arena/contract/interests';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../deps.ts';
import { registerRoutes } from '../../http/routes.ts';
import { answerInterest, answerInvitation, declineSeveral } from './answers.service.ts';
import { expressInterest, listInterests, previewInterest } from './interests.service.ts';
import { saveOwnWords, seeInterest, withdrawInterest } from './waiting.service.ts';

export function registerInterestRoutes(app: FastifyInstance, deps: Deps): void {
  registerRoutes(app, 'interests', interestRoutes, {
    previewInterest: ({ actor, params, language }) => previewInterest(deps, actor, params.id, language),
    expressInterest: ({ actor, params, body }) => expressInterest(deps, actor, params.id, body),
    listInterests: ({ actor, language }) => listInterests(deps, actor, language),
    saveOwnWords: async ({ actor, params, body }) => {
      await saveOwnWords(deps, actor, params.id, body.ownWords);
      return undefined;
    },
    seeInterest: async ({ actor, params }) => {
      await seeInterest(deps, actor, params.id);
      return undefined;
    },
    withdrawInterest: async ({ actor, params }) => {
      await withdrawInterest(deps, actor, params.id);
      return undefined;
    },
    answerInvitation: ({ actor, params, body }) => answerInvitation(deps, actor, params.id, body.answer),
    answerInterest: ({ actor, params, body }) => answerInterest(deps, actor, params.id, body),
    declineSeveral: ({ actor, params, body }) => declineSeveral(deps, actor, params.id, body),
  });
}
