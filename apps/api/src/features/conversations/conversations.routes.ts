import { conversationRoutes } from '@arena/contract/conversations';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../deps.ts';
import { registerRoutes } from '../../http/routes.ts';
import { getConversation, listConversations, sendMessage } from './conversations.service.ts';

export function registerConversationRoutes(app: FastifyInstance, deps: Deps): void {
  registerRoutes(app, 'conversations', conversationRoutes, {
    listConversations: ({ actor, language }) => listConversations(deps, actor, language),
    getConversation: ({ actor, params, language }) => getConversation(deps, actor, params.id, language),
    sendMessage: ({ actor, params, body }) => sendMessage(deps, actor, params.id, body),
  });
}
