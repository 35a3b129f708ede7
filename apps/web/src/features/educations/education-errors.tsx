import type { ErrorBody } from '@arena/contract/errors';
import { useEffect } from 'react';
import { useErrorText } from '../../lib/errors.ts';
import { useTranslation } from '../../lib/i18n.tsx';
import { ErrorSummary } from '../../ui/messages.tsx';
import type { Problems } from './education-form.ts';

const summary = 'error-summary';

/** The sentence for what is wrong with a field, if anything. */
export function useProblemText(problems: Problems): (field: string) => string | undefined {
  const { t } = useTranslation('educations');
  return (field) => {
    const problem = problems[field];
    return problem === undefined ? undefined : t(`problems.${problem}`);
  };
}

/** What must change, first on the page, with focus after each answer that has something to say. */
export function EducationErrors({ problems, error }: { problems: Problems; error?: ErrorBody | undefined }) {
  const { t } = useTranslation('app');
  const errorText = useErrorText();
  const problemText = useProblemText(problems);
  useEffect(() => {
    if (Object.keys(problems).length > 0 || error !== undefined) document.getElementById(summary)?.focus();
  }, [problems, error]);
  return (
    <ErrorSummary
      id={summary}
      title={t('errorSummary')}
      errors={[
        ...(error === undefined ? [] : [{ fieldId: 'main', text: errorText(error) }]),
        ...Object.keys(problems).map((fieldId) => ({ fieldId, text: problemText(fieldId) })),
      ]}
    />
  );
}
