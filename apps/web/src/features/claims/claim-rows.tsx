import type { ApiResponse } from '@arena/contract/api';
import { useTranslation } from '../../lib/i18n.tsx';
import { FieldSet } from '../../ui/choices.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import type { Row } from './claim-form.ts';

type Choices = ApiResponse<'GET /api/taxonomy/choices'>;

/** One requirement: what we read and where, and how hard it is. */
export function ClaimRow({
  row,
  number,
  choices,
  written,
  problemText,
}: {
  row: Row;
  /** Which of the empty ones it is; 0 for one that has a name. */
  number: number;
  choices: Choices;
  /** Language of the ad, when it is not the reader's. */
  written: string | undefined;
  problemText: (field: string) => string | undefined;
}) {
  const { t } = useTranslation(['claims', 'app']);
  const { key, type, name } = row;
  const isNew = key.startsWith('new-');
  const newLabel = t(type === 'skill' ? 'edit.skill' : type === 'language' ? 'edit.language' : 'edit.licence');
  const hidden = isNew ? (['type'] as const) : (['type', 'what', 'name', 'sentence'] as const);
  const options = (type === 'language' ? choices.languages : choices.licences).map((one) => ({ value: one.id, label: one.name }));
  return (
    <FieldSet id={`row-${key}`} legend={isNew ? t('edit.newRow', { number }) : name}>
      <input type="hidden" name="row" value={key} />
      {hidden.map((field) => (
        <input key={field} type="hidden" name={`${field}-${key}`} value={row[field]} />
      ))}
      {row.sentence !== '' && (
        <p className="muted">
          {t('edit.read')} <q lang={written}>{row.sentence}</q>
        </p>
      )}
      <div className="grid">
        {isNew && type === 'skill' && (
          <TextField
            name={`what-${key}`}
            label={newLabel}
            error={problemText(`what-${key}`)}
            defaultValue={row.what}
            maxLength={100}
            autoComplete="off"
          />
        )}
        {isNew && type !== 'skill' && (
          <SelectField
            name={`what-${key}`}
            label={newLabel}
            emptyLabel={t('edit.choose')}
            options={options}
            defaultValue={row.what}
          />
        )}
        {type === 'language' &&
          (['oral', 'written'] as const).map((mode) => (
            <SelectField
              key={mode}
              name={`${mode}-${key}`}
              label={t(`edit.${mode}`)}
              error={problemText(`${mode}-${key}`)}
              emptyLabel={t('edit.noLevel')}
              options={choices.cefr.map(({ id }) => ({ value: id, label: id }))}
              defaultValue={row[mode]}
            />
          ))}
        <SelectField
          name={`hardness-${key}`}
          label={t('edit.hardness')}
          options={[
            ...(['must', 'trainable', 'nice'] as const).map((value) => ({ value, label: t(`app:hardness.${value}`) })),
            ...(isNew ? [] : [{ value: 'not', label: t('edit.not') }]),
          ]}
          defaultValue={row.hardness}
        />
      </div>
    </FieldSet>
  );
}
