import Type, { type Static } from 'typebox';
import { defineRoutes } from './route.ts';
import {
  Closed,
  Id,
  IdParams,
  Instant,
  KindSchema,
  LanguageQuery,
  LocalText,
  MatchSchema,
  Named,
  Nullable,
  OneOf,
  SlugSchema,
} from './values.ts';

/** `seen`: the employer has opened it, and it waits still. `expired`: the date passed without an answer, and that was said. */
export const interestStatuses = ['sent', 'seen', 'accepted', 'declined', 'expired', 'withdrawn'] as const;
/** What would lift a next try, as codes of `@arena/matching` with ids: put into words when it is read. */
export const InterestLift = Closed({
  code: Type.String(),
  params: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()])),
});
export type InterestLift = Static<typeof InterestLift>;

export type InterestStatus = (typeof interestStatuses)[number];
export const interestDirections = ['from-seeker', 'from-employer'] as const;
export type InterestDirection = (typeof interestDirections)[number];

/**
 * The one anonymous projection: all that an employer can learn of a person before two yeses. Only facts this opportunity asks about,
 * each from a vocabulary or a band; no free text, no names, no place (`specs/trust.md`, Privacy). For somebody who showed interest or was
 * invited it is what was shown then, whatever either side edits later; after a no or a taken-back interest only the name is left.
 */
export const AnonymousPerson = Closed({
  /**
   * A new one for each opportunity, e.g. "Rype 412", and for those who are only findable a new one whenever what the opportunity asks is
   * changed. Cannot be joined across them.
   */
  pseudonym: Type.String(),
  /** Null when only the name is left; the lists below are empty then. */
  match: Nullable(MatchSchema),
  /** Skills this opportunity asks about that the person has told. */
  skills: Type.Array(Named),
  /** Up to three of them that the person chose to lead with. */
  strengths: Type.Array(Named),
  languages: Type.Array(Closed({ language: Type.String(), oral: Nullable(Type.String()), written: Nullable(Type.String()) })),
  licences: Type.Array(Named),
  /** Upper end of a 15-minute band; null when unknown. */
  travelUpToMinutes: Nullable(Type.Integer()),
});
export type AnonymousPerson = Static<typeof AnonymousPerson>;

/** What opens to the employer after two yeses, or with the person's consent. */
export const OpenedPerson = Closed({ name: Type.String(), email: Nullable(Type.String()), ownWords: Type.String() });
export type OpenedPerson = Static<typeof OpenedPerson>;

export const Candidate = Closed({
  /** Null for somebody who is only findable and has not been invited. */
  interestId: Nullable(Id),
  direction: Nullable(OneOf(interestDirections)),
  status: Nullable(OneOf(interestStatuses)),
  person: AnonymousPerson,
  /** Null until both have said yes. */
  opened: Nullable(OpenedPerson),
  conversationId: Nullable(Id),
  at: Nullable(Instant),
});
export type Candidate = Static<typeof Candidate>;

export const ReferredPerson = Closed({
  referralId: Id,
  status: OneOf(['sent', 'accepted', 'declined'] as const),
  name: Type.String(),
  /** Only what the consent covers. */
  facts: Type.Array(Closed({ label: Type.String(), value: Type.String() })),
  caseworkerName: Type.String(),
  office: Type.String(),
  /** The consent's last day; after it the person is gone from the list. */
  until: Type.String(),
  conversationId: Nullable(Id),
});
export type ReferredPerson = Static<typeof ReferredPerson>;

export const OwnInterest = Closed({
  id: Id,
  direction: OneOf(interestDirections),
  status: OneOf(interestStatuses),
  opportunity: Closed({ id: Id, kind: KindSchema, title: LocalText, isOpen: Type.Boolean() }),
  employerName: Type.String(),
  at: Instant,
  /** Ready-made kind reason the employer chose to share with a no; a code of `interestEndings`. */
  reason: Nullable(Type.String()),
  conversationId: Nullable(Id),
});
export type OwnInterest = Static<typeof OwnInterest>;

