/** The address of the list of matches: filters, order and how many are shown. It is the only state there is, so back and no JavaScript work alike. */
import type { ApiQuery } from '@arena/contract/api';
import { opportunityKinds } from '@arena/taxonomy/types';
import { type Language, pathTo } from '../../app/pages.ts';

type Query = NonNullable<ApiQuery<'GET /api/matches'>>;
type OneOf<T> = T extends readonly (infer V)[] ? V : T;
type Value<K extends keyof Query> = OneOf<NonNullable<Query[K]>>;

export const bands = ['strong', 'good', 'possible', 'stretch'] as const satisfies readonly Value<'band'>[];
export const sorts = ['match', 'newest', 'deadline', 'nearest'] as const satisfies readonly Value<'sort'>[];
export const travelLimits = [15, 30, 45, 60, 90] as const satisfies readonly Value<'minutes'>[];
const extents = ['full', 'part', 'small'] as const satisfies readonly Value<'extent'>[];
const flags = [
  'no-cv',
  'training',
  'english',
  'no-licence',
  'answers-fast',
  'remote',
] as const satisfies readonly Value<'flag'>[];
export const shownAtFirst = 30;
const mostShown = 200;

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const longestSlug = 60;
const oneOf = (values: readonly string[]) => (value: string) => values.includes(value);
const isSlug = (value: string) => value.length <= longestSlug && slug.test(value);

/** Filters that may have several values, and which values can mean something. */
const lists = {
  band: oneOf(bands),
  kind: oneOf(opportunityKinds),
  flag: oneOf(flags),
  extent: oneOf(extents),
  field: isSlug,
  fact: isSlug,
};
export type ListName = keyof typeof lists;
const listNames = Object.keys(lists) as ListName[];
const mostValues = 20;

export interface Asked extends Record<ListName, readonly string[]> {
  minutes: (typeof travelLimits)[number] | null;
  /** Only places that tell all that is wished for. */
  wishes: boolean;
  /** Null for the usual order. */
  sort: (typeof sorts)[number] | null;
  /** How many are shown. */
  show: number;
}

export const nothingAsked: Asked = {
  band: [],
  kind: [],
  flag: [],
  extent: [],
  field: [],
  fact: [],
  minutes: null,
  wishes: false,
  sort: null,
  show: shownAtFirst,
};

/** Reads an address forgivingly: what makes no sense is left out, and the page is shown all the same. */
export function readAsked(from: URLSearchParams | FormData): Asked {
  const all = (name: string) => from.getAll(name).map(String);
  const read = Object.fromEntries(
    listNames.map((name) => [name, [...new Set(all(name))].filter(lists[name]).slice(0, mostValues)]),
  ) as Record<ListName, string[]>;
  const show = Number.parseInt(all('show')[0] ?? '', 10);
  return {
    ...read,
    minutes: travelLimits.find((limit) => String(limit) === all('minutes')[0]) ?? null,
    wishes: all('wishes')[0] === 'met',
    sort: sorts.find((sort) => sort === all('sort')[0]) ?? null,
    show: Number.isNaN(show) ? shownAtFirst : Math.min(Math.max(show, shownAtFirst), mostShown),
  };
}

function writeAsked({ minutes, wishes, sort, show, ...chosen }: Asked): URLSearchParams {
  const query = new URLSearchParams();
  for (const name of listNames) for (const value of chosen[name]) query.append(name, value);
  if (minutes !== null) query.set('minutes', String(minutes));
  if (wishes) query.set('wishes', 'met');
  if (sort !== null && sort !== 'match') query.set('sort', sort);
  if (show !== shownAtFirst) query.set('show', String(show));
  return query;
}

/** The address of the list, without what is not asked for. `extra`: what just happened, told once. */
export function matchesPath(language: Language, asked: Asked, extra: Record<string, string> = {}): string {
  const query = writeAsked(asked);
  for (const [name, value] of Object.entries(extra)) query.set(name, value);
  return `${pathTo('matches', language)}${query.size === 0 ? '' : `?${query}`}`;
}

/** What the API is asked. */
export function toQuery({ minutes, wishes, sort, show, ...chosen }: Asked, language: Language): Query {
  const given = Object.fromEntries(listNames.flatMap((name) => (chosen[name].length === 0 ? [] : [[name, [...chosen[name]]]])));
  return {
    ...given,
    language,
    show,
    ...(minutes === null ? {} : { minutes }),
    ...(wishes ? { wishes: 'met' } : {}),
    ...(sort === null ? {} : { sort }),
  };
}

/** How many filters are chosen; order and number shown are none. */
export const countChosen = (asked: Asked): number =>
  listNames.reduce((sum, name) => sum + asked[name].length, 0) + (asked.minutes === null ? 0 : 1) + (asked.wishes ? 1 : 0);

/** How many are shown after asking for more; null when there are no more to show. */
export function nextShow(asked: Asked, total: number): number | null {
  const most = Math.min(total, mostShown);
  return asked.show >= most ? null : Math.min(asked.show + shownAtFirst, mostShown);
}
