/** The order for somebody who says that they have no experience: what asks for least, and says so, before the rest. Pure. */
import type { MarketRow } from './market.store.ts';

/** How much must be there from the first day. An imported ad may ask for more than was read in it, so it counts as one thing more. */
export function countMusts({ match, source, facts }: Pick<MarketRow, 'match' | 'source' | 'facts'>): number {
  const told = match.requirements.filter(({ hardness }) => hardness === 'must').length;
  if (source === 'own') return told;
  const norwegian = facts.norwegian === 'A1' ? 0 : 1;
  return told + 1 + norwegian + (facts.flags.includes('no-licence') ? 0 : 1);
}

/** Fewest musts first; of equals those whose texts say it in the same words, best first, then in the order given. */
export function leastAskedFirst(ids: readonly string[], mustsOf: (id: string) => number, saysSo: readonly string[]): string[] {
  const place = new Map(saysSo.map((id, at) => [id, at]));
  const keyed = ids.map((id) => ({ id, musts: mustsOf(id), place: place.get(id) ?? saysSo.length }));
  return keyed.sort((a, b) => a.musts - b.musts || a.place - b.place).map(({ id }) => id);
}
