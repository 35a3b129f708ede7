import type { OpportunityInput } from '@arena/contract/opportunities';
import type { PushedOpportunity } from '@arena/contract/pushes';

/** The first reference that stands there twice, or null: of two that differ nobody knows which is meant. */
export function findRepeated(references: readonly string[]): string | null {
  return references.find((reference, position) => references.indexOf(reference) !== position) ?? null;
}

/** What was left out as a form has it when it is left empty. */
export function whole(sent: PushedOpportunity): OpportunityInput {
  return {
    occupationCode: null,
    titleNb: '',
    titleEn: '',
    descriptionNb: '',
    descriptionEn: '',
    placeId: null,
    remote: 'no',
    extent: null,
    requirements: [],
    workplaceFacts: [],
    positionCount: 1,
    startsOn: null,
    deadlineOn: null,
    ...sent,
  };
}
