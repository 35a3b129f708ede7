/** An own opportunity as its employer edits it. */
import type { OpportunityInput, OwnOpportunity } from '@arena/contract/opportunities';
import { findOccupation } from '@arena/taxonomy/occupations';
import { findSkill } from '@arena/taxonomy/skills';
import type { Language } from '@arena/taxonomy/types';
import { workplaceFactIds } from '@arena/taxonomy/workplace-facts';
import type { OpportunityRow, StoredRequirement } from './opportunities.store.ts';
import { mayReopen } from './publishing.rules.ts';
import type { StoredEffects } from './publishing.store.ts';
import { askedKey } from './requirement-effects.rules.ts';

export type WholeInput = OpportunityInput & Required<Pick<OpportunityInput, 'details'>>;

export const inputOf = (row: OpportunityRow, requirements: readonly StoredRequirement[]): WholeInput => ({
  kind: row.kind,
  occupationCode: row.occupationCode,
  titleNb: row.titleNb,
  titleEn: row.titleEn,
  descriptionNb: row.descriptionNb,
  descriptionEn: row.descriptionEn,
  placeId: row.placeId,
  remote: row.remote,
  extent: row.extentFrom !== null && row.extentTo !== null ? { fromPercent: row.extentFrom, toPercent: row.extentTo } : null,
  requirements: [...requirements],
  workplaceFacts: workplaceFactIds.filter((id) => row.workplaceFacts.includes(id)),
  positionCount: row.positionCount,
  startsOn: row.startsOn,
  deadlineOn: row.deadlineOn,
  details: row.details,
});

export interface OwnFacts {
  requirements: readonly StoredRequirement[];
  effects: StoredEffects;
  waiting: number;
  mayUndo: boolean;
  newAskingsLeft: number | null;
}

export function viewOwnOpportunity(row: OpportunityRow, facts: OwnFacts, now: Date, language: Language): OwnOpportunity {
  const input = inputOf(row, facts.requirements);
  return {
    ...input,
    id: row.id,
    version: row.version,
    status: row.status,
    updatedAt: row.updatedAt.toISOString(),
    waiting: facts.waiting,
    names: namesIn(input, language),
    outcome: row.outcome,
    reviewWords: row.reviewWords,
    overrideReason: row.overrideReason,
    mayReopen: mayReopen(row, now),
    mayUndo: facts.mayUndo,
    newAskingsLeft: facts.newAskingsLeft,
    effects: input.requirements.flatMap((requirement, position) => {
      const found = facts.effects.find(({ asked }) => asked === askedKey(requirement));
      return found === undefined ? [] : [{ position, band: found.band }];
    }),
  };
}

/** Names of the occupation and skills, so that a form can show words where ids are kept. */
export function namesIn(input: OpportunityInput, language: Language): Record<string, string> {
  const occupation = input.occupationCode === null ? undefined : findOccupation(input.occupationCode);
  const skills = input.requirements.flatMap((requirement) => {
    const skill = requirement.type === 'skill' ? findSkill(requirement.skillId) : undefined;
    return skill === undefined ? [] : [[skill.id, skill.name[language]]];
  });
  return Object.fromEntries([...(occupation === undefined ? [] : [[occupation.code, occupation.name[language]]]), ...skills]);
}
