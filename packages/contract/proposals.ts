import Type, { type Static } from 'typebox';
import { defineRoutes } from './route.ts';
import { Closed, Day, Id, IdParams, Instant, LanguageQuery, LanguageSchema, LocalText, Nullable, OneOf } from './values.ts';

export const proposalStatuses = ['sent', 'agreed', 'declined', 'withdrawn'] as const;
export type ProposalStatus = (typeof proposalStatuses)[number];

const about = Closed({ id: Id, title: LocalText, employerName: Type.String() });
/** One line that the employer will read, e.g. "Norsk: B1 muntlig". */
export const Fact = Closed({ label: Type.String(), value: Type.String() });

export const proposalRoutes = defineRoutes({
  sendProposal: {
    method: 'POST',
    path: '/api/followings/:id/proposals',
    summary: 'Proposes one opportunity to a followed person',
    access: 'proposal:send',
    params: IdParams,
    body: Closed({ opportunityId: Id, note: Type.String({ maxLength: 500 }) }),
    response: Closed({ id: Id }),
    status: 201,
    errors: ['opportunity.not_open', 'proposal.already_sent', 'following.ended', 'opportunity.imported'],
  },
  listProposals: {
    method: 'GET',
    path: '/api/proposals',
    summary: "The caseworker's own proposals; a no is not told apart from no answer",
    access: 'proposal:list',
    query: LanguageQuery,
    response: Type.Array(
      Closed({
        id: Id,
        followingId: Id,
        personName: Type.String(),
        opportunity: about,
        status: OneOf(['sent', 'agreed', 'consented', 'referred', 'consent-ended'] as const),
        at: Instant,
        consentUntil: Nullable(Day),
        referralStatus: Nullable(OneOf(['sent', 'accepted', 'declined'] as const)),
      }),
    ),
    errors: [],
  },
  listOwnProposals: {
    method: 'GET',
    path: '/api/proposals/own',
    summary: 'Proposals to the signed-in seeker',
    access: 'proposal:list-own',
    query: LanguageQuery,
    response: Type.Array(
      Closed({
        id: Id,
        opportunity: about,
        caseworkerName: Type.String(),
        note: Type.String(),
        status: OneOf(proposalStatuses),
        at: Instant,
        consentId: Nullable(Id),
        consentActive: Type.Boolean(),
        referred: Type.Boolean(),
        /** The employer's answer, as the person is told it; null before being presented. */
        referralStatus: Nullable(OneOf(['sent', 'accepted', 'declined'] as const)),
        /** The conversation that the employer's yes opened. */
        conversationId: Nullable(Id),
      }),
    ),
    errors: [],
  },
  answerProposal: {
    method: 'POST',
    path: '/api/proposals/:id/answer',
    summary: 'The seeker answers; yes leads on to the consent, nothing is shown to the employer yet',
    access: 'proposal:answer',
    params: IdParams,
    body: Closed({ answer: OneOf(['yes', 'no'] as const) }),
    response: Closed({ status: OneOf(proposalStatuses) }),
    errors: ['proposal.already_answered', 'opportunity.not_open'],
  },
  previewConsent: {
    method: 'GET',
    path: '/api/proposals/:id/consent',
    summary: 'Exactly what would be shown, to whom, about which opportunity, until when, and the text agreed to',
    access: 'consent:give',
    params: IdParams,
    query: LanguageQuery,
    response: Closed({
      opportunity: about,
      caseworkerName: Type.String(),
      office: Type.String(),
      facts: Type.Array(Fact),
      earliestUntil: Day,
      latestUntil: Day,
      suggestedUntil: Day,
      textVersion: Type.String(),
    }),
    errors: ['consent.not_yes', 'consent.already_given'],
  },
  giveConsent: {
    method: 'POST',
    path: '/api/proposals/:id/consent',
    summary: 'Consents to exactly what the preview showed, until a date',
    access: 'consent:give',
    params: IdParams,
    body: Closed({ until: Day, textVersion: Type.String({ maxLength: 20 }), facts: Type.Array(Fact, { maxItems: 40 }) }),
    response: Closed({ id: Id }),
    status: 201,
    errors: [
      'consent.not_yes',
      'consent.already_given',
      'consent.until',
      'consent.text_changed',
      'profile.name_missing',
      'session.assurance_too_low',
    ],
  },
  listConsents: {
    method: 'GET',
    path: '/api/consents',
    summary: "The signed-in seeker's consents, with what each shows",
    access: 'consent:list',
    query: LanguageQuery,
    response: Type.Array(
      Closed({
        id: Id,
        opportunity: about,
        facts: Type.Array(Fact),
        /** The language the facts are written in: the one they were read in. */
        language: LanguageSchema,
        until: Day,
        givenAt: Instant,
        withdrawnAt: Nullable(Instant),
        active: Type.Boolean(),
      }),
    ),
    errors: [],
  },
  withdrawConsent: {
    method: 'POST',
    path: '/api/consents/:id/withdraw',
    summary: 'Takes effect at the next request of anybody',
    access: 'consent:withdraw',
    params: IdParams,
    body: Closed({}),
    errors: ['consent.already_withdrawn'],
  },
  refer: {
    method: 'POST',
    path: '/api/proposals/:id/referral',
    summary: 'Presents the person to the employer, with exactly what the consent covers',
    access: 'referral:send',
    params: IdParams,
    body: Closed({}),
    response: Closed({ id: Id }),
    status: 201,
    errors: ['consent.missing', 'referral.already_sent', 'opportunity.not_open', 'following.ended'],
  },
  answerReferral: {
    method: 'POST',
    path: '/api/referrals/:id/answer',
    summary: 'The employer answers; yes opens a conversation with the person',
    access: 'referral:answer',
    params: IdParams,
    body: Closed({ answer: OneOf(['yes', 'no'] as const) }),
    response: Closed({ status: OneOf(['sent', 'accepted', 'declined'] as const), conversationId: Nullable(Id) }),
    errors: ['referral.already_answered', 'consent.missing', 'employer.not_approved'],
  },
});
export type Fact = Static<typeof Fact>;
