/** The account itself: who may have one, which letters it gets, where it is signed in, and what belongs to the person. */
import Type, { type Static } from 'typebox';
import { type Role, roles } from './access.ts';
import { defineRoutes } from './route.ts';
import { EmailAddress, issuerNames, MailLinkKey } from './sessions.ts';
import { Closed, IdParams, Instant, LanguageSchema, Nullable, OneOf } from './values.ts';

/** Where an account comes from: an issuer, or an address proved by a link in a mail (low assurance). */
export const accountIssuers = [...issuerNames, 'email'] as const;
export type AccountIssuer = (typeof accountIssuers)[number];

/** What letters are about. Each can be chosen apart; what is about the login itself is always sent. */
export const letterKinds = ['meetings', 'messages', 'proposals', 'found', 'work'] as const;
export type LetterKind = (typeof letterKinds)[number];
export const letterPaces = ['at-once', 'daily', 'off'] as const;
export type LetterPace = (typeof letterPaces)[number];
export const LetterChoices = Closed({
  meetings: Type.Optional(OneOf(letterPaces)),
  messages: Type.Optional(OneOf(letterPaces)),
  proposals: Type.Optional(OneOf(letterPaces)),
  found: Type.Optional(OneOf(letterPaces)),
  work: Type.Optional(OneOf(letterPaces)),
});
export type LetterChoices = Static<typeof LetterChoices>;

/** Which kinds a role ever gets; the account page offers these and no others. */
export const letterKindsOf: Record<Role, readonly LetterKind[]> = {
  seeker: ['meetings', 'messages', 'proposals', 'found'],
  employer: ['meetings', 'messages', 'proposals', 'work'],
  caseworker: ['proposals', 'work'],
  administrator: ['work'],
};

export const mailLinkPurposes = [
  'sign-in',
  'change-address',
  'join-employer',
  'stop-letters',
  'keep-saved-search',
  'keep-profile',
] as const;
export type MailLinkPurpose = (typeof mailLinkPurposes)[number];

/**
 * Why somebody looked: in a list of anonymous people, at who asked to meet, at a consented referral, as the caseworker who follows, or
 * as an administrator.
 */
export const lookKinds = ['findable-list', 'interest', 'opened', 'referral', 'following', 'administration'] as const;
export type LookKind = (typeof lookKinds)[number];

/** How sure it is who somebody is: an address alone, or an issuer that asked for more. */
export const assurances = ['low', 'substantial'] as const;

/** A session as its owner sees it. */
export const OpenSession = Closed({
  id: IdParams.properties.id,
  /** Browser and system in a few words; empty when the browser said nothing we know. */
  device: Type.String(),
  role: OneOf(roles),
  organisationName: Nullable(Type.String()),
  openedAt: Instant,
  lastSeenAt: Instant,
  /** The one that asks. */
  current: Type.Boolean(),
});
export type OpenSession = Static<typeof OpenSession>;

export const AccountView = Closed({
  name: Type.String(),
  role: OneOf(roles),
  organisationName: Nullable(Type.String()),
  issuer: OneOf(accountIssuers),
  assurance: OneOf(assurances),
  language: LanguageSchema,
  email: Nullable(Type.String()),
  /** When the address last refused our mail, if nothing has reached it since. */
  emailRefusedAt: Nullable(Instant),
  /** Whether the address is changed here, or where somebody works. */
  ownsEmail: Type.Boolean(),
  letters: Type.Array(Closed({ kind: OneOf(letterKinds), pace: OneOf(letterPaces) })),
  sessions: Type.Array(OpenSession),
});
export type AccountView = Static<typeof AccountView>;

export const accountRoutes = defineRoutes({
  getAccount: {
    method: 'GET',
    path: '/api/account',
    summary: 'The own account: how it is signed in, its letters and its open sessions',
    access: 'account:edit',
    response: AccountView,
    errors: [],
  },
  setLetterChoices: {
    method: 'PUT',
    path: '/api/account/letters',
    summary: 'Which letters to get, and how often; kinds that are not named stay as they are',
    access: 'account:edit',
    body: LetterChoices,
    errors: [],
  },
  askForAddress: {
    method: 'POST',
    path: '/api/account/address',
    summary: 'Sends a link to a new address; nothing changes until it is used',
    access: 'account:edit',
    body: Closed({ email: EmailAddress }),
    errors: ['account.address_elsewhere'],
    perMinute: 5,
  },
  readAddressLink: {
    method: 'GET',
    path: '/api/account/address/links/:key',
    summary: 'The address that a link proves, or null when it is over',
    access: 'account:edit',
    params: Closed({ key: MailLinkKey }),
    response: Closed({ email: Nullable(Type.String()) }),
    errors: [],
    perMinute: 30,
  },
  changeAddress: {
    method: 'PUT',
    path: '/api/account/address',
    summary: 'Takes the address that a link proved',
    access: 'account:edit',
    body: Closed({ key: MailLinkKey }),
    errors: ['login.link_over', 'account.address_taken', 'account.address_elsewhere'],
    perMinute: 30,
  },
  endOwnSession: {
    method: 'DELETE',
    path: '/api/account/sessions/:id',
    summary: 'Ends one of the own sessions',
    access: 'account:edit',
    params: IdParams,
    errors: [],
  },
  endOtherSessions: {
    method: 'DELETE',
    path: '/api/account/other-sessions',
    summary: 'Ends all own sessions but the one that asks',
    access: 'account:edit',
    errors: [],
  },
  endAllSessions: {
    method: 'DELETE',
    path: '/api/account/sessions',
    summary: 'Signs out everywhere: all own sessions, and links to sign in that wait',
    access: 'account:edit',
    errors: [],
  },
});
