import type { ErrorBody } from '@arena/contract/errors';
import type { FindingCode } from '@arena/contract/publishing';
import { useEffect } from 'react';
import { useErrorText } from '../../lib/errors.ts';
import { useTranslation } from '../../lib/i18n.tsx';
import { ErrorSummary } from '../../ui/messages.tsx';

/** What must change, by the field it is about. Fields that the API names by path are too long; everything else is about `usual`. */
export function useFieldErrors(error: ErrorBody | undefined, usual: string, limit: number): Record<string, string> {
  const { t } = useTranslation(['errors', 'publishing', 'employers']);
  const errorText = useErrorText();
  if (error === undefined) return {};
  if (error.code === 'opportunity.objected')
    return Object.fromEntries(
      [...Map.groupBy(error.fields ?? [], ({ path }) => path.slice(1))].map(([field, found]) => {
        const said = found.map(({ rule }) => {
          const code = rule as FindingCode;
          return `${t(`publishing:findings.${code}.what`)} ${t(`publishing:findings.${code}.why`)}`;
        });
        const words = error.params[field];
        const about = words === undefined ? [] : [t('employers:edit.objected', { words })];
        return [field, [...new Set(said), ...about].join(' ')];
      }),
    );
  if (error.code !== 'request.invalid') return { [usual]: errorText(error) };
  const fields = (error.fields ?? []).map(({ path }) => path.slice(1)).filter((name) => name !== '');
  if (fields.length === 0) return { [usual]: errorText(error) };
  return Object.fromEntries(fields.map((name) => [name, t('fields.tooLong', { limit })]));
}

/** First on the page, with focus after each answer that has something to say. */
export function FormSummary({ errors }: { errors: Record<string, string> }) {
  const { t } = useTranslation('app');
  const count = Object.keys(errors).length;
  useEffect(() => {
    if (count > 0) document.getElementById('error-summary')?.focus();
  }, [count]);
  return <ErrorSummary title={t('errorSummary')} errors={Object.entries(errors).map(([fieldId, text]) => ({ fieldId, text }))} />;
}
