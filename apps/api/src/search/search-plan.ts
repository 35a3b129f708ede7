/** What a search asks for: its filters as chosen, and what its words mean beside them. Pure. */
import type { SearchMode } from '@arena/contract/searches';
import type { FacetFilters } from '@arena/matching/facet-index-types';
import { type AskedPart, readAsked } from '@arena/taxonomy/asked';
import { findPlace } from '@arena/taxonomy/places';
import type { OccupationCode, PlaceId, SkillId } from '@arena/taxonomy/types';
import { hasWords, type Meaning } from './words.ts';

export interface AskedFilters extends FacetFilters {
  /** Where the journey begins. */
  from?: PlaceId;
  mode?: SearchMode;
  /** Longest journey one way; means nothing without a place to start from. */
  minutes?: number;
}

export interface SearchPlan {
  /** What the text engine is asked for; null when nothing is left to look for in texts. */
  words: string | null;
  /** Occupations that some of those words mean. */
  meant: Meaning[];
  /** Skills that some of the words name. */
  skills: SkillId[];
  filters: FacetFilters;
  from: PlaceId | null;
  mode: SearchMode;
  within: number | null;
  /** What the words were taken to mean, in the order they were written. What a chosen filter overrules is left out. */
  understood: AskedPart[];
}

const sureOfAll = 0.8;
const mostUnsure = 3;

/** How far a place reaches that somebody only names. */
export const usualMinutes = 30;

/** Chosen filters always win over words about the same thing. */
export function planSearch(text: string, chosen: AskedFilters): SearchPlan {
  const { from, mode = 'car', minutes, ...filters } = chosen;
  const { parts, rest } = readAsked(text);
  const understood: AskedPart[] = [];
  const plan: SearchPlan = {
    words: wordsFor(text, rest),
    meant: [],
    skills: [],
    filters,
    from: from ?? null,
    mode,
    within: from === undefined ? null : (minutes ?? null),
    understood,
  };
  for (const part of parts) if (apply(part, plan, filters)) understood.push(part);
  applyPlaces(
    parts.filter(({ type }) => type === 'place' || type === 'region'),
    plan,
    { filters, from, minutes },
  );
  understood.sort((a, b) => a.start - b.start || b.score - a.score);
  return plan;
}

/** Null when nothing is left to look for: all was understood, or it only said "a job". Signs alone are looked for, and not found. */
function wordsFor(text: string, rest: string): string | null {
  return rest === '' && (text.trim() === '' || hasWords(text)) ? null : rest;
}

const append = <T>(list: readonly T[] | undefined, value: T): T[] => [...new Set([...(list ?? []), value])];
const isChosen = (list: readonly unknown[] | undefined) => list !== undefined && list.length > 0;

/** A bare word that only hints at a kind of work means the likeliest of it; said as a wish, all of it. */
function codesOf({ type, id, codes = type === 'occupation' ? [id] : [], score }: AskedPart): readonly OccupationCode[] {
  return score < sureOfAll ? codes.slice(0, mostUnsure) : codes;
}

/** Whether the part now says something of the search. Places come after, all together. */
function apply(part: AskedPart, plan: SearchPlan, chosen: FacetFilters): boolean {
  switch (part.type) {
    case 'occupation':
    case 'field':
      plan.meant.push({ words: part.matched, occupations: codesOf(part) });
      return true;
    case 'skill':
      plan.skills.push(part.id);
      return true;
    case 'kind':
    case 'extent':
    case 'flag':
    case 'fact': {
      if (isChosen(chosen[part.type])) return false;
      plan.filters = { ...plan.filters, [part.type]: append<string>(plan.filters[part.type], part.id) };
      return true;
    }
    case 'place':
    case 'region':
      return false;
  }
}

/** One place is where somebody starts; several, or a region, are where the work is. */
function applyPlaces(
  parts: readonly AskedPart[],
  plan: SearchPlan,
  { filters, from, minutes }: { filters: FacetFilters; from: PlaceId | undefined; minutes: number | undefined },
): void {
  const [first] = parts;
  if (first === undefined) return;
  if (parts.length === 1 && first.type === 'place' && first.municipalities === undefined && from === undefined) {
    plan.from = first.id;
    plan.within = minutes ?? usualMinutes;
    plan.understood.push(first);
    return;
  }
  if (isChosen(filters.municipality)) return;
  plan.understood.push(...parts);
  const isEverywhere = (part: AskedPart) => part.type === 'region' && (part.municipalities ?? []).length === 0;
  if (parts.some(isEverywhere)) return;
  const numbers = parts.flatMap((part) => part.municipalities ?? findPlace(part.id)?.municipalityNumber ?? []);
  plan.filters = { ...plan.filters, municipality: [...new Set(numbers)] };
}
