/** What is looked for among opportunities, and what is counted. Pure values: the days, places and names come from outside. */
import type { CefrLevel, OccupationCode, OpportunityKind, PlaceId } from '@arena/taxonomy/types';

/** `full`: 95 % or more is possible; `part`: less than 95 % is possible; `small`: half time or less is possible. */
export const facetExtents = ['full', 'part', 'small'] as const;
export const facetStarts = ['soon', 'quarter', 'later'] as const;
export const facetDeadlines = ['week', 'month', 'open'] as const;
export const facetFlags = ['no-cv', 'training', 'english', 'no-licence', 'answers-fast', 'remote'] as const;
/** One-way minutes that are counted. */
export const facetMinutes = [15, 30, 45, 60, 90] as const;
export type FacetExtent = (typeof facetExtents)[number];
export type FacetStart = (typeof facetStarts)[number];
export type FacetDeadline = (typeof facetDeadlines)[number];
export type FacetFlag = (typeof facetFlags)[number];

/** What is known of one opportunity, for filters and counts. */
export interface FacetRow {
  id: string;
  kind: OpportunityKind;
  municipality: string | null;
  field: string | null;
  occupation: OccupationCode | null;
  employer: string | null;
  /** Where the work is done; `anywhere` when it can all be done from home. */
  place: PlaceId | 'anywhere' | null;
  extents: readonly FacetExtent[];
  /** Norwegian needed from the first day; null when nobody says. */
  norwegian: CefrLevel | null;
  /** Day it starts, in days since 1970; `now` for at once; null when not told. */
  start: number | 'now' | null;
  /** Last day to apply, in days since 1970; `none` when there is none; null when it is told in words that are no day. */
  deadline: number | 'none' | null;
  flags: readonly FacetFlag[];
  /** Ids of workplace facts. */
  facts: readonly string[];
  /** Milliseconds since 1970. */
  publishedAt: number;
}

/** Several values of one filter mean any of them, except `flag` and `fact`: all of them. An empty list is no filter. */
export interface FacetFilters {
  kind?: readonly string[];
  municipality?: readonly string[];
  field?: readonly string[];
  occupation?: readonly string[];
  employer?: readonly string[];
  extent?: readonly FacetExtent[];
  /** At most this is needed. */
  norwegian?: CefrLevel;
  start?: readonly FacetStart[];
  deadline?: readonly FacetDeadline[];
  flag?: readonly FacetFlag[];
  fact?: readonly string[];
}

export interface FacetQuery {
  filters: FacetFilters;
  /** Journeys from where somebody starts. `within`: the longest accepted, one way; null for no limit. */
  travel?: { minutesTo(place: PlaceId): number | undefined; within: number | null };
  /** Today in Europe/Oslo, in days since 1970. */
  today: number;
  /** Only these, and in this order before any other: how a text engine ranked them. */
  among?: readonly string[];
  /** `given`: as in `among`, newest first without it. Ties of the others keep that order. */
  order: 'given' | 'newest' | 'deadline' | 'nearest';
  /** How many ids are wanted; all without it. */
  limit?: number;
}

/** What choosing the value gives: each facet under all filters but its own, `flag` and `fact` under all filters. */
export interface FacetCounts {
  kind: Map<string, number>;
  municipality: Map<string, number>;
  field: Map<string, number>;
  /** By `facetMinutes`; all zero without a journey to count. */
  minutes: Map<string, number>;
  extent: Map<string, number>;
  norwegian: Map<string, number>;
  start: Map<string, number>;
  deadline: Map<string, number>;
  flag: Map<string, number>;
  fact: Map<string, number>;
}

export interface FacetAnswer {
  /** Those that pass, in order, as far as asked for. */
  ids: string[];
  /** How many pass. */
  total: number;
  counts: FacetCounts;
}
