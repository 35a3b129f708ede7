import type { ApiResponse } from '@arena/contract/api';
import type { FollowedPerson } from '@arena/contract/followings';

/**
 * Where somebody stands. `mine`: they have consented, and the caseworker may refer them now; `nothing`: nothing waits and nothing came of
 * anything yet.
 */
export const standings = ['mine', 'waiting', 'agreed', 'referred', 'nothing'] as const;
type Standing = (typeof standings)[number];
export type PeopleFilter = { show: Standing | null; name: string };
type Proposal = Pick<ApiResponse<'GET /api/proposals'>[number], 'followingId' | 'status'>;

/** It waits for the caseworker: a consent is given, and nobody is referred with it yet. */
export const isMine = ({ status }: Pick<Proposal, 'status'>): boolean => status === 'consented';

const longestName = 100;

/** How the address asks: `?show=mine&name=anna`. What is no filter of ours shows everybody. */
export function readFilter(search: URLSearchParams): PeopleFilter {
  const name = (search.get('name') ?? '').trim().slice(0, longestName);
  return { show: standings.find((one) => one === search.get('show')) ?? null, name };
}

export const isFiltered = ({ show, name }: PeopleFilter): boolean => show !== null || name !== '';

/** To stand after `?sort=…` in an address; empty without a filter. */
export function addressOfFilter({ show, name }: PeopleFilter): string {
  const query = new URLSearchParams({ ...(show === null ? {} : { show }), ...(name === '' ? {} : { name }) });
  return query.size === 0 ? '' : `&${query}`;
}

/** By what the list shows anyway: it tells nothing more of anybody's answer. */
export function filterPeople(
  people: readonly FollowedPerson[],
  proposals: readonly Proposal[],
  { show, name }: PeopleFilter,
): FollowedPerson[] {
  const mine = new Set(proposals.filter(isMine).map(({ followingId }) => followingId));
  const stands: Record<Standing, (person: FollowedPerson) => boolean> = {
    mine: ({ id }) => mine.has(id),
    waiting: ({ waiting }) => waiting > 0,
    agreed: ({ agreed }) => agreed > 0,
    referred: ({ referred }) => referred > 0,
    nothing: ({ waiting, agreed, referred }) => waiting + agreed + referred === 0,
  };
  const typed = name.toLocaleLowerCase('nb');
  return people.filter(
    (person) => (show === null || stands[show](person)) && person.name.toLocaleLowerCase('nb').includes(typed),
  );
}
