import type { EmployerCard } from '@arena/contract/employers';
import { opportunityKinds } from '@arena/taxonomy/types';
import { type Language, pathTo } from '../../app/pages.ts';

type Kind = EmployerCard['kinds'][number];

/** What somebody looks for in the directory; the address of the page holds all of it. */
export interface AskedEmployers {
  words: string;
  municipality: string;
  kind: Kind | '';
  fast: boolean;
  page: number;
}

const longestWords = 100;
const lastPage = 500;

/** Reads an address forgivingly: what makes no sense is left out. */
export function readAskedEmployers(from: URLSearchParams): AskedEmployers {
  const municipality = from.get('municipality') ?? '';
  const page = Number.parseInt(from.get('page') ?? '', 10);
  return {
    words: (from.get('q') ?? '').trim().slice(0, longestWords),
    municipality: /^\d{4}$/.test(municipality) ? municipality : '',
    kind: opportunityKinds.find((kind) => kind === from.get('kind')) ?? '',
    fast: from.get('fast') === '1',
    page: Number.isNaN(page) ? 1 : Math.min(Math.max(page, 1), lastPage),
  };
}

/** The address of the directory, without what is not asked for. */
export function employersPath(language: Language, asked: Partial<AskedEmployers>): string {
  const { words = '', municipality = '', kind = '', fast = false, page = 1 } = asked;
  const query = new URLSearchParams();
  if (words !== '') query.set('q', words);
  if (municipality !== '') query.set('municipality', municipality);
  if (kind !== '') query.set('kind', kind);
  if (fast) query.set('fast', '1');
  if (page > 1) query.set('page', String(page));
  return `${pathTo('employers', language)}${query.size === 0 ? '' : `?${query}`}`;
}
