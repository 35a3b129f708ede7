import type { ApiResponse } from '@arena/contract/api';
import type { LoaderFunctionArgs } from 'react-router';
import { apiContext, orThrow } from '../../lib/api.ts';
import { languageOf } from '../../lib/i18n.tsx';
import { type Asked, type ListName, readAsked, toQuery } from './match-address.ts';

export interface LoadedMatches {
  asked: Asked;
  found: ApiResponse<'GET /api/matches'>;
  /** Something in the address is unknown to this edition of Arena Innlandet, and was left out. */
  leftOut: boolean;
}

/** What the address asks for; what is unknown in it is left out and told. */
export async function loadMatches({ context, request }: Pick<LoaderFunctionArgs, 'context' | 'request'>): Promise<LoadedMatches> {
  const language = languageOf(request);
  const api = context.get(apiContext);
  const address = new URL(request.url).searchParams;
  const asked = readAsked(address);
  const find = (what: Asked) => api.call('GET /api/matches', { query: toQuery(what, language) });
  const result = await find(asked);
  if (result.ok || result.error.code !== 'request.invalid')
    return { asked, found: orThrow(result, request, language), leftOut: false };
  const unknown = (result.error.fields ?? []).map(({ path }) => path.slice(1) as ListName);
  const known = { ...asked, ...Object.fromEntries(unknown.map((name) => [name, []])) };
  return { asked: known, found: orThrow(await find(known), request, language), leftOut: true };
}
