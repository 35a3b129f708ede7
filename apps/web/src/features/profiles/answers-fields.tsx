/** The questions, as fields. Used by the start page and by the saved profile. */
import { useTranslation } from '../../lib/i18n.tsx';
import { CheckboxGroup } from '../../ui/choices.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { kindsInOrder } from '../opportunities/kind.part.tsx';
import { type Choices, longestWords, many, one, type Problems, type Typed, travelModes } from './answers-form.ts';
import { useProblemText } from './form-errors.tsx';
import { MoreFields } from './more-fields.tsx';

const minutesToChoose = [15, 30, 45, 60, 90, 120];

export interface AnswersFieldsProps {
  typed: Typed;
  choices: Choices;
  problems: Problems;
}

export function AnswersFields(props: AnswersFieldsProps) {
  const { t } = useTranslation(['profiles', 'app']);
  const { typed } = props;
  const problemText = useProblemText(props.problems);
  return (
    <>
      <WhereFields {...props} />
      <section className="stack" data-gap="4">
        <h2>{t('can.heading')}</h2>
        <Words name="can" label={t('can.label')} description={t('can.description')} typed={typed} error={problemText('can')} />
      </section>
      <section className="stack">
        <h2>{t('wish.heading')}</h2>
        <Words
          name="wish"
          label={t('wish.label')}
          description={t('wish.description')}
          typed={typed}
          error={problemText('wish')}
        />
        <CheckboxGroup
          name="kinds"
          legend={t('wish.kinds')}
          description={t('wish.kindsDescription')}
          choices={kindsInOrder.map((kind) => ({ value: kind, label: t(`app:kinds.${kind}`), description: t(`kinds.${kind}`) }))}
          defaultValues={many(typed, 'kinds')}
        />
      </section>
      <MoreFields {...props} />
    </>
  );
}

function WhereFields({ typed, choices, problems }: AnswersFieldsProps) {
  const { t } = useTranslation('profiles');
  const problemText = useProblemText(problems);
  const told = one(typed, 'minutes');
  const minutes = [...new Set([...minutesToChoose, ...(told === '' ? [] : [Number(told)])])].sort((a, b) => a - b);
  return (
    <section className="stack">
      <h2>{t('where.heading')}</h2>
      <TextField
        name="home"
        label={t('where.home')}
        description={t('where.homeDescription')}
        error={problemText('home')}
        defaultValue={one(typed, 'home')}
        list="places"
        autoComplete="off"
        maxLength={100}
      />
      <datalist id="places">
        {choices.places.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
      <CheckboxGroup
        name="travel"
        legend={t('where.travel')}
        description={t('where.travelDescription')}
        layout="row"
        choices={travelModes.map((mode) => ({ value: mode, label: t(`where.modes.${mode}`) }))}
        defaultValues={many(typed, 'travel')}
      />
      <SelectField
        name="minutes"
        label={t('where.minutes')}
        emptyLabel={t('where.minutesAny')}
        options={minutes.map((one) => ({ value: String(one), label: t('where.minutesUpTo', { minutes: one }) }))}
        defaultValue={told}
      />
    </section>
  );
}

function Words({
  name,
  label,
  description,
  typed,
  error,
}: {
  name: 'can' | 'wish';
  label: string;
  description: string;
  typed: Typed;
  error: string | undefined;
}) {
  const { t } = useTranslation('profiles');
  return (
    <TextArea
      name={name}
      label={label}
      description={description}
      error={error}
      rows={4}
      dir="auto"
      defaultValue={one(typed, name)}
      count={{
        max: longestWords,
        limit: t('words.limit'),
        left: (count) => (count < 0 ? t('words.over', { count: -count }) : t('words.left', { count })),
      }}
    />
  );
}
