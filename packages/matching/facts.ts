/** What the matcher reads from the taxonomy, in the shape it needs: the one place to look when a fact seems wrong. */
import { occupationFacts } from '@arena/taxonomy/occupation-facts';
import { findOccupation, occupationDistance, occupations } from '@arena/taxonomy/occupations';
import { findProfession, professionsOfOccupation } from '@arena/taxonomy/professions';
import { broaderSkills, skillsOfOccupation, specialSkillsOfOccupation } from '@arena/taxonomy/skills';
import type { OccupationCode, ProfessionId, SkillId } from '@arena/taxonomy/types';
import type { MatchOpportunity, MatchProfile } from './types.ts';
import { evidenceValues, occupationValues } from './weights.ts';

/** 1 the same unit group, 0 unrelated. */
export function occupationCloseness(a: OccupationCode, b: OccupationCode): number {
  return occupationValues.closeness[occupationDistance(a, b)] ?? 0;
}

export type Entry = 'open' | 'trained';

/**
 * Whether somebody can begin without training: the work is learned there, or the place takes people to let them learn or look. Where it is
 * not known, training is taken to be needed.
 */
export function entryOf({ kind, occupationCode: code }: Pick<MatchOpportunity, 'kind' | 'occupationCode'>): Entry {
  if (kind === 'apprenticeship' || kind === 'internship' || kind === 'visit' || kind === 'open-for-contact') return 'open';
  const isKnown = kind === 'job' && code !== null && findOccupation(code) !== undefined;
  return isKnown && occupationFacts(code).entry === 'none' ? 'open' : 'trained';
}

/** Skills that somebody who has had this occupation is taken to have told. */
export function impliedSkills(code: OccupationCode): readonly SkillId[] {
  return skillsOfOccupation(code);
}

/** Everything the person can do, with the strongest evidence of each: told, implied by work they know, or broader than what they told. */
export function heldSkills(profile: Pick<MatchProfile, 'knownOccupations' | 'skills'>): Map<SkillId, number> {
  const held = new Map<SkillId, number>();
  const hold = (id: SkillId, value: number) => {
    if (value > (held.get(id) ?? 0)) held.set(id, value);
  };
  const holdWithBroader = (id: SkillId, value: number) => {
    hold(id, value);
    for (const broader of broaderSkills(id)) hold(broader, value);
  };
  for (const code of profile.knownOccupations) for (const id of impliedSkills(code)) holdWithBroader(id, evidenceValues.told);
  for (const { id, evidence } of profile.skills) holdWithBroader(id, evidenceValues[evidence]);
  return held;
}

const occupationsTaking = new Map<SkillId, number>();
for (const { code } of occupations)
  for (const id of skillsOfOccupation(code)) occupationsTaking.set(id, (occupationsTaking.get(id) ?? 0) + 1);

/**
 * How much a skill tells about what work somebody could do: welding tells more than serving customers. Whole numbers, so that a sum of
 * them is the same in any order. Inverse document frequency, as in Spärck Jones 1972, over the unit groups that usually take the skill.
 */
export function skillRarity(id: SkillId): number {
  return Math.round(100 * Math.log2(occupations.length / (occupationsTaking.get(id) ?? 1)));
}

/**
 * Skills that the work takes, of most or of some, each with how much it tells of this work: its rarity, and less the further down it stands,
 * since the most typical come first. `usual` is the weight of those that most use.
 */
export function skillsTowards(code: OccupationCode): { skills: readonly { id: SkillId; weight: number }[]; usual: number } {
  const weigh = (id: SkillId, at: number) => ({
    id,
    weight: Math.round(skillRarity(id) / (1 + occupationValues.bySkills.lessByPlace * at)),
  });
  const usual = skillsOfOccupation(code).map(weigh);
  const special = specialSkillsOfOccupation(code).map((id) => weigh(id, usual.length));
  return { skills: [...usual, ...special], usual: usual.reduce((sum, { weight }) => sum + weight, 0) };
}

/**
 * Norwegian training is approval enough here: only people trained abroad apply (see the steps in the taxonomy). The matcher may not ask
 * where somebody studied, so it cannot tell who lacks it; it counts where the ad asks for it, and is not read into other ads.
 */
const approvedByNorwegianTraining: ReadonlySet<ProfessionId> = new Set(['teacher', 'electrician', 'energy-fitter']);

/** Whether work they know is that of the profession: what they lack is the paper, not the years of school. */
export function practises(knownOccupations: readonly OccupationCode[], profession: ProfessionId): boolean {
  return findProfession(profession)?.occupationCodes.some((code) => knownOccupations.includes(code)) ?? false;
}

/** The profession that somebody who has done this work needs a paper for here; null where none is, or nobody can say. */
export const awaitedProfession = (code: OccupationCode): ProfessionId | null => regulatedProfession(code);

/** Near what they are, and not that itself: work that uses what they can while they wait. */
export function isStepTowards(own: OccupationCode, offered: OccupationCode): boolean {
  const closeness = occupationCloseness(own, offered);
  return closeness > 0 && closeness < 1;
}

/** The profession that everybody in the unit group needs an authorisation for; null when only some do, or nobody can say which. */
export function regulatedProfession(code: OccupationCode): ProfessionId | null {
  const [profession, ...others] = professionsOfOccupation(code);
  if (profession === undefined || others.length > 0 || profession.coverage !== 'all') return null;
  return approvedByNorwegianTraining.has(profession.id) ? null : profession.id;
}
