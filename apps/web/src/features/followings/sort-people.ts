import type { FollowedPerson } from '@arena/contract/followings';

export const sortKeys = ['name', 'since', 'waiting', 'agreed', 'referred'] as const;
export type SortKey = (typeof sortKeys)[number];
export type Sorting = { key: SortKey; direction: 'ascending' | 'descending' };

const usual: Sorting = { key: 'name', direction: 'ascending' };

/** How the address asks for the list: `?sort=waiting&order=descending`. Anything else is by name. */
export function readSorting(search: URLSearchParams): Sorting {
  const key = sortKeys.find((one) => one === search.get('sort'));
  if (key === undefined) return usual;
  return { key, direction: search.get('order') === 'descending' ? 'descending' : 'ascending' };
}

/**
 * The address that sorts by a column: names from A, numbers and days from the top; the other way when pressed again. `filter` as
 * `addressOfFilter` writes it.
 */
export function sortAddress(key: SortKey, now: Sorting, filter = ''): string {
  const first = key === 'name' ? 'ascending' : 'descending';
  const other = first === 'ascending' ? 'descending' : 'ascending';
  return `?sort=${key}&order=${now.key === key && now.direction === first ? other : first}${filter}`;
}

export function sortPeople(people: readonly FollowedPerson[], { key, direction }: Sorting): FollowedPerson[] {
  const turn = direction === 'ascending' ? 1 : -1;
  const byName = (a: FollowedPerson, b: FollowedPerson) => a.name.localeCompare(b.name, 'nb');
  const by = (a: FollowedPerson, b: FollowedPerson) => {
    if (key === 'name') return byName(a, b);
    if (key === 'since') return a.since < b.since ? -1 : Number(a.since > b.since);
    return a[key] - b[key];
  };
  return [...people].sort((a, b) => turn * by(a, b) || byName(a, b));
}
