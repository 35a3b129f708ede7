/** What we hold about somebody, for that somebody alone: who looked, a copy of everything, rest, and the end. */
import Type, { type Static } from 'typebox';
import { lookKinds } from './accounts.ts';
import { defineRoutes } from './route.ts';
import { Closed, Day, Id, IdParams, Instant, LanguageQuery, LanguageSchema, LocalText, Nullable, OneOf } from './values.ts';

/** `none`: no profile is saved. `asleep`: hidden because nobody came for six months; also where it was paused before. */
export const profileStates = ['none', 'seen', 'paused', 'asleep'] as const;
/** Why an account cannot be deleted yet: others would be left in an organisation that nobody runs, or in front of one that nobody answers for. */
export const deletionHinders = ['last-manager', 'open-opportunities'] as const;
/** Typed to confirm; either language does, in any case. */
export const confirmationWords = { nb: 'SLETT', en: 'DELETE' } as const;
export const looksOnPage = 50;

export const OwnDataView = Closed({
  profile: OneOf(profileStates),
  /** The Oslo day on which an unused profile falls asleep, and the one on which it is deleted; null without a profile. */
  sleepsOn: Nullable(Day),
  deletedOn: Nullable(Day),
  hasAddress: Type.Boolean(),
  hinder: Nullable(Closed({ why: OneOf(deletionHinders), employerName: Type.String() })),
  /** Files in own conversations: they are not in the copy, and each can be saved by itself. */
  files: Type.Array(Closed({ id: Id, conversationId: Id, name: Type.String(), bytes: Type.Integer() })),
});
export type OwnDataView = Static<typeof OwnDataView>;

export const Look = Closed({
  id: Id,
  kind: OneOf(lookKinds),
  role: OneOf(['employer', 'caseworker', 'administrator'] as const),
  /** The organisation or the office; null when it is not known any more. */
  who: Nullable(Type.String()),
  /** Only of a caseworker whom the person let follow them. */
  name: Nullable(Type.String()),
  /** `open`: it has a page that anybody may see. */
  opportunity: Nullable(Closed({ id: Id, title: LocalText, open: Type.Boolean() })),
  refused: Type.Boolean(),
  day: Day,
  /** The last time that day. */
  at: Instant,
  times: Type.Integer(),
});
export type Look = Static<typeof Look>;

export const ownDataRoutes = defineRoutes({
  getOwnData: {
    method: 'GET',
    path: '/api/account/data',
    summary: 'Whether the own profile is seen, when it would sleep, what is in the way of deleting the account',
    access: 'account:edit',
    response: OwnDataView,
    errors: [],
  },
  listLooks: {
    method: 'GET',
    path: '/api/account/looks',
    summary: 'Who looked at the own profile, and why, refused looks too; newest first',
    access: 'profile:read',
    query: Closed({
      language: Type.Optional(LanguageSchema),
      page: Type.Optional(Type.Integer({ minimum: 1, maximum: 10_000 })),
    }),
    response: Closed({ looks: Type.Array(Look), pages: Type.Integer() }),
    errors: [],
  },
  downloadOwnData: {
    method: 'GET',
    path: '/api/account/data/file',
    summary: 'Everything we hold about the own account, as one JSON file',
    access: 'account:edit',
    query: LanguageQuery,
    sends: 'application/json',
    errors: [],
    perHour: 5,
  },
  pauseProfile: {
    method: 'POST',
    path: '/api/profile/pause',
    summary: 'Hides the own profile until it is shown again; twice is as once',
    access: 'profile:edit',
    errors: ['profile.missing'],
  },
  showProfile: {
    method: 'POST',
    path: '/api/profile/show',
    summary: 'Shows the own profile again after a pause or a sleep; twice is as once',
    access: 'profile:edit',
    errors: ['profile.missing'],
  },
  deleteAccount: {
    method: 'POST',
    path: '/api/account/deletion',
    summary: 'Deletes the own account and all that is about the person, at once and for good',
    access: 'account:edit',
    body: Closed({ key: Id, confirmation: Type.String({ maxLength: 40 }) }),
    errors: ['account.confirmation', 'account.last_manager', 'account.open_opportunities'],
    perMinute: 10,
  },
  readDeletion: {
    method: 'GET',
    path: '/api/account/deletions/:id',
    summary: 'Whether the deletion with this key of the sender has been done; says nothing of whose it was',
    access: 'public',
    params: IdParams,
    response: Closed({ done: Type.Boolean() }),
    errors: [],
    perMinute: 60,
  },
});
