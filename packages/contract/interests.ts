import Type, { type Static } from 'typebox';
import { AnswerHabitSchema, OpportunityDetail } from './opportunities.ts';
import { LiftView } from './rankings.ts';
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

/** An answer comes within this many working days after the day somebody asked to meet; the day itself stands on each interest. */
export const answerWorkingDays = 5;

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
  /** Skills this opportunity asks about that the person has told; where `usual` is null, also those usual in work they know. */
  skills: Type.Array(Named),
  /** Asked for, not told, and usual in work the person knows. Null on cards of several people, which do not tell the two apart. */
  usual: Nullable(Type.Array(Named)),
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

/** Told together with "I would like to meet you", and read by the employer after two yeses only. Nothing is shorter than a paragraph's room. */
export const mostOwnWords = 600;
const OwnWords = Type.String({ maxLength: mostOwnWords });

/** One step that could lift a next try, as `Lifts` of the matches say it; never why the employer answered as it did. */
export const NextStep = Closed({
  code: LiftView.properties.code,
  way: LiftView.properties.way,
  params: LiftView.properties.params,
});
export type NextStep = Static<typeof NextStep>;

export const OwnInterest = Closed({
  id: Id,
  direction: OneOf(interestDirections),
  status: OneOf(interestStatuses),
  opportunity: Closed({ id: Id, kind: KindSchema, title: LocalText, isOpen: Type.Boolean() }),
  employerName: Type.String(),
  /** When it came to where it stands: sent, or answered. */
  at: Instant,
  sentAt: Instant,
  /** When the employer opened the person's own; null for an invitation. */
  seenAt: Nullable(Instant),
  answeredAt: Nullable(Instant),
  /** The last Oslo day on which the answer comes: the other side's, or, of an invitation, the person's own. Null when nothing waits. */
  answerBy: Nullable(Type.String()),
  ownWords: Type.String(),
  /** What the yes leads on to. */
  afterYes: OpportunityDetail.properties.afterYes,
  /** Ready-made kind reason the employer chose to share with a no; a code of `interestEndings`. */
  reason: Nullable(Type.String()),
  /** What could lift a next try, for something that ended without a yes. */
  lifts: Type.Array(NextStep),
  conversationId: Nullable(Id),
  /** Whether anybody may write in the conversation now; false where there is none. */
  canWrite: Type.Boolean(),
  /** Exactly what a yes to this invitation would open, by the profile and the account as they are now; null where none is asked for. */
  opensOnYes: Nullable(OpenedPerson),
});
export type OwnInterest = Static<typeof OwnInterest>;

/** Ready-made reasons for a no: kind, honest, and never about the person. */
export const interestReasons = ['filled', 'skills', 'language', 'travel', 'later', 'none'] as const;
export type InterestReason = (typeof interestReasons)[number];
/** Why somebody who waited got a no: what the employer answered, or that the opportunity was taken off the shelf. */
export const interestEndings = [...interestReasons, 'closed'] as const;
export type InterestEnding = (typeof interestEndings)[number];

/** Refusals that keep one person from asking everybody: each says when to go on. */
export const interestLimits = [
  'interest.too_many',
  'interest.too_many_waiting',
  'interest.too_many_here',
  'employer.contact_full',
  'interest.said_no',
] as const;

/** What became of each of several that were answered together. */
export const severalOutcomes = ['declined', 'answered-before', 'gone'] as const;

export const interestRoutes = defineRoutes({
  previewInterest: {
    method: 'GET',
    path: '/api/opportunities/:id/interests/preview',
    summary: 'Exactly what the employer will see of the signed-in seeker, and what opens after two yeses',
    access: 'interest:express',
    params: IdParams,
    query: LanguageQuery,
    response: Closed({
      shown: AnonymousPerson,
      /** Skills of the person that they may choose among to lead with here. */
      leads: Type.Array(Named),
      opensAfterTwoYeses: OpenedPerson,
      answerWithinDays: Type.Integer(),
      /** The last Oslo day on which the answer comes to what is sent now. */
      answerBy: Type.String(),
      /** Null while too few have asked to say anything: the employer is new here. */
      answerHabit: Nullable(AnswerHabitSchema),
      afterYes: OpportunityDetail.properties.afterYes,
      /** Why it would be refused now: too many wait, or a no was said here. Told before somebody writes. */
      limit: Nullable(
        Closed({ code: OneOf(interestLimits), params: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()])) }),
      ),
    }),
    errors: ['profile.missing', 'profile.paused', 'opportunity.not_open', 'opportunity.imported'],
  },
  expressInterest: {
    method: 'POST',
    path: '/api/opportunities/:id/interests',
    summary: '"I would like to meet you"',
    access: 'interest:express',
    params: IdParams,
    body: Closed({
      strengths: Type.Array(SlugSchema, { maxItems: 3, uniqueItems: true }),
      ownWords: Type.Optional(OwnWords),
      /** This employer does not get the words of the profile, also after two yeses. */
      withoutProfileWords: Type.Optional(Type.Boolean()),
    }),
    response: Closed({ id: Id, status: OneOf(interestStatuses) }),
    status: 201,
    errors: [
      'profile.missing',
      'profile.paused',
      'profile.name_missing',
      'opportunity.not_open',
      'opportunity.imported',
      'interest.already_expressed',
      ...interestLimits,
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
  saveOwnWords: {
    method: 'PUT',
    path: '/api/interests/:id/words',
    summary: 'Changes the own words of an interest that the employer has not opened',
    access: 'interest:write',
    params: IdParams,
    body: Closed({ ownWords: OwnWords }),
    errors: ['interest.already_seen', 'interest.already_answered'],
    perMinute: 30,
  },
  seeInterest: {
    method: 'POST',
    path: '/api/interests/:id/seen',
    summary: 'The other side has opened it: the employer an interest, the seeker an invitation. Again does nothing',
    access: 'interest:see',
    params: IdParams,
    body: Closed({}),
    errors: [],
    perMinute: 120,
  },
  withdrawInterest: {
    method: 'POST',
    path: '/api/interests/:id/withdraw',
    summary: 'Takes back what has no answer yet: a seeker their interest, an employer its invitation',
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
  declineSeveral: {
    method: 'POST',
    path: '/api/employer/opportunities/:id/interests/decline',
    summary: 'Says the same kind no to several who wait; again, or with a colleague at the same time, each gets one answer',
    access: 'interest:answer',
    params: IdParams,
    body: Closed({
      ids: Type.Array(Id, { minItems: 1, maxItems: 200, uniqueItems: true }),
      reason: OneOf(interestReasons),
      shareReason: Type.Boolean(),
    }),
    response: Closed({ results: Type.Array(Closed({ id: Id, outcome: OneOf(severalOutcomes) })) }),
    errors: ['employer.not_approved'],
    perMinute: 30,
  },
});
