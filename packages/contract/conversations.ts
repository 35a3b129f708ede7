import Type, { type Static } from 'typebox';
import { OpportunityDetail } from './opportunities.ts';
import { defineRoutes } from './route.ts';
import {
  Closed,
  Day,
  Id,
  IdempotencyKey,
  IdParams,
  Instant,
  LanguageQuery,
  LocalText,
  Nullable,
  OneOf,
  Version,
} from './values.ts';

export const meetingStatuses = ['proposed', 'accepted', 'declined', 'cancelled'] as const;
export type MeetingStatus = (typeof meetingStatuses)[number];
export const meetingWays = ['place', 'video', 'phone'] as const;
export type MeetingWay = (typeof meetingWays)[number];
/** Why somebody reports the other side. */
export const reportReasons = ['fraud', 'discrimination', 'harassment', 'unpaid-work', 'not-real', 'other'] as const;
export type ReportReason = (typeof reportReasons)[number];

export const sides = ['seeker', 'employer'] as const;
export type ConversationSide = (typeof sides)[number];

export const longestMessage = 4000;
export const mostTimes = 3;

/** `bytes`: how many it has. */
export const ConversationFile = Closed({ id: Id, name: Type.String(), bytes: Type.Integer() });
export type ConversationFile = Static<typeof ConversationFile>;
export const Message = Closed({
  id: Id,
  mine: Type.Boolean(),
  from: Type.String(),
  /** Empty where there are files and no words. */
  text: Type.String(),
  at: Instant,
  files: Type.Array(ConversationFile),
});
export type Message = Static<typeof Message>;

export const MeetingView = Closed({
  id: Id,
  /** Whether the reader's own side proposed it. */
  mine: Type.Boolean(),
  startsAt: Instant,
  minutes: Type.Integer(),
  way: OneOf(meetingWays),
  where: Type.String(),
  status: OneOf(meetingStatuses),
  version: Type.Integer(),
});
export type MeetingView = Static<typeof MeetingView>;

/** What changes while somebody looks. */
const live = {
  /** False when either side wants no more, the organisation is not approved now, or the person took back the consent that opened it. */
  canWrite: Type.Boolean(),
  /** The reader's own side has ended it, and can take that back. */
  blockedByMe: Type.Boolean(),
  /** Oldest first. */
  messages: Type.Array(Message),
  /** Those that wait for an answer or are agreed, soonest first, and the last that were called off. */
  meetings: Type.Array(MeetingView),
};
export const ConversationView = Closed({
  id: Id,
  /** `afterYes`: what the meeting leads on to; where jobs are announced, a yes is no job. */
  opportunity: Closed({
    id: Id,
    title: LocalText,
    isOpen: Type.Boolean(),
    kind: OpportunityDetail.properties.kind,
    afterYes: OpportunityDetail.properties.afterYes,
  }),
  /**
   * The other side's name, and their e-mail where they have one. `contact`: whoever of the organisation said yes or invited, for the seeker, as
   * long as that person belongs to it.
   */
  with: Closed({ name: Type.String(), email: Nullable(Type.String()), contact: Nullable(Type.String()) }),
  /** What the seeker had written, held back until both had said yes; null where there is nothing, or either has ended it. */
  ownWords: Nullable(Type.String()),
  openedAt: Instant,
  ...live,
  /** Whether there are older messages than the first of these. */
  earlier: Type.Boolean(),
  /** The first of these that the reader has not seen, or null. */
  firstUnread: Nullable(Id),
});
export type ConversationView = Static<typeof ConversationView>;

/** `more`: there are newer ones than these; ask again. */
export const ConversationNews = Closed({ ...live, more: Type.Boolean() });
export type ConversationNews = Static<typeof ConversationNews>;

export const ConversationSummary = Closed({
  id: Id,
  title: LocalText,
  withName: Type.String(),
  lastText: Nullable(Type.String()),
  lastAt: Instant,
  /** Messages from the other side that the reader has neither seen nor answered. */
  unread: Type.Integer(),
  /** Whether anybody may write in it now. */
  canWrite: Type.Boolean(),
});
export type ConversationSummary = Static<typeof ConversationSummary>;

