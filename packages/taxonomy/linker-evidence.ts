/** What the words of a text speak for, and which of it the rest of the text bears out. */
import type { Everyday } from './linker-everyday.ts';
import type { Hit } from './linker-lookup.ts';
import { fieldOfOccupation } from './occupation-fields.ts';
import { occupationsTakingSkill, takesSkill } from './skills.ts';
import type { OccupationCode, SkillId } from './types.ts';

/** What one word or phrase of a text leads to. */
export interface Evidence {
  occupations: readonly Hit<OccupationCode>[];
  skills: readonly Hit<SkillId>[];
  /** As it was written. */
  matched: string;
  /** Its words, folded. */
  key: string;
  /** One word that stands in any text, whatever the work: which kind of word. */
  everyday: Everyday | false | null;
  /** Of several words. */
  phrase: boolean;
  /** The words around it, or the lack of them, say that it is work: "jobbet som …", or nothing else is said. */
  framed: boolean;
}

/** From this weight on a term is a title; under it a workplace or a task. */
export const titleWeight = 0.9;

/**
 * How much a hit says alone: 3 is a title and stands, 2 speaks for itself and for others of its field (a task of one trade, a phrase that hints),
 * 1 counts only with support (an ordinary word, a guess).
 */
function strength({ term, how }: Hit<OccupationCode>, { everyday, phrase }: Evidence): 1 | 2 | 3 {
  if (how === 'end' || how === 'slip' || how === 'definite' || everyday) return 1;
  if (how === 'compound') return 2;
  const title = term.weight >= titleWeight || term.added === true;
  if (how === 'form') return title ? 2 : 1;
  if (how === 'parts' || phrase) return title && how === 'named' ? 3 : 2;
  return title ? 3 : 2;
}

/** Whether an ordinary word names a skill, and not only has the stem of a part of a phrase: "solgte" does, "markets" and "opp" do not. */
function tellsSkill({ term, how }: Hit<SkillId>, { everyday }: Evidence): boolean {
  if (!everyday) return true;
  if (everyday === 'small') return how === 'named' && !term.key.includes(' ');
  if (how === 'named') return true;
  if (term.key.includes(' ')) return false;
  return how === 'definite' || everyday === 'verb';
}

/** The same evidence without what nothing else in the text supports. In the order it came. */
export function supported(all: readonly Evidence[]): Evidence[] {
  const told = all.map((evidence) => ({ ...evidence, skills: evidence.skills.filter((hit) => tellsSkill(hit, evidence)) }));
  for (const evidence of told) {
    if (evidence.everyday === 'small') evidence.occupations = evidence.occupations.filter(({ how }) => how === 'named');
  }
  const strengths = told.map((evidence) => evidence.occupations.map((hit) => strength(hit, evidence)));
  // Which other words speak for a field or an occupation: a word never supports itself, however often it is said.
  const fieldsBy = new Map<string, Set<string>>();
  const codesBy = new Map<string, Set<string>>();
  const note = (map: Map<string, Set<string>>, what: string, by: string) => {
    const known = map.get(what);
    if (known) known.add(by);
    else map.set(what, new Set([by]));
  };
  told.forEach((evidence, at) => {
    evidence.occupations.forEach(({ term }, hit) => {
      note(codesBy, term.id, evidence.key);
      if (evidence.framed || (strengths[at]?.[hit] ?? 0) > 1) note(fieldsBy, fieldOfOccupation(term.id), evidence.key);
    });
  });
  const others = (by: ReadonlySet<string> | undefined, key: string) => by !== undefined && (by.size > 1 || !by.has(key));
  const hasSupport = (code: OccupationCode, key: string) =>
    others(fieldsBy.get(fieldOfOccupation(code)), key) ||
    others(codesBy.get(code), key) ||
    told.some((other) => other.key !== key && !other.everyday && other.skills.some(({ term }) => takesSkill(code, term.id)));
  return told.map((evidence, at) => ({
    ...evidence,
    occupations: evidence.occupations.filter(
      ({ term }, hit) => evidence.framed || (strengths[at]?.[hit] ?? 0) > 1 || hasSupport(term.id, evidence.key),
    ),
  }));
}

/** A skill of more occupations says nothing about which. */
const mostTakers = 15;
const mostDerived = 2;
/** Under the score of a guess: it is for the person to confirm, and nothing to search by. */
const derivedScore = 0.49;

export interface Derived {
  id: OccupationCode;
  score: number;
  matched: string;
}

/**
 * Occupations that nobody named but that the tasks told are the core of: a task that occupations of one field alone have ("repaired bikes"), or
 * two of the same occupation ("satt i kassa og fylt på varer"). None for who told of work by its name: then the tasks are skills.
 */
export function occupationsOfTasks(told: readonly Evidence[]): Derived[] {
  if (told.some((evidence) => evidence.occupations.some((hit) => evidence.framed || strength(hit, evidence) === 3))) return [];
  const candidates = new Map<OccupationCode, { by: Map<string, number>; core: boolean; matched: string }>();
  for (const { skills, key, phrase, matched } of told) {
    for (const { term } of skills) {
      const takers = occupationsTakingSkill(term.id);
      if (takers.length > mostTakers) continue;
      const core = phrase && new Set(takers.map(fieldOfOccupation)).size === 1;
      for (const code of takers) {
        const known = candidates.get(code) ?? { by: new Map<string, number>(), core: false, matched };
        known.by.set(key, Math.max(known.by.get(key) ?? 0, 1 / takers.length));
        known.core ||= core;
        candidates.set(code, known);
      }
    }
  }
  return [...candidates]
    .filter(([, { by, core }]) => core || by.size > 1)
    .map(([id, { by, matched }]) => ({ id, matched, sum: [...by.values()].reduce((sum, weight) => sum + weight, 0) }))
    .sort((a, b) => b.sum - a.sum || a.id.localeCompare(b.id))
    .slice(0, mostDerived)
    .map(({ id, matched }) => ({ id, matched, score: derivedScore }));
}
