import type { OpportunityCard } from '@arena/contract/opportunities';
import { type Language, pathTo } from '../../app/pages.ts';
import { type Kind, kindsInOrder } from './kind.part.tsx';

/** What somebody looks for. The address of the page holds all of it, so that back, sharing and no JavaScript work alike. */
export interface Asked {
  words: string;
  kinds: readonly Kind[];
  /** A municipality number, or empty for everywhere. */
  municipality: string;
  page: number;
}

const longestWords = 300;
const lastPage = 50;
const isKind = (value: string): value is OpportunityCard['kind'] => (kindsInOrder as readonly string[]).includes(value);

/** Reads an address forgivingly: what makes no sense is left out, and the page is shown all the same. */
export function readAsked(from: URLSearchParams | FormData): Asked {
  const text = (name: string) => String(from.get(name) ?? '');
  const page = Number.parseInt(text('page'), 10);
  return {
    words: text('q').trim().slice(0, longestWords),
    kinds: kindsInOrder.filter((kind) => from.getAll('kind').map(String).filter(isKind).includes(kind)),
    municipality: /^\d{4}$/.test(text('municipality')) ? text('municipality') : '',
    page: Number.isNaN(page) ? 1 : Math.min(Math.max(page, 1), lastPage),
  };
}

/** The address of a search, without what is not asked for. */
export function searchPath(language: Language, { words = '', kinds = [], municipality = '', page = 1 }: Partial<Asked>): string {
  const query = new URLSearchParams();
  if (words !== '') query.set('q', words);
  for (const kind of kinds) query.append('kind', kind);
  if (municipality !== '') query.set('municipality', municipality);
  if (page > 1) query.set('page', String(page));
  return `${pathTo('search', language)}${query.size === 0 ? '' : `?${query}`}`;
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
