import { useTranslation } from '../../lib/i18n.tsx';
import { Checkbox } from '../../ui/choices.tsx';
import { TextArea } from '../../ui/text-area.tsx';

export const longestAbout = 2000;

/** What the organisation says of itself, side by side in both languages; the one that is missing is marked, never guessed. */
export function AboutFields({
  names,
  values,
  errors,
  labels,
  marksMissing = false,
}: {
  names: readonly string[];
  values: Record<string, string>;
  errors: Record<string, string>;
  labels: (name: string) => { label: string; description: string };
  marksMissing?: boolean;
}) {
  const { t } = useTranslation('employers');
  const count = {
    max: longestAbout,
    limit: t('company.form.limit', { limit: longestAbout }),
    left: (left: number) => t('company.form.left', { left }),
  };
  const isToldSomewhere = names.some((name) => (values[name] ?? '') !== '');
  return names.map((name) => {
    const { label, description } = labels(name);
    const isMissing = marksMissing && isToldSomewhere && (values[name] ?? '') === '';
    return (
      <TextArea
        key={name}
        name={name}
        label={label}
        description={isMissing ? `${t('edit.missing')}. ${description}` : description}
        error={errors[name]}
        defaultValue={values[name] ?? ''}
        lang={name.endsWith('Nb') ? 'nb' : 'en'}
        count={count}
      />
    );
  });
}

export function TrainingField({ defaultChecked }: { defaultChecked: boolean }) {
  const { t } = useTranslation('employers');
  return (
    <Checkbox
      name="trainingCompany"
      label={t('company.form.trainingCompany')}
      description={t('company.form.trainingCompanyHelp')}
      defaultChecked={defaultChecked}
    />
  );
}
