/** When little or nothing fits: what exists nearest to it, in groups that each say why they are near. */
import { occupationDistance, occupations } from '@arena/taxonomy/occupations';
import { skillsOfOccupation } from '@arena/taxonomy/skills';
import type { OccupationCode, SkillId } from '@arena/taxonomy/types';
import type { SearchPlan } from './search-plan.ts';
import { countWords } from './words.ts';

export interface NearGroup {
  reason: 'farther' | 'near-occupation' | 'other-kind' | 'without-filters' | 'any-word';
  about: { minutes: number } | { occupation: OccupationCode } | null;
  ids: string[];
}

/** Fewer hits than this, and what is near is shown too. */
export const fewHits = 3;
const mostGroups = 3;
const mostInGroup = 4;
const fartherMinutes = [60, 90];

export interface NearLook {
  /** Ids that fit the plan, in order, at most `limit`. */
  find(plan: SearchPlan, words: 'all' | 'any' | 'none', limit: number): Promise<string[]>;
}

/** At most three groups of four; nothing that is a hit, and nothing twice. */
export async function findNear(plan: SearchPlan, hits: readonly string[], look: NearLook): Promise<NearGroup[]> {
  const groups: NearGroup[] = [];
  const shown = new Set(hits);
  const tell = async (
    reason: NearGroup['reason'],
    about: NearGroup['about'],
    wider: SearchPlan,
    words: 'all' | 'any' | 'none' = 'all',
  ): Promise<void> => {
    if (groups.length === mostGroups || groups.some((group) => group.reason === reason)) return;
    const found = await look.find(wider, words, mostInGroup + shown.size);
    const ids = found.filter((id) => !shown.has(id)).slice(0, mostInGroup);
    if (ids.length === 0) return;
    for (const id of ids) shown.add(id);
    groups.push({ reason, about, ids });
  };

  for (const minutes of fartherMinutes)
    if (plan.within !== null && minutes > plan.within) await tell('farther', { minutes }, { ...plan, within: minutes });
  const { kind = [], occupation = [], ...others } = plan.filters;
  if (kind.length > 0) await tell('other-kind', null, { ...plan, filters: { ...plan.filters, kind: [] } });
  if (plan.words !== null && countWords(plan.words) > 1) await tell('any-word', null, plan, 'any');
  const asked = occupation.length > 0 ? occupation : (plan.meant[0]?.occupations ?? []);
  const near = asked.length > 0 ? nearOccupations(asked) : occupationsWith(plan.skills);
  const about = asked[0] ?? near[0];
  if (about !== undefined && near.length > 0)
    await tell('near-occupation', { occupation: about }, { ...plan, filters: { ...plan.filters, occupation: near } }, 'none');
  const filtered = plan.within !== null || Object.values(others).some((value) => value.length > 0) || occupation.length > 0;
  if (filtered && plan.words !== null) await tell('without-filters', null, { ...plan, filters: {}, within: null });
  return groups;
}

/** Occupations one step from those asked for, without them. */
function nearOccupations(asked: readonly OccupationCode[]): OccupationCode[] {
  return occupations
    .map(({ code }) => code)
    .filter((code) => !asked.includes(code) && asked.some((other) => occupationDistance(code, other) === 1));
}

/** Occupations that take one of these skills, for somebody who names only what they can. */
function occupationsWith(skills: readonly SkillId[]): OccupationCode[] {
  return occupations.map(({ code }) => code).filter((code) => skillsOfOccupation(code).some((skill) => skills.includes(skill)));
}
