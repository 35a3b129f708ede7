/** Filters and wishes as people read them: named from the taxonomy where the reader's own texts do not name them. */
import { type LiftView, matchBands, type WishesView } from '@arena/contract/rankings';
import type { FacetValue } from '@arena/contract/searches';
import type { FacetCounts } from '@arena/matching/facet-index-types';
import type { LiftStep, LiftWay } from '@arena/matching/lifts';
import { getLicence } from '@arena/taxonomy/licences';
import { cefrInSentence, languageInSentence, levelInSentence } from '@arena/taxonomy/names-in-sentences';
import { findOccupationField, occupationFields } from '@arena/taxonomy/occupation-fields';
import { getProfession } from '@arena/taxonomy/professions';
import { getSkill } from '@arena/taxonomy/skills';
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

/** A step as the reader's texts say it; how much the score rises stays behind. */
export function viewLift(step: LiftStep & { way: LiftWay }, language: Language): Pick<LiftView, 'code' | 'way' | 'params'> {
  return { code: step.code, way: step.way, params: paramsOfLift(step, language) };
}

function paramsOfLift(step: LiftStep, language: Language): LiftView['params'] {
  switch (step.code) {
    case 'language':
      return {
        id: step.language,
        language: languageInSentence(step.language, language),
        mode: step.mode,
        from: step.from === null ? '' : cefrInSentence(step.from, language),
        to: cefrInSentence(step.to, language),
      };
    case 'licence':
      return { licence: getLicence(step.licence).name[language] };
    case 'authorisation': {
      const { name, authority } = getProfession(step.profession);
      return { profession: name[language], authority: authority.name[language] };
    }
    case 'education':
      return { to: levelInSentence(step.to, language) };
    case 'skill':
      return { skill: getSkill(step.skill).name[language] };
    case 'travel-time':
      return { minutes: step.minutes };
    case 'home':
    case 'travel-modes':
    case 'extent':
    case 'work':
      return {};
  }
}
