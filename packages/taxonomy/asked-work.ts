import type { AskedWord } from './asked-words.ts';
import { type LinkedConcept, linkText } from './linker.ts';
import { fold, tokenise } from './normalise.ts';
import { occupationTerms, skillTerms, type TermIndex } from './term-index.ts';
import type { OccupationCode } from './types.ts';

export interface AskedLink {
  type: 'occupation' | 'skill';
  id: string;
  codes?: readonly OccupationCode[];
  matched: string;
  start: number;
  end: number;
  score: number;
}

/** The linker's guesses stay at or under this: they may rank, but never become a filter. */
const mostOfGuess = 0.5;
/** How far below the likeliest unit group another may lie and still be meant by the same words. */
const nearScore = 0.1;
const mostCodes = 6;
/** Short words meet others by their stem too easily: "gran" and "grant". */
const shortestInflected = 5;
/** Compounds and slips of the finger: under this another real word is as likely ("klasse" and "kasse"). */
const leastUnlisted = 0.63;
const leastCapital = 0.75;
/** A skill stands in the end of many a compound that has nothing to do with it: "livsarbeid". */
const leastSkill = 0.8;
/** "Butikkjobb": all the linker left out says nothing. */
const emptyHead = /(jobb|jobber|arbeid|arbeider|medarbeider|job|work)$/;
const remembered = 300;

const links = new Map<string, ReturnType<typeof linkText>>();

/** Each chip of a search is read again without it, so the same words come back often. */
function linkedOnce(text: string): ReturnType<typeof linkText> {
  const known = links.get(text);
  if (known) return known;
  const linked = linkText(text, { limit: 20 });
  const oldest = links.keys().next();
  if (links.size >= remembered && !oldest.done) links.delete(oldest.value);
  links.set(text, linked);
  return linked;
}

function isSure<T>({ score, matched }: LinkedConcept<T>, index: TermIndex<T>, least: number, heads: boolean): boolean {
  if (score <= mostOfGuess) return false;
  const key = fold(matched);
  if (index.byKey.has(key) || /\s/.test(matched.trim())) return true;
  if (key.length < shortestInflected) return false;
  return score >= least || (heads && emptyHead.test(key));
}

/** Where the linker's words stand: together, or, when it read past some between them, from the first to the last. */
function findWords(text: string, matched: string): { start: number; end: number } | undefined {
  const whole = tokenise(text);
  const wanted = tokenise(matched);
  const first = wanted[0];
  if (!first) return undefined;
  for (let at = 0; at < whole.length; at++) {
    if (whole[at]?.key !== first.key) continue;
    let last = at;
    let found = 1;
    for (let next = at + 1; next < whole.length && found < wanted.length; next++) {
      if (whole[next]?.key !== wanted[found]?.key) continue;
      found++;
      last = next;
    }
    if (found === wanted.length) return { start: whole[at]?.start ?? 0, end: whole[last]?.end ?? 0 };
  }
  return undefined;
}

/** What the linker finds in a text when the words of `parts` and `skipped` are not there. One part for the same words and type. */
export function linkedIn(
  text: string,
  parts: readonly { start: number; end: number }[],
  skipped: readonly Pick<AskedWord, 'start' | 'end'>[],
): AskedLink[] {
  let open = text;
  // A comma: no phrase may span what was read already.
  for (const { start, end } of [...parts, ...skipped])
    open = `${open.slice(0, start)}${','.padEnd(end - start)}${open.slice(end)}`;
  if (!/[\p{L}\p{N}]/u.test(open)) return [];
  const { occupations, skills } = linkedOnce(open);
  // "Unikorn" in a name of a company is no corn.
  const isName = (matched: string) => /^\p{Lu}\p{Ll}/u.test(matched) && !open.trimStart().startsWith(matched);
  const found: AskedLink[] = [];
  const groups = new Map<string, LinkedConcept<OccupationCode>[]>();
  for (const concept of occupations) {
    if (isSure(concept, occupationTerms(), isName(concept.matched) ? leastCapital : leastUnlisted, true))
      groups.set(concept.matched, [...(groups.get(concept.matched) ?? []), concept]);
  }
  for (const [matched, [best, ...others]] of groups) {
    const span = findWords(open, matched);
    if (!best || !span) continue;
    const near = others.filter(({ score }) => score >= best.score - nearScore).map(({ id }) => id);
    found.push({
      type: 'occupation',
      id: best.id,
      codes: [best.id, ...near].slice(0, mostCodes),
      matched,
      ...span,
      score: best.score,
    });
  }
  const told = new Set<string>();
  for (const concept of skills) {
    if (told.has(concept.matched) || !isSure(concept, skillTerms(), leastSkill, false)) continue;
    const span = findWords(open, concept.matched);
    if (!span) continue;
    told.add(concept.matched);
    found.push({ type: 'skill', id: concept.id, matched: concept.matched, ...span, score: concept.score });
  }
  return found;
}
