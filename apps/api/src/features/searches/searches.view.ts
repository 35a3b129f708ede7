/** Facets and understood words as people read them: named from the taxonomy where the reader's own texts do not name them. */
import type { Facets, UnderstoodWord } from '@arena/contract/searches';
import type { FacetCounts, FacetFilters } from '@arena/matching/facet-index-types';
import type { AskedPart } from '@arena/taxonomy/asked';
import { findMunicipality } from '@arena/taxonomy/municipalities';
import { findOccupationField, occupationFields } from '@arena/taxonomy/occupation-fields';
import { findOccupation } from '@arena/taxonomy/occupations';
import { findPlace } from '@arena/taxonomy/places';
import { findSkill } from '@arena/taxonomy/skills';
import { type Language, opportunityKinds } from '@arena/taxonomy/types';
import { findWorkplaceFact, workplaceFacts } from '@arena/taxonomy/workplace-facts';

type Value = Facets['kind'][number];
type Name = (id: string) => string | null;

/** In the order of the list, zero where there are none. */
const inOrder = (ids: readonly string[], counts: Map<string, number>, name: Name = () => null): Value[] =>
  ids.map((id) => ({ id, name: name(id), count: counts.get(id) ?? 0 }));

/** What there is, and what is chosen although there is none of it. */
const present = (ids: readonly string[], counts: Map<string, number>, chosen: readonly string[] = []): string[] =>
  ids.filter((id) => (counts.get(id) ?? 0) > 0 || chosen.includes(id));

/** Names of municipalities are Norwegian in every language, and sorted so. */
const collator = new Intl.Collator('nb');
function municipalitiesByName(counts: Map<string, number>, chosen: readonly string[] = []): Value[] {
  const ids = [...new Set([...counts.keys(), ...chosen])];
  return inOrder(ids, counts, (id) => findMunicipality(id)?.name ?? id).sort((a, b) =>
    collator.compare(a.name ?? a.id, b.name ?? b.id),
  );
}

export function viewFacets(counts: FacetCounts, chosen: FacetFilters, language: Language): Facets {
  return {
    kind: inOrder(present(opportunityKinds, counts.kind, chosen.kind), counts.kind),
    municipality: municipalitiesByName(counts.municipality, chosen.municipality),
    field: inOrder(
      present(
        occupationFields.map(({ id }) => id),
        counts.field,
        chosen.field,
      ),
      counts.field,
      (id) => findOccupationField(id)?.name[language] ?? null,
    ),
    minutes: all(counts.minutes),
    extent: all(counts.extent),
    norwegian: all(counts.norwegian),
    start: all(counts.start),
    deadline: all(counts.deadline),
    flag: all(counts.flag),
    fact: inOrder(
      present(
        workplaceFacts.map(({ id }) => id),
        counts.fact,
        chosen.fact,
      ),
      counts.fact,
      (id) => findWorkplaceFact(id)?.name[language] ?? null,
    ),
  };
}
const all = (counts: Map<string, number>): Value[] => inOrder([...counts.keys()], counts);

/** Where the journey begins is a place; where the work must be is a municipality, although it was read in the name of a place. */
export function viewUnderstood(part: AskedPart, language: Language): Pick<UnderstoodWord, 'type' | 'id' | 'name'> {
  const { type, id, name, municipalities } = part;
  const [municipality] = municipalities ?? [];
  if (type === 'place' && municipality !== undefined)
    return { type: 'municipality', id: municipality, name: findMunicipality(municipality)?.name ?? null };
  if (type === 'occupation') return { type, id, name: name?.[language] ?? nameOfOccupation(part, language) };
  return { type, id, name: name?.[language] ?? nameOfUnderstood({ type, id }, language) };
}

/** Unit groups that gather what is left over: one name cannot stand for all in them. */
const leftOver = /^Andre\b/;

/** The occupation's name; the person's own word, where it means several or the group gathers many kinds of work. */
function nameOfOccupation({ id, codes = [], matched, score }: AskedPart, language: Language): string | null {
  const occupation = findOccupation(id);
  if (occupation === undefined) return null;
  const meansSeveral = codes.length > 1 && score === 1;
  if (!meansSeveral && !leftOver.test(occupation.officialName.nb)) return occupation.name[language];
  return matched.charAt(0).toLocaleUpperCase(language) + matched.slice(1);
}

function nameOfUnderstood({ type, id }: Pick<UnderstoodWord, 'type' | 'id'>, language: Language): string | null {
  switch (type) {
    case 'skill':
      return findSkill(id)?.name[language] ?? null;
    case 'place':
      return findPlace(id)?.name ?? null;
    case 'fact':
      return findWorkplaceFact(id)?.name[language] ?? null;
    case 'field':
      return findOccupationField(id)?.name[language] ?? null;
    // A region brings its name along.
    case 'region':
    case 'kind':
    case 'extent':
    case 'flag':
    case 'norwegian':
    case 'mode':
    case 'occupation':
    case 'municipality':
      return null;
  }
}

/** What a group of near hits is about: so many minutes, or the occupation they are near to. */
export function nameOfAbout(about: { minutes: number } | { occupation: string } | null, language: Language): string | null {
  if (about === null) return null;
  return 'minutes' in about ? String(about.minutes) : (findOccupation(about.occupation)?.name[language] ?? null);
}