const Text = Type.String({ maxLength: longestMessage });
const After = Closed({ language: LanguageQuery.properties.language, after: Type.Optional(Id) });
const ProposedTime = Closed({
  day: Day,
  /** In Europe/Oslo. */
  time: Type.String({ pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$' }),
});

export const conversationRoutes = defineRoutes({
  listConversations: {
    method: 'GET',
    path: '/api/conversations',
    summary: 'Conversations of the signed-in seeker, or of the organisation this session acts for; unread first',
    access: 'conversation:list',
    query: LanguageQuery,
    response: Type.Array(ConversationSummary),
    errors: [],
  },
  getConversation: {
    method: 'GET',
    path: '/api/conversations/:id',
    summary: 'One conversation with its last messages, or those before one of them',
    access: 'conversation:read',
    params: IdParams,
    query: Closed({ language: LanguageQuery.properties.language, before: Type.Optional(Id) }),
    response: ConversationView,
    errors: [],
  },
  getConversationNews: {
    method: 'GET',
    path: '/api/conversations/:id/news',
    summary: 'What came after a message, and how things stand now',
    access: 'conversation:read',
    params: IdParams,
    query: After,
    response: ConversationNews,
    errors: [],
  },
  followConversation: {
    method: 'GET',
    path: '/api/conversations/:id/stream',
    summary: 'The same as news, sent as it happens: events named "news", and "gone" when it may not be seen any more',
    access: 'conversation:read',
    params: IdParams,
    query: After,
    sends: 'text/event-stream',
    errors: [],
  },
  markConversationRead: {
    method: 'POST',
    path: '/api/conversations/:id/read',
    summary: 'Says how far the reader has seen; nobody else is told',
    access: 'conversation:read',
    params: IdParams,
    body: Closed({ upTo: Id }),
    errors: [],
    perMinute: 120,
  },
  sendMessage: {
    method: 'POST',
    path: '/api/conversations/:id/messages',
    summary: 'Writes to the other side; the same key and text are sent once',
    access: 'message:send',
    params: IdParams,
    body: Closed({ text: Type.String({ minLength: 1, maxLength: longestMessage }), key: IdempotencyKey }),
    response: Message,
    status: 201,
    errors: ['conversation.closed'],
    perMinute: 30,
  },
  sendFiles: {
    method: 'POST',
    path: '/api/conversations/:id/files',
    summary: 'Sends files, with words or without; PDF, PNG and JPEG, judged by what is in them',
    access: 'message:send',
    params: IdParams,
    body: Closed({
      text: Text,
      key: IdempotencyKey,
      files: Type.Array(
        Closed({
          name: Type.String({ maxLength: 300 }),
          bytes: Type.String({ maxLength: 6_990_600, pattern: '^[A-Za-z0-9+/]*={0,2}$' }),
        }),
        { minItems: 1, maxItems: 10 },
      ),
    }),
    bodyLimit: 21_500_000,
    response: Message,
    status: 201,
    errors: ['conversation.closed', 'file.type', 'file.empty', 'file.too_large', 'file.unsafe', 'file.too_many', 'file.no_room'],
    perMinute: 10,
  },
  getConversationFile: {
    method: 'GET',
    path: '/api/conversation-files/:id',
    summary: 'A file that was sent, to keep',
    access: 'conversation:read',
    params: IdParams,
    file: 'application/octet-stream',
    errors: [],
  },
  proposeMeeting: {
    method: 'POST',
    path: '/api/conversations/:id/meetings',
    summary:
      'Proposes one to three times to meet; the own side’s earlier ones fall away, and those named of the other side are declined',
    access: 'meeting:propose',
    params: IdParams,
    body: Closed({
      times: Type.Array(ProposedTime, { minItems: 1, maxItems: mostTimes }),
      minutes: Type.Integer({ minimum: 5, maximum: 480 }),
      way: OneOf(meetingWays),
      where: Type.String({ maxLength: 500 }),
      declines: Type.Array(Id, { maxItems: mostTimes }),
      key: IdempotencyKey,
    }),
    response: Type.Array(MeetingView),
    status: 201,
    errors: ['conversation.closed'],
    perMinute: 20,
  },
  answerMeeting: {
    method: 'POST',
    path: '/api/meetings/:id/answer',
    summary: 'Accepts a time the other side proposed, and the rest fall away; or declines it',
    access: 'meeting:answer',
    params: IdParams,
    body: Closed({ answer: OneOf(['accept', 'decline'] as const), version: Version }),
    response: MeetingView,
    errors: ['conversation.closed', 'meeting.changed', 'meeting.past'],
  },
  cancelMeeting: {
    method: 'POST',
    path: '/api/meetings/:id/cancel',
    summary: 'Takes back an own proposal, or calls off what was agreed',
    access: 'meeting:cancel',
    params: IdParams,
    body: Closed({ version: Version }),
    response: MeetingView,
    errors: ['meeting.changed', 'meeting.past'],
  },
  getMeetingCalendar: {
    method: 'GET',
    path: '/api/meetings/:id/calendar.ics',
    summary: 'What was agreed, or called off, as a calendar file',
    access: 'conversation:read',
    params: IdParams,
    query: LanguageQuery,
    file: 'text/calendar',
    errors: ['meeting.changed'],
  },
  reportConversation: {
    method: 'POST',
    path: '/api/conversations/:id/report',
    summary: 'Tells the administrators that something is wrong with the other side, and ends the conversation if asked to',
    access: 'conversation:report',
    params: IdParams,
    body: Closed({ reason: OneOf(reportReasons), words: Type.String({ maxLength: 2000 }), block: Type.Boolean() }),
    errors: ['report.too_many'],
    perMinute: 10,
  },
  blockOther: {
    method: 'PUT',
    path: '/api/conversations/:id/block',
    summary: 'Wants no more from the other side, here or anywhere; agreed meetings are called off',
    access: 'conversation:block',
    params: IdParams,
    errors: [],
  },
  unblockOther: {
    method: 'DELETE',
    path: '/api/conversations/:id/block',
    summary: 'Takes that back',
    access: 'conversation:block',
    params: IdParams,
    errors: [],
  },
});
