/** The employer's list of people at one opportunity, and asking one of them to meet. */
import Type, { type Static } from 'typebox';
import { AnonymousPerson, interestDirections, interestStatuses, OpenedPerson } from './interests.ts';
import { OpportunityDetail } from './opportunities.ts';
import { defineRoutes } from './route.ts';
import { Closed, Id, IdParams, Instant, LanguageQuery, Nullable, OneOf } from './values.ts';

/**
 * Why the findable are shown or not. `nobody`: none fit, or too few to show anybody without pointing at somebody, which of the two is not told.
 * `too-many-lists`: as many lists were made for this employer today as may be. `from-a-system`: the ad came from the employer's own system.
 */
export const findableStates = ['shown', 'nobody', 'closed', 'too-many-lists', 'from-a-system'] as const;
export type FindableState = (typeof findableStates)[number];

export const Candidate = Closed({
  /** Null for somebody who is only findable and has not been invited. */
  interestId: Nullable(Id),
  direction: Nullable(OneOf(interestDirections)),
  status: Nullable(OneOf(interestStatuses)),
  person: AnonymousPerson,
  /** Null until both have said yes, and where either wants no more of the other. */
  opened: Nullable(OpenedPerson),
  conversationId: Nullable(Id),
  at: Nullable(Instant),
  /** The last Oslo day on which an answer is in time; null when nobody waits for one. */
  answerBy: Nullable(Type.String()),
  /** Was asked, and has hidden since: not here now. */
  isAway: Type.Boolean(),
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

export const candidateRoutes = defineRoutes({
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
      findableState: OneOf(findableStates),
      /** What a yes leads on to here. */
      afterYes: OpportunityDetail.properties.afterYes,
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
    errors: [
      'candidate.gone',
      'opportunity.not_open',
      'candidate.too_many_invitations',
      'interest.already_expressed',
      'employer.not_approved',
    ],
    perMinute: 20,
  },
});
