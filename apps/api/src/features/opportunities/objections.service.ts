import type { OpportunityInput } from '@arena/contract/opportunities';
import { AppError } from '../../app-error.ts';
import { checkAd } from './ad-check.rules.ts';

/**
 * For words that no human looks at before they are seen (a machine's, and what is added to an imported ad): what the check of ads finds
 * serious cannot be said there, whatever the reason.
 */
export function refuseObjections(input: OpportunityInput): void {
  const serious = checkAd(input).filter(({ severity }) => severity === 'serious');
  if (serious.length === 0) return;
  throw new AppError(
    'opportunity.objected',
    {},
    serious.map(({ field, code }) => ({ path: `/${field}`, rule: code })),
  );
}
