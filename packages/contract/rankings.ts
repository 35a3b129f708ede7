/** What fits somebody: answers and opportunities held against each other, best first, with reasons, and what they said no to. */
import Type, { type Static, type TSchema } from 'typebox';
import { AnswerHabitSchema, OpportunityCard, RequirementView } from './opportunities.ts';
import { declineReasons } from './profiles.ts';
import { defineRoutes } from './route.ts';
import { extents, searchFlags, travelLimits } from './searches.ts';
import {
  Closed,
  Day,
  ExtentSchema,
  Id,
  IdParams,
  KindSchema,
  LanguageSchema,
  LocalText,
  MatchSchema,
  Named,
  Nullable,
  OneOf,
  SlugSchema,
} from './values.ts';

export const matchBands = ['strong', 'good', 'possible', 'stretch'] as const;
export const matchSorts = ['match', 'newest', 'deadline', 'nearest'] as const;
export type MatchSort = (typeof matchSorts)[number];
/** How many matches a list holds at first, and how many at most. */
export const matchesAtFirst = 30;
export const mostMatches = 200;

const Many = <T extends TSchema>(schema: T, maxItems: number) =>
  Type.Optional(Type.Union([schema, Type.Array(schema, { maxItems })]));

const Value = Closed({ id: Type.String(), name: Nullable(Type.String()), count: Type.Integer() });
const Values = Type.Array(Value);

/** The person's wishes for the place of work, held against what the place tells. What is not told is not known, and no "no". */
export const WishesView = Closed({ met: Type.Array(Named), notTold: Type.Array(Named) });
export type WishesView = Static<typeof WishesView>;

const lift = {
  /** A code of `LiftStep` in `@arena/matching/lifts`, with parameters already named in the reader's language. */
  code: OneOf([
    'language',
    'licence',
    'authorisation',
    'education',
    'skill',
    'travel-time',
    'home',
    'travel-modes',
    'extent',
    'work',
  ] as const),
  /** `answer`: the answer may be yes already; `learn`: something to learn, take or apply for; `choose`: something to accept or not. */
  way: OneOf(['answer', 'learn', 'choose'] as const),
  params: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()])),
};
/** One thing that would lift a match, and the band it would have then. */
export const LiftView = Closed({ ...lift, band: OneOf(matchBands) });
export type LiftView = Static<typeof LiftView>;
/** The one thing that would lift most matches a band, and how many. */
export const OverallLiftView = Closed({ ...lift, matches: Type.Integer() });
export type OverallLiftView = Static<typeof OverallLiftView>;

export const MatchItem = Closed({
  opportunity: OpportunityCard,
  match: MatchSchema,
  /** Null where nothing is wished for. */
  wishes: Nullable(WishesView),
  /** What the law says of age in such work, where somebody who told that they are under 18 may meet it. Never part of the match. */
  ageLimits: Type.Array(Type.String()),
  /** What would lift it most, the most first. */
  lifts: Type.Array(LiftView),
});
export type MatchItem = Static<typeof MatchItem>;

/** A "not for me", as the person who said it sees it. Nobody else ever does. */
export const DeclinedView = Closed({
  opportunityId: Id,
  /** Null when it is not to be seen any more. */
  title: Nullable(LocalText),
  employerName: Nullable(Type.String()),
  because: OneOf(declineReasons),
  /** What is shown last because of this no; null where nothing is, as when the person knows or wants that work. */
  lastOccupation: Nullable(Named),
  /** Of a no because it is far: a longest journey that would leave it out, shorter than today's. */
  offerMinutes: Nullable(Type.Integer()),
});
export type DeclinedView = Static<typeof DeclinedView>;

/** One of two opportunities side by side: what decides, and how it fits. */
export const ComparedView = Closed({
  opportunity: Closed({
    ...OpportunityCard.properties,
    startsOn: Nullable(Day),
    startText: Nullable(Type.String()),
    requirements: Type.Array(RequirementView),
    workplaceFacts: Type.Array(Named),
    answerHabit: Nullable(AnswerHabitSchema),
  }),
  /** Null when nothing is told. */
  match: Nullable(MatchSchema),
  wishes: Nullable(WishesView),
  ageLimits: Type.Array(Type.String()),
});
export type ComparedView = Static<typeof ComparedView>;

