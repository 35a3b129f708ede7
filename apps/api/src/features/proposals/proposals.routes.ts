import { proposalRoutes } from '@arena/contract/proposals';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../deps.ts';
import { registerRoutes } from '../../http/routes.ts';
import { giveConsent, listConsents, previewConsent, withdrawConsent } from './consents.service.ts';
import { answerProposal, listOwnProposals, listProposals, sendProposal } from './proposals.service.ts';
import { answerReferral, refer } from './referrals.service.ts';

export function registerProposalRoutes(app: FastifyInstance, deps: Deps): void {
  registerRoutes(app, 'proposals', proposalRoutes, {
    sendProposal: async ({ actor, params, body }) => sendProposal(deps, actor, params.id, body),
    listProposals: async ({ actor, language }) => listProposals(deps, actor, language),
    listOwnProposals: async ({ actor, language }) => listOwnProposals(deps, actor, language),
    answerProposal: async ({ actor, params, body }) => answerProposal(deps, actor, params.id, body.answer),
    previewConsent: async ({ actor, params, language }) => previewConsent(deps, actor, params.id, language),
    giveConsent: async ({ actor, params, body }) => giveConsent(deps, actor, params.id, body),
    listConsents: async ({ actor, language }) => listConsents(deps, actor, language),
    withdrawConsent: async ({ actor, params }) => {
      await withdrawConsent(deps, actor, params.id);
      return undefined;
    },
    refer: async ({ actor, params }) => refer(deps, actor, params.id),
    answerReferral: async ({ actor, params, body }) => answerReferral(deps, actor, params.id, body.answer),
  });
}
