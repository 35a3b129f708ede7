/** A search in words we know, where some of its words are known to nobody. */
import { readAsked } from '@arena/taxonomy/asked';
import { withinSlips } from '@arena/taxonomy/edit-distance';
import { type Token, tokenise } from '@arena/taxonomy/normalise';
import { lookedUpText } from '@arena/taxonomy/plain-text';
import { isFiller } from '@arena/taxonomy/term-index';
import { sql } from 'drizzle-orm';
import type { Queries } from '../db/client.ts';
import { longestQuery } from './words.ts';

/** Shorter words have too many neighbours. */
const shortestCorrected = 4;
const longestCorrected = 60;
/** Above this two words look alike whatever the letters that differ. */
const likeEnough = 0.6;
const leastLikeness = 0.3;
/** A longer word leaves room for more slips of the finger. */
const longWord = 9;
const mostSlips = 2;
/** Of a search that holds more words nobody knows, the rest stays as it is: each is a look through all our words. */
const mostCorrected = 4;

/**
 * Our own words that a word may have meant, nearest first; none when the word itself is one of ours. Nobody misses the first letter, and
 * that and the length leave few words to be compared.
 */
export async function nearestWords(queries: Queries, key: string): Promise<string[]> {
  if (key.length < shortestCorrected || key.length > longestCorrected) return [];
  const { rows } = await queries.execute<{ word: string; key: string; likeness: number }>(sql`
    select word, key, similarity(key, ${key}) as likeness from search_vocabulary
    where left(key, 1) = left(${key}, 1) and length(key) between length(${key}) - ${mostSlips} and length(${key}) + ${mostSlips}
      and key % ${key} order by likeness desc, word limit 10`);
  if (rows.some((row) => row.key === key)) return [];
  const slips = key.length >= longWord ? 2 : 1;
  return rows
    .filter((row) => row.likeness >= likeEnough || (row.likeness >= leastLikeness && withinSlips(key, row.key, slips)))
    .map(({ word }) => word);
}

/** Words that were not understood and are no small words. */
function unknownTokens(text: string): Token[] {
  const { parts } = readAsked(text);
  const isUnderstood = (token: Token) =>
    parts.some((part) => part.score === 1 && part.start < token.end && token.start < part.end);
  return tokenise(text).filter((token) => !isFiller(token, text) && !isUnderstood(token));
}

/** The text with every such word replaced by the nearest one of ours; null when that changes nothing. */
export async function correctText(queries: Queries, given: string): Promise<string | null> {
  const text = lookedUpText(given.slice(0, longestQuery));
  const replaced = await Promise.all(
    unknownTokens(text)
      .slice(0, mostCorrected)
      .map(async (token) => ({ token, word: (await nearestWords(queries, token.key))[0] })),
  );
  let corrected = text;
  for (const { token, word } of replaced.toReversed())
    if (word !== undefined) corrected = corrected.slice(0, token.start) + word + corrected.slice(token.end);
  return corrected === text ? null : corrected.trim();
}