const Limits = Closed({ maxTravelMinutes: Nullable(Type.Integer()), wantedExtent: Nullable(ExtentSchema) });

export const rankingRoutes = defineRoutes({
  listMatches: {
    method: 'GET',
    path: '/api/matches',
    summary:
      'What fits the saved profile, or else the draft in this browser, best first with reasons, with filters and exact counts',
    access: 'public',
    query: Closed({
      kind: Many(KindSchema, 7),
      field: Many(SlugSchema, 20),
      extent: Many(OneOf(extents), 3),
      /** Longest journey one way, by what the person travels with. */
      minutes: Type.Optional(Type.Unsafe<(typeof travelLimits)[number]>({ type: 'integer', enum: [...travelLimits] })),
      flag: Many(OneOf(searchFlags), searchFlags.length),
      fact: Many(SlugSchema, 20),
      /** Only places that tell all that is wished for. */
      wishes: Type.Optional(OneOf(['met'] as const)),
      band: Many(OneOf(matchBands), matchBands.length),
      sort: Type.Optional(OneOf(matchSorts)),
      show: Type.Optional(Type.Integer({ minimum: 1, maximum: mostMatches })),
      language: Type.Optional(LanguageSchema),
    }),
    response: Closed({
      basis: OneOf(['profile', 'draft', 'nothing'] as const),
      /** How many pass the filters; no more than `mostMatches` of them are ever listed. */
      total: Type.Integer(),
      /** The order that was used: nearest without a home is `match`. */
      sort: OneOf(matchSorts),
      /** Each value with how many choosing it gives, under all filters but its own, of `flag`, `fact` and `wishes` under all. */
      facets: Closed({
        band: Values,
        kind: Values,
        field: Values,
        /** Empty where no home is told. */
        minutes: Values,
        extent: Values,
        flag: Values,
        fact: Values,
      }),
      /** How many things are wished for of the place of work, and how many opportunities tell all of them. */
      wishes: Nullable(Closed({ told: Type.Integer(), count: Type.Integer() })),
      matches: Type.Array(MatchItem),
      /** Of the matches that pass the filters, the best 200. */
      lift: Nullable(OverallLiftView),
      /** The law on work for the youngest, where the person told that they are under 16. */
      ageNotice: Nullable(Type.String()),
      /** Latest first. */
      declined: Type.Array(DeclinedView),
      /** What the person has told of these two, which a no may have to do with. */
      limits: Limits,
    }),
    errors: [],
  },
  compareMatches: {
    method: 'GET',
    path: '/api/matches/comparison',
    summary: 'Two opportunities side by side, as they fit the reader',
    access: 'public',
    query: Closed({ a: Id, b: Id, language: Type.Optional(LanguageSchema) }),
    response: Closed({
      /** In the order asked for; fewer than two when one is not open any more. */
      compared: Type.Array(ComparedView),
    }),
    errors: [],
  },
  declineMatch: {
    method: 'PUT',
    path: '/api/matches/declined/:id',
    summary:
      '"Not for me, because …": kept among the own answers, and shown to nobody else. A second reason takes the place of the first',
    access: 'public',
    params: IdParams,
    body: Closed({ because: OneOf(declineReasons) }),
    errors: ['profile.missing', 'opportunity.not_open', 'draft.too_large'],
  },
  undoDecline: {
    method: 'DELETE',
    path: '/api/matches/declined/:id',
    summary: 'Takes a "not for me" back, and what was learned from it',
    access: 'public',
    params: IdParams,
    errors: ['profile.missing', 'draft.too_large'],
  },
  setMatchLimits: {
    method: 'PUT',
    path: '/api/matches/limits',
    summary: 'Changes the longest journey or how much somebody wants to work, beside the matches; what is left out stays',
    access: 'public',
    body: Closed({
      maxTravelMinutes: Type.Optional(Nullable(Type.Integer({ minimum: 5, maximum: 300 }))),
      wantedExtent: Type.Optional(Nullable(ExtentSchema)),
    }),
    /** What they were, for whoever wants them back. */
    response: Closed({ before: Limits }),
    errors: ['profile.missing', 'draft.too_large'],
  },
});
