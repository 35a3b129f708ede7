import { cefrIndex } from '@arena/taxonomy/languages';
import type { CefrLevel, Hardness, LanguageCode, LicenceId, NkrLevel, ProfessionId, SkillId } from '@arena/taxonomy/types';
import { regulatedProfession } from './facts.ts';
import type { MatchOpportunity } from './types.ts';
import { usualLevelByMajorGroup } from './weights.ts';

export type LanguageMode = 'oral' | 'written';

/** What an opportunity asks for, each thing once and at its hardest. Both the plain and the compiled scorer start from this. */
export interface Demands {
  skills: { id: SkillId; hardness: Hardness }[];
  languages: { code: LanguageCode; mode: LanguageMode; level: CefrLevel; hardness: Hardness }[];
  education: { level: NkrLevel; hardness: Hardness }[];
  authorisations: { id: ProfessionId; hardness: Hardness }[];
  licences: { id: LicenceId; hardness: Hardness }[];
  /** The education this work usually takes; null when nobody can say. */
  usualLevel: NkrLevel | null;
}

const rank: Record<Hardness, number> = { must: 2, trainable: 1, nice: 0 };

/** The hardest of the demands, or null when there are none. */
export function hardest(demands: readonly { hardness: Hardness }[]): Hardness | null {
  let found: Hardness | null = null;
  for (const { hardness } of demands) if (found === null || rank[hardness] > rank[found]) found = hardness;
  return found;
}

/** The skills asked for that can link somebody to the work: one more plus costs an employer nothing to write, so it says nothing of what the work is. */
export function linkingSkills({ skills }: Pick<Demands, 'skills'>): SkillId[] {
  return skills.flatMap(({ id, hardness }) => (hardness === 'nice' ? [] : [id]));
}

/** Keeps the order of first mention. */
function addHardest<T extends { hardness: Hardness }>(list: T[], demand: T, same: (other: T) => boolean) {
  const at = list.findIndex(same);
  const before = list[at];
  if (before === undefined) list.push(demand);
  else if (rank[demand.hardness] > rank[before.hardness]) list[at] = demand;
}

export function demandsOf(opportunity: MatchOpportunity): Demands {
  const demands: Demands = { skills: [], languages: [], education: [], authorisations: [], licences: [], usualLevel: null };
  for (const requirement of opportunity.requirements) {
    const { hardness } = requirement;
    switch (requirement.type) {
      case 'skill':
        addHardest(demands.skills, { id: requirement.skillId, hardness }, (other) => other.id === requirement.skillId);
        break;
      case 'language':
        for (const mode of ['oral', 'written'] as const) {
          const level = requirement[mode];
          if (level === null) continue;
          const demand = { code: requirement.language, mode, level, hardness };
          // B1 as a must and B2 as a plus are two demands; only the very same level is merged.
          addHardest(
            demands.languages,
            demand,
            (other) => other.code === demand.code && other.mode === mode && other.level === level,
          );
        }
        break;
      case 'education':
        addHardest(demands.education, { level: requirement.level, hardness }, (other) => other.level === requirement.level);
        break;
      case 'authorisation':
        addHardest(
          demands.authorisations,
          { id: requirement.professionId, hardness },
          (other) => other.id === requirement.professionId,
        );
        break;
      case 'licence':
        addHardest(demands.licences, { id: requirement.licenceId, hardness }, (other) => other.id === requirement.licenceId);
        break;
    }
  }
  demands.languages.sort((a, b) => cefrIndex(b.level) - cefrIndex(a.level));
  const regulated = worksInProfession(opportunity) ? regulatedProfession(opportunity.occupationCode) : null;
  if (regulated !== null && demands.authorisations.length === 0) demands.authorisations.push({ id: regulated, hardness: 'must' });
  demands.usualLevel = usualLevel(opportunity, demands);
  return demands;
}

/**
 * The law asks for authorisation even where the ad forgets to. Only where the profession itself is exercised: an apprentice is on the way
 * to it, and somebody on a visit or an internship does not work as one. An ad that names its authorisations is taken at its word.
 */
function worksInProfession(opportunity: MatchOpportunity): opportunity is MatchOpportunity & { occupationCode: string } {
  return opportunity.occupationCode !== null && (opportunity.kind === 'job' || opportunity.kind === 'traineeship');
}

/** What the ad asks for, at its highest; without that, what the major group of the occupation usually takes. */
function usualLevel(opportunity: MatchOpportunity, demands: Demands): NkrLevel | null {
  let level: NkrLevel | null = null;
  for (const demand of demands.education) if (level === null || demand.level > level) level = demand.level;
  return level ?? usualLevelByMajorGroup[opportunity.occupationCode?.[0] ?? ''] ?? null;
}
