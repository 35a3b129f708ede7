import type { ErrorBody } from '@arena/contract/errors';
import { useEffect } from 'react';
import { useErrorText } from '../../lib/errors.ts';
import { useTranslation } from '../../lib/i18n.tsx';
import { ErrorSummary } from '../../ui/messages.tsx';

/** What did not go through, first on the page and with focus. Fields first; a refusal as a whole points at the page. */
export function FormErrors({
  error,
  fields = [],
}: {
  error: ErrorBody | undefined;
  fields?: readonly { fieldId: string; text: string }[] | undefined;
}) {
  const { t } = useTranslation('app');
  const errorText = useErrorText();
  useEffect(() => {
    if (error !== undefined) document.getElementById('error-summary')?.focus();
  }, [error]);
  if (error === undefined) return null;
  return (
    <ErrorSummary title={t('errorSummary')} errors={fields.length > 0 ? fields : [{ fieldId: 'main', text: errorText(error) }]} />
  );
}
