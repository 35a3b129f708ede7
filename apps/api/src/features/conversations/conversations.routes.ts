import { conversationRoutes } from '@arena/contract/conversations';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../deps.ts';
import { openEventStream } from '../../http/event-stream.ts';
import { registerRoutes } from '../../http/routes.ts';
import { getConversation, getConversationNews, listConversations, markRead } from './conversations.service.ts';
import { blockOther, reportConversation, unblockOther } from './endings.service.ts';
import { followConversation } from './follow.service.ts';
import { answerMeeting, cancelMeeting, getMeetingCalendar, proposeMeeting } from './meetings.service.ts';
import { getFile, sendFiles, sendMessage } from './messages.service.ts';

export function registerConversationRoutes(app: FastifyInstance, deps: Deps): void {
  registerRoutes(app, 'conversations', conversationRoutes, {
    listConversations: ({ actor, language }) => listConversations(deps, actor, language),
    getConversation: ({ actor, params, query, language }) => getConversation(deps, actor, params.id, query.before, language),
    getConversationNews: ({ actor, params, query }) => getConversationNews(deps, actor, params.id, query.after),
    followConversation: ({ actor, params, query, request, reply }) =>
      followConversation(deps, actor, params.id, query.after, () => openEventStream(deps, { request, reply })),
    markConversationRead: ({ actor, params, body }) => markRead(deps, actor, params.id, body.upTo),
    sendMessage: ({ actor, params, body }) => sendMessage(deps, actor, params.id, body),
    sendFiles: ({ actor, params, body }) => sendFiles(deps, actor, params.id, body),
    getConversationFile: ({ actor, params }) => getFile(deps, actor, params.id),
    proposeMeeting: ({ actor, params, body }) => proposeMeeting(deps, actor, params.id, body),
    answerMeeting: ({ actor, params, body }) => answerMeeting(deps, actor, params.id, body),
    cancelMeeting: ({ actor, params, body }) => cancelMeeting(deps, actor, params.id, body.version),
    getMeetingCalendar: ({ actor, params, language }) => getMeetingCalendar(deps, actor, params.id, language),
    reportConversation: ({ actor, params, body }) => reportConversation(deps, actor, params.id, body),
    blockOther: ({ actor, params }) => blockOther(deps, actor, params.id),
    unblockOther: ({ actor, params }) => unblockOther(deps, actor, params.id),
  });
}
