/** All the questions in one long form: the saved profile. The guided start asks with the same fields, a few at a time. */
import { useTranslation } from '../../lib/i18n.tsx';
import { CheckboxGroup } from '../../ui/choices.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { kindsInOrder } from '../opportunities/kind.part.tsx';
import { type Choices, many, one, type Problems, type Typed, travelModes } from './answers-form.ts';
import { useProblemText } from './form-errors.tsx';
import { MoreFields } from './more-fields.tsx';
import { WordsField } from './words-field.tsx';

const minutesToChoose = [15, 30, 45, 60, 90, 120];

export interface FieldsProps {
  typed: Typed;
  choices: Choices;
  problems: Problems;
}

export function AnswersFields(props: FieldsProps & { studied: React.ReactNode }) {
  const { t } = useTranslation('profiles');
  const { typed } = props;
  const problemText = useProblemText(props.problems);
  return (
    <>
      <section className="stack">
        <h2>{t('where.heading')}</h2>
        <PlaceField {...props} />
        <ModesField legend={t('where.travel')} description={t('where.travelDescription')} typed={typed} />
        <MinutesField label={t('where.minutes')} typed={typed} />
      </section>
      <section className="stack" data-gap="4">
        <h2>{t('can.heading')}</h2>
        <WordsField
          name="can"
          label={t('can.label')}
          description={t('can.description')}
          typed={typed}
          error={problemText('can')}
        />
      </section>
      <section className="stack">
        <h2>{t('wish.heading')}</h2>
        <WordsField
          name="wish"
          label={t('wish.label')}
          description={t('wish.description')}
          typed={typed}
          error={problemText('wish')}
        />
        <KindsField typed={typed} />
      </section>
      <MoreFields {...props} />
    </>
  );
}

export function PlaceField({ typed, choices, problems }: FieldsProps) {
  const { t } = useTranslation('profiles');
  const problemText = useProblemText(problems);
  return (
    <>
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
    </>
  );
}

export function ModesField({ legend, description, typed }: { legend: string; description?: string; typed: Typed }) {
  const { t } = useTranslation('profiles');
  return (
    <CheckboxGroup
      name="travel"
      legend={legend}
      description={description}
      layout="row"
      choices={travelModes.map((mode) => ({ value: mode, label: t(`where.modes.${mode}`) }))}
      defaultValues={many(typed, 'travel')}
    />
  );
}

export function MinutesField({ label, typed }: { label: string; typed: Typed }) {
  const { t } = useTranslation('profiles');
  const told = one(typed, 'minutes');
  const minutes = [...new Set([...minutesToChoose, ...(told === '' ? [] : [Number(told)])])].sort((a, b) => a - b);
  return (
    <SelectField
      name="minutes"
      label={label}
      emptyLabel={t('where.minutesAny')}
      options={minutes.map((one) => ({ value: String(one), label: t('where.minutesUpTo', { minutes: one }) }))}
      defaultValue={told}
    />
  );
}

export function KindsField({ typed }: { typed: Typed }) {
  const { t } = useTranslation(['profiles', 'app']);
  return (
    <CheckboxGroup
      name="kinds"
      legend={t('wish.kinds')}
      description={t('wish.kindsDescription')}
      choices={kindsInOrder.map((kind) => ({ value: kind, label: t(`app:kinds.${kind}`), description: t(`kinds.${kind}`) }))}
      defaultValues={many(typed, 'kinds')}
    />
  );
}
