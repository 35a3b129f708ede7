/** The rules that a word from elsewhere (ESCO) must pass before it may lead to one of our occupations or skills. */
import { isListed } from './content-words.ts';
import { tokenise } from './normalise.ts';
import { isProtectedInEnglish, isProtectedWord, protectedPhraseAt } from './protected-words.ts';
import { isFiller, joinedKey, occupationTerms, skillTerms, type TermIndex } from './term-index.ts';
import type { Language, OccupationCode, SkillId } from './types.ts';

/** Longer labels are sentences. */
export const longestAddedWord = 120;
const shortest = 3;

export type Refusal =
  /** More than 120 characters. */
  | 'too-long'
  /** Signs, numbers or small words only, or a letter or two. */
  | 'no-word'
  /** Some word of it tells who somebody is: such words lead nowhere. */
  | 'tells-person';

const english = tokenise('and');
const always = () => true;

/** A check that remembers the words it has met: labels are made of the same few. Made before `addTerms`, it knows our own lists alone. */
export function createWordCheck(): (text: string, language: Language) => Refusal | null {
  const remembered = new Map<string, boolean>();
  const tells = (key: string): boolean => {
    const known = remembered.get(key);
    if (known !== undefined) return known;
    const found = isProtectedWord(key, isListed);
    remembered.set(key, found);
    return found;
  };
  return (text, language) => {
    if (text.length > longestAddedWord) return 'too-long';
    const tokens = tokenise(text);
    const words = tokens.filter((token) => !isFiller(token, text) && !/^\d+$/.test(token.key));
    if (joinedKey(words.map((word) => word.key)).length < shortest) return 'no-word';
    const tellsPerson =
      tokens.some((_, at) => protectedPhraseAt(tokens, at, always) > 0) ||
      words.some(({ key }) => tells(key) || (language === 'en' && isProtectedInEnglish(key, english))) ||
      // Written apart it may be one ("rulle stol").
      tells(joinedKey(words.map((word) => word.key)));
    return tellsPerson ? 'tells-person' : null;
  };
}

/** Ids of ours, in one of our own lists, that have this very name or word, whatever its case and accents. */
function named<T>(index: TermIndex<T>, text: string): T[] {
  const tokens = tokenise(text);
  const key = tokens.map((token) => token.key).join(' ');
  const content = tokens.filter((token) => !isFiller(token, text)).map((token) => token.key);
  const terms = index.byKey.get(joinedKey(content.length > 0 ? content : tokens.map((token) => token.key)));
  return (terms ?? []).filter((term) => !term.added && term.key === key).map((term) => term.id);
}

export const skillsNamed = (text: string): SkillId[] => named(skillTerms(), text);
export const occupationsNamed = (text: string): OccupationCode[] => named(occupationTerms(), text);
