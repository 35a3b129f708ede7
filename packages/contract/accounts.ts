/** The account itself: who may have one, which letters it gets, where it is signed in, and what belongs to the person. */
import Type, { type Static } from 'typebox';
import { issuerNames } from './sessions.ts';
import { Closed, OneOf } from './values.ts';

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

export const mailLinkPurposes = ['sign-in', 'join-employer', 'stop-letters', 'keep-saved-search', 'keep-profile'] as const;
export type MailLinkPurpose = (typeof mailLinkPurposes)[number];

/**
 * Why somebody looked: in a list of anonymous people, at who asked to meet, at a consented referral, as the caseworker who follows, or
 * as an administrator.
 */
export const lookKinds = ['findable-list', 'interest', 'opened', 'referral', 'following', 'administration'] as const;
export type LookKind = (typeof lookKinds)[number];
