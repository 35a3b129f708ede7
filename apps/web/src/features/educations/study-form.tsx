import type { Named } from '@arena/contract/values';
import type { ReactNode } from 'react';
import { pathTo } from '../../app/pages.ts';
import { DraftForm } from '../../lib/draft-form.tsx';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/choices.tsx';
import { Details } from '../../ui/disclosure.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { Alert } from '../../ui/messages.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { useProblemText } from './education-errors.tsx';
import { type Problems, type Schooling, schoolings, states, type Typed } from './education-form.ts';

const options = (list: readonly Named[]) => list.map(({ id, name }) => ({ value: id, label: name }));

/** One education, a page of its own. */
export function StudyForm({
  errors,
  typed,
  problems,
  position,
  countries,
  fields,
  isKnown,
  isFull,
}: {
  errors: ReactNode;
  typed: Typed;
  problems: Problems;
  /** Null for a new one. */
  position: number | null;
  countries: readonly Named[];
  fields: readonly Named[];
  /** The level was told among the questions, and stands in the form. */
  isKnown: boolean;
  isFull: boolean;
}) {
  const { t } = useTranslation(['educations', 'app']);
  const language = useLanguage();
  const problemText = useProblemText(problems);
  const title = t(position === null ? 'studyForm.title' : 'studyForm.change');
  const hints: Partial<Record<Schooling, string>> = {
    'school-2': t('studyForm.schoolingHints.school-2'),
    'trade-4': t('studyForm.schoolingHints.trade-4'),
    'vocational-college-5': t('studyForm.schoolingHints.vocational-college-5'),
    'degree-6': t('studyForm.schoolingHints.degree-6'),
    'degree-7': t('studyForm.schoolingHints.degree-7'),
  };
  const hasMore = ['name', 'school', 'year'].some((name) => Boolean(typed[name]));
  return (
    <div className="container" data-width="narrow">
      <title>{t('app:title', { page: title })}</title>
      <div className="stack" data-gap="8">
        {errors}
        <PageHeading back={{ to: pathTo('educationAbroad', language), text: t('studyForm.back') }}>{title}</PageHeading>
        {isFull ? (
          <Alert>{t('studies.full')}</Alert>
        ) : (
          <DraftForm id={`study-${position ?? 'new'}`} className="stack" gap="8">
            {isKnown && <p>{t('studyForm.known')}</p>}
            <SelectField
              name="country"
              label={t('studyForm.country')}
              emptyLabel={t('studyForm.choose')}
              options={options(countries)}
              defaultValue={typed.country ?? ''}
              error={problemText('country')}
            />
            <RadioGroup
              name="schooling"
              legend={t('studyForm.schooling')}
              choices={schoolings.map((value) => ({
                value,
                label: t(`studyForm.schoolings.${value}`),
                description: hints[value],
              }))}
              defaultValue={typed.schooling}
              error={problemText('schooling')}
            />
            <SelectField
              name="field"
              label={t('studyForm.field')}
              emptyLabel={t('studyForm.fieldNone')}
              options={options(fields)}
              defaultValue={typed.field ?? ''}
            />
            <RadioGroup
              name="recognition"
              legend={t('studyForm.recognition')}
              choices={states.map((value) => ({ value, label: t(`studyForm.recognitions.${value}`) }))}
              defaultValue={typed.recognition || 'none'}
            />
            <Details summary={t('studyForm.more')} open={hasMore}>
              <TextField
                name="name"
                label={t('studyForm.name')}
                description={t('studyForm.nameDescription')}
                maxLength={100}
                dir="auto"
                defaultValue={typed.name ?? ''}
                error={problemText('name')}
              />
              <TextField
                name="school"
                label={t('studyForm.school')}
                maxLength={100}
                dir="auto"
                defaultValue={typed.school ?? ''}
                error={problemText('school')}
              />
              <TextField
                name="year"
                label={t('studyForm.year')}
                inputMode="numeric"
                width={4}
                maxLength={20}
                defaultValue={typed.year ?? ''}
                error={problemText('year')}
              />
            </Details>
            <div>
              <Button size="lg" block name="intent" value="study">
                {t('studyForm.save')}
              </Button>
            </div>
          </DraftForm>
        )}
      </div>
    </div>
  );
}
