/** What each question of the guided start asks with. */
import { ageGroups } from '@arena/taxonomy/age-groups';
import { Link } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { CheckboxGroup, DateField, RadioGroup } from '../../ui/choices.tsx';
import { DescriptionList } from '../../ui/description-list.tsx';
import { Details } from '../../ui/disclosure.tsx';
import type { FieldsProps } from './answers-fields.tsx';
import { KindsField, MinutesField, ModesField, PlaceField } from './answers-fields.tsx';
import { isAboutHours, many, noLevel, one } from './answers-form.ts';
import { useProblemText } from './form-errors.tsx';
import { Extent, LanguageRows, LicencesField, ProfessionsField, Tick } from './more-fields.tsx';
import type { Step } from './steps.ts';
import { TaskChoices } from './task-choices.tsx';
import { WordsField } from './words-field.tsx';

export type QuestionProps = FieldsProps & {
  /** What the person has said they do not want, by name. */
  unwanted: readonly { id: string; name: string }[];
  /** Single schools told about, as a summary that takes the place of the level. */
  studied: React.ReactNode;
};

export const questions: Readonly<Record<Step, (props: QuestionProps) => React.ReactNode>> = {
  place: PlaceField,
  travel: Travel,
  tasks: TaskChoices,
  words: Words,
  norwegian: Norwegian,
  languages: (props) => <LanguageRows {...props} from={1} />,
  time: Time,
  wishes: Wishes,
  not: Not,
  education: Education,
  licences: Licences,
  workplace: Workplace,
};

function Travel({ typed }: QuestionProps) {
  const { t } = useTranslation('start');
  return (
    <>
      <ModesField legend={t('fields.modes')} typed={typed} />
      <MinutesField label={t('fields.minutes')} typed={typed} />
    </>
  );
}

function Words({ typed, problems }: QuestionProps) {
  const { t } = useTranslation('start');
  const problemText = useProblemText(problems);
  return (
    <WordsField
      name="can"
      label={t('fields.can')}
      description={t('fields.canExamples')}
      typed={typed}
      error={problemText('can')}
    />
  );
}

function Norwegian({ typed, choices }: QuestionProps) {
  const { t } = useTranslation('start');
  return (
    <>
      <input type="hidden" name="language-0" value="nb" />
      {(['oral', 'written'] as const).map((mode) => (
        <RadioGroup
          key={mode}
          name={`${mode}-0`}
          legend={t(`fields.${mode}`)}
          choices={[
            { value: noLevel, label: t('fields.noneYet') },
            ...choices.canDo[mode].map(({ id, name }) => ({ value: id, label: name })),
          ]}
          defaultValue={one(typed, `${mode}-0`)}
        />
      ))}
    </>
  );
}

function Time({ typed, choices, problems }: QuestionProps) {
  const { t } = useTranslation('start');
  const problemText = useProblemText(problems);
  const [day = '', month = '', year = ''] = ['day', 'month', 'year'].map((part) => one(typed, `from-${part}`));
  return (
    <>
      <Extent typed={typed} />
      <DateField
        name="from"
        legend={t('fields.from')}
        description={t('fields.fromDescription')}
        error={problemText('from')}
        labels={{ day: t('fields.day'), month: t('fields.month'), year: t('fields.year') }}
        defaultValue={`${year}-${month}-${day}`}
      />
      <CheckboxGroup
        name="hours"
        legend={t('fields.hours')}
        choices={choices.workplaceFacts.filter(({ id }) => isAboutHours(id)).map(({ id, name }) => ({ value: id, label: name }))}
        defaultValues={many(typed, 'hours')}
      />
    </>
  );
}

function Wishes({ typed, problems }: QuestionProps) {
  const { t } = useTranslation('start');
  const problemText = useProblemText(problems);
  return (
    <>
      <WordsField
        name="wish"
        label={t('fields.can')}
        description={t('fields.wishExamples')}
        typed={typed}
        error={problemText('wish')}
      />
      <KindsField typed={typed} />
    </>
  );
}

function Not({ typed, problems, unwanted }: QuestionProps) {
  const { t } = useTranslation('start');
  const problemText = useProblemText(problems);
  return (
    <>
      {unwanted.length > 0 && (
        <CheckboxGroup
          name="unwanted"
          legend={t('fields.notChosen')}
          choices={unwanted.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValues={many(typed, 'unwanted')}
        />
      )}
      <WordsField
        name="not"
        label={t('fields.not')}
        description={t('fields.notExamples')}
        typed={typed}
        error={problemText('not')}
      />
    </>
  );
}

function Education({ typed, choices, studied }: QuestionProps) {
  const { t } = useTranslation(['profiles', 'start']);
  const language = useLanguage();
  return (
    <>
      {studied ?? (
        <>
          <RadioGroup
            name="educationLevel"
            legend={t('more.educationLevel')}
            choices={[
              ...choices.education.map(({ id, name }) => ({ value: String(id), label: name })),
              { value: '', label: t('start:education.unknown') },
            ]}
            defaultValue={one(typed, 'educationLevel')}
          />
          <Details summary={t('start:education.elsewhere')}>
            <DescriptionList
              layout="stacked"
              items={choices.education.map(({ id, name, foreign }) => ({ key: String(id), term: name, description: foreign }))}
            />
          </Details>
          <Tick name="educationAbroad" label={t('more.educationAbroad')} typed={typed} />
        </>
      )}
      <Tick name="acceptsBelow" label={t('more.acceptsBelow')} typed={typed} />
      <p>
        <Link className="ds-link" to={pathTo('educationAbroad', language)}>
          {t('start:education.abroad')}
        </Link>
      </p>
    </>
  );
}

function Licences(props: QuestionProps) {
  const { t } = useTranslation('start');
  return (
    <>
      <LicencesField {...props} />
      <ProfessionsField {...props} summary={t('fields.professions')} />
    </>
  );
}

function Workplace({ typed, choices }: QuestionProps) {
  const { t } = useTranslation(['start', 'profiles']);
  return (
    <>
      <CheckboxGroup
        name="workplace"
        legend={t('fields.workplace')}
        choices={choices.workplaceFacts.filter(({ id }) => !isAboutHours(id)).map(({ id, name }) => ({ value: id, label: name }))}
        defaultValues={many(typed, 'workplace')}
      />
      <RadioGroup
        name="ageGroup"
        legend={t('fields.age')}
        description={t('fields.ageWhy')}
        choices={[
          ...ageGroups.map((group) => ({ value: group, label: t(`fields.ages.${group}`) })),
          { value: '', label: t('profiles:more.none') },
        ]}
        defaultValue={one(typed, 'ageGroup')}
      />
    </>
  );
}
