import type { ErrorBody } from '@arena/contract/errors';
import { useEffect } from 'react';
import { useErrorText } from '../../lib/errors.ts';
import { useTranslation } from '../../lib/i18n.tsx';
import { ErrorSummary } from '../../ui/messages.tsx';

/** What did not go through, first on the page and with focus. Fields first; a refusal as a whole points at the page, or at what explains it. */
export function FormErrors({
  error,
  at = 'main',
  fields = [],
}: {
  error: ErrorBody | undefined;
  /** The id of what explains the refusal as a whole. */
  at?: string | undefined;
  fields?: readonly { fieldId: string; text: string }[] | undefined;
}) {
  const { t } = useTranslation('app');
  const errorText = useErrorText();
  useEffect(() => {
    if (error !== undefined) document.getElementById('error-summary')?.focus();
  }, [error]);
  if (error === undefined) return null;
  return (
    <ErrorSummary title={t('errorSummary')} errors={fields.length > 0 ? fields : [{ fieldId: at, text: errorText(error) }]} />
  );
}
