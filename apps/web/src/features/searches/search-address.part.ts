import type { ApiQuery } from '@arena/contract/api';
import { cefrLevels, opportunityKinds } from '@arena/taxonomy/types';
import { type Language, pathTo } from '../../app/pages.ts';

type Query = NonNullable<ApiQuery<'GET /api/opportunities'>>;
type OneOf<T> = T extends readonly (infer V)[] ? V : T;
type Value<K extends keyof Query> = OneOf<NonNullable<Query[K]>>;

export const sorts = ['relevance', 'newest', 'deadline', 'nearest'] as const satisfies readonly Value<'sort'>[];
export const modes = ['car', 'public'] as const satisfies readonly Value<'mode'>[];
export const travelLimits = [15, 30, 45, 60, 90] as const satisfies readonly Value<'minutes'>[];
export const extents = ['full', 'part', 'small'] as const satisfies readonly Value<'extent'>[];
export const starts = ['soon', 'quarter', 'later'] as const satisfies readonly Value<'start'>[];
export const deadlines = ['week', 'month', 'open'] as const satisfies readonly Value<'deadline'>[];
export const flags = [
  'no-cv',
  'training',
  'english',
  'no-licence',
  'answers-fast',
  'remote',
] as const satisfies readonly Value<'flag'>[];
export type Sort = (typeof sorts)[number];
export type Mode = (typeof modes)[number];

const number = /^\d{4}$/;
const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const oneOf = (values: readonly string[]) => (value: string) => values.includes(value);
const shaped = (shape: RegExp) => (value: string) => value.length <= longestSlug && shape.test(value);
const longestSlug = 60;

/** Filters that may have several values, and which values can mean something. */
const lists = {
  kind: oneOf(opportunityKinds),
  municipality: shaped(number),
  field: shaped(slug),
  occupation: shaped(number),
  extent: oneOf(extents),
  start: oneOf(starts),
  deadline: oneOf(deadlines),
  flag: oneOf(flags),
  fact: shaped(slug),
};
export type ListName = keyof typeof lists;
const listNames = Object.keys(lists) as ListName[];

/** What somebody looks for. The address of the page holds all of it, so that back, sharing and no JavaScript work alike. */
export interface Asked extends Record<ListName, readonly string[]> {
  words: string;
  /** A place as somebody wrote it, or its id; empty for nowhere in particular. */
  from: string;
  mode: Mode;
  /** Longest journey one way; null for any. */
  minutes: (typeof travelLimits)[number] | null;
  /** The Norwegian somebody has; empty for any. */
  norwegian: Value<'norwegian'> | '';
  /** Null for the usual order. */
  sort: Sort | null;
  page: number;
}

export const nothingAsked: Asked = {
  words: '',
  kind: [],
  municipality: [],
  field: [],
  occupation: [],
  extent: [],
  start: [],
  deadline: [],
  flag: [],
  fact: [],
  from: '',
  mode: 'car',
  minutes: null,
  norwegian: '',
  sort: null,
  page: 1,
};

/**
 * The version of the addresses written now. Addresses are shared, printed and saved: what an older version means must stay. Version 1
 * had no `v`, and knew words, kinds, one municipality and the page.
 */
const version = '2';
const inVersion1 = new Set(['q', 'kind', 'municipality', 'page']);

const longestWords = 300;
const mostValues = 20;
const lastPage = 50;

