/** What a text engine ranked, remembered until anything that everybody may see changes: many ask in the same words. */
import type { TextEngine } from './search.ts';

/** Of all lists together: some fifteen megabytes. */
const mostIds = 200_000;
/** Whoever makes up longer searches has them ranked each time. */
const longestWords = 100;

/**
 * The engine with its answers kept under the version of the market, as `Market.version` tells it; null: nobody can tell, keep nothing. Filters,
 * counts and what is shown are looked at each time. Its index is behind the market by as long as a job takes, so whoever writes to it tells.
 */
export function rememberRanks(
  engine: TextEngine,
  version: () => string | null,
  limit = mostIds,
): TextEngine & { forget(): void } {
  let keptFor: string | null = null;
  let held = 0;
  // A Map remembers the order: what was asked for last stands last.
  const kept = new Map<string, readonly string[]>();
  function forget() {
    kept.clear();
    held = 0;
  }
  const weightOf = (ids: readonly string[]) => ids.length + 10;

  return {
    ...engine,
    forget,
    async rank(words, most, options = {}) {
      // Before anything is read: a change from here on makes the answer too old to be kept.
      const now = version();
      if (now === null || words.length > longestWords) return engine.rank(words, most, options);
      if (now !== keptFor) {
        keptFor = now;
        forget();
      }
      const key = JSON.stringify([words, most, options]);
      const known = kept.get(key);
      if (known !== undefined) {
        kept.delete(key);
        kept.set(key, known);
        return [...known];
      }
      const ids = await engine.rank(words, most, options);
      if (keptFor !== now || version() !== now || kept.has(key)) return ids;
      kept.set(key, ids);
      held += weightOf(ids);
      for (const [oldest, old] of kept) {
        if (held <= limit) break;
        kept.delete(oldest);
        held -= weightOf(old);
      }
      return [...ids];
    },
  };
}
