import { describe, expect, it } from 'vitest';
import { isListed } from './content-words.ts';
import { tokenise } from './normalise.ts';
import { findOccupation } from './occupations.ts';
import { isProtectedWord } from './protected-words.ts';
import { topics } from './topics.ts';

describe('topics', () => {
  it('are at least sixty, each with words and with unit groups that exist, each once', () => {
    expect(topics.length).toBeGreaterThanOrEqual(60);
    for (const { name, words, codes } of topics) {
      expect(words.length, name.nb).toBeGreaterThanOrEqual(2);
      expect(codes.length, name.nb).toBeGreaterThanOrEqual(1);
      expect(new Set(codes).size, name.nb).toBe(codes.length);
      for (const code of codes) expect(findOccupation(code), `${name.nb} ${code}`).toBeDefined();
    }
    expect(new Set(topics.map(({ name }) => name.nb)).size).toBe(topics.length);
    expect(new Set(topics.map(({ name }) => name.en)).size).toBe(topics.length);
  });

  it('are found by words that belong to one topic only', () => {
    const owner = new Map<string, string>();
    const shared: string[] = [];
    for (const { name, words } of topics) {
      for (const word of words) {
        const key = tokenise(word)
          .map((token) => token.key)
          .join(' ');
        if ((owner.get(key) ?? name.nb) !== name.nb) shared.push(`${word}: ${owner.get(key)}, ${name.nb}`);
        owner.set(key, name.nb);
      }
    }
    expect(shared).toEqual([]);
  });

  it('are never found by a bare word that tells who somebody is', () => {
    const bare = topics.flatMap(({ words }) => words).filter((word) => !word.startsWith('~') && !/\s/.test(word.trim()));
    expect(bare.filter((word) => tokenise(word).some(({ key }) => isProtectedWord(key, isListed)))).toEqual([]);
  });
});
