import type { ErrorBody } from '@arena/contract/errors';
import { useEffect } from 'react';
import { useErrorText } from '../../lib/errors.ts';
import { useTranslation } from '../../lib/i18n.tsx';
import { ErrorSummary } from '../../ui/messages.tsx';

const summary = 'error-summary';

/** What must change, first on the page and with focus. A refusal as a whole points at `at`. */
export function FormErrors({
  fields,
  error,
  at = 'main',
}: {
  fields: readonly { fieldId: string; text: string }[];
  error?: ErrorBody | undefined;
  at?: string | undefined;
}) {
  const { t } = useTranslation('app');
  const errorText = useErrorText();
  const errors = [...fields, ...(error === undefined ? [] : [{ fieldId: at, text: errorText(error) }])];
  const said = errors.map(({ text }) => text).join(' ');
  useEffect(() => {
    if (said !== '') document.getElementById(summary)?.focus();
  }, [said]);
  return <ErrorSummary id={summary} title={t('errorSummary')} errors={errors} />;
}
