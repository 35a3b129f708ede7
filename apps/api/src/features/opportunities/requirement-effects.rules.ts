/**
 * Which requirement shuts out most: how many more people could do it if one "must" were softer, in coarse bands. Pure. A number, or an answer
 * that moves with one person's edit, would tell employers about single people; see docs/decisions.
 */
import type { effectBands } from '@arena/contract/opportunities';
import { isTooFar } from '@arena/matching/criteria';
import { heldSkills } from '@arena/matching/facts';
import { bestJourney } from '@arena/matching/journey';
import { licenceCovers } from '@arena/matching/licence-cover';
import type { MatchOpportunity, MatchProfile, MatchRequirement } from '@arena/matching/types';
import { cefrIndex } from '@arena/taxonomy/languages';

export type EffectBand = (typeof effectBands)[number];

/** Fewer than this are never spoken of. */
export const fewestPeople = 10;
/** Who has not said how far they would go is taken to go this far, in minutes one way. */
const usualReach = 60;

/** A requirement as it was measured, in one order of its parts: any change of it makes another. */
export const askedKey = (requirement: MatchRequirement): string =>
  JSON.stringify(Object.entries(requirement).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Whether the person could be there. Somebody who has not said where they live is counted nowhere. */
export function isWithinReach(profile: MatchProfile, { placeId, remote }: Pick<MatchOpportunity, 'placeId' | 'remote'>): boolean {
  if (remote === 'fully') return true;
  const journey = bestJourney(profile, placeId);
  if (journey === null || journey.beyond) return false;
  return !isTooFar(journey, profile.maxTravelMinutes) && journey.minutes <= (profile.maxTravelMinutes ?? usualReach);
}

/** Whether a must is known to shut the person out. What was not told shuts nobody out. */
export function shutsOut(profile: MatchProfile, requirement: MatchRequirement): boolean {
  switch (requirement.type) {
    case 'skill':
      return (profile.skills.length > 0 || profile.knownOccupations.length > 0) && !heldSkills(profile).has(requirement.skillId);
    case 'language': {
      const held = profile.languages.find(({ code }) => code === requirement.language);
      return (['oral', 'written'] as const).some((mode) => {
        const needed = requirement[mode];
        const level = held?.[mode] ?? null;
        return needed !== null && level !== null && cefrIndex(level) < cefrIndex(needed);
      });
    }
    case 'education':
      return profile.education !== null && profile.education.level < requirement.level;
    case 'licence':
      return profile.licences !== null && !profile.licences.some((own) => licenceCovers(own, requirement.licenceId));
    case 'authorisation':
      // The law sets it, so there is nothing to soften.
      return false;
  }
}

/**
 * The musts that shut out at least `threshold` people who meet everything else, with how much that matters beside those who meet all. The
 * caller's threshold is ten or more and its own for each requirement, so that nobody can wait for one person to cross it.
 */
export function measureEffects(
  { requirements }: Pick<MatchOpportunity, 'requirements'>,
  withinReach: readonly MatchProfile[],
  thresholdOf: (asked: string) => number,
): { asked: string; band: EffectBand }[] {
  const musts = requirements.filter(({ hardness }) => hardness === 'must');
  const alone = new Map<MatchRequirement, number>();
  let all = 0;
  for (const profile of withinReach) {
    const out: MatchRequirement[] = [];
    for (const must of musts) {
      if (shutsOut(profile, must)) out.push(must);
      if (out.length > 1) break;
    }
    const [only] = out;
    if (only === undefined) all++;
    else if (out.length === 1) alone.set(only, (alone.get(only) ?? 0) + 1);
  }
  return musts.flatMap((must) => {
    const asked = askedKey(must);
    const gained = alone.get(must) ?? 0;
    if (gained < Math.max(fewestPeople, thresholdOf(asked))) return [];
    const share = gained / Math.max(all, fewestPeople);
    return [{ asked, band: share >= 1 ? ('many' as const) : share >= 0.4 ? ('some' as const) : ('few' as const) }];
  });
}
