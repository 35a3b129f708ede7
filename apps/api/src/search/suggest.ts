/** What somebody may be about to write: occupations, skills, places and employers that begin like it. Kept and logged nowhere. */
import { suggestOccupations } from '@arena/taxonomy/linker';
import { nameKey } from '@arena/taxonomy/name-key';
import { suggestPlaces } from '@arena/taxonomy/places';
import { lookedUpText } from '@arena/taxonomy/plain-text';
import type { Language, OccupationCode, PlaceId } from '@arena/taxonomy/types';
import { minutesFrom } from './journeys.ts';
import type { Market } from './market.ts';
import { planSearch } from './search-plan.ts';
import { commonestWord, farness, occupationsBeginning, skillsBeginning, type TermHit } from './suggest-terms.ts';

export interface SearchSuggestion {
  group: 'occupation' | 'skill' | 'place' | 'employer';
  id: string;
  /** What the field should say when it is chosen. */
  text: string;
  /** How many are open; null where it is not counted. */
  open: number | null;
}

const mostInAll = 8;
const mostInGroup = 4;
/** Letters before a misspelling is guessed at. */
const shortestGuessed = 5;
const mostGuesses = 2;
const groups = ['occupation', 'skill', 'place', 'employer'] as const;

/** At most eight, at most four of a kind, each text once. What stands before the last word is kept for places: "truck lille". */
export function suggestSearch(market: Market, given: string, language: Language): SearchSuggestion[] {
  const prefix = lookedUpText(given).trim().replace(/\s+/g, ' ');
  const key = nameKey(prefix);
  if (key === '') return [];
  const cut = prefix.lastIndexOf(' ') + 1;
  const lists: Record<SearchSuggestion['group'], SearchSuggestion[]> = {
    occupation: suggestedOccupations(market, prefix, language),
    skill: suggestedSkills(prefix, language),
    place: suggestedPlaces(market, prefix.slice(0, cut), prefix.slice(cut)),
    employer: suggestedEmployers(market, prefix),
  };
  // Only where nothing begins like it may it be a slip of the finger.
  if (groups.every((group) => lists[group].length === 0) && key.length >= shortestGuessed && cut === 0)
    lists.occupation = guessedOccupations(market, prefix, language);
  const texts = new Set<string>();
  const taken: SearchSuggestion[] = [];
  // One of each kind in turn, so that none crowds out the others.
  for (let round = 0; round < mostInGroup; round++)
    for (const group of groups) {
      const next = lists[group].find(({ text }) => !texts.has(nameKey(text)));
      if (next === undefined || taken.length === mostInAll) continue;
      texts.add(nameKey(next.text));
      taken.push(next);
    }
  return groups.flatMap((group) => taken.filter((suggestion) => suggestion.group === group));
}

/** Less than a commoner word weighs. */
const nothingOpen = 0.5;
const unlikeliness = (hit: TermHit<OccupationCode> & { open: number }) => farness(hit) + (hit.open === 0 ? nothingOpen : 0);

/** The likeliest to be meant; of those, what has something open first. */
function suggestedOccupations(market: Market, prefix: string, language: Language): SearchSuggestion[] {
  const open = market.countBy('occupation');
  const found = occupationsBeginning(prefix, language)
    .map((hit) => ({ ...hit, open: open.get(hit.id) ?? 0 }))
    .sort(
      (a, b) =>
        Number(b.own) - Number(a.own) ||
        unlikeliness(a) - unlikeliness(b) ||
        b.open - a.open ||
        a.text.length - b.text.length ||
        (a.id < b.id ? -1 : 1),
    );
  const distinct = new Map<string, (typeof found)[number]>();
  for (const hit of found) {
    if (distinct.size === mostInGroup) break;
    if (!distinct.has(hit.text)) distinct.set(hit.text, hit);
  }
  return openFirst([...distinct.values()].map(({ id, text, open }) => ({ group: 'occupation', id, text, open })));
}

function guessedOccupations(market: Market, prefix: string, language: Language): SearchSuggestion[] {
  const open = market.countBy('occupation');
  return openFirst(
    suggestOccupations(prefix, language, mostGuesses).map(({ id }) => ({
      group: 'occupation',
      id,
      text: commonestWord(id, language),
      open: open.get(id) ?? 0,
    })),
  );
}

const openFirst = (found: readonly SearchSuggestion[]): SearchSuggestion[] => [
  ...found.filter(({ open }) => open !== 0),
  ...found.filter(({ open }) => open === 0),
];

function suggestedSkills(prefix: string, language: Language): SearchSuggestion[] {
  return skillsBeginning(prefix, language)
    .sort((a, b) => Number(b.own) - Number(a.own) || a.at - b.at || a.text.length - b.text.length || (a.id < b.id ? -1 : 1))
    .slice(0, mostInGroup)
    .map(({ id, text }) => ({ group: 'skill', id, text, open: null }));
}

/** Counted only where the search for the text is the search around the place, and with what that search would find. */
function suggestedPlaces(market: Market, before: string, last: string): SearchSuggestion[] {
  if (last.length < (before === '' ? 2 : 1)) return [];
  return suggestPlaces(last, mostInGroup).map(({ id, name }) => ({
    group: 'place',
    id,
    text: before + name,
    open: before === '' ? countAround(market, id, name) : null,
  }));
}

function countAround(market: Market, id: PlaceId, name: string): number | null {
  const { words, filters, from, mode, within } = planSearch(name, {});
  if (words !== null || from !== id || Object.keys(filters).length > 0) return null;
  return market.query({ filters, order: 'given', travel: { minutesTo: minutesFrom(id, mode), within }, limit: 0 }).total;
}

function suggestedEmployers(market: Market, prefix: string): SearchSuggestion[] {
  const key = nameKey(prefix);
  if (key.length < 2) return [];
  const beginning = (name: string) => (name.startsWith(key) ? 0 : name.includes(` ${key}`) ? 1 : 2);
  return market
    .employers()
    .map((employer) => ({ ...employer, at: beginning(employer.key) }))
    .filter(({ at }) => at < 2)
    .sort((a, b) => a.at - b.at || b.open - a.open || (a.key < b.key ? -1 : 1))
    .slice(0, mostInGroup)
    .map(({ id, name, open }) => ({ group: 'employer', id, text: name, open }));
}
