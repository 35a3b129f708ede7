import Type, { type Static } from 'typebox';
import { OpportunityCard } from './opportunities.ts';
import { defineRoutes } from './route.ts';
import { Closed, Id, IdParams, Instant, LanguageQuery, MatchSchema, Nullable, OneOf } from './values.ts';

export const followingStatuses = ['offered', 'active', 'ended'] as const;
export type FollowingStatus = (typeof followingStatuses)[number];

/** A person a caseworker follows: the person made a code and gave it to the caseworker, so nobody is looked up by name or number. */
export const FollowedPerson = Closed({
  id: Id,
  name: Type.String(),
  since: Instant,
  /** Proposals without an answer. A no looks like no answer: it could be held against the person. */
  waiting: Type.Integer(),
  agreed: Type.Integer(),
  referred: Type.Integer(),
});
export type FollowedPerson = Static<typeof FollowedPerson>;

export const followingRoutes = defineRoutes({
  inviteFollower: {
    method: 'POST',
    path: '/api/followings',
    summary: 'The seeker makes a code to give to one caseworker; it works once and for seven days',
    access: 'following:invite',
    body: Closed({}),
    response: Closed({ id: Id, code: Type.String(), expiresAt: Instant }),
    status: 201,
    errors: ['profile.missing', 'profile.name_missing'],
    perMinute: 10,
  },
  listOwnFollowers: {
    method: 'GET',
    path: '/api/followings/own',
    summary: 'Who follows the signed-in seeker',
    access: 'following:list-own',
    response: Type.Array(
      Closed({
        id: Id,
        status: OneOf(followingStatuses),
        caseworkerName: Nullable(Type.String()),
        office: Nullable(Type.String()),
        /** When it was offered, began or ended. */
        at: Instant,
        /** When an open code stops working; null for all else. */
        codeExpiresAt: Nullable(Instant),
      }),
    ),
    errors: [],
  },
  acceptFollowing: {
    method: 'POST',
    path: '/api/followings/accept',
    summary: 'The caseworker uses a code that a person gave',
    access: 'following:accept',
    body: Closed({ code: Type.String({ minLength: 4, maxLength: 20 }) }),
    response: Closed({ id: Id }),
    errors: ['following.code_unknown', 'following.already_followed'],
    perMinute: 10,
  },
  endFollowing: {
    method: 'POST',
    path: '/api/followings/:id/end',
    summary: 'Either side ends it; the caseworker sees nothing more at the next request',
    access: 'following:end',
    params: IdParams,
    body: Closed({}),
    errors: ['following.ended'],
  },
  listFollowed: {
    method: 'GET',
    path: '/api/followings',
    summary: 'The people who accepted to be followed by the signed-in caseworker',
    access: 'following:list',
    response: Type.Array(FollowedPerson),
    errors: [],
  },
  matchFollowed: {
    method: 'GET',
    path: '/api/followings/:id/matches',
    summary: 'What fits one followed person, with reasons, and what was proposed already',
    access: 'following:match',
    params: IdParams,
    query: LanguageQuery,
    response: Closed({
      person: FollowedPerson,
      matches: Type.Array(
        Closed({
          opportunity: OpportunityCard,
          match: MatchSchema,
          /** Null when not proposed yet. */
          proposal: Nullable(Closed({ id: Id, status: OneOf(['sent', 'agreed', 'consented', 'referred'] as const) })),
        }),
      ),
    }),
    errors: [],
  },
});
