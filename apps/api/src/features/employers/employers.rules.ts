import type { EmployerCard } from '@arena/contract/employers';
import { fold } from '@arena/taxonomy/normalise';
import type { OpportunityKind } from '@arena/taxonomy/types';

export interface EmployerFilter {
  q?: string;
  municipality?: string;
  kind?: OpportunityKind;
  fast?: '1';
}

/** What the directory asks of an employer, by the facet it belongs to. */
const tests: Record<keyof EmployerFilter, (card: EmployerCard, asked: EmployerFilter) => boolean> = {
  q: (card, { q = '' }) => fold(card.name).includes(fold(q.trim())),
  municipality: (card, { municipality }) => card.municipality?.id === municipality,
  kind: (card, { kind }) => kind !== undefined && card.kinds.includes(kind),
  fast: (card) => card.answersFast,
};

/** The employers that fit all that is asked, but for one facet when its own counts are wanted. */
export function filterEmployers(
  cards: readonly EmployerCard[],
  asked: EmployerFilter,
  but?: keyof EmployerFilter,
): EmployerCard[] {
  const facets = (Object.keys(tests) as (keyof EmployerFilter)[]).filter((facet) => asked[facet] !== undefined && facet !== but);
  return cards.filter((card) => facets.every((facet) => tests[facet](card, asked)));
}

const collator = new Intl.Collator('nb');

/** Those with most open first, then by name. */
export const inOrder = (cards: readonly EmployerCard[]): EmployerCard[] =>
  [...cards].sort((a, b) => b.open - a.open || collator.compare(a.name, b.name));

/** How many employers a page of the directory holds. */
export const employersPerPage = 24;
