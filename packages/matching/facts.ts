/** What the matcher reads from the taxonomy, in the shape it needs: the one place to look when a fact seems wrong. */
import { occupationDistance } from '@arena/taxonomy/occupations';
import { professionsOfOccupation } from '@arena/taxonomy/professions';
import { skillsOfOccupation } from '@arena/taxonomy/skills';
import type { OccupationCode, ProfessionId, SkillId } from '@arena/taxonomy/types';
import { occupationValues } from './weights.ts';

/** 1 the same unit group, 0 unrelated. */
export function occupationCloseness(a: OccupationCode, b: OccupationCode): number {
  return occupationValues.closeness[occupationDistance(a, b)] ?? 0;
}

/** Skills that somebody who has had this occupation is taken to have told. */
export function impliedSkills(code: OccupationCode): readonly SkillId[] {
  return skillsOfOccupation(code);
}

/**
 * Norwegian training is approval enough here: only people trained abroad apply (see the steps in the taxonomy). The matcher may not ask
 * where somebody studied, so it cannot tell who lacks it; it counts where the ad asks for it, and is not read into other ads.
 */
const approvedByNorwegianTraining: ReadonlySet<ProfessionId> = new Set(['teacher', 'electrician', 'energy-fitter']);

/** The profession that everybody in the unit group needs an authorisation for; null when only some do, or nobody can say which. */
export function regulatedProfession(code: OccupationCode): ProfessionId | null {
  const [profession, ...others] = professionsOfOccupation(code);
  if (profession === undefined || others.length > 0 || profession.coverage !== 'all') return null;
  return approvedByNorwegianTraining.has(profession.id) ? null : profession.id;
}
