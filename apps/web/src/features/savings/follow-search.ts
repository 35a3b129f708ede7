import type { SavedPace } from '@arena/contract/savings';
import type { Language } from '../../app/pages.ts';
import type { Api } from '../../lib/api.ts';
import { findPlaceId } from '../searches/place-asked.part.ts';
import { readAsked, toQuery } from '../searches/search-address.part.ts';

/** Begins to follow what an address asks for, or the own matches. */
export async function followSearch(
  api: Api,
  { kind, address, pace }: { kind: 'search' | 'matches'; address: string; pace: SavedPace },
  request: Request,
  language: Language,
) {
  const asked = readAsked(new URLSearchParams(address));
  const fromId = asked.from === '' ? null : await findPlaceId(api, asked.from, language, request);
  const { language: _reader, page: _first, sort: _order, ...query } = toQuery(asked, fromId, language);
  return api.call('POST /api/saved/searches', { body: { kind, address, pace, query: kind === 'matches' ? {} : query } });
}

/** What a form says; anything unknown is the usual. */
export function readFollow(form: FormData): { kind: 'search' | 'matches'; address: string; pace: SavedPace } {
  return {
    kind: form.get('kind') === 'matches' ? 'matches' : 'search',
    address: String(form.get('address') ?? '').slice(0, 2000),
    pace: form.get('pace') === 'weekly' ? 'weekly' : 'daily',
  };
}
