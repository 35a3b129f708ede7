/** The order for somebody who says that they have no experience: what asks for least, and says so, before the rest. Pure. */
import type { MarketRow } from './market.store.ts';

/** How much must be there from the first day. An imported ad may ask for more than was read in it, so it counts as one thing more. */
export function countMusts(row: Pick<MarketRow, 'match' | 'source' | 'facts'>): number {
  let musts = counted.get(row);
  if (musts === undefined) {
    musts = count(row);
    counted.set(row, musts);
  }
  return musts;
}

/** A row never changes: another takes its place. */
const counted = new WeakMap<object, number>();

function count({ match, source, facts }: Pick<MarketRow, 'match' | 'source' | 'facts'>): number {
  const told = match.requirements.filter(({ hardness }) => hardness === 'must').length;
  if (source === 'own') return told;
  const norwegian = facts.norwegian === 'A1' ? 0 : 1;
  return told + 1 + norwegian + (facts.flags.includes('no-licence') ? 0 : 1);
}

/** Fewest musts first; of equals those whose texts say it in the same words, best first, then in the order given. */
export function leastAskedFirst(ids: readonly string[], mustsOf: (id: string) => number, saysSo: readonly string[]): string[] {
  const said = new Set(saysSo);
  const fitting = new Set<string>();
  // By the number of musts, so that nothing has to be sorted: it may be everything there is.
  const saying: string[][] = [];
  const others: string[][] = [];
  const put = (lists: string[][], id: string) => {
    const musts = mustsOf(id);
    lists[musts] ??= [];
    lists[musts].push(id);
  };
  for (const id of ids) {
    if (said.has(id)) fitting.add(id);
    else put(others, id);
  }
  for (const id of said) if (fitting.has(id)) put(saying, id);
  const most = Math.max(saying.length, others.length);
  return Array.from({ length: most }, (_none, musts) => [...(saying[musts] ?? []), ...(others[musts] ?? [])]).flat();
}
