import type { OpportunityInput } from '@arena/contract/opportunities';
import type { PushedOpportunity } from '@arena/contract/pushes';
import { emptyInput } from '../opportunities/empty-opportunity.rules.ts';

/** The first reference that stands there twice, or null: of two that differ nobody knows which is meant. */
export function findRepeated(references: readonly string[]): string | null {
  return references.find((reference, position) => references.indexOf(reference) !== position) ?? null;
}

/** What was left out as a form has it when it is left empty. */
export const whole = (sent: PushedOpportunity): OpportunityInput => ({ ...emptyInput(sent.kind), ...sent });