/** Ready-made reasons for a no: kind, honest, and never about the person. */
export const interestReasons = ['filled', 'skills', 'language', 'travel', 'later', 'none'] as const;
export type InterestReason = (typeof interestReasons)[number];
/** Why somebody who waited got a no: what the employer answered, or that the opportunity was taken off the shelf. */
export const interestEndings = [...interestReasons, 'closed'] as const;
export type InterestEnding = (typeof interestEndings)[number];

export const interestRoutes = defineRoutes({
  previewInterest: {
    method: 'GET',
    path: '/api/opportunities/:id/interests/preview',
    summary: 'Exactly what the employer will see of the signed-in seeker, and what opens after two yeses',
    access: 'interest:express',
    params: IdParams,
    query: LanguageQuery,
    response: Closed({ shown: AnonymousPerson, opensAfterTwoYeses: OpenedPerson, answerWithinDays: Type.Integer() }),
    errors: ['profile.missing', 'opportunity.not_open', 'opportunity.imported'],
  },
  expressInterest: {
    method: 'POST',
    path: '/api/opportunities/:id/interests',
    summary: '"I would like to meet you"',
    access: 'interest:express',
    params: IdParams,
    body: Closed({ strengths: Type.Array(SlugSchema, { maxItems: 3, uniqueItems: true }) }),
    response: Closed({ id: Id, status: OneOf(interestStatuses) }),
    status: 201,
    errors: [
      'profile.missing',
      'profile.name_missing',
      'opportunity.not_open',
      'opportunity.imported',
      'interest.already_expressed',
      'interest.too_many',
      'interest.strength_not_held',
    ],
    perMinute: 20,
  },
  listInterests: {
    method: 'GET',
    path: '/api/interests',
    summary: "The signed-in seeker's own interests and invitations",
    access: 'interest:list',
    query: LanguageQuery,
    response: Type.Array(OwnInterest),
    errors: [],
  },
  withdrawInterest: {
    method: 'POST',
    path: '/api/interests/:id/withdraw',
    summary: 'Takes back an interest that has no answer yet',
    access: 'interest:withdraw',
    params: IdParams,
    body: Closed({}),
    errors: ['interest.not_withdrawable'],
  },
  answerInvitation: {
    method: 'POST',
    path: '/api/invitations/:id/answer',
    summary: 'The seeker answers an invitation; yes opens names and a conversation, no opens nothing',
    access: 'invitation:answer',
    params: IdParams,
    body: Closed({ answer: OneOf(['yes', 'no'] as const) }),
    response: Closed({ status: OneOf(interestStatuses), conversationId: Nullable(Id) }),
    errors: ['interest.already_answered', 'opportunity.not_open', 'profile.name_missing'],
  },
  listCandidates: {
    method: 'GET',
    path: '/api/employer/opportunities/:id/candidates',
    summary: 'Those who showed interest, those referred with consent, and up to 30 anonymous people who chose to be findable',
    access: 'candidate:list',
    params: IdParams,
    query: LanguageQuery,
    response: Closed({
      interested: Type.Array(Candidate),
      referred: Type.Array(ReferredPerson),
      findable: Type.Array(Candidate),
    }),
    errors: ['employer.not_approved'],
    perMinute: 30,
  },
  invite: {
    method: 'POST',
    path: '/api/employer/opportunities/:id/invitations',
    summary: 'Invites somebody from the anonymous list, by pseudonym',
    access: 'invitation:send',
    params: IdParams,
    body: Closed({ pseudonym: Type.String({ maxLength: 40 }) }),
    response: Closed({ id: Id, status: OneOf(interestStatuses) }),
    status: 201,
    errors: ['candidate.gone', 'opportunity.not_open', 'interest.already_expressed', 'employer.not_approved'],
    perMinute: 20,
  },
  answerInterest: {
    method: 'POST',
    path: '/api/interests/:id/answer',
    summary: 'The employer answers; yes opens names and a conversation, no opens nothing',
    access: 'interest:answer',
    params: IdParams,
    body: Closed({ answer: OneOf(['yes', 'no'] as const), reason: OneOf(interestReasons), shareReason: Type.Boolean() }),
    response: Closed({ status: OneOf(interestStatuses), conversationId: Nullable(Id) }),
    errors: ['interest.already_answered', 'employer.not_approved', 'candidate.gone'],
  },
});
