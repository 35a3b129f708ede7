import type { ErrorBody } from '@arena/contract/errors';
import { useEffect } from 'react';
import { useErrorText } from '../../lib/errors.ts';
import { useTranslation } from '../../lib/i18n.tsx';
import { ErrorSummary } from '../../ui/messages.tsx';
import type { Problems } from './own-form.ts';

type RequiredField = 'kind' | 'occupation' | 'titleNb' | 'descriptionNb' | 'placeId' | 'extent';

/** The sentence at a field, undefined when nothing is wrong with it. */
export function useProblemText(problems: Problems): (field: string) => string | undefined {
  const { t } = useTranslation(['publishing', 'errors']);
  return (field) => {
    const found = problems[field];
    if (found === undefined) return undefined;
    if (found.problem === 'past' && field === 'startsOn') return t('errors.pastStart');
    if (found.problem !== 'required') return t(`errors.${found.problem}`, { limit: found.limit });
    const own: readonly string[] = ['kind', 'occupation', 'titleNb', 'descriptionNb', 'placeId', 'extent'];
    // The same is asked for in either language.
    const asked = field.replace(/En$/, 'Nb');
    return own.includes(asked) ? t(`errors.required.${asked as RequiredField}`) : t('errors:fields.required');
  };
}

/** All that must change, first on the page; takes focus after an answer that has something to say. */
export function OwnFormErrors({
  problems,
  error,
  textToo,
}: {
  problems: Problems;
  error: ErrorBody | null;
  /** The text would be refused next: said at once, so that one round is enough. */
  textToo: boolean;
}) {
  const { t } = useTranslation(['app', 'publishing']);
  const errorText = useErrorText();
  const problemText = useProblemText(problems);
  const fields = Object.keys(problems);
  useEffect(() => {
    if (Object.keys(problems).length > 0 || error !== null) document.getElementById('error-summary')?.focus();
  }, [problems, error]);
  const errors = [
    ...(error === null || fields.length > 0 ? [] : [{ fieldId: 'main', text: errorText(error) }]),
    ...fields.map((fieldId) => ({ fieldId, text: problemText(fieldId) })),
    ...(textToo && fields.length > 0 ? [{ fieldId: 'check', text: t('publishing:errors.textToo') }] : []),
  ];
  return <ErrorSummary title={t('errorSummary')} errors={errors} />;
}
