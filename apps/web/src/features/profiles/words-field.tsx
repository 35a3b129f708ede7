import { useTranslation } from '../../lib/i18n.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { longestWords, one, type Typed } from './answers-form.ts';

/** Own words, in any language, with how many there is room for. */
export function WordsField({
  name,
  label,
  description,
  typed,
  error,
}: {
  name: 'can' | 'wish' | 'not';
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
