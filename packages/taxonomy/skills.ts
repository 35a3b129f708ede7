import { occupationSkills } from './occupation-skills.data.ts';
import { skillRows } from './skills.data.ts';
import type { Bilingual, OccupationCode, SkillId } from './types.ts';

export interface Skill {
  id: SkillId;
  /** Lower case, as it stands in a sentence. */
  name: Bilingual;
  /** Other words people use for it, Norwegian and English mixed. */
  words: readonly string[];
}

export const skills: readonly Skill[] = skillRows.map(([id, nb, en, words]) => ({ id, name: { nb, en }, words }));

const byId = new Map(skills.map((skill) => [skill.id, skill]));

export function findSkill(id: string): Skill | undefined {
  return byId.get(id);
}

/** The skill with this id. Throws when there is none: use it only for ids that were checked on the way in. */
export function getSkill(id: SkillId): Skill {
  const skill = byId.get(id);
  if (!skill) throw new Error(`No skill has the id "${id}"`);
  return skill;
}

/** Skills most people in this occupation use, most typical first; empty where nobody has written them down yet. */
export function skillsOfOccupation(code: OccupationCode): readonly SkillId[] {
  return Object.hasOwn(occupationSkills, code) ? (occupationSkills[code] ?? []) : [];
}

/** Narrow skill to broad. Only where nobody could do the first without the second. One step: a broad one here is never narrow too. */
const broaderThan: Readonly<Record<SkillId, readonly SkillId[]>> = {
  'cooking-for-many': ['cooking'],
  'special-diets': ['cooking'],
  'hotel-room-cleaning': ['cleaning'],
  'hospital-cleaning': ['cleaning'],
  'industrial-cleaning': ['cleaning'],
  'lorry-driving': ['car-driving'],
  'bus-driving': ['car-driving'],
  'van-driving': ['car-driving'],
  'taxi-driving': ['car-driving'],
  'industrial-sewing': ['sewing'],
  'clothing-repair': ['sewing'],
  'teaching-norwegian': ['teaching'],
  'teaching-mathematics': ['teaching'],
  'teaching-languages': ['teaching'],
  'python-programming': ['programming'],
  'java-programming': ['programming'],
  'dotnet-programming': ['programming'],
};

/** Broader skills that having this one means having too; empty for most. */
export function broaderSkills(id: SkillId): readonly SkillId[] {
  return Object.hasOwn(broaderThan, id) ? (broaderThan[id] ?? []) : [];
}
