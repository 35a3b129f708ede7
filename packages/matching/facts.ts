/** What the matcher reads from the taxonomy, in the shape it needs: the one place to look when a fact seems wrong. */
import { occupationDistance } from '@arena/taxonomy/occupations';
import { professionsOfOccupation } from '@arena/taxonomy/professions';
import { skillsOfOccupation } from '@arena/taxonomy/skills';
import { travelMinutes } from '@arena/taxonomy/travel';
import type { OccupationCode, PlaceId, ProfessionId, SkillId, TravelMode } from '@arena/taxonomy/types';
import { occupationValues } from './weights.ts';

/** 1 the same unit group, 0 unrelated. */
export function occupationCloseness(a: OccupationCode, b: OccupationCode): number {
  return occupationValues.closeness[occupationDistance(a, b)] ?? 0;
}

/** Skills that somebody who has had this occupation is taken to have told. */
export function impliedSkills(code: OccupationCode): readonly SkillId[] {
  return skillsOfOccupation(code);
}

/** One-way minutes; null when the taxonomy does not know. */
export function journeyMinutes(from: PlaceId, to: PlaceId, mode: TravelMode): number | null {
  return travelMinutes(from, to, mode);
}

/** The profession that everybody in the unit group needs an authorisation for; null when there is none or nobody can say which. */
export function regulatedProfession(code: OccupationCode): ProfessionId | null {
  const professions = professionsOfOccupation(code);
  return professions.length === 1 ? (professions[0]?.id ?? null) : null;
}
