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
/** Letters before a misspelling is guessed at, and before the inside of a word is looked into. */
const shortestGuessed = 5;
const shortestInside = 4;
const mostGuesses = 2;
const groups = ['occupation', 'skill', 'place', 'employer'] as const;

/** At most eight, at most four of a kind, each text once. What stands before the last word is kept for places: "truck lille". */
export function suggestSearch(market: Market, given: string, language: Language): SearchSuggestion[] {
  const prefix = cleanText(given).trim().replace(/\s+/g, ' ');
  const key = nameKey(prefix);
  if (key === '') return [];
  const cut = prefix.lastIndexOf(' ') + 1;
  const occupations = suggestedOccupations(market, prefix, language);
  const begun = occupations.filter(({ text }) => beginsLike(text, key));
  const lists: Record<SearchSuggestion['group'], SearchSuggestion[]> = {
    occupation: begun,
    skill: suggestedSkills(prefix, key, language),
    place: suggestedPlaces(market, prefix.slice(0, cut), prefix.slice(cut)),
    employer: suggestedEmployers(market, prefix),
  };
  // Only where nothing begins like it may it be a slip of the finger.
  if (groups.every((group) => lists[group].length === 0) && key.length >= shortestGuessed && cut === 0)
    lists.occupation = occupations.slice(0, mostGuesses);
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

/** Whether a word of it begins like this, or holds it where it is long enough to say something. */
const beginsLike = (text: string, key: string) => {
  const name = nameKey(text);
  return name.startsWith(key) || name.includes(` ${key}`) || (key.length >= shortestInside && name.includes(key));
};

/** Those with something open first; among them, and among the others, the nearest to what was typed. */
function suggestedOccupations(market: Market, prefix: string, language: Language): SearchSuggestion[] {
  const open = market.countBy('occupation');
  const found = suggestOccupations(prefix, language, mostInGroup * 2).map(
    ({ id, name, word }): SearchSuggestion => ({
      group: 'occupation',
      id,
      // What is typed already is no help: the name says what it was understood as.
      text: nameKey(word) === nameKey(prefix) ? name : word,
      open: open.get(id) ?? 0,
    }),
  );
  return [...found.filter((one) => one.open !== 0), ...found.filter((one) => one.open === 0)];
}

function suggestedSkills(prefix: string, key: string, language: Language): SearchSuggestion[] {
  return suggestSkills(prefix, language, mostInGroup)
    .map(
      ({ id, name, word }): SearchSuggestion => ({ group: 'skill', id, text: beginsLike(name, key) ? name : word, open: null }),
    )
    .filter(({ text }) => beginsLike(text, key));
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
