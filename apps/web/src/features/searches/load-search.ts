import type { ApiResponse } from '@arena/contract/api';
import type { LoaderFunctionArgs } from 'react-router';
import { type ApiResult, apiContext, orThrow } from '../../lib/api.ts';
import { languageOf } from '../../lib/i18n.tsx';
import { findPlaceId } from './place-asked.part.ts';
import { type Asked, type ListName, leavesOut, readAsked, toQuery } from './search-address.part.ts';

type Found = ApiResponse<'GET /api/opportunities'>;

export interface LoadedSearch {
  asked: Asked;
  found: Found;
  /** Somebody wrote a place that we do not know. */
  placeUnknown: boolean;
  /** Something in the address is unknown to this edition of Arena Innlandet, and was left out. */
  leftOut: boolean;
}

/** What the address asks for. A place may be written as people write it; what is unknown is left out and told. */
export async function loadSearch({ context, request }: Pick<LoaderFunctionArgs, 'context' | 'request'>): Promise<LoadedSearch> {
  const language = languageOf(request);
  const api = context.get(apiContext);
  const address = new URL(request.url).searchParams;
  const asked = readAsked(address);
  const fromId = asked.from === '' ? null : await findPlaceId(api, asked.from, language, request);
  const search = (what: Asked) => api.call('GET /api/opportunities', { query: toQuery(what, fromId, language) });
  let result = await search(asked);
  const unknown = unknownLists(result);
  const known = { ...asked, ...Object.fromEntries(unknown.map((name) => [name, []])) };
  if (unknown.length > 0) result = await search(known);
  return {
    asked: known,
    found: orThrow(result, request, language),
    placeUnknown: asked.from !== '' && fromId === null,
    leftOut: unknown.length > 0 || leavesOut(address, asked),
  };
}

/** Filters that the API says hold something it does not know. */
function unknownLists(result: ApiResult<Found>): ListName[] {
  if (result.ok || result.error.code !== 'request.invalid') return [];
  return (result.error.fields ?? []).flatMap(({ path, rule }) => (rule === 'unknown' ? [path.slice(1) as ListName] : []));
}
