/** What happened that somebody should know: read in the product, and by mail as they chose; and the way to stop that mail. */
import Type, { type Static } from 'typebox';
import { letterKinds } from './accounts.ts';
import { defineRoutes } from './route.ts';
import { Closed, Id, Instant, LanguageQuery, LocalText, Nullable, OneOf } from './values.ts';

/** The random key of a link in a letter. */
const StopKey = Type.String({ minLength: 20, maxLength: 100, pattern: '^[A-Za-z0-9_-]+$' });

export const NoticeView = Closed({
  id: Id,
  /** As the subject of its letter, and what it says. */
  title: Type.String(),
  text: Type.String(),
  /** The opportunity it is about, by its title; null where it is about none, or that one is gone. */
  about: Nullable(LocalText),
  kind: OneOf(letterKinds),
  at: Instant,
  unread: Type.Boolean(),
});
export type NoticeView = Static<typeof NoticeView>;

export const noticeRoutes = defineRoutes({
  listNotices: {
    method: 'GET',
    path: '/api/notices',
    summary: 'Own notices: unread first, newest first; at most a hundred. `older` tells whether there are more',
    access: 'notice:list',
    query: LanguageQuery,
    response: Closed({ unread: Type.Integer(), items: Type.Array(NoticeView), older: Type.Boolean() }),
    errors: [],
  },
  readNotices: {
    method: 'POST',
    path: '/api/notices/read',
    summary:
      'Marks own notices as read: the one with this id, or all up to the newest one seen. Answers with the page of the one',
    access: 'notice:read',
    query: LanguageQuery,
    body: Type.Union([Closed({ id: Id }), Closed({ upTo: Id })]),
    response: Closed({ path: Nullable(Type.String()) }),
    errors: [],
  },
  streamNotices: {
    method: 'GET',
    path: '/api/notices/stream',
    summary: 'Events `unread`, each with how many own notices are unread: now, and whenever that changes',
    access: 'notice:list',
    sends: 'text/event-stream',
    errors: [],
    perMinute: 60,
  },
  readStop: {
    method: 'GET',
    path: '/api/letters/stops/:key',
    summary: 'Which kinds of letter a link stops, and whether they are stopped; null when the link is over. Changes nothing',
    access: 'public',
    params: Closed({ key: StopKey }),
    response: Closed({ kinds: Nullable(Type.Array(OneOf(letterKinds))), stopped: Type.Boolean() }),
    errors: [],
    perMinute: 60,
  },
  setStop: {
    method: 'PUT',
    path: '/api/letters/stops/:key',
    summary: 'Stops the kinds of letter that the link is about, or sends them again as before',
    access: 'public',
    params: Closed({ key: StopKey }),
    body: Closed({ stopped: Type.Boolean() }),
    response: Closed({ kinds: Type.Array(OneOf(letterKinds)), stopped: Type.Boolean() }),
    errors: ['letter.link_over'],
    perMinute: 60,
  },
  stopByOneClick: {
    method: 'POST',
    path: '/api/letters/stops/:key',
    summary:
      'What a mail provider posts when somebody unsubscribes there (RFC 8058): stops those kinds. The same answer for every key',
    access: 'public',
    crossSite: true,
    params: Closed({ key: StopKey }),
    errors: [],
    perMinute: 60,
  },
});
