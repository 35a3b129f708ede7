/** What a search asks for: its filters as chosen, and what its words mean beside them. Pure. */
import type { SearchMode } from '@arena/contract/searches';
import type { FacetFilters } from '@arena/matching/facet-index-types';
import { type AskedPart, readAsked } from '@arena/taxonomy/asked';
import { findPlace } from '@arena/taxonomy/places';
import { cefrLevels, type OccupationCode, type PlaceId, type SkillId } from '@arena/taxonomy/types';
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
  /** Ways of putting those words, any of which will do: "kokk" and "baker" of "kokk eller baker". Usually the words alone. */
  wordings: readonly string[];
  /** What in the text meant nothing, as it was written. */
  unknown: readonly string[];
  /** The words in which somebody says they have no experience: what asks for least comes first. Null where nobody says so. */
  noExperience: string | null;
  /** Occupations that some of those words mean. */
  meant: Meaning[];
  /** Skills that some of the words name. */
  skills: SkillId[];
  filters: FacetFilters;
  from: PlaceId | null;
  mode: SearchMode;
  within: number | null;
  /**
   * What the words were taken to mean, in the order they were written. What a chosen filter overrules is left out. A place that has
   * municipalities is where the work is; the other is where the journey begins.
   */
  understood: AskedPart[];
}

const sureOfAll = 0.8;
const mostUnsure = 3;

/** How far a place reaches that somebody only names. */
export const usualMinutes = 30;

/**
 * Chosen filters win over words about the same thing, and what they overrule is not told as understood. Flags and facts go together: all
 * that are chosen and all that are written.
 */
export function planSearch(text: string, chosen: AskedFilters): SearchPlan {
  const { from, mode, minutes, ...filters } = chosen;
  const { parts, rest, whole, unknown } = readAsked(text);
  const understood: AskedPart[] = [];
  const words = wordsFor(text, rest);
  const plan: SearchPlan = {
    words,
    wordings: words === null ? [] : (wordingsOfEither(text, parts) ?? (whole === undefined ? [words] : [whole, words])),
    unknown,
    noExperience: parts.find(({ type, id }) => type === 'flag' && id === 'training')?.matched ?? null,
    meant: [],
    skills: [],
    filters,
    from: from ?? null,
    mode: mode ?? 'car',
    within: from === undefined ? null : (minutes ?? null),
    understood,
  };
  for (const part of parts) if (apply(part, plan, chosen)) understood.push(part);
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

const either = /^\s*,?\s*(eller|or)\s+((en|ei|eit|et|a|an)\s+)?$/i;
const listed = /^\s*,\s*$/;

/** The words with one of each of "kokk, baker eller servitør" at a time; undefined where no occupations are told so. */
function wordingsOfEither(text: string, parts: readonly AskedPart[]): string[] | undefined {
  const told = parts.filter(
    ({ type, start }, at) => type === 'occupation' && parts.findIndex((one) => one.type === type && one.start === start) === at,
  );
  const gapBefore = (at: number) => (at === 0 ? '' : text.slice(told[at - 1]?.end, told[at]?.start));
  const last = told.findLastIndex((_part, at) => either.test(gapBefore(at)));
  if (last < 1) return undefined;
  let first = last - 1;
  while (first > 0 && (either.test(gapBefore(first)) || listed.test(gapBefore(first)))) first--;
  const alternatives = told.slice(first, last + 1);
  return alternatives.map((kept) => {
    let only = text;
    for (const { start, end } of alternatives)
      if (start !== kept.start) only = only.slice(0, start) + ' '.repeat(end - start) + only.slice(end);
    return readAsked(only).rest;
  });
}

const append = <T>(list: readonly T[] | undefined, value: T): T[] => [...new Set([...(list ?? []), value])];
const isChosen = (list: readonly unknown[] | undefined) => list !== undefined && list.length > 0;

/** A bare word that only hints at a kind of work means the likeliest of it; said as a wish, all of it. */
function codesOf({ type, id, codes = type === 'occupation' ? [id] : [], score }: AskedPart): readonly OccupationCode[] {
  return score < sureOfAll ? codes.slice(0, mostUnsure) : codes;
}

/** Whether the part now says something of the search. Places come after, all together. */
function apply(part: AskedPart, plan: SearchPlan, chosen: AskedFilters): boolean {
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
      if (isChosen(chosen[part.type])) return false;
      plan.filters = { ...plan.filters, [part.type]: append<string>(plan.filters[part.type], part.id) };
      return true;
    case 'flag':
    case 'fact':
      // Whoever says that they have no licence does not drive there.
      if (part.id === 'no-licence') plan.mode = chosen.mode ?? 'public';
      plan.filters = { ...plan.filters, [part.type]: append<string>(plan.filters[part.type], part.id) };
      // What is chosen too is told once.
      return !(chosen[part.type] as readonly string[] | undefined)?.includes(part.id);
    case 'norwegian': {
      if (plan.filters.norwegian !== undefined) return false;
      const level = cefrLevels.find((one) => one === part.id);
      if (level !== undefined) plan.filters = { ...plan.filters, norwegian: level };
      return level !== undefined;
    }
    case 'mode':
      if (chosen.mode !== undefined) return false;
      plan.mode = 'public';
      return true;
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
  // A municipality is where the work is; its centre is where somebody starts who says how far they go.
  const isStart = first.municipalities === undefined || minutes !== undefined;
  if (parts.length === 1 && first.type === 'place' && isStart && from === undefined) {
    plan.from = first.id;
    plan.within = minutes ?? usualMinutes;
    const { municipalities: _, ...start } = first;
    plan.understood.push(start);
    return;
  }
  if (isChosen(filters.municipality)) return;
  plan.understood.push(...parts.map(withMunicipalities));
  const isEverywhere = (part: AskedPart) => part.type === 'region' && (part.municipalities ?? []).length === 0;
  if (parts.some(isEverywhere)) return;
  const numbers = plan.understood.flatMap(({ municipalities = [] }) => municipalities);
  plan.filters = { ...plan.filters, municipality: [...new Set(numbers)] };
}

/** A place that says where the work is says in which municipality. */
function withMunicipalities(part: AskedPart): AskedPart {
  const number = part.type === 'place' ? findPlace(part.id)?.municipalityNumber : undefined;
  return part.municipalities !== undefined || number === undefined ? part : { ...part, municipalities: [number] };
}
