import type { OwnEmployer } from '@arena/contract/employers';
import type { ErrorBody } from '@arena/contract/errors';
import { Form } from 'react-router';
import { DraftForm } from '../../lib/draft-form.tsx';
import { useTranslation } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Alert } from '../../ui/messages.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { AboutFields, longestAbout, TrainingField } from './about-fields.tsx';
import { FormSummary, useFieldErrors } from './form-summary.tsx';

/** Where the organisation stands, why, and the one thing that can be done about it; nothing while all is well. */
export function CompanyStanding({ employer }: { employer: OwnEmployer }) {
  const { t } = useTranslation('employers');
  const { status, pausedBecause, memberRole, registerChecked, labour } = employer;
  const isManager = memberRole === 'manager';
  if (status === 'paused') {
    const because = pausedBecause ?? 'register';
    return (
      <Alert tone={because === 'own-wish' ? 'info' : 'warning'} heading={t(`pausedBecause.${because}.heading`)}>
        <Why reason={employer.reason} />
        <p>{t(`pausedBecause.${because}.text`)}</p>
        {isManager && (because === 'own-wish' || because === 'silent') && (
          <Form method="post">
            <Button name="act" value="resume">
              {t(`pausedBecause.${because}.action`)}
            </Button>
          </Form>
        )}
      </Alert>
    );
  }
  const isLabourNeeded = labour === 'staffing-needed' || labour === 'cleaning-needed';
  // A later word of the register: an administrator looks, and nothing is taken away for a code (docs/decisions/0031).
  if (status === 'approved') return isLabourNeeded ? <Alert heading={t('labour.laterHeading')}>{t('labour.later')}</Alert> : null;
  return (
    <>
      <Alert tone={status === 'pending' ? 'info' : 'warning'} heading={t(`company.${status}.heading`)}>
        {status !== 'pending' && <Why reason={employer.reason} />}
        {status === 'pending' && !registerChecked && <p>{t('company.pending.unchecked')}</p>}
        <p>{t(`company.${status}.text`)}</p>
      </Alert>
      {status === 'pending' && isLabourNeeded && (
        <Alert tone="warning" heading={t('labour.heading')}>
          {t(labour === 'staffing-needed' ? 'labour.staffing' : 'labour.cleaning')}
        </Alert>
      )}
    </>
  );
}

const registerWord = /^register\.(unknown|removed|bankrupt|dissolving)$/;

function Why({ reason }: { reason: string | null }) {
  const { t } = useTranslation('employers');
  if (reason === null) return null;
  const [, word] = registerWord.exec(reason) ?? [];
  const known = word as 'unknown' | 'removed' | 'bankrupt' | 'dissolving' | undefined;
  return (
    <p>
      <strong>{t('company.declined.reason')}:</strong> {known === undefined ? reason : t(`registerReasons.${known}`)}
    </p>
  );
}

/** After a no: mend what was missing, or say why the answer should be another. */
export function CompanyAgain({
  employer,
  typed,
  error,
}: {
  employer: OwnEmployer;
  typed: Record<string, string> | undefined;
  error: ErrorBody | undefined;
}) {
  const { t } = useTranslation('employers');
  const errors = useFieldErrors(error, 'aboutNb', longestAbout);
  const values = typed ?? { aboutNb: employer.aboutNb, aboutEn: employer.aboutEn };
  return (
    <section className="stack" data-gap="4">
      <h2>{t('again.heading')}</h2>
      <p>{t('again.lede')}</p>
      <DraftForm id="company-again" className="stack" gap="6">
        <FormSummary errors={errors} />
        <input type="hidden" name="act" value="again" />
        <input type="hidden" name="version" value={employer.version} />
        <AboutFields
          names={['aboutNb', 'aboutEn']}
          values={values}
          errors={errors}
          labels={(name) =>
            name === 'aboutNb'
              ? { label: t('company.form.aboutNb'), description: t('company.form.aboutNbHelp') }
              : { label: t('company.form.aboutEn'), description: t('company.form.aboutEnHelp') }
          }
        />
        <TrainingField defaultChecked={typed === undefined ? employer.trainingCompany : typed.trainingCompany === 'yes'} />
        <TextArea
          name="words"
          label={t('again.words')}
          description={t('again.wordsHelp')}
          defaultValue={values.words ?? ''}
          rows={4}
        />
        <div>
          <Button>{t('again.action')}</Button>
        </div>
      </DraftForm>
    </section>
  );
}