/** Reads an address forgivingly: what makes no sense is left out, and the page is shown all the same. */
export function readAsked(from: URLSearchParams | FormData): Asked {
  const isOld = !from.has('v') || from.get('v') === '1';
  const all = (name: string) => (isOld && !inVersion1.has(name) ? [] : from.getAll(name).map(String));
  const one = (name: string) => all(name)[0]?.trim() ?? '';
  const page = Number.parseInt(one('page'), 10);
  const read = Object.fromEntries(
    listNames.map((name) => [name, [...new Set(all(name))].filter(lists[name]).slice(0, mostValues)]),
  ) as Record<ListName, string[]>;
  return {
    ...read,
    words: one('q').slice(0, longestWords),
    from: one('from').slice(0, longestSlug),
    mode: modes.find((mode) => mode === one('mode')) ?? 'car',
    minutes: travelLimits.find((limit) => String(limit) === one('minutes')) ?? null,
    norwegian: cefrLevels.find((level) => level === one('norwegian')) ?? '',
    sort: sorts.find((sort) => sort === one('sort')) ?? null,
    page: Number.isNaN(page) ? 1 : Math.min(Math.max(page, 1), lastPage),
  };
}

/** The address of a search, without what is not asked for. */
export function searchPath(language: Language, asked: Partial<Asked>, page: 'search' | 'map' | 'follow' = 'search'): string {
  const query = writeAsked(asked);
  return `${pathTo(page, language)}${query.size === 0 ? '' : `?${query}`}`;
}

function writeAsked(asked: Partial<Asked>): URLSearchParams {
  const { words = '', from = '', mode = 'car', minutes = null, norwegian = '', sort = null, page = 1 } = asked;
  const query = new URLSearchParams();
  if (words !== '') query.set('q', words);
  for (const name of listNames) for (const value of asked[name] ?? []) query.append(name, value);
  if (from !== '') query.set('from', from);
  // The way of travelling and its limit also without a place to start from: the words may name one.
  if (minutes !== null) query.set('minutes', String(minutes));
  if (mode !== 'car') query.set('mode', mode);
  if (norwegian !== '') query.set('norwegian', norwegian);
  if (sort !== null) query.set('sort', sort);
  if (page > 1) query.set('page', String(page));
  if (query.size > 0) query.set('v', version);
  return query;
}

/** Whether an address asks for something that `readAsked` could make no sense of, or that its version did not know. */
export function leavesOut(from: URLSearchParams, asked: Asked): boolean {
  const kept = writeAsked(asked);
  const isAsked = (name: string) => name in lists || name in single;
  return [...from].some(([name, value]) => value.trim() !== '' && isAsked(name) && !kept.getAll(name).includes(value.trim()));
}
/** Filters with one value that an address may hold; "car" is how somebody travels who says nothing. */
const single = { from: true, minutes: true, norwegian: true, sort: true };

/** What the API is asked: `fromId` is the place that `asked.from` was found to be. */
export function toQuery(asked: Asked, fromId: string | null, language: Language): Query {
  const { words, minutes, norwegian, sort, mode, page } = asked;
  const chosen = Object.fromEntries(listNames.flatMap((name) => (asked[name].length === 0 ? [] : [[name, [...asked[name]]]])));
  return {
    ...chosen,
    language,
    page,
    ...(words === '' ? {} : { q: words }),
    ...(mode === 'car' ? {} : { mode }),
    ...(fromId === null ? {} : { from: fromId }),
    ...(minutes === null ? {} : { minutes }),
    ...(norwegian === '' ? {} : { norwegian }),
    ...(sort === null ? {} : { sort }),
  };
}

/** How many filters are chosen; words and order are none. */
export function countFilters(asked: Asked): number {
  const chosen = listNames.reduce((sum, name) => sum + asked[name].length, 0);
  return chosen + (asked.from === '' ? 0 : 1) + (asked.norwegian === '' ? 0 : 1);
}

/** Page numbers worth a link: the first, the last and those around the current one; null where some are left out. */
export function pagesToLink(current: number, count: number): (number | null)[] {
  const wanted = [1, current - 1, current, current + 1, count].filter((page) => page >= 1 && page <= count);
  const sorted = [...new Set(wanted)].sort((a, b) => a - b);
  return sorted.flatMap((page, position) => {
    const gap = page - (sorted[position - 1] ?? 0);
    // One page left out takes as much room as the dots would.
    return gap === 2 ? [page - 1, page] : gap > 2 ? [null, page] : [page];
  });
}
