import { useTranslation } from '../../lib/i18n.tsx';
import { CheckboxGroup, DateField, FieldSet, RadioGroup } from '../../ui/choices.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { kindsInOrder } from './kind.part.tsx';
import { type Choices, longest, type Typed } from './own-form.ts';
import { useSuggestions } from './own-suggestions.tsx';

interface Props {
  typed: Typed;
  choices: Choices;
  /** How the occupation's words were read when it was saved last. */
  occupationName: string | null;
  problemText: (field: string) => string | undefined;
}

/** What it is, told in one language or two. */
export function OwnWhat({ typed, occupationName, problemText }: Props) {
  const { t } = useTranslation(['publishing', 'app']);
  const occupations = useSuggestions('occupation');
  const count = {
    max: longest.description,
    limit: t('limit', { limit: longest.description }),
    left: (left: number) => t('left', { left }),
  };
  return (
    <section className="stack">
      <h2>{t('what')}</h2>
      <RadioGroup
        name="kind"
        legend={t('kind')}
        error={problemText('kind')}
        defaultValue={typed.kind}
        choices={kindsInOrder.map((kind) => ({ value: kind, label: t(`app:kinds.${kind}`), description: t(`kindHelp.${kind}`) }))}
      />
      <TextField
        name="occupation"
        label={t('occupation')}
        description={occupationName === null ? t('occupationHelp') : t('occupationIs', { name: occupationName })}
        error={problemText('occupation')}
        defaultValue={typed.occupation}
        maxLength={200}
        {...occupations.field}
      />
      {occupations.list}
      <p>{t('oneLanguage')}</p>
      <div className="grid">
        {(['Nb', 'En'] as const).map((tongue) => (
          <div className="stack" key={tongue}>
            <TextField
              name={`title${tongue}`}
              label={t(`title${tongue}`)}
              error={problemText(`title${tongue}`)}
              defaultValue={typed[`title${tongue}`]}
              lang={tongue.toLowerCase()}
            />
            <TextArea
              name={`description${tongue}`}
              label={t(`description${tongue}`)}
              description={t('descriptionHelp')}
              error={problemText(`description${tongue}`)}
              defaultValue={typed[`description${tongue}`]}
              lang={tongue.toLowerCase()}
              rows={9}
              count={count}
            />
          </div>
        ))}
      </div>
    </section>
  );
}

export function OwnWhereAndWhen({ typed, choices, problemText }: Props) {
  const { t } = useTranslation('publishing');
  const labels = { day: t('date.day'), month: t('date.month'), year: t('date.year') };
  return (
    <section className="stack">
      <h2>{t('where')}</h2>
      <SelectField
        name="placeId"
        label={t('place')}
        error={problemText('placeId')}
        emptyLabel={t('choosePlace')}
        options={choices.places.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={typed.placeId}
      />
      <RadioGroup
        name="remote"
        legend={t('remote')}
        layout="row"
        defaultValue={typed.remote}
        choices={(['no', 'partly', 'fully'] as const).map((value) => ({ value, label: t(`remotes.${value}`) }))}
      />
      <FieldSet id="extent" legend={t('extent')} description={t('extentHelp')}>
        <div className="cluster" data-gap="4">
          {(['extentFrom', 'extentTo'] as const).map((name) => (
            <TextField
              key={name}
              name={name}
              label={t(name)}
              error={problemText(name)}
              defaultValue={typed[name]}
              inputMode="numeric"
              width={4}
            />
          ))}
        </div>
      </FieldSet>
      <CheckboxGroup
        name="fact"
        legend={t('facts')}
        description={t('factsHelp')}
        defaultValues={typed.facts}
        choices={choices.workplaceFacts.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField
        name="positionCount"
        label={t('positions')}
        error={problemText('positionCount')}
        defaultValue={typed.positionCount}
        inputMode="numeric"
        width={4}
      />
      <DateField
        name="startsOn"
        legend={t('start')}
        description={t('startHelp')}
        labels={labels}
        error={problemText('startsOn')}
        defaultValue={typed.startsOn}
      />
      <DateField
        name="deadlineOn"
        legend={t('deadline')}
        description={t('deadlineHelp')}
        labels={labels}
        error={problemText('deadlineOn')}
        defaultValue={typed.deadlineOn}
      />
    </section>
  );
}
