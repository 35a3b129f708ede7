import type { OpportunityInput } from '@arena/contract/opportunities';
import type { OpportunityKind } from '@arena/taxonomy/types';

/** An opportunity of which nothing but its kind is told, as a form has it that is left empty. */
export const emptyInput = (kind: OpportunityKind): OpportunityInput => ({
  kind,
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
  details: {},
});
