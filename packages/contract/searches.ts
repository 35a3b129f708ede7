/** Looking for opportunities: words, filters that the address of a page holds, facets, and what to write next. */
import Type, { type Static, type TSchema } from 'typebox';
import { OpportunityCard } from './opportunities.ts';
import { defineRoutes } from './route.ts';
import {
  CefrSchema,
  Closed,
  Id,
  KindSchema,
  LanguageSchema,
  Named,
  Nullable,
  OccupationCodeSchema,
  OneOf,
  SlugSchema,
} from './values.ts';

export const sorts = ['relevance', 'newest', 'deadline', 'nearest'] as const;
export type Sort = (typeof sorts)[number];
/** How somebody gets to work when they look around: with a car, or with trains and buses. */
export const searchModes = ['car', 'public'] as const;
export type SearchMode = (typeof searchModes)[number];
/** One-way minutes from the place somebody starts at. */
export const travelLimits = [15, 30, 45, 60, 90] as const;
/** `full`: 95 % or more is possible; `part`: less than 95 % is possible; `small`: half time or less is possible. */
export const extents = ['full', 'part', 'small'] as const;
/** Days from today in Europe/Oslo: `soon` within 30 (and "at once"), `quarter` within 90, `later` after that. */
export const starts = ['soon', 'quarter', 'later'] as const;
/** `week` within 7 days, `month` within 30, `open` without a last day. */
export const deadlines = ['week', 'month', 'open'] as const;
/**
 * What an opportunity says of itself with yes or nothing. `training`: something is learned here, and neither a schooling nor an
 * authorisation must be there already. `remote`: some or all of it can be done from home.
 */
export const searchFlags = ['no-cv', 'training', 'english', 'no-licence', 'answers-fast', 'remote'] as const;

const Many = <T extends TSchema>(schema: T, maxItems: number) =>
  Type.Optional(Type.Union([schema, Type.Array(schema, { maxItems })]));

/**
 * Everything a search can ask for. Several values of one filter mean any of them, except `flag` and `fact`: all of them, those read in
 * the words too. Of everything else what is chosen stands in place of what the words say of it.
 */
export const SearchFilters = {
  q: Type.Optional(Type.String({ maxLength: 300 })),
  kind: Many(KindSchema, 7),
  municipality: Many(Type.String({ pattern: '^[0-9]{4}$' }), 50),
  /** Field of work, an id of `@arena/taxonomy/occupation-fields`. */
  field: Many(SlugSchema, 20),
  occupation: Many(OccupationCodeSchema, 20),
  employer: Type.Optional(Id),
  /** Where the journey begins. Without it `mode` and `minutes` go with the place read in the words, and mean nothing where there is none. */
  from: Type.Optional(SlugSchema),
  mode: Type.Optional(OneOf(searchModes)),
  minutes: Type.Optional(Type.Unsafe<(typeof travelLimits)[number]>({ type: 'integer', enum: [...travelLimits] })),
  extent: Many(OneOf(extents), 3),
  /** Norwegian at most this is needed from the first day. An imported ad that says nothing about it is left out, unless the work is done in English. */
  norwegian: Type.Optional(CefrSchema),
  start: Many(OneOf(starts), 3),
  deadline: Many(OneOf(deadlines), 3),
  flag: Many(OneOf(searchFlags), searchFlags.length),
  fact: Many(SlugSchema, 20),
};

/** A value with how many choosing it gives: under all filters but its own, of `flag` and `fact` under all. `name` is null where the reader's texts name the value. */
const FacetValue = Closed({ id: Type.String(), name: Nullable(Type.String()), count: Type.Integer() });
export type FacetValue = Static<typeof FacetValue>;
const FacetValues = Type.Array(FacetValue);
export const Facets = Closed({
  kind: FacetValues,
  municipality: FacetValues,
  field: FacetValues,
  /** Counts within each of `travelLimits`; empty without a place to start from. */
  minutes: FacetValues,
  extent: FacetValues,
  /** Counts of what each level is enough for. */
  norwegian: FacetValues,
  start: FacetValues,
  deadline: FacetValues,
  flag: FacetValues,
  fact: FacetValues,
});
export type Facets = Static<typeof Facets>;

