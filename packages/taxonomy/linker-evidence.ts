/** What the words of a text speak for, and which of it the rest of the text bears out. */
import type { Everyday } from './linker-everyday.ts';
import type { Hit } from './linker-lookup.ts';
import { fieldOfOccupation } from './occupation-fields.ts';
import { professionsOfOccupation } from './professions.ts';
import { occupationsTakingSkill, skillsOfOccupation, specialSkillsOfOccupation } from './skills.ts';
import type { OccupationCode, SkillId } from './types.ts';

/** What one word or phrase of a text leads to. */
export interface Evidence {
  occupations: readonly Hit<OccupationCode>[];
  skills: readonly Hit<SkillId>[];
  /** As it was written. */
  matched: string;
  /** Its words, folded. */
  key: string;
  /** One word that stands in any text, whatever the work, maybe with small ones beside it: which kind of word. */
  everyday: Everyday | false | null;
  /** Of several words. */
  phrase: boolean;
  /** Of several words, one of them a verb: something that was done to something. */
  task: boolean;
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
  // "Bygget et stort" is no phrase of ours, though its stems are; "gatekjøkken" and "serve food" are.
  if (how === 'end' || how === 'slip' || how === 'definite' || (everyday && !(phrase && how === 'named'))) return 1;
  if (how === 'compound' || how === 'parts' || how === 'part') return 2;
  const title = term.weight >= titleWeight || term.added === true;
  if (how === 'form') return title || phrase ? 2 : 1;
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

/** Whether nobody works in an occupation without being authorised. */
const isClosed = (code: OccupationCode) => professionsOfOccupation(code).some(({ coverage }) => coverage === 'all');

/** What those may do in care who are not authorised. */
const openCare = '5329';
const closedCare: ReadonlySet<OccupationCode> = new Set(['2221', '2223', '5321']);

/** Who nursed somebody is no nurse: what one did never leads to an occupation that takes authorisation, and only its name does. */
function withoutClosed({ task, framed, occupations }: Evidence): Hit<OccupationCode>[] {
  return occupations.flatMap((hit) => {
    const { term, how } = hit;
    const isNamed = framed || !(how === 'form' || how === 'part' || (task && term.weight < titleWeight));
    if (isNamed || !isClosed(term.id)) return hit;
    return closedCare.has(term.id) ? { ...hit, term: { ...term, id: openCare } } : [];
  });
}

/** The same evidence without what nothing else in the text supports. In the order it came. */
export function supported(all: readonly Evidence[]): Evidence[] {
  const told = all.map((evidence) => ({
    ...evidence,
    occupations: withoutClosed(evidence),
    skills: evidence.skills.filter((hit) => tellsSkill(hit, evidence)),
  }));
  for (const evidence of told) {
    if (evidence.everyday === 'small') evidence.occupations = evidence.occupations.filter(({ how }) => how === 'named');
  }
  const strengths = told.map((evidence) => evidence.occupations.map((hit) => strength(hit, evidence)));
  // Which other words speak for a field: a word never supports itself, however often it is said.
  const fieldsBy = new Map<string, Set<string>>();
  const note = (map: Map<string, Set<string>>, what: string, by: string) => {
    const known = map.get(what);
    if (known) known.add(by);
    else map.set(what, new Set([by]));
  };
  const skillsBy = new Map<string, Set<string>>();
  told.forEach((evidence, at) => {
    if (!evidence.everyday) for (const { term } of evidence.skills) note(skillsBy, term.id, evidence.key);
    evidence.occupations.forEach(({ term }, hit) => {
      if (evidence.framed || (strengths[at]?.[hit] ?? 0) > 1) note(fieldsBy, fieldOfOccupation(term.id), evidence.key);
    });
  });
  const others = (by: ReadonlySet<string> | undefined, key: string) => by !== undefined && (by.size > 1 || !by.has(key));
  const hasSupport = (code: OccupationCode, key: string) =>
    others(fieldsBy.get(fieldOfOccupation(code)), key) ||
    [...skillsOfOccupation(code), ...specialSkillsOfOccupation(code)].some((id) => others(skillsBy.get(id), key));
  const named = told.some((evidence, at) => evidence.occupations.length > 0 && (evidence.framed || strengths[at]?.includes(3)));
  return told.map((evidence, at) => {
    if (evidence.framed) return evidence;
    const borneOut = evidence.occupations.map(({ term }) => hasSupport(term.id, evidence.key));
    // "Fisk" is for fishers, farmers of fish and butchers: what else is told decides between them.
    const oneOf = borneOut.includes(true);
    const stands = ({ how }: Hit<OccupationCode>, hit: number) => {
      const alone = strengths[at]?.[hit] ?? 1;
      if (alone === 3 || borneOut[hit]) return true;
      // Of who names their work, another trade's verb tells a skill: "er lærer og har vevd".
      return alone === 2 && !oneOf && !(named && (how === 'part' || (how === 'form' && !evidence.phrase)));
    };
    return { ...evidence, occupations: evidence.occupations.filter(stands) };
  });
}

/** A skill of more occupations says nothing about which. */
const mostTakers = 10;
const mostDerived = 2;
/** Names of tools: who can use one has a skill, whatever the work it is used in. */
const tools = new Set(
  'linux docker git github ubuntu debian windows excel word powerpoint office photoshop illustrator indesign figma canva autocad wordpress kubernetes teams outlook'.split(
    ' ',
  ),
);
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
  const candidates = new Map<OccupationCode, { by: Map<SkillId, number>; words: Set<string>; core: boolean; matched: string }>();
  for (const { skills, key, task, matched } of told) {
    if (tools.has(key)) continue;
    for (const { term } of skills) {
      const takers = occupationsTakingSkill(term.id);
      if (takers.length > mostTakers) continue;
      const core = task && new Set(takers.map(fieldOfOccupation)).size === 1;
      for (const taker of takers) {
        const code = closedCare.has(taker) ? openCare : taker;
        if (isClosed(code)) continue;
        const known = candidates.get(code) ?? { by: new Map<SkillId, number>(), words: new Set<string>(), core: false, matched };
        known.by.set(term.id, 1 / takers.length);
        known.words.add(key);
        known.core ||= core;
        candidates.set(code, known);
      }
    }
  }
  return [...candidates]
    .filter(([, { by, words, core }]) => core || (by.size > 1 && words.size > 1))
    .map(([id, { by, matched }]) => ({ id, matched, sum: [...by.values()].reduce((sum, weight) => sum + weight, 0) }))
    .sort((a, b) => b.sum - a.sum || a.id.localeCompare(b.id))
    .slice(0, mostDerived)
    .map(({ id, matched }) => ({ id, matched, score: derivedScore }));
}
