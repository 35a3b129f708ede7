import type { OwnOpportunity } from '@arena/contract/opportunities';
import { TrashIcon } from '@navikt/aksel-icons';
import { useTranslation } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { FieldSet } from '../../ui/choices.tsx';
import { Details } from '../../ui/disclosure.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { type Choices, type Row, requirementTypes, rowOf, type Typed } from './own-form.ts';
import { useSuggestions } from './own-suggestions.tsx';
import { rowName } from './requirement-name.ts';
import { useLiveRows } from './use-live-form.ts';

/** What one reads as where it stands now, and how many it shuts out as of last night where nobody has touched it since. */
interface Told {
  key: string;
  name: string;
  hardness: string;
  band: 'many' | 'some' | 'few' | null;
}

/** Those of the form as they stand, and as somebody changes them; without those that ask for nothing yet. */
export function useTold(formId: string, saved: OwnOpportunity, typed: Typed, choices: Choices): Told[] {
  return useLiveRows(formId, typed).flatMap((row) => {
    const name = rowName(row, choices);
    const position = Number(row.key);
    const asked = saved.requirements[position];
    const isAsSaved = asked !== undefined && JSON.stringify(rowOf(asked, row.key, saved.names)) === JSON.stringify(row);
    const band = isAsSaved ? saved.effects.find((effect) => effect.position === position)?.band : undefined;
    return name === '' ? [] : [{ key: row.key, name, hardness: row.hardness || 'trainable', band: band ?? null }];
  });
}

interface Props {
  rows: readonly Row[];
  told: readonly Told[];
  /** Rows came or went just now, or one must change: then they are open. */
  open: boolean;
  choices: Choices;
  problemText: (field: string) => string | undefined;
}

/** What people must be able to do, one row each. Rows come and go by buttons that send the form, so it works without JavaScript. */
export function OwnRequirements({ rows, told, open, choices, problemText }: Props) {
  const { t } = useTranslation(['publishing', 'app']);
  const skills = useSuggestions('skill');
  return (
    <section className="stack" data-gap="4">
      <h2 id="requirements" tabIndex={-1}>
        {t('requirements.heading')}
      </h2>
      <p>{t('requirements.help')}</p>
      {told.length === 0 && <p className="muted">{t('requirements.none')}</p>}
      {(['must', 'trainable', 'nice'] as const).map((hardness) => {
        const asked = told.filter((one) => one.hardness === hardness);
        if (asked.length === 0) return null;
        return (
          <div key={hardness}>
            <h3>{t(`app:hardness.${hardness}`)}</h3>
            <ul>
              {asked.map(({ key, name, band }) => (
                <li key={key}>
                  {name}
                  {band !== null && <> ({t(`effects.${band}`)})</>}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      {told.some(({ band }) => band !== null) && <p className="muted">{t('effects.note')}</p>}
      <Details summary={t('requirements.change')} open={open}>
        {skills.list}
        {rows.map((row, position) => (
          <RequirementRow
            key={row.key}
            row={row}
            number={position + 1}
            choices={choices}
            error={problemText(`what-${row.key}`)}
            skills={skills.field}
          />
        ))}
        <div className="cluster" data-gap="2" id="add" tabIndex={-1}>
          {requirementTypes.map((type) => (
            <Button key={type} variant="secondary" size="sm" name="do" value={`add-${type}`}>
              {t(`requirements.add.${type}`)}
            </Button>
          ))}
        </div>
      </Details>
    </section>
  );
}

function RequirementRow({
  row,
  number,
  choices,
  error,
  skills,
}: {
  row: Row;
  number: number;
  choices: Choices;
  error: string | undefined;
  skills: ReturnType<typeof useSuggestions>['field'];
}) {
  const { t } = useTranslation(['publishing', 'app']);
  const { key, type } = row;
  const label = t(`requirements.types.${type}`);
  const what = { name: `what-${key}`, label, error, defaultValue: row.what };
  const emptyLabel = t('requirements.choose');
  const named = (list: readonly { id: string | number; name: string }[]) =>
    list.map(({ id, name }) => ({ value: String(id), label: name }));
  const levels = choices.cefr.map(({ id }) => ({ value: id, label: id }));
  return (
    <FieldSet id={`row-${key}`} legend={t('requirements.row', { number })}>
      <input type="hidden" name="row" value={key} />
      <input type="hidden" name={`type-${key}`} value={type} />
      <div className="grid">
        {type === 'skill' && <TextField {...what} {...skills} maxLength={100} />}
        {type === 'language' && <SelectField {...what} emptyLabel={emptyLabel} options={named(choices.languages)} />}
        {type === 'licence' && <SelectField {...what} emptyLabel={emptyLabel} options={named(choices.licences)} />}
        {type === 'education' && <SelectField {...what} emptyLabel={emptyLabel} options={named(choices.education)} />}
        {type === 'authorisation' && <SelectField {...what} emptyLabel={emptyLabel} options={named(choices.professions)} />}
        {type === 'language' &&
          (['oral', 'written'] as const).map((mode) => (
            <SelectField
              key={mode}
              name={`${mode}-${key}`}
              label={t(`requirements.${mode}`)}
              emptyLabel={t('requirements.noLevel')}
              options={levels}
              defaultValue={row[mode]}
            />
          ))}
        <SelectField
          name={`hardness-${key}`}
          label={t('requirements.hardness')}
          options={(['trainable', 'nice', 'must'] as const).map((value) => ({ value, label: t(`app:hardness.${value}`) }))}
          defaultValue={row.hardness === '' ? 'trainable' : row.hardness}
        />
      </div>
      <div>
        <Button variant="tertiary" size="sm" name="do" value={`remove-${key}`} icon={<Icon of={TrashIcon} />}>
          {t('requirements.remove', { number })}
        </Button>
      </div>
    </FieldSet>
  );
}
