import Type, { type Static } from 'typebox';
import { defineRoutes } from './route.ts';
import { Closed, Id, IdempotencyKey, IdParams, Instant, LanguageQuery, LocalText, Nullable } from './values.ts';

export const meetingStatuses = ['proposed', 'accepted', 'declined', 'cancelled'] as const;
export type MeetingStatus = (typeof meetingStatuses)[number];
export const meetingWays = ['place', 'video', 'phone'] as const;
export type MeetingWay = (typeof meetingWays)[number];
/** Why somebody reports the other side. */
export const reportReasons = ['fraud', 'discrimination', 'harassment', 'unpaid-work', 'not-real', 'other'] as const;
export type ReportReason = (typeof reportReasons)[number];

export const Message = Closed({ id: Id, mine: Type.Boolean(), from: Type.String(), text: Type.String(), at: Instant });
export const ConversationView = Closed({
  id: Id,
  opportunity: Closed({ id: Id, title: LocalText, isOpen: Type.Boolean() }),
  /** The other side's name, and their e-mail where they have one. */
  with: Closed({ name: Type.String(), email: Nullable(Type.String()) }),
  openedAt: Instant,
  /** False when the organisation is not approved now, or the person took back the consent that opened it. */
  canWrite: Type.Boolean(),
  messages: Type.Array(Message),
});
export type ConversationView = Static<typeof ConversationView>;

export type Message = Static<typeof Message>;

export const ConversationSummary = Closed({
  id: Id,
  title: LocalText,
  withName: Type.String(),
  lastText: Nullable(Type.String()),
  lastAt: Instant,
  /** Messages from the other side since the reader last wrote. */
  unread: Type.Integer(),
});
export type ConversationSummary = Static<typeof ConversationSummary>;

export const conversationRoutes = defineRoutes({
  listConversations: {
    method: 'GET',
    path: '/api/conversations',
    summary: 'Conversations of the signed-in seeker, or of the organisation this session acts for',
    access: 'conversation:list',
    query: LanguageQuery,
    response: Type.Array(ConversationSummary),
    errors: [],
  },
  getConversation: {
    method: 'GET',
    path: '/api/conversations/:id',
    summary: 'One conversation with its messages, oldest first',
    access: 'conversation:read',
    params: IdParams,
    query: LanguageQuery,
    response: ConversationView,
    errors: [],
  },
  sendMessage: {
    method: 'POST',
    path: '/api/conversations/:id/messages',
    summary: 'Writes to the other side; the same key and text are sent once',
    access: 'message:send',
    params: IdParams,
    body: Closed({ text: Type.String({ minLength: 1, maxLength: 4000 }), key: IdempotencyKey }),
    response: Message,
    status: 201,
    errors: ['conversation.closed'],
    perMinute: 30,
  },
});
