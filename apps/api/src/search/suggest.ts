/** What somebody may be about to write: occupations, skills, places and employers that begin like it. Kept and logged nowhere. */
import { suggestOccupations, suggestSkills } from '@arena/taxonomy/linker';
import { nameKey } from '@arena/taxonomy/name-key';
import { suggestPlaces } from '@arena/taxonomy/places';
import type { Language } from '@arena/taxonomy/types';
import type { Market } from './market.ts';
import { cleanText } from './words.ts';

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
const groups = ['occupation', 'skill', 'place', 'employer'] as const;

/** At most eight, at most four of a kind, each text once. What stands before the last word is kept for places: "truck lille". */
export function suggestSearch(market: Market, given: string, language: Language): SearchSuggestion[] {
  const prefix = cleanText(given).trim().replace(/\s+/g, ' ');
  if (nameKey(prefix) === '') return [];
  const cut = prefix.lastIndexOf(' ') + 1;
  const lists: Record<SearchSuggestion['group'], SearchSuggestion[]> = {
    occupation: suggestedOccupations(market, prefix, language),
    skill: suggestSkills(prefix, language, mostInGroup).map(({ id, word }) => ({ group: 'skill', id, text: word, open: null })),
    place: suggestedPlaces(market, prefix.slice(0, cut), prefix.slice(cut)),
    employer: suggestedEmployers(market, prefix),
  };
  const texts = new Set<string>();
  const taken: SearchSuggestion[] = [];
  // One of each kind in turn, so that none crowds out the others.
  for (let round = 0; round < mostInGroup; round++)
    for (const group of groups) {
      const next = lists[group].find(({ text }) => !texts.has(text.toLowerCase()));
      if (next === undefined || taken.length === mostInAll) continue;
      texts.add(next.text.toLowerCase());
      taken.push(next);
    }
  return groups.flatMap((group) => taken.filter((suggestion) => suggestion.group === group));
}

/** Those with something open first; among them, and among the others, the nearest to what was typed. */
function suggestedOccupations(market: Market, prefix: string, language: Language): SearchSuggestion[] {
  const open = market.countBy('occupation');
  const found = suggestOccupations(prefix, language, mostInGroup * 2).map(
    ({ id, word }): SearchSuggestion => ({ group: 'occupation', id, text: word, open: open.get(id) ?? 0 }),
  );
  return [...found.filter((one) => one.open !== 0), ...found.filter((one) => one.open === 0)];
}

function suggestedPlaces(market: Market, before: string, last: string): SearchSuggestion[] {
  if (last.length < 2) return [];
  const open = market.countBy('place');
  return suggestPlaces(last, mostInGroup).map(({ id, name }) => ({
    group: 'place',
    id,
    text: before + name,
    open: open.get(id) ?? 0,
  }));
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
