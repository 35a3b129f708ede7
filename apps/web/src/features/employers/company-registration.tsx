import type { ErrorBody } from '@arena/contract/errors';
import { useEffect } from 'react';
import { DraftForm } from '../../lib/draft-form.tsx';
import { useErrorText } from '../../lib/errors.ts';
import { useTranslation } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/choices.tsx';
import { TextField } from '../../ui/field.tsx';
import { ErrorSummary } from '../../ui/messages.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { TextArea } from '../../ui/text-area.tsx';

export interface RegistrationValues {
  organisationNumber: string;
  aboutNb: string;
  aboutEn: string;
  trainingCompany: boolean;
}
const longestAbout = 2000;

/** Registers the organisation that the session represents. */
export function CompanyRegistration({
  represented,
  values,
  error,
}: {
  represented: { organisationNumber: string; name: string };
  values: RegistrationValues | undefined;
  error: ErrorBody | undefined;
}) {
  const { t } = useTranslation(['employers', 'app', 'errors']);
  const errorText = useErrorText();
  useEffect(() => {
    if (error !== undefined) document.getElementById('error-summary')?.focus();
  }, [error]);
  const count = {
    max: longestAbout,
    limit: t('company.form.limit', { limit: longestAbout }),
    left: (left: number) => t('company.form.left', { left }),
  };
  const errors = errorsOf(error, errorText, t('errors:fields.tooLong', { limit: longestAbout }));
  return (
    <DraftForm id="company" className="stack" gap="6">
      <ErrorSummary title={t('app:errorSummary')} errors={Object.entries(errors).map(([fieldId, text]) => ({ fieldId, text }))} />
      <PageHeading lede={t('company.form.lede')}>{t('company.form.heading', { name: represented.name })}</PageHeading>
      <TextField
        name="organisationNumber"
        label={t('company.form.number')}
        description={t('company.form.numberHelp')}
        error={errors.organisationNumber}
        inputMode="numeric"
        width={12}
        maxLength={30}
        defaultValue={values?.organisationNumber ?? represented.organisationNumber}
      />
      {(['aboutNb', 'aboutEn'] as const).map((name) => (
        <TextArea
          key={name}
          name={name}
          label={t(`company.form.${name}`)}
          description={t(`company.form.${name}Help`)}
          error={errors[name]}
          defaultValue={values?.[name] ?? ''}
          lang={name === 'aboutNb' ? 'nb' : 'en'}
          count={count}
        />
      ))}
      <Checkbox
        name="trainingCompany"
        label={t('company.form.trainingCompany')}
        description={t('company.form.trainingCompanyHelp')}
        defaultChecked={values?.trainingCompany ?? false}
      />
      <div>
        <Button>{t('company.form.action')}</Button>
      </div>
    </DraftForm>
  );
}

/** Refusals of a registration are about the number, unless the answer names a field. */
function errorsOf(error: ErrorBody | undefined, sentence: (error: ErrorBody) => string, tooLong: string): Record<string, string> {
  if (error === undefined) return {};
  const fields = (error.fields ?? []).map(({ path }) => path.slice(1)).filter((name) => name === 'aboutNb' || name === 'aboutEn');
  if (fields.length > 0) return Object.fromEntries(fields.map((name) => [name, tooLong]));
  return { organisationNumber: sentence(error) };
}
