import { type Api, orThrow } from '../../lib/api.ts';

/** The place that somebody wrote, by its id or as people write it; null when we know none like it. */
export async function findPlaceId(api: Api, written: string, language: 'nb' | 'en', request: Request): Promise<string | null> {
  const places = orThrow(
    await api.call('GET /api/taxonomy/suggestions', { query: { type: 'place', prefix: written.replaceAll('-', ' '), language } }),
    request,
    language,
  );
  return (places.find(({ id }) => id === written) ?? places[0])?.id ?? null;
}
