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
/** Beyond the last of these nobody travels daily; a place to learn is worth moving for. */
const fartherMinutes = [60, 90, 120, 180];

export interface NearLook {
  /** Ids that fit the plan, in order, at most `limit`. */
  find(plan: SearchPlan, words: 'all' | 'any' | 'none', limit: number): Promise<string[]>;
}

/** At most three groups of four; nothing that is a hit, and nothing twice. Nothing at all only for words that nobody knows. */
export async function findNear(plan: SearchPlan, hits: readonly string[], look: NearLook): Promise<NearGroup[]> {
  const groups: NearGroup[] = [];
  const shown = new Set(hits);
  /** One group out of the first of these searches that find enough. */
  const tell = async (
    reason: NearGroup['reason'],
    about: NearGroup['about'],
    wider: readonly SearchPlan[],
    words: 'all' | 'any' | 'none' = 'all',
  ): Promise<void> => {
    if (groups.length === mostGroups || groups.some((group) => group.reason === reason)) return;
    const ids: string[] = [];
    for (const one of wider) {
      if (ids.length === mostInGroup) break;
      for (const id of await look.find(one, words, mostInGroup + shown.size)) {
        if (shown.has(id) || ids.length === mostInGroup) continue;
        shown.add(id);
        ids.push(id);
      }
    }
    if (ids.length > 0) groups.push({ reason, about, ids });
  };

  const { kind = [], occupation = [], ...others } = plan.filters;
  for (const minutes of fartherMinutes)
    if (plan.within !== null && minutes > plan.within) await tell('farther', { minutes }, [{ ...plan, within: minutes }]);
  // Who looks for a place as an apprentice would rather move than have any job nearby.
  const isFiltered = Object.values(plan.filters).some((value) => value.length > 0) || plan.within !== null;
  if (kind.length > 0 && plan.within !== null && groups.length === 0)
    await tell('without-filters', null, [{ ...plan, within: null }]);
  if (kind.length > 0) await tell('other-kind', null, [{ ...plan, filters: { ...plan.filters, kind: [] } }]);
  if (plan.words !== null && countWords(plan.words) > 1) await tell('any-word', null, [plan], 'any');
  const asked = occupation.length > 0 ? occupation : (plan.meant[0]?.occupations ?? []);
  const near = (asked.length > 0 ? nearOccupations(asked) : [occupationsWith(plan.skills)]).filter((codes) => codes.length > 0);
  const about = asked[0] ?? near[0]?.[0];
  const withWork = (from: SearchPlan) => near.map((codes) => ({ ...from, filters: { ...from.filters, occupation: codes } }));
  if (about !== undefined) await tell('near-occupation', { occupation: about }, withWork(plan), 'none');
  const bare: SearchPlan = { ...plan, filters: {}, within: null };
  if (isFiltered && (plan.words !== null || groups.length === 0)) {
    const { fact: _fact, flag: _flag, ...fewer } = others;
    // The most of what was asked for first.
    await tell(
      'without-filters',
      null,
      plan.words === null ? [{ ...plan, filters: { ...fewer, kind }, within: null }, bare] : [bare],
    );
  }
  if (groups.length > 0) return groups;
  if (plan.words !== null && countWords(plan.words) > 1) await tell('any-word', null, [bare], 'any');
  if (isFiltered && about !== undefined) await tell('near-occupation', { occupation: about }, withWork(bare), 'none');
  return groups;
}

/** So many skills in common make work alike, whatever the register puts between them: a farm hand and a relief worker in a cowshed. */
const alike = 2;

/** Occupations near those asked for, without them: first those that take the same skills, then the neighbours, then the wider area. */
function nearOccupations(asked: readonly OccupationCode[]): readonly OccupationCode[][] {
  const key = asked.join();
  let near = nearTo.get(key);
  if (near === undefined) {
    near = reckonNear(asked);
    if (nearTo.size >= mostRemembered) nearTo.clear();
    nearTo.set(key, near);
  }
  return near;
}
const nearTo = new Map<string, readonly OccupationCode[][]>();
const mostRemembered = 1000;

function reckonNear(asked: readonly OccupationCode[]): OccupationCode[][] {
  const skills = new Set(asked.flatMap((code) => skillsOfOccupation(code)));
  const tiers: OccupationCode[][] = [[], [], []];
  for (const { code } of occupations) {
    if (asked.includes(code)) continue;
    const distance = Math.min(...asked.map((other) => occupationDistance(code, other)));
    const shared = skillsOfOccupation(code).filter((skill) => skills.has(skill)).length;
    const tier = (distance <= 1 && shared > 0) || shared >= alike ? 0 : distance <= 1 ? 1 : distance === 2 ? 2 : null;
    if (tier !== null) tiers[tier]?.push(code);
  }
  return tiers;
}

/** Occupations that take one of these skills, for somebody who names only what they can. */
function occupationsWith(skills: readonly SkillId[]): OccupationCode[] {
  return occupations.map(({ code }) => code).filter((code) => skillsOfOccupation(code).some((skill) => skills.includes(skill)));
}
