/** Filters and wishes as people read them: named from the taxonomy where the reader's own texts do not name them. */
import { matchBands, type WishesView } from '@arena/contract/rankings';
import type { FacetValue } from '@arena/contract/searches';
import type { FacetCounts } from '@arena/matching/facet-index-types';
import { findOccupationField, occupationFields } from '@arena/taxonomy/occupation-fields';
import { type Language, opportunityKinds } from '@arena/taxonomy/types';
import { findWorkplaceFact, workplaceFacts } from '@arena/taxonomy/workplace-facts';
import type { toFilters } from './rankings.rules.ts';

type Name = (id: string) => string | null;
const unnamed: Name = () => null;

/** In the order of the list: what there is, and what is chosen although there is none of it. */
const present = (
  ids: readonly string[],
  counts: ReadonlyMap<string, number>,
  chosen: readonly string[] = [],
  name: Name = unnamed,
): FacetValue[] =>
  ids
    .filter((id) => (counts.get(id) ?? 0) > 0 || chosen.includes(id))
    .map((id) => ({ id, name: name(id), count: counts.get(id) ?? 0 }));

const all = (counts: ReadonlyMap<string, number>): FacetValue[] => [...counts].map(([id, count]) => ({ id, name: null, count }));

export function viewFacets(
  counts: FacetCounts,
  bands: ReadonlyMap<string, number>,
  chosen: ReturnType<typeof toFilters>,
  language: Language,
) {
  return {
    band: matchBands.map((id) => ({ id, name: null, count: bands.get(id) ?? 0 })),
    kind: present(opportunityKinds, counts.kind, chosen.kind),
    field: present(
      occupationFields.map(({ id }) => id),
      counts.field,
      chosen.field,
      (id) => findOccupationField(id)?.name[language] ?? null,
    ),
    minutes: all(counts.minutes),
    extent: all(counts.extent),
    flag: all(counts.flag),
    fact: present(
      workplaceFacts.map(({ id }) => id),
      counts.fact,
      chosen.fact,
      (id) => factName(id, language),
    ),
  };
}

const factName = (id: string, language: Language) => findWorkplaceFact(id)?.name[language] ?? id;

export function viewWishes(
  { met, notTold }: { met: readonly string[]; notTold: readonly string[] },
  language: Language,
): WishesView {
  const named = (ids: readonly string[]) => ids.map((id) => ({ id, name: factName(id, language) }));
  return { met: named(met), notTold: named(notTold) };
}
