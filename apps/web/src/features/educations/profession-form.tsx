import type { ApiResponse } from '@arena/contract/api';
import type { Named } from '@arena/contract/values';
import type { ReactNode } from 'react';
import { Form } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/choices.tsx';
import { Details } from '../../ui/disclosure.tsx';
import { SelectField } from '../../ui/field.tsx';
import { Alert } from '../../ui/messages.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { useProblemText } from './education-errors.tsx';
import { type Problems, states, type Typed } from './education-form.ts';
import { OutsideLink } from './recognition.tsx';

/** One profession that the law protects, a page of its own; and what it means when one's own is not among them. */
export function ProfessionForm({
  errors,
  typed,
  problems,
  professions,
  recognition,
  isFull,
}: {
  errors: ReactNode;
  typed: Typed;
  problems: Problems;
  professions: readonly Named[];
  recognition: ApiResponse<'GET /api/educations/choices'>['recognition'];
  isFull: boolean;
}) {
  const { t } = useTranslation(['educations', 'app']);
  const language = useLanguage();
  const problemText = useProblemText(problems);
  const degrees = recognition.schemes.find(({ kind }) => kind === 'degree');
  return (
    <div className="container" data-width="narrow">
      <title>{t('app:title', { page: t('professionForm.title') })}</title>
      <div className="stack" data-gap="8">
        {errors}
        <PageHeading back={{ to: pathTo('educationAbroad', language), text: t('studyForm.back') }}>
          {t('professionForm.title')}
        </PageHeading>
        {isFull ? (
          <Alert>{t('professions.full')}</Alert>
        ) : (
          <Form method="post" noValidate className="stack" data-gap="8">
            <SelectField
              name="profession"
              label={t('professionForm.profession')}
              description={t('professionForm.professionDescription')}
              emptyLabel={t('professionForm.choose')}
              options={professions.map(({ id, name }) => ({ value: id, label: name }))}
              defaultValue={typed.profession ?? ''}
              error={problemText('profession')}
            />
            <RadioGroup
              name="state"
              legend={t('professionForm.state')}
              choices={states.map((value) => ({ value, label: t(`professionForm.states.${value}`) }))}
              defaultValue={typed.state || 'none'}
            />
            <div>
              <Button size="lg" block name="intent" value="profession">
                {t('professionForm.save')}
              </Button>
            </div>
          </Form>
        )}
        <Details summary={t('professions.notRegulated.summary')}>
          <p>{t('professions.notRegulated.text')}</p>
          <p>{t('professions.notRegulated.list')}</p>
          {degrees !== undefined && (
            <p>
              <OutsideLink url={degrees.authority.url}>{t('professions.notRegulated.link')}</OutsideLink>
            </p>
          )}
        </Details>
      </div>
    </div>
  );
}
