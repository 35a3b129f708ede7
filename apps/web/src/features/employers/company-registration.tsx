import type { ApiResponse } from '@arena/contract/api';
import type { ErrorBody } from '@arena/contract/errors';
import { DraftForm } from '../../lib/draft-form.tsx';
import { useTranslation } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { DescriptionList } from '../../ui/description-list.tsx';
import { TextField } from '../../ui/field.tsx';
import { Alert } from '../../ui/messages.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { AboutFields, longestAbout, TrainingField } from './about-fields.tsx';
import { FormSummary, useFieldErrors } from './form-summary.tsx';

export interface RegistrationValues {
  organisationNumber: string;
  aboutNb: string;
  aboutEn: string;
  trainingCompany: boolean;
}
export type FoundOrganisation = ApiResponse<'GET /api/employer/organisation'>;

/** Registers the organisation that the session represents, with what the register knows of it filled in. */
export function CompanyRegistration({
  represented,
  found,
  values,
  error,
}: {
  represented: { organisationNumber: string; name: string };
  found: FoundOrganisation;
  values: RegistrationValues | undefined;
  error: ErrorBody | undefined;
}) {
  const { t } = useTranslation('employers');
  const errors = useFieldErrors(error, 'organisationNumber', longestAbout);
  const typed: Record<string, string> = { aboutNb: values?.aboutNb ?? '', aboutEn: values?.aboutEn ?? '' };
  return (
    <DraftForm id="company" className="stack" gap="6">
      <FormSummary errors={errors} />
      <PageHeading lede={t('company.form.lede')}>{t('company.form.heading', { name: represented.name })}</PageHeading>
      <Found found={found} />
      <TextField
        name="organisationNumber"
        label={t('company.form.number')}
        description={`${t('company.form.numberHelp')} ${t('register.sub')}`}
        error={errors.organisationNumber}
        inputMode="numeric"
        width={12}
        maxLength={30}
        defaultValue={values?.organisationNumber ?? represented.organisationNumber}
      />
      <AboutFields
        names={['aboutNb', 'aboutEn']}
        values={typed}
        errors={errors}
        labels={(name) =>
          name === 'aboutNb'
            ? { label: t('company.form.aboutNb'), description: t('company.form.aboutNbHelp') }
            : { label: t('company.form.aboutEn'), description: t('company.form.aboutEnHelp') }
        }
      />
      <TrainingField defaultChecked={values?.trainingCompany ?? false} />
      <div>
        <Button>{t('company.form.action')}</Button>
      </div>
    </DraftForm>
  );
}

function Found({ found: { state, name, municipality, industryName, industryCode } }: { found: FoundOrganisation }) {
  const { t } = useTranslation('employers');
  if (state === 'unreachable') return <Alert>{t('register.unreachable')}</Alert>;
  if (state !== 'found') return <Alert tone="warning">{t(`registerReasons.${state}`)}</Alert>;
  return (
    <section className="panel stack" data-gap="3">
      <h2>{t('register.found')}</h2>
      <DescriptionList
        items={[
          { key: 'name', term: t('register.name'), description: name },
          ...(municipality === null ? [] : [{ key: 'place', term: t('register.place'), description: municipality }]),
          ...(industryCode === null
            ? []
            : [{ key: 'industry', term: t('register.industry'), description: industryName ?? industryCode }]),
        ]}
      />
    </section>
  );
}
