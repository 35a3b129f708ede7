import type { OpportunityInput } from '@arena/contract/opportunities';
import { AppError } from '../../app-error.ts';
import { checkAd } from './ad-check.rules.ts';
import { emptyInput } from './empty-opportunity.rules.ts';

/**
 * For words that no human looks at before they are seen (a machine's, and what is added to an imported ad): what the check of ads finds
 * serious cannot be said there, whatever the reason.
 */
export function refuseObjections(input: OpportunityInput): void {
  refuse(seriousIn(input));
}

/** The same for what an employer tells of itself, which everybody reads at once: each text is checked as an ad's would be, and named by its field. */
export function refuseObjectionsToWords(told: readonly { field: string; language: 'nb' | 'en'; text: string }[]): void {
  refuse(
    told.flatMap(({ field, language, text }) =>
      seriousIn({ ...emptyInput('open-for-contact'), [language === 'nb' ? 'descriptionNb' : 'descriptionEn']: text }).map(
        ({ code, words }) => ({
          field,
          code,
          words,
        }),
      ),
    ),
  );
}

/** What must not be said without a human who looks. */
export const seriousIn = (input: OpportunityInput) => checkAd(input).filter(({ severity }) => severity === 'serious');

function refuse(serious: readonly { field: string; code: string; words: string | null }[]): void {
  if (serious.length === 0) return;
  const byField = Map.groupBy(serious, ({ field }) => field);
  throw new AppError(
    'opportunity.objected',
    // The words it is about, by field: whoever wrote them shall not have to guess.
    Object.fromEntries(
      [...byField].flatMap(([field, found]) => {
        const words = new Set(found.flatMap((one) => (one.words === null ? [] : [one.words])));
        return words.size === 0 ? [] : [[field, [...words].join(', ')]];
      }),
    ),
    serious.map(({ field, code }) => ({ path: `/${field}`, rule: code })),
  );
}