/** Something the words were taken to mean. `words` are the ones it was read in: the search without it is the search without them. */
const Understood = Closed({
  /** `place`: where the journey begins. `municipality`: the work is in it. `norwegian`: a level, A1 where none is needed. `mode`: of `searchModes`. */
  type: OneOf([
    'occupation',
    'skill',
    'place',
    'municipality',
    'region',
    'kind',
    'extent',
    'flag',
    'fact',
    'field',
    'norwegian',
    'mode',
  ] as const),
  id: Type.String(),
  /** Null where the reader's texts name it (kinds, extents, flags, levels of Norwegian, ways of travelling). */
  name: Nullable(Type.String()),
  /** Empty where they tell who somebody is, as an aid they use. */
  words: Type.String(),
  /** The whole search without these words. */
  without: Type.String(),
});
export type UnderstoodWord = Static<typeof Understood>;

export const searchRoutes = defineRoutes({
  listOpportunities: {
    method: 'GET',
    path: '/api/opportunities',
    summary: 'Searches what is open, in the words people use, with filters and exact counts',
    access: 'public',
    query: Closed({
      ...SearchFilters,
      sort: Type.Optional(OneOf(sorts)),
      page: Type.Optional(Type.Integer({ minimum: 1, maximum: 50 })),
      language: Type.Optional(LanguageSchema),
    }),
    response: Closed({
      /** Minutes from `from` by `mode` beside each hit; null when there is no start or no known way. */
      hits: Type.Array(Closed({ ...OpportunityCard.properties, minutes: Nullable(Type.Integer()) })),
      total: Type.Integer(),
      /** True when the words fit more than is ever ranked: there are at least `total`. */
      capped: Type.Boolean(),
      page: Type.Integer(),
      pageCount: Type.Integer(),
      /** The order that was used: `relevance` without words is `newest`, `nearest` without a place too. */
      sort: OneOf(sorts),
      facets: Facets,
      understood: Type.Array(Understood),
      /** Words that were left out of the search: nobody understood them and no text holds them. As they were written. */
      unknown: Type.Array(Type.String()),
      /** The place journeys are counted from: the one asked for, or the one understood in the words. */
      from: Nullable(Named),
      mode: OneOf(searchModes),
      /** The search in words we know, when some of it is known to nobody; null otherwise. */
      didYouMean: Nullable(Type.String()),
      /** With few hits or none: what is nearest, in groups with the reason why each is near. */
      near: Type.Array(
        Closed({
          reason: OneOf(['farther', 'near-occupation', 'other-kind', 'without-filters', 'any-word'] as const),
          /** What the reason is about: an occupation, a number of minutes; named in the reader's language. */
          about: Nullable(Type.String()),
          hits: Type.Array(Closed({ ...OpportunityCard.properties, minutes: Nullable(Type.Integer()) })),
        }),
      ),
      /** Set when the usual engine is down and Postgres answered instead. */
      fallback: Type.Boolean(),
    }),
    errors: [],
  },
  suggestSearch: {
    method: 'GET',
    path: '/api/search/suggestions',
    summary: 'What somebody may be about to write, in groups; nothing is stored or logged',
    access: 'public',
    query: Closed({ prefix: Type.String({ maxLength: 100 }), language: Type.Optional(LanguageSchema) }),
    response: Type.Array(
      Closed({
        group: OneOf(['occupation', 'skill', 'place', 'employer'] as const),
        id: Type.String(),
        /** What the field should say when it is chosen. */
        text: Type.String(),
        /** How many are open; null where it is not counted. */
        open: Nullable(Type.Integer()),
      }),
    ),
    errors: [],
    perMinute: 300,
  },
});
